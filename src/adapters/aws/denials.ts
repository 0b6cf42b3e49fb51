import { ours, type Prose, say } from '../../core/text/prose.js'
import { type Call, missingPermission } from './calls.js'

/**
 * AWS says at the end of a denial what denied it: "with an explicit deny in a session policy", "because no permissions
 * boundary allows the s3:GetObject action", "because public policies are prevented by the BlockPublicPolicy setting".
 * Source: Amazon S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors".
 */
const REASON = /(?= (?:with an explicit deny in |because ))/i

const POLICIES = [
  'service control policy',
  'resource control policy',
  'VPC endpoint policy',
  'permissions boundary',
  'session policy',
  'identity-based policy',
  'resource-based policy',
] as const
type PolicyName = (typeof POLICIES)[number]

/** Who asked for what, and why it was denied, where AWS says both: the reason would be lost at the end of a long name. */
export function partsOfDenial(message: string): readonly string[] {
  return message.split(REASON, 2).map(part => part.trim())
}

/** What would help against a denial. Another permission does not, where a Deny or another kind of policy stands against it. */
export function remedyForDenial(call: Call, message: string): Prose {
  const reason = message.split(REASON).slice(1).join('')
  const policy = POLICIES.find(name => reason.toLowerCase().includes(name.toLowerCase()))
  if (reason.includes('BlockPublicPolicy')) return PUBLIC
  if (/explicit deny/i.test(reason)) return policy === undefined ? DENY : byDeny(call, policy)
  if (policy === undefined || policy === 'identity-based policy' || policy === 'resource-based policy') {
    return say`${missingPermission(call)}.`
  }
  return say`Allow ${call.action} in the ${ours(policy)}; the policies of the identity alone are not enough.`
}

function byDeny({ resource = '' }: Call, policy: PolicyName): Prose {
  if (policy === 'resource-based policy' && /^arn:[^:]+:s3:::/.test(resource)) return BY_BUCKET
  return say`Change the Deny in the ${ours(policy)}, because no Allow outweighs it.`
}

const DENY = ours('Change the Deny, because no Allow outweighs it.')
const BY_BUCKET = ours(
  'The policy of the bucket denies it: run as an identity on its list, or see docs/recovery.md for the other ways.',
)
const PUBLIC = ours(
  'S3 takes the policy for a public one, which Block Public Access refuses: let each Allow name accounts, roles or services instead of everyone.',
)
