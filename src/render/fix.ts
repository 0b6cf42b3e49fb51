import type { Finding } from '../core/rules/finding.js'
import { counted } from '../core/text/count.js'
import { plainText, visible } from '../core/text/plain.js'
import type { PolicyReport, Report } from '../report/report.js'
import { unifiedDiff } from './diff.js'
import type { Paint } from './paint.js'

/** What became of one file, as `fix` tells it. */
interface Told {
  readonly before: { readonly path: string; readonly text: string }
  readonly after: { readonly text: string }
  readonly findings: readonly Finding[]
}

/** What `fix` did or would do, file by file, and what it leaves to a person. */
export function fixText(files: readonly Told[], report: Report, isDryRun: boolean, paint: Paint): string {
  const changed = files.filter(({ before, after }) => before.text !== after.text)
  const blocks = changed.map(file => (isDryRun ? diffOf(file, paint) : mendedList(file, paint)))
  return `${[...blocks, lastLine(changed, report, isDryRun)].join('\n\n')}\n`
}

function diffOf({ before, after }: Told, paint: Paint): string {
  return unifiedDiff(before.path, before.text, after.text, paint)
}

function mendedList({ before, findings }: Told, paint: Paint): string {
  const lines = findings.map(({ rule, message }) => `  ${plainText(message)} ${paint.dim(rule)}`)
  return [paint.bold(visible(before.path)), ...lines].join('\n')
}

function lastLine(changed: readonly Told[], { mode, policies }: Report, isDryRun: boolean): string {
  const mended = changed.reduce((sum, { findings }) => sum + findings.length, 0)
  const what = `${counted(mended, 'finding')} in ${counted(changed.length, 'file')}`
  const done = mended === 0 ? 'Nothing has one certain remedy.' : `${isDryRun ? 'Would fix' : 'Fixed'} ${what}.`
  const left = policies.reduce((sum, policy) => sum + problemsOf(policy), 0)
  const rest = left === 0 ? '' : ` ${counted(left, 'problem')} left: \`connect-bucket-lock ${mode}\` shows them.`
  return `${done}${rest}`
}

/** Errors and warnings, and claims that do not hold. */
function problemsOf({ findings, claims }: PolicyReport): number {
  const found = findings.filter(({ severity }) => severity !== 'notice').length
  return found + claims.filter(({ verdict }) => verdict.kind === 'fails' || verdict.kind === 'unknown').length
}
