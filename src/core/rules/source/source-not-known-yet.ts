import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceNotKnownYet = toolRule({
  id: 'source-not-known-yet',
  kinds: ['unknown', 'bucket-unknown'],
  severity: 'warning',
  summary: 'A part of the policy is known only when the tool has run.',
  why: ours('What is not known cannot be proved, and is never taken for safe.'),
  fix: ours('Check what the tool has made: the state after the apply, or the live policy with `drift`.'),
  example: ['A policy that is known after the apply', 'Terraform knows the policy only after the apply.'],
})
