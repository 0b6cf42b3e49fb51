import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourcePolicyReplaced = toolRule({
  id: 'source-policy-replaced',
  kinds: ['replaced'],
  severity: 'warning',
  summary: 'The tool deletes the policy before it writes it again.',
  why: ours('In between the bucket has no lock, and it stays without one if the second step fails.'),
  fix: ours('Apply while no calls are recorded, or change the policy without a replacement.'),
  example: [
    'A policy that is replaced',
    'The plan deletes this policy before it writes it again. In between the bucket has no lock.',
  ],
})
