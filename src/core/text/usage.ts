import { counted } from './count.js'
import { UsageError } from './errors.js'
import { visible } from './plain.js'
import { join, ours, type Prose, say } from './prose.js'
import { positionOf, type SourceFile, type Span } from './source.js'

/** Something wrong in a file that configures us, at its place. */
export interface FileProblem {
  readonly span: Span
  readonly message: Prose
}

const MOST_PROBLEMS = 20

/**
 * All that is wrong with a file of the user's as one UsageError, a line each: `file:line:column: what`.
 *
 * @param headline what the file is for, without a full stop: "The account snapshot `x` cannot be used".
 * @param advice what to do about it.
 */
export function fileUsageError(
  file: SourceFile,
  headline: Prose,
  problems: readonly FileProblem[],
  advice: Prose,
): UsageError {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start)
  const shown = sorted.slice(0, MOST_PROBLEMS).map(problem => {
    const { line, column } = positionOf({ file, span: problem.span })
    return say`  ${ours(visible(file.path))}:${line}:${column}: ${problem.message}`
  })
  const rest = sorted.length - shown.length
  const more = rest > 0 ? [ours(`  … and ${rest} more.`)] : []
  return new UsageError([say`${headline}: ${ours(counted(sorted.length, 'problem'))}.`, ...shown, ...more, advice])
}

/** A UsageError whose quoted words are safe to print anywhere. */
export function usageError(...sentences: readonly Prose[]): UsageError {
  return new UsageError([join(sentences, ' ')])
}
