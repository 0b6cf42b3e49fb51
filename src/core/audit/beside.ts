import type { ConnectInstance } from '../account/roles.js'
import { list, ours, type Prose, say } from '../text/prose.js'

/** The answer to a question about a bucket, or why it could not be asked. */
export type BesideAnswer<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'unknown'; readonly because: Prose }

/** What S3 says of a bucket beside its policy. */
export interface Beside {
  /** The settings of Block Public Access that are off. */
  readonly publicAccessLeft: BesideAnswer<readonly string[]>
  /** `BucketOwnerEnforced`, `BucketOwnerPreferred` or `ObjectWriter`; the last where nothing is set. */
  readonly ownership: BesideAnswer<string>
  /** `Enabled`, `Suspended`, or `Off`. */
  readonly versioning: BesideAnswer<string>
  readonly objectLock: BesideAnswer<boolean>
  /** The algorithm of the default encryption, with the key where one is named. */
  readonly encryption: BesideAnswer<{ readonly algorithm: string; readonly key?: string }>
  /** The names of the access points that lead to the bucket. */
  readonly accessPoints: BesideAnswer<readonly string[]>
}

/** What is looked at beside the policy. No verdict rests on it. */
export const BESIDE_TOPICS = [
  'block-public-access',
  'ownership',
  'versioning',
  'object-lock',
  'encryption',
  'access-points',
  'kms-grant',
  'bucket-name',
] as const
export type BesideTopic = (typeof BESIDE_TOPICS)[number]

/** One thing beside the policy: `look` is worth a look, `fine` is not, `unknown` could not be asked. */
export interface BesideFact {
  readonly topic: BesideTopic
  readonly mark: 'fine' | 'look' | 'unknown'
  readonly words: Prose
}

type Told = Pick<BesideFact, 'mark' | 'words'>
const fine = (words: Prose): Told => ({ mark: 'fine', words })
const look = (words: Prose): Told => ({ mark: 'look', words })

/** What S3's answers mean for a bucket that Connect stores in. */
export function besideFacts(
  beside: Beside,
  instances: readonly ConnectInstance[],
  bucket: string,
): readonly BesideFact[] {
  const holdsAttachments = instances.some(({ storage }) =>
    storage.some(({ BucketName, ResourceType }) => BucketName === bucket && ResourceType === 'ATTACHMENTS'),
  )
  return [
    fact('block-public-access', beside.publicAccessLeft, publicAccessWords),
    fact('ownership', beside.ownership, ownershipWords),
    fact('versioning', beside.versioning, versioningWords),
    fact('object-lock', beside.objectLock, isOn => objectLockWords(isOn, holdsAttachments)),
    fact('encryption', beside.encryption, encryptionWords),
    fact('access-points', beside.accessPoints, accessPointWords),
  ]
}

function fact<T>(topic: BesideTopic, answered: BesideAnswer<T>, told: (value: T) => Told): BesideFact {
  if (answered.kind === 'unknown') return { topic, mark: 'unknown', words: answered.because }
  return { topic, ...told(answered.value) }
}

function publicAccessWords(left: readonly string[]): Told {
  return left.length === 0
    ? fine(ours('Block Public Access is on.'))
    : look(say`Block Public Access lacks ${list(left)}.`)
}

function ownershipWords(ownership: string): Told {
  return ownership === 'BucketOwnerEnforced'
    ? fine(ours('ACLs are off, and the bucket owner owns every object.'))
    : look(say`ACLs are in force (${ownership}).`)
}

function versioningWords(versioning: string): Told {
  return versioning === 'Enabled'
    ? fine(ours('Versioning is on.'))
    : look(ours('Versioning is off: what is deleted or overwritten is gone.'))
}

/** Source: Amazon Connect Administrator Guide, "Set up file attachments". */
function objectLockWords(isOn: boolean, holdsAttachments: boolean): Told {
  if (!isOn) return fine(ours('Object Lock is off.'))
  return holdsAttachments
    ? look(ours('Object Lock is on, and Connect does not support it for attachments.'))
    : fine(ours('Object Lock is on.'))
}

function encryptionWords({ algorithm, key }: { readonly algorithm: string; readonly key?: string }): Told {
  return fine(key === undefined ? say`Encrypted by ${algorithm}.` : say`Encrypted by ${algorithm} with ${key}.`)
}

function accessPointWords(names: readonly string[]): Told {
  if (names.length === 0) return fine(ours('No access point leads to it.'))
  return look(say`Access points lead to it: ${list(names)}. The lock holds there too.`)
}

/**
 * Whether the role of an instance holds a grant of the key that it encrypts with. Connect makes the grant with the
 * storage configuration; without it nothing is stored. Source: Amazon Connect Administrator Guide, "Key management".
 */
export function grantFact(
  { Id, InstanceAlias: name = Id, ServiceRole }: ConnectInstance,
  key: string,
  grantees: BesideAnswer<readonly string[]>,
): BesideFact {
  return fact('kms-grant', grantees, all =>
    ServiceRole !== undefined && all.includes(ServiceRole)
      ? fine(say`The role of instance ${name} has a grant of ${key}.`)
      : look(say`The role of instance ${name} has no grant of ${key}, so Connect cannot encrypt what it stores.`),
  )
}

/**
 * A name that only another account can own: `…-ACCOUNT-REGION-an`.
 * Source: Amazon S3 User Guide, "Namespaces for general purpose buckets".
 */
export function nameFact(bucket: string, account: string): BesideFact | undefined {
  const named = /-(\d{12})-[a-z]{2,}(?:-[a-z]+)+-\d+-an$/.exec(bucket)?.[1]
  if (named === undefined || named === account) return undefined
  return { topic: 'bucket-name', ...look(say`The name belongs to account ${named}, and this is ${account}.`) }
}
