import { callerOf } from '../access/caller.js'
import type { ClaimVerdict } from '../access/claim.js'
import { type Need, PERSON } from '../access/prove.js'
import { type Prose, say } from '../text/prose.js'
import type { ClaimContext } from './question.js'
import { anyHolds, notAsked } from './verdicts.js'

/** Without an account: whoever Connect or the admin is, one of the listed ids must be let through. */
export function someoneKeeps(
  { distinct, proof, scope }: ClaimContext,
  needs: readonly Need[],
  what: Prose,
): ClaimVerdict {
  const verdicts: ClaimVerdict[] = []
  for (const id of distinct) {
    const verdict = proof.keepsAccess(scope, callerOf(id), needs, PERSON)
    if (verdict.kind === 'holds') return notAsked
    verdicts.push(verdict)
  }
  const any = anyHolds(verdicts)
  if (any.kind === 'unknown') {
    if (any.missing === undefined) return any
    return {
      kind: 'not-asked',
      because: say`${any.because} Who the ids belong to was not asked: that needs an account or a snapshot.`,
    }
  }
  const because = say`No id on the list keeps ${what}, no matter which role or user has it.`
  return any.kind === 'fails' ? { ...any, because } : { kind: 'fails', because }
}
