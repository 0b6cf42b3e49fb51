import { join, ours, type Prose, plain, say } from './core/prose.js'
import { positionAt, type SourceFile, type Span } from './core/source.js'
import { UsageError } from './errors.js'

/** Something wrong in a file that configures us, at its place. */
export interface FileProblem {
  readonly span: Span
  readonly message: Prose
}

const MOST_PROBLEMS = 20
const LONGEST_QUOTE = 120

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
    const { line, column } = positionAt(file.text, problem.span.start)
    return `  ${visible(file.path)}:${line}:${column}: ${printable(problem.message)}`
  })
  const rest = sorted.length - shown.length
  const more = rest > 0 ? [`  … and ${rest} more.`] : []
  const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`
  return new UsageError([`${printable(headline)}: ${count}.`, ...shown, ...more, printable(advice)].join('\n'))
}

/** A UsageError whose quoted words are safe to print anywhere. */
export function usageError(...sentences: readonly Prose[]): UsageError {
  return new UsageError(printable(join(sentences, ' ')))
}

/** Plain text in which the quoted words can neither break a line nor steer a terminal, and are of bounded length. */
export function printable(prose: Prose): string {
  const parts = prose.parts.map(part => (typeof part === 'string' ? ours(part) : say`${visible(part.quoted)}`))
  return plain(join(parts, ''))
}

/** Control, format and surrogate characters written as escapes, and long text cut. */
export function visible(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, letter => `\\u{${letter.codePointAt(0)?.toString(16)}}`)
}
