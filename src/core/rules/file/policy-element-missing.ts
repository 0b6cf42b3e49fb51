import { ours } from '../../text/prose.js'
import { AS_BLOG, policyText } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const policyElementMissing = fileRule({
  id: 'policy-element-missing',
  summary: 'An element that every policy or statement needs is missing.',
  why: ours('S3 refuses the policy.'),
  fix: ours('Write the missing element.'),
  source: 'IAM User Guide, "IAM JSON policy elements reference"',
  bad: () => [
    {
      title: 'A statement without a principal',
      policy: policyText({ principal: '' }).replace('    {', '    «{»'),
      ...AS_BLOG,
    },
  ],
})
