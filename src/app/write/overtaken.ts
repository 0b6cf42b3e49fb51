import type { Verdict } from '../../core/claims/verdict.js'
import { changesBetween, tellChanges } from '../../core/plan/compare.js'
import type { ArnOfRole } from '../../core/policy/spelling.js'
import { isWhole, type PolicyFile, type WholePolicy } from '../../core/policy-file.js'
import { sentenceOf } from '../../core/text/errors.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import type { ApplyOutcome } from '../../report/ending.js'
import type { PreviousPolicies } from '../ports.js'
import { isRespelled, type Shown } from './read-until-stable.js'

/** What another writer overtook. */
interface Overtaken {
  readonly bucket: string
  readonly wanted: Shown
  readonly arnOf: ArnOfRole
  /** What their policy is worth. */
  readonly judge: (theirs: PolicyFile) => Verdict
}

/** Somebody else's policy is never written over. It is kept as well, as far as that goes. Never rejects. */
export async function overtaken(
  { bucket, wanted, arnOf, judge }: Overtaken,
  theirs: Shown,
  previous: PreviousPolicies,
): Promise<ApplyOutcome> {
  if (theirs.kind === 'absent') return { kind: 'overtaken', stands: 'unsafe', because: REMOVED, removed: true }
  const respelled = isRespelled(theirs, wanted, arnOf)
  const kept = await previous.keep(bucket, theirs.text).then(path => say`It is kept in ${path}.`, sentenceOfNotKept)
  const differs = differencesBetween(wanted, theirs, arnOf)
  const stands = judge(theirs.file)
  const because = say`${respelled ? STORED_DIFFERENTLY : WRITTEN_BY_OTHERS} ${WORTH[stands]} ${kept}${differs} ${BRING}`
  return { kind: 'overtaken', stands, because }
}

const WORTH: Readonly<Record<Verdict, Prose>> = {
  safe: ours('It is safe.'),
  unsafe: ours('It is not safe.'),
  unproven: ours('Whether it is safe could not be proved.'),
}

const BRING = ours('Bring what you want of it into the policy file, and run again.')
const STORED_DIFFERENTLY = ours('S3 returns the new policy with other principals in it.')
const WRITTEN_BY_OTHERS = ours('Another writer wrote a policy after us.')
const REMOVED = ours(
  'Another writer removed the policy after us. Without a policy the bucket is not locked. Run again to lock it.',
)

function sentenceOfNotKept(error: unknown): Prose {
  return say`A copy of it could not be kept: ${sentenceOf(error)}`
}

/** What another policy has that the wanted one has not, and the other way round; nothing where either cannot be read whole. */
export function differencesBetween(wanted: Shown, theirs: Shown, arnOf: ArnOfRole): Prose {
  const [before, after] = [wholeOf(wanted), wholeOf(theirs)]
  const changes = before && after ? changesBetween(before, after, arnOf) : []
  return changes.length === 0 ? ours('') : say` Against the new policy: ${tellChanges(changes)}.`
}

function wholeOf(shown: Shown): WholePolicy | undefined {
  return shown.kind === 'present' && isWhole(shown.file) ? shown.file : undefined
}
