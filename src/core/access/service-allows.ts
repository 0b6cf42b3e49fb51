import type { Condition, Policy, Statement } from '../policy/ast.js'
import { readOperator } from '../policy/operators.js'
import { ours } from '../text/prose.js'
import type { Located } from '../text/source.js'
import { explainCondition } from './evaluate/conditions.js'
import { requestContextOf } from './evaluate/context.js'
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
  /** The same, and it says for whom it is made: for a source that the policy names, ours if one is. */
  readonly sourced: Request
  /** The same, but another account has the service make it. */
  readonly foreign: Request
}

/** The bucket whose policy is asked about. */
interface Place {
  readonly bucket: string
  readonly partition: string
}

/** The Allows that were asked for, and whether these are all. */
export interface ServiceAllows {
  readonly allows: readonly ServiceAllow[]
  readonly isWhole: boolean
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
): ServiceAllows {
  const arn = `arn:${place.partition}:s3:::${place.bucket}`
  const allowing = policy.statements.filter(({ effect }) => effect.value === 'Allow')
  const askers = allowing.flatMap(statement => servicesOf(statement, spared).map(who => ({ statement, ...who })))
  if (askers.length === 0) return { allows: [], isWhole: true }
  const places = placesIn(policy, arn)
  if (places === undefined) return { allows: [], isWhole: false }
  const unnamed = strangeAccount(policy, isOurs)
  const source = sourceNamed(policy, isOurs) ?? sourceOf(unnamed)
  const allows: ServiceAllow[] = []
  for (const { statement, ...who } of askers) {
    if (allows.length > MOST_REQUESTS) break
    const asked = toldApart(statement, places)
    const stranger = strangerNamed(statement, isOurs) ?? unnamed
    const sources = { own: source, foreign: sourceOf(stranger, statement.conditions) }
    allows.push(...asked.map(on => ({ statement, ...who, ...requestsBy(who.service, statement, on, sources) })))
  }
  return { allows, isWhole: allows.length <= MOST_REQUESTS }
}

/** How many requests are asked about one by one. */
const MOST_REQUESTS = 300

export const TOO_MANY_REQUESTS = ours(
  'The policy tells apart more requests of services than are asked about one by one.',
)

/**
 * Whether a request of a service may be let through. One that an Allow for everybody does not fit is nobody's; a
 * service that is named is taken to know what to ask for.
 */
export function isServed(policy: Policy, owner: Owner, { named }: ServiceAllow, request: Request): boolean {
  const { decision } = evaluate(policy, request, owner)
  return decision === 'neither' ? named !== undefined : decision !== 'denied'
}

/** Whether the Allow is for calls of its service, and the one that it wants is denied all the same. */
export function isShutOut(policy: Policy, owner: Owner, allow: ServiceAllow): boolean {
  const { wanted, sourced } = allow
  return mayLetIn(policy, allow) && [wanted, sourced].every(call => evaluate(policy, call, owner).decision === 'denied')
}

/**
 * Whether the Allow may be for calls of its service, whatever is denied beside it. Of an Allow for everybody only the
 * conditions about who calls say that it is for none: what else it asks for, some call may meet.
 */
export function mayLetIn({ version }: Policy, { statement, named, service, wanted }: ServiceAllow): boolean {
  if (named !== undefined) return true
  const context = requestContextOf({ ...wanted, caller: callOf(service), context: new Map() })
  const isOut = (condition: Condition) => explainCondition(condition, context, version?.value).outcome === 'no-match'
  return !statement.conditions.some(condition => isAboutCaller(condition) && isOut(condition))
}

/** An account that is not ours, and that the statement is for as the source of a service's calls. */
export function strangerNamed({ conditions }: Statement, isOurs: IsOurs): string | undefined {
  return conditions
    .filter(condition => isPositive(condition) && NAMES_SOURCE.test(keyOf(condition)))
    .flatMap(({ values }) => values.flatMap(({ value }) => value.match(TWELVE_DIGITS) ?? []))
    .find(account => !isOurs(account))
}

const NAMES_SOURCE = /^aws:source(account|arn)$/
const TWELVE_DIGITS = /(?<!\d)\d{12}(?!\d)/

