import { allow, tokens } from '../../../../scripts/trust-cases.js'
import { assumableBy } from '../../../../src/core/account/trust/assumable.js'
import { decideRole } from '../../../../src/core/account/trust/chain.js'
import { declarationsFor } from '../../../../src/core/account/trust/declare.js'
import { plain } from '../../../../src/core/text/prose.js'
import { NOTHING_DECLARED, role } from './fixture.js'

const ANCHOR = 'arn:aws:rolesanywhere:us-east-1:999988887777:trust-anchor/x'
const deny = {
  ...(allow('*', { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } }) as object),
  Effect: 'Deny',
}

describe('Who can assume a role, in words', () => {
  it.each([
    [
      'a service of this account',
      [allow({ Service: 'rolesanywhere.amazonaws.com' })],
      "holders of certificates of this account's trust anchors",
    ],
    [
      'a service on behalf of somebody',
      [allow({ Service: 'rolesanywhere.amazonaws.com' }, { ArnEquals: { 'aws:SourceArn': ANCHOR } })],
      `the AWS service \`rolesanywhere.amazonaws.com\` where \`ArnEquals\` \`aws:SourceArn\` \`${ANCHOR}\``,
    ],
    ['another account', [allow({ AWS: '999988887777' })], 'the account `999988887777`'],
    ['this account', [allow({ AWS: '111122223333' })], 'principals that the IAM policies of this account let'],
    ['everybody', [allow('*')], 'everybody'],
    ['everybody, and a Deny', [allow('*'), deny], 'everybody, except those that a Deny keeps out'],
  ])('names %s', (_, statements, words) => {
    expect(assumableBy(role('asked', ...statements), NOTHING_DECLARED).map(who => plain(who.words))).toEqual([words])
  })
})

it('says of an account that it is declared', () => {
  const letIn = role('asked', allow({ AWS: '999988887777' }))
  const known = { ...NOTHING_DECLARED, accounts: ['999988887777'] }
  expect(assumableBy(letIn, known).map(who => plain(who.words))).toEqual(['the declared account `999988887777`'])
})

describe('Guests of an identity pool', () => {
  const POOL = 'us-east-1:12345678-abcd-abcd-abcd-1234567890ab'
  const COGNITO = 'cognito-identity.amazonaws.com'
  const letIn = (amr: string) =>
    role('asked', {
      ...(tokens(COGNITO) as object),
      Condition: {
        StringEquals: { [`${COGNITO}:aud`]: POOL },
        'ForAnyValue:StringLike': { [`${COGNITO}:amr`]: amr },
      },
    })
  const trusted = [{ issuer: COGNITO, tenant: POOL, owner: 'identity team', why: 'our pool' }]

  it.each([
    ['authenticated', 'holds'],
    ['unauthenticated', 'fails'],
    ['*authenticated', 'fails'],
  ])('are anybody, whoever declares the pool: %s', (amr, verdict) => {
    expect(decideRole(letIn(amr), NOTHING_DECLARED).kind).toBe(verdict)
    expect(decideRole(letIn(amr), { ...NOTHING_DECLARED, trusted }).kind).toBe(verdict)
    expect(declarationsFor(letIn(amr), NOTHING_DECLARED)).toEqual([])
  })
})
