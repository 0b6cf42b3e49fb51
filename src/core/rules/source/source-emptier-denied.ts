import { ours, say } from '../../text/prose.js'
import { sourceFromText } from '../../text/source.js'
import { BLOG, inTool } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const sourceEmptierDenied: Rule<'emptier'> = {
  id: 'source-emptier-denied',
  about: 'emptier',
  severity: 'warning',
  summary: 'The lock denies what empties the bucket when its stack is deleted.',
  why: ours(
    'The CDK empties a bucket with autoDeleteObjects as a role of its own. Where that is denied the stack cannot be deleted.',
  ),
  fix: ours('Take autoDeleteObjects away from a bucket of recordings.'),
  source: 'aws/aws-cdk, @aws-cdk/custom-resource-handlers, lib/aws-s3/auto-delete-objects-handler',
  bad: () => [
    inTool(
      'A bucket with autoDeleteObjects',
      {
        emptier: { name: 'RecordingsAutoDeleteObjectsCustomResource', denies: sourceFromText('', BLOG.policy) },
        problems: [],
      },
      { around: ['«', '»'] },
    ),
  ],
  good: () => [BLOG],
  *check({ name, text, keeps }) {
    if (keeps.kind !== 'fails') return
    const { by, need } = keeps
    const message = say`${name} empties this bucket as a role of its own, and this statement denies it ${need.action} unless the role is listed.`
    yield { span: by.span, at: { file: text, span: by.span }, message }
  },
}
