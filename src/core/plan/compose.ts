import { type AwsServices, proofOf } from '../access/prove.js'
import type { AccountFacts, Admitted, AdmittedKind, DeclaredId, Role, RoleBook } from '../account/roles.js'
import { servicesSparedBy } from '../lock/conditions.js'
import { findLock, isUserId } from '../lock/find.js'
import { readAdmittedId } from '../lock/ids.js'
import { intentOf, isMisspeltUserId } from '../lock/intent.js'
import { matchesGlob } from '../pattern/classes.js'
import type { Policy, Statement } from '../policy/ast.js'
import { readPolicy } from '../policy/parse.js'
import { canonical } from '../policy/print.js'
import { usesVariables } from '../policy/variables.js'
import { invariant } from '../text/errors.js'
import { byText } from '../text/order.js'
import { present } from '../text/present.js'
import { sourceFromText } from '../text/source.js'
import { sealingSet } from './dropped.js'

/** What a locked bucket's policy is made of. */
export interface Ingredients {
  readonly bucket: string
  /** The account, and who in it is an admin and who applies. */
  readonly book: RoleBook
  /** The service roles of the instances that store in the bucket. */
  readonly connect: readonly Role[]
  /** What stands on the bucket now; absent where nothing does. */
  readonly live?: Policy
  /** Whether a lock may let direct calls of AWS services past: then a live one that does goes on doing so. */
  readonly awsServices: AwsServices
  /** What the configuration declares, as far as it has not run out. */
  readonly declared?: readonly DeclaredId[]
}

/** A policy that locks the bucket, and what became of the one that stands there. */
export interface Draft {
  readonly bucket: string
  /** Canonical, see `policy/print.ts`. */
  readonly text: string
  /** The values on the lock's list. */
  readonly listed: readonly string[]
  /** Statements of the live policy that the draft has too. */
  readonly kept: readonly Statement[]
  /** Statements of the live policy in whose place the new lock stands. */
  readonly replaced: readonly Statement[]
  /** Those on the list of the replaced lock that are not on the new one. */
  readonly leftOut: readonly LeftOut[]
  /** The AWS services whose direct calls the live lock let past, and the new one does not; `all` where it let all past. */
  readonly shutOut: readonly string[]
  /** Those whose direct calls the new lock lets past. */
  readonly spared: true | readonly string[]
}

export interface LeftOut {
  /** As it was listed. */
  readonly value: string
  /** Whom it belongs to; absent where it is no id. */
  readonly admitted?: Admitted
}

/** The name that a lock's statement gets where the replaced one had none. */
const SID = 'LockRecordings'
const VERSION = '2012-10-17'

/** Whom the new lock takes over from an old one. */
const TAKEN_OVER: readonly AdmittedKind[] = ['connect', 'admin', 'deployer', 'planner', 'external', 'root']

/**
 * Writes the policy that locks a bucket: Connect's roles, the admins, the deployer, whoever is declared and the
 * account's root are admitted, in this order, and everybody else is denied everything. Every statement of the live
 * policy is kept but those that are its lock, or were meant to be.
 */
export function composePolicy(ingredients: Ingredients): Draft {
  const { bucket, book, live, awsServices, declared = [] } = ingredients
  const replaced = live === undefined ? [] : oldLock(bucket, live, book.facts)
  const kept = (live?.statements ?? []).filter(statement => !replaced.includes(statement))
  const old = listedBy(replaced).map(value => ({ value, who: meantBy(value, book) }))
  const taken = old.flatMap(({ who }) => who.filter(({ kind }) => TAKEN_OVER.includes(kind)))

  const named = declared.map(({ id }) => listedAs({ id }))
  const values = [...new Set([...wanted(ingredients), ...taken.map(listedAs), ...named, book.facts.account])]
  const sorted = [...values.filter(value => value !== book.facts.account), book.facts.account]
  const before = replaced.flatMap(({ conditions }) => conditions.flatMap(each => servicesSparedBy(each) ?? []))
  const spared = stillSpared(before, awsServices)
  const lock = lockOf(bucket, book.facts.partition, {
    sid: sidFor(replaced, kept),
    values: sorted,
    exemption: exemptionOf(spared),
  })
  const { file, span } = lock
  const statements = [...lock.statements, ...kept]
  const policy: Policy = { file, span, ...present({ id: live?.id }), ...versionFor(lock, live, kept), statements }
  const leftOut = old.flatMap(({ value, who }): readonly LeftOut[] => {
    if (who.length === 0) return [{ value }]
    return who.filter(each => !values.includes(listedAs(each))).map(admitted => ({ value, admitted }))
  })
  return {
    bucket,
    text: canonical(policy),
    listed: sorted,
    kept,
    replaced,
    leftOut,
    shutOut: [...new Set(before.filter(each => spared !== true && !spared.includes(each)))],
    spared,
  }
}

/** Connect, the admins, and who the settings say applies and plans; running this puts nobody on a list. */
function wanted({ book, connect }: Ingredients): readonly string[] {
  const { admins, deployer, planner, deployRoleNamed, planRoleNamed } = book
  const own = [deployRoleNamed ? deployer : undefined, planRoleNamed ? planner : undefined]
  const roles = [...byName(connect), ...byName(admins), ...own.filter(role => role !== undefined)]
  return roles.map(({ RoleId }) => `${RoleId}:*`)
}

