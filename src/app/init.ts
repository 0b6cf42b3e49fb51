import { bucketsOf, instanceName } from '../core/account/instances.js'
import type { AccountFacts, ConnectInstance, Role, RoleBook } from '../core/account/roles.js'
import { type Declaration, declarationsForAll } from '../core/account/trust/declare.js'
import { changesBetween } from '../core/plan/compare.js'
import { composePolicy, type Draft } from '../core/plan/compose.js'
import type { Policy } from '../core/policy/ast.js'
import { puttable } from '../core/policy/puttable.js'
import { isWhole, type PolicyFile, readPolicyFile, type WholePolicy } from '../core/policy-file.js'
import { PortError } from '../core/text/errors.js'
import { present } from '../core/text/present.js'
import { join, list, type Prose, say } from '../core/text/prose.js'
import { sourceFromText } from '../core/text/source.js'
import { usageError } from '../core/text/usage.js'
import type { Report } from '../report/report.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, bookFrom, identityOf } from './account-state.js'
import { CONFIG_FILE, configText, type NamedRoles, unconfigured } from './init/config-file.js'
import { callerLeftOut, connectRoles, nameAdmins, nameDeployer, refuseUnknownPlanner } from './init/people.js'
import { choosePlace, type LockPlace, type PlaceWish } from './init/place.js'
import type { PolicyFolder, Prompt } from './init/ports.js'
import { type WorkflowOutcome, type WorkflowWish, writeWorkflows } from './init/workflows.js'
import type { Account, BucketPolicies } from './ports.js'
import { replicaNotes } from './replicas.js'
import { plan } from './review.js'
import { standingPolicies } from './standing-policy.js'

/** What the user said. */
export interface InitWish extends PlaceWish {
  /** The file to write; `policies/BUCKET.json` where absent. */
  readonly output?: string
  /** The admin roles that the user named, as against those of the defaults: each must exist. */
  readonly adminRoles: readonly string[]
  /** The account that the configuration names for the bucket: in no other is anything looked up. */
  readonly expected?: string
  /** The path of the configuration, and whom it names where it is there. */
  readonly configuration?: { readonly path: string; readonly names: Partial<NamedRoles> }
  /** Whether the workflows are written too; absent: no. */
  readonly workflows?: WorkflowWish
}

export interface InitPorts {
  readonly account: Account
  readonly policies: BucketPolicies
  readonly folder: PolicyFolder
  /** Absent where there is nobody to ask. */
  readonly prompt?: Prompt
}

/** How it ended: only a policy that was proved is ever written. */
export interface InitOutcome {
  readonly draft: Draft
  readonly path: string
  readonly report: Report
  readonly ending: 'written' | 'already-there' | 'not-proved'
  /** The patterns of the admin roles, where the user was asked. */
  readonly askedAdmins: readonly string[]
  /** Whether a configuration was written that names the same roles. */
  readonly configured: boolean
  /** The path of the configuration, where there is one by now. */
  readonly config?: string
  /** The lines that the configuration lacks, where one is to be written by hand; empty where it lacks none. */
  readonly lacking: string
  readonly notes: readonly Prose[]
  /** What would have to be declared so that no stranger can become a role on the list. */
  readonly declarations: readonly Declaration[]
  readonly workflows: WorkflowOutcome
  /** The variables that the workflows ask for, as far as they are known. */
  readonly variables: WorkflowVariables
}

/** What the workflows of the examples take from the variables of a repository. */
export interface WorkflowVariables {
  readonly account: string
  readonly region?: string
  /** ARNs. */
  readonly planRole?: string
  readonly applyRole?: string
}

/**
 * Does the manual procedure for the user: finds the bucket, Connect's role and its RoleId, the admins and the deployer,
 * merges the lock into the policy that stands on the bucket, proves the result, and writes it to a file. Touches
 * nothing in the account. Throws UsageError where something must be said that was not, PortError where AWS failed.
 */
