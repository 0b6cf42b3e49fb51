import type { Scope } from '../access/prove.js'
import { meaningOf } from '../policy/meaning.js'
import type { ArnOfRole } from '../policy/spelling.js'
import { commonSpelling } from '../policy/spelling.js'
import { readsAlike } from '../policy/variables.js'
import type { WholePolicy } from '../policy-file.js'

/**
 * Whether somebody may gain or lose a part of what he can do: some actions, objects or conditions. Two policies are the
 * same to everybody only where they have the same Allows and each certainly denies all that the other denies.
 */
export function changesInPart(
  scope: Omit<Scope, 'admitted'>,
  live: WholePolicy,
  desired: WholePolicy,
  arnOf: ArnOfRole,
): boolean {
  const spelling = commonSpelling(live.policy, desired.policy, arnOf)
  const [before, after] = [live, desired].map(({ policy }) => {
    const statements = policy.statements.filter(({ effect }) => effect.value === 'Allow')
    return meaningOf({ ...policy, statements }, spelling)
  })
  const admitted = [live, desired].flatMap(({ lock }) => lock?.admitted ?? [])
  const asked = { ...scope, admitted }
  return before !== after || !deniesAllOf(asked, live, desired) || !deniesAllOf(asked, desired, live)
}

/** Whether one policy certainly denies all that the other denies. */
function deniesAllOf(scope: Scope, one: WholePolicy, { policy }: WholePolicy): boolean {
  const denies = policy.statements.filter(({ effect }) => effect.value === 'Deny')
  return denies.every(deny => readsAlike(deny, one.policy, policy) && one.proof().deniesAllOf(scope, deny))
}
