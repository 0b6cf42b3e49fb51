import { say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueIsArn: Rule<'value'> = {
  id: 'lock-value-is-arn',
  about: 'value',
  severity: 'error',
  summary: 'An ARN is on the list.',
  why: say`An ${'aws:userid'} is a unique id and never an ARN, so the value never matches.`,
  fix: say`Write the RoleId, which ${'aws iam get-role'} shows, followed by ${':*'}.`,
  source: 'IAM User Guide, "IAM identifiers"',
  bad: [
    withFirstValue('A role', '«"arn:aws:iam::111122223333:role/Admin"»'),
    withFirstValue('A session', '«"arn:aws:sts::111122223333:assumed-role/Admin/alice"»'),
    withFirstValue('The root user', '«"arn:aws:iam::111122223333:root"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'arn') return
    const account = /^arn:[^:]*:iam::(\d{12}):root$/.exec(value.value)?.[1]
    const help = account === undefined ? {} : { help: say`Did you mean ${account}?` }
    yield { span: value.span, message: say`${value.value} is an ARN, not a unique id.`, ...help }
  },
}
