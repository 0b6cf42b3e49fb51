import type { ClaimVerdict } from '../access/claim.js'
import { sparesServices } from '../access/prove.js'
import { allowsForServices, areTooMany, isServed, TOO_MANY_REQUESTS } from '../access/service-allows.js'
import { list, ours, type Prose, say } from '../text/prose.js'
import { isPinned } from './pinned.js'
import type { ClaimContext } from './question.js'
import { unknown } from './verdicts.js'

/**
 * Everybody who is not admitted is denied every S3 action on the bucket and on any object, in any context. Where the
 * settings spare AWS services, no Allow lets one in on behalf of another account. Outside are S3 Access Grants, whose
 * holders have the id of the location's role, the policies of access points, and directory buckets (`s3express:`).
 */
export function sealedClaim(context: ClaimContext): ClaimVerdict {
  const { proof, scope } = context
  const plain = proof.sealed({ ...scope, awsServices: false })
  if (plain.kind === 'holds' || !sparesServices(scope)) return plain
  const spared = proof.sealed(scope)
  return spared.kind === 'holds' ? withoutStrangers(spared, context) : spared
}

function withoutStrangers(verdict: ClaimVerdict & { readonly kind: 'holds' }, context: ClaimContext): ClaimVerdict {
  const { file, scope, awsServices, known } = context
  const allows = allowsForServices(file.policy, scope, awsServices)
  const open = allows.find(
    allow => !isPinned(allow.statement, known) && isServed(file.policy, scope.owner, allow, allow.foreign),
  )
  if (open === undefined)
    return areTooMany(allows) ? unknown(TOO_MANY_REQUESTS) : { ...verdict, assumed: sparedWords(context) }
  const { service, statement, foreign } = open
  const name = statement.sid === undefined ? say`statement ${statement.index + 1}` : say`${statement.sid.value}`
  return {
    kind: 'fails',
    because: say`The lock spares ${sparedNames(context)}, and ${name} allows ${foreign.action} to ${service} on behalf of any account. Pin it with ${'aws:SourceAccount'} or ${'aws:SourceArn'}.`,
    witness: foreign,
  }
}

function sparedNames({ awsServices }: ClaimContext): Prose {
  return typeof awsServices === 'boolean' ? ours('AWS services') : list(awsServices)
}

function sparedWords({ awsServices }: ClaimContext): Prose {
  if (typeof awsServices === 'boolean') return ours('the settings spare the calls that AWS services make as themselves')
  const verb = awsServices.length === 1 ? 'makes as itself' : 'make as themselves'
  return say`the settings spare the calls that ${list(awsServices)} ${ours(verb)}`
}
