import fc from 'fast-check'
import { allow, deny } from '../../../../scripts/trust-cases.js'
import { decideTrust } from '../../../../src/core/account/trust/decide.js'
import { evaluateAssume } from '../../../../src/core/account/trust/evaluate.js'
import type { Known, TrustedEntry } from '../../../../src/core/account/trust/known.js'
import { readTrust } from '../../../../src/core/account/trust/read.js'
import { TrustReadings } from '../../../../src/core/account/trust/reading.js'
import { NOTHING_DECLARED } from './fixture.js'

const OWN = NOTHING_DECLARED.account
const FOREIGN = '999988887777'
const ORGANIZATION = 'o-own1234567'
const ROLE_ID = 'AROAJMD24IEMKTX6BABJI'
const GITHUB = 'token.actions.githubusercontent.com'
const COGNITO = 'cognito-identity.amazonaws.com'

type Written = ReturnType<typeof allow>

function known(more: Partial<Known> = {}): Known {
  return { ...NOTHING_DECLARED, readings: new TrustReadings(), ...more }
}

function verdictOf(statements: readonly Written[], settings: Known) {
  return decideTrust({ Version: '2012-10-17', Statement: statements }, settings)
}

const declared = (entry: Partial<TrustedEntry>): TrustedEntry => ({ owner: 'Audit', why: 'Yearly audit', ...entry })
const withToken = (issuer: string, condition: Record<string, Record<string, unknown>>) =>
  allow(
    { Federated: issuer === COGNITO ? issuer : `arn:aws:iam::${OWN}:oidc-provider/${issuer}` },
    condition,
    'sts:AssumeRoleWithWebIdentity',
  )

describe('A list of a known name and a pattern', () => {
  const role = { RoleName: 'own', Path: '/', Arn: `arn:aws:iam::${OWN}:role/own`, RoleId: ROLE_ID }
  const organization = known({ organization: ORGANIZATION })
  const tokens = (claim: string, values: readonly string[]) =>
    withToken(GITHUB, { StringLike: { [`${GITHUB}:${claim}`]: values } })
  const lists: readonly (readonly [string, string, string, (values: readonly string[]) => Written, Known])[] = [
    ['organization', ORGANIZATION, 'o-*', of('StringLike', 'aws:PrincipalOrgID'), organization],
    ['path', `${ORGANIZATION}/*`, 'o-*', of('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths'), organization],
    ['id of a role', `${ROLE_ID}:*`, 'AROA*', of('StringLike', 'aws:userid'), known({ roles: [role] })],
    ['account', OWN, '1111*', of('StringLike', 'aws:PrincipalAccount'), known()],
    ['VPC endpoint', 'vpce-0a1b2c3d', 'vpce-*', of('StringLike', 'aws:SourceVpce'), known()],
    ['subject', 'repo:acme/*', 'repo:acme*', values => tokens('sub', values), known()],
    ['repository', 'acme/app', '*/app', values => tokens('repository', values), known()],
    ['id of an owner', '12', '12*', values => tokens('repository_owner_id', values), known()],
    [
      'slug',
      'acme',
      'acme*',
      values => withToken('agent.buildkite.com', { StringLike: { 'agent.buildkite.com:organization_slug': values } }),
      known(),
    ],
    [
      'pool',
      'us-east-1:12345678-abcd-abcd-abcd-1234567890ab',
      'us-east-1:*',
      values =>
        withToken(COGNITO, {
          StringLike: { [`${COGNITO}:aud`]: values },
          'ForAnyValue:StringEquals': { [`${COGNITO}:amr`]: 'authenticated' },
        }),
      known(),
    ],
  ]

  function of(operator: string, key: string): (values: readonly string[]) => Written {
    return values => allow('*', { [operator]: { [key]: values } })
  }

  it.each(lists)('lets in strangers by the pattern: %s', (_, name, pattern, statement, settings) => {
    for (const values of [
      [name, pattern],
      [pattern, name],
      [pattern, name, `${name}x`],
    ]) {
      const { kind } = verdictOf([statement(values)], settings)
      expect({ values, kind }).toEqual({ values, kind: 'fails' })
    }
  })
})

