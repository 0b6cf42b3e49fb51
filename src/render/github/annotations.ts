import { type Finding, type Severity, withHelp } from '../../core/rules/finding.js'
import { counted } from '../../core/text/count.js'
import { clip, plainText, visible } from '../../core/text/plain.js'
import type { Report } from '../../report/report.js'
import { problems } from '../problems.js'
import { region } from './links.js'

/**
 * One annotation, as `@actions/core`'s `error`, `warning` and `notice` take it; that package escapes what the
 * workflow command's syntax needs.
 */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** Columns count only within one line, so GitHub takes them only there. */
  readonly startColumn?: number
  readonly endColumn?: number
}

export interface Annotations {
  readonly shown: readonly Annotation[]
  /** One more line for the log, where there were more than GitHub keeps. */
  readonly more?: string
}

/** GitHub keeps ten errors and ten warnings of a step and drops the others without a word. */
const MOST = 10

/** The first ten errors and ten warnings; `prefix` goes before their paths, for GitHub counts from the repository's root. */
export function annotations(report: Report, prefix = ''): Annotations {
  const all = problems(report, prefix).filter(({ severity }) => severity !== 'notice')
  const shown = ['error', 'warning'].flatMap(severity =>
    all.filter(found => found.severity === severity).slice(0, MOST),
  )
  const rest = all.length - shown.length
  return {
    shown: shown.map(annotation),
    ...(rest > 0 ? { more: `${counted(rest, 'more problem')} in the summary of this job and in the report.` } : {}),
  }
}

function annotation(finding: Finding): Annotation {
  const { severity, rule, at } = finding
  const { start, end } = region(at)
  const columns = start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}
  return {
    severity,
    title: clip(visible(rule), 100),
    message: plainText(withHelp(finding)),
    file: at.file.path,
    startLine: start.line,
    endLine: end.line,
    ...columns,
  }
}
