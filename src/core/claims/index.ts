import { callerOf } from '../access/caller.js'
import type { Claim, ClaimName, ClaimVerdict } from '../access/claim.js'
import {
  type CallerScope,
  CONNECT_NEEDS,
  type Need,
  POLICY_NEEDS,
  type Proof,
  proofOf,
  type Scope,
} from '../access/prove.js'
import {
  type AccountFacts,
  type Admitted,
  type DeclaredId,
  type Evidence,
  type Role,
  type RoleBook,
  roleIdOf,
} from '../account/roles.js'
import { findLock } from '../lock/find.js'
import type { AdmittedId } from '../lock/ids.js'
import type { Policy } from '../policy/ast.js'
import { list, ours, type Prose, say } from '../text/prose.js'

/** A policy and the bucket and account that it is about. */
export interface Question {
  readonly policy: Policy
  readonly bucket: string
  readonly partition: string
  readonly awsServices: boolean
  readonly account?: AccountQuestion
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
}

/** The policy that stands on the bucket now, for the deployer must be let through by that one too. */
export type LiveQuestion =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly policy: Policy }
  | { readonly kind: 'unreadable'; readonly because: Prose }

/** Decides every claim, in their order. */
export function claimsOf(question: Question): readonly Claim[] {
  const context = contextOf(question)
  const verdicts: Record<ClaimName, ClaimVerdict> = {
    sealed: context.proof.sealed(context.scope),
    'connect-keeps-access': connectKeepsAccess(context),
    'admins-keep-access': adminsKeepAccess(context),
    'deployer-keeps-access': deployerKeepsAccess(context),
    'nobody-unknown-admitted': nobodyUnknown(context),
  }
  return (Object.keys(verdicts) as ClaimName[]).map(claim => ({ claim, verdict: verdicts[claim] }))
}

/** The claim `deployer-keeps-access` alone: under the policy in question and under the live one. */
export function deployerClaim(question: Question): ClaimVerdict {
  return deployerKeepsAccess(contextOf(question))
}

interface Context extends Question {
  readonly proof: Proof
  readonly scope: Scope
  readonly admitted: readonly AdmittedId[]
}

function contextOf(question: Question): Context {
  const admitted = findLock(question.policy)?.admitted ?? []
  const { bucket, partition, awsServices, account } = question
  const owner = account === undefined ? {} : { account: account.book.facts.account }
  const scope = { bucket, partition, owner, admitted, awsServices }
  return { ...question, admitted, proof: proofOf(question.policy), scope }
}

function connectKeepsAccess(context: Context): ClaimVerdict {
  const cutOff = context.admitted.find(id => isCutOff(context, callerOf(id)))
  if (cutOff !== undefined) {
    return { kind: 'fails', because: say`${cutOff.id} is on the list, and is denied everything all the same.` }
  }
  if (context.account === undefined) return someoneKeeps(context, CONNECT_NEEDS, ours('what Connect needs'))
  const { book } = context.account
  const instances = book.instancesOf(context.bucket)
  if (instances.length > 0) {
    const verdicts = instances.map(({ Id, InstanceAlias, ServiceRole }) => {
      const name = InstanceAlias ?? Id
      const role = ServiceRole === undefined ? undefined : book.roleByArn(ServiceRole)
      if (role === undefined) {
        return unknown(
          say`The service role of Connect instance ${name} was not found in account ${book.facts.account}.`,
        )
      }
      const subject = say`The role ${role.RoleName} of Connect instance ${name}`
      const kept = keeps(context, role, CONNECT_NEEDS)
      return kept.kind !== 'holds' || book.isConnect(role)
        ? because(kept, subject)
        : unknown(say`${subject} has no trust policy that lets ${'connect.amazonaws.com'} assume it.`)
    })
    return every(verdicts)
  }
  const roles = admittedRoles(context).filter(role => book.isConnect(role))
  if (roles.length === 0) {
    return { kind: 'fails', because: ours('No Connect role is on the list, so Connect can write no recording.') }
  }
  const kept = every(
    roles.map(role => because(keeps(context, role, CONNECT_NEEDS), say`The Connect role ${role.RoleName}`)),
  )
  if (kept.kind !== 'holds' || book.facts.instances !== undefined) return kept
  return unknown(ours('The Connect instances could not be listed, so it is not known whose role needs the bucket.'))
}

/** One thing that it keeps is enough to know, and is found sooner than that everything is denied. */
function isCutOff({ proof, scope }: Context, caller: CallerScope): boolean {
  if (proof.keepsAccess(scope, caller, CONNECT_NEEDS.slice(0, 1)).kind === 'holds') return false
  return proof.deniedEverything(scope, caller).kind === 'holds'
}

function adminsKeepAccess(context: Context): ClaimVerdict {
  if (context.account === undefined) return someoneKeeps(context, POLICY_NEEDS, ours('the bucket policy'))
  const { book, evidence } = context.account
  const admins = admittedRoles(context).filter(role => book.admins.includes(role))
  if (admins.length === 0) {
    const hint =
      book.admins.length === 0 ? say` No role of account ${book.facts.account} is named as an admin.` : ours('')
    return {
      kind: 'fails',
      because: say`No admin role is on the list, so no admin could ever change the policy.${hint}`,
    }
  }
  return some(
    admins.map(role => {
      const verdict = evidence.get(role.RoleId)?.kind === 'not-allowed' ? powerless : keeps(context, role, POLICY_NEEDS)
      return because(verdict, say`The admin role ${role.RoleName}`)
    }),
  )
}

