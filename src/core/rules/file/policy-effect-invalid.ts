import { ours, say } from '../../text/prose.js'
import { shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const policyEffectInvalid = fileRule({
  id: 'policy-effect-invalid',
  summary: 'The effect is not Allow and not Deny.',
  why: ours('S3 refuses the policy; the effect is case-sensitive.'),
  fix: say`Write ${'Deny'}.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Effect"',
  bad: () => [shown('Lower case', { effect: '«"deny"»' })],
})
