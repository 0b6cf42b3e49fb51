import { readRange } from '../../../src/core/access/addresses.js'
import {
  type CallerScope,
  CONNECT_NEEDS,
  OUR_CALLS,
  PERSON,
  POLICY_NEEDS,
  proofOf,
  type Sender,
} from '../../../src/core/access/prove.js'
import { readAdmittedId } from '../../../src/core/lock/ids.js'
import { plain } from '../../../src/core/text/prose.js'
import { ADMIN, ARN, BUCKET, CONNECT, DENY_ALL, IDS, LOCK, OWNER, policyOf } from './random-policies.js'

const scope = {
  bucket: BUCKET,
  partition: 'aws',
  owner: { account: OWNER },
  admitted: IDS.flatMap(id => readAdmittedId(id) ?? []),
}
const role = (id: string, name: string): CallerScope => {
  return { kind: 'role', id, account: OWNER, roleArn: `arn:aws:iam::${OWNER}:role/${name}`, session: '*' }
}

const SSE = 's3:x-amz-server-side-encryption'
const KEY_ID = `${SSE}-aws-kms-key-id`
const ID = '1234abcd-12ab-34cd-56ef-1234567890ab'
const KEY = `arn:aws:kms:eu-central-1:${OWNER}:key/${ID}`

const connect = (
  encryption: 'none' | 'not-read' | { keyId: string },
  declared: Record<string, string> = {},
): Sender => {
  return { kind: 'connect', encryption, declared: new Map(Object.entries(declared)) }
}

/** The verdict, and what it rests on, about the lock beside one more Deny. */
function told(Condition: object, sender: Sender, more: object = {}): string {
  const isOurs = sender.kind === 'our-calls'
  const policy = policyOf([{ ...DENY_ALL, Condition, ...more }, LOCK])
  const caller = isOurs ? role(ADMIN, 'admin') : role(CONNECT, 'connect')
  const kept = proofOf(policy).keepsAccess(scope, caller, isOurs ? POLICY_NEEDS : CONNECT_NEEDS, sender)
  if (kept.kind !== 'holds') return `${kept.kind}: ${plain(kept.because)}`
  expect(kept.provided).toBeUndefined()
  return kept.assumed === undefined ? 'holds' : `holds, as ${plain(kept.assumed)}`
}

const UPLOAD = { Action: 's3:PutObject', Resource: `${ARN}/*` }

describe('a Deny of requests whose content is not signed', () => {
  it('spares whoever signs it, by a hash of 64 digits', () => {
    const signed = (pattern: string) => told({ StringNotLike: { 's3:x-amz-content-sha256': pattern } }, OUR_CALLS)
    expect(signed('?'.repeat(64))).toMatch(/^holds/)
    expect([63, 65].map(length => signed('?'.repeat(length)).slice(0, 5))).toEqual(['fails', 'fails'])
  })
})

