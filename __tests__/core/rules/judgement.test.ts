import type { Claim, ClaimName } from '../../../src/core/access/claim.js'
import { S3_ACTIONS } from '../../../src/core/access/s3-actions.js'
import { accountOfId } from '../../../src/core/account/unique-id.js'
import { withFurtherValue } from '../../../src/core/rules/examples/account-example.js'
import { ADMIN, CONNECT, lockText, manyIds, OBJECTS, policyText } from '../../../src/core/rules/examples/example.js'
import { accountFor } from '../../../src/core/rules/examples/example-account.js'
import { readMarks } from '../../../src/core/rules/examples/marks.js'
import { type AccountOptions, findingsOf } from '../../../src/core/rules/runner.js'
import { present } from '../../../src/core/text/present.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { policyFrom } from '../../fakes/policies.js'

interface Given {
  readonly awsServices?: boolean
  readonly today?: string
  readonly claims?: readonly Claim[]
  readonly account?: AccountOptions
}

/** Severity and rule of all that is found, but for the notice about the root user, which most examples get. */
function judge(text: string, { awsServices = false, today, claims = [], account }: Given = {}): readonly string[] {
  const options = {
    allowances: { awsServices, ...present({ today }) },
    claims,
    ...(account === undefined ? {} : { account }),
  }
  return findingsOf(policyFrom(text), options)
    .filter(({ rule }) => rule !== 'lock-lists-no-root')
    .map(({ severity, rule }) => `${severity} ${rule}`)
}

const holding = (...names: readonly ClaimName[]): readonly Claim[] =>
  names.map(claim => ({ claim, verdict: { kind: 'holds', by: [] } }))

