import type { Matcher, Policy } from '../policy/ast.js'
import { readPolicy } from '../policy/parse.js'
import { sourceFromText } from '../text/source.js'
import type { ClaimVerdict } from './claim.js'
import { proofOf, type Scope } from './prove.js'
import type { ServiceAllow } from './service-allows.js'

/** For whom a service calls: an account outside of `organization`, that owns none of `buckets`. */
export interface Stranger {
  readonly account: string
  readonly organization?: string | undefined
  /** By their ARN, in which there is no account. */
  readonly buckets: readonly string[]
}

/**
 * Are all calls denied that an AWS service makes for a stranger, and that an Allow may be for, whatever else they say?
 * The conditions of the Allow are not looked at. `fails` carries such a call.
 */
export function foreignCallsDenied(
  policy: Policy,
  scope: Scope,
  allow: Asked,
  { account, organization, buckets }: Stranger,
): ClaimVerdict {
  return callsDenied(policy, scope, allow, [
    { Condition: { StringNotEquals: { 'aws:SourceAccount': account } } },
    { Condition: { ArnNotLike: { 'aws:SourceArn': [`arn:*:*:*:${account}:*`, 'arn:*:*:*::*'] } } },
    ...(buckets.length === 0 ? [] : [{ Condition: { ArnEquals: { 'aws:SourceArn': buckets } } }]),
    ...(organization === undefined ? [] : within(organization)),
  ])
}

/** The same of calls of which nothing says for whom they are made. */
export function callsForNobodyDenied(policy: Policy, scope: Scope, allow: Asked): ClaimVerdict {
  return callsDenied(
    policy,
    scope,
    allow,
    ['Account', 'Arn', 'OrgID', 'OrgPaths'].map(name => ({ Condition: { Null: { [`aws:Source${name}`]: 'false' } } })),
  )
}

type Asked = Pick<ServiceAllow, 'statement' | 'service'>

/** Are all calls denied that an Allow may be for, but for the others? */
function callsDenied(
  policy: Policy,
  scope: Scope,
  { statement, service }: Asked,
  others: readonly object[],
): ClaimVerdict {
  const denies = policy.statements.filter(({ effect }) => effect.value === 'Deny')
  const beyond = denying([
    ...outside('Action', statement.action),
    ...outside('Resource', statement.resource),
    ...others,
  ])
  const statements = [...denies, ...beyond].map((each, index) => ({ ...each, index }))
  return proofOf({ ...policy, statements }).deniedEverything(
    { ...scope, admitted: [] },
    { kind: 'service', userid: service, service },
  )
}

/** What comes from the organization. */
function within(organization: string): readonly object[] {
  return [
    { Condition: { StringEquals: { 'aws:SourceOrgID': organization } } },
    { Condition: { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': `${organization}/*` } } },
  ]
}

/** What a statement is not about. */
function outside(element: 'Action' | 'Resource', { negated, patterns }: Matcher): readonly object[] {
  const values = patterns.map(({ value }) => value)
  if (values.length === 0) return negated ? [] : [{}]
  return [{ [negated ? element : `Not${element}`]: values }]
}

/** Statements that deny to everyone what is said, and everything in the elements that are not. */
function denying(parts: readonly object[]): Policy['statements'] {
  const all = { Effect: 'Deny', Principal: '*' }
  const whole = parts.map(part => ({
    ...all,
    ...('NotAction' in part ? {} : { Action: '*' }),
    ...('NotResource' in part ? {} : { Resource: '*' }),
    ...part,
  }))
  const text = JSON.stringify({ Version: '2012-10-17', Statement: whole })
  return readPolicy(sourceFromText('', text)).policy?.statements ?? []
}
