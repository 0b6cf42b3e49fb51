import type { Affected } from '../core/plan/plan.js'
import { plainText, visible } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { join, ours, type Prose, quote, say } from '../core/text/prose.js'
import { type ApplyOutcome, endingOf } from '../report/ending.js'
import type { JsonRecovery } from '../report/recovery-schema.js'
import type { PolicyReport, Report } from '../report/report.js'
import { affectedValue, outcomeValue, policyValue } from './json.js'
import type { Paint } from './paint.js'
import { endingText, terminalReport } from './terminal.js'
import { accessWords, outcomeSentence } from './words.js'

/** What `recover` is about to do, as far as it is told before the question. */
export interface RecoveryStory {
  readonly bucket: string
  readonly account: string
  readonly as: 'root-session' | 'root-user' | 'caller'
  readonly kept?: string
  readonly change:
    | { readonly kind: 'put'; readonly policy: PolicyReport }
    | { readonly kind: 'remove'; readonly gains?: readonly Affected[] }
}

/** The whole of it for programs, `schemas/recovery.schema.json`. */
export function recoveryJson(story: RecoveryStory, notes: readonly Prose[], outcome: ApplyOutcome): string {
  const { bucket, account, as, kept, change } = story
  const changed =
    change.kind === 'put'
      ? { policy: policyValue(change.policy) }
      : present({ gains: change.gains?.map(gained => affectedValue(gained)) })
  const value: JsonRecovery = {
    ...{ schema: 1, mode: 'recover', bucket, account, as, ...present({ kept }), change: change.kind, ...changed },
    ...{ notes: notes.map(plainText), outcome: outcomeValue(outcome), ending: endingOf(outcome) },
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** Everything that somebody must know before they agree. */
export function intendedText(story: RecoveryStory, report: Report, paint: Paint): string {
  const what = story.change.kind === 'put' ? terminalReport(report, paint).trimEnd() : removalText(story.change, paint)
  return `${plainText(entrance(story))}\n\n${what}\n\n`
}

/** Who is in, where, and where the present policy is safe. */
function entrance({ bucket, account, as, kept }: RecoveryStory): Prose {
  const standing = kept === undefined ? ours('It has no policy.') : say`Its present policy is kept in ${kept}.`
  return say`Bucket ${bucket} of account ${account}, ${ENTERED[as]}. ${standing}`
}

const ENTERED: Readonly<Record<RecoveryStory['as'], Prose>> = {
  'root-session': ours('in a session of its root for bucket policies alone'),
  'root-user': ours('as its root user'),
  caller: ours('with the credentials at hand'),
}

function removalText({ gains }: { readonly gains?: readonly Affected[] }, paint: Paint): string {
  const open = paint.red(plainText(OPENS))
  const who = (gains ?? []).map(
    each => `  ${paint.green('gains access')} ${visible(each.name ?? each.id)}${kindsOf(each)}`,
  )
  return [open, ...who].join('\n')
}

const OPENS = ours(
  'Without a policy the bucket is not locked: everyone with permissions of their own reaches its objects.',
)

function kindsOf(who: Affected): string {
  const kinds = accessWords(who)
  return kinds === undefined ? '' : `: ${kinds}`
}

/** What is asked before a write. */
export function questionText({ bucket, change }: RecoveryStory): Prose {
  if (change.kind === 'remove') return say`Take the policy from ${bucket}, and leave it open?`
  const doubts = change.policy.claims.filter(({ verdict }) => verdict.kind === 'fails' || verdict.kind === 'unknown')
  if (doubts.length === 0) return say`Put this policy on ${bucket}?`
  const claims = join(
    doubts.map(({ claim }) => quote(claim)),
    ', ',
  )
  return say`Put this policy on ${bucket}, although not everything is proved of it (${claims})?`
}

/** How it ended. */
export function recoveredText({ bucket, change, kept }: RecoveryStory, outcome: ApplyOutcome, paint: Paint): string {
  const sentence = change.kind === 'remove' ? removedSentence(bucket, outcome, kept) : outcomeSentence(outcome)
  return `${endingText(outcome, sentence, paint)}\n`
}

function removedSentence(bucket: string, outcome: ApplyOutcome, kept: string | undefined): Prose {
  if (outcome.kind === 'unchanged') return say`${bucket} has no policy; nothing was done.`
  if (outcome.kind !== 'applied') return outcomeSentence(outcome)
  return say`${bucket} no longer has a policy and is not locked. The old policy is kept in ${kept ?? ''}.`
}
