import { systemClock } from '../adapters/disk/clock.js'
import { headOf } from '../adapters/disk/head.js'
import type { Environment } from '../app/environment.js'
import type { Progress } from '../app/ports.js'
import { seldom } from '../app/progress.js'
import { invariant, portProblem } from '../core/text/errors.js'
import { plainText } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import type { Surroundings } from '../host.js'
import { harmlessJson, harmlessLog } from '../render/github/workflow-log.js'
import type { PageContext } from '../render/html/report.js'
import { jsonReport } from '../render/json.js'
import { fitted } from '../render/layout.js'
import { colours, noColours, type Paint } from '../render/paint.js'
import { terminalReport } from '../render/terminal.js'
import { EXIT, type ExitCode } from '../report/exit.js'
import type { Report } from '../report/report.js'
import { HOMEPAGE, VERSION } from '../report/version.js'
import type { Options } from './args.js'
import { asCalled } from './called.js'
import { writeFile } from './folder.js'

/** How a report is written. */
export type Format = NonNullable<Options['format']>

export type JsonSchemaVersion = NonNullable<Options['schema']>

/** Where a command line's words go; the process in production, buffers in tests. */
export interface Console {
  out(text: string): void
  err(text: string): void
  /** Shows a line that the next output replaces; absent where nobody watches what goes to `err`. */
  status?(text: string): void
  readonly isTerminal: boolean
  readonly env: Environment
  readonly cwd: string
  /** How many letters a line of the terminal has, where it is known. */
  readonly columns?: number | undefined
  /** The words that call this program again; absent: its name. */
  readonly program?: string
}

/** What the adapters may know of where they run. */
export function surroundingsOf({ env, err, cwd, status, columns }: Console): Surroundings {
  return { folder: cwd, environment: env, progress: progressOn({ err, ...present({ status }), columns }) }
}

/** In place where somebody watches, and otherwise a line every few seconds. */
function progressOn({ err, status, columns = 80 }: Pick<Console, 'err' | 'status' | 'columns'>): Progress {
  const lasting = (message: Prose) => err(`${plainText(message)}\n`)
  if (status === undefined) return seldom(lasting, systemClock)
  return (message, passing) =>
    passing === undefined ? lasting(message) : status(plainText(message).slice(0, columns - 1))
}

/** The width of a terminal; a file or a log has none. */
function reportWidth({ columns, isTerminal }: Pick<Console, 'columns' | 'isTerminal'>): { readonly width?: number } {
  return isTerminal && columns !== undefined ? { width: Math.min(120, Math.max(40, columns)) } : {}
}

/** A text without lines to copy, broken between words where it goes to a terminal. */
export function fittedTo(text: string, console: Pick<Console, 'columns' | 'isTerminal'>): string {
  const { width } = reportWidth(console)
  return width === undefined ? text : fitted(text, width)
}

/** How many letters a line may have; text is harder to read in very long ones. */
export function widthOf({ columns = 80 }: Console): number {
  return Math.min(100, Math.max(40, columns))
}

/** Colours on a terminal, none elsewhere; NO_COLOR and FORCE_COLOR have the last word (no-color.org, force-color.org). */
export function paintFor({ env, isTerminal }: Console): Paint {
  if ((env['NO_COLOR'] ?? '') !== '') return noColours
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced === '0' ? noColours : colours
  return isTerminal && env['TERM'] !== 'dumb' ? colours : noColours
}

/**
 * What is printed: for people with our commands as they can run them, and as it may stand in the log of a workflow's step,
 * where a line could be a command to the runner.
 */
export function loggable(text: string, console: Pick<Console, 'env' | 'program'>, format: Format = 'text'): string {
  const told = format === 'text' ? asCalled(text, console) : text
  if (console.env['GITHUB_ACTIONS'] !== 'true') return told
  return format === 'json' || format === 'sarif' || format === 'gitlab' ? harmlessJson(told) : harmlessLog(told)
}

/**
 * Prints what a command found. What goes to a file is printed as text too, first, because the file may take nothing.
 * Resolves with the exit code, which a file that took nothing changes.
 */
export async function deliver<F extends Format>(
  textIn: (format: F | 'text', console: Console) => string | Promise<string>,
  { format, output }: { readonly format: F; readonly output: string | undefined },
  console: Console,
  code: ExitCode,
): Promise<ExitCode> {
  const shown = output === undefined ? format : 'text'
  console.out(loggable(await textIn(shown, console), console, shown))
  if (output === undefined) return code
  const text = await textIn(format, { ...console, isTerminal: false })
  try {
    writeFile(console.cwd, output, text)
    return code
  } catch (error) {
    const { message } = portProblem(error)
    console.err(`${plainText(say`No verdict in the file: ${message} What is printed above holds.`)}\n`)
    return EXIT.noVerdict
  }
}

/** How a report is asked for. */
export interface Rendering {
  readonly format: Format
  readonly schema?: JsonSchemaVersion
  readonly verbose?: boolean
}

/** What a page says of the run itself. */
export function pageContext({ env, cwd }: Pick<Console, 'env' | 'cwd'>): PageContext {
  const commit = env['GITHUB_SHA'] ?? env['CI_COMMIT_SHA'] ?? headOf(cwd)
  return { version: VERSION, when: systemClock.now().toISOString(), ...present({ commit }) }
}

/** The report in one format; what only some formats need is loaded for them. */
export async function rendered(
  report: Report,
  { format, schema = '2', verbose = false }: Rendering,
  paint: Paint,
  console: Pick<Console, 'env' | 'cwd' | 'columns' | 'isTerminal'>,
): Promise<string> {
  switch (format) {
    case 'text':
      return terminalReport(report, paint, { verbose, ...reportWidth(console) })
    case 'json':
      return schema === '1' ? (await import('../render/json-1.js')).jsonReport1(report) : jsonReport(report)
    case 'markdown': {
      const { renderSummary } = await import('../render/github/summary.js')
      return `${renderSummary(report, { version: VERSION, commentKey: COMMAND_LINE })}\n`
    }
    case 'sarif': {
      const [{ renderSarif }, { RULES }] = await Promise.all([
        import('../render/sarif.js'),
        import('../core/rules/runner.js'),
      ])
      return renderSarif(report, { version: VERSION, commentKey: COMMAND_LINE, homepage: HOMEPAGE, rules: RULES })
    }
    case 'gitlab':
      return (await import('../render/gitlab.js')).gitlabReport(report)
    case 'html':
      return (await import('../render/html/report.js')).reportPage(report, pageContext(console))
    case 'csv':
      invariant(false, 'a command is asked for its own formats only')
  }
}

/** Sets reports of the command line apart from those of the action's jobs. */
const COMMAND_LINE = 'command-line'
