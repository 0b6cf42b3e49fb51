import type { Verdict } from '../core/claims/verdict.js'
import { ours, type Prose, say } from '../core/text/prose.js'

/** How a run went for one bucket. What a policy is worth is its verdict, and never told in these words. */
export const ENDINGS = [
  'unchanged',
  'applied',
  'refused',
  'superseded',
  'overtaken',
  'put-back',
  'uncertain',
  'not-tried',
  'failed',
] as const
export type Ending = (typeof ENDINGS)[number]

/** What an exit code stands for; `report/exit.ts` has the numbers. */
export type ExitName = 'safe' | 'unsafe' | 'usage' | 'noVerdict'

/** One way to end, in words. */
interface EndingWords {
  readonly icon: string
  readonly title: string
  /** What the bucket holds now. */
  readonly holds: string
  readonly exit: ExitName
}

const KEPT = 'The bucket was left as it was.'

/** The one table of endings. A reason may have an exit code of its own. */
export const ENDING_WORDS: Readonly<Record<Ending, EndingWords>> = {
  unchanged: {
    icon: '✅',
    title: 'Unchanged',
    holds: 'The live policy already means the same; nothing was written.',
    exit: 'safe',
  },
  applied: {
    icon: '✅',
    title: 'Applied',
    holds: 'The new policy is on the bucket, and was read back.',
    exit: 'safe',
  },
  refused: { icon: '❌', title: 'Refused', holds: KEPT, exit: 'unsafe' },
  superseded: { icon: '–', title: 'Superseded', holds: KEPT, exit: 'safe' },
  overtaken: {
    icon: '❌',
    title: 'Overtaken',
    holds: 'Another policy is on the bucket, neither the previous nor the new one. Nothing was put back.',
    exit: 'noVerdict',
  },
  'put-back': {
    icon: '↩️',
    title: 'Put back',
    holds: 'The previous policy is on the bucket again.',
    exit: 'noVerdict',
  },
  uncertain: {
    icon: '🚨',
    title: 'Uncertain',
    holds: 'It is not certain which policy is on the bucket.',
    exit: 'noVerdict',
  },
  'not-tried': { icon: '–', title: 'Not tried', holds: KEPT, exit: 'noVerdict' },
  failed: { icon: '❌', title: 'Failed', holds: KEPT, exit: 'noVerdict' },
}

interface ReasonEntry {
  readonly ending: Ending
  /** What the reader needs to know where nothing more exact is known. */
  readonly words: string
  /** Where it is not that of the ending; `cause`: another policy of the run decides. */
  readonly exit?: ExitName | 'cause'
}

/** The one table of reasons, each with the ending that it leads to. */
export const REASONS = {
  unsafe: { ending: 'refused', words: 'The policy is not safe; see its findings and claims.' },
  unproven: { ending: 'refused', words: 'Not everything that must be proved could be proved.', exit: 'noVerdict' },
  'deployer-denied': { ending: 'refused', words: 'It would lock out the role that applies.' },
  'statements-dropped': { ending: 'refused', words: 'Writing it would drop statements of the live policy.' },
  'nobody-left': { ending: 'refused', words: 'Under it, no admin and no deployer could change the policy again.' },
  'live-moved': {
    ending: 'refused',
    words:
      'The live policy changed between plan and write; another writer is changing this bucket. Run again to plan against what is there now.',
  },
  'plan-changed': { ending: 'refused', words: 'The plan is not the one that was reviewed.' },
  'plan-unreviewed': {
    ending: 'refused',
    words: 'Cannot tell whether the plan is the reviewed one.',
    exit: 'noVerdict',
  },
  'newest-unknown': {
    ending: 'refused',
    words: 'Cannot tell whether the commit is still the newest of its branch.',
    exit: 'noVerdict',
  },
  'owned-elsewhere': { ending: 'refused', words: 'Another tool writes this policy.' },
  'wrong-tree': { ending: 'refused', words: 'These files are not those of the commit to apply.', exit: 'usage' },
  'newer-commit': { ending: 'superseded', words: 'A newer commit of the branch is applied by a run of its own.' },
  'account-not-asked': { ending: 'refused', words: 'The account did not answer.', exit: 'noVerdict' },
  'aws-failed': { ending: 'failed', words: 'AWS did not take it.' },
  'not-kept': { ending: 'failed', words: 'The previous policy could not be kept.' },
  'not-written': { ending: 'failed', words: 'The policy could not be written.' },
  'written-after-us': {
    ending: 'overtaken',
    words: 'The policy on the bucket is not the previous one and not the new one.',
  },
  'another-refused': {
    ending: 'not-tried',
    words: 'Another policy of this run was refused, so nothing was written.',
    exit: 'cause',
  },
  'another-failed': {
    ending: 'not-tried',
    words: 'A policy before this one was not applied, so the run stopped. The next run carries on.',
    exit: 'cause',
  },
  declined: { ending: 'not-tried', words: 'The question was answered with no.' },
  stopped: { ending: 'not-tried', words: 'The run was asked to stop before this bucket. The next run carries on.' },
  'time-up': { ending: 'not-tried', words: 'The time of the run was up before this bucket. The next run carries on.' },
} as const satisfies Readonly<Record<string, ReasonEntry>>

