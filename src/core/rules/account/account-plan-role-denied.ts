import { ours, say } from '../../text/prose.js'
import { AS_RIGHT, DEPLOY, withFurtherValue } from '../examples/account-example.js'
import { ADMIN, as, CONNECT, lockText, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

const PLANNER = 'AROAIREPORTINGROLEXXX'
const LISTED = [CONNECT, ADMIN, DEPLOY, `"${PLANNER}:*"`]

function tier(around: readonly [string, string], values: readonly string[]): string {
  const [open, close] = around
  return `${open}${lockText({ action: '"Action": "s3:*BucketPolicy"', values })}${close}`
}

export const accountPlanRoleDenied: Rule<'account'> = {
  id: 'account-plan-role-denied',
  about: 'account',
  severity: 'error',
  summary: 'A statement denies the role that plans the read of the policy.',
  why: ours(
    'The role is on the list, and this Deny strikes it all the same. After the apply, the next plan and every drift run have no verdict.',
  ),
  fix: say`Spare the role in this statement, or let the statement deny only ${'s3:PutBucketPolicy'} and ${'s3:DeleteBucketPolicy'}.`,
  source: 'S3 API Reference, GetBucketPolicy',
  bad: () => [
    {
      ...shown('The policy is for administrators alone', {
        values: LISTED,
        statements: [tier(['«', '»'], [ADMIN, DEPLOY])],
      }),
      ...as({ values: LISTED, statements: [tier(['', ''], [ADMIN, DEPLOY, `"${PLANNER}:*"`])] }),
      planRole: PLANNER,
    },
  ],
  good: () => [
    { ...withFurtherValue('The plan role reads the policy', `"${PLANNER}:*"`), ...AS_RIGHT, planRole: PLANNER },
  ],
  *check({ plannerReads, book: { planner } }) {
    if (planner === undefined || plannerReads?.kind !== 'fails' || plannerReads.when !== 'always') return
    const { by, need } = plannerReads
    yield { span: by.span, message: say`${planner.RoleName} plans, and this statement denies it ${need.action}.` }
  },
}
