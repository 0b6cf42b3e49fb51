import { replaced, withItem } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { BLOG, BUCKET, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockMissesObjects: Rule<'policy'> = {
  id: 'lock-misses-objects',
  about: 'policy',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock does not cover every object.',
  why: ours(
    'Recordings and transcripts outside the resources of the lock are open to everyone with a permission of their own.',
  ),
  fix: ours("Write both the bucket's ARN and the bucket's ARN with /* under Resource."),
  source: 'S3 User Guide, "Amazon S3 policy resources"',
  bad: () => [
    shown('Only the bucket', { resource: `"Resource": «${BUCKET}»` }),
    shown('Only one folder', {
      resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3ef/CallRecordings/*"»\n      ]`,
    }),
    shown('A slash and no star', {
      resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3ef/"»\n      ]`,
    }),
  ],
  good: () => [BLOG],
  *check({ reading, coverage }) {
    const { locks, bucket } = coverage
    const [first] = locks
    if (!reading.whole || !coverage.isJudgeable || first === undefined || bucket === undefined) return
    if (coverage.covering('objects').length > 0) return
    const all = `arn:${bucket.partition}:s3:::${bucket.bucket}/*`
    if (coverage.covering('bucket').length === 0) return
    const { patterns, span } = first.statement.resource
    const some = patterns.find(({ value }) => value.includes('/'))
    if (some === undefined) {
      const message = say`The objects, ${all}, are not among the lock's resources.`
      yield { span, message, edits: [withItem(reading.file.text, span, all)] }
    } else {
      const message = say`${some.value} is only a part of the objects.`
      yield { span: some.span, message, ...didYouMean(all), edits: [replaced(some.span, all)] }
    }
  },
}
