import type { Severity } from '../core/rules/finding.js'
import { plainText, visible } from '../core/text/plain.js'
import type { Report } from '../report/report.js'
import { region } from './github/links.js'
import { problems } from './problems.js'
import { Fingerprints } from './sarif.js'

/** What GitLab sorts by. */
const GRAVITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', notice: 'info' }

/** The findings as a code quality report. Source: GitLab Docs, "Code Quality", "Code Quality report format". */
export function gitlabReport(report: Report): string {
  const prints = new Fingerprints()
  const issues = problems(report).map(finding => {
    const { start, end } = region(finding.at)
    return {
      description: plainText(finding.message),
      check_name: visible(finding.rule),
      fingerprint: prints.of(finding),
      severity: GRAVITY[finding.severity],
      location: { path: finding.at.file.path, lines: { begin: start.line, end: end.line } },
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}
