import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValuePrefixUnknown = valueRule({
  kind: 'prefix-unknown',
  summary: 'A listed id is not that of a role or a user.',
  why: say`Only ids of roles (${'AROA'}) and users (${'AIDA'}) are ever an ${'aws:userid'}; any other id never matches.`,
  fix: say`Write the RoleId as ${'aws iam get-role'} shows it, followed by ${':*'}.`,
  source: 'IAM User Guide, "IAM identifiers", "Understanding unique ID prefixes"',
  bad: () => [
    withFirstValue('An instance profile', '«"AIPAJJ4OT5B3EVMNARNW6:*"»', AS_BLOG),
    withFirstValue('An access key', '«"AKIAIOSFODNN7EXAMPLE"»', AS_BLOG),
    withFirstValue('A temporary access key', '«"ASIAIOSFODNN7EXAMPLE:*"»', AS_BLOG),
    withFirstValue('A group', '«"AGPAJJ4OT5B3EVMNARNW6"»', AS_BLOG),
    withFirstValue('A managed policy', '«"ANPAJJ4OT5B3EVMNARNW6"»', AS_BLOG),
    withFirstValue('A slip of the pen', '«"AROOJJ4OT5B3EVMNARNW6:*"»', AS_BLOG),
  ],
  say: (value, { prefix, is, meant }) => {
    const what = is === undefined ? say`no id starts with ${prefix}` : say`${prefix} is ${ours(is)}`
    return { message: say`${value} is not the id of a role or a user: ${what}.`, ...didYouMean(meant) }
  },
})
