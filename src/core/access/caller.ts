import type { AdmittedId } from '../policy/ids.js'
import type { CallerScope } from './prove.js'

/**
 * The calls that a listed id stands for: every session of a role, a user, an account's root. Of a user only the id is
 * known, so its ARN is taken to be one that no policy names, in the bucket owner's account.
 */
export function callerOf(id: AdmittedId, owner = '000000000000'): CallerScope {
  if (id.kind === 'role') return { kind: 'role', id: id.id, session: id.session }
  if (id.kind === 'account') return { kind: 'root', userid: id.id, account: id.id }
  return { kind: 'user', userid: id.id, account: owner, userArn: `arn:aws:iam::${owner}:user/${id.id}` }
}