function byName(roles: readonly Role[]): readonly Role[] {
  return [...roles].sort((a, b) => byText(a.RoleName, b.RoleName))
}

/**
 * What the new lock takes the place of: the statements that seal the bucket now, or, where none do, those that were
 * meant to and ask for nothing but who calls. Every other Deny is somebody's protection.
 */
function oldLock(bucket: string, live: Policy, { account, partition }: AccountFacts): readonly Statement[] {
  const { admitted = [], statements: real = [] } = findLock(live) ?? {}
  const sealing = sealingSet({ bucket, partition, owner: { account }, admitted }, proofOf(live))
  const meant = intentOf(live).locks.map(({ statement }) => statement)
  const replaced = (statement: Statement) =>
    sealing.length > 0
      ? sealing.includes(statement) || (meant.includes(statement) && isBare(statement))
      : (meant.includes(statement) || real.includes(statement)) && asksOnlyWhoCalls(statement)
  return live.statements.filter(replaced)
}

/** Beside any lock, it denies those who are on the list as well. */
function isBare({ conditions, principal }: Statement): boolean {
  return conditions.length === 0 && !principal.negated
}

function asksOnlyWhoCalls({ conditions }: Statement): boolean {
  return conditions.every(condition => namesCallers(condition.key.value) || servicesSparedBy(condition) !== undefined)
}

/** The ids and ARNs that the statements let through, each once. */
function listedBy(statements: readonly Statement[]): readonly string[] {
  const values = statements.flatMap(({ conditions, principal }) => [
    ...conditions.filter(({ key }) => namesCallers(key.value)).flatMap(condition => condition.values),
    ...(principal.negated ? principal.entries.map(({ value }) => value) : []),
  ])
  return [...new Set(values.map(({ value }) => value))]
}

function namesCallers(key: string): boolean {
  return isUserId(key) || isMisspeltUserId(key) || key.toLowerCase() === 'aws:principalarn'
}

/** Whom a value of an old list means: an id, an id whose session part was forgotten, or ARNs of the account. */
function meantBy(value: string, book: RoleBook): readonly Admitted[] {
  const { account, partition, roles } = book.facts
  if (value === `arn:${partition}:iam::${account}:root`) return [book.resolve({ kind: 'account', id: account })]
  const session = `arn:${partition}:sts::${account}:assumed-role/`
  const name = value.startsWith(session) ? value.slice(session.length).split('/')[0] : undefined
  const isMeant = ({ Arn, RoleName }: Role) => (name === undefined ? matchesGlob(value, Arn) : RoleName === name)
  const meant = value.startsWith('arn:') ? roles.filter(isMeant) : []
  if (meant.length > 0) return meant.map(({ RoleId: id }) => book.resolve({ kind: 'role', id, session: '*' }))
  const id = readAdmittedId(value) ?? readAdmittedId(`${value}:*`)
  return id === undefined ? [] : [book.resolve(id)]
}

/** A known identity as a lock lists it. */
function listedAs({ id }: Pick<Admitted, 'id'>): string {
  return id.startsWith('AROA') ? `${id}:*` : id
}

interface LockParts {
  readonly sid: string
  readonly values: readonly string[]
  readonly exemption: object
}

function lockOf(bucket: string, partition: string, { sid, values, exemption }: LockParts): Policy {
  const arn = `arn:${partition}:s3:::${bucket}`
  const statement = {
    Sid: sid,
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: { StringNotLike: { 'aws:userId': values }, ...exemption },
  }
  const { policy } = readPolicy(sourceFromText('lock', JSON.stringify({ Version: VERSION, Statement: [statement] })))
  invariant(policy !== undefined, 'the lock that was written here can be read')
  return policy
}

/** Of the services that the old lock spared (`all` among them: every one), those that the settings allow. */
function stillSpared(before: readonly string[], allowed: AwsServices): true | readonly string[] {
  if (typeof allowed !== 'boolean')
    return before.includes('all') ? allowed : allowed.filter(each => before.includes(each))
  if (!allowed) return []
  return before.includes('all') || [...new Set(before)]
}

/** `IfExists`, because without it an anonymous call, which lacks the key, would be let past too. */
function exemptionOf(spared: true | readonly string[]): object {
  if (spared === true) return { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }
  return spared.length === 0 ? {} : { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': spared } }
}

/** The old lock's name, so that reviewers find it again; no two statements have the same. */
function sidFor(replaced: readonly Statement[], kept: readonly Statement[]): string {
  const taken = new Set(kept.map(({ sid }) => sid?.value))
  const before = replaced.find(({ sid }) => sid !== undefined && sid.value !== '')?.sid?.value
  for (const name of [before, SID, ...kept.map((_, index) => `${SID}${index + 2}`)]) {
    if (name !== undefined && !taken.has(name)) return name
  }
  return `${SID}${kept.length + 2}`
}

/** The current version, unless kept statements have `${…}` that the old version takes literally. */
function versionFor(lock: Policy, live: Policy | undefined, kept: readonly Statement[]): Pick<Policy, 'version'> {
  const own = live === undefined || live.version?.value === VERSION || !usesVariables({ statements: kept })
  return present({ version: (own ? lock : live).version })
}
