import { evaluate } from '../access/evaluate.js'
import type { Request } from '../access/request.js'
import { S3_ACTIONS } from '../access/s3-actions.js'
import { matchesGlob } from '../pattern/classes.js'
import type { Condition, Matcher, Statement } from '../policy/ast.js'
import { readOperator } from '../policy/operators.js'
import type { Context, Outside } from './question.js'

/** An Allow for an AWS service, and a request that another account can have that service make. */
export interface ServiceAllow {
  readonly statement: Statement
  readonly service: string
  /** Whether the statement names the service itself, and not just everybody. */
  readonly named: boolean
  readonly request: Request
}

/** The Allows of a policy for AWS services, or for everybody, whom services are among. */
export function allowsForServices({ file, bucket, partition }: Context): readonly ServiceAllow[] {
  const arn = `arn:${partition}:s3:::${bucket}`
  return file.policy.statements
    .filter(({ effect }) => effect.value === 'Allow')
    .flatMap(statement =>
      servicesOf(statement).map(({ service, named }) => {
        return { statement, service, named, request: requestBy(service, statement, arn) }
      }),
    )
}

/**
 * Whether the request of a service may be let through. One that an Allow for everybody does not fit is nobody's; a
 * service that is named is taken to know what to ask for.
 */
export function isServed({ file, scope }: Context, { named, request }: ServiceAllow): boolean {
  const { decision } = evaluate(file.policy, request, scope.owner)
  return decision === 'neither' ? named : decision !== 'denied'
}

/**
 * Whether a condition binds the requests of a service to what is ours; to any one account where nothing is known.
 * Source: IAM User Guide, "The confused deputy problem".
 */
export function isPinned({ conditions }: Statement, known: Outside | undefined): boolean {
  return conditions.some(condition => isPositive(condition) && pins(condition, known))
}

function pins({ key, values }: Condition, known: Outside | undefined): boolean {
  const isOurs = (account = '') => /^\d{12}$/.test(account) && known?.accounts.has(account) !== false
  const organization = known?.organization
  const tests: Readonly<Record<string, (value: string) => boolean>> = {
    'aws:sourceaccount': isOurs,
    'aws:sourcearn': value => isOurs(value.split(':')[4]) || BUCKET.test(value),
    'aws:sourceorgid': value => organization !== undefined && value === organization,
    'aws:sourceorgpaths': value => organization !== undefined && value.startsWith(`${organization}/`),
  }
  const test = tests[key.value.toLowerCase()]
  return test !== undefined && values.length > 0 && values.every(({ value }) => test(value))
}

/** A bucket's name is its owner's alone. */
const BUCKET = /^arn:[a-z-]+:s3:::[a-z0-9.-]+$/

/** Whether a request without the key, or with another value, does not meet the condition. */
function isPositive({ operator }: Condition): boolean {
  const read = readOperator(operator.value)
  if (read === undefined || read.ifExists || read.qualifier === 'ForAllValues') return false
  return ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike'].includes(read.base)
}

function servicesOf({ principal }: Statement): readonly Pick<ServiceAllow, 'service' | 'named'>[] {
  if (principal.negated) return [SOME_SERVICE]
  return principal.entries.flatMap(({ kind, value }) => {
    if (kind === 'Service') return [{ service: value.value, named: true }]
    return value.value === '*' ? [SOME_SERVICE] : []
  })
}

const SOME_SERVICE = { service: 'cloudtrail.amazonaws.com', named: false }

/** The account that a witness is from. */
const STRANGER = '999988887777'

/** A request as another account has the service make it; everything else is as the statement wants it. */
function requestBy(service: string, statement: Statement, arn: string): Request {
  const wanted = statement.conditions
    .filter(condition => isPositive(condition) && !isOfCallers(condition))
    .map(({ key, values }) => [key.value.toLowerCase(), [concrete(values[0]?.value ?? '')]] as const)
  return {
    caller: { kind: 'service', userid: service, service },
    action: firstMatch(statement.action, TELLING) ?? 's3:GetObject',
    resource: resourceIn(statement.resource, arn),
    context: new Map([
      ['aws:securetransport', ['true']],
      ...wanted,
      ['aws:sourceaccount', [STRANGER]],
      ['aws:sourcearn', [`arn:aws:cloudtrail:us-east-1:${STRANGER}:trail/theirs`]],
    ]),
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
