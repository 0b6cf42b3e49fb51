import type { STSClientConfig } from '@aws-sdk/client-sts'
import { say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { portError, UnreadableAnswer } from './errors.js'
import type { AssumableRole, AwsOptions } from './options.js'
import { proxyAgents } from './proxy.js'
import { Session } from './session.js'

type Provider = Extract<NonNullable<STSClientConfig['credentials']>, (...args: never[]) => unknown>
type Credentials = Awaited<ReturnType<Provider>>

/** New credentials are asked for when the old ones have less than this to live, in milliseconds. */
const MARGIN = 5 * 60_000

/**
 * The session of the identity at hand, or of the role that it takes on. Throws UsageError where the environment names a
 * proxy that cannot be used.
 */
export async function sessionFor(options: AwsOptions): Promise<Session> {
  const { assumeRole, ...asOurselves } = options
  const agents = await proxyAgents(options.environment)
  const way = agents === undefined ? {} : { agents }
  if (assumeRole === undefined) return new Session(options, way)
  return new Session(options, { ...way, credentials: assumedRole(assumeRole, new Session(asOurselves, way)) })
}

/**
 * Credentials of a role that is taken on once for all clients; a failure says which role it was.
 * @param session of the identity that takes it on.
 */
function assumedRole(role: AssumableRole, session: Session): Provider {
  let current: Promise<Credentials> | undefined
  const renew = () =>
    assume(role, session).catch((error: unknown) => {
      current = undefined
      throw error
    })
  return async () => {
    const known = current
    const expires = (await known)?.expiration?.getTime() ?? Number.POSITIVE_INFINITY
    const stale = known === undefined || expires - session.options.clock.now().getTime() < MARGIN
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
    ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
  })
  const { Credentials: given } = await session.call(call, options => client.send(command, options))
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {}
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw portError(call, new UnreadableAnswer('the credentials are not complete'))
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...(Expiration === undefined ? {} : { expiration: Expiration }),
  }
}

/** A `RoleSessionName` as STS takes it: 2 to 64 of `[\w+=,.@-]`. */
function sessionName(run: string | undefined): string {
  const name = run === undefined ? 'connect-bucket-lock' : `connect-bucket-lock-${run}`
  return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64)
}
