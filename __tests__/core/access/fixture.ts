import type { Outcome } from '../../../src/core/access/evaluate/outcome.js'
import { type Decision, evaluate, type StatementExplanation } from '../../../src/core/access/evaluate.js'
import type { Caller, Owner, Request } from '../../../src/core/access/request.js'
import type { Policy } from '../../../src/core/policy/ast.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { sourceFromText } from '../../../src/core/text/source.js'

export const BUCKET = 'arn:aws:s3:::connect-25fd0a3be3ef'
export const OBJECT = `${BUCKET}/connect/recordings/2026/01/02/call.wav`
export const ACCOUNT = '111122223333'
export const OTHER_ACCOUNT = '444455556666'

export const CONNECT_ID = 'AROAJJ4OT5B3EVMNARNW6'
export const ADMIN_ID = 'AROAI3YEJ6F2HBZAJHO4K'
export const OTHER_ID = 'AROA27HJSWAHEPTTLIWSO'
export const USER_ID = 'AIDAJQABLZS4A3QDU576Q'

export function role(id: string, session = 'session', name = 'teams/Auditor', account = ACCOUNT): Caller {
  return { kind: 'role', userid: `${id}:${session}`, account, roleArn: `arn:aws:iam::${account}:role/${name}` }
}

export const connect = role(
  CONNECT_ID,
  'connect',
  'aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect_x',
)
export const admin = role(ADMIN_ID, 'alice', 'Admin')
export const stranger = role(OTHER_ID)
export const user: Caller = {
  kind: 'user',
  userid: USER_ID,
  account: ACCOUNT,
  userArn: `arn:aws:iam::${ACCOUNT}:user/staff/bob`,
}
export const root: Caller = { kind: 'root', userid: ACCOUNT, account: ACCOUNT }
export const federated: Caller = {
  kind: 'federated',
  userid: `${ACCOUNT}:carol`,
  account: ACCOUNT,
  arn: `arn:aws:sts::${ACCOUNT}:federated-user/carol`,
}
export const anonymous: Caller = { kind: 'anonymous', userid: 'anonymous' }
export const service: Caller = {
  kind: 'service',
  userid: 'logging.s3.amazonaws.com',
  service: 'logging.s3.amazonaws.com',
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A policy of the given statements; each starts out as "deny everyone everything on the bucket and its objects". */
export function policyOf(statements: readonly { [element: string]: Json }[], version = '2012-10-17'): Policy {
  const all = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [BUCKET, `${BUCKET}/*`] }
  const full = statements.map(statement => {
    const base: { [element: string]: Json } = { ...all }
    for (const name of ['Principal', 'Action', 'Resource']) if (`Not${name}` in statement) delete base[name]
    return { ...base, ...statement }
  })
  return policyFrom({ Version: version, Statement: full })
}

export function policyFrom(document: Json): Policy {
  const reading = readPolicy(sourceFromText('policy.json', JSON.stringify(document)))
  if (reading.policy === undefined || !reading.whole) throw new Error(JSON.stringify([reading.grammar, reading.json]))
  return reading.policy
}

export interface Asked {
  readonly caller?: Caller
  readonly action?: string
  readonly resource?: string
  readonly context?: { readonly [key: string]: readonly string[] }
}

export function requestOf({
  caller = stranger,
  action = 's3:GetObject',
  resource = OBJECT,
  context = {},
}: Asked): Request {
  return { caller, action, resource, context: new Map(Object.entries(context)) }
}

export function decide(policy: Policy, asked: Asked = {}, owner: Owner = { account: ACCOUNT }): Decision {
  return evaluate(policy, requestOf(asked), owner)
}

export function first(decision: Decision): StatementExplanation {
  const [statement] = decision.statements
  if (statement === undefined) throw new Error('The policy has no statement.')
  return statement
}

/** Whether a statement with this one condition applies to a request whose key has these values (none: absent). */
export function conditionOutcome(
  operator: string,
  written: Json,
  values: readonly string[],
  { key = 'test:key', version = '2012-10-17', context = {} } = {},
): Outcome {
  const policy = policyOf([{ Condition: { [operator]: { [key]: written } } }], version)
  return first(decide(policy, { context: { ...context, [key.toLowerCase()]: values } })).outcome
}
