import type { ClaimVerdict } from '../core/access/claim.js'
import { roleBook } from '../core/account/roles.js'
import { deployerClaim } from '../core/claims/index.js'
import type { LiveQuestion } from '../core/claims/question.js'
import { PortError } from '../core/text/errors.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, identityOf, type Survey } from './account-state.js'
import type { AccountIdentity } from './ports.js'
import type { AccountPolicyQuestion } from './review.js'

/**
 * Whether the very identity that writes keeps the policy, under the new one and under the live one. The claim
 * `deployer-keeps-access` is about the deploy role where one is named, and whoever runs apply may be somebody else.
 * A snapshot that does not say who asks has nobody else than the deploy role.
 */
export function writerKeepsAccess(written: AccountPolicyQuestion, settings: AccountSettings): ClaimVerdict {
  const { facts, known, deployRoleNamed } = written.account.book
  const claim = deployerClaim(written)
  if (claim.kind !== 'holds' || !deployRoleNamed || facts.caller === undefined) return claim
  const { adminRoles, declared, today } = settings
  const book = roleBook(facts, { adminRoles, declared, today }, known.readings)
  return deployerClaim({ ...written, account: { ...written.account, book } })
}

/** Why a denial of the writer ends everything, and who can still help. */
export function lockOut(written: AccountPolicyQuestion, because: Prose, settings: AccountSettings): Prose {
  const { live } = written.account
  if (!deniedAlready(written, live, settings)) {
    return say`${because} It would lock out the deployer, who could not put the old policy back.`
  }
  return say`The live policy already denies you: ${because} A caller that it admits must change it first; see docs/recovery.md.`
}

/** Asked of the live policy as if it were the new one. */
function deniedAlready(written: AccountPolicyQuestion, live: LiveQuestion, settings: AccountSettings): boolean {
  if (live.kind !== 'present') return false
  const account = { ...written.account, live: { kind: 'absent' as const } }
  return writerKeepsAccess({ ...written, file: live.file, account }, settings).kind === 'fails'
}

/** Asks again who we are, and rejects unless it is whom everything was proved about. */
export async function stillOurselves(
  target: Pick<AccountPolicies, 'expected' | 'account' | 'policies'>,
  { identity: known }: Pick<Survey, 'identity'>,
): Promise<void> {
  const now = await identityOf(target, { fresh: true })
  if (now.account === known.account && now.caller?.UserId === known.caller?.UserId) return
  throw new PortError({
    message: say`The credentials changed while the run lasted: they were those of ${nameOf(known)}, and now are those of ${nameOf(now)}.`,
    remedy: ours('Run again; nothing else should change the credentials of this process.'),
  })
}

function nameOf({ account, caller }: AccountIdentity): Prose {
  return caller === undefined ? say`account ${account}` : say`${caller.Arn} (${caller.UserId})`
}
