import { distinct, ours, type Prose, say } from '../text/prose.js'
import { type Control, type ControlLevel, controlOfRoot, type RootKind, type RootQuestion } from './control-policies.js'
import type { ListedPerson } from './people.js'
import type { Told } from './told.js'

/** What AWS told of the ways to the root of an account, each as far as it could be asked. */
export interface RootFacts {
  readonly organization: Told<Organization | 'none'>
  /** What `iam:ListOrganizationsFeatures` names; none where IAM is not trusted by the organization. */
  readonly features: Told<readonly string[]>
  /** Whether the root user has a password or access keys. */
  readonly rootCredentials: Told<boolean>
  readonly serviceControl: Told<readonly ControlLevel[]>
  readonly resourceControl: Told<readonly ControlLevel[]>
}

export interface Organization {
  readonly id: string
  /** The management account. */
  readonly management: string
}

/** One way to put the policy of a locked bucket in order. */
export interface Way {
  readonly way: 'list' | 'root-session' | 'root-user'
  /** `open`: everything that could stand in its way was asked, and nothing does. */
  readonly state: 'open' | 'closed' | 'unknown'
  readonly because: readonly Prose[]
  readonly people?: readonly ListedPerson[]
}

/** Whoever stands on the list. */
export function wayByList(people: readonly ListedPerson[]): Way {
  const able = people.filter(({ state }) => state === 'may-act')
  if (able.length > 0) return { ...BY_LIST, state: 'open', because: [], people }
  const doubtful = people.some(({ state }) => state === 'unknown')
  const because = [
    doubtful ? ours('It is not certain of any identity on the list.') : ours('No identity on the list could do it.'),
  ]
  return { ...BY_LIST, state: doubtful ? 'unknown' : 'closed', because, people }
}

/** Where it is not known who stands on the list. */
export function noList(because: Prose): Way {
  return { ...BY_LIST, state: 'unknown', because: [because] }
}

const BY_LIST = { way: 'list' } as const

/** A session of `sts:AssumeRoot`. Source: IAM User Guide, "Perform a privileged task on a member account". */
export function wayByRootSession(facts: RootFacts, question: Omit<RootQuestion, 'as'>): Way {
  const { organization, features } = facts
  const closed = [...membership(organization, question.account), ...sessionsOff(features)]
  return wayOf('root-session', [...closed, ...controls(facts, question, 'session'), ...doubtOf(features)])
}

/** The root user of the account itself. */
export function wayByRootUser(facts: RootFacts, question: Omit<RootQuestion, 'as'>): Way {
  const { rootCredentials } = facts
  const gone = credentialsGone(rootCredentials)
  return wayOf('root-user', [...gone, ...controls(facts, question, 'user'), ...doubtOf(rootCredentials)])
}

const NO_CREDENTIALS = ours('The root user has no password and no access keys.')

/**
 * Why no way to root can be seen from inside an account; nothing where root has credentials, or may be had in a session,
 * whatever else may stand in the way.
 */
export function unseenRoot(facts: Pick<RootFacts, 'features' | 'rootCredentials'>): readonly Prose[] {
  const { features, rootCredentials } = facts
  const ways = [
    [...credentialsGone(rootCredentials), ...doubtOf(rootCredentials)],
    [...sessionsOff(features), ...doubtOf(features)],
  ]
  return ways.every(obstacles => obstacles.length > 0) ? ways.flat().map(({ because }) => because) : []
}

function credentialsGone(rootCredentials: RootFacts['rootCredentials']): readonly Obstacle[] {
  return rootCredentials.kind === 'told' && !rootCredentials.value ? [closes(NO_CREDENTIALS)] : []
}

/** Something that stands in the way, or may. */
type Obstacle = Exclude<Control, { readonly kind: 'spares' }>

function closes(because: Prose): Obstacle {
  return { kind: 'denies', because }
}

function wayOf(way: 'root-session' | 'root-user', obstacles: readonly Obstacle[]): Way {
  const closing = obstacles.filter(({ kind }) => kind === 'denies')
  const state = closing.length > 0 ? 'closed' : obstacles.length > 0 ? 'unknown' : 'open'
  const told = closing.length > 0 ? closing : obstacles
  // one answer that is missing may stand in the way twice
  return { way, state, because: distinct(told.map(({ because }) => because)) }
}

function membership(organization: RootFacts['organization'], account: string): readonly Obstacle[] {
  if (organization.kind === 'untold') return doubtOf(organization)
  if (organization.value === 'none') return [closes(ours('The account belongs to no organization.'))]
  if (organization.value.management !== account) return []
  return [closes(ours('It is the management account, and these sessions are for member accounts only.'))]
}

function sessionsOff(features: RootFacts['features']): readonly Obstacle[] {
  if (features.kind === 'untold' || features.value.includes('RootSessions')) return []
  const enable = 'aws iam enable-organizations-root-sessions'
  return [closes(say`Root sessions are not enabled in the organization. In the management account: ${enable}.`)]
}

/** No control policy binds the management account. Source: AWS Organizations User Guide, "Service control policies". */
function controls(facts: RootFacts, question: Omit<RootQuestion, 'as'>, as: RootKind): readonly Obstacle[] {
  const { organization, serviceControl, resourceControl } = facts
  if (organization.kind === 'told' && isBoundByNone(organization.value, question.account)) return []
  return [
    ...controlBy(serviceControl, { ...question, as }, ours('A service control policy')),
    ...controlBy(resourceControl, { ...question, as }, ours('A resource control policy')),
  ]
}

function isBoundByNone(organization: Organization | 'none', account: string): boolean {
  return organization === 'none' || organization.management === account
}

function controlBy(levels: Told<readonly ControlLevel[]>, question: RootQuestion, kind: Prose): readonly Obstacle[] {
  if (levels.kind === 'untold') return doubtOf(levels)
  const control = controlOfRoot(levels.value, question)
  return control.kind === 'spares' ? [] : [{ ...control, because: say`${kind} blocks it: ${control.because}.` }]
}

function doubtOf(told: Told<unknown>): readonly Obstacle[] {
  return told.kind === 'untold' ? [{ kind: 'unknown', because: told.because }] : []
}

/** The best that can be said of several ways. */
export function bestOf(ways: readonly Way[]): Way['state'] {
  const states = ways.map(({ state }) => state)
  return states.includes('open') ? 'open' : states.includes('unknown') ? 'unknown' : 'closed'
}
