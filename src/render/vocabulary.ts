import type { ClaimName } from '../core/access/claim.js'
import type { Plan } from '../report/report.js'

/** How one claim is told, whatever the medium. */
export interface ClaimWords {
  /** Its name for readers who never saw the contract's. */
  readonly title: string
  /** The head of its column in a table. */
  readonly column: string
  /** What is proved where it holds; goes on after "Not proved that". */
  readonly holds: string
  /** What is the matter where it fails: a sentence. */
  readonly fails: string
  /** The same in a clause, for a list of causes. */
  readonly cause: string
  /** What it does not speak of: a sentence. */
  readonly outside?: string
}

export const CLAIM_WORDS: Readonly<Record<ClaimName, ClaimWords>> = {
  sealed: {
    title: 'sealed',
    column: 'Sealed',
    holds: 'everyone who is not on the list is denied every S3 action',
    fails: 'Not sealed: someone who is not on the list gets in.',
    cause: 'someone who is not on the list gets in',
    outside:
      'Not asked: who S3 Access Grants let in as a role on the list, policies of access points, and directory buckets.',
  },
  'connect-keeps-access': {
    title: 'Connect keeps access',
    column: 'Connect',
    holds: 'Amazon Connect can store and play recordings',
    fails: 'Amazon Connect is locked out: it could not store or play recordings.',
    cause: 'Amazon Connect is locked out',
  },
  'admins-keep-access': {
    title: 'admins keep access',
    column: 'Admins',
    holds: 'an admin can change the policy',
    fails: 'The admins are locked out: no one could change the policy back.',
    cause: 'the admins are locked out',
  },
  'deployer-keeps-access': {
    title: 'deployer keeps access',
    column: 'Deployer',
    holds: 'the role that applies can put the policy back',
    fails: 'The deployer is locked out: what it writes it could never change or undo.',
    cause: 'the deployer is locked out',
  },
  'nobody-unknown-admitted': {
    title: 'nobody unknown admitted',
    column: 'Ids',
    holds: 'every id on the list belongs to a known role or user',
    fails: 'The list lets in an identity that is not known here.',
    cause: 'the list lets in an identity that is not known here',
  },
  'no-stranger-can-assume': {
    title: 'no stranger can assume',
    column: 'Trust',
    holds: 'only known principals can become a role on the list',
    fails: 'A stranger can become a role on the list, and then reads the recordings.',
    cause: 'a stranger can become a role on the list',
    outside: 'Not asked: who the IAM policies of the account let in, and who gets a session from a role on the list.',
  },
}

/** What goes before that on which a claim rests: the settings take from what is sealed, and give all else its reason. */
export function restingWord(claim: ClaimName): string {
  return claim === 'sealed' ? 'except that' : 'because'
}

/** What applying a plan would do, and what it did: each goes on after a word such as "Plan:". */
export const PLAN_WORDS: Readonly<Record<Plan['action'], { readonly would: string; readonly did: string }>> = {
  none: { would: 'nothing to do: the live policy means the same', did: 'nothing: the live policy meant the same' },
  create: { would: 'create: the bucket has no policy yet', did: 'created: the bucket had no policy' },
  replace: { would: 'replace the live policy', did: 'replaced the live policy' },
}

/** What a reader needs who never met IAM, in the order in which the words come. */
export const GLOSSARY: readonly (readonly [string, string])[] = [
  ['Bucket policy', 'the text on a bucket that says who may do what with it; `Deny` in it beats every `Allow`'],
  ['The lock, the list', 'a `Deny` for everyone except the ids that it lists'],
  ['Role', 'an identity of AWS that people, programs and services work as for a while; each while is a session'],
  ['RoleId', 'the id of a role, `AROA…`: a new role of the same name has another'],
  ['`AROA…:*`', 'every session of that role: the RoleId, a colon and any session name'],
  ['Statement', 'one rule of a policy; a `Sid` is its name'],
  ['Admin', 'a role that the settings name as one that administers the buckets'],
  ['Deployer, planner', 'the role that writes policies after a merge, and the one that only reads for a plan'],
  ['Account snapshot', 'a file that takes the place of the account, so that no credentials are needed'],
  ['Fingerprint', 'identifies a plan: after the merge, a plan with another one is not applied'],
]
