import fc from 'fast-check'
import { UsageError } from '../../src/core/text/errors.js'
import { sourceFromBytes, sourceFromText } from '../../src/core/text/source.js'
import { type Config, readConfig } from '../../src/settings/config.js'

const CONTEXT = {
  today: '2026-06-30',
  rules: [
    { id: 'policy-version-old', waivable: true },
    { id: 'one-admin-only', waivable: true },
    { id: 'lock-missing', waivable: false },
    { id: 'sid-repeated', waivable: true },
    { id: 'lock-misses-bucket', waivable: false },
  ],
}

async function read(text: string): Promise<Config> {
  return await readConfig(sourceFromText('connect-bucket-lock.yml', text), CONTEXT)
}

async function refusalOf(reading: Promise<Config>): Promise<string> {
  const error: unknown = await reading.then(
    config => config,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message
}

/** The lines about places, the file's name left out. */
async function problems(text: string): Promise<string[]> {
  const lines = (await refusalOf(read(text))).split('\n')
  const count = lines.length - 2
  expect([lines[0], lines.at(-1)]).toEqual([
    `The configuration \`connect-bucket-lock.yml\` cannot be used: ${count} problem${count === 1 ? '' : 's'}.`,
    'Fix the file and run again. Nothing was checked.',
  ])
  return lines.slice(1, -1).map(line => line.replace('  connect-bucket-lock.yml:', ''))
}

const EVERYTHING = `# the settings of the contact centre
policies: ['policies/**/*.json', '!policies/draft/**']
admin-roles: [Admin, 'AWSReservedSSO_AdministratorAccess_*']
deploy-role: deploy
plan-role: arn:aws:iam::111122223333:role/plan
regions: [us-east-1, us-gov-west-1]
allow-aws-services: [logging.s3.amazonaws.com, cloudtrail.amazonaws.com]
access-analyzer: true
when-plan-changed: apply
when-statements-are-dropped: refuse
concurrency: 8
declared:
  - id: AROAJJ4OT5B3EVMNARNW6
    account: "444455556666"
    owner: analytics
    why: reads the transcripts
    until: 2026-12-31
  - { id: "012345678901", owner: us, why: root }
  - { arn: "arn:aws:iam::111122223333:role/export-*", owner: exports, why: a role for each run, until: 2026-12-31 }
trusted:
  - { account: "444455556666", owner: platform, why: the hub account }
  - { arn: "arn:aws:iam::444455556666:role/hub", owner: platform, why: the hub, until: 2026-12-31 }
  - { issuer: token.actions.githubusercontent.com, tenant: repo:acme/*, owner: platform, why: pipelines }
organization: o-a1b2c3d4e5
generated: true
when-rules-change: refuse
fail-on: never
retired:
  - { bucket: three, owner: contact-centre, why: the instance is gone }
accounts:
  - id: "111122223333"
    role-to-assume: &roles
      plan: arn:aws:iam::111122223333:role/plan
      apply: arn:aws:iam::111122223333:role/apply
    external-id: abc
    regions: [eu-central-1]
buckets:
  one: "111122223333"
  two: { account: "111122223333", file: policies/two.json }
  copies: { connect: none, why: replicas of one }
  four:
    connect-sends: { x-amz-server-side-encryption: aws:kms }
    why: as the storage configuration says
    until: 2026-12-31
    drop:
      - { sid: Old, why: replaced by the lock }
      - { digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000", why: it has no Sid }
waivers:
  - rule: one-admin-only
    file: policies/two.json
    why: the second admin starts in July
    owner: contact-centre
    until: 2026-06-30
`

describe('the configuration', () => {
  it('is read whole', async () => {
    expect(await read(EVERYTHING)).toEqual({
      policies: ['policies/**/*.json', '!policies/draft/**'],
      adminRoles: ['Admin', 'AWSReservedSSO_AdministratorAccess_*'],
      deployRole: 'deploy',
      planRole: 'arn:aws:iam::111122223333:role/plan',
      regions: ['us-east-1', 'us-gov-west-1'],
      awsServices: ['logging.s3.amazonaws.com', 'cloudtrail.amazonaws.com'],
      accessAnalyzer: true,
      whenPlanChanged: 'apply',
      whenStatementsAreDropped: 'refuse',
      concurrency: 8,
      declared: [
        {
          id: 'AROAJJ4OT5B3EVMNARNW6',
          account: '444455556666',
          owner: 'analytics',
          why: 'reads the transcripts',
          until: '2026-12-31',
        },
        { id: '012345678901', owner: 'us', why: 'root' },
        {
          arn: 'arn:aws:iam::111122223333:role/export-*',
          owner: 'exports',
          why: 'a role for each run',
          until: '2026-12-31',
        },
      ],
      trusted: [
        { account: '444455556666', owner: 'platform', why: 'the hub account' },
        { arn: 'arn:aws:iam::444455556666:role/hub', owner: 'platform', why: 'the hub', until: '2026-12-31' },
        { issuer: 'token.actions.githubusercontent.com', tenant: 'repo:acme/*', owner: 'platform', why: 'pipelines' },
      ],
      organization: 'o-a1b2c3d4e5',
      generated: true,
      whenRulesChange: 'refuse',
      failOn: 'never',
      retired: [{ bucket: 'three', owner: 'contact-centre', why: 'the instance is gone' }],
      accounts: [
        {
          id: '111122223333',
          roleToAssume: {
            plan: 'arn:aws:iam::111122223333:role/plan',
            apply: 'arn:aws:iam::111122223333:role/apply',
          },
          externalId: 'abc',
          regions: ['eu-central-1'],
        },
      ],
      buckets: new Map([
        ['one', { account: '111122223333' }],
        ['two', { account: '111122223333', file: 'policies/two.json' }],
        ['copies', { connect: 'none', why: 'replicas of one' }],
        [
          'four',
          {
            connectSends: new Map([['x-amz-server-side-encryption', 'aws:kms']]),
            why: 'as the storage configuration says',
            until: '2026-12-31',
            drop: [
              { sid: 'Old', why: 'replaced by the lock' },
              { digest: `sha256:${'0'.repeat(64)}`, why: 'it has no Sid' },
            ],
          },
        ],
      ]),
      waivers: [
        {
          rule: 'one-admin-only',
          file: 'policies/two.json',
          why: 'the second admin starts in July',
          owner: 'contact-centre',
          until: '2026-06-30',
        },
      ],
    })
  })

  it('leaves absent what it does not say, so that inputs and defaults decide', async () => {
    for (const text of ['', '# nothing yet\n', '---\n', '{}']) expect(await read(text)).toEqual({})
    expect(await read('regions: []')).toEqual({ regions: [] })
  })

  it('follows aliases', async () => {
    const text = 'declared:\n- { id: &a "111122223333", owner: &o us, why: *o, account: *a }'
    expect((await read(text)).declared).toEqual([
      { id: '111122223333', owner: 'us', why: 'us', account: '111122223333' },
    ])
  })

  it('declares ids that have run out, for a rule to report at the policy', async () => {
    const { declared } = await read('declared: [{ id: "111122223333", owner: us, why: so, until: 2020-01-01 }]')
    expect(declared?.[0]?.until).toBe('2020-01-01')
  })
})

describe('a waiver by the name that a rule had', () => {
  it('counts', async () => {
    const { waivers } = await read(
      'waivers: [{ rule: sid-stands-once, file: a.json, why: w, owner: o, until: 2026-12-31 }]',
    )
    expect(waivers?.map(({ rule }) => rule)).toEqual(['sid-stands-once'])
  })
})

const ACCOUNT_ID = 'the 12 digits of an account, in quotes, because an id may begin with 0.'

describe('a configuration that is wrong', () => {
  const waiver = (change: string) =>
    `waivers:\n- {file: a.json, why: w, owner: o, ${change}}`.replace('{', '{ ').replace(/}$/, ' }')

  const cases: readonly [string, string, ...string[]][] = [
    ['a mistyped key', 'admin-role: [Admin]', '1:1: Unknown setting `admin-role`. Did you mean `admin-roles`?'],
    ['a key of the report', 'adminRoles: []', '1:1: Unknown setting `adminRoles`. Did you mean `admin-roles`?'],
    [
      'an account id without quotes',
      'declared:\n  - id: AROAJJ4OT5B3EVMNARNW6\n    account: 012345678901\n    owner: us\n    why: so',
      `3:14: \`declared[0].account\` must be a string, and is the number 012345678901. Write it in quotes: \`"012345678901"\`. Expected: ${ACCOUNT_ID}`,
    ],
    [
      'a bucket whose account has no quotes',
      'buckets: { mine: 111122223333 }',
      '1:18: `buckets.mine` must be an object or a string, and is the number 111122223333. Write it in quotes: `"111122223333"`. Expected: the account of the bucket: its 12 digits in quotes, or account and file.',
    ],
    [
      'an id with its session part',
      'declared: [{ id: "AROAJJ4OT5B3EVMNARNW6:*", owner: us, why: so }]',
      '1:18: `declared[0].id` is `AROAJJ4OT5B3EVMNARNW6:*`. Expected: the id without its session part: AROA… of a role, AIDA… of a user, or the 12 digits of an account.',
    ],
    [
      'a declaration that nobody answers for',
      'declared:\n  - id: AROAJJ4OT5B3EVMNARNW6\n    why: " "',
      '2:5: `owner` is missing from `declared[0]`. Expected: who answers for it: a person or a team.',
      '3:10: `declared[0].why` is ` `. Expected: why it is right, so that a reader understands it in a year.',
    ],
    [
      'an id that is declared twice',
      'declared:\n- { id: "111122223333", owner: us, why: so }\n- { id: "111122223333", owner: them, why: so }',
      '3:9: The id `111122223333` is declared twice. Keep one of the two.',
    ],
    [
      'a day that no calendar has',
      'declared: [{ id: "111122223333", owner: us, why: so, until: 2026-02-30 }]',
      '1:61: `2026-02-30` is not a valid date. Use the form `2026-12-31`.',
    ],
    [
      'yes for true',
      'allow-aws-services: yes',
      '1:21: `allow-aws-services` must be true or false or a list, and is `yes`. Expected: whether calls that AWS services make as themselves may be let past the lock, or which services’: true, false or a list.',
    ],
    [
      'true as a text',
      'allow-aws-services: "true"',
      '1:21: `allow-aws-services` must be true or false or a list, and is `true`. Write it without quotes: `true`. Expected: whether calls that AWS services make as themselves may be let past the lock, or which services’: true, false or a list.',
    ],
    [
      'a word that is none of the choices',
      'when-plan-changed: aply',
      '1:20: `when-plan-changed` is `aply`; it can be `refuse` or `apply`. Did you mean `apply`? Expected: what apply does if the plan is not the reviewed one.',
    ],
    ...[
      '*',
      '?*',
      'arn:*',
      'arn:*role*',
      'arn:aws:iam::*',
      'arn:aws:iam::*:role/*',
      'arn:aws:iam::111122223333:role/*',
      'arn:aws:iam::111122223333:*/?*/*',
    ].map((glob): [string, string, string] => [
      `admin roles that would name everybody: ${glob}`,
      `admin-roles: ["${glob}"]`,
      `1:15: \`admin-roles[0]\` is \`${glob}\`. Expected: the name, the ARN or a glob of admin roles; a glob of wildcards alone would name every role.`,
    ]),
    [
      'one text where a list belongs',
      'policies: policies/*.json',
      '1:11: `policies` must be a list, and is `policies/*.json`. Expected: the policy files and globs of them.',
    ],
    ...['policies/*.json', './policies/two.json', '../two.json', ' '].map((file): [string, string, string] => [
      `a policy file of a bucket that no path in a report equals: ${file}`,
      `buckets: { two: { account: "111122223333", file: "${file}" } }`,
      `1:50: \`buckets.two.file\` is \`${file}\`. Expected: the policy file, by its path inside the workspace, without wildcards and without ./ before it.`,
    ]),
    ['no policies', 'policies: []', '1:11: `policies` is an empty list. Expected: the policy files and globs of them.'],
    [
      'too much at a time',
      'concurrency: 5000',
      '1:14: `concurrency` is the number 5000. Expected: how many buckets are read at a time, 1 to 50.',
    ],
    [
      'a role of another account',
      'accounts:\n- id: "111122223333"\n  role-to-assume:\n    plan: arn:aws:iam::111122223333:role/p\n    apply: arn:aws:iam::444455556666:role/a',
      "5:12: The role `arn:aws:iam::444455556666:role/a` is of account `444455556666`, not of `111122223333`. The program never writes with another account's credentials.",
    ],
    [
      'a bucket in an account that is not named',
      'accounts:\n- id: "111122223333"\n  role-to-assume: { plan: "arn:aws:iam::111122223333:role/p", apply: "arn:aws:iam::111122223333:role/a" }\nbuckets: { mine: "111122223334" }',
      '4:18: The account `111122223334` of the bucket `mine` is not among `accounts`. Did you mean `111122223333`? Add it there with the roles to assume.',
    ],
    [
      'a waiver of no rule',
      waiver('rule: policy-version-odl, until: 2026-12-31'),
      '2:43: Unknown rule `policy-version-odl`. Did you mean `policy-version-old`? `connect-bucket-lock rules` lists them.',
    ],
    [
      'a waiver of what locks out',
      waiver('rule: lock-missing, until: 2026-12-31'),
      '2:43: The rule `lock-missing` cannot be waived, because it reports errors. Fix what it finds.',
    ],
    [
      'a waiver of what leaves the bucket open, by the name that the rule had',
      waiver('rule: lock-covers-bucket, until: 2026-12-31'),
      '2:43: The rule `lock-covers-bucket` cannot be waived, because it reports errors. Fix what it finds.',
    ],
    [
      'a waiver that ran out',
      waiver('rule: one-admin-only, until: 2026-06-29'),
      '2:66: The waiver of `one-admin-only` ran out on `2026-06-29`. Repair the policy, or have `o` renew the waiver.',
    ],
    [
      'a waiver without an end',
      waiver('rule: one-admin-only'),
      '2:3: `until` is missing from `waivers[0]`. Expected: the last day on which it counts, such as 2026-12-31.',
    ],
    [
      'a declaration of nobody',
      'declared: [{ owner: us, why: so }]',
      '1:12: `id` or `arn` is missing from `declared[0]`. Say one of them.',
    ],
    [
      'a declaration of two',
      'declared: [{ id: "111122223333", arn: "arn:aws:iam::111122223333:role/x", owner: us, why: so }]',
      '1:39: `declared[0]` says `id` and `arn`. Write an entry for each.',
    ],
    [
      'a pattern that would declare everybody',
      'declared: [{ arn: "arn:aws:iam::111122223333:role/*", owner: us, why: so }]',
      '1:19: `declared[0].arn` is `arn:aws:iam::111122223333:role/*`. Expected: the ARN of a role or user, or a pattern of it with * and ?, such as arn:aws:iam::111122223333:role/export-*.',
    ],
    [
      'an ARN in place of an id',
      'declared: [{ id: "arn:aws:iam::111122223333:role/x", owner: us, why: so }]',
      '1:18: `declared[0].id` is `arn:aws:iam::111122223333:role/x`. Expected: the id without its session part: AROA… of a role, AIDA… of a user, or the 12 digits of an account.',
    ],
    [
      'an ARN of another account than is said',
      'declared: [{ arn: "arn:aws:iam::111122223333:role/x", account: "444455556666", owner: us, why: so }]',
      '1:64: The ARN `arn:aws:iam::111122223333:role/x` is of account `111122223333`, not of `444455556666`.',
    ],
    [
      'a tenant of nobody',
      'trusted: [{ account: "444455556666", tenant: repo:acme/*, owner: us, why: so }]',
      '1:46: A `tenant` is of an `issuer`. Add the issuer, or leave the tenant out.',
    ],
    [
      'a tenant of stars',
      'trusted: [{ issuer: gitlab.com, tenant: "*", owner: us, why: so, until: 2026-02-30 }]',
      '1:41: The tenant `*` would let every identity of the issuer in. Name the tenant, or leave it out if the issuer is yours alone.',
      '1:73: `2026-02-30` is not a valid date. Use the form `2026-12-31`.',
    ],
    [
      'an issuer with its scheme',
      'trusted: [{ issuer: "https://gitlab.com", owner: us, why: so }]',
      '1:21: `trusted[0].issuer` is `https://gitlab.com`. Expected: the address of an OpenID Connect provider without https://, such as token.actions.githubusercontent.com.',
    ],
    [
      'an account and an ARN at once',
      'trusted: [{ arn: "arn:aws:iam::444455556666:role/x", account: "444455556666", owner: us, why: so }]',
      '1:18: `trusted[0]` says `account` and `arn`. Write an entry for each.',
    ],
    [
      'a mistyped field of a trusted one',
      'trusted: [{ acount: "444455556666", owner: us, why: so }]',
      '1:13: `acount` is not a field of `trusted[0]`. Did you mean `account`?',
    ],
    [
      'no organization',
      'organization: acme',
      '1:15: `organization` is `acme`. Expected: the id of the organization that the accounts belong to, o-….',
    ],
    ...['connect-*', 'Connect-Copies', 'arn:aws:s3:::copies'].map((name): [string, string, string] => [
      `a bucket whose name none can have: ${name}`,
      `buckets: { "${name}": { connect: none, why: so } }`,
      `1:${16 + name.length}: \`${name}\` cannot be the name of a bucket. Write one whole name, without wildcards and capitals.`,
    ]),
    [
      'a retired bucket whose name none can have',
      'retired: [{ bucket: "connect-?", owner: me, why: so }]',
      '1:21: `connect-?` cannot be the name of a bucket. Write one whole name, without wildcards and capitals.',
    ],
    [
      'a bucket of copies without a reason',
      'buckets: { copies: { connect: none } }',
      '1:31: `why` is missing from `buckets.copies`. Expected: why `connect` is right, so that a reader understands it in a year.',
    ],
    [
      'a reason for nothing',
      'buckets: { copies: { why: so } }',
      '1:27: `why` is about `connect` or `connect-sends`, and `buckets.copies` says neither.',
    ],
    [
      'Connect that sends to what it does not use',
      'buckets: { copies: { connect: none, connect-sends: { x-amz-server-side-encryption: aws:kms }, why: so } }',
      '1:52: Connect sends nothing to a bucket that it does not use. Keep `connect` or `connect-sends`.',
    ],
    [
      'a header that there is not',
      'buckets: { copies: { connect-sends: { s3:x-amz-server-side-encryption: aws:kms }, why: so } }',
      '1:72: `s3:x-amz-server-side-encryption` is not a header of S3 in small letters. Did you mean `x-amz-server-side-encryption`?',
    ],
    [
      'a statement to drop that nobody names',
      'buckets: { one: { drop: [{ why: so }, { sid: A, digest: abc, why: so }] } }',
      '1:57: `buckets.one.drop[1].digest` is `abc`. Expected: the digest of the statement, as the plan shows it.',
    ],
    [
      'a statement to drop without its name',
      'buckets: { one: { drop: [{ why: so }] } }',
      '1:26: `sid` or `digest` is missing from `buckets.one.drop[0]`. Say one of them.',
    ],
    [
      'a statement to drop without a reason',
      'buckets: { one: { drop: [{ sid: A }] } }',
      '1:26: `why` is missing from `buckets.one.drop[0]`. Expected: why it is right, so that a reader understands it in a year.',
    ],
    [
      'a place by its name',
      'network: { deployer: [office] }',
      '1:23: `network.deployer[0]` is `office`. Expected: addresses in CIDR form such as 203.0.113.0/24, a VPC vpc-…, or a VPC endpoint vpce-….',
    ],
    [
      'addresses that there are not',
      'network: { admins: [203.0.113.0/33] }',
      '1:21: `203.0.113.0/33` is not a valid range of addresses. Write one such as `203.0.113.0/24`.',
    ],
    [
      'services by their short names',
      'allow-aws-services: [cloudtrail]',
      '1:22: `allow-aws-services[0]` is `cloudtrail`. Expected: a service principal such as logging.s3.amazonaws.com.',
    ],
    [
      'no services at all',
      'allow-aws-services: []',
      '1:21: `allow-aws-services` is an empty list. Expected: whether calls that AWS services make as themselves may be let past the lock, or which services’: true, false or a list.',
    ],
    [
      'a bucket that is retired twice',
      'retired:\n- { bucket: abc, owner: us, why: so }\n- { bucket: abc, owner: us, why: so }',
      '3:13: The bucket `abc` is there twice. Keep one of the two.',
    ],
    [
      'a word for when rules change',
      'when-rules-change: refuses',
      '1:20: `when-rules-change` is `refuses`; it can be `show` or `refuse`. Did you mean `refuse`? Expected: what a pull request gets that is safe only by settings which it changes itself.',
    ],
    [
      'a waiver that lasts',
      waiver('rule: one-admin-only, until: 2027-07-01'),
      '2:66: The waiver of `one-admin-only` ends more than a year from now. Write a day until `2027-06-30`, and renew it then if it still is right.',
    ],
    ['a key that stands twice', 'regions: []\nregions: []', '2:1: This map has the key twice.'],
    ['a second document', 'regions: []\n---\nregions: []', '2:1: A second document begins here; the file has one.'],
    ['an older YAML', '%YAML 1.1\n---\nregions: []', '1:1: Only YAML 1.2 is read.'],
    [
      'a key that is no word',
      'buckets: { 123: "111122223333" }',
      '1:12: A key is a word. Write a number, true, false or null in quotes.',
    ],
    [
      'merged maps',
      '<<: { regions: [] }',
      '1:1: Unknown setting `<<`. There are `policies`, `parameters`, `admin-roles`, `deploy-role`, `plan-role`, `regions`, `access-analyzer`, `allow-aws-services`, `when-plan-changed`, `when-statements-are-dropped`, `concurrency`, `declared`, `trusted`, `organization`, `network`, `accounts`, `buckets`, `retired`, `generated`, `when-rules-change`, `fail-on`, `waivers` and `expect`.',
    ],
    [
      'a setting of the workflow',
      'comment-key: eu',
      '1:1: Unknown setting `comment-key`. It is the input `comment-key` of the action.',
    ],
    [
      'a mistyped key of an entry',
      'declared: [{ id: "111122223333", owner: us, wy: so, why: so }]',
      '1:45: `wy` is not a field of `declared[0]`. Did you mean `why`?',
    ],
    [
      'what is no map',
      '- a',
      '1:1: the file must be an object, and is a list. Expected: the settings of a repository; inputs and arguments go before them.',
    ],
    [
      'a key without a value',
      'regions:',
      '1:9: `regions` must be a list, and is null. Expected: the Regions whose Connect instances are looked up.',
    ],
    ['an alias in a circle', 'regions: &a [*a]', '1:14: The file nests too deep, or its aliases expand too far.'],
    [
      'an object of the language',
      'regions: !!js/function "x"',
      '1:10: This is not YAML: `Unresolved tag: tag:yaml.org,2002:js/function`.',
    ],
  ]

  it.each(cases)('names the place of %s', async (_, text, ...expected) => {
    expect(await problems(text)).toEqual(expected)
  })

  it('lists everything at once, in the order of the file', async () => {
    const text = `${EVERYTHING}\nregoins: []\nconcurrency2: 1`.replace('concurrency: 8', 'concurrency: 0')
    expect((await problems(text)).map(line => line.replace(/ .*/, ''))).toEqual(['11:14:', '55:1:', '56:1:'])
  })

  it('is no bomb', async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`)
    const bomb = `a0: &a0 [x]\n${levels.join('\n')}`
    expect(await problems(bomb)).toEqual([
      expect.stringMatching(/The file nests too deep, or its aliases expand too far\.$/),
    ])
    expect(await refusalOf(read('['.repeat(100_000)))).toContain('cannot be used')
    expect(await problems('a: '.repeat(1).padEnd(300_000, ' '))).toEqual(['1:1: The file is longer than 262144 bytes.'])
  })

  it('is refused where it is not UTF-8', async () => {
    const file = sourceFromBytes('c.yml', new Uint8Array([0x61, 0x3a, 0xff]))
    expect(await refusalOf(readConfig(file, CONTEXT))).toContain('c.yml:1:1: The file is not valid UTF-8.')
  })
})

describe('any text', () => {
  const letters = fc.constantFrom(...'abc:-[]{},&*!|>%@`"\'#? \n\t0~<.=\\\r\u0000\u2028é'.split(''))
  const noise = fc.string({ unit: letters, maxLength: 60 })
  const mutated = fc
    .tuple(fc.nat(EVERYTHING.length), fc.nat(12), noise)
    .map(([at, length, text]) => EVERYTHING.slice(0, at) + text + EVERYTHING.slice(at + length))

  it('is a configuration or a usage error with places, never another exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(noise, mutated, fc.string()), async text => {
        try {
          const config = await read(text)
          expect((config.waivers ?? []).every(({ until }) => until >= CONTEXT.today)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
          expect((error as UsageError).message).toMatch(/^ {2}connect-bucket-lock\.yml:\d+:\d+: \S/m)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('admin roles', () => {
  it.each([
    'Admin',
    '*-admin',
    'arn:aws:iam::111122223333:role/Admin',
    'arn:aws:iam::*:role/Admin',
    'arn:*/Admin*',
    'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*',
  ])('may be named by a name, an ARN or a glob that names some: %s', async name => {
    expect((await read(`admin-roles: ["${name}"]`)).adminRoles).toEqual([name])
  })
})
