import type { AssumeRoleResponse, STSClientConfig } from '@aws-sdk/client-sts'
import type { Clock } from '../../app/ports.js'
import { present } from '../../core/text/present.js'
import { say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { portError, UnreadableAnswer } from './errors.js'
import type { AssumableRole, AwsOptions } from './options.js'
import { proxyAgents } from './proxy.js'
import { Session } from './session.js'

export type Provider = Extract<NonNullable<STSClientConfig['credentials']>, (...args: never[]) => unknown>
type Credentials = Awaited<ReturnType<Provider>>

/** New credentials are asked for when the old ones have less than this to live, in milliseconds. */
const MARGIN = 5 * 60_000

/**
 * The session of the identity at hand, or of the role that it takes on. Throws UsageError where the environment names a
 * proxy that cannot be used.
 */
export function sessionFor(options: AwsOptions): Promise<Session> {
  const { assumeRole, ...asOurselves } = options
  if (assumeRole === undefined) return sessionAs(options)
  return sessionAs(options, async () => {
    const session = await sessionAs(asOurselves)
    return renewed(() => assume(assumeRole, session), options.clock)
  })
}

/** A session with other credentials than those at hand. */
export async function sessionAs(options: AwsOptions, as?: () => Promise<Provider>): Promise<Session> {
  // Read when the SDK is loaded; it speaks of Node versions to those who cannot choose them.
  Object.assign(process.env, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' })
  const agents = await proxyAgents(options.environment)
  const way = present({ agents })
  return new Session(options, as === undefined ? way : { ...way, credentials: await as() })
}

/** Credentials that are asked for once for all clients, and again before they expire. */
export function renewed(ask: () => Promise<Credentials>, clock: Clock): Provider {
  let current: Promise<Credentials> | undefined
  const renew = () =>
    ask().catch((error: unknown) => {
      current = undefined
      throw error
    })
  return async () => {
    const known = current
    const expires = (await known)?.expiration?.getTime() ?? Number.POSITIVE_INFINITY
    const stale = known === undefined || expires - clock.now().getTime() < MARGIN
    if (stale && current === known) current = renew() // unless somebody else has done so meanwhile
    return current ?? renew()
  }
}

async function assume(role: AssumableRole, session: Session): Promise<Credentials> {
  const failed = say`The role ${role.arn} could not be assumed`
  const call: Call = { action: 'sts:AssumeRole', failed, resource: role.arn }
  const { AssumeRoleCommand, STSClient } = await import('@aws-sdk/client-sts')
  const client = await session.open(new STSClient(session.config('sts')))
  const command = new AssumeRoleCommand({
    RoleArn: role.arn,
    RoleSessionName: sessionName(session.options.userAgent.run),
    ...present({ ExternalId: role.externalId }),
  })
  return credentialsIn(call, await session.call(call, options => client.send(command, options)))
}

/** The credentials that STS answers with. Throws PortError where they are not complete. */
export function credentialsIn(
  call: Call,
  { Credentials: given }: Pick<AssumeRoleResponse, 'Credentials'>,
): Credentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {}
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw portError(call, new UnreadableAnswer('the credentials are not complete'))
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...present({ expiration: Expiration }),
  }
}

/** A `RoleSessionName` as STS takes it: 2 to 64 of `[\w+=,.@-]`. */
function sessionName(run: string | undefined): string {
  const name = run === undefined ? 'connect-bucket-lock' : `connect-bucket-lock-${run}`
  return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64)
}
