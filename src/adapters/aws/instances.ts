import type {
  ReplicationConfiguration as Answered,
  ConnectClient,
  EncryptionConfig,
  InstanceStorageResourceType,
  InstanceSummary,
} from '@aws-sdk/client-connect'
import type { Instances } from '../../app/ports.js'
import type {
  ConnectInstance,
  EncryptionConfig as KeyConfig,
  ReplicationConfiguration,
  StorageConfig,
} from '../../core/account/roles.js'
import { byText } from '../../core/text/order.js'
import { present } from '../../core/text/present.js'
import { list, type Prose, plain, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { failureKind, portError, reason, UnreadableAnswer } from './errors.js'
import { paced, type Turnstile } from './limits.js'
import type { Action } from './permissions.js'
import type { Session } from './session.js'

/** What Connect can store in S3. Source: Connect API Reference, `AssociateInstanceStorageConfig`. */
const STORED_IN_S3: readonly InstanceStorageResourceType[] = [
  'CALL_RECORDINGS',
  'CHAT_TRANSCRIPTS',
  'SCHEDULED_REPORTS',
  'ATTACHMENTS',
  'CONTACT_EVALUATIONS',
  'SCREEN_RECORDINGS',
  'EMAIL_MESSAGES',
]

/** Milliseconds between two calls: Connect takes 2 a second for each account and region (Connect quotas, "API throttling"). */
const PACE = 500

/** Every instance of the regions with its storage, sorted by region and id; unreadable where Connect denies it. */
export async function listInstances(session: Session): Promise<Instances> {
  const { regions } = session.options
  const readings = await Promise.all(
    (regions.length === 0 ? [undefined] : [...new Set(regions)].sort()).map(region => readRegion(session, region)),
  )
  const denied = readings.flatMap(reading => (reading.kind === 'unreadable' ? [reading] : []))[0]
  if (denied !== undefined) return denied
  const listed = readings.flatMap(reading => (reading.kind === 'listed' ? [reading] : []))
  const doubts = listed.flatMap(reading => reading.doubts ?? [])
  const instances = listed.flatMap(reading => reading.instances)
  return { kind: 'listed', instances, ...(doubts.length === 0 ? {} : { doubts }) }
}

async function readRegion(session: Session, region: string | undefined): Promise<Instances> {
  const sdk = await import('@aws-sdk/client-connect')
  const client = await session.open(new sdk.ConnectClient(session.config('connect', region)))
  const reader = new RegionReader(session, sdk, client, await client.config.region())
  try {
    return { kind: 'listed', instances: await reader.instances(), doubts: reader.doubts }
  } catch (error) {
    if (error instanceof Denied) return { kind: 'unreadable', because: error.because }
    throw error
  }
}

/** Carries the reason out of the listing: without the permission, there is no half of an answer. */
class Denied extends Error {
  override readonly name = 'Denied'
  readonly because: Prose

  constructor(because: Prose) {
    super()
    this.because = because
  }
}

class RegionReader {
  /** What could not be asked: the first refusal says it for every instance. */
  doubts: readonly Prose[] = []
  readonly #session: Session
  readonly #sdk: typeof import('@aws-sdk/client-connect')
  readonly #client: ConnectClient
  readonly #region: string
  readonly #turn: Turnstile

  constructor(session: Session, sdk: typeof import('@aws-sdk/client-connect'), client: ConnectClient, region: string) {
    this.#session = session
    this.#sdk = sdk
    this.#client = client
    this.#region = region
    this.#turn = paced(session.options.clock, PACE)
  }

  async instances(): Promise<ConnectInstance[]> {
    const summaries = await this.#pages(
      'connect:ListInstances',
      (page, options) => this.#client.send(new this.#sdk.ListInstancesCommand(page), options),
      answer => answer.InstanceSummaryList,
    )
    const instances: ConnectInstance[] = []
    for (const [index, summary] of summaries.entries()) {
      if (summary.InstanceStatus !== 'CREATION_FAILED') instances.push(await this.#instance(summary))
      const far = say`Reading the Connect instances of ${this.#region}: ${index + 1} of ${summaries.length}.`
      this.#session.options.progress(plain(far), 'passing')
    }
    return instances.sort((a, b) => byText(a.Id, b.Id))
  }

  async #instance({ Id, InstanceAlias, ServiceRole }: InstanceSummary): Promise<ConnectInstance> {
    if (Id === undefined) throw this.#unreadable('connect:ListInstances')
    const { ServiceRole: role = ServiceRole, ReplicationConfiguration } = await this.#description(Id, ServiceRole)
    const storage: StorageConfig[] = []
    for (const type of STORED_IN_S3) storage.push(...(await this.#storage(Id, type)))
    return {
      Id,
      ...(InstanceAlias === undefined ? {} : { InstanceAlias }),
      ...(role === undefined ? {} : { ServiceRole: role }),
      Region: this.#region,
      ...(ReplicationConfiguration === undefined ? {} : { ReplicationConfiguration }),
      storage,
    }
  }

  /** What the listing does not say. Without it an instance whose role is listed is known but for its replicas. */
  async #description(
    InstanceId: string,
    listedRole: string | undefined,
  ): Promise<Pick<ConnectInstance, 'ServiceRole' | 'ReplicationConfiguration'>> {
    try {
      const answer = await this.#call('connect:DescribeInstance', options =>
        this.#client.send(new this.#sdk.DescribeInstanceCommand({ InstanceId }), options),
      )
      if (answer.Instance === undefined) throw this.#unreadable('connect:DescribeInstance')
      const { ServiceRole } = answer.Instance
      return present({ ServiceRole, ReplicationConfiguration: replicationOf(answer.ReplicationConfiguration) })
    } catch (error) {
      if (listedRole === undefined || !(error instanceof Denied)) throw error
      this.doubts = [
        say`Whether Connect instances of ${this.#region} have replicas in other Regions could not be asked: ${error.because}`,
      ]
      return {}
    }
  }

  /** The bare id goes into the call: with the ARN, permissions that are bound to the instance do not match. */
  async #storage(InstanceId: string, ResourceType: InstanceStorageResourceType): Promise<StorageConfig[]> {
    const configs = await this.#pages(
      'connect:ListInstanceStorageConfigs',
      (page, options) =>
        this.#client.send(
          new this.#sdk.ListInstanceStorageConfigsCommand({ InstanceId, ResourceType, ...page }),
          options,
        ),
      answer => answer.StorageConfigs,
    )
    return configs.flatMap(({ S3Config }) => {
      if (S3Config?.BucketName === undefined) return []
      const { BucketName, BucketPrefix } = S3Config
      const prefix = BucketPrefix === undefined ? {} : { BucketPrefix }
      return [{ ResourceType, BucketName, ...prefix, EncryptionConfig: encryptionOf(S3Config.EncryptionConfig) }]
    })
  }

  async #pages<P extends { NextToken?: string | undefined }, T>(
    action: Action,
    ask: (page: { NextToken?: string }, options: { abortSignal: AbortSignal }) => Promise<P>,
    items: (answer: P) => readonly T[] | undefined,
  ): Promise<T[]> {
    const all: T[] = []
    let page: { NextToken?: string } = {}
    for (;;) {
      const answer = await this.#call(action, options => ask(page, options))
      const found = items(answer)
      if (found === undefined) throw this.#unreadable(action)
      all.push(...found)
      if (answer.NextToken === undefined || answer.NextToken === '') return all
      if (answer.NextToken === page.NextToken) throw this.#unreadable(action)
      page = { NextToken: answer.NextToken }
    }
  }

  async #call<T>(action: Action, request: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> {
    try {
      return await this.#turn(() => this.#session.send(request))
    } catch (error) {
      const call = this.#told(action)
      if (failureKind(error) !== 'denied') throw portError(call, error)
      throw new Denied(say`${call.failed}: ${reason(error)}. ${permissionHint(action)}`)
    }
  }

  #told(action: Action): Call {
    return { action, failed: say`The Connect instances of ${this.#region} could not be listed` }
  }

  #unreadable(action: Action): Error {
    return portError(this.#told(action), new UnreadableAnswer('the answer is not complete'))
  }
}

/** The Regions alone; nothing where there is no replica. */
function replicationOf(answer: Answered | undefined): ReplicationConfiguration | undefined {
  const regions = (answer?.ReplicationStatusSummaryList ?? []).flatMap(({ Region }) => Region ?? [])
  return regions.length === 0 ? undefined : { ReplicationStatusSummaryList: regions.map(Region => ({ Region })) }
}

function encryptionOf(config: EncryptionConfig | undefined): KeyConfig | null {
  if (config?.EncryptionType === undefined || config.KeyId === undefined) return null
  return { EncryptionType: config.EncryptionType, KeyId: config.KeyId }
}

function permissionHint(action: Action): Prose {
  const together = [action, ...(action === 'connect:ListInstanceStorageConfigs' ? [] : ['ds:DescribeDirectories'])]
  return say`Allow ${list(together)} to the identity that runs this.`
}
