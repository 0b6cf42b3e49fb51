import { replaced } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { lockText, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { freeSid } from '../support/sid.js'

export const sidRepeated: Rule<'policy'> = {
  id: 'sid-repeated',
  about: 'policy',
  severity: 'warning',
  summary: 'Two statements have the same Sid.',
  why: ours('S3 accepts it, but readers of a log or a review cannot tell the two statements apart.'),
  fix: ours('Give each statement its own Sid, or no Sid.'),
  source: 'IAM Access Analyzer policy check reference, "Unique Sids recommended"',
  bad: () => [
    shown('The same Sid twice', {
      sid: '"Lock"',
      statements: [
        lockText({ sid: '«"Lock"»', condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' }),
      ],
    }),
  ],
  good: () => [shown('A Sid', { sid: '"Lock"' })],
  *check({ policy }) {
    const first = new Map<string, Span>()
    for (const { sid } of policy.statements) {
      if (sid === undefined || sid.value === '') continue
      const earlier = first.get(sid.value)
      if (earlier === undefined) first.set(sid.value, sid.span)
      else
        yield {
          span: sid.span,
          message: say`Another statement has the Sid ${sid.value} too.`,
          related: [{ span: earlier, note: ours('first written here') }],
          edits: [replaced(sid.span, freeSid(sid.value, policy))],
        }
    }
  },
}
