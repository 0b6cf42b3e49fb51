import { isEveryone } from '../../lock/intent.js'
import type { Condition } from '../../policy/ast.js'
import { readOperator } from '../../policy/operators.js'
import { ours, say } from '../../text/prose.js'
import { AS_BLOG, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const allowPublic: Rule<'statement'> = {
  id: 'allow-public',
  about: 'statement',
  severity: 'warning',
  summary: 'S3 calls the policy public, because of an Allow.',
  why: say`S3 calls an Allow for everyone public unless fixed values narrow it, and ${'AROA…:*'} is not one. With Block Public Access, S3 refuses the policy or cuts off callers of other accounts.`,
  fix: ours('Remove the Allow. Those on the list need it in their identity policies, not here.'),
  source: 'S3 User Guide, "Blocking public access to your Amazon S3 storage", "The meaning of public"',
  bad: () => [
    shown(
      'A mirrored lock next to the lock',
      {
        statements: [lockText({ effect: '"Allow"', principal: '"Principal": «"*"»', operator: '"StringLike"' })],
      },
      AS_BLOG,
    ),
    shown(
      'Everyone may read',
      {
        statements: [
          lockText({
            effect: '"Allow"',
            principal: '"Principal": «"*"»',
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
    shown('One organisation', {
      statements: [
        lockText({
          effect: '"Allow"',
          action: '"Action": "s3:GetObject"',
          resource: `"Resource": ${OBJECTS}`,
          condition: '"Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }',
        }),
      ],
    }),
  ],
  *check({ statement, intent }) {
    if (statement.effect.value !== 'Allow' || !isEveryone(statement)) return
    if (intent.allows.some(meant => meant.statement === statement) || statement.conditions.some(narrows)) return
    yield {
      span: statement.principal.span,
      message: ours('This statement allows everyone, and no fixed value narrows it.'),
    }
  },
}

/** Keys that S3 counts, in lower case. */
const NARROWING = [
  'aws:sourceip',
  'aws:sourcearn',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:sourceaccount',
  'aws:userid',
  'aws:principalorgid',
  'aws:principalarn',
  'aws:principalaccount',
  's3:dataaccesspointarn',
  's3:dataaccesspointaccount',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
]

function narrows({ operator, key, values }: Condition): boolean {
  const read = readOperator(operator.value)
  return (
    read !== undefined &&
    !read.ifExists &&
    ['StringEquals', 'StringLike', 'ArnEquals', 'ArnLike', 'IpAddress'].includes(read.base) &&
    NARROWING.includes(key.value.toLowerCase()) &&
    values.length > 0 &&
    values.every(({ value }) => !/[*?]|\$\{/.test(value))
  )
}
