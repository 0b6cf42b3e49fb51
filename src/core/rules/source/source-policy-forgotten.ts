import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourcePolicyForgotten = toolRule({
  id: 'source-policy-forgotten',
  kinds: ['forgotten'],
  severity: 'warning',
  summary: 'The plan forgets the policy, which stays on the bucket.',
  why: ours('No one will notice when it changes, and no plan will repair it.'),
  fix: ours('Say who manages the policy from now on, and check it there.'),
  example: [
    'A resource that is forgotten',
    'Terraform forgets this policy: it stays on the bucket, and no tool manages it.',
  ],
})
