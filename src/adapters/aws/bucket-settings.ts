import { isIP } from 'node:net'
import type { AccountIdentity, BucketSettings } from '../../app/ports.js'
import type { Beside, BesideAnswer } from '../../core/audit/beside.js'
import { getOrMake } from '../../core/text/get-or-make.js'
import { present } from '../../core/text/present.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { failureKind, failureWithRemedy, portError, UnreadableAnswer } from './errors.js'
import { atMost } from './limits.js'
import { onceForEach } from './once.js'
import type { Action } from './permissions.js'
import type { S3 } from './s3.js'
import type { Session } from './session.js'

type Sdk = typeof import('@aws-sdk/client-s3')
type Client = InstanceType<Sdk['S3Client']>
type Options = { readonly abortSignal: AbortSignal }
type About = { readonly Bucket: string; readonly ExpectedBucketOwner: string }

/** Calls under way at a time: the SDK has 50 sockets, and the policies are read on them too. */
const AT_A_TIME = 16

/**
 * What S3 and KMS say of the buckets beside their policies; each question has a permission of its own.
 * @param s3 that of the policies, which knows by then in which Region each bucket is.
 */
export function bucketSettings(session: Session, identity: () => Promise<AccountIdentity>, s3: S3): BucketSettings {
  const turn = atMost(AT_A_TIME)
  const accessPoints = accessPointsOf(session, s3)
  const grantees = granteesOf(session)

  return {
    names: () =>
      asked({ action: 's3:ListAllMyBuckets', failed: ours('The buckets could not be listed') }, () => bucketNames(s3)),
    grantees: key => turn(() => grantees(key)),
    read: async bucket => {
      const { account, partition } = await identity()
      const about = { Bucket: bucket, ExpectedBucketOwner: account }
      const ask = <T>(action: Action, what: Prose, get: Question<T>): Promise<BesideAnswer<T>> => {
        const call = {
          action,
          failed: say`${what} of ${bucket} could not be read`,
          resource: `arn:${partition}:s3:::${bucket}`,
        }
        return turn(() =>
          asked(call, () => s3.send(bucket, (sdk, client, options) => get(sdk, client, about, options))),
        )
      }
      return allOf(ask, () => turn(() => accessPoints(account, bucket)))
    },
  }
}

type Question<T> = (sdk: Sdk, client: Client, about: About, options: Options) => Promise<T>
type Ask = <T>(action: Action, what: Prose, get: Question<T>) => Promise<BesideAnswer<T>>

async function allOf(ask: Ask, accessPoints: () => Promise<Beside['accessPoints']>): Promise<Beside> {
  const [publicAccessLeft, ownership, versioning, objectLock, encryption, points] = await Promise.all([
    ask('s3:GetBucketPublicAccessBlock', ours('Block Public Access'), publicAccessLeftOn),
    ask('s3:GetBucketOwnershipControls', ours('The ownership'), ownershipOf),
    ask('s3:GetBucketVersioning', ours('The versioning'), versioningOf),
    ask('s3:GetBucketObjectLockConfiguration', ours('Object Lock'), hasObjectLock),
    ask('s3:GetEncryptionConfiguration', ours('The encryption'), encryptionOf),
    accessPoints(),
  ])
  return { publicAccessLeft, ownership, versioning, objectLock, encryption, accessPoints: points }
}

/** A refusal, or a failure, is no exception here: the rest of the audit goes on. */
async function asked<T>(call: Call, work: () => Promise<T>): Promise<BesideAnswer<T>> {
  try {
    return { kind: 'known', value: await work() }
  } catch (error) {
    if (failureKind(error) === 'stopped') throw portError(call, error)
    return { kind: 'unknown', because: failureWithRemedy(call, error) }
  }
}

async function bucketNames(s3: S3): Promise<readonly string[]> {
  const names: string[] = []
  let token: string | undefined
  do {
    const page = present({ ContinuationToken: token })
    const answer = await s3.send('', (sdk, client, options) =>
      client.send(new sdk.ListBucketsCommand({ MaxBuckets: 10_000, ...page }), options),
    )
    names.push(...(answer.Buckets ?? []).flatMap(({ Name }) => Name ?? []))
    if (answer.ContinuationToken === token && token !== undefined) throw new UnreadableAnswer('a page leads to itself')
    token = answer.ContinuationToken
  } while (token !== undefined && token !== '')
  return names
}

/** What stands for "nothing is set". Source: Amazon S3 API Reference, the errors of each operation. */
const NOTHING_SET: ReadonlySet<string> = new Set([
  'NoSuchPublicAccessBlockConfiguration',
  'OwnershipControlsNotFoundError',
  'ObjectLockConfigurationNotFoundError',
  'ServerSideEncryptionConfigurationNotFoundError',
])

