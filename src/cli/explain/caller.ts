import { partitionOf } from '../../core/access/evaluate/context.js'
import type { Caller } from '../../core/access/request.js'
import type { Policy, PrincipalKind } from '../../core/policy/ast.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import { usageError } from '../../core/text/usage.js'

const SESSION = /^AROA[A-Z0-9]{12,124}:[\w+=,.@-]{1,64}$/
const BARE_ROLE = /^AROA[A-Z0-9]{12,124}$/
const USER = /^AIDA[A-Z0-9]{12,124}$/
const ACCOUNT = /^\d{12}$/
const FEDERATED = /^(\d{12}):([\w+=,.@-]{2,32})$/
const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/
const IAM_ARN = /^arn:[a-z0-9-]+:iam::(\d{12}):(role|user)\/.+$/

/**
 * The caller that a userid stands for, by its shape (IAM User Guide, "IAM policy elements: Variables and tags", table
 * "Principal key values", and "IAM identifiers").
 * @throws UsageError for a userid of no known shape, and where the policy asks for an ARN that was not given.
 */
export function callerFrom(as: string, principalArn: string | undefined, resource: string, policy: Policy): Caller {
  const partition = partitionOf(resource)
  if (SESSION.test(as)) {
    const { account, arn: roleArn } = arnOf('role', principalArn, policy, partition)
    return { kind: 'role', userid: as, account, roleArn }
  }
  if (USER.test(as)) {
    const { account, arn: userArn } = arnOf('user', principalArn, policy, partition)
    return { kind: 'user', userid: as, account, userArn }
  }
  if (principalArn !== undefined) {
    throw usageError(
      say`--principal-arn goes with a role session or a user; the ARN of other callers follows from --as.`,
    )
  }
  if (as === 'anonymous') return { kind: 'anonymous', userid: as }
  if (ACCOUNT.test(as)) return { kind: 'root', userid: as, account: as }
  if (SERVICE.test(as)) return { kind: 'service', userid: as, service: as }
  const federated = FEDERATED.exec(as)
  if (federated?.[1] === undefined || federated[2] === undefined) throw usageError(shapes(as))
  const arn = `arn:${partition}:sts::${federated[1]}:federated-user/${federated[2]}`
  return { kind: 'federated', userid: as, account: federated[1], arn }
}

/** Whether a text is no userid of any shape, so that it may be the name or the ARN of a role; a session may follow `:`. */
export function isRoleName(as: string): boolean {
  if (IAM_ARN.test(as)) return true
  const isId = [SESSION, BARE_ROLE, USER, ACCOUNT, FEDERATED, SERVICE].some(shape => shape.test(as))
  return !isId && as !== 'anonymous' && /^[\w+=,.@-]{1,64}(:[\w+=,.@-]{2,64})?$/.test(as)
}

function shapes(as: string): Prose {
  if (BARE_ROLE.test(as)) {
    return say`--as: a role calls by a session, so its userid goes on after the id. Write ${`${as}:session-name`}.`
  }
  const known = say`${'AROA…:session'} (role), ${'AIDA…'} (user), ${'111122223333'} (root), ${'111122223333:name'} (federated user), ${'anonymous'} or ${'logging.s3.amazonaws.com'} (service)`
  const named = isRoleName(as) ? say` The name of a role needs ${'--account'}.` : ours('')
  return say`--as: ${as} is not a userid. Write ${known}.${named}`
}

/** Stands in for an ARN that nothing in the policy looks at. */
const NO_ACCOUNT = '000000000000'

function arnOf(
  kind: 'role' | 'user',
  arn: string | undefined,
  policy: Policy,
  partition: string,
): { account: string; arn: string } {
  const example = `arn:${partition}:iam::111122223333:${kind}/name`
  if (arn === undefined) {
    if (!asksForArn(policy)) return { account: NO_ACCOUNT, arn: `arn:${partition}:iam::${NO_ACCOUNT}:${kind}/unnamed` }
    const message = say`--principal-arn is needed, because the policy asks who the caller is other than by userid. Write ${example}.`
    throw usageError(message)
  }
  const match = IAM_ARN.exec(arn)
  if (match?.[1] === undefined || match[2] !== kind) {
    throw usageError(say`--principal-arn: ${arn} is not the ARN of a ${ours(kind)}. Write ${example}.`)
  }
  return { account: match[1], arn }
}

const TOLD_BY_ARN = /aws:(principalarn|principalaccount|username)/i

/** Whether a decision may depend on the caller's ARN or account. */
function asksForArn(policy: Policy): boolean {
  return policy.statements.some(({ principal, resource, conditions }) => {
    const named = principal.negated || principal.entries.some(({ kind, value }) => namesSome(kind, value.value))
    const keys = conditions.map(({ key }) => key.value)
    const values = [...resource.patterns, ...conditions.flatMap(condition => condition.values)].map(
      ({ value }) => value,
    )
    return named || keys.some(key => TOLD_BY_ARN.test(key)) || values.some(value => TOLD_BY_ARN.test(value))
  })
}

function namesSome(kind: PrincipalKind, value: string): boolean {
  return kind === 'CanonicalUser' || (kind === 'AWS' && value !== '*')
}
