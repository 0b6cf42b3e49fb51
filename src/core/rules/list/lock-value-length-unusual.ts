import { ours, say } from '../../text/prose.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueLengthUnusual = valueRule({
  kind: 'length-unusual',
  severity: 'warning',
  summary: 'A listed id is longer or shorter than ids are.',
  why: ours(
    'Every id seen so far has 21 characters, although AWS does not promise it. This one may lack a character or have one too many.',
  ),
  fix: say`Compare the id with what ${'aws iam get-role'} shows.`,
  source: 'IAM User Guide, "IAM identifiers"',
  bad: () => [
    withFirstValue('One character short', '«"AROAJJ4OT5B3EVMNARNW:*"»', AS_BLOG),
    withFirstValue('One character too many', '«"AROAJJ4OT5B3EVMNARNW6X:*"»', AS_BLOG),
  ],
  say: (value, { length }) => ({ message: say`The id in ${value} has ${length} characters; ids have 21.` }),
})
