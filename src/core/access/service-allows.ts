import type { Condition, Policy, Statement } from '../policy/ast.js'
import { readOperator } from '../policy/operators.js'
import { ours } from '../text/prose.js'
import type { Located } from '../text/source.js'
import { evaluate } from './evaluate.js'
import type { AwsServices } from './prove/scope.js'
import type { Owner, Request } from './request.js'
import { type IsOurs, strangeAccount } from './strange-accounts.js'
import { type ActionOn, concrete, placesIn, toldApart } from './told-apart.js'

/** An Allow for an AWS service, and one request by that service that the Allow is for, in two ways. */
export interface ServiceAllow {
  readonly statement: Statement
  readonly service: string
  /** Where the statement names the service itself, and not just everybody. */
  readonly named?: Located<string>
  /** In every point as the Allow wants it. */
  readonly wanted: Request
  /** The same, but another account has the service make it. */
  readonly foreign: Request
}

/** The bucket whose policy is asked about. */
interface Place {
  readonly bucket: string
  readonly partition: string
}

/**
 * The Allows of a policy for AWS services: of each service that a statement names, one for each resource and each action
 * that the policy tells apart. An Allow for everybody is one for each service that is spared; where all are, one of them
 * stands for all.
 */
export function allowsForServices(
  policy: Policy,
  place: Place,
  spared: AwsServices,
  isOurs: IsOurs = () => false,
): readonly ServiceAllow[] {
  const arn = `arn:${place.partition}:s3:::${place.bucket}`
  const everybody = typeof spared === 'boolean' ? [SOME_SERVICE] : spared
  const allows = policy.statements.filter(({ effect }) => effect.value === 'Allow')
  const askers = allows.flatMap(statement => servicesOf(statement, everybody).map(who => ({ statement, ...who })))
  if (askers.length === 0) return []
  const places = placesIn(policy, arn)
  const stranger = strangeAccount(policy, isOurs)
  const found: ServiceAllow[] = []
  for (const { statement, ...who } of askers) {
    if (found.length > MOST_REQUESTS) return found
    const asked = toldApart(statement, places)
    found.push(...asked.map(on => ({ statement, ...who, ...requestsBy(who.service, statement, on, stranger) })))
  }
  return found
}

/** How many requests are asked about one by one. */
const MOST_REQUESTS = 300

export const TOO_MANY_REQUESTS = ours(
  'The policy tells apart more requests of services than are asked about one by one.',
)

/** Whether not all were asked about. */
export function areTooMany(allows: readonly ServiceAllow[]): boolean {
  return allows.length > MOST_REQUESTS
}

/**
 * Whether a request of a service may be let through. One that an Allow for everybody does not fit is nobody's; a
 * service that is named is taken to know what to ask for.
 */
export function isServed(policy: Policy, owner: Owner, { named }: ServiceAllow, request: Request): boolean {
  const { decision } = evaluate(policy, request, owner)
  return decision === 'neither' ? named !== undefined : decision !== 'denied'
}

/** Whether the Allow may be for its request, whatever is denied beside it and for whomever the service calls. */
export function mayLetIn(policy: Policy, owner: Owner, { statement, named, foreign }: ServiceAllow): boolean {
  if (named !== undefined) return true
  const conditions = statement.conditions.filter(condition => !isOfSource(condition))
  const { decision } = evaluate({ ...policy, statements: [{ ...statement, conditions }] }, foreign, owner)
  return decision !== 'neither'
}

/** Whether it asks for whom a service calls. */
export function isOfSource({ key }: Condition): boolean {
  return /^aws:source(account|arn|orgid|orgpaths)$/i.test(key.value)
}

/** Whether a request without the key, or with another value, does not meet the condition. */
export function isPositive({ operator }: Condition): boolean {
  const read = readOperator(operator.value)
  if (read === undefined || read.ifExists || read.qualifier === 'ForAllValues') return false
  return ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike'].includes(read.base)
}

function servicesOf({ principal }: Statement, everybody: readonly string[]): Pick<ServiceAllow, 'service' | 'named'>[] {
  const unnamed = everybody.map(service => ({ service }))
  if (principal.negated) return unnamed
  return principal.entries.flatMap(({ kind, value }) => {
    if (kind === 'Service') return [{ service: value.value, named: value }]
    return value.value === '*' ? unnamed : []
  })
}

const SOME_SERVICE = 'cloudtrail.amazonaws.com'

function requestsBy(
  service: string,
  statement: Statement,
  on: ActionOn,
  stranger: string,
): Pick<ServiceAllow, 'wanted' | 'foreign'> {
  const asked = statement.conditions
    .filter(condition => isPositive(condition) && !isOfCallers(condition))
    .map(({ key, values }) => [key.value.toLowerCase(), [concrete(values[0]?.value ?? '')]] as const)
  const request = { caller: { kind: 'service', userid: service, service }, ...on } as const
  const tls = ['aws:securetransport', ['true']] as const
  const theirs = [
    ['aws:sourceaccount', [stranger]],
    ['aws:sourcearn', [`arn:aws:cloudtrail:us-east-1:${stranger}:trail/theirs`]],
  ] as const
  return {
    wanted: { ...request, context: new Map([tls, ...asked]) },
    foreign: { ...request, context: new Map([tls, ...asked, ...theirs]) },
  }
}

/** A key that no call of a service carries. */
function isOfCallers({ key }: Condition): boolean {
  return /^aws:(principal|userid|username)/i.test(key.value) && key.value.toLowerCase() !== 'aws:principalservicename'
}
