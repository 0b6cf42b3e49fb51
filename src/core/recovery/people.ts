import { callerOf } from '../access/caller.js'
import { type CallerScope, PERSON, POLICY_NEEDS } from '../access/prove.js'
import type { Admitted, Evidence, RoleBook } from '../account/roles.js'
import { type AssumableBy, assumableBy } from '../account/trust/assumable.js'
import type { AdmittedId } from '../lock/ids.js'
import type { BucketPolicy } from '../policy-file.js'
import { firstFew, ours, type Prose, say } from '../text/prose.js'

/** Whether an identity on the list could put the policy in order. */
export interface ListedPerson {
  readonly who: Admitted
  /** `may-act`: exists, can be assumed by people or pipelines, and may replace the policy. */
  readonly state: 'may-act' | 'may-not' | 'unknown'
  readonly because: Prose
}

/** What is known of the account, and of its roles' own policies by RoleId. */
export interface ListQuestion {
  readonly file: BucketPolicy
  readonly book: RoleBook
  readonly evidence: ReadonlyMap<string, Evidence>
}

/** Everybody on the list of a lock. The account's root is no part of it: it has a way of its own. */
export function listedPeople({ file, book, evidence }: ListQuestion): readonly ListedPerson[] {
  const ids = (file.lock?.admitted ?? []).filter(id => id.kind !== 'account')
  return ids.map(id => ({ who: book.resolve(id), ...judge(id, { file, book, evidence }) }))
}

type Judged = Pick<ListedPerson, 'state' | 'because'>

function judge(id: AdmittedId, question: ListQuestion): Judged {
  return id.kind === 'role' ? judgeRole(id, question) : judgeOther(id, question)
}

function judgeRole(id: AdmittedId & { kind: 'role' }, { file, book, evidence }: ListQuestion): Judged {
  const role = book.roleById(id.id)
  if (role === undefined) return notOfAccount(id, book)
  if (book.isConnect(role))
    return { state: 'may-not', because: ours('Connect stores as it, and no one else can assume it') }
  const by = assumableBy(role, book.known)
  if (by.length === 0) return { state: 'may-not', because: ours('its trust policy lets no one in') }
  const { account } = book.facts
  const denied = deniedBy(file, book, { ...id, roleArn: role.Arn, account })
  return denied ?? ofItsPolicies(evidence.get(role.RoleId), by, id.session)
}

function notOfAccount({ id }: AdmittedId, book: RoleBook): Judged {
  const { account } = book.facts
  const who = book.resolve({ kind: 'role', id, session: '*' })
  if (who.kind !== 'external') return { state: 'may-not', because: say`account ${account} has no role with this id` }
  return { state: 'may-not', because: say`it is declared as another account's, which cannot change this policy` }
}

function judgeOther(id: AdmittedId, { file, book }: ListQuestion): Judged {
  const denied = deniedBy(file, book, callerOf(id))
  return denied ?? { state: 'unknown', because: ours('whether this user exists was not asked') }
}

function deniedBy(file: BucketPolicy, book: RoleBook, caller: CallerScope): Judged | undefined {
  const { bucket, partition, lock } = file
  const { account, today } = book.known
  const scope = { bucket, partition, owner: { account }, admitted: lock?.admitted ?? [], today }
  const kept = file.proof().keepsAccess(scope, caller, POLICY_NEEDS, PERSON)
  if (kept.kind === 'holds') return undefined
  const certainly = kept.kind === 'fails' && kept.when === 'always'
  return { state: certainly ? 'may-not' : 'unknown', because: kept.because }
}

/** A lock grants nothing: whoever it spares needs a policy that allows. */
function ofItsPolicies(
  evidence: Evidence | undefined,
  by: readonly AssumableBy[],
  session: '*' | { readonly name: string },
): Judged {
  if (evidence === undefined) return { state: 'unknown', because: ours('what its own policies allow was not asked') }
  if (evidence.kind === 'unknown') return { state: 'unknown', because: evidence.because }
  if (evidence.kind === 'not-allowed') {
    return { state: 'may-not', because: ours('its own policies do not allow s3:PutBucketPolicy') }
  }
  const named = session === '*' ? ours('') : say` with exactly the session name ${session.name}`
  const who = by.map(({ words }) => words)
  return { state: 'may-act', because: say`assumed by ${firstFew(who, FEW)}${named}` }
}

/** Most who are named. */
const FEW = 2
