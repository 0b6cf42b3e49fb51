import { listConditions } from '../../lock/conditions.js'
import { withItem } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { DEPLOY, RIGHT, withFurtherValue } from '../examples/account-example.js'
import { ADMIN, CONNECT, policyText } from '../examples/example.js'
import type { Rule } from '../rule.js'

const PLANNER = 'AROAIREPORTINGROLEXXX'

export const accountPlanRoleNotListed: Rule<'account'> = {
  id: 'account-plan-role-not-listed',
  about: 'account',
  severity: 'error',
  summary: 'The role that plans is not on the list.',
  why: ours(
    'After the apply, the lock denies the next plan and every drift run the read of the policy, so they have no verdict.',
  ),
  fix: ours(
    'Add the role that plans, give it read permissions only, and name it as `plan-role` for the plan and for the apply.',
  ),
  bad: () => [
    {
      title: 'The plan runs as a role of its own',
      policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}, ${ADMIN}, ${DEPLOY}]»`),
      planRole: PLANNER,
    },
  ],
  good: () => [RIGHT, { ...withFurtherValue('The plan role is listed too', `"${PLANNER}:*"`), planRole: PLANNER }],
  *check({ reading, listed, intent, book: { planner } }) {
    const list = intent.locks.flatMap(listConditions)[0]
    if (!reading.whole || list === undefined || planner === undefined) return
    if (listed.some(({ id }) => id.id === planner.RoleId)) return
    const value = `${planner.RoleId}:*`
    const message = say`The role ${planner.RoleName} plans, but is not on the list.`
    const help = say`Add ${value} to the list, and name ${planner.RoleName} as ${'plan-role'} for the plan and for the apply. Its own policies should allow reading only.`
    yield { span: list.span, message, help, edits: [withItem(reading.file.text, list.span, value)] }
  },
}
