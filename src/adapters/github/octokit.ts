import type { Clock } from '../../app/ports.js'
import { present } from '../../core/text/present.js'
import { say } from '../../core/text/prose.js'
import { usageError } from '../../core/text/usage.js'

/** The client that `@actions/github` makes: REST methods, paging and the runner's proxy settings. */
export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>

/** A client for one repository. */
export interface GitHub {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  readonly clock: Clock
  /** Whose token it is, where that is known already. */
  readonly login?: string
}

export interface Connection {
  readonly token: string
  /** `GITHUB_API_URL`: `https://api.github.com`, or a GitHub Enterprise Server's `https://host/api/v3`. */
  readonly apiUrl: string
  /** `owner/name`, from `GITHUB_REPOSITORY`. */
  readonly repository: string
  readonly clock: Clock
  readonly login?: string
}

const ATTEMPTS = 4
/** What a run waits for GitHub at most, over all attempts of one request. */
const PATIENCE = 90_000
const TIMEOUT = 30_000
/** GitHub Docs, "Rate limits for the REST API": without a header, wait at least one minute. */
const SECONDARY_LIMIT_PAUSE = 60_000

/** The one place where a client is made. `@actions/github` loads here and nowhere else, for loading it is slow. */
export async function connect({ token, apiUrl, repository, clock, login }: Connection): Promise<GitHub> {
  const silent = (): void => undefined
  const octokit = await addressed(apiUrl, async () => {
    const { getOctokit } = await import('@actions/github')
    return getOctokit(token, {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      userAgent: 'connect-bucket-lock',
      log: { debug: silent, info: silent, warn: silent, error: silent },
    })
  })
  octokit.hook.wrap('request', async (request, options) => {
    const again = options.method === 'POST' && !options.url.endsWith('/graphql') ? 'if-not-processed' : 'always'
    return await persist(clock, again, async () => {
      const signal = AbortSignal.timeout(TIMEOUT)
      const answer = await request({ ...options, request: { ...options.request, signal } })
      documented(isJson(answer) || options.mediaType?.format === 'raw')
      return answer
    })
  })
  const [owner = '', repo = ''] = repository.split('/')
  return { octokit, owner, repo, clock, ...present({ login }) }
}

/** A client reads the address and the proxies of the environment as soon as it loads. Throws UsageError. */
async function addressed<T>(apiUrl: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const proxies = say`${'https_proxy'}, ${'http_proxy'} and ${'no_proxy'}`
    throw usageError(say`GitHub cannot be asked at ${apiUrl}: it, or a proxy, is not a URL. Check ${proxies}.`)
  }
}

/** Thrown for an answer of 2xx that is not what GitHub documents: a portal's page, a body that was cut short. */
export class UndocumentedAnswer extends Error {
  override readonly name = 'UndocumentedAnswer'
}

/** Holds what GitHub answers against its documentation, before anything is concluded from it. */
export function documented(isIt: boolean): asserts isIt {
  if (!isIt) throw new UndocumentedAnswer('not what GitHub documents')
}

/** Octokit hands on as a text what it cannot read as JSON. */
function isJson({ status, data }: { readonly status: number; readonly data: unknown }): boolean {
  return status === 204 || (typeof data === 'object' && data !== null)
}

/**
 * Repeats a request that was refused for its rate, and one that failed on the server where a second time does no
 * harm: a POST that timed out may have been carried out, so it is the caller who must look.
 */
async function persist<T>(clock: Clock, again: 'always' | 'if-not-processed', send: () => Promise<T>): Promise<T> {
  let waited = 0
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send()
    } catch (error) {
      const failure = githubFailure(error)
      const pause = rateLimitPause(failure, clock.now()) ?? serverErrorPause(failure, again, attempt)
      if (pause === undefined || attempt === ATTEMPTS || waited + pause > PATIENCE) throw error
      waited += pause
      await clock.sleep(pause)
    }
  }
}

/** What we read of an error of Octokit's, by shape: the class comes from a package that is loaded late. */
export interface Failure {
  /** The HTTP status; 500 without an answer where the connection failed. */
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
  /** Whether GitHub answered at all. */
  readonly answered: boolean
}

export function githubFailure(error: unknown): Failure {
  const { status, message, response } = record(error)
  const { headers, data } = record(response)
  const { message: told } = record(data)
  return {
    status: typeof status === 'number' ? status : 0,
    message: typeof told === 'string' ? told : typeof message === 'string' ? message : String(error),
    headers: record(headers),
    answered: response !== undefined,
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

/** Whether a refusal is about the rate and not about rights: both may come as 403. */
export function isRateLimit({ status, headers, message }: Failure): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining'] ?? '') === '0' ||
    /secondary rate limit/i.test(message)
  )
}

function rateLimitPause(failure: Failure, now: Date): number | undefined {
  if (!isRateLimit(failure)) return undefined
  const { headers } = failure
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(1, seconds) * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  const exhausted = String(headers['x-ratelimit-remaining'] ?? '') === '0'
  return exhausted && Number.isFinite(reset) ? Math.max(1000, reset * 1000 - now.getTime()) : SECONDARY_LIMIT_PAUSE
}

function serverErrorPause(
  { status }: Failure,
  again: 'always' | 'if-not-processed',
  attempt: number,
): number | undefined {
  const passing = status >= 500 && status !== 501
  return passing && again === 'always' ? 1000 * 2 ** (attempt - 1) : undefined
}