describe('an encryption Deny beside the lock', () => {
  const wanted = { StringNotEquals: { [SSE]: 'aws:kms' } }

  it('holds where the storage has a key, and says what it assumes', () => {
    const assumed = `holds, as \`s3:PutObject\` is sent with \`${SSE}\` = \`aws:kms\` (assumed from the storage configuration)`
    expect(told(wanted, connect({ keyId: KEY }), UPLOAD)).toBe(assumed)
    expect(told({ Null: { [SSE]: 'true' } }, connect({ keyId: KEY }), UPLOAD)).toBe(assumed)
    expect(told({ StringNotEquals: { [SSE]: 'AES256' } }, connect({ keyId: KEY }), UPLOAD)).toMatch(/^fails: /)
  })

  it.each([
    ['its ARN', KEY, KEY, 'holds'],
    ['its id', ID, KEY, 'holds'],
    ['its ARN, stored by id', KEY, ID, 'holds'],
    ['another key', KEY.replace('1234abcd', '9999abcd'), KEY, 'fails'],
    ['an alias, of which nobody here knows the key', `arn:aws:kms:eu-central-1:${OWNER}:alias/a`, KEY, 'unknown'],
    [
      'the alias that is stored',
      `arn:aws:kms:eu-central-1:${OWNER}:alias/a`,
      `arn:aws:kms:eu-central-1:${OWNER}:alias/a`,
      'holds',
    ],
  ])('knows the key by %s', (_, written, stored, kind) => {
    const verdict = told({ StringNotEquals: { [KEY_ID]: written } }, connect({ keyId: stored }), UPLOAD)
    expect(verdict.split(/[:,]/)[0]).toBe(kind)
    if (kind === 'holds') expect(verdict).toContain(`sent with \`${KEY_ID}\` = \`${stored}\` (assumed`)
  })

  it('knows the key among several, and one alias among them is one that may be it', () => {
    const alias = `arn:aws:kms:eu-central-1:${OWNER}:alias/a`
    const other = KEY.replace('1234abcd', '9999abcd')
    const kindOf = (written: readonly string[], keyId = KEY) =>
      told({ StringNotEquals: { [KEY_ID]: written } }, connect({ keyId }), UPLOAD).split(/[:,]/)[0]
    for (const listed of [
      [KEY, alias],
      [alias, KEY],
      [other, KEY],
      [ID, alias, other],
    ]) {
      expect(kindOf(listed)).toBe('holds')
    }
    for (const listed of [
      [other, alias],
      [alias, other],
    ])
      expect(kindOf(listed)).toBe('unknown')
    expect(kindOf([other])).toBe('fails')
    expect(kindOf([alias, KEY], alias)).toBe('holds')
    expect(kindOf([KEY, other], alias)).toBe('unknown')
  })

  it('fails where the storage has none', () => {
    expect(told(wanted, connect('none'), UPLOAD)).toBe(
      `fails: \`s3:PutObject\` is always denied to the role session \`${CONNECT}:session\` by statement 1. This takes it that the storage configuration names no KMS key, so that \`s3:PutObject\` is sent without \`${SSE}\`.`,
    )
    const wrong = { StringEquals: { [SSE]: 'AES256' } }
    expect(told(wrong, connect('none'), UPLOAD)).toContain('holds, as the storage configuration names no KMS key')
  })

  it('is unknown where that was not read, and names both ways out', () => {
    const verdict = told(wanted, connect('not-read'), UPLOAD)
    expect(verdict).toMatch(/^unknown: /)
    expect(verdict).toContain('take a fresh one')
    expect(verdict).toContain('connect-sends')
  })

  it('takes what is declared, and says so', () => {
    const declared = { 'x-amz-server-side-encryption': 'aws:kms' }
    expect(told(wanted, connect('not-read', declared), UPLOAD)).toBe(
      `holds, as \`s3:PutObject\` is sent with \`${SSE}\` = \`aws:kms\`, as \`connect-sends\` declares`,
    )
  })

  it('assumes nothing where nothing depends on it', () => {
    expect(told({ Bool: { 'aws:SecureTransport': 'false' } }, connect({ keyId: KEY }))).toBe('holds')
  })
})