function deployerKeepsAccess(context: Context): ClaimVerdict {
  if (context.account === undefined) return notAsked
  const { book, live } = context.account
  const deployer = deployerOf(book)
  if (deployer === undefined)
    return unknown(
      book.deployRoleNamed
        ? say`It is not known who will apply: account ${book.facts.account} has no role like the deploy role that is named.`
        : ours('It is not known who will apply: no caller is known, and no deploy role is named.'),
    )
  const underNew = because(
    context.proof.keepsAccess(context.scope, deployer.scope, POLICY_NEEDS),
    say`The deployer ${deployer.name}`,
  )
  if (underNew.kind !== 'holds' || live.kind === 'absent') return underNew
  if (live.kind === 'unreadable') return unknown(say`The live policy could not be read: ${live.because}`)
  return because(
    proofOf(live.policy).keepsAccess(context.scope, deployer.scope, POLICY_NEEDS),
    say`Under the live policy the deployer ${deployer.name}`,
  )
}

/** Who will apply: the named deploy role in any session, or else the caller with exactly its `aws:userid`. */
function deployerOf(book: RoleBook): { readonly name: string; readonly scope: CallerScope } | undefined {
  const { deployer, facts } = book
  if (deployer !== undefined && deployer.RoleId !== roleIdOf(facts.caller)) {
    return { name: deployer.RoleName, scope: sessionOf(deployer, facts, '*') }
  }
  const caller = facts.caller
  if (caller === undefined || (book.deployRoleNamed && deployer === undefined)) return undefined
  return { name: deployer?.RoleName ?? caller.Arn, scope: callerScope(caller.UserId, caller.Arn, facts, deployer) }
}

function callerScope(userid: string, arn: string, facts: AccountFacts, role: Role | undefined): CallerScope {
  const { account } = facts
  const [id, session] = userid.split(':')
  if (id !== undefined && session !== undefined && id.startsWith('AROA')) {
    const roleArn = role === undefined ? {} : { roleArn: role.Arn }
    return { kind: 'role', id, account, session: { name: session }, ...roleArn }
  }
  if (userid === account) return { kind: 'root', userid, account }
  if (session !== undefined) return { kind: 'federated', userid, account, arn }
  return { kind: 'user', userid, account, userArn: arn }
}

function nobodyUnknown(context: Context): ClaimVerdict {
  if (context.account === undefined) return notAsked
  const { book } = context.account
  const strangers = context.admitted.map(id => book.resolve(id)).filter(isStranger)
  if (strangers.length === 0) return { kind: 'holds', by: findLock(context.policy)?.statements ?? [] }
  const named = list(strangers.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)))
  const because =
    strangers.length === 1
      ? say`${named} is on the list, and is neither a Connect role, nor an admin, nor the deployer, nor declared.`
      : say`${named} are on the list, and are neither Connect roles, nor admins, nor the deployer, nor declared.`
  return { kind: 'fails', because }
}

function isStranger({ kind }: Admitted): boolean {
  return kind === 'other' || kind === 'unresolved' || kind === 'user'
}

/** Without an account: whoever Connect or the admin is, one of the listed ids must be let through. */
function someoneKeeps(context: Context, needs: readonly Need[], what: Prose): ClaimVerdict {
  const verdicts: ClaimVerdict[] = []
  for (const id of context.admitted) {
    const verdict = context.proof.keepsAccess(context.scope, callerOf(id), needs)
    if (verdict.kind === 'holds') return notAsked
    verdicts.push(verdict)
  }
  const any = some(verdicts)
  if (any.kind === 'unknown') return any
  const because = say`No id on the list keeps ${what}, whoever it belongs to.`
  return 'witness' in any && any.witness !== undefined
    ? { kind: 'fails', because, witness: any.witness }
    : { kind: 'fails', because }
}

function keeps(context: Context, role: Role, needs: readonly Need[]): ClaimVerdict {
  const facts = context.account?.book.facts
  if (facts === undefined) return notAsked
  return context.proof.keepsAccess(context.scope, sessionOf(role, facts, '*'), needs)
}

function sessionOf(role: Role, { account }: AccountFacts, session: '*'): CallerScope {
  return { kind: 'role', id: role.RoleId, roleArn: role.Arn, account, session }
}

function admittedRoles(context: Context): readonly Role[] {
  const book = context.account?.book
  return context.admitted.flatMap(id => (id.kind === 'role' ? (book?.roleById(id.id) ?? []) : []))
}

const notAsked: ClaimVerdict = {
  kind: 'not-asked',
  because: ours('Who the ids belong to was not asked: that needs an account or a snapshot.'),
}

const powerless: ClaimVerdict = {
  kind: 'fails',
  because: ours('its own policies do not allow s3:PutBucketPolicy on this bucket, and a lock grants nothing.'),
}

function unknown(because: Prose): ClaimVerdict {
  return { kind: 'unknown', because }
}

/** Names whom the verdict is about. */
function because(verdict: ClaimVerdict, subject: Prose): ClaimVerdict {
  return verdict.kind === 'holds' ? verdict : { ...verdict, because: say`${subject}: ${verdict.because}` }
}

/** Holds where all hold; the first failure, else the first unknown. */
function every(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  return pick(verdicts, ['fails', 'unknown', 'holds'])
}

/** Holds where one holds; else the first unknown, else the first failure. */
function some(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  return pick(verdicts, ['holds', 'unknown', 'fails'])
}

function pick(verdicts: readonly ClaimVerdict[], order: readonly ClaimVerdict['kind'][]): ClaimVerdict {
  for (const kind of order) {
    const found = verdicts.find(verdict => verdict.kind === kind)
    if (found !== undefined) return found
  }
  return { kind: 'fails', because: ours('Nobody is on the list.') }
}
