import { callerOf } from '../access/caller.js'
import type { ClaimVerdict } from '../access/claim.js'
import {
  type AwsServices,
  type CallerScope,
  type Kept,
  NETWORK_KEYS,
  type Need,
  type NetworkOrigin,
  PERSON,
  type PlacedSender,
  type Proof,
  type RoleScope,
  type Scope,
  type Sender,
} from '../access/prove.js'
import { type AccountFacts, type Evidence, ownerOf, type Role, type RoleBook } from '../account/roles.js'
import type { AdmittedId } from '../lock/ids.js'
import type { WholePolicy } from '../policy-file.js'
import { present } from '../text/present.js'
import { type Prose, say } from '../text/prose.js'
import { allHold, notAsked } from './verdicts.js'

/** A policy and the bucket and account that it is about. */
export interface ClaimQuestion {
  readonly file: WholePolicy
  readonly bucket: string
  readonly partition: string
  readonly awsServices: AwsServices
  /** ISO 8601 date; no request is made before it. Absent where nobody said. */
  readonly today?: string
  readonly account?: AccountQuestion
  /** Whom an Allow for an AWS service may be pinned to; any one account where absent. */
  readonly known?: Outside
  /** The bucket holds copies, which Connect does not use; and why. */
  readonly copies?: string
  /** The last day on which the settings said so, where it has passed. */
  readonly copiesUntil?: string
}

/** Accounts and the organization that the settings know. */
export interface Outside {
  /** Absent where no account was asked: then one account is as good as another. */
  readonly accounts?: ReadonlySet<string>
  readonly organization?: string
}

/** The account that a policy is judged in. */
export interface AccountQuestion {
  readonly book: RoleBook
  readonly live: LiveQuestion
  /** By RoleId, of the admins; a lock grants nothing, so an admin needs a policy of its own that allows. */
  readonly evidence: ReadonlyMap<string, Evidence>
  /** Headers that Connect is declared to send to this bucket, by lower-case name without `s3:`. */
  readonly connectSends?: ReadonlyMap<string, string>
  /** From where the deployer and the admins are said to call. */
  readonly network?: Network
}

/** Stated, and not proved. Whose list is empty may call from anywhere. */
export interface Network {
  readonly deployer: readonly NetworkOrigin[]
  readonly admins: readonly NetworkOrigin[]
}

/** The policy that stands on the bucket now, for the deployer must be let through by that one too. */
export type LiveQuestion =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly file: WholePolicy }
  | { readonly kind: 'unreadable'; readonly because: Prose }

/** A question with what every claim asks of it. */
export interface ClaimContext extends ClaimQuestion {
  readonly proof: Proof
  readonly scope: Scope
  readonly admitted: readonly AdmittedId[]
  /** Of the listed ids the first of each class that the policy tells apart. */
  readonly distinct: readonly AdmittedId[]
}

export function claimContextOf(question: ClaimQuestion): ClaimContext {
  const { file, bucket, partition, awsServices, today, account } = question
  const admitted = file.lock?.admitted ?? []
  const owner = account === undefined ? {} : ownerOf(account.book.facts)
  const proof = file.proof()
  return {
    ...question,
    admitted,
    distinct: proof.classes(admitted, id => listedCaller(question, id), owner).map(([first]) => first),
    proof,
    scope: { bucket, partition, owner, admitted, awsServices, ...present({ today }) },
  }
}

/** Whether any session of a role of the account keeps what it needs. */
export function roleKeeps(
  { account, proof, scope }: ClaimContext,
  role: Role,
  needs: readonly Need[],
  sender: Sender = PERSON,
): ClaimVerdict {
  if (account === undefined) return notAsked
  return proof.keepsAccess(scope, anySessionOf(role, account.book.facts), needs, sender)
}

/** Whether the list of a policy keeps roles that it does not name from what they need, whatever else a request says. */
export function areKeptOutByList(
  { account, file, proof, scope }: ClaimContext,
  roles: readonly Role[],
  need: Need,
): boolean {
  if (account === undefined || !file.intent.locks.some(({ list }) => list !== undefined)) return false
  return roles.every(role => {
    const kept = proof.keepsAccess(scope, anySessionOf(role, account.book.facts), [need], PERSON)
    return kept.kind === 'fails' && kept.when === 'always'
  })
}

/** The calls that a listed id stands for, with what the account or a declaration says of whose it is. */
export function listedCaller({ account }: ClaimQuestion, id: AdmittedId): CallerScope {
  if (account === undefined || id.kind !== 'role') return callerOf(id)
  const role = account.book.roleById(id.id)
  if (role !== undefined) return { ...anySessionOf(role, account.book.facts), session: id.session }
  const declared = account.book.declared.find(entry => entry.id === id.id)
  return { ...id, ...present({ account: declared?.account }) }
}

export function anySessionOf(role: Role, { account }: AccountFacts): RoleScope {
  return { kind: 'role', id: role.RoleId, roleArn: role.Arn, account, session: '*', ...present({ tags: tagsOf(role) }) }
}

/** The tags of every session of a role; nobody knows them where a session may bring tags of its own. */
export function tagsOf({ Tags, AssumeRolePolicyDocument }: Role): ReadonlyMap<string, string> | undefined {
  if (Tags === undefined || mayBringTags({ AssumeRolePolicyDocument })) return undefined
  return new Map(Tags.map(({ Key, Value }) => [Key.toLowerCase(), Value]))
}

/** Whether a session of the role may bring tags of its own, for all that its trust policy says. */
export function mayBringTags({ AssumeRolePolicyDocument }: Pick<Role, 'AssumeRolePolicyDocument'>): boolean {
  const trust = JSON.stringify(AssumeRolePolicyDocument) ?? ''
  return trust === '' || MAY_TAG.test(trust)
}

/** `sts:TagSession`, a wildcard that may stand for it, or all but some actions. */
const MAY_TAG = /tagsession|"(sts:)?[a-z]*[*?]|notaction/i

/** Asks for every place that the calls are said to come from; where none is said, they may come from anywhere. */
export function fromEverywhere(
  sender: PlacedSender,
  origins: readonly NetworkOrigin[] = [],
  keeps: (sender: PlacedSender) => ClaimVerdict,
): ClaimVerdict {
  if (origins.length === 0) return hinted(keeps(sender))
  return allHold(origins.map(from => keeps({ ...sender, from })))
}

/** Where a Deny asks from where a call comes, the settings can say it. */
function hinted(verdict: ClaimVerdict): ClaimVerdict {
  if (verdict.kind !== 'fails' || !('by' in verdict)) return verdict
  const { by, when } = verdict as Extract<Kept, { readonly kind: 'fails' }>
  const asks = by.conditions.some(({ key }) => NETWORK_KEYS.includes(key.value.toLowerCase()))
  if (when === 'always' || !asks) return verdict
  return {
    ...verdict,
    because: say`${verdict.because} If such calls come from known places alone, say so in ${'network'}.`,
  }
}

/** The listed ids that are roles of the account. */
export function admittedRoles({ account, admitted }: ClaimContext): readonly Role[] {
  return admitted.flatMap(id => (id.kind === 'role' ? (account?.book.roleById(id.id) ?? []) : []))
}
