import { ours, say } from '../../text/prose.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { addsNothing, isListed } from '../support/listed.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueWildcardsRedundant = valueRule({
  kind: 'wildcards-redundant',
  severity: 'warning',
  summary: 'A listed role has more wildcards than it takes to admit all of its sessions.',
  why: ours('It admits no more and no less, but something else may have been meant.'),
  fix: say`Write ${':*'} after the RoleId.`,
  source: 'AWS STS API Reference, AssumeRole: the name of a session has 2 letters or more',
  bad: () => [
    withFirstValue('Two stars', '«"AROAJJ4OT5B3EVMNARNW6:**"»', AS_BLOG),
    withFirstValue('At least two letters, as every name has', '«"AROAJJ4OT5B3EVMNARNW6:??*"»', AS_BLOG),
  ],
  say: (value, { meant }, subject) =>
    isListed(meant, subject)
      ? addsNothing(meant, subject)
      : { message: say`${value} admits what ${meant} admits: all sessions of the role.`, meant },
})
