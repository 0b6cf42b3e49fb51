import { allow, deny } from '../../../../scripts/trust-cases.js'
import type { AssumeCall, Assumer } from '../../../../src/core/account/trust/call.js'
import { evaluateAssume } from '../../../../src/core/account/trust/evaluate.js'
import { readTrust } from '../../../../src/core/account/trust/read.js'
import { NOTHING_DECLARED } from './fixture.js'

const OWN = NOTHING_DECLARED.account
const FOREIGN = '999988887777'
const SERVICE = 'lambda.amazonaws.com'
const SAML = `arn:aws:iam::${OWN}:saml-provider/acme`
const AUDIT: Assumer = {
  kind: 'role',
  account: FOREIGN,
  arn: `arn:aws:iam::${FOREIGN}:role/x/audit`,
  session: 'nightly',
}
const ANNA: Assumer = { kind: 'user', account: FOREIGN, arn: `arn:aws:iam::${FOREIGN}:user/x/anna` }
const LAMBDA: Assumer = { kind: 'service', service: SERVICE }
const TOKEN: Assumer = { kind: 'token', provider: SAML, issuer: 'saml' }
const ANY_TOKEN: Assumer = { kind: 'any-token' }

/** What the evaluator says of a call, and the numbers of the statements that make it so. */
function answer(
  statements: readonly unknown[],
  assumer: Assumer,
  context: Readonly<Record<string, string>> = {},
  action: AssumeCall['action'] = 'sts:AssumeRole',
): string {
  const reading = readTrust({ Version: '2012-10-17', Statement: statements }, NOTHING_DECLARED)
  if (reading.kind !== 'read') throw new Error('the policy of the test cannot be read')
  const values = Object.entries(context).map(([key, value]) => [key, [value]] as const)
  const { decision, by } = evaluateAssume(reading.trust, { assumer, action, context: new Map(values) }, OWN)
  return [decision, ...by.map(({ index }) => index)].join(' ')
}

describe('What follows from who calls', () => {
  const principal = { 'aws:PrincipalAccount': FOREIGN, 'aws:PrincipalIsAWSService': 'false' }
  const federated = `arn:aws:sts::${FOREIGN}:federated-user/anna`
  const services = { 'aws:PrincipalServiceName': SERVICE, 'aws:PrincipalServiceNamesList': SERVICE }
  const callers: readonly (readonly [Assumer, Readonly<Record<string, string>>])[] = [
    [AUDIT, { ...principal, 'aws:PrincipalArn': AUDIT.arn, 'aws:PrincipalType': 'AssumedRole' }],
    [ANNA, { ...principal, 'aws:PrincipalArn': ANNA.arn, 'aws:PrincipalType': 'User', 'aws:username': 'anna' }],
    [
      { kind: 'federated-user', account: FOREIGN, arn: federated },
      { ...principal, 'aws:PrincipalArn': federated, 'aws:PrincipalType': 'FederatedUser' },
    ],
    [LAMBDA, { ...services, 'aws:PrincipalIsAWSService': 'true' }],
    [TOKEN, { 'aws:FederatedProvider': SAML, 'aws:PrincipalIsAWSService': 'false' }],
    [ANY_TOKEN, { 'aws:PrincipalIsAWSService': 'false' }],
  ]
  const keys = [...new Set(callers.flatMap(([, told]) => Object.keys(told)))]

  it.each(callers)('is what each condition key has, or that it is absent: %j', (assumer, told) => {
    const isLetIn = (operator: string, key: string, value: string) =>
      answer([allow('*', { [operator]: { [key]: value } })], assumer) !== 'refused'
    const found = keys.map(key => [
      key,
      isLetIn('StringEquals', key, told[key] ?? ''),
      isLetIn('StringEquals', key, 'other'),
      isLetIn('Null', key, 'true'),
    ])
    expect(found).toEqual(keys.map(key => [key, told[key] !== undefined, false, told[key] === undefined]))
  })

  it('is not whose role it is', () => {
    const ours = [allow('*', { StringEquals: { 'aws:ResourceAccount': OWN } })]
    const others = [allow('*', { StringEquals: { 'aws:ResourceAccount': FOREIGN } })]
    expect([answer(ours, ANNA), answer(others, ANNA)]).toEqual(['allowed 0', 'refused'])
  })
})

