import { isUniqueId } from '../../policy/puttable.js'
import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, lockText, OBJECTS, shown } from '../examples/example.js'
import type { PolicySubject, Rule } from '../rule.js'

export const principalIsUniqueId: Rule<'statement'> = {
  id: 'principal-is-unique-id',
  about: 'statement',
  severity: 'error',
  summary: 'A principal is a unique id, which S3 does not accept.',
  why: say`S3 refuses the policy with "Invalid principal in policy". It shows such an id itself, in place of the ARN of a deleted role or user. Ids belong under ${'aws:userid'} only.`,
  fix: ours('Write the ARN of the role or user, or remove the principal.'),
  source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
  bad: () => [
    shown(
      'A role that was deleted',
      {
        statements: [
          lockText({
            effect: '"Allow"',
            principal: '"Principal": { "AWS": «"AROA27HJSWAHEPTTLIWSO"» }',
            action: '"Action": "s3:GetObject"',
            resource: `"Resource": ${OBJECTS}`,
            condition: '',
          }),
        ],
      },
      AS_BLOG,
    ),
  ],
  good: () => [
    BLOG,
    shown('The ARN of the role', {
      statements: [
        lockText({
          effect: '"Allow"',
          principal: '"Principal": { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
          action: '"Action": "s3:GetObject"',
          resource: `"Resource": ${OBJECTS}`,
          condition: '',
        }),
      ],
    }),
  ],
  *check({ statement: { principal }, book }) {
    for (const entry of principal.entries.filter(isUniqueId)) {
      const { value, span } = entry.value
      yield { span, message: say`S3 does not accept the unique id ${value} as a principal.`, ...meant(value, book) }
    }
  },
}

function meant(value: string, book: PolicySubject['book']) {
  if (book === undefined) return {}
  const role = book.roleById(value.replace(/:.*/s, ''))
  if (role !== undefined) return { help: say`Did you mean ${role.Arn}?` }
  return { help: say`No role of account ${book.facts.account} has this id any more. Remove the principal.` }
}
