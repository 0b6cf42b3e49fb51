import { ours } from '../../text/prose.js'
import { shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const policyElementUnknown = fileRule({
  id: 'policy-element-unknown',
  summary: 'IAM does not have this element.',
  why: ours('S3 refuses a policy with an element that it does not know; names of elements are case-sensitive.'),
  fix: ours('Write the name as IAM has it.'),
  source: 'IAM User Guide, "IAM JSON policy elements reference"',
  bad: () => [
    shown('Two letters changed places', { action: '«"Aciton"»: "s3:*"' }),
    shown('An element in lower case', { principal: '«"principal"»: "*"' }),
  ],
})
