import { isBlobOf } from '../adapters/github/clone.js'
import type { GitHubPorts } from '../adapters/github/index.js'
import { linesInPatch } from '../adapters/github/patch.js'
import type { ChangedFile } from '../adapters/github/pulls.js'
import { counted } from '../core/text/count.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import type { RenderContext } from '../render/github/context.js'
import { type LineRange, suggestionsOf } from '../render/github/suggestion.js'
import type { Report } from '../report/report.js'

/** The pull request that is suggested on. */
export interface SuggestedOn {
  readonly number: number
  readonly headSha: string
  /** What it changes; absent where GitHub does not tell. */
  readonly changes?: readonly ChangedFile[]
  /** Why a run has nothing to say any more. */
  readonly outdated: () => Promise<Prose | undefined>
}

interface SaidOfSuggestions {
  readonly warnings: readonly Prose[]
  readonly notices?: readonly Prose[]
}

/** Offers every certain remedy on its lines of the diff; resolves with what could not be done. Never throws. */
export async function suggest(
  { reviews }: GitHubPorts,
  { number, headSha, changes, outdated }: SuggestedOn,
  report: Report,
  context: RenderContext,
): Promise<SaidOfSuggestions> {
  if (changes === undefined) return { warnings: [UNLISTED] }
  const { offered, leftOut } = suggestionsOf(report, context, file => linesShown(file, changes))
  const asked = { key: context.commentKey, commit: headSha, suggestions: offered, outdated }
  const done = await reviews.suggest(number, asked)
  const notices = leftOut === 0 ? [] : [elsewhereThanInDiff(leftOut)]
  if (done.kind === 'refused') return { warnings: [done.because], notices }
  return { warnings: [], notices: done.kind === 'kept' ? [done.because] : notices }
}

const UNLISTED = ours('This run suggests nothing, because GitHub did not say what the pull request changes.')

function elsewhereThanInDiff(count: number): Prose {
  return say`${ours(counted(count, 'remedy is', 'remedies are'))} not suggested: GitHub takes suggestions only on lines of the diff, and one for each line. ${'connect-bucket-lock fix'} writes them.`
}

/**
 * The lines of the head's file that the diff shows; none where the run read another text, as in a merge with changes of
 * the base, because its lines are counted otherwise. A commit with CRLF is another text too: how GitHub ends the lines of
 * a suggestion is not documented.
 */
function linesShown({ path, text, utf8 }: SourceFile, changes: readonly ChangedFile[]): readonly LineRange[] {
  const { blob, patch } = changes.find(changed => changed.path === path) ?? {}
  if (blob === undefined || patch === undefined || !utf8) return []
  return isBlobOf(Buffer.from(text.replaceAll('\r\n', '\n')), blob) ? linesInPatch(patch) : []
}
