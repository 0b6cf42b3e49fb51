import type { Environment } from '../../app/environment.js'
import type { Clock } from '../../app/ports.js'

/** Everything that the AWS adapters are told; they read no global state but the SDK's own credential chain. */
export interface AwsOptions {
  /** The regions to look for Connect instances in; the first is where the clients start. The environment's where empty. */
  readonly regions: readonly string[]
  /** A role to take on first, by the default credentials. */
  readonly assumeRole?: AssumableRole
  /** What CloudTrail shows of us: the version, and the run that the call belongs to. */
  readonly userAgent: { readonly version: string; readonly run?: string }
  /** One line for each wait: throttling and what AWS failed to answer at first; and how far a long reading is. */
  readonly progress: (message: string, passing?: 'passing') => void
  /** Ends every call, waits included. */
  readonly deadline: AbortSignal
  readonly clock: Clock
  /** `AWS_REGION`, `AWS_ENDPOINT_URL`, `HTTPS_PROXY`, `NO_PROXY` and the like. */
  readonly environment: Environment
  /** How many bucket policies are read at once; more than 32 gain nothing on one connection pool. */
  readonly reads?: number
  /** How long one attempt may take, and how many there are. */
  readonly patience?: Partial<Patience>
}

export interface AssumableRole {
  readonly arn: string
  readonly externalId?: string
}

export interface Patience {
  /** Attempts for a call, the first included. */
  readonly attempts: number
  /** Milliseconds until a connection stands. */
  readonly connect: number
  /** Milliseconds until an answer begins, and between two pieces of it. */
  readonly answer: number
}

export const PATIENCE: Patience = { attempts: 8, connect: 10_000, answer: 30_000 }
