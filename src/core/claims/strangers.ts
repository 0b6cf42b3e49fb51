import type { ClaimVerdict } from '../access/claim.js'
import type { Role } from '../account/roles.js'
import { decideRole } from '../account/trust/chain.js'
import { declarationsFor } from '../account/trust/declare.js'
import { declarationWords, verdictWords } from '../account/trust/describe.js'
import { type Known, trustOf } from '../account/trust/known.js'
import { canonical } from '../policy/print.js'
import { list, ours, say } from '../text/prose.js'
import type { TrustToBe } from '../text/source.js'
import { admittedRoles, type ClaimContext } from './question.js'
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

/** A role that a tool will leave, or one that it may be. */
interface Written extends TrustToBe {
  readonly name: string
  readonly isGuess?: true
}

/** What may have been written in the end: what stands may stay, and a role without a name may be any that fits. */
function aftersOf(trusts: readonly TrustToBe[], known: Known): readonly (readonly Written[])[] {
  const named = trusts.flatMap(trust => (typeof trust.name === 'string' ? [{ ...trust, name: trust.name }] : []))
  const surely = named.filter(trust => isNew(trust, known) || isPending(trust, known))
  const guesses = trusts.flatMap(trust => {
    const guessed = guessedFrom(trust, known)
    return guessed.length === 0 ? [] : [[...named, ...guessed]]
  })
  return [surely, ...(surely.length === named.length ? [] : [named]), ...guesses]
}

function guessedFrom({ name, ...trust }: TrustToBe, { roles }: Known): readonly Written[] {
  if (typeof name === 'string') return []
  const fits = ({ RoleName, Path }: Role) => name(RoleName) && Path === (trust.path ?? Path) && !OF_AWS.test(Path)
  return roles.filter(fits).map(({ RoleId, RoleName }) => ({ ...trust, id: RoleId, name: RoleName, isGuess: true }))
}

/** Roles that no one but AWS may change. Source: IAM User Guide, "Create a service-linked role". */
const OF_AWS = /^\/aws-(service-role|reserved)\//

/** Whether the account has no such role yet, so that nothing of it may stay as it stands. */
function isNew(trust: Written, known: Known): boolean {
  const arn = arnOf(trust, known)
  return trust.id === undefined && !known.roles.some(({ Arn }) => Arn === arn)
}

function arnOf({ name, path = '/' }: Written, { account, partition }: Known): string {
  return `arn:${partition}:iam::${account}:role${path}${name}`
}

/** Whether the tool replaces what stands; what it did not find as it stands now may stay. */
function isPending({ id, before }: Written, known: Known): boolean {
  const role = known.roles.find(({ RoleId }) => RoleId === id)
  if (role === undefined || before === undefined) return false
  const [found, stands] = [before, role.AssumeRolePolicyDocument].map(document => said(document, known))
  return found !== undefined && found === stands
}

function said(document: unknown, known: Known): string | undefined {
  const reading = trustOf({ AssumeRolePolicyDocument: document }, known)
  return reading.kind === 'read' ? canonical(reading.trust.policy) : undefined
}

/** The roles by ARN, as the account has them once the tool that writes the policy has written its roles. */
function rolesToBe(known: Known, trusts: readonly Written[]): ReadonlyMap<string, Role> {
  const byId = new Map(known.roles.map(role => [role.RoleId, role]))
  const written = trusts.flatMap((trust): readonly Role[] => {
    const made = { RoleId: '', RoleName: trust.name, Path: trust.path ?? '/', Arn: arnOf(trust, known) }
    // a role that is changed, and that the account does not have, is another account's
    const role = trust.id === undefined ? made : byId.get(trust.id)
    return role === undefined ? [] : [{ ...role, AssumeRolePolicyDocument: trust.text }]
  })
  return new Map([...known.roles, ...written].map(role => [role.Arn, role]))
}

function keepsStrangersOut(role: Role, known: Known, trusts: readonly Written[]): ClaimVerdict {
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
    return {
      kind: 'unknown',
      because: say`Which role ${guess.address} is, is not known. If it is ${guess.name}, ${can} become ${role.RoleName}: ${how} Give the role a ${'RoleName'} that is known.`,
    }
  }
  if (verdict.kind === 'fails') return { kind: 'fails', because: say`A stranger can become ${who}: ${how}` }
  return { kind: 'unknown', because: say`Whether a stranger can become ${who} is not known. ${how}` }
}
