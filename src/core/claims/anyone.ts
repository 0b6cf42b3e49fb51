import { callerOf } from '../access/caller.js'
import type { ClaimVerdict } from '../access/claim.js'
import { type CallerScope, type Kept, type Need, PERSON } from '../access/prove.js'
import { type Prose, say } from '../text/prose.js'
import type { ClaimContext } from './question.js'
import { anyHolds, notAsked } from './verdicts.js'

/** Without an account: whoever Connect or the admin is, one of the listed ids must be let through. */
export function someoneKeeps(
  { distinct, file, proof, scope }: ClaimContext,
  needs: readonly Need[],
  what: Prose,
): ClaimVerdict {
  if (file.lock === undefined) return anyRoleKeeps(proof.keepsAccess(scope, ANY_ROLE, needs, PERSON), what)
  const verdicts: ClaimVerdict[] = []
  for (const id of distinct) {
    const verdict = proof.keepsAccess(scope, callerOf(id), needs, PERSON)
    if (verdict.kind === 'holds') return notAsked
    verdicts.push(verdict)
  }
  const any = anyHolds(verdicts)
  if (any.kind === 'unknown') return undecided(any)
  const because = say`No id on the list keeps ${what}, no matter which role or user has it.`
  return any.kind === 'fails' ? { ...any, because } : { kind: 'fails', because }
}

/** Where no list says who is let through, it may be anyone, as long as it can be someone. */
function anyRoleKeeps(kept: Kept, what: Prose): ClaimVerdict {
  if (kept.kind === 'unknown') return undecided(kept)
  if (kept.kind === 'holds' || kept.when === 'sometimes') return notAsked
  return { ...kept, because: say`No role keeps ${what}, except those that the policy names.` }
}

const ANY_ROLE: CallerScope = { kind: 'role', id: 'AROASOMEBODYELSE12345', session: '*' }

function undecided(verdict: ClaimVerdict & { readonly kind: 'unknown' }): ClaimVerdict {
  if (verdict.missing === undefined) return verdict
  return {
    kind: 'not-asked',
    because: say`${verdict.because} Who the ids belong to was not asked: that needs an account or a snapshot.`,
  }
}
