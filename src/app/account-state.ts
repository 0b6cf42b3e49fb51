import type { Readers } from '../core/account/readers.js'
import {
  type AccountFacts,
  type DeclaredId,
  type Evidence,
  ownerOf,
  type RoleBook,
  roleBook,
} from '../core/account/roles.js'
import type { LiveQuestion } from '../core/claims/question.js'
import { matchesGlob } from '../core/pattern/classes.js'
import { isReadByOthers } from '../core/plan/reach.js'
import type { Principal } from '../core/policy/ast.js'
import { isWhole, knownPart, type PolicyFile, readPolicyFile } from '../core/policy-file.js'
import type { Finding } from '../core/rules/finding.js'
import { PortError } from '../core/text/errors.js'
import { present } from '../core/text/present.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { SourceFile, Whereabouts } from '../core/text/source.js'
import type { AccountSettings, DeclaredArn } from '../settings/settings.js'
import { organizationFor } from './organization.js'
import type {
  AccessProbe,
  Account,
  AccountIdentity,
  BucketPolicies,
  Instances,
  RolePermissions,
  SecondOpinion,
} from './ports.js'
import type { RootWays } from './recover/ports.js'
import { replicaNotes } from './replicas.js'
import { withTags } from './role-tags.js'
import { type StandingPolicy, standingPolicies } from './standing-policy.js'

/** The policy files of one account, and the ways into it. */
export interface AccountPolicies {
  /** The account that the configuration names for these files; any account where absent. */
  readonly expected?: string
  /** The role that applies in this account, where it is not the one of the settings. */
  readonly deployRole?: string
  /** The role that plans in this account, likewise. */
  readonly planRole?: string
  readonly files: readonly PolicyFile[]
  readonly account: Account
  readonly policies: BucketPolicies
  readonly probe?: AccessProbe
  readonly permissions?: RolePermissions
  readonly opinion?: SecondOpinion
  readonly rootWays?: RootWays
}

/** What the account says: who is in it, and what stands on each bucket that the files are about. */
export interface Survey {
  readonly target: AccountPolicies
  readonly identity: AccountIdentity
  readonly book: RoleBook
  readonly live: ReadonlyMap<string, StandingPolicy>
  /** Of the listed admins, by bucket and RoleId. */
  readonly evidence: ReadonlyMap<string, ReadonlyMap<string, Evidence>>
  /** Who reads a bucket today on which no lock stands. */
  readonly readers: ReadonlyMap<string, Readers>
  /** What Access Analyzer says of each file, where it was asked. */
  readonly opinions: ReadonlyMap<SourceFile, readonly Finding[]>
  readonly notes: readonly Prose[]
}

/** An account that could not be asked. */
export interface FailedSurvey {
  readonly target: AccountPolicies
  readonly error: PortError
}

/**
 * Asks every account, each on its own: one that fails leaves the others their verdicts. Throws the PortError where
 * none could be asked, for then there is nothing to report.
 */
export async function surveyAll(
  targets: readonly AccountPolicies[],
  settings: AccountSettings,
): Promise<readonly (Survey | FailedSurvey)[]> {
  const results = await Promise.all(
    targets.map(target =>
      survey(target, settings).catch((error: unknown): FailedSurvey => {
        if (error instanceof PortError) return { target, error }
        throw error
      }),
    ),
  )
  const [first] = results
  if (first !== undefined && 'error' in first && results.every(result => 'error' in result)) throw first.error
  return results
}

/** Asks the account everything that a plan needs, each thing once. Throws PortError where it cannot be asked at all. */
async function survey(wanted: AccountPolicies, settings: AccountSettings): Promise<Survey> {
  const identity = await identityOf(wanted)
  const { account, policies } = wanted
  const isAsked = wanted.files.some(({ source }) => source.origin?.inAccount !== undefined)
  const facts = isAsked ? { ...identity, roles: idsByName(await account.roles()) } : identity
  const target = { ...wanted, files: wanted.files.map(file => inAccount(file, facts)) }
  const files = target.files.map(file => knownPart(file) ?? file)
  const standing = standingPolicies(policies)
  const buckets = [...new Set(files.flatMap(({ bucket }) => bucket ?? []))]
  const [roles, instances, live, opinions] = await Promise.all([
    rolesFor(files, account),
    account.instances(),
    Promise.all(buckets.map(async bucket => [bucket, await standing.read(bucket)] as const)),
    opinionsOf(target, settings),
  ])
  const answers = { identity, roles, instances, live: live.map(([, each]) => each) }
  const known = { ...target, files }
  const { book, note } = await bookWithFacts(known, answers, settings)
  const evidence = await evidenceOf(known, book)
  const readers = await readersOf(target, identity, book, new Map(live))
  const notes = [
    ...notesOf(identity, instances, settings),
    ...note,
    ...unasked(target, settings),
    ...doubtsOf(evidence, book),
  ]
  return { target, identity, book, live: new Map(live), evidence, readers, opinions: new Map(opinions), notes }
}

