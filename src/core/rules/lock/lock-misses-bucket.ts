import { replaced, withItem } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { AS_BLOG, BLOG, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockMissesBucket: Rule<'policy'> = {
  id: 'lock-misses-bucket',
  about: 'policy',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock does not cover the bucket itself.',
  why: ours('Everyone with a permission of their own may list the bucket and replace the policy that locks it.'),
  fix: ours("Write both the bucket's ARN and the bucket's ARN with /* under Resource."),
  source: 'S3 User Guide, "Amazon S3 policy resources"',
  bad: () => [
    shown('Only the objects', { resource: `"Resource": «[${OBJECTS}]»` }),
    shown('A slash after the bucket', {
      resource: `"Resource": [\n        «"arn:aws:s3:::connect-25fd0a3be3ef/"»,\n        ${OBJECTS}\n      ]`,
    }),
    shown('Nothing', { resource: '"Resource": «[]»' }, AS_BLOG),
  ],
  good: () => [BLOG],
  *check({ reading, coverage }) {
    const { locks, bucket } = coverage
    const [first] = locks
    if (!reading.whole || first === undefined) return
    if (locks.every(({ statement: { resource } }) => !resource.negated && resource.patterns.length === 0)) {
      yield { span: first.statement.resource.span, message: ours('The lock has no resource.') }
    }
    if (!coverage.isJudgeable || bucket === undefined) return
    if (coverage.covering('bucket').length > 0) return
    const arn = `arn:${bucket.partition}:s3:::${bucket.bucket}`
    const { patterns, span } = first.statement.resource
    const slashed = patterns.find(({ value }) => value === `${arn}/`)
    if (slashed === undefined) {
      const message = say`The bucket itself, ${arn}, is not among the lock's resources.`
      yield { span, message, edits: [withItem(reading.file.text, span, arn)] }
    } else {
      const message = say`${slashed.value} is not the bucket but an object without a name.`
      yield { span: slashed.span, message, ...didYouMean(arn), edits: [replaced(slashed.span, arn)] }
    }
  },
}
