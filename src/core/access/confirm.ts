import type { Policy } from '../policy/ast.js'
import { ours } from '../text/prose.js'
import type { ClaimVerdict } from './claim.js'
import { evaluate } from './evaluate.js'
import type { Kept } from './prove/keeps-access.js'
import type { Owner, Request } from './request.js'

const DISAGREE = ours('Our two judges disagree about one request; please report it with this policy.')

/** Puts the request that is said not to be denied to the evaluator. */
export function openConfirmed(policy: Policy, owner: Owner, verdict: ClaimVerdict): ClaimVerdict {
  if (verdict.kind !== 'fails' || verdict.witness === undefined) return verdict
  return denies(policy, owner, verdict.witness) === 'no' ? verdict : { kind: 'unknown', because: DISAGREE }
}

/** Puts the request that is said to be denied to the evaluator. */
export function denialConfirmed(policy: Policy, owner: Owner, kept: Kept): Kept {
  if (kept.kind !== 'fails' || denies(policy, owner, kept.witness) === 'yes') return kept
  return { kind: 'unknown', because: DISAGREE, need: kept.need }
}

/** Puts the request that is not what was expected to the evaluator. */
export function shownConfirmed(
  policy: Policy,
  owner: Owner,
  verdict: ClaimVerdict,
  expected: 'denied' | 'spared',
): ClaimVerdict {
  if (expected === 'denied') return openConfirmed(policy, owner, verdict)
  if (verdict.kind !== 'fails' || verdict.witness === undefined) return verdict
  return denies(policy, owner, verdict.witness) === 'yes' ? verdict : { kind: 'unknown', because: DISAGREE }
}

/** An Allow that cannot be decided takes nobody's access away. */
function denies(policy: Policy, owner: Owner, request: Request): 'yes' | 'no' | 'perhaps' {
  const { decision, responsible } = evaluate(policy, request, owner)
  if (decision === 'denied') return 'yes'
  return decision === 'unknown' && responsible.some(({ effect }) => effect.value === 'Deny') ? 'perhaps' : 'no'
}
