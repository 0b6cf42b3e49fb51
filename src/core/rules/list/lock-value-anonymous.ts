import { takenOut } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { ADMIN, CONNECT, shown } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueAnonymous = valueRule({
  kind: 'anonymous',
  isAboutShape: true,
  summary: 'Anonymous callers are on the list.',
  why: say`${'anonymous'} is the ${'aws:userid'} of every caller without credentials.`,
  fix: ours('Remove it from the list.'),
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: () => [shown('Everyone on the internet', { values: [CONNECT, ADMIN, '«"anonymous"»'] })],
  say: (value, _, { reading, value: { span } }) => ({
    message: say`${value} lets callers without credentials past the lock.`,
    edits: [takenOut(reading.file.text, span)],
  }),
})
