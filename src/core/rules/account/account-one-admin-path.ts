import { ours, say } from '../../text/prose.js'
import { inAccount, RIGHT } from '../examples/account-example.js'
import { ADMIN, CONNECT } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const accountOneAdminPath: Rule<'account'> = {
  id: 'account-one-admin-path',
  about: 'account',
  severity: 'warning',
  summary: 'Only one listed role can ever change the policy.',
  why: ours(
    'If that role is deleted, or no one may assume it any more, only the root user of the account can unlock the bucket.',
  ),
  fix: ours('List a second role: another administrator, or the role that applies the policy.'),
  source: 'S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors in Amazon S3"',
  bad: () => [inAccount('One administrator', [CONNECT, `«${ADMIN}»`])],
  good: () => [RIGHT],
  *check({ reading, listed }) {
    const paths = listed.filter(({ admitted }) => admitted.kind === 'admin' || admitted.kind === 'deployer')
    const [only] = paths
    if (!reading.whole || only === undefined || new Set(paths.map(({ id }) => id.id)).size > 1) return
    yield {
      span: only.span,
      message: say`${only.admitted.name ?? only.id.id} is the only role on the list that can change the policy.`,
    }
  },
}
