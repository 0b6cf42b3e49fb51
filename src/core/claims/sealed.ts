import type { ClaimVerdict } from '../access/claim.js'
import { ours, say } from '../text/prose.js'
import type { Context } from './question.js'
import { allowsForServices, isPinned, isServed } from './services.js'

/**
 * Everybody who is not admitted is denied every S3 action on the bucket and on any object, in any context. Where the
 * settings spare AWS services, no Allow lets one in on behalf of another account.
 */
export function sealed(context: Context): ClaimVerdict {
  const { proof, scope } = context
  const plain = proof.sealed({ ...scope, awsServices: false })
  if (plain.kind === 'holds' || scope.awsServices !== true) return plain
  const spared = proof.sealed(scope)
  return spared.kind === 'holds' ? withoutStrangers(spared, context) : spared
}

function withoutStrangers(verdict: ClaimVerdict & { readonly kind: 'holds' }, context: Context): ClaimVerdict {
  const open = allowsForServices(context).find(
    allow => !isPinned(allow.statement, context.known) && isServed(context, allow),
  )
  if (open === undefined) return { ...verdict, assumed: SPARED }
  const { service, statement, request } = open
  const name = statement.sid === undefined ? say`statement ${statement.index + 1}` : say`${statement.sid.value}`
  return {
    kind: 'fails',
    because: say`The lock spares AWS services, and ${name} allows ${request.action} to ${service} whoever has it ask, another account too. Pin it with ${'aws:SourceAccount'} or ${'aws:SourceArn'}.`,
    witness: request,
  }
}

const SPARED = ours('the settings spare the calls that AWS services make as themselves')
