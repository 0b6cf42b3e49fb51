import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourcePolicyForgotten = toolRule({
  id: 'source-policy-forgotten',
  kinds: ['forgotten'],
  severity: 'warning',
  summary: 'The plan lets go of the policy, which stays on the bucket.',
  why: ours('Nobody will notice when it changes, and no plan will mend it.'),
  fix: ours('Say who manages the policy from now on, and check it there.'),
  example: [
    'A resource that is forgotten',
    'Terraform lets go of this policy: it stays on the bucket, and nobody manages it.',
  ],
})
