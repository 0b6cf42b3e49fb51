import { matchesGlob } from '../pattern/classes.js'
import type { Condition, Matcher, Policy, Statement } from '../policy/ast.js'
import { readOperator } from '../policy/operators.js'
import type { Located } from '../text/source.js'
import { evaluate } from './evaluate.js'
import type { AwsServices } from './prove/scope.js'
import type { Owner, Request } from './request.js'
import { S3_ACTIONS } from './s3-actions.js'

/** An Allow for an AWS service, and two requests by that service that the Allow is for. */
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
 * The Allows of a policy for AWS services, one for each service that a statement names. An Allow for everybody is one
 * for each service that is spared; where all are, one of them stands for all.
 */
export function allowsForServices(policy: Policy, place: Place, spared: AwsServices): readonly ServiceAllow[] {
  const arn = `arn:${place.partition}:s3:::${place.bucket}`
  const everybody = typeof spared === 'boolean' ? [SOME_SERVICE] : spared
  return policy.statements
    .filter(({ effect }) => effect.value === 'Allow')
    .flatMap(statement =>
      servicesOf(statement, everybody).map(who => ({ statement, ...who, ...requestsBy(who.service, statement, arn) })),
    )
}

/**
 * Whether a request of a service may be let through. One that an Allow for everybody does not fit is nobody's; a
 * service that is named is taken to know what to ask for.
 */
export function isServed(policy: Policy, owner: Owner, { named }: ServiceAllow, request: Request): boolean {
  const { decision } = evaluate(policy, request, owner)
  return decision === 'neither' ? named !== undefined : decision !== 'denied'
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

/** The account that a witness is from. */
const STRANGER = '999988887777'

function requestsBy(service: string, statement: Statement, arn: string): Pick<ServiceAllow, 'wanted' | 'foreign'> {
  const asked = statement.conditions
    .filter(condition => isPositive(condition) && !isOfCallers(condition))
    .map(({ key, values }) => [key.value.toLowerCase(), [concrete(values[0]?.value ?? '')]] as const)
  const request = {
    caller: { kind: 'service', userid: service, service },
    action: firstMatch(statement.action, TELLING) ?? 's3:GetObject',
    resource: resourceIn(statement.resource, arn),
  } as const
  const tls = ['aws:securetransport', ['true']] as const
  const theirs = [
    ['aws:sourceaccount', [STRANGER]],
    ['aws:sourcearn', [`arn:aws:cloudtrail:us-east-1:${STRANGER}:trail/theirs`]],
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

const TELLING = ['s3:PutObject', 's3:GetObject', 's3:DeleteObject', 's3:ListBucket', 's3:GetBucketAcl', ...S3_ACTIONS]

function firstMatch({ negated, patterns }: Matcher, known: readonly string[]): string | undefined {
  const isMeant = (text: string) =>
    patterns.some(({ value }) => matchesGlob(value.toLowerCase(), text.toLowerCase())) !== negated
  return known.find(isMeant)
}

function resourceIn({ negated, patterns }: Matcher, arn: string): string {
  const own = patterns.map(({ value }) => value).filter(value => value.startsWith(arn))
  const [pattern = `${arn}/*`] = negated ? [] : [...own.filter(value => value.startsWith(`${arn}/`)), ...own]
  return concrete(pattern)
}

/** A text that a pattern matches. */
function concrete(pattern: string): string {
  return pattern.replaceAll('*', 'x').replaceAll('?', 'x')
}