describe('What is not wrong by itself', () => {
  const exempt = policyText({ operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'] })

  it('an exemption of AWS services is an error, or a notice where the settings allow it', () => {
    expect(judge(exempt)).toEqual(['error lock-exempts-aws-services'])
    expect(judge(exempt, { awsServices: true })).toEqual(['notice lock-exempts-aws-services'])
  })

  it('a misspelt Condition is no missing one', () => {
    const misspelt = policyText({}).replace('"Condition"', '"Conditions"')
    expect(judge(misspelt)).toEqual(['error policy-element-unknown'])
  })

  it('an exemption turned round is just another condition', () => {
    const turned = exempt.replace('"false"', '"true"')
    expect(judge(turned, { awsServices: true })).toEqual(['error lock-narrowed-by-condition'])
  })

  it('ids under a key of S3 that is none are ids under the wrong key', () => {
    expect(judge(policyText({}).replace('aws:userId', 's3:userId'))).toEqual(['error lock-key-not-userid'])
  })

  it('further ids under StringNotEquals beside the list are a part of the list', () => {
    expect(judge(policyText({ operators: ['"StringNotEquals": { "aws:userid": "111122223333" }'] }))).toEqual([])
    expect(
      judge(policyText({ operators: ['"StringNotEquals": { "aws:userid": "AROAIBREAKGLASSADMIN2:*" }'] })),
    ).toEqual(['error lock-operator-wrong'])
  })

  it.each([
    [
      [CONNECT, ADMIN],
      'takes `*` as a plain star, and no `aws:userid` has one. So it denies everyone, those on the list too.',
    ],
    [
      [CONNECT, '"111122223333"'],
      'takes `*` as a plain star, and no `aws:userid` has one. So it also denies those who are listed with one.',
    ],
    [
      ['"AIDACKCEVSQ6C2EXAMPLE"', '"111122223333"'],
      'compares whole values, so no value on the list stands for all sessions of a role.',
    ],
  ])('an operator without wildcards is said to deny only those whom it denies: %s', (values, words) => {
    const text = policyText({ operator: '"StringNotEquals"', values })
    const found = findingsOf(policyFrom(text), { allowances: { awsServices: false }, claims: [] })
    expect(found.map(({ message }) => plain(message))).toContain(`\`StringNotEquals\` ${words}`)
  })

  it.each([
    ['${bucket}', 'is a placeholder of a template that was not rendered; check what it renders.'],
    ['${var.bucket}-recordings', 'is a placeholder of a template that was not rendered; check what it renders.'],
    ['Connect_Recordings', 'cannot be the name of a bucket.'],
  ])('a bucket without a name is said to be what it is: %s', (name, words) => {
    const text = policyText({}).replaceAll('connect-25fd0a3be3ef', name)
    const found = findingsOf(policyFrom(text), { allowances: { awsServices: false }, claims: [] })
    expect(found.map(({ message }) => plain(message))).toContain(`\`${name}\` ${words}`)
  })

  it('a bare RoleId is an error, or a warning where its sessions are listed as well', () => {
    expect(judge(policyText({ values: ['"AROAJJ4OT5B3EVMNARNW6"', ADMIN] }))).toEqual([
      'error lock-value-without-session-wildcard',
    ])
    expect(judge(policyText({ values: [CONNECT, '"AROAJJ4OT5B3EVMNARNW6"', ADMIN] }))).toEqual([
      'warning lock-value-without-session-wildcard',
    ])
  })

  it('all actions one by one are a warning, for S3 may get another', () => {
    const all = S3_ACTIONS.map(action => `"${action}"`).join(', ')
    expect(judge(policyText({ action: `"Action": [${all}]` }))).toEqual(['warning lock-misses-actions'])
  })

  it('a narrower lock with another list is a warning, and none where it lists everybody', () => {
    const narrower = (values: readonly string[]) =>
      policyText({ statements: [lockText({ action: '"Action": "s3:DeleteObject"', values })] })
    expect(judge(narrower([ADMIN, '"111122223333"']))).toEqual(['warning locks-differ'])
    expect(judge(narrower([ADMIN, CONNECT, '"111122223333"']))).toEqual([])
  })

  it('an action that is like none of the table is a warning, for it may be newer', () => {
    expect(judge(policyText({ action: '"Action": ["s3:*", "s3:FrobnicateQuuxes"]' }))).toEqual([
      'warning action-unknown',
    ])
  })

  it('the old version is a warning, or an error where a variable relies on the new one', () => {
    const beside = lockText({
      effect: '"Allow"',
      principal: '"Principal": { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
      action: '"Action": "s3:GetObject"',
      resource: '"Resource": "arn:aws:s3:::connect-25fd0a3be3ef/${aws:username}/*"',
      condition: '',
    })
    const version = '"Version": "2008-10-17"'
    expect(judge(policyText({ version }))).toEqual(['warning policy-version-old'])
    expect(judge(policyText({ version, statements: [beside] }))).toEqual(['error policy-version-old'])
  })

  it('a policy near the limit of S3 is a warning, one beyond it an error', () => {
    expect(judge(policyText({ values: manyIds(650) }))).toEqual([])
    expect(judge(policyText({ values: manyIds(720) }))).toEqual(['warning policy-too-large'])
    expect(judge(policyText({ values: manyIds(790) }))).toEqual(['error policy-too-large'])
  })
})

describe('An Allow with the list', () => {
  it('is one error, whatever it covers', () => {
    const narrow = policyText({ effect: '"Allow"', operator: '"StringLike"', action: '"Action": "s3:List*"' })
    expect(judge(narrow)).toEqual(['error lock-effect-not-deny'])
  })
})

describe('A list under a key that is none', () => {
  it('is one error, by the ids that are listed', () => {
    expect(judge(policyText({ key: '"aws:CallerId"' }))).toEqual(['error lock-key-not-userid'])
    expect(judge(policyText({ key: '"aws:RoleId"', operator: '"StringLike"' }))).toEqual(['error lock-key-not-userid'])
  })
})

describe('A rule about how the lock is built', () => {
  const endpoint = lockText({
    operators: ['"StringNotEquals": { "aws:SourceVpce": "vpce-1a2b3c4d" }'],
    action: '"Action": ["s3:GetObject", "s3:PutObject"]',
    resource: `"Resource": ${OBJECTS}`,
    values: [CONNECT],
  })
  const humansByVpc = policyText({ statements: [endpoint] })
  const claims = holding('sealed', 'connect-keeps-access', 'admins-keep-access')

  it('is never louder than the proof, and its advice is not given where every claim holds', () => {
    expect(judge(humansByVpc).filter(found => found.startsWith('error'))).not.toEqual([])
    expect(judge(humansByVpc, { claims }).filter(found => found.startsWith('error'))).toEqual([])
    const found = findingsOf(policyFrom(humansByVpc), {
      allowances: { awsServices: false },
      claims,
    }).find(({ rule }) => rule === 'lock-narrowed-by-condition')
    expect(found && plain(found.help)).toBe('The bucket is sealed in spite of this: no action needed.')
    expect(found).not.toHaveProperty('edits')
  })

  it.each(['"AROA*"', '"*:admin"', '"anonymous"'])('lets a wider list beside the lock be: %s', value => {
    const wider = lockText({ action: '"Action": "s3:DeleteObject"', values: [CONNECT, ADMIN, value] })
    const text = policyText({ statements: [lockText(), wider] })
    const errors = (more?: Given) => judge(text, more).filter(found => found.startsWith('error lock-value'))
    expect(errors()).toHaveLength(1)
    expect(errors({ claims })).toEqual([])
  })

  it.each(['fails', 'unknown'] as const)('is an error where one claim %s', kind => {
    const open: Claim = { claim: 'sealed', verdict: { kind, because: ours('why') } }
    const more = { claims: [...holding('connect-keeps-access'), open] }
    expect(judge(humansByVpc, more)).toContain('error lock-narrowed-by-condition')
  })

  it('leaves what S3 refuses an error, whatever holds', () => {
    expect(judge(policyText({ operator: '"StringNotLikes"' }), { claims })).toEqual([
      'error condition-operator-unknown',
    ])
  })
})

describe('A pinned session', () => {
  const pinned = (values: readonly string[], claims: readonly Claim[] = []) =>
    judge(policyText({ values }), { claims }).filter(found => found.includes('pins-session'))

  it('is a warning beside all sessions of the same role', () => {
    expect(pinned([CONNECT, ADMIN, '"AROAJJ4OT5B3EVMNARNW6:ci"'])).toEqual(['warning lock-value-pins-session'])
  })

  it('is an error where nobody asked whose it is, and nobody else can be both Connect and an admin', () => {
    const deploy = '"AROAIDEPLOYROLEXXXXXX:ci"'
    expect(pinned([CONNECT, deploy])).toEqual(['error lock-value-pins-session'])
    expect(pinned(['"111122223333"', '"AIDAJQABLZS4A3QDU576Q"', deploy])).toEqual(['error lock-value-pins-session'])
    expect(pinned([CONNECT, '"AROAIOTHERROLEXXXXXXX:ci"', deploy])).toEqual([
      'error lock-value-pins-session',
      'error lock-value-pins-session',
    ])
    expect(pinned([CONNECT, '"111122223333"', deploy])).toEqual(['warning lock-value-pins-session'])
    expect(pinned([CONNECT, ADMIN, deploy], holding('sealed'))).toEqual(['warning lock-value-pins-session'])
  })

  it('is an error where somebody is locked out', () => {
    const values = [CONNECT, ADMIN, '"AROAIDEPLOYROLEXXXXXX:ci"']
    const denied: Claim = { claim: 'connect-keeps-access', verdict: { kind: 'fails', because: ours('why') } }
    expect(pinned(values, [...holding('sealed', 'nobody-unknown-admitted'), denied])).toEqual([
      'error lock-value-pins-session',
    ])
  })

  it('is a warning where every claim holds in the account', () => {
    const all = holding('sealed', 'connect-keeps-access', 'admins-keep-access', 'nobody-unknown-admitted')
    expect(pinned([CONNECT, ADMIN, '"AROAIDEPLOYROLEXXXXXX:ci"'], all)).toEqual(['warning lock-value-pins-session'])
  })
})

describe('A Deny beside the lock', () => {
  const onlyByEndpoint = policyText({
    statements: [lockText({ condition: '"Condition": { "StringNotEquals": { "aws:SourceVpce": "vpce-1a2b3c4d" } }' })],
  })

  it('is a warning, or a notice where it is proved that those on the list keep what they need', () => {
    expect(judge(onlyByEndpoint)).toEqual(['warning deny-beside-lock'])
    const proved = holding('sealed', 'connect-keeps-access', 'admins-keep-access')
    expect(judge(onlyByEndpoint, { claims: proved })).toEqual(['notice deny-beside-lock'])
    const unknown: Claim = { claim: 'deployer-keeps-access', verdict: { kind: 'unknown', because: ours('why') } }
    expect(judge(onlyByEndpoint, { claims: [...proved, unknown] })).toEqual(['warning deny-beside-lock'])
  })

  it('is no request for TLS where it strikes those who use TLS', () => {
    const turned = lockText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "true" } }' })
    expect(judge(policyText({ statements: [turned] }))).toEqual(['warning deny-beside-lock'])
    const mixed = lockText({
      condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" }, "Null": { "aws:SourceIp": "true" } }',
    })
    expect(judge(policyText({ statements: [mixed] }))).toEqual(['warning deny-beside-lock'])
  })

  it('that asks for TLS takes something from those on the list where a claim fails', () => {
    const version = lockText({ condition: '"Condition": { "NumericLessThan": { "s3:TlsVersion": "1.3" } }' })
    const denied: Claim = { claim: 'connect-keeps-access', verdict: { kind: 'fails', because: ours('why') } }
    expect(judge(policyText({ statements: [version] }), { claims: [...holding('sealed'), denied] })).toEqual([
      'error claim-fails',
      'warning deny-of-plain-http',
    ])
  })

  it('may ask for a version of TLS', () => {
    const version = lockText({ condition: '"Condition": { "NumericLessThan": { "s3:TlsVersion": "1.2" } }' })
    expect(judge(policyText({ statements: [version] }))).toEqual(['notice deny-of-plain-http'])
  })
})