async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
    if (NOTHING_SET.has(name)) return undefined
    throw error
  }
}

const PUBLIC_ACCESS = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const

async function publicAccessLeftOn(
  sdk: Sdk,
  client: Client,
  about: About,
  options: Options,
): Promise<readonly string[]> {
  const answer = await orNothing(client.send(new sdk.GetPublicAccessBlockCommand(about), options))
  return PUBLIC_ACCESS.filter(setting => answer?.PublicAccessBlockConfiguration?.[setting] !== true)
}

async function ownershipOf(sdk: Sdk, client: Client, about: About, options: Options): Promise<string> {
  const answer = await orNothing(client.send(new sdk.GetBucketOwnershipControlsCommand(about), options))
  return answer?.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? 'ObjectWriter'
}

async function versioningOf(sdk: Sdk, client: Client, about: About, options: Options): Promise<string> {
  return (await client.send(new sdk.GetBucketVersioningCommand(about), options)).Status ?? 'Off'
}

async function hasObjectLock(sdk: Sdk, client: Client, about: About, options: Options): Promise<boolean> {
  const answer = await orNothing(client.send(new sdk.GetObjectLockConfigurationCommand(about), options))
  return answer?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled'
}

async function encryptionOf(sdk: Sdk, client: Client, about: About, options: Options) {
  const answer = await orNothing(client.send(new sdk.GetBucketEncryptionCommand(about), options))
  const { SSEAlgorithm: algorithm = 'AES256', KMSMasterKeyID: key } =
    answer?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault ?? {}
  return { algorithm, ...present({ key }) }
}

/** S3 Control knows which access points lead to a bucket, in the Region of the bucket alone. */
function accessPointsOf(session: Session, s3: S3) {
  const clientFor = onceForEach((region: string | undefined) => openControl(session, region))
  return (AccountId: string, Bucket: string): Promise<BesideAnswer<readonly string[]>> =>
    asked(
      { action: 's3:ListAccessPoints', failed: say`The access points of ${Bucket} could not be listed` },
      async () => {
        const [sdk, client] = await clientFor(s3.regionOf(Bucket))
        const names: string[] = []
        let page: { NextToken?: string } = {}
        for (;;) {
          const answer = await session.send(options =>
            client.send(new sdk.ListAccessPointsCommand({ AccountId, Bucket, ...page }), options),
          )
          names.push(...(answer.AccessPointList ?? []).flatMap(({ Name }) => Name ?? []))
          if (answer.NextToken === undefined || answer.NextToken === page.NextToken) return names
          page = { NextToken: answer.NextToken }
        }
      },
    )
}

async function openControl(session: Session, region: string | undefined) {
  const sdk = await import('@aws-sdk/client-s3-control')
  const config = { ...session.config('s3_control', region), ...unprefixed(session.endpoint('s3_control'), region) }
  return [sdk, await session.open(new sdk.S3ControlClient(config))] as const
}

/** S3 Control puts the account's id before the host of an endpoint, which an IP address does not take. */
function unprefixed(endpoint: string | undefined, signingRegion = 'us-east-1') {
  if (endpoint === undefined || isIP(new URL(endpoint).hostname) === 0) return {}
  const authSchemes = [{ name: 'sigv4', signingName: 's3', signingRegion, properties: {} }]
  return { endpointProvider: () => ({ url: new URL(endpoint), properties: { authSchemes } }) }
}

/** Each key is asked once, in its own Region. */
function granteesOf(session: Session) {
  const clientFor = onceForEach((region: string | undefined) => openKms(session, region))
  const known = new Map<string, Promise<BesideAnswer<readonly string[]>>>()
  const ask = (key: string): Promise<BesideAnswer<readonly string[]>> =>
    asked(
      { action: 'kms:ListGrants', failed: say`The grants of ${key} could not be listed`, resource: key },
      async () => {
        const [sdk, client] = await clientFor(key.split(':')[3] || undefined)
        const grantees: string[] = []
        let page: { Marker?: string } = {}
        for (;;) {
          const answer = await session.send(options =>
            client.send(new sdk.ListGrantsCommand({ KeyId: key, Limit: 100, ...page }), options),
          )
          grantees.push(...(answer.Grants ?? []).flatMap(({ GranteePrincipal }) => GranteePrincipal ?? []))
          if (answer.Truncated !== true || answer.NextMarker === undefined) return grantees
          page = { Marker: answer.NextMarker }
        }
      },
    )
  return (key: string) => getOrMake(known, key, () => ask(key))
}

async function openKms(session: Session, region: string | undefined) {
  const sdk = await import('@aws-sdk/client-kms')
  return [sdk, await session.open(new sdk.KMSClient(session.config('kms', region)))] as const
}
