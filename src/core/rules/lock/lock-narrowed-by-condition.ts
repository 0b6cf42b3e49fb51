import { extraConditions, isServiceExemption } from '../../lock/conditions.js'
import { readOperator } from '../../policy/operators.js'
import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, lockText, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockNarrowedByCondition: Rule<'lock'> = {
  id: 'lock-narrowed-by-condition',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock has a condition besides its list.',
  why: ours(
    'AWS joins conditions by "and". The lock does not deny a caller who does not meet this one, on the list or not.',
  ),
  fix: ours('Move it into a Deny statement of its own.'),
  source: 'IAM User Guide, "Conditions with multiple context keys or values"',
  bad: () => [
    shown('TLS in the same statement', { operators: ['"Bool": { «"aws:SecureTransport"»: "false" }'] }, AS_BLOG),
    shown(
      'A VPC endpoint in the same statement',
      {
        operators: ['"StringNotEquals": { «"aws:SourceVpce"»: "vpce-1a2b3c4d" }'],
      },
      AS_BLOG,
    ),
    shown(
      'A second key under the operator',
      {
        keys: ['«"aws:PrincipalArn"»: "arn:aws:iam::111122223333:role/Admin"'],
      },
      AS_BLOG,
    ),
    shown('A range of addresses', { operators: ['"NotIpAddress": { «"aws:SourceIp"»: "203.0.113.0/24" }'] }, AS_BLOG),
  ],
  good: () => [
    BLOG,
    shown('TLS in a statement of its own', {
      statements: [lockText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' })],
    }),
  ],
  *check({ meant }) {
    if (meant.list === undefined) return
    for (const condition of extraConditions(meant)) {
      if (isServiceExemption(condition) || readOperator(condition.operator.value) === undefined) continue
      const { key, operator } = condition
      const message = say`The lock applies only if ${operator.value} ${key.value} is also true.`
      yield { span: key.span, message }
    }
  },
}