export async function init(wish: InitWish, settings: AccountSettings, ports: InitPorts): Promise<InitOutcome> {
  const { account, policies, folder, prompt } = ports
  const asked = { account, policies, ...present({ expected: wish.expected }) }
  const facts = await factsOf({ ...asked, files: [] })
  const place = await choosePlace(wish, facts.instances, prompt)
  const named = await nameRoles(wish, settings, facts, prompt)
  const book = bookOf(facts, named)
  const { draft, notes } = await draftFor(place, book, settings, policies)

  const path = wish.output ?? `policies/${place.bucket}.json`
  const drafted = readPolicyFile({ ...sourceFromText(path, draft.text), isDraft: true })
  const report = await plan([{ ...asked, files: [drafted] }], named)
  const ending = report.verdict === 'safe' ? await write(drafted, ports) : 'not-proved'
  const askedAdmins = named.adminRoles === settings.adminRoles ? [] : named.adminRoles
  const roles = { ...named, adminRoles: [...wish.adminRoles, ...askedAdmins] }
  const configuration = await configure(wish, roles, ending, folder)
  const wantsWorkflows = ending === 'not-proved' ? false : (wish.workflows ?? false)
  return {
    workflows: await writeWorkflows(wantsWorkflows, folder, prompt),
    variables: variablesOf(book, place.instances, named),
    draft,
    path,
    report,
    ending,
    askedAdmins,
    ...configuration,
    declarations: declarationsForAll(listedRoles(book, draft), book.known),
    notes: [
      ...replicaNotes(facts.instances),
      ...otherBuckets(wish, place, facts.instances),
      ...notes,
      ...callerLeftOut(book, draft.listed),
    ],
  }
}

/** Who names an instance may take it for the whole: it, or its replica in another Region, may store elsewhere too. */
function otherBuckets(
  wish: InitWish,
  { bucket, instances }: LockPlace,
  all: readonly ConnectInstance[],
): readonly Prose[] {
  const ids = new Set(instances.map(({ Id }) => Id))
  const others = bucketsOf(all.filter(({ Id }) => ids.has(Id))).filter(other => other !== bucket)
  if (wish.bucket !== undefined || others.length === 0) return []
  const names = [...new Set(instances.map(instanceName))]
  return [
    say`Connect ${list(names)} stores in ${list(others)} too, and this file locks ${bucket} alone. Lock the others with ${'init --all'}.`,
  ]
}

/** The settings with the admins and the deployer that were named, or are said to be when asked. */
async function nameRoles(
  wish: InitWish,
  settings: AccountSettings,
  facts: Facts,
  prompt: Prompt | undefined,
): Promise<AccountSettings> {
  const adminRoles = await nameAdmins(settings, wish.adminRoles, bookOf(facts, settings), prompt)
  const withAdmins = { ...settings, adminRoles }
  refuseUnknownPlanner(bookOf(facts, withAdmins))
  const deployRole = await nameDeployer(withAdmins, bookOf(facts, withAdmins), prompt)
  return { ...withAdmins, ...present({ deployRole }) }
}

/** The lock, merged into what stands on the bucket, and what of that could not be taken over. */
async function draftFor(
  { bucket, instances }: LockPlace,
  book: RoleBook,
  { awsServices, declared, today }: AccountSettings,
  policies: BucketPolicies,
): Promise<{ readonly draft: Draft; readonly notes: readonly Prose[] }> {
  const standing = await livePolicy(bucket, book.facts.account, policies)
  const connect = connectRoles(instances, book)
  const { notes, ...live } = puttableLive(standing, book)
  const valid = declared.filter(({ until = today }) => until >= today)
  return { draft: composePolicy({ bucket, book, connect, awsServices, declared: valid, ...live }), notes }
}

/** Writes the configuration that names the same roles, where the policy was proved and there is none. */
async function configure(
  wish: InitWish,
  roles: NamedRoles,
  ending: InitOutcome['ending'],
  folder: PolicyFolder,
): Promise<Pick<InitOutcome, 'configured' | 'lacking' | 'config'>> {
  const { path, names } = wish.configuration ?? { path: CONFIG_FILE, names: {} }
  const lacking = wish.expected === undefined ? configText(unconfigured(roles, names)) : undefined
  const hadConfig = (await folder.read(path)) !== undefined
  const configured = lacking !== undefined && !hadConfig && ending !== 'not-proved'
  if (configured) await folder.write(path, lacking)
  const config = configured || hadConfig ? { config: path } : {}
  return { configured, lacking: configured ? '' : (lacking ?? ''), ...config }
}

/** Only roles that the settings name: a person who runs `init` is no role of a workflow. */
function variablesOf(
  { facts, deployer, planner = deployer }: RoleBook,
  [first]: readonly ConnectInstance[],
  named: AccountSettings,
): WorkflowVariables {
  const planRole = named.planRole === undefined ? undefined : planner?.Arn
  const applyRole = named.deployRole === undefined ? undefined : deployer?.Arn
  return { account: facts.account, ...present({ region: first?.Region, planRole, applyRole }) }
}

