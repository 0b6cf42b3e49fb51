import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourcePolicyDeleted = toolRule({
  id: 'source-policy-deleted',
  kinds: ['deleted'],
  severity: 'error',
  summary: 'The plan removes the policy from the bucket.',
  why: ours('Without a policy the bucket has no lock: everyone with a permission of their own reaches the recordings.'),
  fix: ours('Keep the resource in the configuration, or move its address with a `moved` block.'),
  example: ['A resource that was removed', 'The plan deletes this policy, which leaves the bucket without a lock.'],
})
