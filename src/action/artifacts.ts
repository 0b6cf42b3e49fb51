import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Environment } from '../app/environment.js'
import { RULES } from '../core/rules/runner.js'
import { type Annotation, annotations } from '../render/github/annotations.js'
import type { RenderContext } from '../render/github/context.js'
import { renderSummary } from '../render/github/summary.js'
import { harmlessLog } from '../render/github/workflow-log.js'
import { jsonReport } from '../render/json.js'
import { colours } from '../render/paint.js'
import { renderSarif } from '../render/sarif.js'
import { terminalReport } from '../render/terminal.js'
import type { Report } from '../report/report.js'
import { HOMEPAGE } from '../report/version.js'
import { type Artifacts, outputsOf } from './run-context.js'

/** A folder of its own for each step, so that two steps of a job keep their reports apart. */
export function artifactFolder(environment: Environment): string {
  const base = join(environment['RUNNER_TEMP'] ?? tmpdir(), 'connect-bucket-lock')
  mkdirSync(base, { recursive: true })
  return mkdtempSync(join(base, 'run-'))
}

export function previousFolder(folder: string): string {
  return join(folder, 'previous-policies')
}

/** Writes report and SARIF, first of all, for nothing that happens afterwards may cost them. */
export function keep(report: Report, context: RenderContext, folder: string): Artifacts {
  const paths = { report: join(folder, 'report.json'), sarif: join(folder, 'report.sarif') }
  writeFileSync(paths.report, jsonReport(report))
  const about = { version: context.version, commentKey: context.commentKey, homepage: HOMEPAGE, rules: RULES }
  writeFileSync(paths.sarif, renderSarif(report, about))
  const previous = previousFolder(folder)
  return { ...paths, ...(existsSync(previous) ? { previousPolicies: previous } : {}) }
}

/** Writes log, annotations, outputs and job summary. */
export async function announce(report: Report, context: RenderContext, artifacts: Artifacts): Promise<void> {
  core.info(harmlessLog(terminalReport(report, colours)))
  const { shown, more } = annotations(report)
  for (const annotation of shown) annotate(annotation)
  if (more !== undefined) core.info(more)
  for (const [name, value] of Object.entries(outputsOf(report, artifacts))) core.setOutput(name, value)
  await summarize(renderSummary(report, context))
}

/** Adds to the job summary; a server that has none is no reason to fail. */
export async function summarize(page: string): Promise<void> {
  await core.summary
    .addRaw(page)
    .write()
    .catch((error: unknown) => core.warning(`The job summary could not be written: ${error}`))
}

function annotate({ severity, title, message, file, ...lines }: Annotation): void {
  const write = severity === 'error' ? core.error : severity === 'warning' ? core.warning : core.notice
  write(message, { title, file, ...lines })
}
