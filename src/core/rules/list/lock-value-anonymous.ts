import { takenOut } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { ADMIN, CONNECT, shown } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueAnonymous = valueRule({
  kind: 'anonymous',
  isAboutShape: true,
  summary: 'Anonymous callers are on the list.',
  why: say`${'anonymous'} is the ${'aws:userid'} of everybody who does not sign in.`,
  fix: ours('Take it off the list.'),
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [shown('Everybody on the internet', { values: [CONNECT, ADMIN, '«"anonymous"»'] })],
  say: (value, _, { reading, value: { span } }) => ({
    message: say`${value} lets callers past the lock who do not sign in.`,
    edits: [takenOut(reading.file.text, span)],
  }),
})
