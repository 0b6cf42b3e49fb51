import type { ClaimVerdict } from '../access/claim.js'
import type { Role } from '../account/roles.js'
import { decideRole } from '../account/trust/chain.js'
import { declarationsFor } from '../account/trust/declare.js'
import { declarationWords, verdictWords } from '../account/trust/describe.js'
import type { Known } from '../account/trust/known.js'
import { say } from '../text/prose.js'
import { admittedRoles, type ClaimContext } from './question.js'
import { allHold, notAsked } from './verdicts.js'

/**
 * Nobody outside the known can become a listed role of the account, by its trust policy or by those of the roles that
 * it trusts. Declared ids of other accounts, users and root are not asked about: their owners answer for them.
 */
export function noStrangerCanAssume(context: ClaimContext): ClaimVerdict {
  if (context.account === undefined) return notAsked
  const { known } = context.account.book
  const verdicts = admittedRoles(context).map(role => keepsStrangersOut(role, known))
  return verdicts.length === 0 ? { kind: 'holds', by: [] } : allHold(verdicts)
}

function keepsStrangersOut(role: Role, known: Known): ClaimVerdict {
  const verdict = decideRole(role, known)
  if (verdict.kind === 'holds') return { kind: 'holds', by: [] }
  const how = say`${verdictWords(verdict)}${declarationWords(declarationsFor(role, known))}`
  if (verdict.kind === 'fails') return { kind: 'fails', because: say`A stranger can become ${role.RoleName}: ${how}` }
  return { kind: 'unknown', because: say`Whether a stranger can become ${role.RoleName} is not known. ${how}` }
}
