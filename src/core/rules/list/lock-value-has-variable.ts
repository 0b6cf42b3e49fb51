import { ours, say } from '../../text/prose.js'
import { ADMIN, AS_BLOG, as, shown, withFirstValue } from '../examples/example.js'
import { isPlaceholder, NOT_RENDERED } from '../support/placeholder.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueHasVariable = valueRule({
  kind: 'has-variable',
  summary: 'A policy variable is on the list.',
  why: say`Under version ${'2012-10-17'} a variable takes its value from the caller, so ${'${aws:userid}'} matches everyone and the lock has no effect. Under any other version it is plain text and matches no one.`,
  fix: ours('List the ids themselves.'),
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags"',
  bad: () => [
    withFirstValue('Everyone equals himself', '«"${aws:userid}"»', AS_BLOG),
    shown(
      'Plain text',
      { version: '"Version": "2008-10-17"', values: ['«"${aws:userid}"»', ADMIN] },
      as({ version: '"Version": "2008-10-17"' }),
    ),
  ],
  say: (value, _, { policy }) => {
    const effect = isPlaceholder(value)
      ? NOT_RENDERED
      : policy.version?.value === '2012-10-17'
        ? ours('takes its value from the caller, so the list no longer says who is admitted.')
        : ours('is plain text under this version and admits no one.')
    return { message: say`${value} ${effect}` }
  },
})
