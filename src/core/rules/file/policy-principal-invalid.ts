import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const policyPrincipalInvalid = fileRule({
  id: 'policy-principal-invalid',
  summary: 'The principal is not written as IAM has it.',
  why: ours('S3 refuses the policy.'),
  fix: say`Write ${'"Principal": "*"'} for everyone; the list of ids belongs in the condition.`,
  source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
  bad: () => [
    shown('A kind of principal in lower case', { principal: '"Principal": { «"aws"»: "*" }' }),
    shown(
      'An ARN that is not under its kind',
      {
        principal: '"Principal": «"arn:aws:iam::111122223333:role/Admin"»',
      },
      AS_BLOG,
    ),
  ],
  good: () => [BLOG, shown('The longer form of everyone', { principal: '"Principal": { "AWS": "*" }' })],
})
