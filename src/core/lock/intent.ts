import { matchesGlob } from '../pattern/classes.js'
import type { Condition, Policy, Statement } from '../policy/ast.js'
import { closest } from '../text/suggest.js'
import { isUserId } from './find.js'
import { looksLikeId } from './listed-value.js'

/** A statement that was meant as the lock, right or wrong. */
export interface MeantLock {
  readonly statement: Statement
  /** The condition that was meant as the list of ids; absent where the statement has none that could be it. */
  readonly list?: Condition
}

/** What a policy was meant to be. Rules judge these statements, so that one mistake is not reported as many. */
export interface Intent {
  /** The Deny statements that were meant as the lock. */
  readonly locks: readonly MeantLock[]
  /** The Allow statements that were meant as the lock, or as a part of it. */
  readonly allows: readonly MeantLock[]
}

/**
 * Decides which statements were meant as the lock, from the clearest sign to the faintest: a Deny that lists ids or
 * names a key like `aws:userid`; a Deny of everything that names principals by another key; a Deny of everything with
 * NotPrincipal; a Deny of everything for everyone with no condition; at last an Allow that lists ids.
 */
export function intentOf(policy: Policy): Intent {
  const denies = policy.statements.filter(statement => statement.effect.value === 'Deny')
  const allowing = policy.statements.filter(statement => statement.effect.value === 'Allow')
  const listing = keepNegated(meant(denies, statement => find(statement, namesIds)))
  const bare = denies.filter(isWholeAndBare).map(statement => ({ statement }))
  const allows = meant(allowing, statement => find(statement, namesIds))
  if (listing.length > 0) return { locks: [...listing, ...bare], allows: halvesOf(listing, allows) }
  const tiers: readonly (() => readonly MeantLock[])[] = [
    () => meant(denies.filter(isBroad), statement => find(statement, namesPrincipals)),
    () =>
      denies.filter(statement => isBroad(statement) && statement.principal.negated).map(statement => ({ statement })),
    () => bare.filter(({ statement }) => isBroad(statement)),
  ]
  for (const tier of tiers) {
    const locks = tier()
    if (locks.length > 0) return { locks, allows: [] }
  }
  return { locks: [], allows }
}

/** The statements that were meant as the lock together, a half that allows included; none where no Deny is among them. */
export function meantAsLock({ locks, allows }: Intent): readonly MeantLock[] {
  return locks.length === 0 ? [] : [...locks, ...allows]
}

/** Whether the principal includes everyone: `"*"` and `{"AWS": "*"}` are the same to S3. */
export function isEveryone(statement: Statement): boolean {
  const { negated, entries } = statement.principal
  return !negated && entries.some(({ kind, value }) => kind === '*' || (kind === 'AWS' && value.value === '*'))
}

/** A key that only a slip of the pen keeps from being `aws:userid`. */
export function isMisspeltUserId(key: string): boolean {
  const folded = key.toLowerCase()
  if (folded === 's3:userid') return true
  if (isUserId(key) || OTHER_KEYS.includes(folded) || folded.startsWith('s3:')) return false
  return closest(folded, ['aws:userid', 'userid']) !== undefined
}

/** The conditions of a statement that list ids under `aws:userid` itself. */
export function userIdConditions(statement: Statement): readonly Condition[] {
  return statement.conditions.filter(condition => isUserId(condition.key.value))
}

/** Whether the operator denies those that are *not* listed. */
export function isNegatedOperator(operator: string): boolean {
  return /Not(Like|Equals)/i.test(operator)
}

/** Keys near `aws:userid` in spelling that AWS has, in lower case. */
const OTHER_KEYS = ['aws:username', 'aws:useragent']
/** Keys that name a caller, in lower case; `aws:principalid` exists in other places than policies. */
const PRINCIPAL_KEYS = ['aws:principalarn', 'aws:username', 'aws:principalid']

function meant(
  statements: readonly Statement[],
  listIn: (statement: Statement) => Condition | undefined,
): readonly MeantLock[] {
  return statements.flatMap(statement => {
    const list = listIn(statement)
    return list === undefined ? [] : [{ statement, list }]
  })
}

/** The best condition of a statement: `aws:userid` with a negated operator first. */
function find(statement: Statement, fits: (condition: Condition) => boolean): Condition | undefined {
  const fitting = statement.conditions.filter(fits)
  const rank = ({ key, operator }: Condition): number =>
    (isUserId(key.value) ? 0 : isMisspeltUserId(key.value) ? 3 : 6) +
    (/NotLike/.test(operator.value) ? 0 : isNegatedOperator(operator.value) ? 1 : 2)
  return [...fitting].sort((a, b) => rank(a) - rank(b))[0]
}

function namesIds({ key, operator, values }: Condition): boolean {
  if (isUserId(key.value) || isMisspeltUserId(key.value)) return true
  const namesCaller = /user|role|principal/i.test(key.value) || isNegatedOperator(operator.value)
  return namesCaller && !/^s3:/i.test(key.value) && values.some(({ value }) => looksLikeId(value))
}

function namesPrincipals({ key, operator }: Condition): boolean {
  return PRINCIPAL_KEYS.includes(key.value.toLowerCase()) && isNegatedOperator(operator.value)
}

/** An Allow for those who are *not* on the list of a lock was meant as a part of that lock. */
function halvesOf(locks: readonly MeantLock[], allows: readonly MeantLock[]): readonly MeantLock[] {
  if (allows.length === 0) return []
  const listed = listedIn(locks)
  return allows.filter(
    ({ list }) =>
      list !== undefined &&
      isNegatedOperator(list.operator.value) &&
      list.values.some(({ value }) => listed.has(value)),
  )
}

function listedIn(locks: readonly MeantLock[]): ReadonlySet<string> {
  return new Set(locks.flatMap(({ list }) => (list?.values ?? []).map(({ value }) => value)))
}

/** Beside a list that denies all others, a Deny of those listed is another thing, unless it is the same list. */
function keepNegated(candidates: readonly MeantLock[]): readonly MeantLock[] {
  const proper = candidates.filter(({ list }) => list !== undefined && isNegatedOperator(list.operator.value))
  if (proper.length === 0) return candidates
  const listed = listedIn(proper)
  return candidates.filter(
    candidate => proper.includes(candidate) || candidate.list?.values.some(({ value }) => listed.has(value)),
  )
}

/** Whether the statement is about objects and about the policy itself, so that it can be meant as the whole lock. */
function isBroad(statement: Statement): boolean {
  return ESSENTIAL.every(action => isAbout(statement, action))
}

/** What the lock must deny to others, and nobody would deny to everyone. */
const ESSENTIAL = ['s3:getobject', 's3:putbucketpolicy']

function isAbout({ action }: Statement, name: string): boolean {
  return action.patterns.some(({ value }) => matchesGlob(value.toLowerCase(), name)) !== action.negated
}

/** A Deny of a folder for everyone is another thing, right as it stands. */
function isWholeAndBare(statement: Statement): boolean {
  const { negated, patterns } = statement.resource
  const isWhole = negated || patterns.some(({ value }) => /^[^/]*(\/\**)?$/.test(value))
  const isEssential = ESSENTIAL.some(action => isAbout(statement, action))
  return isWhole && isEssential && isEveryone(statement) && statement.conditions.length === 0
}
