import type { Policy } from '../policy/ast.js'
import type { ClaimVerdict } from './claim.js'
import { admittedLanguage } from './prove/callers.js'
import { readModel } from './prove/clauses.js'
import { describeEscape, doubtsOf, openWords, TOO_MANY } from './prove/describe.js'
import { TooManyClasses } from './prove/dimensions.js'
import type { Scope } from './prove/scope.js'
import { sealing, searchSeal } from './prove/sealed.js'

export { deniedEverything } from './prove/denied-everything.js'
export type { Kept, Need } from './prove/keeps-access.js'
export { CONNECT_NEEDS, keepsAccess, POLICY_NEEDS } from './prove/keeps-access.js'
export type { CallerScope } from './prove/one-caller.js'
export type { Scope } from './prove/scope.js'

/**
 * Is everybody who is not admitted denied every S3 action on the bucket and on any object, whatever else the request
 * says? `fails` carries one request that is not denied, with no more context than it takes.
 *
 * The root of the bucket's owner keeps Get/Put/DeleteBucketPolicy whatever a policy says, so those are not asked of it.
 */
export function sealed(policy: Policy, scope: Scope): ClaimVerdict {
  try {
    return decideSeal(policy, scope)
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY }
    throw error
  }
}

function decideSeal(policy: Policy, scope: Scope): ClaimVerdict {
  const model = readModel(policy)
  const options = { admitted: admittedLanguage(scope.admitted), awsServices: scope.awsServices === true }
  const surely = searchSeal(model, 'least', scope, options)
  if (surely.kind === 'sealed') return { kind: 'holds', by: sealing(model, surely.searched) }
  const perhaps = searchSeal(model, 'most', scope, options)
  if (perhaps.kind === 'sealed') return { kind: 'unknown', because: openWords(doubtsOf(model)) }
  const { found } = perhaps
  return { kind: 'fails', because: describeEscape(model, found), witness: found.request }
}
