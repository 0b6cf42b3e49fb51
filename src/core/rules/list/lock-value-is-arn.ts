import { present } from '../../text/present.js'
import { say } from '../../text/prose.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueIsArn = valueRule({
  kind: 'is-arn',
  summary: 'An ARN is on the list.',
  why: say`An ${'aws:userid'} is a unique id and never an ARN, so the value never matches.`,
  fix: say`Write the RoleId, which ${'aws iam get-role'} shows, followed by ${':*'}.`,
  source: 'IAM User Guide, "IAM identifiers"',
  bad: () => [
    withFirstValue('A role', '«"arn:aws:iam::111122223333:role/Admin"»', AS_BLOG),
    withFirstValue('A session', '«"arn:aws:sts::111122223333:assumed-role/Admin/alice"»', AS_BLOG),
    withFirstValue('The root user', '«"arn:aws:iam::111122223333:root"»'),
  ],
  say: value => ({
    message: say`${value} is an ARN, not a unique id.`,
    ...present({ meant: /^arn:[^:]*:iam::(\d{12}):root$/.exec(value)?.[1] }),
  }),
})
