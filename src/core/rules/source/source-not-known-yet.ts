import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceNotKnownYet = toolRule({
  id: 'source-not-known-yet',
  kinds: ['unknown', 'bucket-unknown'],
  severity: 'warning',
  summary: 'A part of the policy is known only after the tool has run.',
  why: ours('The proof needs every part of the policy. A missing part is never taken for safe.'),
  fix: ours('Check the result of the tool: the state after the apply, or the live policy with `drift`.'),
  example: ['A policy that is known after the apply', 'Terraform knows the policy only after the apply.'],
})
