import { isUniqueId } from '../../policy/puttable.js'
import { say } from '../../text/prose.js'
import { AS_BLOG, BLOG, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

function reading(principal: string, condition = ''): string {
  return lockText({
    effect: '"Allow"',
    principal: `"Principal": ${principal}`,
    action: '"Action": "s3:GetObject"',
    resource: `"Resource": ${OBJECTS}`,
    condition,
  })
}

export const principalHasWildcard: Rule<'statement'> = {
  id: 'principal-has-wildcard',
  about: 'statement',
  severity: 'error',
  summary: 'A principal is a pattern, which S3 does not accept.',
  why: say`S3 refuses the policy with "Invalid principal in policy": a wildcard matches no part of a principal, and ${'*'} alone is everyone.`,
  fix: say`Name each principal, or name the account and ask for ${'aws:PrincipalArn'} by ${'ArnLike'}.`,
  source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
  bad: () => [
    shown(
      'Every role of an account',
      { statements: [reading('{ "AWS": «"arn:aws:iam::111122223333:role/*"» }')] },
      AS_BLOG,
    ),
  ],
  good: () => [
    BLOG,
    shown('The account, and a condition on the ARN', {
      statements: [
        reading(
          '{ "AWS": "arn:aws:iam::111122223333:root" }',
          '"Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } }',
        ),
      ],
    }),
  ],
  *check({ statement: { principal } }) {
    for (const entry of principal.entries.filter(each => !isUniqueId(each))) {
      const { value, span } = entry.value
      if (value === '*' || !/[*?]/.test(value)) continue
      yield { span, message: say`S3 does not accept the pattern ${value} as a principal.` }
    }
  },
}