/** Whether it asks for whom a service calls. */
export function isOfSource(condition: Condition): boolean {
  return /^aws:source(account|arn|orgid|orgpaths)$/.test(keyOf(condition))
}

/** Whether a request without the key, or with another value, does not meet the condition. */
export function isPositive({ operator }: Condition): boolean {
  const read = readOperator(operator.value)
  if (read === undefined || read.ifExists || read.qualifier === 'ForAllValues') return false
  return ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike'].includes(read.base)
}

function servicesOf(statement: Statement, spared: AwsServices): Pick<ServiceAllow, 'service' | 'named'>[] {
  const { negated, entries } = statement.principal
  const everybody = typeof spared === 'boolean' ? someServices(statement) : spared
  const unnamed = everybody.map(service => ({ service }))
  if (negated) return unnamed
  return entries.flatMap(({ kind, value }) => {
    if (kind === 'Service') return [{ service: value.value, named: value }]
    return value.value === '*' ? unnamed : []
  })
}

/** Of all services those that a condition names, or else any one. */
function someServices({ conditions }: Statement): readonly string[] {
  const naming = conditions.find(condition => isPositive(condition) && keyOf(condition) === 'aws:principalservicename')
  return naming === undefined ? [SOME_SERVICE] : naming.values.map(({ value }) => concrete(value))
}

const SOME_SERVICE = 'cloudtrail.amazonaws.com'

function callOf(service: string): Request['caller'] {
  return { kind: 'service', userid: service, service }
}

/** What a service says of whom it calls for. */
interface Source {
  readonly account: string
  readonly arn: string
}

function sourceOf(account: string, conditions: readonly Condition[] = []): Source {
  const arns = conditions.filter(condition => isPositive(condition) && keyOf(condition) === 'aws:sourcearn')
  const arn = arns.flatMap(({ values }) => values).find(({ value }) => value.includes(account))
  return { account, arn: concrete(arn?.value ?? `arn:aws:cloudtrail:us-east-1:${account}:trail/theirs`) }
}

/** A source that the policy names, whatever it says of it; ours, if one is. */
function sourceNamed({ statements }: Policy, isOurs: IsOurs): Source | undefined {
  const conditions = statements
    .flatMap(statement => statement.conditions)
    .filter(each => NAMES_SOURCE.test(keyOf(each)))
  const texts = conditions.flatMap(({ values }) => values.map(({ value }) => value))
  const accounts = texts.flatMap(text => text.match(TWELVE_DIGITS) ?? [])
  const account = accounts.find(isOurs) ?? accounts[0]
  if (account === undefined) return undefined
  const arn = texts.find(text => text.startsWith('arn:') && text.includes(account))
  return arn === undefined ? sourceOf(account) : { account, arn: concrete(arn) }
}

function requestsBy(
  service: string,
  statement: Statement,
  on: ActionOn,
  { own, foreign }: { readonly own: Source; readonly foreign: Source },
): Pick<ServiceAllow, 'wanted' | 'sourced' | 'foreign'> {
  const asked = statement.conditions
    .filter(condition => isPositive(condition) && !isAboutCaller(condition))
    .map(condition => [keyOf(condition), [concrete(condition.values[0]?.value ?? '')]] as const)
  const request = { caller: callOf(service), ...on } as const
  const tls = ['aws:securetransport', ['true']] as const
  return {
    wanted: { ...request, context: new Map([tls, ...asked]) },
    sourced: { ...request, context: new Map([tls, ...keysOf(own), ...asked]) },
    foreign: { ...request, context: new Map([tls, ...asked, ...keysOf(foreign)]) },
  }
}

function keysOf({ account, arn }: Source): readonly (readonly [string, readonly string[]])[] {
  return [
    ['aws:sourceaccount', [account]],
    ['aws:sourcearn', [arn]],
  ]
}

/**
 * A key that says who calls and from where: of a service's own call it follows from the service, or it is absent.
 * Source: S3 User Guide, "Bucket policy examples using condition keys", Example 6, for the addresses.
 */
function isAboutCaller(condition: Condition): boolean {
  return /^aws:(principal(?!servicenameslist)|userid|username|source(ip|vpc)|vpcsourceip|vpce)/.test(keyOf(condition))
}

function keyOf({ key }: Condition): string {
  return key.value.toLowerCase()
}
