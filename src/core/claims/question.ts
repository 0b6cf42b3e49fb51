import type { ClaimVerdict } from '../access/claim.js'
import {
  type AwsServices,
  type CallerScope,
  type Need,
  PERSON,
  type Proof,
  type Scope,
  type Sender,
} from '../access/prove.js'
import type { AccountFacts, DeclaredId, Evidence, Role, RoleBook } from '../account/roles.js'
import type { AdmittedId } from '../lock/ids.js'
import type { WholePolicy } from '../policy-file.js'
import type { Prose } from '../text/prose.js'
import { notAsked } from './verdicts.js'

/** A policy and the bucket and account that it is about. */
export interface Question {
  readonly file: WholePolicy
  readonly bucket: string
  readonly partition: string
  readonly awsServices: AwsServices
  readonly account?: AccountQuestion
  /** Whom an Allow for an AWS service may be pinned to; any one account where absent. */
  readonly known?: Outside
  /** The bucket holds copies, which Connect does not use; and why. */
  readonly copies?: string
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
  /** What the configuration declares, expired or not. */
  readonly declared: readonly DeclaredId[]
  /** ISO 8601 date. */
  readonly today: string
  /** Headers that Connect is declared to send to this bucket, by lower-case name without `s3:`. */
  readonly connectSends?: ReadonlyMap<string, string>
}

/** The policy that stands on the bucket now, for the deployer must be let through by that one too. */
export type LiveQuestion =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly file: WholePolicy }
  | { readonly kind: 'unreadable'; readonly because: Prose }

/** A question with what every claim asks of it. */
export interface Context extends Question {
  readonly proof: Proof
  readonly scope: Scope
  readonly admitted: readonly AdmittedId[]
}

export function contextOf(question: Question): Context {
  const { file, bucket, partition, awsServices, account } = question
  const admitted = file.lock?.admitted ?? []
  const owner = account === undefined ? {} : { account: account.book.facts.account }
  return { ...question, admitted, proof: file.proof(), scope: { bucket, partition, owner, admitted, awsServices } }
}

/** Whether any session of a role of the account keeps what it needs. */
export function roleKeeps(
  { account, proof, scope }: Context,
  role: Role,
  needs: readonly Need[],
  sender: Sender = PERSON,
): ClaimVerdict {
  if (account === undefined) return notAsked
  return proof.keepsAccess(scope, anySessionOf(role, account.book.facts), needs, sender)
}

export function anySessionOf(role: Role, { account }: AccountFacts): CallerScope {
  return { kind: 'role', id: role.RoleId, roleArn: role.Arn, account, session: '*' }
}

/** The listed ids that are roles of the account. */
export function admittedRoles({ account, admitted }: Context): readonly Role[] {
  return admitted.flatMap(id => (id.kind === 'role' ? (account?.book.roleById(id.id) ?? []) : []))
}
