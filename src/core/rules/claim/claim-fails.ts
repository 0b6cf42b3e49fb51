import type { ClaimName } from '../../access/claim.js'
import { listConditions } from '../../lock/conditions.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { AS_BLOG, BLOG, CONNECT, shown } from '../examples/example.js'
import type { ClaimSubject, Rule } from '../rule.js'
import { statementKey } from '../support/statement-key.js'

export const claimFails: Rule<'claim'> = {
  id: 'claim-fails',
  about: 'claim',
  severity: 'error',
  summary: 'A claim fails, and no other rule knows why.',
  why: ours('A policy is safe only if every claim about it holds.'),
  fix: ours('Change what the message names, until the claim holds.'),
  source: 'IAM User Guide, "Policy evaluation logic"',
  bad: () => [
    {
      ...shown(
        'A list without an administrator',
        { key: '«"aws:userId"»', values: [CONNECT, '"AROAIREPORTINGROLEXXX:*"'] },
        AS_BLOG,
      ),
      fails: {
        claim: 'admins-keep-access',
        because: ours('No admin role is on the list, so no admin could ever change the policy.'),
      },
    },
  ],
  good: () => [BLOG],
  *check(subject) {
    const { claim, verdict } = subject
    yield { span: placeOf(subject), message: verdict.because, help: HELP[claim] }
  },
}

/** The statement that denies, the list of the lock, or where the statements begin. */
function placeOf({ verdict: { by }, policy, intent, reading }: ClaimSubject): Span {
  if (by !== undefined && policy.statements.includes(by)) return by.effect.span
  const [list] = intent.locks.flatMap(lock => listConditions(lock))
  return list?.key.span ?? statementKey(reading)
}

const HELP: Readonly<Record<ClaimName, Prose>> = {
  sealed: ours('Change the Deny statements so that they deny this request too.'),
  'connect-keeps-access': ours(
    'List the service role of each instance that stores here, and change the statements that deny it.',
  ),
  'admins-keep-access': ours('List an administrator, and change the statements that deny it.'),
  'deployer-keeps-access': ours(
    'List the role that applies, and change the statements that deny it, in the file and in the live policy.',
  ),
  'nobody-unknown-admitted': say`Take it off the list, or say in ${'declared'} whose it is.`,
  'no-stranger-can-assume': say`Change the trust policy of the role, or say in ${'trusted'} who is known.`,
}
