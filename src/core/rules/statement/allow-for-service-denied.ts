import { evaluate } from '../../access/evaluate.js'
import type { Request } from '../../access/request.js'
import { allowsForServices } from '../../access/service-allows.js'
import { bucketOf } from '../../lock/find.js'
import { ours, say } from '../../text/prose.js'
import type { Located } from '../../text/source.js'
import { AS_BLOG, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

function deliveries(service: string, condition: string): string {
  return lockText({
    effect: '"Allow"',
    principal: `"Principal": { "Service": ${service} }`,
    action: '"Action": "s3:PutObject"',
    resource: `"Resource": ${OBJECTS}`,
    condition,
  })
}

const PINNED = deliveries(
  '"logging.s3.amazonaws.com"',
  '"Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } }',
)

export const allowForServiceDenied: Rule<'policy'> = {
  id: 'allow-for-service-denied',
  about: 'policy',
  severity: 'warning',
  summary: 'The lock denies an AWS service that an Allow names.',
  why: ours(
    'A service that calls S3 as itself has no id to list, and a Deny wins over every Allow. So its deliveries fail.',
  ),
  fix: say`Let such services deliver into another bucket, or add ${'"StringNotEqualsIfExists": { "aws:PrincipalServiceName": "…" }'} with the service to the lock, and name it in ${'allow-aws-services'}.`,
  source: 'S3 User Guide, "Enabling Amazon S3 server access logging"',
  bad: () => [
    shown(
      'Access logs',
      {
        statements: [deliveries('«"logging.s3.amazonaws.com"»', '')],
      },
      AS_BLOG,
    ),
  ],
  good: () => [
    shown(
      'The lock spares AWS services',
      { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'], statements: [PINNED] },
      { allowances: { awsServices: true } },
    ),
    shown(
      'The lock spares this service',
      {
        operators: ['"StringNotEqualsIfExists": { "aws:PrincipalServiceName": "logging.s3.amazonaws.com" }'],
        statements: [PINNED],
      },
      { allowances: { awsServices: ['logging.s3.amazonaws.com'] } },
    ),
  ],
  *check({ policy, tooLarge, intent, lock }) {
    const place = bucketOf(policy)
    if (place === undefined || tooLarge) return
    const locks = [...intent.locks.map(meant => meant.statement), ...(lock?.statements ?? [])]
    const told = new Set<Located<string>>()
    for (const { service, named, wanted, sourced } of allowsForServices(policy, place, []).allows) {
      if (named === undefined || told.has(named)) continue
      const isDenied = (call: Request) => {
        const { decision, responsible } = evaluate(policy, call, {})
        return decision === 'denied' && responsible.some(deny => locks.includes(deny))
      }
      if (![wanted, sourced].every(isDenied)) continue
      told.add(named)
      yield { span: named.span, message: say`The lock denies ${service}, although this statement allows it.` }
    }
  },
}
