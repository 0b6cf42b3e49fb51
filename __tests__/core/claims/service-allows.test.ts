import fc from 'fast-check'
import { evaluate } from '../../../src/core/access/evaluate.js'
import { LISTED, lockOf, planned, SALES_ARN, said, textOf } from '../../fakes/planned.js'
import { wholePolicy } from '../../fakes/policies.js'

const SERVICE = 'logging.s3.amazonaws.com'
const NAMED = { awsServices: [SERVICE] }
const SPARING_ONE = lockOf(LISTED, { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': SERVICE } })
const SPARING_ALL = lockOf(LISTED, { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } })
const BY_NAME = { StringEquals: { 'aws:PrincipalServiceName': SERVICE } }

/** An Allow for everybody, unless it says for whom. */
function allow(Condition: object, more: object = {}): object {
  const all = { Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: `${SALES_ARN}/logs/*` }
  return { ...all, Condition, ...more }
}

async function sealed(statement: object): Promise<readonly string[]> {
  const one = await planned([SPARING_ONE, statement], { settings: NAMED })
  const all = await planned([SPARING_ALL, statement], { settings: { awsServices: true } })
  return [one, all].map(policy => said(policy, 'sealed'))
}

describe('an Allow for everybody, beside a lock that spares a service', () => {
  it.each<[string, object]>([
    ['nothing else', {}],
    ['a time', { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
    ['seconds', { NumericGreaterThan: { 'aws:EpochTime': '1000' } }],
    ['a version of TLS', { NumericGreaterThanEquals: { 's3:TlsVersion': '1.2' } }],
    ['a call that no other service makes', { Bool: { 'aws:ViaAWSService': 'false' } }],
    ['a header that is there', { Null: { 's3:x-amz-acl': 'false' } }],
    ['an age of the signature', { NumericLessThan: { 's3:signatureAge': '60000' } }],
    ['a source, whichever', { Null: { 'aws:SourceAccount': 'false' } }],
    ['an address that a call of a service does not tell', { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }],
    ['no ARN', { Null: { 'aws:PrincipalArn': 'true' } }],
  ])('is for that service, whatever it asks for: %s', async (_, condition) => {
    for (const answer of await sealed(allow({ ...BY_NAME, ...condition }))) expect(answer).toMatch(/^fails: /)
  })

  it.each<[string, object]>([
    ['one of its names', { 'ForAnyValue:StringEquals': { 'aws:PrincipalServiceNamesList': SERVICE } }],
    ['names that begin alike', { 'ForAnyValue:StringLike': { 'aws:PrincipalServiceNamesList': 'logging.*' } }],
    ['two names', { StringEquals: { 'aws:PrincipalServiceName': ['cloudtrail.amazonaws.com', SERVICE] } }],
    ['a pattern', { StringLike: { 'aws:PrincipalServiceName': 'logging.*' } }],
  ])('is for the service by %s', async (_, condition) => {
    for (const answer of await sealed(allow(condition))) expect(answer).toMatch(/^fails: /)
  })

  it('may be for folders that the call itself names', async () => {
    const folders = allow(BY_NAME, { Resource: `${SALES_ARN}/\${aws:SourceAccount}/*` })
    for (const answer of await sealed(folders)) expect(answer).toMatch(/^(fails|unknown): /)
  })

  it.each<[string, object]>([
    ['an organization', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }],
    ['ids', { StringLike: { 'aws:userId': LISTED } }],
    ['an endpoint', { StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }],
    ['a network', { StringLike: { 'aws:SourceVpc': 'vpc-*' } }],
    ['addresses', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }],
    ['tags', { StringEquals: { 'aws:PrincipalTag/team': 'telephony' } }],
    ['whoever is no service', { Bool: { 'aws:PrincipalIsAWSService': 'false' } }],
    ['another service', { StringEquals: { 'aws:PrincipalServiceName': 'connect.amazonaws.com' } }],
  ])('is not for the service where it asks for %s', async (_, condition) => {
    const policy = await planned([SPARING_ONE, allow(condition)], { settings: NAMED })
    expect(said(policy, 'sealed')).toMatch(/^holds; /)
    expect(policy.verdict).toBe('safe')
  })

  it('takes nothing from Connect that it does not allow Connect', async () => {
    const spares = { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': 'connect.amazonaws.com' } }
    const settings = { awsServices: ['connect.amazonaws.com'] }
    const ofOrganization = allow({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })
    const policy = await planned([lockOf(LISTED, spares), ofOrganization], { settings })
    expect(said(policy, 'connect-keeps-access')).toBe('holds')
  })
})

describe('an Allow of all but some objects for a service', () => {
  const keys = ['x', 'xx', 'o', 'object', 'logs/x', 'logs/object', 'a.wav', 'é']
  const patterns = ['x', '?', '??', 'x*', '*x', 'logs/*', 'logs/x', '*.wav', 'o*', '??*', 'é', '*']
  const request = (key: string) => ({
    caller: { kind: 'service', userid: SERVICE, service: SERVICE } as const,
    action: 's3:PutObject',
    resource: `${SALES_ARN}/${key}`,
    context: new Map([['aws:sourceaccount', ['444455556666']]]),
  })

  it('lets other accounts in by the objects that are left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(patterns, { minLength: 1 }), async but => {
        const NotResource = but.map(pattern => `${SALES_ARN}/${pattern}`)
        const rest = allow({}, { Principal: { Service: SERVICE }, Resource: undefined, NotResource })
        const { policy } = wholePolicy(JSON.parse(textOf(SPARING_ONE, rest)))
        const isLetIn = keys.some(key => evaluate(policy, request(key), {}).decision === 'allowed')
        const answer = said(await planned([SPARING_ONE, rest], { settings: NAMED }), 'sealed')
        expect(answer).toMatch(isLetIn ? /^fails: / : but.includes('*') ? /^holds; / : /^(holds; |fails: )/)
      }),
      { numRuns: 100 },
    )
  })
})
