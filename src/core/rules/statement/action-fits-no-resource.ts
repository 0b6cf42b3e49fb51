import { actionNamed } from '../../access/action-name.js'
import type { Need } from '../../access/prove.js'
import { readResource } from '../../lock/resource.js'
import { ours, say } from '../../text/prose.js'
import { as, BLOG, BUCKET, lockText, OBJECTS, type Pieces, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

const BOTH_NAMED = `"Resource": [${BUCKET}, ${OBJECTS}]`

/** A Deny of plain HTTP beside the lock. */
function requiringTls(action: string, resource: string): Pieces {
  const condition = '"Condition": { "Bool": { "aws:SecureTransport": "false" } }'
  return { statements: [lockText({ action: `"Action": ${action}`, resource, condition })] }
}

export const actionFitsNoResource: Rule<'statement'> = {
  id: 'action-fits-no-resource',
  about: 'statement',
  severity: 'warning',
  summary: 'An action acts on none of the resources of its statement.',
  why: ours(
    'The statement decides no such request, and S3 is reported to refuse it with "Action does not apply to any resource(s) in statement".',
  ),
  fix: say`Name ${'BUCKET/*'} for actions on objects, and the bucket itself for actions on the bucket.`,
  source: 'Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"',
  bad: () => [
    shown(
      'Objects, and only the bucket is named',
      requiringTls('«"s3:GetObject"»', `"Resource": ${BUCKET}`),
      as(requiringTls('"s3:GetObject"', BOTH_NAMED)),
    ),
    shown(
      'The bucket, and only objects are named',
      requiringTls('["s3:PutObject", «"s3:ListBucket"»]', `"Resource": ${OBJECTS}`),
      as(requiringTls('["s3:PutObject", "s3:ListBucket"]', BOTH_NAMED)),
    ),
  ],
  good: () => [BLOG, shown('Both are named', requiringTls('["s3:GetObject", "s3:ListBucket"]', BOTH_NAMED))],
  *check({ statement: { action, resource } }) {
    if (action.negated || resource.negated || resource.patterns.length === 0) return
    const named = new Set(resource.patterns.flatMap(({ value }) => targetsOf(value)))
    for (const { value, span } of action.patterns) {
      const known = actionNamed(value)
      if (known.kind !== 'known' || known.on.some(target => named.has(target))) continue
      const others = named.has('bucket')
        ? ours('objects, and the statement names only the bucket.')
        : ours('the bucket, and the statement names only objects.')
      yield { span, message: say`${value} acts on ${others}` }
    }
  },
}

type Target = Need['on']

const BOTH: readonly Target[] = ['bucket', 'object']

/** What a resource stands for; of one that is neither a bucket's nor an object's, another rule speaks. */
function targetsOf(resource: string): readonly Target[] {
  const { kind } = readResource(resource)
  return kind === 'bucket' || kind === 'object' ? [kind] : BOTH
}
