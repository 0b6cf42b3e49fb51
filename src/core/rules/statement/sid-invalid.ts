import { replaced } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { freeSid } from '../support/sid.js'

export const sidInvalid: Rule<'statement'> = {
  id: 'sid-invalid',
  about: 'statement',
  severity: 'warning',
  summary: 'A Sid has letters that S3 may refuse.',
  why: ours('IAM documents letters and digits for a Sid; S3 takes more, but does not say which.'),
  fix: ours('Write the Sid with letters and digits only.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Sid"',
  bad: () => [
    shown('A letter beyond ASCII', { sid: '«"Verrou-d’accès"»' }),
    shown('Punctuation', { sid: '«"Lock (Connect & admins)"»' }),
  ],
  good: () => [shown('Letters and digits', { sid: '"LockToConnectAndAdmins"' })],
  *check({ statement: { sid }, policy }) {
    if (sid === undefined || /^[A-Za-z0-9 _/.:-]*$/.test(sid.value)) return
    const edits = [replaced(sid.span, freeSid(sid.value.replace(/[^A-Za-z0-9]/g, ''), policy))]
    yield { span: sid.span, message: say`The Sid ${sid.value} has more than letters and digits.`, edits }
  },
}
