import { extraConditions, isServiceExemption } from '../../lock/conditions.js'
import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockExemptsAwsServices: Rule<'lock'> = {
  id: 'lock-exempts-aws-services',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock leaves out the direct calls of AWS services.',
  why: say`A service that calls S3 as itself (log delivery, CloudTrail, inventory) has no id to list; with this condition every service of AWS is let through to what other policies allow it.`,
  fix: ours('Take the condition out, or allow AWS services in the settings if the bucket receives their deliveries.'),
  source: 'IAM User Guide, "AWS global condition context keys"',
  bad: [
    shown(
      'Log delivery is let through, but the settings do not say so',
      {
        operators: ['"BoolIfExists": { «"aws:PrincipalIsAWSService"»: "false" }'],
      },
      AS_BLOG,
    ),
  ],
  good: [
    BLOG,
    shown(
      'The settings allow it',
      { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'] },
      { allowances: { awsServices: true } },
    ),
  ],
  *check({ meant, allowances }) {
    for (const condition of extraConditions(meant)) {
      if (!isServiceExemption(condition) || !condition.operator.value.endsWith('IfExists')) continue
      const span = condition.key.span
      if (allowances.awsServices) {
        const message = ours('Calls that an AWS service makes as itself are let past the lock, as the settings allow.')
        yield { span, message, severity: 'notice', help: ours('Nothing is to be done.') }
      } else
        yield {
          span,
          message: ours(
            'Calls that an AWS service makes as itself are let past the lock, and the settings do not allow it.',
          ),
        }
    }
  },
}