describe('What is declared', () => {
  const settings = fc.record({
    account: fc.stringMatching(/^[0-9]{12}$/).filter(account => account !== OWN),
    as: fc.constantFrom('accounts', 'trusted'),
  })
  const standIns = ['444455556666', '999988887777', '000000000000'].flatMap(account => [
    [{ account, as: 'accounts' as const }] as [{ account: string; as: string }],
    [{ account, as: 'trusted' as const }] as [{ account: string; as: string }],
  ])

  it('makes nobody else of another account known', () => {
    fc.assert(
      fc.property(settings, ({ account, as }) => {
        const one = as === 'accounts' ? known({ accounts: [account] }) : known({ trusted: [declared({ account })] })
        expect(verdictOf([allow('*')], one).kind).toBe('fails')
        const but = allow('*', { StringNotEquals: { 'aws:PrincipalAccount': OWN } })
        expect(verdictOf([but], one).kind).toBe('fails')
        const only = allow('*', { StringEquals: { 'aws:PrincipalAccount': account } })
        expect(verdictOf([only], one).kind).toBe('holds')
      }),
      { examples: standIns, numRuns: 30 },
    )
  })

  it('is one session of a role and not the others, whatever its name', () => {
    fc.assert(
      fc.property(fc.constantFrom('session', 'session-2', 'nightly', 'somebody'), session => {
        const arn = `arn:aws:sts::${FOREIGN}:assumed-role/audit/${session}`
        const one = known({ trusted: [declared({ arn })] })
        expect(verdictOf([allow({ AWS: `arn:aws:iam::${FOREIGN}:role/audit` })], one).kind).toBe('fails')
        expect(verdictOf([allow({ AWS: arn })], one).kind).toBe('holds')
      }),
    )
  })

  it('is one role and not the others that a pattern lets in', () => {
    const arn = `arn:aws:iam::${FOREIGN}:role/x`
    const one = known({ trusted: [declared({ arn })] })
    const asked = (values: readonly string[]) => allow('*', { ArnLike: { 'aws:PrincipalArn': values } })
    expect(verdictOf([asked([arn])], one).kind).toBe('holds')
    expect(verdictOf([asked([arn, `arn:aws:iam::${FOREIGN}:role/x*`])], one).kind).toBe('fails')
  })
})

describe('The session of a foreign role', () => {
  it.each(['', 'x/', 'x/y/'])('is let in whatever path its role has: %s', path => {
    const session = { AWS: `arn:aws:sts::${FOREIGN}:assumed-role/audit/nightly` }
    const asked = { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${FOREIGN}:role/${path}*` } }
    expect(verdictOf([allow(session, asked)], known()).kind).toBe('fails')
    const other = { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${FOREIGN}:role/${path}other` } }
    expect(verdictOf([allow(session, other)], known()).kind).toBe('holds')
  })
})

