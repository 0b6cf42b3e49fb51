import type { RolePermissions } from '../../src/app/ports.js'
import { plan } from '../../src/app/review.js'
import type { Role } from '../../src/core/account/role.js'
import type { Evidence } from '../../src/core/account/roles.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { PortError } from '../../src/core/text/errors.js'
import { ours, plain } from '../../src/core/text/prose.js'
import type { PolicyReport } from '../../src/report/report.js'
import type { AccountSettings } from '../../src/settings/settings.js'
import { FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'
import { ADMIN_ID, ALL, CONNECT_ID, LISTED, lockOf, OWNER, planned, SSO_ID, said, textOf } from '../fakes/planned.js'
import { policyFrom } from '../fakes/policies.js'

const ORGANIZATION = 'o-abcdef1234'
const OTHER = 'o-other12345'

function accountSaying(organization: string | null | undefined | PortError): FakeAccount {
  return Object.assign(new FakeAccount(), {
    organization: async () => {
      if (organization instanceof PortError) throw organization
      return organization
    },
  })
}

const deny = (Condition: object) => ({ Effect: 'Deny', ...ALL, Condition })
/** AWS's own identity perimeter. */
const PERIMETER = deny({
  StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORGANIZATION, 'aws:PrincipalAccount': '444455556666' },
  BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
})
const KEEPING = ['connect-keeps-access', 'admins-keep-access', 'deployer-keeps-access'] as const

async function kept(
  statement: object,
  organization: string | null | undefined,
  settings: Partial<AccountSettings> = {},
): Promise<readonly string[]> {
  const account = organization === undefined ? new FakeAccount() : accountSaying(organization)
  const policy = await planned([lockOf(), statement], { settings, account })
  return KEEPING.map(claim => said(policy, claim).replace(/[:;].*/s, ''))
}

const ALL_HOLD = ['holds', 'holds', 'holds']
const ALL_FAIL = ['fails', 'fails', 'fails']
const ALL_UNKNOWN = ['unknown', 'unknown', 'unknown']

describe('the ids of roles that a template asks for', () => {
  it('are told to it, whatever files stand beside it', async () => {
    const told: (number | undefined)[] = []
    const plainFile = policyFrom(textOf(lockOf()))
    const asking = readPolicyFile({
      ...plainFile.source,
      origin: {
        file: plainFile.source,
        outward: span => span,
        problems: [],
        inAccount: ({ roles }) => {
          told.push(roles?.size)
          return undefined
        },
      },
    })
    const account = new FakeAccount()
    const policies = new FakeBuckets(new VirtualClock(), {})
    await plan([{ files: [plainFile, asking], account, policies }], { ...SETTINGS, mode: 'plan' })
    expect(told).toEqual([account.rolesAre.length])
  })
})

