import type { Caller, Request } from '../request.js'

/** Every condition key of a request by lower-case name. A key that is absent is not in the map. */
export type RequestContext = ReadonlyMap<string, readonly string[]>

/**
 * The condition keys of a request: those that follow from the caller, and those that the request says itself, which
 * win over the former; an empty list takes a key away.
 *
 * Sources: IAM User Guide, "IAM policy elements: Variables and tags", table "Principal key values", and "AWS global
 * condition context keys". For the direct call of an AWS service no value of `aws:PrincipalArn`,
 * `aws:PrincipalAccount` and `aws:PrincipalType` is documented; they are taken as absent.
 */
export function requestContextOf(request: Request): RequestContext {
  const context = new Map<string, readonly string[]>(derived(request.caller, partitionOf(request.resource)))
  for (const [key, values] of request.context) {
    if (values.length === 0) context.delete(key.toLowerCase())
    else context.set(key.toLowerCase(), values)
  }
  return context
}

/** The second part of an ARN. */
export function partitionOf(arn: string): string {
  return arn.split(':')[1] ?? 'aws'
}

/** What follows the last slash of an ARN: a role's or user's name without its path. */
export function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

function derived(caller: Caller, partition: string): [string, readonly string[]][] {
  const userid: [string, readonly string[]] = ['aws:userid', [caller.userid]]
  if (caller.kind === 'anonymous') {
    return [userid, ['aws:principaltype', ['Anonymous']], ['aws:principalaccount', ['anonymous']]]
  }
  if (caller.kind === 'service') {
    return [userid, ['aws:principalisawsservice', ['true']], ['aws:principalservicename', [caller.service]]]
  }
  const keys: [string, readonly string[]][] = [
    userid,
    ['aws:principalisawsservice', ['false']],
    ['aws:principalaccount', [caller.account]],
  ]
  switch (caller.kind) {
    case 'role':
      return [...keys, ['aws:principaltype', ['AssumedRole']], ['aws:principalarn', [caller.roleArn]]]
    case 'user':
      keys.push(['aws:username', [nameOf(caller.userArn)]])
      return [...keys, ['aws:principaltype', ['User']], ['aws:principalarn', [caller.userArn]]]
    case 'root':
      keys.push(['aws:principalarn', [`arn:${partition}:iam::${caller.account}:root`]])
      return [...keys, ['aws:principaltype', ['Account']]]
    case 'federated':
      return [...keys, ['aws:principaltype', ['FederatedUser']], ['aws:principalarn', [caller.arn]]]
  }
}
