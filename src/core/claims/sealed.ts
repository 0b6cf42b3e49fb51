import type { ClaimVerdict } from '../access/claim.js'
import type { Context } from './question.js'

/** Everybody who is not admitted is denied every S3 action on the bucket and on any object, in any context. */
export function sealed({ proof, scope }: Context): ClaimVerdict {
  return proof.sealed(scope)
}