export type Reason = keyof typeof REASONS

/** The reasons that lead to one of these endings. */
export type ReasonFor<E extends Ending> = {
  [R in Reason]: (typeof REASONS)[R]['ending'] extends E ? R : never
}[Reason]

/** What a bucket without a policy before is left with. */
const NONE_AGAIN = 'The bucket has no policy, as before, and is not locked.'
const NONE_LEFT = 'No policy is on the bucket. Nothing was put back.'

/** What a write left behind, however it ended. */
interface Traces {
  /** Where the policy was kept that stood there before. */
  readonly previous?: string
  /** The account snapshot that was written in place of AWS. */
  readonly snapshot?: string
}

/** How applying one policy ended. The kinds are those of the report; {@link endingOf} says which ending each is. */
export type ApplyOutcome =
  | { readonly kind: 'unchanged' }
  | ({ readonly kind: 'applied' } & Traces)
  | { readonly kind: 'refused'; readonly why: ReasonFor<'refused' | 'failed'>; readonly because: Prose }
  | { readonly kind: 'superseded'; readonly why: ReasonFor<'superseded'>; readonly because: Prose }
  | ({
      readonly kind: 'overtaken'
      readonly because: Prose
      /** What the policy is worth that somebody else wrote. */
      readonly stands: Verdict
      /** They left no policy. */
      readonly removed?: true
    } & Traces)
  | ({ readonly kind: 'rolled-back'; readonly cause: Prose; readonly before?: 'none' } & Traces)
  | ({
      readonly kind: 'rollback-failed'
      readonly cause: Prose
      readonly rollbackCause: Prose
      /** The exact commands and text that put the old policy back by hand. */
      readonly restore: string
      readonly before?: 'none'
    } & Traces)
  | { readonly kind: 'not-tried'; readonly why: ReasonFor<'not-tried'>; readonly because: Prose }

/** The ending that an outcome is. */
export function endingOf(outcome: ApplyOutcome): Ending {
  switch (outcome.kind) {
    case 'refused':
      return REASONS[outcome.why].ending
    case 'rolled-back':
      return 'put-back'
    case 'rollback-failed':
      return 'uncertain'
    default:
      return outcome.kind
  }
}

/** What the bucket holds now. A snapshot that stands in for AWS is named: nothing in AWS has changed. */
export function holdsOf(outcome: ApplyOutcome): Prose {
  const holds = holdsWords(outcome)
  const snapshot = snapshotOf(outcome)
  if (snapshot === undefined) return ours(holds)
  if (outcome.kind !== 'applied') return say`${ours(holds)} The bucket is one of ${snapshot}, ${NOT_AWS}`
  return say`The new policy was written to ${snapshot}, and was read back. It is ${NOT_AWS}`
}

function holdsWords(outcome: ApplyOutcome): string {
  if (outcome.kind === 'rolled-back' && outcome.before === 'none') return NONE_AGAIN
  if (outcome.kind === 'overtaken' && outcome.removed === true) return NONE_LEFT
  return ENDING_WORDS[endingOf(outcome)].holds
}

/** The account snapshot that was written in place of AWS. */
export function snapshotOf(outcome: ApplyOutcome | undefined): string | undefined {
  return outcome !== undefined && 'snapshot' in outcome ? outcome.snapshot : undefined
}

/** What a snapshot's name is followed by. */
export const NOT_AWS = ours('an account snapshot, and nothing in AWS has changed.')

/** The exit code that an outcome asks for; `cause` where it is held up by another policy of the run. */
export function exitOf(outcome: ApplyOutcome): ExitName | 'cause' {
  if (outcome.kind === 'overtaken' && outcome.stands === 'unsafe') return 'unsafe'
  const reason: ReasonEntry | undefined = 'why' in outcome ? REASONS[outcome.why] : undefined
  return reason?.exit ?? ENDING_WORDS[endingOf(outcome)].exit
}

/** Whether the file's policy stands on the bucket, or another run has it in hand. */
export function isDone(outcome: ApplyOutcome): boolean {
  return exitOf(outcome) === 'safe'
}

/** A refusal in the words of its reason, unless more is known. */
export function refused(
  why: ReasonFor<'refused' | 'failed'>,
  because: Prose = ours(REASONS[why].words),
): ApplyOutcome & { readonly kind: 'refused' } {
  return { kind: 'refused', why, because }
}

export function notTried(why: ReasonFor<'not-tried'>): ApplyOutcome & { readonly kind: 'not-tried' } {
  return { kind: 'not-tried', why, because: ours(REASONS[why].words) }
}
