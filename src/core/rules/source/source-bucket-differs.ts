import { mostCommon } from '../../lock/resource.js'
import { ours, say } from '../../text/prose.js'
import { BLOG, BUCKET, inTool, OBJECTS } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const sourceBucketDiffers: Rule<'policy'> = {
  id: 'source-bucket-differs',
  about: 'policy',
  severity: 'error',
  summary: 'The tool attaches the policy to a bucket that the policy does not name.',
  why: ours('S3 refuses a policy that names another bucket, so the bucket stays as it is.'),
  fix: ours('Name the same bucket in the resource and in the policy.'),
  source: 'S3 User Guide, "Policies and permissions in Amazon S3"',
  bad: () => [
    inTool(
      'A policy that was copied',
      { bucket: 'connect-other', problems: [] },
      {
        resource: `"Resource": [\n        «${BUCKET}»,\n        ${OBJECTS}\n      ]`,
      },
    ),
  ],
  good: () => [BLOG],
  *check({ arns, reading }) {
    const attached = reading.file.origin?.bucket
    const named = mostCommon(arns.map(({ bucket }) => bucket))
    const first = arns.find(({ bucket }) => bucket === named)
    if (attached === undefined || first === undefined || named === undefined || named === attached) return
    yield { span: first.span, message: say`The policy names bucket ${named}, and it is attached to ${attached}.` }
  },
}
