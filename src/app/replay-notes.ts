import { isOfOneBucket } from '../core/policy-file.js'
import type { Replay, Replayed } from '../core/replay/tally.js'
import { verdictOfReplay } from '../core/replay/verdict.js'
import { counted } from '../core/text/count.js'
import { firstFew, ours, type Prose, quote, say } from '../core/text/prose.js'
import { type LogFile, type ReplayQuestion, replay } from './replay.js'
import type { Reviewed } from './review.js'

/** Most identities that a note names. */
const NAMED = 5

/**
 * `plan --events`: what the planned policies would have done to past requests, a note for each bucket. A policy that
 * changes nothing was judged by its own requests already, and those whose account could not be asked have a note of that.
 */
export async function replayNotes(
  reviewed: readonly Reviewed[],
  logs: AsyncIterable<LogFile>,
  progress: (message: Prose) => void,
): Promise<readonly Prose[]> {
  const questions = reviewed.flatMap(({ file, known }): readonly ReplayQuestion[] =>
    isOfOneBucket(file) && !('error' in known) ? [{ file, book: known.book }] : [],
  )
  if (questions.length === 0) return []
  const result = await replay(questions, logs, progress)
  return questions.flatMap(({ file }, index) => {
    const found = result.replays[index]
    return found === undefined ? [] : [noteOf(file.bucket, found), ...doubtsOf(file.bucket, found, result)]
  })
}

function noteOf(bucket: string, { identities, first, last, judged }: Replay): Prose {
  const denied = identities.filter(row => row.denied !== undefined)
  const span = first === undefined || last === undefined ? ours('In the logs') : say`In ${daysOf(first, last)}`
  if (denied.length === 0)
    return say`${span} no one that the policy denies used ${bucket} (${ours(counted(judged, 'request'))}).`
  const who = ours(counted(denied.length, 'identity', 'identities'))
  const total = denied.reduce((sum, row) => sum + (row.denied?.requests ?? 0), 0)
  return say`${span} ${who} used ${bucket} that the policy denies: ${namesOf(denied)} (${ours(counted(total, 'request'))}).`
}

function namesOf(denied: readonly Replayed[]): Prose {
  return firstFew(
    denied.map(({ who, admitted }) => quote(admitted?.name ?? who.name ?? who.id)),
    NAMED,
  )
}

const DAY = 24 * 60 * 60 * 1000

/** Both days included. */
function daysOf(first: string, last: string): Prose {
  const [from, to] = [first, last].map(time => Date.parse(`${time.slice(0, 10)}T00:00:00Z`))
  const days = Math.round(((to ?? 0) - (from ?? 0)) / DAY) + 1
  return ours(counted(days, 'day'))
}

/** What could not be found out, in one note. */
function doubtsOf(bucket: string, found: Replay, gaps: Parameters<typeof verdictOfReplay>[1]): readonly Prose[] {
  const { doubts } = verdictOfReplay(found, gaps)
  const [doubt] = doubts
  if (doubt === undefined) return []
  const more = doubts.length === 1 ? ours('') : say` There are ${doubts.length - 1} more doubts.`
  return [
    say`The logs do not say everything about ${bucket}. ${doubt}${more} ${'connect-bucket-lock replay'} says more.`,
  ]
}
