import type {
  ReplicationConfiguration as Answered,
  ConnectClient,
  EncryptionConfig,
  InstanceStorageResourceType,
  InstanceSummary,
} from '@aws-sdk/client-connect'
import type { AccountIdentity, ConnectRegions, Instances, RegionReading } from '../../app/ports.js'
import type {
  ConnectInstance,
  EncryptionConfig as KeyConfig,
  ReplicationConfiguration,
  StorageConfig,
} from '../../core/account/roles.js'
import { counted } from '../../core/text/count.js'
import { PortError } from '../../core/text/errors.js'
import { byText } from '../../core/text/order.js'
import { present } from '../../core/text/present.js'
import { list, ours, type Prose, plain, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { ALL_REGIONS, isOptIn, regionsMeant } from './connect-regions.js'
import { awsReason, failureKind, portError, UnreadableAnswer } from './errors.js'
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

/** Milliseconds of reading that are worth a word beforehand. */
const WORTH_SAYING = 10_000

/** Every instance of the regions with its storage, sorted by region and id; unreadable where Connect denies it. */
export async function listInstances(session: Session, identity: () => Promise<AccountIdentity>): Promise<Instances> {
  const { regions } = session.options
  const partition = regions.includes(ALL_REGIONS) ? (await identity()).partition : ''
  const readings = await Promise.all(regionsMeant(regions, partition).map(region => readRegion(session, region)))
  const denied = readings.flatMap(reading => (reading.kind === 'unreadable' ? [reading] : []))[0]
  if (denied !== undefined) return { kind: 'unreadable', because: denied.because }
  const listed = readings.flatMap(reading => (reading.kind === 'listed' ? [reading] : []))
  const doubts = listed.flatMap(reading => reading.doubts ?? [])
  const instances = listed.flatMap(reading => reading.instances)
  return { kind: 'listed', instances, ...(doubts.length === 0 ? {} : { doubts }) }
}

/** Connect, Region by Region, each asked once whatever becomes of the others. */
export function connectRegions(session: Session, identity: () => Promise<AccountIdentity>): ConnectRegions {
  return {
    read: async regions => {
      const { partition } = await identity()
      const meant = regionsMeant(regions ?? session.options.regions, partition)
      return Promise.all(meant.map(region => readRegion(session, region).catch(unanswered(region))))
    },
  }
}

function unanswered(region: string | undefined) {
  return (error: unknown): RegionReading => {
    if (error instanceof PortError && region !== undefined) {
      return { region, kind: 'unreadable', because: error.problem.message }
    }
    throw error
  }
}

async function readRegion(session: Session, named: string | undefined): Promise<RegionReading> {
  const sdk = await import('@aws-sdk/client-connect')
  const client = await session.open(new sdk.ConnectClient(session.config('connect', named)))
  const region = await client.config.region()
  const reader = new RegionReader(session, sdk, client, region)
  try {
    return { region, kind: 'listed', instances: await reader.instances(), doubts: reader.doubts }
  } catch (error) {
    if (error instanceof Denied) return { region, kind: 'unreadable', because: error.because }
    if (isOptIn(region) && named !== session.region && reader.isDisabled) return { region, kind: 'not-enabled' }
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
  /** The Region did not know our credentials, which another one does. */
  isDisabled = false
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
    const made = summaries.filter(({ InstanceStatus }) => InstanceStatus !== 'CREATION_FAILED')
    this.#announce(made.length)
    const instances: ConnectInstance[] = []
    for (const [index, summary] of made.entries()) {
      instances.push(await this.#instance(summary))
      const far = say`Reading the Connect instances of ${this.#region}: ${index + 1} of ${made.length}.`
      this.#session.options.progress(plain(far), 'passing')
    }
    return instances.sort((a, b) => byText(a.Id, b.Id))
  }

  /** Says how long it will take where that is long enough to wonder. */
  #announce(instances: number): void {
    const calls = instances * (STORED_IN_S3.length + 1)
    const minutes = Math.ceil((calls * PACE) / 60_000)
    if (calls * PACE < WORTH_SAYING) return
    const found = say`${this.#region}: ${ours(counted(instances, 'Connect instance'))}`
    const wait = `about ${counted(minutes, 'minute')}, because Connect takes 2 calls a second`
    this.#session.options.progress(plain(say`${found}, ${ours(counted(calls, 'call'))}: ${ours(wait)}.`))
  }

  async #instance({ Id, InstanceAlias, ServiceRole }: InstanceSummary): Promise<ConnectInstance> {
    if (Id === undefined) throw this.#unreadable('connect:ListInstances')
    const { ServiceRole: role = ServiceRole, ReplicationConfiguration } = await this.#description(Id, ServiceRole)
    const storage: StorageConfig[] = []
    for (const type of STORED_IN_S3) storage.push(...(await this.#storage(Id, type)))
    return {
      Id,
      ...present({ InstanceAlias, ServiceRole: role }),
      Region: this.#region,
      ...present({ ReplicationConfiguration }),
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
        say`Cannot tell whether Connect instances of ${this.#region} have replicas in other Regions: ${error.because}`,
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
      const prefix = present({ BucketPrefix })
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
      this.isDisabled = failureKind(error) === 'bad-credentials'
      if (failureKind(error) !== 'denied') throw portError(call, error)
      throw new Denied(say`${call.failed}: ${awsReason(error)}. ${permissionHint(action)}`)
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
