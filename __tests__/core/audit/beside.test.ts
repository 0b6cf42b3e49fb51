import type { ConnectInstance } from '../../../src/core/account/roles.js'
import { type Beside, type BesideAnswer, besideFacts, grantFact, nameFact } from '../../../src/core/audit/beside.js'
import { ours, plain } from '../../../src/core/text/prose.js'

const BUCKET = 'recordings'
const known = <T>(value: T): BesideAnswer<T> => ({ kind: 'known', value })
const refused = { kind: 'unknown', because: ours('AWS denies it.') } as const
const FINE: Beside = {
  publicAccessLeft: known([]),
  ownership: known('BucketOwnerEnforced'),
  versioning: known('Enabled'),
  objectLock: known(false),
  encryption: known({ algorithm: 'AES256' }),
  accessPoints: known([]),
}
const storing = (BucketName: string, ResourceType: string): ConnectInstance => ({
  Id: 'a',
  storage: [
    { ResourceType: 'CHAT_TRANSCRIPTS', BucketName: BUCKET },
    { ResourceType, BucketName },
  ],
})

/** What differs from a bucket of which nothing is worth a look. */
function told(beside: Partial<Beside>, instances: readonly ConnectInstance[] = []): readonly string[] {
  const lines = (all: Beside) =>
    besideFacts(all, instances, BUCKET).map(({ topic, mark, words }) => `${topic} ${mark}: ${plain(words)}`)
  const usual = lines(FINE)
  return lines({ ...FINE, ...beside }).filter(line => !usual.includes(line))
}

describe('What S3 says of a bucket beside its policy', () => {
  it('is not worth a look where all is as it should be', () => {
    expect(besideFacts(FINE, [], BUCKET).map(({ mark, words }) => `${mark}: ${plain(words)}`)).toEqual([
      'fine: Block Public Access is on.',
      'fine: ACLs are off, and the bucket owner owns every object.',
      'fine: Versioning is on.',
      'fine: Object Lock is off.',
      'fine: Encrypted by `AES256`.',
      'fine: No access point leads to it.',
    ])
  })

  it.each<[Partial<Beside>, string]>([
    [
      { publicAccessLeft: known(['BlockPublicAcls', 'IgnorePublicAcls']) },
      'block-public-access look: Block Public Access lacks `BlockPublicAcls` and `IgnorePublicAcls`.',
    ],
    [{ ownership: known('ObjectWriter') }, 'ownership look: ACLs are in force (`ObjectWriter`).'],
    [{ versioning: known('Suspended') }, 'versioning look: Versioning is off: what is deleted or overwritten is gone.'],
    [{ versioning: known('Off') }, 'versioning look: Versioning is off: what is deleted or overwritten is gone.'],
    [{ objectLock: known(true) }, 'object-lock fine: Object Lock is on.'],
    [
      { encryption: known({ algorithm: 'aws:kms', key: 'alias/calls' }) },
      'encryption fine: Encrypted by `aws:kms` with `alias/calls`.',
    ],
    [
      { accessPoints: known(['reports']) },
      'access-points look: Access points lead to it: `reports`. The lock holds there too.',
    ],
    [{ versioning: refused }, 'versioning unknown: AWS denies it.'],
    [{ accessPoints: refused }, 'access-points unknown: AWS denies it.'],
  ])('is told of %j', (beside, line) => {
    expect(told(beside)).toEqual([line])
  })

  it.each<[string, ConnectInstance, string]>([
    [
      'attachments of this bucket',
      storing(BUCKET, 'ATTACHMENTS'),
      'look: Object Lock is on, and Connect does not support it for attachments.',
    ],
    ['attachments of another', storing('other', 'ATTACHMENTS'), 'fine: Object Lock is on.'],
    ['recordings', storing(BUCKET, 'CALL_RECORDINGS'), 'fine: Object Lock is on.'],
  ])('tells whether Connect supports Object Lock for %s', (_, instance, words) => {
    expect(told({ objectLock: known(true) }, [instance])).toEqual([`object-lock ${words}`])
  })
})

describe('The grant of a key', () => {
  const role = 'arn:aws:iam::111122223333:role/connect'
  it.each<[string, string | undefined, BesideAnswer<readonly string[]>, string]>([
    ['the role has it', role, known(['other', role]), 'fine: The role of instance `sales` has a grant of `key`.'],
    [
      'another role has it',
      role,
      known(['other']),
      'look: The role of instance `sales` has no grant of `key`, so Connect cannot encrypt what it stores.',
    ],
    [
      'the instance names no role',
      undefined,
      known(['undefined', role]),
      'look: The role of instance `sales` has no grant of `key`, so Connect cannot encrypt what it stores.',
    ],
    ['it could not be asked', role, refused, 'unknown: AWS denies it.'],
  ])('is told where %s', (_, ServiceRole, grantees, said) => {
    const instance = {
      Id: 'a',
      InstanceAlias: 'sales',
      storage: [],
      ...(ServiceRole === undefined ? {} : { ServiceRole }),
    }
    const { mark, words } = grantFact(instance, 'key', grantees)
    expect(`${mark}: ${plain(words)}`).toBe(said)
  })
})

describe('The name of a bucket', () => {
  it.each([
    [
      'calls-999988887777-us-east-1-an',
      'look: The name belongs to account `999988887777`, and this is `111122223333`.',
    ],
    [
      'calls-999988887777-us-gov-west-1-an',
      'look: The name belongs to account `999988887777`, and this is `111122223333`.',
    ],
    ['calls-111122223333-us-east-1-an', undefined],
    ['calls-999988887777-us-east-1', undefined],
    ['calls-9999888877-us-east-1-an', undefined],
    ['calls-999988887777-an', undefined],
  ])('may belong to another account: %s', (bucket, said) => {
    const fact = nameFact(bucket, '111122223333')
    expect(fact && `${fact.mark}: ${plain(fact.words)}`).toBe(said)
  })
})