describe('An Allow for everyone', () => {
  const withCondition = (condition: string) =>
    policyText({
      statements: [
        lockText({
          effect: '"Allow"',
          action: '"Action": "s3:GetObject"',
          resource: `"Resource": ${OBJECTS}`,
          condition,
        }),
      ],
    })

  it.each([
    ['"Condition": { "StringLike": { "aws:userid": ["AROAJJ4OT5B3EVMNARNW6:*"] } }', true],
    ['"Condition": { "StringEquals": { "aws:userid": ["AIDAJQABLZS4A3QDU576Q"] } }', false],
    ['"Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }', false],
    ['"Condition": { "StringNotEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }', true],
    ['"Condition": { "StringEqualsIfExists": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }', true],
    ['"Condition": { "StringLike": { "aws:PrincipalOrgID": "o-*" } }', true],
    ['"Condition": { "Bool": { "aws:SecureTransport": "true" } }', true],
  ])('with %s is public: %s', (condition, isPublic) => {
    expect(judge(withCondition(condition))).toEqual(isPublic ? ['warning allow-public'] : [])
  })
})

describe('What cannot be read', () => {
  it('is not reported as missing', () => {
    const halfRead = policyText({ effect: '"Denny"', statements: [lockText({ action: '"Action": "s3:Get*"' })] })
    expect(judge(halfRead)).toEqual(['error policy-effect-invalid'])
  })

  it('is the only thing reported where nothing else was read', () => {
    expect(judge('[]')).toEqual(['error policy-type-wrong'])
    expect(judge('')).toEqual(['error json-invalid'])
    expect(judge('{}')).toEqual(['error policy-element-missing'])
  })

  it('a policy without statements is read, and has no lock', () => {
    expect(judge('{ "Version": "2012-10-17", "Statement": [] }')).toEqual(['error lock-missing'])
  })
})

