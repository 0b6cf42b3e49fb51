import { CLAIMS, type Claim, type ClaimName, type ClaimVerdict } from '../access/claim.js'
import { adminsKeepAccess } from './admins.js'
import { connectKeepsAccess } from './connect.js'
import { deployerKeepsAccess } from './deployer.js'
import { nobodyUnknownAdmitted } from './known.js'
import { type ClaimContext, type ClaimQuestion, claimContextOf } from './question.js'
import { sealedClaim } from './sealed.js'
import { noStrangerCanAssume } from './strangers.js'

const DECIDED: Readonly<Record<ClaimName, (context: ClaimContext) => ClaimVerdict>> = {
  sealed: sealedClaim,
  'connect-keeps-access': connectKeepsAccess,
  'admins-keep-access': adminsKeepAccess,
  'deployer-keeps-access': deployerKeepsAccess,
  'nobody-unknown-admitted': nobodyUnknownAdmitted,
  'no-stranger-can-assume': noStrangerCanAssume,
}

/** Decides every claim, in their order, but for those of which the answer is given. */
export function claimsOf(
  question: ClaimQuestion,
  setAside: ReadonlyMap<ClaimName, ClaimVerdict> = new Map(),
): readonly Claim[] {
  const context = claimContextOf(question)
  return CLAIMS.map(claim => ({ claim, verdict: setAside.get(claim) ?? DECIDED[claim](context) }))
}

/** The claim `deployer-keeps-access` alone: under the policy in question and under the live one. */
export function deployerClaim(question: ClaimQuestion): ClaimVerdict {
  return deployerKeepsAccess(claimContextOf(question))
}
