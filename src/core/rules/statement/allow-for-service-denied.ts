import { extraConditions, isServiceExemption } from '../../lock/conditions.js'
import { list, ours, say } from '../../text/prose.js'
import { AS_BLOG, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const allowForServiceDenied: Rule<'statement'> = {
  id: 'allow-for-service-denied',
  about: 'statement',
  severity: 'warning',
  summary: 'An Allow for an AWS service is undone by the lock.',
  why: ours(
    'A service that calls S3 as itself has no id that could be listed, and a Deny wins over every Allow: its deliveries fail.',
  ),
  fix: say`Let such services deliver into another bucket, or add ${'"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'} to the lock and allow AWS services in the settings.`,
  source: 'S3 User Guide, "Enabling Amazon S3 server access logging"',
  bad: [
    shown(
      'Access logs',
      {
        statements: [
          lockText({
            effect: '"Allow"',
            principal: '"Principal": «{ "Service": "logging.s3.amazonaws.com" }»',
            action: '"Action": "s3:PutObject"',
            resource: `"Resource": ${OBJECTS}`,
            condition: '',
          }),
        ],
      },
      AS_BLOG,
    ),
  ],
  good: [
    shown(
      'The lock leaves AWS services out',
      {
        operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'],
        statements: [
          lockText({
            effect: '"Allow"',
            principal: '"Principal": { "Service": "logging.s3.amazonaws.com" }',
            action: '"Action": "s3:PutObject"',
            resource: `"Resource": ${OBJECTS}`,
            condition: '"Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } }',
          }),
        ],
      },
      { allowances: { awsServices: true } },
    ),
  ],
  *check({ statement, intent }) {
    const { negated, entries, span } = statement.principal
    const services = entries.filter(({ kind }) => kind === 'Service').map(({ value }) => value.value)
    if (statement.effect.value !== 'Allow' || negated || services.length === 0) return
    const locked = intent.locks.some(
      meant => meant.list !== undefined && !extraConditions(meant).some(isServiceExemption),
    )
    if (!locked) return
    yield { span, message: say`The lock denies ${list(services)}, whatever this statement allows.` }
  },
}