describe('Given the account', () => {
  const unknown = withFurtherValue('', '"AROAIREPORTINGROLEXXX:*"')
  const account = accountFor(unknown)
  const { text } = readMarks(unknown.policy)

  it('an id without a reason is an error, or a warning where the claim holds all the same', () => {
    expect(judge(text, { account })).toEqual(['error account-role-without-reason'])
    expect(judge(text, { account, claims: holding('nobody-unknown-admitted') })).toEqual([
      'warning account-role-without-reason',
    ])
  })

  it('nothing follows from instances that could not be listed', () => {
    const { instances: _, ...facts } = account.book.facts
    const blind = { ...account, book: { ...account.book, facts, instancesOf: () => [] } }
    const other = policyText({ values: [CONNECT, ADMIN, '"AROAIDEPLOYROLEXXXXXX:*"', '"AROAIOTHERCONNECTROLE:*"'] })
    expect(judge(other, { account: blind })).toEqual([])
  })

  it('a declaration counts to the end of its last day, and is told as one that ran out from then on', () => {
    const expired = withFurtherValue('', '"AROAIDECLAREDEXPIRED1:*"')
    const on = (today: string) => judge(readMarks(expired.policy).text, { account: accountFor(expired, today) })
    expect(on('2026-01-31')).toEqual([])
    expect(on('2026-02-01')).toEqual(['error account-declared-id-expired'])
  })

  it('one wrong id in the place of the Connect role is one error', () => {
    for (const id of ['AROAJ5PQ7XN2LTOYB3K4M', 'AROA27HJSWAHEPTTLIWSO', 'AROAICONNECTCAMPAIGNS']) {
      const policy = policyText({ values: [`"${id}:*"`, ADMIN, '"AROAIDEPLOYROLEXXXXXX:*"'] })
      expect(judge(policy, { account }).filter(found => found.startsWith('error'))).toHaveLength(1)
    }
  })
})

describe('The account in an id', () => {
  it('is read from the letters of a new one', () => {
    expect(accountOfId('AROA27HJSWAHEPTTLIWSO')).toBe('754256621582')
  })

  it('is not read from an old one, a short one or one with other letters', () => {
    expect(accountOfId('AROAJJ4OT5B3EVMNARNW6')).toBeUndefined()
    expect(accountOfId('AROAINV7BYMRZP3NV66DI')).toBeUndefined()
    expect(accountOfId('AROA27HJ')).toBeUndefined()
    expect(accountOfId('AROA01189189189189189')).toBeUndefined()
  })
})

describe('Findings', () => {
  it('stand in the order of the text', () => {
    const text = policyText({ effect: '"Allow"', sid: '"a(b"', version: '"Version": "1999"' })
    const starts = findingsOf(policyFrom(text), { allowances: { awsServices: false } }).map(({ at }) => at.span.start)
    expect(starts).toHaveLength(3)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('carry the words of the author apart from ours', () => {
    const text = policyText({ values: ['"<script>"', ADMIN] })
    const [finding] = findingsOf(policyFrom(text), { allowances: { awsServices: false } })
    expect(finding?.message.parts).toEqual([{ quoted: '<script>' }, ' is not a unique id.'])
    expect(finding && plain(finding.message)).toBe('`<script>` is not a unique id.')
  })
})
