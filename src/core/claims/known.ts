import type { ClaimVerdict } from '../access/claim.js'
import { type Admitted, isOfNobodyKnown } from '../account/roles.js'
import { list, type Prose, say } from '../text/prose.js'
import type { ClaimContext } from './question.js'
import { notAsked } from './verdicts.js'

/** Every listed id is a Connect role, an admin, the role that applies or plans, the account's root, or declared. */
export function nobodyUnknownAdmitted({ account, admitted, file }: ClaimContext): ClaimVerdict {
  if (account === undefined) return notAsked
  const strangers = admitted.map(id => account.book.resolve(id)).filter(isOfNobodyKnown)
  if (strangers.length === 0) return { kind: 'holds', by: file.lock?.statements ?? [] }
  return { kind: 'fails', because: describe(strangers) }
}

function describe(strangers: readonly Admitted[]): Prose {
  const named = list(strangers.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)))
  return strangers.length === 1
    ? say`${named} is on the list, but is not a Connect role, an admin, the deployer or declared.`
    : say`${named} are on the list, but are not Connect roles, admins, the deployer or declared.`
}
