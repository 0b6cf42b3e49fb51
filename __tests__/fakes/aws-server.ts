import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, type AwsRequest, errorAnswer, type FakeService, type Operation } from './aws/answer.js'
import { type FaultPlan, Faults, TokenBucket } from './aws/faults.js'
import { analyzerService, connectService, kmsService } from './aws/json.js'
import { organizationsService } from './aws/organizations.js'
import { knowsKey, queryService } from './aws/query.js'
import { s3Service } from './aws/s3.js'
import { type AwsState, emptyState } from './aws/state.js'

export interface RecordedCall {
  readonly action: string
  readonly subject?: string
  readonly region: string
  readonly accessKeyId: string
  readonly headers: AwsRequest['headers']
  readonly query: URLSearchParams
  readonly body: string
}

const SERVICES: Readonly<Record<string, FakeService>> = {
  sts: queryService,
  iam: queryService,
  s3: s3Service,
  connect: connectService,
  kms: kmsService,
  'access-analyzer': analyzerService,
  organizations: organizationsService,
}

/**
 * STS, IAM, S3, Connect, Organizations and Access Analyzer on one loopback port, as far as the adapters use them: stateful, speaking
 * the documented protocols, so that the SDK's own serialisers and deserialisers judge them. Counts calls, takes
 * faults, throttles and dawdles on demand.
 */
export class AwsServer {
  readonly state: AwsState = emptyState()
  /** Accounts that are reached by assuming a role in them. */
  readonly others: AwsState[] = []
  /** Every call in order, those that met a fault or were throttled included. */
  readonly calls: RecordedCall[] = []
  /** Milliseconds before each answer. */
  latency = 0
  readonly #faults = new Faults()
  readonly #buckets = new Map<string, TokenBucket>()
  readonly #server: Server
  readonly #unanswered = new Set<ServerResponse>()
  #most = 0

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#handle(request, response)
    })
  }

  static async start(): Promise<AwsServer> {
    const server = new AwsServer()
    await new Promise<void>(resolve => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  /** For `AWS_ENDPOINT_URL`. */
  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Makes calls of an action fail. */
  fail(action: string, plan: FaultPlan): void {
    this.#faults.add(action, plan)
  }

  /** Ends all faults and throttling, and forgets the calls. */
  calm(): void {
    this.#faults.clear()
    this.#buckets.clear()
    this.calls.length = 0
    this.#most = 0
    this.latency = 0
  }

  /** Lets through so many calls of an action a second, and answers the rest as AWS throttles. */
  throttle(action: string, rate: number, burst: number): void {
    this.#buckets.set(action, new TokenBucket(rate, burst))
  }

  count(action: string): number {
    return this.calls.filter(call => call.action === action).length
  }

  /** The most calls that were under way at one time. */
  get mostAtATime(): number {
    return this.#most
  }

  async close(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#unanswered.add(response)
    this.#most = Math.max(this.#most, this.#unanswered.size)
    response.once('close', () => this.#unanswered.delete(response))
    const request = await readRequest(incoming)
    const operation = SERVICES[request.service]?.(request, this.#stateOf(request))
    if (operation === undefined) {
      write(response, errorAnswer(request.service, 400, 'UnknownOperationException'))
      return
    }
    const { action, subject } = operation
    const { region, accessKeyId, headers, query, body } = request
    this.calls.push({
      action,
      ...(subject === undefined ? {} : { subject }),
      region,
      accessKeyId,
      headers,
      query,
      body,
    })
    if (this.latency > 0) await new Promise(resolve => setTimeout(resolve, this.latency))
    this.#answer(request, operation, response)
  }

  /** The account that a request is about: by the role that it takes on, or by the key that signed it. */
  #stateOf({ service, body, path, accessKeyId }: AwsRequest): AwsState {
    const form = new URLSearchParams(service === 'sts' ? body : '')
    const role = form.get('RoleArn')?.split(':')[4] ?? form.get('TargetPrincipal') ?? undefined
    const bucket = decodeURIComponent(path.split('/')[1] ?? '')
    const isIt = (state: AwsState) =>
      role === undefined
        ? knowsKey(state, accessKeyId) || (accessKeyId === '' && state.buckets.has(bucket))
        : state.account === role
    return this.others.find(isIt) ?? this.state
  }

  #answer(request: AwsRequest, operation: Operation, response: ServerResponse): void {
    const plan = this.#faults.next(operation.action, operation.subject)
    if (this.#buckets.get(operation.action)?.take() === false) write(response, throttled(request.service))
    else if (plan === undefined) write(response, operation.answer())
    else spoil(response, request.service, plan, effect(plan, operation))
  }
}

/** What the call would have answered; reads have no effect, so they can always be asked. */
function effect({ takesEffect }: FaultPlan, operation: Operation): Answer {
  const writes = /:(Put|Delete)/.test(operation.action)
  return takesEffect === true || !writes ? operation.answer() : { status: 204, body: '' }
}

function spoil(response: ServerResponse, service: string, { fault }: FaultPlan, answer: Answer): void {
  const half = answer.body.slice(0, Math.max(1, Math.floor(answer.body.length / 2)))
  if (fault.kind === 'error') write(response, errorAnswer(service, fault.status, fault.code, fault.message))
  else if (fault.kind === 'body') write(response, { status: fault.status, body: fault.body })
  else if (fault.kind === 'cut') write(response, { ...answer, body: half })
  else if (fault.kind === 'reset') response.destroy()
  else if (fault.kind === 'half' || fault.kind === 'stall') {
    const status = answer.status === 204 ? 200 : answer.status
    response.writeHead(status, { ...answer.headers, 'content-length': answer.body.length + 10 })
    response.write(half === '' ? ' ' : half)
    if (fault.kind === 'half') setTimeout(() => response.destroy(), 20)
  }
}

function throttled(service: string): Answer {
  if (service === 's3') return errorAnswer(service, 503, 'SlowDown', 'Please reduce your request rate.')
  const isXml = service === 'iam' || service === 'sts'
  return errorAnswer(service, isXml ? 400 : 429, isXml ? 'Throttling' : 'TooManyRequestsException', 'Rate exceeded')
}

function write(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers })
  response.end(answer.body)
}

async function readRequest(incoming: IncomingMessage): Promise<AwsRequest> {
  const pieces: Buffer[] = []
  for await (const piece of incoming) pieces.push(piece as Buffer)
  const url = new URL(incoming.url ?? '/', 'http://loopback')
  const scope = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(incoming.headers.authorization ?? '')
  return {
    accessKeyId: scope?.[1] ?? '',
    region: scope?.[2] ?? '',
    service: scope?.[3] ?? 's3', // only S3 is ever asked without credentials
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(pieces).toString('utf8'),
  }
}