/** The roles that a declared ARN or pattern names now, each by its id. */
function idsOf({ arn, ...entry }: DeclaredArn, roles: AccountFacts['roles']): readonly DeclaredId[] {
  return roles.filter(role => matchesGlob(arn, role.Arn)).map(({ RoleId }) => ({ ...entry, id: RoleId }))
}

/** What an account answered. */
interface Answers extends Pick<AccountFacts, 'roles' | 'organization'> {
  readonly identity: AccountIdentity
  readonly instances: Instances
}

/** Who is who, with the facts of the account that the policies ask about. Throws PortError where facts contradict. */
export async function bookWithFacts(
  target: AccountPolicies,
  { live, ...answers }: Answers & { readonly live: readonly StandingPolicy[] },
  settings: AccountSettings,
): Promise<{ readonly book: RoleBook; readonly note: readonly Prose[] }> {
  const asked = { files: target.files, live, roles: answers.roles }
  const { organization, note } = await organizationFor(target, asked, settings)
  const tagged = await withTags(target.account, asked)
  const book = bookFrom({ ...answers, roles: tagged.roles, ...present({ organization }) }, settings, target)
  return { book, note: [...note, ...tagged.note] }
}

/** Who is who, by what an account answered and by what the settings say. */
export function bookFrom(
  { identity, roles, instances, organization }: Answers,
  settings: AccountSettings,
  {
    deployRole = settings.deployRole,
    planRole = settings.planRole,
  }: Pick<AccountPolicies, 'deployRole' | 'planRole'> = {},
): RoleBook {
  const listed =
    instances.kind === 'listed'
      ? { instances: instances.instances, instancesArePartial: instances.isPartial === true }
      : {}
  const facts: AccountFacts = { ...identity, roles, ...listed, ...present({ organization }) }
  const declared = [...settings.declared, ...settings.declaredArns.flatMap(entry => idsOf(entry, roles))]
  return roleBook(facts, { ...settings, declared, ...present({ deployRole, planRole }) })
}

function idsByName(roles: AccountFacts['roles']): ReadonlyMap<string, string> {
  return new Map(roles.map(({ RoleName, RoleId }) => [RoleName, RoleId]))
}

/** A template may ask for the account, its partition and its roles, which are known only now. */
function inAccount(file: PolicyFile, facts: Whereabouts): PolicyFile {
  const source = file.source.origin?.inAccount?.(facts)
  return source === undefined ? file : readPolicyFile(source)
}

async function opinionsOf({ files, opinion }: AccountPolicies, { accessAnalyzer }: AccountSettings) {
  if (!accessAnalyzer || opinion === undefined) return []
  return Promise.all(files.map(async ({ source }) => [source, await opinion.judge(source)] as const))
}

/** Whether the admins on each bucket's list may change its policy as far as their own policies go. */
export async function evidenceOf({ files, permissions }: AccountPolicies, book: RoleBook): Promise<Survey['evidence']> {
  const evidence = new Map<string, ReadonlyMap<string, Evidence>>()
  if (permissions === undefined) return evidence
  for (const { bucket, lock } of files) {
    const ids = new Set(lock?.admitted.map(({ id }) => id))
    const admins = book.admins.filter(({ RoleId }) => ids.has(RoleId))
    if (bucket === undefined || admins.length === 0) continue
    evidence.set(bucket, await permissions.mayPutBucketPolicy(admins, bucket))
  }
  return evidence
}

/** Who reads the buckets that others than those on a list may read, as far as that follows from what was read anyway. */
async function readersOf(
  { permissions, policies: { snapshot } }: AccountPolicies,
  { partition }: AccountIdentity,
  { facts }: RoleBook,
  live: ReadonlyMap<string, StandingPolicy>,
): Promise<Survey['readers']> {
  const readers = new Map<string, Readers>()
  const owner = ownerOf(facts)
  for (const [bucket, standing] of live) {
    if (standing.kind === 'unreadable') continue
    const file = standing.kind === 'present' && isWhole(standing.file) ? standing.file : undefined
    if (file === undefined || isReadByOthers({ bucket, partition, owner }, file))
      readers.set(bucket, (await permissions?.readersOf(facts.roles, bucket)) ?? notLookedAt(snapshot))
  }
  return readers
}

