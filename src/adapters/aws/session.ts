import { setMaxListeners } from 'node:events'
import type { STSClientConfig } from '@aws-sdk/client-sts'
import { PortError } from '../../core/text/errors.js'
import { present } from '../../core/text/present.js'
import { ours, type Prose, plain, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { ALL_REGIONS } from './connect-regions.js'
import { failureKind, told } from './errors.js'
import { WITHOUT_AWS } from './failures.js'
import { type AwsOptions, PATIENCE } from './options.js'
import type { Agents } from './tunnel.js'

/** What every client of the SDK is made with. */
export type ClientConfig = Pick<
  STSClientConfig,
  'region' | 'endpoint' | 'maxAttempts' | 'retryMode' | 'customUserAgent' | 'requestHandler' | 'credentials'
>

export type Service = 's3' | 's3_control' | 'kms' | 'iam' | 'sts' | 'connect' | 'accessanalyzer' | 'organizations'

interface SdkClient {
  readonly config: { region(): Promise<string> }
  readonly middlewareStack: unknown
}

/** The few properties of the SDK's middleware that we use; each client types its own. */
interface Middlewares {
  add(
    middleware: (next: Handler, context: { readonly commandName?: string }) => Handler,
    options: { readonly step: 'finalizeRequest'; readonly priority: 'low'; readonly name: string },
  ): void
}
type Handler = (args: Attempt) => Promise<unknown>
interface Attempt {
  readonly request: { readonly headers: Readonly<Record<string, string>> }
}

/** What the calls of one run share: configuration of the clients, the run's deadline, and the telling of waits. */
export class Session {
  readonly options: AwsOptions
  /** The run's deadline, as a signal of our own: dozens of calls listen to it at a time, which Node takes for a leak. */
  readonly #deadline: AbortSignal
  readonly #shared: Omit<ClientConfig, 'region' | 'endpoint'>

  /** `agents` where AWS is reached through a proxy; `credentials` in place of those at hand. */
  constructor(
    options: AwsOptions,
    { agents, credentials }: { readonly agents?: Agents; readonly credentials?: ClientConfig['credentials'] } = {},
  ) {
    this.options = options
    this.#deadline = AbortSignal.any([options.deadline])
    setMaxListeners(0, this.#deadline)
    const { attempts, connect, answer } = { ...PATIENCE, ...options.patience }
    this.#shared = {
      maxAttempts: attempts,
      retryMode: 'adaptive',
      customUserAgent: userAgent(options),
      requestHandler: {
        connectionTimeout: connect,
        requestTimeout: answer,
        socketTimeout: answer,
        throwOnRequestTimeout: true,
        ...agents,
      },
      ...present({ credentials }),
    }
  }

  /** The first region of the settings, or the environment's; the profile's, which the SDK finds, where `undefined`. */
  get region(): string | undefined {
    const { AWS_REGION, AWS_DEFAULT_REGION } = this.options.environment
    const named = this.options.regions.find(region => region !== ALL_REGIONS)
    return named ?? (AWS_REGION || AWS_DEFAULT_REGION || undefined)
  }

  /** The endpoint of `AWS_ENDPOINT_URL` or of the service's own variable, as the AWS SDKs and Tools Reference Guide has it. */
  endpoint(service: Service): string | undefined {
    const { environment } = this.options
    const { AWS_ENDPOINT_URL, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS } = environment
    if (AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true') return undefined
    return environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || AWS_ENDPOINT_URL || undefined
  }

  config(service: Service, region: string | undefined = this.region): ClientConfig {
    const endpoint = this.endpoint(service)
    return {
      ...this.#shared,
      ...present({ region, endpoint }),
    }
  }

  /** Readies a client: makes sure of its region and listens to its attempts. */
  async open<C extends SdkClient>(client: C): Promise<C> {
    await client.config.region().catch((cause: unknown) => {
      const problem = {
        message: regionProblem(cause),
        remedy: say`Set ${'AWS_REGION'}, the region of the AWS profile, or the setting ${'regions'}; AWS credentials are needed too. ${ours(WITHOUT_AWS)}.`,
        page: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
      }
      throw new PortError(problem, { cause })
    })
    const middlewares = client.middlewareStack as Middlewares
    const tell = (error: unknown, attempt: string, command: string) => this.#tellWait(error, attempt, command)
    middlewares.add(
      (next, context) => async args => {
        try {
          return await next(args)
        } catch (error) {
          tell(error, args.request.headers['amz-sdk-request'] ?? '', context.commandName ?? 'the call')
          throw asOwnError(error)
        }
      },
      { step: 'finalizeRequest', priority: 'low', name: 'tellOfWaits' },
    )
    return client
  }

  /** Sends a command, ended by the run's deadline whatever it waits for. Throws what the SDK throws. */
  async send<T>(request: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> {
    const deadline = this.#deadline
    const ended = Object.assign(new Error('the deadline has passed'), { name: 'AbortError' })
    if (deadline.aborted) throw ended
    let onEnd = () => {}
    const end = new Promise<never>((_, reject) => {
      onEnd = () => reject(ended)
    })
    deadline.addEventListener('abort', onEnd, { once: true })
    try {
      return await Promise.race([request({ abortSignal: deadline }), end])
    } finally {
      deadline.removeEventListener('abort', onEnd)
    }
  }

  /** Sends a command; every failure is a {@link PortError} that says what could not be done. */
  call<T>(call: Call, request: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> {
    return told(call, () => this.send(request))
  }

  #tellWait(error: unknown, attempt: string, command: string): void {
    const [, made, most] = /attempt=(\d+); max=(\d+)/.exec(attempt) ?? []
    const why = WAITS.get(failureKind(error))
    if (why === undefined || made === undefined || made === most) return
    const name = command.replace(/Command$/, '')
    this.options.progress(plain(say`AWS ${why} ${name}: waiting for attempt ${Number(made) + 1} of ${Number(most)}.`))
  }
}

/** The SDK refuses a Region that could not be a part of a host's name in words alone. */
function regionProblem(cause: unknown): Prose {
  const [, refused] =
    /^Region not accepted: region="(.+)" is not/s.exec(cause instanceof Error ? cause.message : '') ?? []
  return refused === undefined ? ours('No AWS region is set.') : say`${refused} is not the name of an AWS region.`
}

const WAITS = new Map<string, ReturnType<typeof say>>([
  ['throttled', say`throttles`],
  ['server', say`failed at`],
  ['timeout', say`did not answer`],
  ['broken-off', say`broke off`],
  ['unreachable', say`cannot be reached for`],
])

/**
 * Inside a vm context, as tests and editors run code, Node's own errors are no `instanceof Error`, and the SDK's retry
 * would replace them by one without their code.
 */
function asOwnError(error: unknown): unknown {
  if (error instanceof Error || typeof error !== 'object' || error === null) return error
  const { name, message, code } = error as { name?: unknown; message?: unknown; code?: unknown }
  return Object.assign(new Error(String(message), { cause: error }), error, { name, code })
}

function userAgent({ userAgent: { version, run } }: AwsOptions): [string, string][] {
  const product: [string, string] = ['connect-bucket-lock', version]
  return run === undefined ? [product] : [product, ['md/run', run]]
}