function listedRoles({ facts }: RoleBook, { listed }: Draft): readonly Role[] {
  return facts.roles.filter(({ RoleId }) => listed.includes(`${RoleId}:*`))
}

type Facts = AccountFacts & Required<Pick<AccountFacts, 'instances'>>

/** Who is who, by what the account answered and by what the settings declare. */
function bookOf({ roles, instances, ...identity }: Facts, settings: AccountSettings): RoleBook {
  return bookFrom({ identity, roles, instances: { kind: 'listed', instances } }, settings)
}

async function factsOf(target: AccountPolicies): Promise<Facts> {
  const identity = await identityOf(target)
  const { account } = target
  const [roles, instances] = await Promise.all([account.roles(), account.instances()])
  if (instances.kind === 'listed') return { ...identity, roles, instances: instances.instances }
  const message = say`The Connect instances could not be listed, so it is not known whose role needs which bucket. ${instances.because}`
  throw new PortError({ message })
}

/** What stands on the bucket, to be merged with; `undefined` where nothing does. */
async function livePolicy(bucket: string, account: string, policies: BucketPolicies): Promise<WholePolicy | undefined> {
  const live = await standingPolicies(policies).read(bucket)
  if (live.kind === 'absent') return undefined
  if (live.kind === 'no-bucket') throw usageError(say`Account ${account} has no bucket ${bucket}.`)
  const lost = say`Its other statements would be lost, so no policy was written.`
  if (live.kind === 'unreadable') throw new PortError({ message: say`${live.because} ${lost}` })
  if (isWhole(live.file)) return live.file
  throw new PortError({ message: say`The policy on ${bucket} is unreadable. ${lost}` })
}

/** The live policy as S3 would take it again: without principals that are gone, each difference told. */
function puttableLive(live: WholePolicy | undefined, book: RoleBook): { live?: Policy; notes: readonly Prose[] } {
  if (live === undefined) return { notes: [] }
  const way = puttable(live.policy, { arnOf: id => book.roleById(id)?.Arn })
  const because = say`S3 would refuse the live policy now, because it names a principal that is gone.`
  const allows = live.policy.statements.every(({ effect }) => effect.value === 'Allow')
  if (way.kind === 'none' && allows) return { notes: [say`${because} Left out: ${way.because}`] }
  if (way.kind !== 'nearest') return { live: live.policy, notes: [] }
  const { policy } = readPolicyFile(sourceFromText(live.source.path, way.text))
  return { ...present({ live: policy }), notes: [say`${because} ${join(way.differences, ' ')}`] }
}

/** Writes the file, unless one is there that says the same; over one that says something else only when told to. */
async function write(drafted: PolicyFile, { folder, prompt }: InitPorts): Promise<InitOutcome['ending']> {
  const { path, text } = drafted.source
  const there = await folder.read(path)
  if (there === text) return 'already-there'
  if (there !== undefined) {
    const differences = differencesOf(readPolicyFile(sourceFromText(path, there)), drafted)
    if (differences === undefined) return 'already-there'
    const found = say`${path} is there already, and says something else: ${differences}.`
    if (prompt === undefined) {
      const remedy = say`Name another file with ${'--output'}, or run this on a terminal to be asked.`
      throw usageError(found, say`It was left as it is.`, remedy)
    }
    if (!(await prompt.confirm(say`${found} Replace it?`))) throw usageError(say`${path} was left as it is.`)
  }
  await folder.write(path, text)
  return 'written'
}

const MOST_DIFFERENCES = 5

/** What the new text changes, by meaning; `undefined` where it changes nothing. */
function differencesOf(before: PolicyFile, after: PolicyFile): Prose | undefined {
  if (!isWhole(before) || !isWhole(after)) return say`it is unreadable`
  if (before.meaning() === after.meaning()) return undefined
  const changes = changesBetween(before, after)
  if (changes.length === 0) return say`it has another version, so that ${'${…}'} means something else in it`
  const shown = changes
    .slice(0, MOST_DIFFERENCES)
    .map(({ kind, what }) => (kind === 'added' ? say`it lacks ${what}` : say`it has ${what}`))
  const more = changes.length - shown.length
  return join([...shown, ...(more > 0 ? [say`and ${more} more differences`] : [])], '; ')
}