function notLookedAt(snapshot: string | undefined): Readers {
  const because =
    snapshot === undefined
      ? 'the policies of the roles were not listed in this run.'
      : 'an account snapshot keeps no policies of roles.'
  return { kind: 'not-looked-at', because: ours(because) }
}

function doubtsOf(evidence: Survey['evidence'], book: RoleBook): readonly Prose[] {
  const doubts = new Map<string, Prose>()
  for (const [roleId, found] of [...evidence.values()].flatMap(roles => [...roles])) {
    if (found.kind === 'unknown') doubts.set(roleId, found.because)
  }
  return [...doubts].map(([roleId, because]) => {
    const name = book.roleById(roleId)?.RoleName ?? roleId
    return say`Whether the admin role ${name} may change bucket policies is not known: ${because}`
  })
}

function notesOf(identity: AccountIdentity, instances: Instances, settings: AccountSettings): readonly Prose[] {
  const age = settings.snapshot === undefined ? [] : [ageOf(identity)]
  if (instances.kind === 'listed') return [...age, ...(instances.doubts ?? []), ...replicaNotes(instances.instances)]
  return [...age, say`Connect instances could not be listed: ${instances.because}`]
}

/** The inputs contradict each other only where both were given; a configuration's wish is told to have been in vain. */
function unasked({ opinion }: AccountPolicies, { accessAnalyzer }: AccountSettings): readonly Prose[] {
  if (!accessAnalyzer || opinion !== undefined) return []
  return [say`IAM Access Analyzer was not asked: there is none behind an account snapshot.`]
}

function ageOf({ takenAt }: AccountIdentity): Prose {
  if (takenAt !== undefined) return say`Verified against an account snapshot of ${takenAt}, not against AWS.`
  return say`Verified against an account snapshot that does not say when it was taken, not against AWS.`
}

/** Which account this is; never another one than the configuration names. */
export async function identityOf(
  { expected, account, policies }: Pick<AccountPolicies, 'expected' | 'account' | 'policies'>,
  question?: { readonly fresh: boolean },
): Promise<AccountIdentity> {
  const identity = await account.identity(question)
  if (expected === undefined || identity.account === expected) return identity
  throw otherAccount(identity.account, expected, policies)
}

function otherAccount(account: string, expected: string, { snapshot }: BucketPolicies): PortError {
  const [which, what] =
    snapshot === undefined
      ? [ours('These are credentials of'), ours('Assume a role of that account')]
      : [say`The account snapshot ${snapshot} is one of`, ours('Name a snapshot of that account')]
  return new PortError({
    message: say`${which} account ${account}, and the policies are those of account ${expected}.`,
    remedy: say`${what}, or correct ${'accounts'} and ${'buckets'} in the configuration.`,
  })
}

/** IAM is eventually consistent: an id that no role has is looked for in a second, fresh listing. */
export async function rolesFor(files: readonly PolicyFile[], account: Account): Promise<AccountFacts['roles']> {
  const roles = await account.roles()
  const known = new Set(roles.map(({ RoleId }) => RoleId))
  const listed = files.flatMap(({ lock }) => lock?.admitted ?? [])
  const arns = new Set(roles.map(({ Arn }) => Arn))
  const missing =
    listed.some(({ kind, id }) => kind === 'role' && !known.has(id)) ||
    files.some(({ policy }) =>
      policy?.statements.some(({ principal }) => principal.entries.some(namesUnknownRole(arns))),
    )
  return missing ? account.roles({ fresh: true }) : roles
}

/** Whether a principal is a role that no listing has yet: of another account, or made or deleted a moment ago. */
function namesUnknownRole(arns: ReadonlySet<string>): (principal: Principal) => boolean {
  return ({ kind, value }) => kind === 'AWS' && /:iam::\d{12}:role\//.test(value.value) && !arns.has(value.value)
}

/** The live policy as the proof asks about it. */
export function liveQuestion(bucket: string, live: StandingPolicy | undefined): LiveQuestion {
  if (live === undefined || live.kind === 'absent') return { kind: 'absent' }
  if (live.kind === 'unreadable') return live
  if (live.kind === 'no-bucket') return { kind: 'unreadable', because: say`the bucket ${bucket} does not exist.` }
  if (isWhole(live.file)) return { kind: 'present', file: live.file }
  return { kind: 'unreadable', because: say`the policy on ${bucket} is unreadable.` }
}
