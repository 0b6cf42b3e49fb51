import type { Evidence, Role, RoleBook } from '../../core/account/roles.js'
import { type BucketPolicy, isWhole, type PolicyFile } from '../../core/policy-file.js'
import { listedPeople } from '../../core/recovery/people.js'
import { type Told, untold } from '../../core/recovery/told.js'
import {
  bestOf,
  noList,
  type RootFacts,
  type Way,
  wayByList,
  wayByRootSession,
  wayByRootUser,
} from '../../core/recovery/ways.js'
import { portProblem } from '../../core/text/errors.js'
import { ours, say } from '../../core/text/prose.js'
import type { AccountSettings } from '../../settings/settings.js'
import { bookFrom } from '../account-state.js'
import type { AccountIdentity, BucketPolicies, RolePermissions } from '../ports.js'
import { standingPolicies } from '../standing-policy.js'
import { identityOfPeople } from './judged.js'
import type { People, RootWays } from './ports.js'

/** What is rehearsed. */
export interface Rehearsed {
  readonly bucket: string
  /** The account that owns it. */
  readonly account: string
  /** The policy whose list counts; what stands on the bucket where it is absent. */
  readonly policy?: PolicyFile
}

export interface RehearsePorts {
  /** Of whoever runs this, who may be in another account than the bucket. */
  readonly identity: AccountIdentity
  readonly policies: BucketPolicies
  readonly people: Told<People>
  readonly rootWays: RootWays
}

/** Which ways lead back into a bucket. */
export interface Rehearsal extends Omit<Rehearsed, 'policy'> {
  readonly ways: readonly Way[]
  readonly state: Way['state']
}

/** `recover --rehearse`: which ways back there are, each as far as it may be asked. Changes nothing. */
export async function rehearse(asked: Rehearsed, ports: RehearsePorts, settings: AccountSettings): Promise<Rehearsal> {
  const { bucket, account } = asked
  const { partition } = ports.identity
  const [list, facts] = await Promise.all([listWay(asked, ports, settings), rootFacts(account, ports)])
  const question = { account, partition, bucket }
  const ways = [list, wayByRootSession(facts, question), wayByRootUser(facts, question)]
  return { bucket, account, ways, state: bestOf(ways) }
}

async function listWay(asked: Rehearsed, ports: RehearsePorts, settings: AccountSettings): Promise<Way> {
  const { people } = ports
  const file = await policyWithList(asked, ports)
  if (file.kind === 'untold') return noList(file.because)
  if (people.kind === 'untold') return noList(people.because)
  const book = await bookOf(asked.account, people.value, settings).catch(untoldBy)
  if ('because' in book) return noList(book.because)
  const evidence = await evidenceOf(file.value, book, people.value.permissions)
  return wayByList(listedPeople({ file: file.value, book, evidence }))
}

function untoldBy(error: unknown) {
  return untold(portProblem(error).message)
}

/** The instances are not asked for: without them every role that Connect may assume counts as Connect's. */
async function bookOf(owner: string, { account }: People, settings: AccountSettings): Promise<RoleBook> {
  const [identity, roles] = await Promise.all([identityOfPeople(owner, account), account.roles()])
  return bookFrom({ identity, roles, instances: { kind: 'unreadable', because: ours('') } }, settings)
}

async function evidenceOf(
  { bucket, lock }: BucketPolicy,
  book: RoleBook,
  permissions: RolePermissions | undefined,
): Promise<ReadonlyMap<string, Evidence>> {
  const roles = (lock?.admitted ?? []).flatMap(({ id }) => book.roleById(id) ?? [])
  const people = roles.filter(role => !book.isConnect(role))
  if (permissions === undefined) return new Map()
  return permissions.mayPutBucketPolicy(people, bucket).catch(error => doubtAbout(people, error))
}

function doubtAbout(roles: readonly Role[], error: unknown): ReadonlyMap<string, Evidence> {
  const { message: because } = portProblem(error)
  return new Map(roles.map(({ RoleId }) => [RoleId, { kind: 'unknown', because }]))
}

async function policyWithList(asked: Rehearsed, ports: RehearsePorts): Promise<Told<BucketPolicy>> {
  const file =
    asked.policy === undefined ? await standingFile(asked, ports) : ({ kind: 'told', value: asked.policy } as const)
  if (file.kind === 'untold') return file
  const { bucket } = asked
  if (!isWhole(file.value)) return untold(say`${file.value.source.path} cannot be read as a policy.`)
  if (file.value.lock === undefined) return untold(say`${file.value.source.path} has no lock, and so no list.`)
  const { partition = ports.identity.partition } = file.value
  return { kind: 'told', value: { ...file.value, bucket, partition } }
}

async function standingFile({ bucket, account }: Rehearsed, ports: RehearsePorts): Promise<Told<PolicyFile>> {
  if (ports.identity.account !== account) {
    return untold(say`The policy of a bucket is not read from outside its account; name it with ${'--policy'}.`)
  }
  const standing = await standingPolicies(ports.policies).read(bucket)
  if (standing.kind === 'present') return { kind: 'told', value: standing.file }
  if (standing.kind === 'unreadable') return untold(say`${standing.because} Name its policy with ${'--policy'}.`)
  if (standing.kind === 'no-bucket') return untold(say`Account ${account} has no bucket ${bucket}.`)
  return untold(say`The bucket has no policy yet; name the one that is to lock it with ${'--policy'}.`)
}

/** What binds nobody is not asked for. */
async function rootFacts(account: string, { identity, rootWays }: RehearsePorts): Promise<RootFacts> {
  const [organization, features, rootCredentials] = await Promise.all([
    rootWays.organization(),
    rootWays.features(),
    identity.account === account ? rootWays.rootCredentials() : untold(ofItself(account)),
  ])
  const isFree =
    organization.kind === 'told' && (organization.value === 'none' || organization.value.management === account)
  const controls = isFree ? NO_CONTROLS : await rootWays.controlsOf(account)
  return { organization, features, rootCredentials, ...controls }
}

function ofItself(account: string) {
  return say`AWS tells only account ${account} itself whether its root user has credentials.`
}

const NO_CONTROLS = {
  serviceControl: { kind: 'told', value: [] },
  resourceControl: { kind: 'told', value: [] },
} as const
