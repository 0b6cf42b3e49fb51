import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueLengthUnusual: Rule<'value'> = {
  id: 'lock-value-length-unusual',
  about: 'value',
  severity: 'warning',
  summary: 'A listed id is longer or shorter than ids are.',
  why: ours(
    'AWS does not promise it, but every id seen so far has 21 characters: one may be missing here, or one too many.',
  ),
  fix: say`Compare the id with what ${'aws iam get-role'} shows.`,
  source: 'IAM User Guide, "IAM identifiers"',
  bad: [
    withFirstValue('One character short', '«"AROAJJ4OT5B3EVMNARNW:*"»'),
    withFirstValue('One character too many', '«"AROAJJ4OT5B3EVMNARNW6X:*"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'unusual-length') return
    const message = say`The id in ${value.value} has ${reads.length} characters; ids have 21.`
    yield { span: value.span, message }
  },
}