describe('what Amazon Connect sends', () => {
  it.each<[string, object, object?]>([
    ['an ACL', { StringNotEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } }, UPLOAD],
    ['tags', { Null: { 's3:RequestObjectTagKeys': 'true' } }, UPLOAD],
    ['a storage class', { StringNotEquals: { 's3:x-amz-storage-class': 'STANDARD' } }, UPLOAD],
    ['how long a signature is valid', { NumericGreaterThan: { 's3:signatureAge': '600000' } }],
    ['whether it signs the content', { StringEquals: { 's3:x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } }],
    ['how an upload is signed', { StringEquals: { 's3:authType': 'REST-QUERY-STRING' } }, UPLOAD],
    ['the transport between services', { BoolIfExists: { 'aws:SecureTransport': 'false' } }],
    ['the transport between services, by its absence', { Null: { 'aws:SecureTransport': 'true' } }],
    ['the version of TLS between services', { NumericLessThanIfExists: { 's3:TlsVersion': '1.2' } }],
  ])('is not known: %s', (_, condition, more = {}) => {
    expect(told(condition, connect('none'), more)).toMatch(/^unknown: /)
  })

  it.each<[string, object]>([
    ['TLS', { Bool: { 'aws:SecureTransport': 'false' } }],
    ['TLS 1.2', { NumericLessThan: { 's3:TlsVersion': '1.2' } }],
    ['signatures of version 4', { StringNotEquals: { 's3:signatureversion': 'AWS4-HMAC-SHA256' } }],
    ['no access point', { Null: { 's3:DataAccessPointArn': 'false' } }],
  ])('is known: %s', (_, condition) => {
    expect(told(condition, connect('none'))).toBe('holds')
  })

  it('is denied its presigned URLs where only headers may sign', () => {
    expect(told({ StringNotEquals: { 's3:authType': 'REST-HEADER' } }, connect('none'))).toMatch(
      /^fails: `s3:GetObject`/,
    )
  })
})

describe('a Deny of calls that a service makes with the credentials of its caller', () => {
  const athena = 'athena.amazonaws.com'
  const through: readonly [string, object][] = [
    ['any service', { Bool: { 'aws:ViaAWSService': 'true' } }],
    ['one', { 'ForAnyValue:StringEquals': { 'aws:CalledVia': athena } }],
    ['one of those that begin alike', { 'ForAnyValue:StringLike': { 'AWS:calledvia': 'athena*' } }],
    ['one at first', { StringEquals: { 'aws:CalledViaFirst': athena } }],
    ['one at last', { StringLike: { 'aws:CalledViaLast': '*' } }],
    ['some', { Null: { 'aws:CalledVia': 'false' } }],
  ]
  const senders = { connect: connect('not-read'), 'our-calls': OUR_CALLS, person: PERSON }

  it.each(through)('takes nothing from those who call directly: through %s', (_, condition) => {
    for (const sender of Object.values(senders)) expect(told(condition, sender)).toBe('holds')
  })

  it.each<[string, object]>([
    ['of all others', { Bool: { 'aws:ViaAWSService': 'false' } }],
    ['of whatever is not through one', { 'ForAllValues:StringNotEquals': { 'aws:CalledVia': athena } }],
    ['of whatever is not through any', { Null: { 'aws:CalledVia': 'true' } }],
  ])('takes all from them where it is one %s', (_, condition) => {
    for (const sender of Object.values(senders)) expect(told(condition, sender)).toMatch(/^fails: /)
  })

  it.each(through)('denies not everything to whoever is left those calls: through %s', (_, condition) => {
    const directly = { Bool: { 'aws:ViaAWSService': 'false' } }
    const whole = (...conditions: readonly object[]) =>
      proofOf(policyOf([...conditions.map(Condition => ({ ...DENY_ALL, Condition })), LOCK])).deniedEverything(
        scope,
        role(ADMIN, 'admin'),
      ).kind
    expect(whole(directly)).toBe('fails')
    expect(whole(condition)).toBe('fails')
    expect(whole(directly, { Bool: { 'aws:ViaAWSService': 'true' } }, { Null: { 'aws:ViaAWSService': 'true' } })).toBe(
      'holds',
    )
  })
})

describe('a Deny of the sessions of AssumeRoot', () => {
  const inTask = { Bool: { 'aws:AssumedRoot': 'true' } }

  it.each<[string, object, string]>([
    ['strikes no role', inTask, 'holds'],
    ['strikes every role where it spares them alone', { BoolIfExists: { 'aws:AssumedRoot': 'false' } }, 'fails'],
    ['strikes every role where it asks for no such session', { Null: { 'aws:AssumedRoot': 'true' } }, 'fails'],
  ])('%s', (_, condition, kind) => {
    for (const sender of [connect('none'), OUR_CALLS, PERSON]) expect(told(condition, sender)).toMatch(kind)
  })

  it('may strike the root user', () => {
    const root: CallerScope = { kind: 'root', userid: OWNER, account: OWNER }
    const needs = [{ action: 's3:GetObject', on: 'object' }] as const
    const policy = policyOf([{ ...DENY_ALL, Condition: inTask }])
    expect(proofOf(policy).keepsAccess({ ...scope, owner: {} }, root, needs).kind).toBe('fails')
  })

  it('seals nothing by itself', () => {
    const narrowed = { ...DENY_ALL, Condition: { BoolIfExists: { 'aws:AssumedRoot': 'false' } } }
    const sealed = proofOf(policyOf([narrowed])).sealed({ ...scope, admitted: [] })
    expect(sealed.kind === 'fails' && sealed.witness?.caller.kind).toBe('root')
  })
})

describe('our own calls', () => {
  it.each<[string, object]>([
    ['TLS, by IfExists', { BoolIfExists: { 'aws:SecureTransport': 'false' } }],
    ['signatures in a header', { StringNotEquals: { 's3:authType': 'REST-HEADER' } }],
    ['signatures of version 4', { StringNotEquals: { 's3:signatureversion': 'AWS4-HMAC-SHA256' } }],
    ['signed content', { StringEquals: { 's3:x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } }],
    ['no old presigned URL', { NumericGreaterThan: { 's3:signatureAge': '600000' } }],
    ['no access point', { Null: { 's3:DataAccessPointArn': 'false' } }],
  ])('pass a Deny that leaves %s', (_, condition) => {
    expect(told(condition, OUR_CALLS)).toBe('holds')
  })

  it.each<[string, object]>([
    ['an old signature', { StringNotEquals: { 's3:signatureversion': 'AWS' } }],
    ['an encryption header', { StringNotEquals: { [SSE]: 'aws:kms' } }],
    ['an ACL', { StringNotEquals: { 's3:x-amz-acl': 'private' } }],
    ['an access point', { StringNotEquals: { 's3:DataAccessPointAccount': OWNER } }],
    ['a referrer', { StringNotLike: { 'aws:Referer': 'https://example.com/*' } }],
  ])('fail under a Deny of whatever has not %s', (_, condition) => {
    expect(told(condition, OUR_CALLS)).toMatch(/^fails: `s3:GetBucketPolicy` is always denied/)
  })
})

describe('a call that somebody makes', () => {
  const version = 's3:signatureversion'
  const kept = (Condition: object) => {
    const policy = policyOf([{ ...DENY_ALL, Condition }, LOCK])
    return proofOf(policy).keepsAccess(scope, role(ADMIN, 'admin'), POLICY_NEEDS, PERSON)
  }

  it.each<[string, object]>([
    ['version 4', { StringEquals: { [version]: 'AWS4-HMAC-SHA256' } }],
    ['a version that begins so', { StringLike: { [version]: 'AWS4*' } }],
    ['either version', { StringEquals: { [version]: ['AWS4-HMAC-SHA256', 'AWS'] } }],
    ['either, or none', { StringEqualsIfExists: { [version]: ['AWS4-HMAC-SHA256', 'AWS'] } }],
    ['all but version 2', { StringNotEquals: { [version]: 'AWS' } }],
    ['any', { Null: { [version]: 'false' } }],
    ['any way', { StringEquals: { 's3:authType': ['REST-HEADER', 'REST-QUERY-STRING'] } }],
    ['any way that there is', { Null: { 's3:authType': 'false' } }],
    ['a form alone', { StringNotEquals: { 's3:authType': 'POST' } }],
  ])('is signed, so a Deny of signatures strikes all of them: %s', (_, condition) => {
    const answer = kept(condition)
    expect(answer.kind === 'fails' && answer.when).toBe('always')
  })

  it.each<[string, object]>([
    ['unsigned calls', { Null: { [version]: 'true' } }],
    ['version 2', { StringEquals: { [version]: 'AWS' } }],
    ['a form', { StringEquals: { 's3:authType': 'POST' } }],
    ['old signatures', { NumericGreaterThan: { 's3:signatureAge': '600000' } }],
  ])('asks nothing of it where the Deny is of %s', (_, condition) => {
    expect(kept(condition)).toEqual({ kind: 'holds', by: [] })
  })

  it('may be signed in the other way', () => {
    const answer = kept({ StringEquals: { 's3:authType': 'REST-HEADER' } })
    expect(answer.kind === 'holds' && answer.provided && plain(answer.provided)).toMatch(
      /^`s3:GetBucketPolicy` is called with `s3:authType` = `REST-QUERY-STRING`;/,
    )
  })

  it('may tell the age of its signature, or not', () => {
    expect(kept({ NumericGreaterThanEquals: { 's3:signatureAge': '0' } }).kind).toBe('unknown')
    const answer = kept({ NumericEqualsIfExists: { 's3:signatureAge': '0' } })
    expect(answer.kind === 'fails' && plain(answer.because)).toMatch(
      /`s3:GetBucketPolicy` is denied to .* by statement 1, when called without `s3:signatureAge`\.$/,
    )
  })

  it.each<[string, object]>([
    ['way', { StringNotEquals: { 's3:authType': 'REST-QUERY-STRING' } }],
    ['version', { StringNotEquals: { [version]: 'AWS4-HMAC-SHA256' } }],
    ['age', { NumericGreaterThan: { 's3:signatureAge': '9' }, Null: { 's3:signatureAge': 'true' } }],
  ])('shows an opening with a %s of signature only where the caller signs', (_, Condition) => {
    const opened = { ...LOCK, Condition: { ...LOCK.Condition, ...Condition } }
    const sealed = proofOf(policyOf([opened])).sealed(scope)
    if (sealed.kind !== 'fails' || sealed.witness === undefined) throw new Error('it is open')
    const { caller, context } = sealed.witness
    const keys = [...context.keys()].filter(key => /^s3:(authtype|signature)/.test(key))
    expect(caller.kind === 'anonymous' && keys.some(key => (context.get(key) ?? []).length > 0)).toBe(false)
  })
})

describe('what is known of a header stands beside what is not', () => {
  const CANNED = [
    'private',
    'public-read',
    'public-read-write',
    'aws-exec-read',
    'authenticated-read',
    'bucket-owner-read',
    'bucket-owner-full-control',
    'log-delivery-write',
  ]
  const PUBLIC = ['public-read', 'public-read-write', 'authenticated-read']

  it('of the ACLs that Connect sends, whatever list of them a Deny has', () => {
    for (let bits = 1; bits < 2 ** CANNED.length; bits += 1) {
      const list = CANNED.filter((_, bit) => ((bits >> bit) & 1) === 1)
      const answer = told({ StringEquals: { 's3:x-amz-acl': list } }, connect('none'), UPLOAD)
      const expected = list.every(acl => PUBLIC.includes(acl)) ? 'holds' : 'unknown'
      expect({ list, answer: answer.split(':')[0] }).toEqual({ list, answer: expected })
    }
  })

  it.each([
    ['public-*', 'holds'],
    ['public-read*', 'holds'],
    ['*read', 'unknown'],
    ['*', 'unknown'],
  ])('of the ACLs that fit %s', (pattern, expected) => {
    expect(told({ StringLike: { 's3:x-amz-acl': pattern } }, connect('none'), UPLOAD)).toMatch(`${expected}`)
  })

  it.each([
    ['NumericLessThan', 600_000, 'unknown'],
    ['NumericLessThan', 0, 'holds'],
    ['NumericLessThanEquals', 3_600_000, 'unknown'],
    ['NumericGreaterThan', 60_000, 'holds'],
    ['NumericGreaterThan', 59_999, 'unknown'],
    ['NumericGreaterThanEquals', 60_001, 'holds'],
    ['NumericEquals', 600_000, 'holds'],
  ])('of the age of our signatures: %s %d', (operator, age, expected) => {
    expect(told({ [operator]: { 's3:signatureAge': String(age) } }, OUR_CALLS)).toMatch(expected)
  })

  it('is told once, however many classes it has', () => {
    const answer = told({ NumericGreaterThan: { 's3:signatureAge': '1000' } }, OUR_CALLS)
    expect(answer.match(/s3:signatureAge/g)).toHaveLength(1)
  })
})

describe('why it is not known whether access is kept', () => {
  const BESIDE: readonly (readonly [string, object])[] = [
    ['nothing', { ...DENY_ALL, Action: 's3:PutBucketTagging', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['TLS as AWS writes it', { ...DENY_ALL, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
    ['a TLS version', { ...DENY_ALL, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } }],
    ['a variable for another action', other({ StringNotEquals: { 'aws:PrincipalTag/x': '${aws:username}' } })],
    ['an operator for another action', other({ StringLooksLike: { 'aws:PrincipalTag/x': 'a' } })],
    ['a tag for another action', other({ StringNotEquals: { 'aws:PrincipalTag/x': 'a' } })],
    ['an organization for another action', other({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
    ['NotPrincipal for another action', { ...other({}), Principal: undefined, NotPrincipal: { AWS: OWNER } }],
    ['a doubtful principal for another action', { ...other({}), Principal: { Federated: 'accounts.google.com' } }],
    [
      'a name and an ARN for another action',
      other({
        StringEquals: { 'aws:username': 'a' },
        ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWNER}:user/a*` },
      }),
    ],
  ]

  function other(Condition: object): object {
    return { ...DENY_ALL, Action: 's3:PutBucketTagging', Condition }
  }

  function why(asked: object, beside: object, sender: Sender): string {
    const kept = proofOf(policyOf([asked, beside, LOCK])).keepsAccess(
      scope,
      role(CONNECT, 'connect'),
      CONNECT_NEEDS,
      sender,
    )
    return kept.kind === 'unknown' ? plain(kept.because) : kept.kind
  }

  it.each(BESIDE)('names a header that was not read, and not %s', (_, beside) => {
    const asked = { ...DENY_ALL, ...UPLOAD, Condition: { StringNotEquals: { [SSE]: 'aws:kms' } } }
    expect(why(asked, beside, connect('not-read'))).toMatch(
      /^The answer depends on `s3:x-amz-server-side-encryption`, as the `EncryptionConfig` [^`]*\([^,]*, or declare `connect-sends` [^`]*\)\.$/,
    )
  })

  it.each(BESIDE)('names the alias of a key, and not %s', (_, beside) => {
    const asked = {
      ...DENY_ALL,
      ...UPLOAD,
      Condition: { StringNotEquals: { [KEY_ID]: KEY.replace(/key.*/, 'alias/connect') } },
    }
    expect(why(asked, beside, connect({ keyId: KEY }))).toBe(
      `The answer depends on which KMS key the alias stands for, as \`${KEY_ID}\` is \`${KEY}\` (write the ARN of the key in both places).`,
    )
  })

  it.each(BESIDE)('names a tag of the caller, and not %s', (_, beside) => {
    const asked = { ...DENY_ALL, Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'a' } } }
    expect(why(asked, beside, PERSON)).toMatch(
      /^The answer depends on `aws:PrincipalTag\/team`, which [^`]*\(allow [^)]*\)\.$/,
    )
  })

  it('names all that matter', () => {
    const asked = { ...DENY_ALL, Condition: { BoolIfExists: { 'aws:SecureTransport': 'false' } } }
    const version = { ...DENY_ALL, Condition: { NumericLessThanIfExists: { 's3:TlsVersion': '1.2' } } }
    expect(why(asked, version, connect('none'))).toMatch(/`aws:SecureTransport`.*, whether .*`s3:TlsVersion`/)
    expect(why(asked, BESIDE[2]?.[1] ?? {}, connect('none'))).not.toContain('TlsVersion')
  })
})

describe('Calls of which it is said from where they come', () => {
  const RANGE = '198.51.100.0/24'
  const range = readRange(RANGE)
  if (range === undefined) throw new Error('a range')
  const placed: Sender = { ...OUR_CALLS, from: { kind: 'addresses', said: RANGE, range } }
  const kindOf = (condition: object, sender: Sender = placed) => told(condition, sender).split(/[:,]/)[0]

  it.each<[string, object]>([
    ['its program', { StringLike: { 'aws:UserAgent': 'aws-cli*' } }],
    ['the region that it asks', { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } }],
    ['when it logged in', { NumericGreaterThan: { 'aws:MultiFactorAuthAge': '3600' } }],
    ['a tag of its session', { StringNotEquals: { 'aws:PrincipalTag/team': 'lock' } }],
    ['a service in between', { Bool: { 'aws:ViaAWSService': 'true' } }],
    ['whether it is signed in a header', { StringNotEquals: { 's3:authType': 'REST-HEADER' } }],
  ])('differ from others in nothing else: %s', (_, condition) => {
    expect(told(condition, placed)).toBe(told(condition, OUR_CALLS))
  })

  it.each<[string, object, string, string]>([
    ['all of them', { NotIpAddress: { 'aws:SourceIp': RANGE } }, 'holds', 'fails'],
    ['a half of them', { NotIpAddress: { 'aws:SourceIp': '198.51.100.0/25' } }, 'fails', 'fails'],
    ['others', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, 'holds', 'fails'],
    ['one of them as a text', { StringEquals: { 'aws:SourceIp': '198.51.100.7' } }, 'fails', 'fails'],
    [
      'one of them as a text, beside a range',
      { StringEquals: { 'aws:SourceIp': '198.51.100.77' }, IpAddress: { 'aws:SourceIp': RANGE } },
      'unknown',
      'unknown',
    ],
  ])('come from these addresses: %s', (_, condition, here, anywhere) => {
    expect([kindOf(condition), kindOf(condition, OUR_CALLS)]).toEqual([here, anywhere])
  })

  it('may be any of these addresses, one that another Deny names as a text among them', () => {
    const ofOthers = { ...DENY_ALL, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }
    const named = (ip: string) => ({ ...DENY_ALL, Condition: { StringEquals: { 'aws:SourceIp': ip } } })
    const kept = (ip: string) =>
      proofOf(policyOf([ofOthers, named(ip), LOCK])).keepsAccess(scope, role(ADMIN, 'admin'), POLICY_NEEDS, placed).kind
    expect(kept('198.51.100.77')).not.toBe('holds')
  })
})