describe('A principal of a trust policy', () => {
  const role = (account: string, name: string): Assumer => {
    return { kind: 'role', account, arn: `arn:aws:iam::${account}:role/x/${name}`, session: 'nightly' }
  }
  const session = (account: string, name = 'audit/nightly') => `arn:aws:sts::${account}:assumed-role/${name}`
  const user = (account: string, name: string): Assumer => {
    return { kind: 'user', account, arn: `arn:aws:iam::${account}:user/${name}` }
  }
  const cases: readonly (readonly [unknown, readonly Assumer[], readonly Assumer[]])[] = [
    [{ AWS: FOREIGN }, [AUDIT, ANNA], [role(OWN, 'audit'), user(OWN, 'anna'), LAMBDA, TOKEN]],
    [{ AWS: `arn:aws:iam::${FOREIGN}:root` }, [AUDIT, ANNA], [role(OWN, 'audit'), user(OWN, 'anna'), LAMBDA, TOKEN]],
    [{ AWS: AUDIT.arn }, [AUDIT], [ANNA, role(FOREIGN, 'other'), role(OWN, 'audit'), LAMBDA, TOKEN, ANY_TOKEN]],
    [{ AWS: ANNA.arn }, [ANNA], [AUDIT, user(FOREIGN, 'bob'), user(OWN, 'x/anna')]],
    [
      { AWS: session(FOREIGN) },
      [AUDIT, role(FOREIGN, 'audit')],
      [{ ...AUDIT, session: 'daily' }, role(FOREIGN, 'other'), role(OWN, 'audit'), ANNA],
    ],
    [{ Service: SERVICE }, [LAMBDA], [{ ...LAMBDA, service: 'sns.amazonaws.com' }, AUDIT, TOKEN, ANY_TOKEN]],
    [{ Federated: SAML }, [TOKEN], [{ ...TOKEN, provider: `${SAML}-2` }, AUDIT, LAMBDA, ANY_TOKEN]],
    ['*', [AUDIT, ANNA, LAMBDA], []],
    [{ AWS: ['*', FOREIGN] }, [AUDIT, user(OWN, 'anna')], []],
  ]

  it.each(cases)('lets in whom it names, and nobody else: %j', (named, those, others) => {
    expect(those.map(who => answer([allow(named)], who))).toEqual(those.map(() => 'allowed 0'))
    expect(others.map(who => answer([allow(named)], who))).toEqual(others.map(() => 'refused'))
  })

  it('may let in whoever comes with a token where it names everybody', () => {
    expect([TOKEN, ANY_TOKEN].map(who => answer([allow('*')], who))).toEqual(['unknown 0', 'unknown 0'])
  })
})

describe('A call of a role', () => {
  const everyone = (...Action: string[]) => allow('*', undefined, Action)
  const [assume, tag, identity] = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']
  const doubtful = { BinaryEquals: { 'aws:PrincipalArn': 'AA==' } }
  const teamed = { 'aws:requesttag/team': 'a', 'aws:tagkeys': 'Team' }

  it.each([
    ['nothing that it may not', [everyone(assume)], {}, 'allowed 0'],
    ['a tag', [everyone(assume, tag)], teamed, 'allowed 0'],
    ['a tag that it may not', [everyone(assume)], teamed, 'refused'],
    ['keys of tags alone', [everyone(assume)], { 'aws:tagkeys': 'Team' }, 'refused'],
    ['tags that go on', [everyone(assume)], { 'sts:transitivetagkeys': 'Team', 'aws:tagkeys': 'Team' }, 'refused'],
    ['a tag that is not among its keys', [everyone('sts:*')], { ...teamed, 'aws:tagkeys': 'Other' }, 'refused'],
    ['a tag without any keys', [everyone('sts:*')], { 'aws:requesttag/team': 'a' }, 'refused'],
    ['an identity', [everyone('STS:*')], { 'sts:sourceidentity': 'a' }, 'allowed 0'],
    ['an identity that it may not', [everyone(assume, tag)], { 'sts:sourceidentity': 'a' }, 'refused'],
    [
      'an identity that it perhaps may',
      [everyone(assume), allow('*', doubtful, identity)],
      { 'sts:sourceidentity': 'a' },
      'unknown 1',
    ],
    [
      'a tag that it perhaps may, and an identity that it may not',
      [everyone(assume), allow('*', doubtful, tag)],
      { ...teamed, 'sts:sourceidentity': 'a' },
      'refused',
    ],
    ['what a Deny refuses', [everyone(assume), deny('*')], {}, 'refused 1'],
    ['what a Deny perhaps refuses', [everyone(assume), deny('*', doubtful)], {}, 'unknown 1'],
    ['what one Deny refuses, and another perhaps', [everyone(assume), deny('*', doubtful), deny('*')], {}, 'refused 2'],
    ['what one Allow lets in, and another perhaps', [allow('*', doubtful), everyone(assume)], {}, 'allowed 1'],
    ['what an operator without conditions is about', [allow('*', { StringEquals: {} })], {}, 'unknown 0'],
  ] as const)('is decided by all that it asks for: %s', (_, statements, context, decision) => {
    expect(answer(statements, ANNA, context)).toBe(decision)
  })

  it('is not among the actions that a statement leaves out', () => {
    const but = (NotAction: string) => ({ Effect: 'Allow', Principal: '*', NotAction })
    expect([answer([but(assume)], ANNA), answer([but('sts:TagSession')], ANNA)]).toEqual(['refused', 'allowed 0'])
  })
})