describe('the organization of the account', () => {
  it('decides a perimeter, whoever says it', async () => {
    expect(await kept(PERIMETER, ORGANIZATION)).toEqual(ALL_HOLD)
    expect(await kept(PERIMETER, undefined, { organization: ORGANIZATION })).toEqual(ALL_HOLD)
    expect(await kept(PERIMETER, ORGANIZATION, { organization: ORGANIZATION })).toEqual(ALL_HOLD)
    expect(await kept(PERIMETER, OTHER)).toEqual(ALL_FAIL)
    expect(await kept(PERIMETER, undefined, { organization: OTHER })).toEqual(ALL_FAIL)
  })

  it('is not known where nobody says it, and every way to make it known is named', async () => {
    const policy = await planned([lockOf(), PERIMETER])
    expect(said(policy, 'connect-keeps-access')).toContain(
      'The answer depends on `aws:PrincipalOrgID`, which cannot be seen in a policy (say `organization` in the configuration or in the snapshot, or allow `organizations:DescribeOrganization`).',
    )
    expect(policy.verdict).toBe('unproven')
  })

  it.each<[string, object, string | null, readonly string[]]>([
    ['an id of two', { StringNotEquals: { 'aws:PrincipalOrgID': [OTHER, ORGANIZATION] } }, ORGANIZATION, ALL_HOLD],
    ['a pattern', { StringNotLike: { 'aws:PrincipalOrgID': 'o-abc*' } }, ORGANIZATION, ALL_HOLD],
    ['the id turned round', { StringEquals: { 'aws:PrincipalOrgID': ORGANIZATION } }, ORGANIZATION, ALL_FAIL],
    ['its absence', { Null: { 'aws:PrincipalOrgID': 'true' } }, ORGANIZATION, ALL_HOLD],
    ['its absence, where the account is in none', { Null: { 'aws:PrincipalOrgID': 'true' } }, null, ALL_FAIL],
    ['the id, where the account is in none', { StringNotEquals: { 'aws:PrincipalOrgID': OTHER } }, null, ALL_FAIL],
    [
      'the id if it is there, where the account is in none',
      { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': OTHER }, Null: { 'aws:PrincipalOrgID': 'false' } },
      null,
      ALL_HOLD,
    ],
    [
      'the whole organization by its paths',
      { 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': `${ORGANIZATION}/*` } },
      ORGANIZATION,
      ALL_HOLD,
    ],
    [
      'another organization by its paths',
      { 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': `${OTHER}/*` } },
      ORGANIZATION,
      ALL_FAIL,
    ],
    [
      'a unit of the organization, which is not known',
      { 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': `${ORGANIZATION}/r-ab12/ou-ab12-11111111/*` } },
      ORGANIZATION,
      ALL_UNKNOWN,
    ],
    ['the bucket’s own', { StringNotEquals: { 'aws:ResourceOrgID': ORGANIZATION } }, ORGANIZATION, ALL_HOLD],
    ['another bucket’s', { StringNotEquals: { 'aws:ResourceOrgID': OTHER } }, ORGANIZATION, ALL_FAIL],
    [
      'that of the bucket by the caller’s',
      { StringNotEqualsIfExists: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } },
      ORGANIZATION,
      ALL_UNKNOWN,
    ],
  ])('is compared with %s', async (_, condition, organization, expected) => {
    expect(await kept(deny(condition), organization)).toEqual(expected)
  })

  it('is no remedy against a unit of it, where it is known', async () => {
    const unit = `${ORGANIZATION}/r-ab12/ou-ab12-11111111/*`
    const asks = deny({ 'ForAllValues:StringNotLike': { 'aws:PrincipalOrgPaths': unit } })
    const told = async (organization?: string) =>
      said(
        await planned([lockOf(), asks], organization === undefined ? {} : { account: accountSaying(organization) }),
        'admins-keep-access',
      )
    expect(await told(ORGANIZATION)).toContain(
      `The answer depends on the unit of the organization in \`aws:PrincipalOrgPaths\`, which cannot be seen in a policy (\`${ORGANIZATION}/*\` is true of all its accounts).`,
    )
    expect(await told()).toContain('say `organization`')
  })

  it('never lets anybody else in', async () => {
    const onlyOthers = {
      Effect: 'Deny',
      ...ALL,
      Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ORGANIZATION } },
    }
    const policy = await planned([onlyOthers], { account: accountSaying(ORGANIZATION) })
    expect(said(policy, 'sealed')).toMatch(/^fails: .* of account `111122223333` /)
    const split = [
      {
        ...lockOf(),
        Condition: { StringNotLike: { 'aws:userId': LISTED }, StringEquals: { 'aws:PrincipalOrgID': ORGANIZATION } },
      },
      { ...deny({ StringNotEquals: { 'aws:PrincipalOrgID': ORGANIZATION, 'aws:PrincipalAccount': OWNER } }) },
      deny({ Bool: { 'aws:PrincipalIsAWSService': 'true' } }),
    ]
    expect(said(await planned(split, { account: accountSaying(ORGANIZATION) }), 'sealed')).toMatch(/^holds/)
    expect(said(await planned(split, { account: accountSaying(OTHER) }), 'sealed')).toMatch(/^fails/)
  })

  it('is not asked for where nothing depends on it', async () => {
    const unasked = accountSaying(new PortError({ message: ours('Nobody was to ask.') }))
    expect((await planned([lockOf()], { account: unasked })).verdict).toBe('safe')
  })

  it('contradicts the settings as an error', async () => {
    const asked = planned([lockOf()], { account: accountSaying(OTHER), settings: { organization: ORGANIZATION } })
    await expect(asked).rejects.toThrow(/organization `?o-abcdef1234`?, and it belongs to `?o-other12345/)
    const none = planned([lockOf()], { account: accountSaying(null), settings: { organization: ORGANIZATION } })
    await expect(none).rejects.toThrow(/to no organization/)
  })

  it('pins what services may do, where only the account says it', async () => {
    const allow = {
      ...{ Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Action: 's3:PutObject' },
      ...{ Resource: ALL.Resource[1], Condition: { StringEquals: { 'aws:SourceOrgID': ORGANIZATION } } },
    }
    const spares = lockOf(LISTED, {
      StringNotEqualsIfExists: { 'aws:PrincipalServiceName': 'cloudtrail.amazonaws.com' },
    })
    const settings = { awsServices: ['cloudtrail.amazonaws.com'] }
    const sealed = async (organization: string) =>
      said(await planned([spares, allow], { settings, account: accountSaying(organization) }), 'sealed')
    expect(await sealed(ORGANIZATION)).toMatch(/^holds/)
    expect(await sealed(OTHER)).toMatch(/^fails/)
  })
})

describe('tags of roles', () => {
  const TAGGED = deny({ StringNotEquals: { 'aws:PrincipalTag/team': 'recordings' } })
  const tagged = (value: string, ...ids: readonly string[]) => {
    const account = new FakeAccount()
    account.rolesAre = account.rolesAre.map(role =>
      ids.includes(role.RoleId) ? { ...role, Tags: [{ Key: 'Team', Value: value }] } : role,
    )
    return account
  }
  const keptBy = async (account: FakeAccount) => {
    const policy = await planned([lockOf(), TAGGED], { account })
    return KEEPING.map(claim => said(policy, claim).replace(/[:;].*/s, ''))
  }

  it('decide where they were read', async () => {
    expect(await keptBy(new FakeAccount())).toEqual(ALL_UNKNOWN)
    expect(await keptBy(tagged('recordings', CONNECT_ID, ADMIN_ID))).toEqual(ALL_HOLD)
    expect(await keptBy(tagged('other', CONNECT_ID))).toEqual(['fails', 'unknown', 'unknown'])
  })

  it('do not where sessions may bring their own', async () => {
    expect((await keptBy(tagged('recordings', SSO_ID)))[1]).toBe('unknown')
  })
})

describe('tags of roles that AWS is asked for', () => {
  const TAGGED = deny({ StringNotEquals: { 'aws:PrincipalTag/team': 'recordings' } })

  /** An account that tells the tags of its roles, and counts who asked about whom. */
  function telling(tell: (role: Role) => Role['Tags'] | PortError) {
    const asked: string[] = []
    const tags = async (role: Role) => {
      asked.push(role.RoleId)
      const answer = tell(role)
      if (answer instanceof PortError) throw answer
      return answer
    }
    return { asked, account: Object.assign(new FakeAccount(), { tags }) }
  }
  const kinds = (policy: PolicyReport) => KEEPING.map(claim => said(policy, claim).replace(/[:;].*/s, ''))
  const both = [ADMIN_ID, CONNECT_ID]

  it('decide, and only listed roles are asked about whose sessions bring none of their own', async () => {
    const { asked, account } = telling(() => [{ Key: 'team', Value: 'recordings' }])
    expect(kinds(await planned([lockOf(), TAGGED], { account }))).toEqual(ALL_HOLD)
    expect(asked.sort()).toEqual([...both].sort())
    const other = telling(() => [])
    expect(kinds(await planned([lockOf(), TAGGED], { account: other.account }))).toEqual(['fails', 'unknown', 'fails'])
  })

  it('are asked for where the policy that stands asks for them, and nowhere else', async () => {
    const { asked, account } = telling(() => [{ Key: 'team', Value: 'recordings' }])
    await planned([lockOf()], { account })
    expect(asked).toEqual([])
    await planned([lockOf()], { account, live: [lockOf(), TAGGED] })
    expect(asked.sort()).toEqual([...both].sort())
  })

  it('are not known where nobody may tell, and every way to make them known is named', async () => {
    const policy = await planned([lockOf(), TAGGED], { account: telling(() => undefined).account })
    expect(kinds(policy)).toEqual(ALL_UNKNOWN)
    expect(said(policy, 'connect-keeps-access')).toContain(
      'The answer depends on `aws:PrincipalTag/team`, which cannot be seen in a policy (allow `iam:ListRoleTags`, or let the snapshot have the `Tags` of the roles, whose trust policies must not allow `sts:TagSession`).',
    )
  })

  it('are not known where AWS fails', async () => {
    const { account } = telling(() => new PortError({ message: ours('The tags could not be read.') }))
    expect(kinds(await planned([lockOf(), TAGGED], { account }))).toEqual(ALL_UNKNOWN)
  })
})

describe('the policies of an admin role', () => {
  const noted = async (...found: readonly Evidence[]) => {
    const account = new FakeAccount()
    const permissions: RolePermissions = {
      mayPutBucketPolicy: async roles =>
        new Map(
          roles.map(({ RoleId }, index) => [RoleId, found[index % found.length] ?? found[0] ?? { kind: 'allowed' }]),
        ),
      readersOf: async () => ({ kind: 'not-looked-at', because: ours('nobody asks.') }),
    }
    const policies = new FakeBuckets(new VirtualClock(), {})
    const files = [policyFrom(textOf(lockOf())), policyFrom(textOf(lockOf()), 'again.json')]
    const { notes } = await plan([{ files, account, policies, permissions }], { ...SETTINGS, mode: 'plan' })
    return notes.map(plain).filter(note => note.startsWith('Whether the admin role'))
  }

  it('are noted once where they could not be read, and only then', async () => {
    const unknown = { kind: 'unknown', because: ours('AWS denies it.') } as const
    const said = (name: string) =>
      `Whether the admin role \`${name}\` may change bucket policies is not known: AWS denies it.`
    expect(await noted({ kind: 'allowed' })).toEqual([])
    expect(await noted({ kind: 'not-allowed' })).toEqual([])
    expect(await noted(unknown, { kind: 'allowed' })).toEqual([said('Admin')])
    expect((await noted(unknown)).sort()).toEqual(
      [said('AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e'), said('Admin')].sort(),
    )
  })
})

describe('how a call is sent', () => {
  it('is asked of Connect otherwise than of all others, in one plan', async () => {
    const without = deny({ Null: { 's3:TlsVersion': 'true' } })
    expect(await kept(without, ORGANIZATION)).toEqual(['unknown', 'holds', 'holds'])
    const old = deny({ NumericLessThan: { 's3:TlsVersion': '1.2' } })
    expect(await kept(old, ORGANIZATION)).toEqual(ALL_HOLD)
  })
})

describe('from where calls are said to come', () => {
  const OFFICE = deny({
    NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
    StringNotLike: { 'aws:userid': `${CONNECT_ID}:*` },
  })
  const ENDPOINT = deny({
    StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' },
    StringNotLike: { 'aws:userid': `${CONNECT_ID}:*` },
  })
  const VPC = deny({
    StringNotEquals: { 'aws:SourceVpc': 'vpc-0123456789abcdef0' },
    StringNotLike: { 'aws:userid': `${CONNECT_ID}:*` },
  })
  const from = (...places: readonly string[]) => ({ network: { deployer: places, admins: places } })

  it.each<[string, object, readonly string[], string]>([
    ['anywhere', OFFICE, [], 'fails'],
    ['the office', OFFICE, ['203.0.113.0/24'], 'holds'],
    ['a desk of the office', OFFICE, ['203.0.113.7'], 'holds'],
    ['more than the office', OFFICE, ['203.0.112.0/23'], 'fails'],
    ['the office and elsewhere', OFFICE, ['203.0.113.0/24', '198.51.100.0/24'], 'fails'],
    ['an endpoint, where the address is absent', OFFICE, ['vpce-0123456789abcdef0'], 'fails'],
    ['the endpoint', ENDPOINT, ['vpce-0123456789abcdef0'], 'holds'],
    ['another endpoint', ENDPOINT, ['vpce-0fedcba9876543210'], 'fails'],
    ['the VPC by any endpoint', ENDPOINT, ['vpc-0123456789abcdef0'], 'fails'],
    ['the VPC', VPC, ['vpc-0123456789abcdef0'], 'holds'],
    ['the internet, where the VPC is absent', VPC, ['203.0.113.0/24'], 'fails'],
  ])('%s', async (_, statement, places, expected) => {
    const policy = await planned([lockOf(), statement], { settings: from(...places) })
    expect(said(policy, 'deployer-keeps-access').replace(/[:;].*/s, '')).toBe(expected)
    expect(said(policy, 'admins-keep-access').replace(/[:;].*/s, '')).toBe(expected)
  })

  it('is shown as what it is: said, and not proved', async () => {
    const policy = await planned([lockOf(), OFFICE], { settings: from('203.0.113.0/24') })
    expect(said(policy, 'deployer-keeps-access')).toBe('holds; the calls come from `203.0.113.0/24`, as `network` says')
    expect(said(await planned([lockOf()], { settings: from('203.0.113.0/24') }), 'deployer-keeps-access')).toBe('holds')
  })

  it('is asked for where a policy asks from where a call comes', async () => {
    expect(said(await planned([lockOf(), OFFICE]), 'deployer-keeps-access')).toMatch(
      /If such calls come from known places alone, say so in `network`\.$/,
    )
  })

  it('spares nobody else', async () => {
    const policy = await planned([OFFICE], { settings: from('203.0.113.0/24') })
    expect(said(policy, 'sealed')).toMatch(/^fails/)
  })
})
