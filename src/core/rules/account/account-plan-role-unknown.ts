import { rolesNamedLike } from '../../account/roles.js'
import { listConditions } from '../../lock/conditions.js'
import { ours, say } from '../../text/prose.js'
import { hint } from '../../text/suggest.js'
import { DEPLOY, RIGHT } from '../examples/account-example.js'
import { ADMIN, CONNECT, policyText } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const accountPlanRoleUnknown: Rule<'account'> = {
  id: 'account-plan-role-unknown',
  about: 'account',
  severity: 'error',
  summary: 'The setting `plan-role` names no role of the account.',
  why: ours(
    'Cannot tell whether the role that plans is on the list. If it is not, the next plan and every drift run have no verdict after the apply.',
  ),
  fix: ours('Name a role of the account in `plan-role`, by its name, its ARN or its RoleId.'),
  bad: () => [
    {
      title: 'The name of the plan role is mistyped',
      policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}, ${ADMIN}, ${DEPLOY}]»`),
      planRole: 'conect-locks-plan',
    },
  ],
  good: () => [RIGHT],
  *check({ intent, book: { facts, planRoleMissing } }) {
    const list = intent.locks.flatMap(listConditions)[0]
    if (list === undefined || planRoleMissing === undefined) return
    const message = say`${'plan-role'} is ${planRoleMissing}, and account ${facts.account} has no such role.`
    yield { span: list.span, message, ...hint(planRoleMissing, rolesNamedLike(planRoleMissing, facts)) }
  },
}
