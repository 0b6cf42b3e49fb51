import type { LineRange } from '../../render/github/suggestion.js'

/**
 * The lines of the new file that a diff shows, one range for each hunk: only there GitHub takes a review comment
 * ("pull_request_review_thread.line must be part of the diff"), and a longer one only within one hunk.
 */
export function linesInPatch(patch: string): readonly LineRange[] {
  const hunks: { from: number; to: number }[] = []
  for (const line of patch.split('\n')) {
    const [, begin] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? []
    const last = hunks.at(-1)
    if (begin !== undefined) hunks.push({ from: Number(begin), to: Number(begin) - 1 })
    else if (last !== undefined && /^[ +]/.test(line)) last.to += 1
  }
  return hunks.filter(({ from, to }) => from <= to)
}
