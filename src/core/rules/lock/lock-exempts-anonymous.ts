import { extraConditions, servicesSparedBy } from '../../lock/conditions.js'
import { replaced } from '../../text/edit.js'
import { present } from '../../text/present.js'
import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockExemptsAnonymous: Rule<'lock'> = {
  id: 'lock-exempts-anonymous',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The condition that spares AWS services spares anonymous callers too.',
  why: say`An anonymous request has no ${'aws:PrincipalIsAWSService'}, so plain ${'Bool'} does not hold and the request is not denied.`,
  fix: say`Write ${'BoolIfExists'}, and allow AWS services in the settings.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators", "…IfExists condition operators"',
  bad: () => [
    shown('Plain Bool', { operators: ['«"Bool"»: { "aws:PrincipalIsAWSService": "false" }'] }, AS_BLOG),
    shown(
      'Plain Bool when services are allowed',
      { operators: ['«"Bool"»: { "aws:PrincipalIsAWSService": "false" }'] },
      { allowances: { awsServices: true } },
    ),
  ],
  good: () => [
    BLOG,
    shown(
      'With IfExists',
      { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'] },
      { allowances: { awsServices: true } },
    ),
  ],
  *check({ meant, allowances }) {
    for (const condition of extraConditions(meant)) {
      if (servicesSparedBy(condition) !== 'all' || condition.operator.value.endsWith('IfExists')) continue
      const { span } = condition.operator
      const edits = allowances.awsServices === true ? [replaced(span, 'BoolIfExists')] : undefined
      const message = ours('With this condition an anonymous request is not denied.')
      yield { span, message, ...present({ edits }) }
    }
  },
}
