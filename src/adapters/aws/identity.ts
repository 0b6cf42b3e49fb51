import type { Account, AccountIdentity } from '../../app/ports.js'
import { PortError } from '../../core/text/errors.js'
import { ours, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { failureKind, portError, UnreadableAnswer } from './errors.js'
import { once } from './once.js'
import type { Session } from './session.js'

const CALL: Call = {
  action: 'sts:GetCallerIdentity',
  failed: ours('Cannot determine the caller identity (sts:GetCallerIdentity)'),
}

/** Asks STS who we are, once; a fresh question is asked each time and changes no earlier answer. */
export function askIdentity(session: Session): Account['identity'] {
  const open = once(async () => {
    const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts')
    const client = await session.open(new STSClient(session.config('sts')))
    return () =>
      session
        .call(CALL, options => client.send(new GetCallerIdentityCommand({}), options))
        .catch(error => Promise.reject(namingProfile(error, session.options.environment['AWS_PROFILE'])))
  })
  const ask = async (): Promise<AccountIdentity> => {
    const { Account, Arn, UserId } = await (await open())()
    const partition = /^arn:([^:]+):/.exec(Arn ?? '')?.[1]
    if (Account === undefined || Arn === undefined || UserId === undefined || partition === undefined) {
      throw portError(CALL, new UnreadableAnswer('the identity is not complete'))
    }
    return { account: Account, partition, caller: { Account, Arn, UserId } }
  }
  const known = once(ask)
  return question => (question?.fresh === true ? ask() : known())
}

/** Where a profile gives no credentials, the SDK's last word is of all the other places that it tried. */
function namingProfile(error: unknown, profile = ''): unknown {
  if (!(error instanceof PortError) || profile === '' || failureKind(error.cause) !== 'no-credentials') return error
  const named = say`${'AWS_PROFILE'} is ${profile}: make sure that there is such a profile, and that it has credentials.`
  const { remedy } = error.problem
  return new PortError(
    { ...error.problem, remedy: remedy === undefined ? named : say`${named} ${remedy}` },
    { cause: error },
  )
}
