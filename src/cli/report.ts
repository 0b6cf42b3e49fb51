import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { today } from '../adapters/disk/clock.js'
import { loadConfig } from '../adapters/disk/config.js'
import { policyFiles } from '../adapters/disk/files.js'
import { reason } from '../adapters/disk/reason.js'
import { PortError } from '../core/text/errors.js'
import { plainText, visible } from '../core/text/plain.js'
import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { run } from '../host.js'
import { verdictSentence } from '../render/words.js'
import { EXIT, type ExitCode, exitCodeOf } from '../report/exit.js'
import type { Mode, Report } from '../report/report.js'
import { type Said, settingsFrom } from '../settings/settings.js'
import { type CommandLine, FORMATS, type Format } from './args.js'
import { type Console, loggable, paintFor, rendered, surroundingsOf } from './output.js'

/** `check`, `plan`, `apply` and `drift`: everything that ends in a report. */
export async function reportCommand(mode: Mode, line: CommandLine, console: Console): Promise<ExitCode> {
  const format = oneOf(FORMATS, line.value('format') ?? 'text', 'format')
  const report = await run(
    settingsFrom(saidBy(mode, line), await loadConfig(console.cwd, line.value('config'), today()), today()),
    {
      files: policyFiles({ root: console.cwd, outside: 'allowed' }),
      previousFolder: resolve(console.cwd, '.connect-bucket-lock', 'previous'),
      ...surroundingsOf(console),
    },
  )
  await writeReport(report, format, line.value('output'), console)
  const code = exitCodeOf(report)
  if (code === EXIT.noVerdict && format !== 'text') console.err(`No verdict: ${plainText(verdictSentence(report))}\n`)
  return code
}

function saidBy(mode: Mode, line: CommandLine): Said {
  const [operand] = line.operands
  if (operand !== undefined && line.value('restore') !== undefined) {
    throw usageError(say`${'--restore'} puts one kept file back and takes no other; ${operand} is one too many.`)
  }
  const dropped = line.value('when-statements-are-dropped')
  return {
    mode,
    policies: line.operands,
    somePolicies: line.operands.length > 0,
    awsServices: line.flag('allow-aws-services') || undefined,
    snapshot: line.value('account'),
    adminRoles: line.values('admin-role'),
    deployRole: line.value('deploy-role'),
    regions: line.values('region'),
    restore: line.value('restore'),
    accessAnalyzer: line.flag('access-analyzer') || undefined,
    whenStatementsAreDropped:
      dropped === undefined ? undefined : oneOf(['refuse', 'apply'] as const, dropped, 'when-statements-are-dropped'),
  }
}

async function writeReport(
  report: Report,
  format: Format,
  output: string | undefined,
  console: Console,
): Promise<void> {
  if (output === undefined) {
    const text = await rendered(report, format, paintFor(console))
    console.out(loggable(text, console, format))
    return
  }
  const text = await rendered(report, format, paintFor({ ...console, isTerminal: false }))
  try {
    writeFileSync(resolve(console.cwd, output), text)
  } catch (error) {
    const message = `The report could not be written to ${visible(output)}: ${reason(error)}.`
    throw new PortError({ message }, { cause: error })
  }
  console.out(loggable(await rendered(report, 'text', paintFor(console)), console))
}

function oneOf<T extends string>(known: readonly T[], asked: string, option: string): T {
  const found = known.find(word => word === asked)
  if (found === undefined)
    throw usageError(say`The option ${`--${option}`} is one of ${known.join(', ')}; this is ${asked}.`)
  return found
}
