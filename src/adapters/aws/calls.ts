import { type Prose, say } from '../../core/text/prose.js'
import { type Action, PERMISSIONS } from './permissions.js'

/** One call to AWS as errors tell of it. */
export interface Call {
  readonly action: Action
  /** What could not be done if it fails, without the reason: "The policy of bucket `x` could not be read". */
  readonly failed: Prose
  /** The ARN that the permission is needed on; any resource where absent. */
  readonly resource?: string
}

/** What an administrator has to allow. */
export function missingPermission(call: Call): Prose {
  const resource = call.resource ?? PERMISSIONS[call.action].resource
  return say`Allow ${call.action} on ${resource} to the identity that runs this`
}
