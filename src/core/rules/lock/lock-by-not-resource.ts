import { replaced } from '../../text/edit.js'
import { list, ours, say } from '../../text/prose.js'
import { BLOG, BUCKET, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockByNotResource: Rule<'lock'> = {
  id: 'lock-by-not-resource',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock names its resources by NotResource.',
  why: ours('The statement does not lock what NotResource names, and a bucket policy can lock nothing else.'),
  fix: ours('Write the bucket and its objects under Resource.'),
  source: 'IAM User Guide, "IAM JSON policy elements: NotResource"',
  bad: () => [
    shown('Everything but the bucket', {
      resource: `«"NotResource"»: [\n        ${BUCKET},\n        ${OBJECTS}\n      ]`,
    }),
  ],
  good: () => [BLOG],
  *check({ meant: { statement } }) {
    if (!statement.resource.negated) return
    const names = statement.resource.patterns.map(({ value }) => value)
    const { key } = statement.resource
    const edits = [replaced(key, 'Resource')]
    yield { span: key, message: say`The lock applies to everything except ${list(names)}.`, edits }
  },
}
