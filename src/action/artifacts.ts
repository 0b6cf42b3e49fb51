import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../adapters/disk/clock.js'
import { makeFolder } from '../adapters/disk/make-folder.js'
import { codeOf, diskReason, reasonOfWriting } from '../adapters/disk/reason.js'
import type { Environment } from '../app/environment.js'
import { RULES } from '../core/rules/runner.js'
import { PortError, sentenceOf } from '../core/text/errors.js'
import { present } from '../core/text/present.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import { type Annotation, annotations } from '../render/github/annotations.js'
import type { RenderContext } from '../render/github/context.js'
import { renderSummary } from '../render/github/summary.js'
import { harmlessLog } from '../render/github/workflow-log.js'
import { type PageContext, reportPage } from '../render/html/report.js'
import { jsonReport } from '../render/json.js'
import { colours } from '../render/paint.js'
import { renderSarif } from '../render/sarif.js'
import { terminalReport } from '../render/terminal.js'
import type { Report } from '../report/report.js'
import { HOMEPAGE } from '../report/version.js'
import { type Artifacts, outputsOf } from './run-context.js'
import * as runner from './runner-commands.js'

/** A folder of its own for each step, so that two steps of a job keep their reports apart. Throws PortError. */
export function artifactFolder(environment: Environment): string {
  const base = join(environment['RUNNER_TEMP'] ?? tmpdir(), 'connect-bucket-lock')
  try {
    makeFolder(base)
    return mkdtempSync(join(base, 'run-'))
  } catch (error) {
    const message = say`The folder for the reports could not be made: ${reasonOfWriting(join(base, 'run'), error)}.`
    throw new PortError({ message }, { cause: error })
  }
}

export function previousFolder(folder: string): string {
  return join(folder, 'previous-policies')
}

/** What a run leaves behind, and what of it could not be written. */
export interface KeptRun {
  readonly files: Artifacts
  readonly unwritten: readonly Prose[]
}

/** Writes report and SARIF, first of all, for nothing that happens afterwards may cost them. */
export function keep(report: Report, context: RenderContext, folder: string): KeptRun {
  const { version, commentKey, repository } = context
  const about = { version, commentKey, homepage: HOMEPAGE, rules: RULES, ...present({ prefix: repository?.prefix }) }
  const texts = {
    report: () => jsonReport(report),
    sarif: () => renderSarif(report, about),
    page: () => reportPage(report, pageContextOf(context)),
  }
  const paths = {
    report: join(folder, 'report.json'),
    sarif: join(folder, 'report.sarif'),
    page: join(folder, 'report.html'),
  }
  const previous = previousFolder(folder)
  const files = { ...paths, ...(existsSync(previous) ? { previousPolicies: previous } : {}) }
  const unwritten = (['report', 'sarif', 'page'] as const).flatMap(name => {
    const text = texts[name]()
    return leaveFile(paths[name], text)
  })
  return { files, unwritten }
}

function pageContextOf({ version, repository, began }: RenderContext): PageContext {
  const when = (began === undefined ? systemClock.now() : new Date(began)).toISOString()
  return { version, when, ...present({ commit: repository?.headSha }) }
}

/** Which files a workflow keeps is up to the workflow. */
const PAGE_NOTE =
  '<sub>The same as a page with pictures: `report.html`, in the artifact `bucket-locks-page`, if the workflow keeps it.</sub>'

/** Writes log, annotations, outputs and job summary; resolves with what of it could not be written. */
export async function announce(
  report: Report,
  context: RenderContext,
  artifacts: Artifacts,
  environment: Environment,
): Promise<readonly Prose[]> {
  runner.info(harmlessLog(terminalReport(report, colours)))
  const { shown, more } = annotations(report, context.repository?.prefix)
  for (const annotation of shown) annotate(annotation)
  if (more !== undefined) runner.info(more)
  const outputs = setOutputs(outputsOf(report, artifacts))
  return [...outputs, ...(await summarize(`${renderSummary(report, context)}\n\n${PAGE_NOTE}\n`, environment))]
}

/** Sets the outputs of the step; returns what of it could not be written. */
export function setOutputs(values: Readonly<Record<string, string>>): readonly Prose[] {
  return attempt('GITHUB_OUTPUT', () => {
    for (const [name, value] of Object.entries(values)) runner.setOutput(name, value)
  })
}

/** Adds to the job summary; a server that has none is no reason to fail. */
export async function summarize(page: string, environment: Environment): Promise<readonly Prose[]> {
  if (!environment['GITHUB_STEP_SUMMARY']) return []
  return runner.summary
    .addRaw(page)
    .write()
    .then(() => [], unwritten('GITHUB_STEP_SUMMARY'))
}

/** Writes a file for later steps; returns that it could not be written, where it could not. */
export function leaveFile(path: string, text: string): readonly Prose[] {
  return attempt(path, () => writeFileSync(path, text))
}

function attempt(what: string, write: () => void): readonly Prose[] {
  try {
    write()
    return []
  } catch (error) {
    return unwritten(what)(error)
  }
}

/** The runner's toolkit has errors of its own, without a code. */
function unwritten(what: string): (error: unknown) => readonly Prose[] {
  return error => {
    const why = codeOf(error) === 'unknown' ? sentenceOf(error) : ours(diskReason(error))
    return [say`${what} could not be written: ${why}.`]
  }
}

function annotate({ severity, title, message, file, ...lines }: Annotation): void {
  const write = severity === 'error' ? runner.error : severity === 'warning' ? runner.warning : runner.notice
  write(message, { title, file, ...lines })
}
