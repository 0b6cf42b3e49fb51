import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { RULES } from '../core/rules/index.js'
import type { Environment } from '../inputs.js'
import { type Annotation, annotations } from '../render/annotations.js'
import type { RenderContext } from '../render/context.js'
import { jsonReport } from '../render/json.js'
import { colours } from '../render/paint.js'
import { renderSarif } from '../render/sarif.js'
import { renderSummary } from '../render/summary.js'
import { terminalReport } from '../render/terminal.js'
import type { Report } from '../report.js'
import { outputsOf } from '../run-context.js'
import { HOMEPAGE } from '../version.js'

/** A folder of its own for each step, so that two steps of a job keep their reports apart. */
export function artifactFolder(environment: Environment): string {
  const base = join(environment['RUNNER_TEMP'] ?? tmpdir(), 'connect-bucket-lock')
  mkdirSync(base, { recursive: true })
  return mkdtempSync(join(base, 'run-'))
}

export function previousFolder(folder: string): string {
  return join(folder, 'previous-policies')
}

/** Writes log, report, SARIF, annotations, job summary and outputs: all that a failing step must leave behind. */
export async function leave(
  report: Report,
  context: RenderContext,
  { folder, commentUrl }: { readonly folder: string; readonly commentUrl?: string },
): Promise<void> {
  core.info(terminalReport(report, colours))
  const paths = { report: join(folder, 'report.json'), sarif: join(folder, 'report.sarif') }
  writeFileSync(paths.report, jsonReport(report))
  const about = { version: context.version, commentKey: context.commentKey, homepage: HOMEPAGE, rules: RULES }
  writeFileSync(paths.sarif, renderSarif(report, about))
  const { shown, more } = annotations(report)
  for (const annotation of shown) annotate(annotation)
  if (more !== undefined) core.info(more)
  const previous = previousFolder(folder)
  const outputs = outputsOf(report, {
    ...paths,
    ...(commentUrl === undefined ? {} : { commentUrl }),
    ...(existsSync(previous) ? { previousPolicies: previous } : {}),
  })
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  await core.summary.addRaw(renderSummary(report, context)).write()
}

function annotate({ severity, title, message, file, ...lines }: Annotation): void {
  const write = severity === 'error' ? core.error : severity === 'warning' ? core.warning : core.notice
  write(message, { title, file, ...lines })
}
