import { allow, TRUST_CASES, tokens } from '../../../../scripts/trust-cases.js'
import { decideRole } from '../../../../src/core/account/trust/chain.js'
import { declarationsFor, declared } from '../../../../src/core/account/trust/declare.js'
import { declarationLines } from '../../../../src/core/account/trust/describe.js'
import type { TrustedEntry } from '../../../../src/core/account/trust/known.js'
import { NOTHING_DECLARED, role } from './fixture.js'

const FOREIGN = 'arn:aws:iam::999988887777'
const GITHUB = 'token.actions.githubusercontent.com'
const entry = { owner: 'platform team', why: 'audits our roles' }

function lines(...statements: unknown[]): readonly string[] {
  return declarationLines(declarationsFor(role('asked', ...statements), NOTHING_DECLARED))
}

function kind(statement: unknown, trusted: TrustedEntry[], more: object = {}) {
  return decideRole(role('asked', statement), { ...NOTHING_DECLARED, trusted, ...more }).kind
}

describe('A tenant of an issuer that serves many', () => {
  it('is not to be declared by what every tenant can say', () => {
    expect(lines(tokens('gitlab.com', 'StringEquals', 'aud', 'sts.amazonaws.com'))).toEqual([])
  })
})

describe('What to declare', () => {
  it.each([
    ['another account', allow({ AWS: `${FOREIGN}:root` }), 'account: "999988887777"'],
    ['a role of another account', allow({ AWS: `${FOREIGN}:role/audit` }), `arn: "${FOREIGN}:role/audit"`],
    [
      'roles of a pattern',
      allow('*', { ArnLike: { 'aws:PrincipalArn': `${FOREIGN}:role/a-*` } }),
      'account: "999988887777"',
    ],
    ['an issuer of one owner', tokens('idp.example.com', 'StringEquals', 'aud', 'x'), 'issuer: "idp.example.com"'],
    [
      'an application that people sign in to',
      tokens('accounts.google.com', 'StringEquals', 'aud', 'app'),
      'issuer: "accounts.google.com", tenant: "app"',
    ],
    [
      'the own pools of Cognito, where no pool is asked for',
      tokens('cognito-identity.amazonaws.com'),
      'issuer: "cognito-identity.amazonaws.com"',
    ],
    [
      'a workflow of GitHub',
      tokens(GITHUB, 'StringEquals', 'job_workflow_ref', 'acme/ci/.github/workflows/a.yml@refs/heads/main'),
      `issuer: "${GITHUB}", tenant: "acme/ci/.github/workflows/a.yml@refs/heads/main"`,
    ],
    [
      'a service for another account',
      allow({ Service: 'sns.amazonaws.com' }, { StringEquals: { 'aws:SourceAccount': '999988887777' } }),
      'account: "999988887777"',
    ],
    [
      'a service for a resource of another account',
      allow({ Service: 'sns.amazonaws.com' }, { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:999988887777:*' } }),
      'account: "999988887777"',
    ],
  ])('is said of %s', (_, statement, entry) => {
    expect(lines(statement)).toEqual([
      'trusted:',
      `  - { ${entry}, owner: "who answers for it", why: "what it is for" }`,
    ])
  })

  it.each<[string, unknown]>([
    ['its id', allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-44444444' } })],
    ['a path in it', allow('*', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-44444444/r-ab12/*' } })],
    [
      'its id, of a service',
      allow({ Service: 'sns.amazonaws.com' }, { StringEquals: { 'aws:SourceOrgID': 'o-44444444' } }),
    ],
    [
      'a path in it, of a service',
      allow({ Service: 'sns.amazonaws.com' }, { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': 'o-44444444/*' } }),
    ],
  ])('is the organization where a policy asks for %s', (_, statement) => {
    expect(lines(statement)).toEqual(['organization: o-44444444'])
  })

  it.each(['o-*', 'o-4*/*', '*/r-ab12/*'])('is nothing where a path may be in any organization: %s', path => {
    expect(lines(allow('*', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': path } }))).toEqual([])
  })

  it('is nothing where everybody comes in, or a tenant that is not spelled out', () => {
    expect(lines(allow('*'))).toEqual([])
    expect(lines(tokens('token.actions.githubusercontent.com', 'StringLike', 'sub', 'repo:acme*'))).toEqual([])
  })

  it('is nothing for one of two where the other cannot be declared', () => {
    expect(
      lines(allow({ AWS: `${FOREIGN}:root` }), allow('*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })),
    ).toEqual([])
  })

  it('makes the claim hold, whenever there is something to declare', () => {
    const asked = TRUST_CASES.flatMap(({ cases }) => cases).filter(({ verdict }) => verdict !== 'holds')
    const helped = asked.filter(({ statements }) => {
      const one = role('asked', ...statements)
      const declarations = declarationsFor(one, NOTHING_DECLARED)
      if (declarations.length === 0) return false
      const known = declarations.reduce(declared, NOTHING_DECLARED)
      expect(decideRole(one, known).kind).toBe('holds')
      return true
    })
    expect(helped.length).toBeGreaterThanOrEqual(20)
  })

  it('names each of several', () => {
    const said = lines(allow({ AWS: [`${FOREIGN}:role/a`, '444433332222'] }))
    expect(said.map(line => line.split(',')[0])).toEqual([
      'trusted:',
      `  - { arn: "${FOREIGN}:role/a"`,
      '  - { account: "444433332222"',
    ])
  })
})

describe('A declaration', () => {
  const account = allow({ AWS: `${FOREIGN}:root` })
  it.each([
    ['of the account', account, [{ account: '999988887777', ...entry }], 'holds'],
    ['of another account', account, [{ account: '444433332222', ...entry }], 'fails'],
    ['that has run out', account, [{ account: '999988887777', ...entry, until: '2026-11-26' }], 'fails'],
    ['on its last day', account, [{ account: '999988887777', ...entry, until: '2026-11-27' }], 'holds'],
    ['of one role, where its whole account may come', account, [{ arn: `${FOREIGN}:role/audit`, ...entry }], 'fails'],
    ['of that role', allow({ AWS: `${FOREIGN}:role/audit` }), [{ arn: `${FOREIGN}:role/audit`, ...entry }], 'holds'],
    ['of another role', allow({ AWS: `${FOREIGN}:role/audit` }), [{ arn: `${FOREIGN}:role/other`, ...entry }], 'fails'],
    [
      'of a tenant, whatever its letters',
      tokens('token.actions.githubusercontent.com', 'StringLike', 'sub', 'repo:ACME/app:*'),
      [{ issuer: 'token.actions.githubusercontent.com', tenant: 'acme', ...entry }],
      'holds',
    ],
    [
      'of a tenant whose name others only begin with',
      tokens('token.actions.githubusercontent.com', 'StringLike', 'sub', 'repo:acme*'),
      [{ issuer: 'token.actions.githubusercontent.com', tenant: 'acme', ...entry }],
      'fails',
    ],
    [
      'of an issuer that serves everybody, without a tenant',
      tokens('token.actions.githubusercontent.com'),
      [{ issuer: 'token.actions.githubusercontent.com', ...entry }],
      'fails',
    ],
    [
      'of a tenant, where the policy lets others in as well',
      tokens('gitlab.com'),
      [{ issuer: 'gitlab.com', tenant: 'project_path:acme/*', ...entry }],
      'fails',
    ],
    [
      'of another issuer',
      tokens('idp.example.com', 'StringEquals', 'aud', 'x'),
      [{ issuer: 'idp.example.org', ...entry }],
      'unknown',
    ],
  ] as const)('%s: %s', (_, statement, trusted, verdict) => {
    expect(kind(statement, [...trusted])).toBe(verdict)
  })

  it('of the organization makes its members known, and members of any other strangers', () => {
    const asked = allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-44444444' } })
    expect(kind(asked, [], { organization: 'o-44444444' })).toBe('holds')
    expect(kind(asked, [], { organization: 'o-55555555' })).toBe('fails')
    const negated = allow('*', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-55555555' } })
    expect(kind(negated, [], { organization: 'o-44444444' })).toBe('fails')
  })
})
