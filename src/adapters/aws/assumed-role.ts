import type { STSClientConfig } from '@aws-sdk/client-sts'
import { say } from '../../core/prose.js'
import { portError } from './errors.js'
import type { AwsOptions } from './options.js'
import type { ClientConfig } from './session.js'

type Credentials = Extract<NonNullable<STSClientConfig['credentials']>, (...args: never[]) => unknown>
type Identity = Awaited<ReturnType<Credentials>>

/** New credentials are asked for when the old ones have less than this to live, in milliseconds. */
const MARGIN = 5 * 60_000

/** Credentials of a role that is taken on once for all clients; a failure says which role it was. */
export function assumedRole(
  role: { readonly arn: string; readonly externalId?: string },
  options: AwsOptions,
  clientConfig: ClientConfig,
): Credentials {
  let current: Promise<Identity> | undefined

  const assume = async (context: Parameters<Credentials>[0]): Promise<Identity> => {
    try {
      const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers')
      const params = {
        RoleArn: role.arn,
        RoleSessionName: sessionName(options.userAgent.run),
        ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
      }
      return await fromTemporaryCredentials({ params, clientConfig })(context)
    } catch (error) {
      current = undefined
      const failed = say`The role ${role.arn} could not be assumed`
      throw portError({ action: 'sts:AssumeRole', failed, resource: role.arn }, error)
    }
  }

  return async context => {
    const known = await current
    const left = (known?.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - options.clock.now().getTime()
    if (current === undefined || left < MARGIN) current = assume(context)
    return current
  }
}

/** A `RoleSessionName` as STS takes it: 2 to 64 of `[\w+=,.@-]`. */
function sessionName(run: string | undefined): string {
  const name = run === undefined ? 'connect-bucket-lock' : `connect-bucket-lock-${run}`
  return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64)
}
