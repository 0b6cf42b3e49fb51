import type { Role } from '../account/roles.js'
import { type Known, trustOf } from '../account/trust/known.js'
import { canonical } from '../policy/print.js'
import type { TrustToBe } from '../text/source.js'

/** A role that a tool will leave; or, where its name is not known, one that it may be. */
export interface RoleToBe extends TrustToBe {
  readonly name: string
  /** Whether the account has a role of this name. */
  readonly isGuess?: 'standing' | 'new'
}

/**
 * What may have been written in the end: what stands may stay, and a role without a name may be any that fits, or a new
 * one of any name that fits. Two that have none may be any two.
 */
export function aftersOf(trusts: readonly TrustToBe[], known: Known): readonly (readonly RoleToBe[])[] {
  const named = trusts.flatMap(trust => (typeof trust.name === 'string' ? [{ ...trust, name: trust.name }] : []))
  const surely = named.filter(trust => isNew(trust, known) || isPending(trust, known))
  const guesses = trusts.map(trust => standing(trust, known)).filter(guessed => guessed.length > 0)
  const all = [...guesses.flat(), ...newOnes(trusts, known)]
  return [
    surely,
    ...(surely.length === named.length ? [] : [named]),
    ...guesses.map(guessed => [...named, ...guessed]),
    // of a role that two of them fit, the last counts
    ...(all.length === 0
      ? []
      : [
          [...named, ...all],
          [...named, ...[...all].reverse()],
        ]),
  ]
}

function standing({ name, isNew, ...trust }: TrustToBe, { roles }: Known): readonly RoleToBe[] {
  if (typeof name === 'string' || isNew === true) return []
  const fits = ({ RoleName, Path }: Role) => name.fits(RoleName) && Path === (trust.path ?? Path) && !OF_AWS.test(Path)
  return roles
    .filter(fits)
    .map(({ RoleId, RoleName }) => ({ ...trust, id: RoleId, name: RoleName, isGuess: 'standing' as const }))
}

/** Roles that no one but AWS may change. Source: IAM User Guide, "Create a service-linked role". */
const OF_AWS = /^\/aws-(service-role|reserved)\//

/** New roles, of a name that fits, and of each that fits a pattern in a trust policy. */
function newOnes(trusts: readonly TrustToBe[], known: Known): readonly RoleToBe[] {
  const unnamed = trusts.flatMap(({ name, ...trust }) => (typeof name === 'string' ? [] : [{ ...trust, name }]))
  if (unnamed.length === 0) return []
  const patterns = patternsIn(
    [...known.roles.map(role => role.AssumeRolePolicyDocument), ...trusts.map(({ text }) => text)],
    known,
  )
  const taken = new Set(known.roles.map(({ RoleName }) => RoleName.toLowerCase()))
  return unnamed.flatMap(({ name: { fits, sample }, ...trust }) =>
    [...new Set([sample, ...patterns.flatMap(pattern => filled(pattern, sample))])]
      .filter(name => fits(name) && !taken.has(name.toLowerCase()))
      .map(name => ({ ...trust, name, isGuess: 'new' as const })),
  )
}

/** What trust policies write for the names of roles: what follows a slash. */
function patternsIn(documents: readonly unknown[], known: Known): readonly string[] {
  const texts = documents.flatMap(AssumeRolePolicyDocument => {
    const reading = trustOf({ AssumeRolePolicyDocument }, known)
    return reading.kind === 'read' ? reading.model.texts : []
  })
  return [...new Set(texts.flatMap(text => text.split('/').slice(1)))]
}

/** Names that a pattern matches. */
function filled(pattern: string, sample: string): readonly string[] {
  return [sample, ''].map(text => pattern.replaceAll('*', text).replaceAll('?', 'x'))
}

/** Whether the account has no such role yet, so that nothing of it may stay as it stands. */
function isNew(trust: RoleToBe, known: Known): boolean {
  const arn = arnOf(trust, known)
  return trust.id === undefined && !known.roles.some(({ Arn }) => Arn === arn)
}

function arnOf({ name, path = '/' }: RoleToBe, { account, partition }: Known): string {
  return `arn:${partition}:iam::${account}:role${path}${name}`
}

/** Whether the tool replaces what stands; what it did not find as it stands now may stay. */
function isPending({ id, before }: RoleToBe, known: Known): boolean {
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
export function rolesToBe(known: Known, trusts: readonly RoleToBe[]): ReadonlyMap<string, Role> {
  const byId = new Map(known.roles.map(role => [role.RoleId, role]))
  const written = trusts.flatMap((trust): readonly Role[] => {
    const made = { RoleId: '', RoleName: trust.name, Path: trust.path ?? '/', Arn: arnOf(trust, known) }
    // a role that is changed, and that the account does not have, is another account's
    const role = trust.id === undefined ? made : byId.get(trust.id)
    return role === undefined ? [] : [{ ...role, AssumeRolePolicyDocument: trust.text }]
  })
  return new Map([...known.roles, ...written].map(role => [role.Arn, role]))
}
