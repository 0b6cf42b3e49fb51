import { rehearse } from '../app/recover/rehearse.js'
import { ours, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { liveAccount, peopleOf } from '../host.js'
import { rehearsalJson, rehearsalText } from '../render/rehearsal.js'
import { EXIT, type ExitCode } from '../report/exit.js'
import type { AccountSettings } from '../settings/settings.js'
import type { Options } from './args.js'
import { policyFor } from './one-policy.js'
import { type Console, loggable, paintFor, surroundingsOf } from './output.js'

/** Whose way back is sought. */
export interface Locked {
  readonly bucket: string
  /** The account that owns it; that of the credentials at hand where absent. */
  readonly owner: string | undefined
  readonly settings: AccountSettings
}

/** `recover --rehearse`: which ways back there are. */
export async function rehearseRecovery(
  { bucket, owner, settings }: Locked,
  said: Options,
  console: Console,
): Promise<ExitCode> {
  refuseWrites(said)
  const { format = 'text', policy } = said
  const surroundings = surroundingsOf(console)
  const own = await liveAccount({ regions: settings.regions }, surroundings)
  const identity = await own.account.identity()
  const account = owner ?? identity.account
  const people = await peopleOf(account, settings, surroundings, account === identity.account ? own : undefined)
  const asked = {
    bucket,
    account,
    ...(policy === undefined ? {} : { policy: await policyFor(bucket, policy, console) }),
  }
  const found = await rehearse(asked, { identity, policies: own.policies, people, rootWays: own.rootWays }, settings)
  const text = format === 'json' ? rehearsalJson(found) : rehearsalText(found, paintFor(console))
  console.out(loggable(text, console, format))
  return { open: EXIT.safe, closed: EXIT.unsafe, unknown: EXIT.noVerdict }[found.state]
}

function refuseWrites(said: Options): void {
  if (said.delete !== true) return
  throw usageError(say`${'--rehearse'} changes nothing, and ${'--delete'} would.`, ours('Say only one of them.'))
}
