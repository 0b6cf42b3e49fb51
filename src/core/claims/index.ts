import { CLAIMS, type Claim, type ClaimName, type ClaimVerdict } from '../access/claim.js'
import { adminsKeepAccess } from './admins.js'
import { connectKeepsAccess } from './connect.js'
import { deployerKeepsAccess } from './deployer.js'
import { nobodyUnknownAdmitted } from './known.js'
import { type Context, contextOf, type Question } from './question.js'
import { sealed } from './sealed.js'
import { noStrangerCanAssume } from './strangers.js'

const DECIDED: Readonly<Record<ClaimName, (context: Context) => ClaimVerdict>> = {
  sealed,
  'connect-keeps-access': connectKeepsAccess,
  'admins-keep-access': adminsKeepAccess,
  'deployer-keeps-access': deployerKeepsAccess,
  'nobody-unknown-admitted': nobodyUnknownAdmitted,
  'no-stranger-can-assume': noStrangerCanAssume,
}

/** Decides every claim, in their order. */
export function claimsOf(question: Question): readonly Claim[] {
  const context = contextOf(question)
  return CLAIMS.map(claim => ({ claim, verdict: DECIDED[claim](context) }))
}

/** The claim `deployer-keeps-access` alone: under the policy in question and under the live one. */
export function deployerClaim(question: Question): ClaimVerdict {
  return deployerKeepsAccess(contextOf(question))
}
