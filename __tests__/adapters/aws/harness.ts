import { type AwsAdapters, awsAdapters } from '../../../src/adapters/aws/index.js'
import type { AwsOptions } from '../../../src/adapters/aws/options.js'
import type { Clock } from '../../../src/app/ports.js'
import { PortError } from '../../../src/core/text/errors.js'
import { plainText } from '../../../src/core/text/plain.js'
import { AwsServer } from '../../fakes/aws-server.js'

/** A clock that passes the time at once, and remembers for how long. */
export class QuickClock implements Clock {
  readonly slept: number[] = []
  #now = Date.UTC(2026, 0, 31)

  now(): Date {
    return new Date(this.#now)
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds)
    this.#now += milliseconds
  }
}

/** Credentials for the SDK's default chain, which reads the environment. */
export function pretendCredentials(): void {
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAFAKE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  })
}

export const ONCE = { attempts: 1, connect: 60_000, answer: 60_000 } as const

/** The adapters against a loopback server. One attempt, and long patience: a busy machine is no fault of AWS. */
export function adaptersFor(
  server: { readonly endpoint: string },
  changes: Partial<AwsOptions> = {},
): Promise<AwsAdapters> {
  return awsAdapters(optionsFor(server, changes))
}

/** What the adapters are told. */
export function optionsFor(server: { readonly endpoint: string }, changes: Partial<AwsOptions> = {}): AwsOptions {
  pretendCredentials()
  return {
    regions: ['us-east-1'],
    userAgent: { version: '1.2.3', run: '4711' },
    progress: () => {},
    deadline: new AbortController().signal,
    clock: new QuickClock(),
    environment: { AWS_ENDPOINT_URL: server.endpoint },
    patience: ONCE,
    ...changes,
  }
}

/** Starts a server for one test and ends it. */
export async function withAws(test: (server: AwsServer) => Promise<void>): Promise<void> {
  const server = await AwsServer.start()
  try {
    await test(server)
  } finally {
    await server.close()
  }
}

/** What a call fails of, as its reader sees it. */
export async function problemOf(work: Promise<unknown>) {
  const failure: unknown = await work.then(
    value => value,
    (reason: unknown) => reason,
  )
  if (failure instanceof PortError) {
    const { message, problem } = failure
    return { ...problem, message, remedy: problem.remedy && plainText(problem.remedy) }
  }
  throw new Error(`a PortError was expected, not ${JSON.stringify(failure)} ${String(failure)}`)
}
