import type { ClaimVerdict } from '../access/claim.js'
import type { Role } from '../account/roles.js'
import { decideRole } from '../account/trust/chain.js'
import { declarationsFor } from '../account/trust/declare.js'
import { declarationWords, verdictWords } from '../account/trust/describe.js'
import type { Known } from '../account/trust/known.js'
import { list, ours, say } from '../text/prose.js'
import { admittedRoles, type ClaimContext } from './question.js'
import { aftersOf, type RoleToBe, rolesToBe } from './roles-to-be.js'
import { allHold, notAsked } from './verdicts.js'

/**
 * Nobody outside the known can become a listed role of the account, by its trust policy or by those of the roles that
 * it trusts. Declared ids of other accounts, users and root are not asked about: their owners answer for them.
 */
export function noStrangerCanAssume(context: ClaimContext): ClaimVerdict {
  if (context.account === undefined) return notAsked
  const { known } = context.account.book
  const verdicts = aftersOf(context.file.source.origin?.trusts ?? [], known).flatMap(after => {
    const roles = rolesToBe(known, after)
    const toBeWritten = new Set(after.map(({ text }) => text))
    const toBe = after.length === 0 ? known : { ...known, roles: [...roles.values()], toBeWritten }
    return admittedRoles(context).map(role => keepsStrangersOut(roles.get(role.Arn) ?? role, toBe, after))
  })
  return verdicts.length === 0 ? { kind: 'holds', by: [] } : allHold(verdicts)
}

function keepsStrangersOut(role: Role, known: Known, trusts: readonly RoleToBe[]): ClaimVerdict {
  const verdict = decideRole(role, known)
  if (verdict.kind === 'holds') return { kind: 'holds', by: [] }
  const writing = trusts.filter(({ name }) => verdict.way.some(({ RoleName }) => RoleName === name))
  const names = list(writing.map(({ address }) => address))
  const after = say` after ${names} ${ours(writing.length === 1 ? 'is' : 'are')} written`
  const who = say`${role.RoleName}${writing.length === 0 ? ours('') : after}`
  const how = say`${verdictWords(verdict)}${declarationWords(declarationsFor(role, known))}`
  const guess = writing.find(({ isGuess }) => isGuess)
  if (guess !== undefined) {
    const can = verdict.kind === 'fails' ? ours('a stranger can') : ours('a stranger perhaps can')
    const open = guess.isGuess === 'new' ? say`The name of ${guess.address}` : say`Which role ${guess.address} is,`
    return {
      kind: 'unknown',
      because: say`${open} is not known. If it is ${guess.name}, ${can} become ${role.RoleName}: ${how} Give the role a name that is known.`,
    }
  }
  if (verdict.kind === 'fails') return { kind: 'fails', because: say`A stranger can become ${who}: ${how}` }
  return { kind: 'unknown', because: say`Whether a stranger can become ${who} is not known. ${how}` }
}
