import type { Claim, ClaimName, ClaimVerdict } from '../access/claim.js'
import type { Role, RoleBook } from '../account/roles.js'
import { decideRole } from '../account/trust/chain.js'
import { type Declaration, declarationsFor } from '../account/trust/declare.js'
import type { Examination } from '../check.js'
import type { Verdict } from '../claims/verdict.js'
import type { PolicyFile } from '../policy-file.js'
import type { Finding } from '../rules/finding.js'
import { distinct, ours, type Prose } from '../text/prose.js'

/** What an audit says of a bucket: `locked` is locked and proved; `unsafe`, `unproven` carry a lock that is not. */
export const BUCKET_STATES = ['locked', 'unsafe', 'unproven', 'not-locked', 'unreadable'] as const
export type BucketState = (typeof BUCKET_STATES)[number]

/** What each state is worth. */
export const STATE_VERDICTS: Readonly<Record<BucketState, Verdict>> = {
  locked: 'safe',
  unsafe: 'unsafe',
  unproven: 'unproven',
  'not-locked': 'unsafe',
  unreadable: 'unproven',
}

/** Whether a policy was meant to lock its bucket, right or wrong. */
export function carriesLock({ lock, intent }: PolicyFile): boolean {
  return lock !== undefined || (intent !== undefined && intent.locks.length > 0)
}

/** A lock that stands, judged. */
export interface JudgedLock {
  readonly state: 'locked' | 'unsafe' | 'unproven'
  readonly because: readonly Prose[]
}

const NOBODY_APPLIES = ours('The settings name no role that applies, so this was not asked.')
const SOMEBODY_MAY = ours('Not every Region could be read, so it is not known whether Connect stores in it.')
const NOBODY_STORES = ours('No Connect instance that was found stores in it.')

/** What is not asked of a standing policy where nobody is about to apply it. */
export function setAside(book: RoleBook, bucket: string): ReadonlyMap<ClaimName, ClaimVerdict> {
  const isStoredIn = book.instancesOf(bucket).length > 0
  return new Map<ClaimName, ClaimVerdict>([
    ...(book.deployRoleNamed ? [] : [['deployer-keeps-access', notAsked(NOBODY_APPLIES)] as const]),
    ...(isStoredIn ? [] : [['connect-keeps-access', nobodyStores(book)] as const]),
  ])
}

/** What the examination of a standing policy is worth. */
export function judgedLock({ claims, findings, verdict }: Examination): JudgedLock {
  const state = verdict === 'safe' ? 'locked' : verdict
  return { state, because: reasons(claims, findings, verdict) }
}

/** In a Region that could not be read there may be an instance that does. */
function nobodyStores({ facts }: RoleBook): ClaimVerdict {
  return facts.instancesArePartial === true ? { kind: 'unknown', because: SOMEBODY_MAY } : notAsked(NOBODY_STORES)
}

function notAsked(because: Prose): ClaimVerdict {
  return { kind: 'not-asked', because }
}

/** Why a lock is not proved: the claims that do not hold, else the errors. */
function reasons(claims: readonly Claim[], findings: readonly Finding[], verdict: Verdict): readonly Prose[] {
  const kind = verdict === 'unsafe' ? 'fails' : 'unknown'
  const told = claims.flatMap(claim => (claim.verdict.kind === kind ? [claim.verdict.because] : []))
  const errors = findings.flatMap(({ severity, message }) => (severity === 'error' ? [message] : []))
  const all = verdict === 'safe' ? [] : told.length > 0 ? told : errors
  return distinct(all)
}

/** What the configuration would have to declare for the roles on a list to keep strangers out. */
export function declarationsOf(roles: readonly Role[], { known }: RoleBook): readonly Declaration[] {
  return roles.filter(role => decideRole(role, known).kind !== 'holds').flatMap(role => declarationsFor(role, known))
}

/**
 * An instance of Amazon Connect Talent has a role of this name; its interviews lie in a bucket that the console names.
 * Source: Amazon Connect Administrator Guide, "Delete your instance" (Talent).
 */
export function talentInstances(roles: readonly Role[]): ReadonlySet<string> {
  const named = roles.flatMap(({ RoleName }) => /^AmazonConnectHiringRole-(.+)$/.exec(RoleName)?.[1] ?? [])
  return new Set(named)
}

/** The bucket that the console makes for an instance of Amazon Connect Talent. */
export function talentBucket(instanceId: string): string {
  return `amazon-connect-${instanceId}`
}