describe('A service', () => {
  const service = { Service: 'sns.amazonaws.com' }
  it.each([
    ['any account', { StringLike: { 'aws:SourceAccount': '????????????' } }, 'holds'],
    ['accounts that begin otherwise', { StringLike: { 'aws:SourceAccount': '9999*' } }, 'fails'],
    ['sources of accounts that begin otherwise', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:9999*:*' } }, 'fails'],
    ['sources of this account', { ArnLike: { 'aws:SourceArn': `arn:aws:sns:*:${OWN}:*` } }, 'holds'],
    ['every account but this one', { StringNotEqualsIfExists: { 'aws:SourceAccount': OWN } }, 'holds'],
  ])('comes in for %s', (_, condition, verdict) => {
    expect(verdictOf([allow(service, condition)], known()).kind).toBe(verdict)
  })

  it.each([
    ['behind a star for the service', `arn:aws:*:${FOREIGN}:*`, 'fails'],
    ['behind a star for the Region', `arn:aws:sns:*:${FOREIGN}:*`, 'fails'],
    ['at the end', `arn:aws:*:${FOREIGN}*`, 'fails'],
    ['by its first digits', 'arn:aws:*:9999*:*', 'fails'],
    ['by its last digits', 'arn:aws:sns:*:*7777:*', 'fails'],
    ['of this account in the same way', `arn:aws:*:${OWN}:*`, 'holds'],
    ['of this account, with another in its name', `arn:aws:*:${OWN}:topic-for-${FOREIGN}`, 'holds'],
    ['of this account, with a number that is no account', `arn:aws:*:${OWN}:function:f:9*`, 'holds'],
    ['of any account', 'arn:aws:sns:*:*:topic', 'holds'],
    ['of a bucket', 'arn:aws:s3:::9999*', 'holds'],
  ])('comes in for a source whose account is in a text: %s', (_, value, verdict) => {
    for (const principal of [service, '*']) {
      const asked = { StringLike: { 'aws:SourceArn': value } }
      expect(verdictOf([allow(principal, asked)], known()).kind).toBe(verdict)
      const declaring = known({ trusted: [declared({ account: FOREIGN })] })
      expect(verdictOf([allow(principal, asked)], declaring).kind).toBe('holds')
    }
  })

  it('comes in for other accounts that begin alike, though one of them is known', () => {
    fc.assert(
      fc.property(fc.constantFrom('444455556666', '999955556666', FOREIGN), account => {
        const both = allow(service, { StringLike: { 'aws:SourceAccount': [account, '9*'] } })
        expect(verdictOf([both], known()).kind).toBe('fails')
        expect(verdictOf([both], known({ accounts: [account] })).kind).toBe('fails')
      }),
    )
  })

  const OTHER = 'o-other12345'
  const forOwn = `arn:aws:sns:*:${OWN}:*`
  const forForeign = `arn:aws:sns:*:${FOREIGN}:*`

  it.each<[string, object]>([
    ['by their ids', { StringEquals: { 'aws:SourceAccount': [OWN, FOREIGN] } }],
    ['by their ids, the other first', { StringEquals: { 'aws:SourceAccount': [FOREIGN, OWN] } }],
    ['by their ids, as a set', { 'ForAnyValue:StringEquals': { 'aws:SourceAccount': [OWN, FOREIGN] } }],
    ['by what begins alike', { StringLike: { 'aws:SourceAccount': ['1111*', FOREIGN] } }],
    ['by their ARNs', { ArnLike: { 'aws:SourceArn': [forOwn, forForeign] } }],
    ['by ARNs as texts', { StringLike: { 'aws:SourceArn': [forOwn, forForeign] } }],
    ['beside an external id', { StringEquals: { 'aws:SourceAccount': [OWN, FOREIGN], 'sts:ExternalId': 'k7' } }],
    ['by two organizations', { StringEquals: { 'aws:SourceOrgID': [ORGANIZATION, OTHER] } }],
    [
      'by paths in two organizations',
      { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': [`${ORGANIZATION}/*`, `${OTHER}/*`] } },
    ],
    ['by a path in another organization alone', { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': `${OTHER}/*` } }],
  ])('comes in for a stranger as well as for us, where both are named %s', (_, condition) => {
    const organization = known({ organization: ORGANIZATION })
    const [named, everyone] = [allow(service, condition as never), allow('*', condition as never)]
    for (const one of [named, everyone]) expect(verdictOf([one], organization).kind).toBe('fails')
    const split = [deny('*', { StringEquals: { 'aws:SourceAccount': OWN } }), named]
    expect(verdictOf(split, organization).kind).toBe('fails')
  })

  it('comes in for both where the other is declared, or a Deny keeps the other out', () => {
    const both = allow(service, { StringEquals: { 'aws:SourceAccount': [OWN, FOREIGN] } })
    expect(verdictOf([both], known({ trusted: [declared({ account: FOREIGN })] })).kind).toBe('holds')
    expect(verdictOf([both], known({ accounts: [FOREIGN] })).kind).toBe('holds')
    expect(verdictOf([both, deny('*', { StringEquals: { 'aws:SourceAccount': FOREIGN } })], known()).kind).toBe('holds')
  })

  it.each<[string, object]>([
    ['whoever it is', { StringLike: { 'aws:SourceAccount': '*' } }],
    ['whichever resource it is', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } }],
    ['whoever it is, as long as it says so', { Null: { 'aws:SourceAccount': 'false' } }],
    ['whoever it is but one', { StringNotEquals: { 'aws:SourceAccount': FOREIGN } }],
    ['whoever it is but some', { ArnNotLike: { 'aws:SourceArn': 'arn:aws:sns:*:9*:*' } }],
    ['two, and whoever does not say so', { StringEqualsIfExists: { 'aws:SourceAccount': [OWN, FOREIGN] } }],
    ['a bucket, whose ARN has no account', { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::recordings' } }],
    [
      'us, and a resource of somebody else',
      { StringEquals: { 'aws:SourceAccount': OWN }, ArnLike: { 'aws:SourceArn': forForeign } },
    ],
    ['paths in our organization', { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': `${ORGANIZATION}/*` } }],
  ])('is known by its name where it may call for %s', (_, condition) => {
    const organization = known({ organization: ORGANIZATION })
    expect(verdictOf([allow(service, condition as never)], organization).kind).toBe('holds')
  })
})

describe('A name in an account, which is there once', () => {
  const role = (name: string) => `arn:aws:iam::${FOREIGN}:role/${name}`
  const session = allow({ AWS: `arn:aws:sts::${FOREIGN}:assumed-role/hub/nightly` })
  const trusting = (arn: string) => known({ trusted: [declared({ arn })] })

  it.each(['hub', 'team/hub', 'a/b/hub', 'Hub'])('makes a session of the declared role %s known', name => {
    expect(verdictOf([session], trusting(role(name))).kind).toBe('holds')
  })

  it.each(['spoke', 'hub/spoke', 'hub-2', 'nightly'])('makes no session of another role known: %s', name => {
    expect(verdictOf([session], trusting(role(name))).kind).toBe('fails')
  })

  it('is not taken for another ARN that the policy writes', () => {
    for (const written of [
      allow({ AWS: role('team/hub') }),
      allow('*', { ArnEquals: { 'aws:PrincipalArn': role('team/hub') } }),
    ])
      expect(verdictOf([written], trusting(role('hub'))).kind).toBe('fails')
  })

  it('is that of the role to whom a Deny is', () => {
    expect(verdictOf([session, deny({ AWS: role('hub') })], known()).kind).toBe('holds')
    expect(verdictOf([session, deny({ AWS: role('spoke') })], known()).kind).toBe('fails')
  })

  it('has a path that can be there, in the call that is shown', () => {
    const verdict = verdictOf([session, deny('*', { ArnEquals: { 'aws:PrincipalArn': role('hub') } })], known())
    if (verdict.kind !== 'fails' || !('arn' in verdict.found.call.assumer)) throw new Error('a role can call')
    expect(verdict.found.call.assumer.arn).toMatch(/:role\/[!-~]+\/hub$/)
    expect(verdict.found.call.assumer.arn).not.toContain(':role//hub')
  })
})

describe('Whether a service calls with the credentials of a caller', () => {
  const [direct, forwarded] = ['false', 'true'].map(value => ({ Bool: { 'aws:ViaAWSService': value } }))
  const foreign = { AWS: FOREIGN }

  it('every call says, and a direct one says that it is direct', () => {
    expect(verdictOf([allow(foreign, direct)], known()).kind).toBe('fails')
    expect(verdictOf([allow(foreign), deny('*', { Null: { 'aws:ViaAWSService': 'true' } })], known()).kind).toBe(
      'fails',
    )
    expect(verdictOf([allow(foreign, { Null: { 'aws:ViaAWSService': 'true' } })], known()).kind).toBe('holds')
  })

  it('nobody says of calls to become a role', () => {
    expect(verdictOf([allow(foreign, forwarded)], known()).kind).toBe('unknown')
    expect(verdictOf([allow(foreign), deny('*', direct)], known()).kind).toBe('unknown')
  })
})

describe('A time', () => {
  const DAY = 86_400_000
  const TODAY = Date.parse(`${NOTHING_DECLARED.today}T00:00:00Z`)
  const operators = fc.constantFrom(
    'DateEquals',
    'DateNotEquals',
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEquals',
  )
  const clause = fc.record({
    operator: operators,
    key: fc.constantFrom('aws:CurrentTime', 'aws:EpochTime'),
    at: fc.integer({ min: -4000, max: 4000 }).map(days => TODAY + days * DAY),
  })
  const written = ({ operator, key, at }: { operator: string; key: string; at: number }) => ({
    [operator]: { [key]: key === 'aws:EpochTime' ? String(at / 1000) : new Date(at).toISOString() },
  })

  it('keeps a stranger out only if it never comes again', () => {
    fc.assert(
      fc.property(clause, fc.boolean(), (each, isDenied) => {
        const condition = written(each)
        const statements = isDenied ? [allow('*'), deny('*', condition)] : [allow('*', condition)]
        const reading = readTrust({ Version: '2012-10-17', Statement: statements }, NOTHING_DECLARED)
        if (reading.kind !== 'read') throw new Error('not read')
        const moments = [TODAY, TODAY + DAY / 2, each.at - 1000, each.at, each.at + 1000, TODAY + 9000 * DAY]
        const isOpen = moments
          .filter(moment => moment >= TODAY)
          .some(moment => {
            const context = new Map([
              ['aws:currenttime', [new Date(moment).toISOString()]],
              ['aws:epochtime', [String(moment / 1000)]],
            ])
            const arn = `arn:aws:iam::${FOREIGN}:role/x`
            const assumer = { kind: 'role', account: FOREIGN, arn, session: 's' } as const
            const call = { assumer, action: 'sts:AssumeRole', context } as const
            return evaluateAssume(reading.trust, call, OWN).decision === 'allowed'
          })
        expect(verdictOf(statements, known()).kind).toBe(isOpen ? 'fails' : 'holds')
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['is only asked for', { Null: { 'aws:CurrentTime': 'false' } }, 'fails'],
    ['is compared as a text', { StringLike: { 'aws:CurrentTime': '2026-*' } }, 'unknown'],
    ['is compared as a number', { NumericGreaterThan: { 'aws:EpochTime': '1577836800' } }, 'fails'],
  ])('that %s', (_, condition, verdict) => {
    expect(verdictOf([allow('*', condition)], known()).kind).toBe(verdict)
  })
})

describe('The call that shows a stranger', () => {
  it.each([
    ['aws:SourceIp', /^\d+\.\d+\.\d+\.\d+$/],
    ['aws:MultiFactorAuthAge', /^\d+$/],
    ['sts:DurationSeconds', /^\d+$/],
    ['aws:TokenIssueTime', /^\d{4}-\d\d-\d\dT/],
    ['aws:CurrentTime', /^\d{4}-\d\d-\d\dT/],
  ])('has a value of %s that there is', (key, form) => {
    const verdict = verdictOf([allow('*', { Null: { [key]: 'false' } })], known())
    expect(verdict.kind === 'fails' && verdict.found.call.context.get(key.toLowerCase())?.[0]).toMatch(form)
  })
})
