import type { Clock } from '../../app/ports.js'

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
  const { getOctokit } = await import('@actions/github')
  const silent = (): void => undefined
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'connect-bucket-lock',
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
  octokit.hook.wrap('request', async (request, options) => {
    const again = options.method === 'POST' && !options.url.endsWith('/graphql') ? 'if-not-processed' : 'always'
    return await persist(clock, again, async () =>
      request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(TIMEOUT) } }),
    )
  })
  const [owner = '', repo = ''] = repository.split('/')
  return { octokit, owner, repo, clock, ...(login === undefined ? {} : { login }) }
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
