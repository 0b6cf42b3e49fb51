import { listConditions } from '../../lock/conditions.js'
import { withItem } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { DEPLOY, RIGHT } from '../examples/account-example.js'
import { ADMIN, policyText } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { claimSeverity, missingInstanceRoles, standIns } from '../support/account.js'

export const accountInstanceRoleNotListed: Rule<'account'> = {
  id: 'account-instance-role-not-listed',
  about: 'account',
  severity: 'error',
  summary: 'The role of an instance that stores here is not on the list.',
  why: ours('The instance can no longer store its recordings and transcripts, and those of running contacts are lost.'),
  fix: say`List its role, with ${':*'}.`,
  source: 'Amazon Connect API Reference, ListInstances',
  bad: () => [
    {
      title: 'Only administrators',
      policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${ADMIN}, ${DEPLOY}]»`),
    },
  ],
  good: () => [RIGHT],
  *check(subject) {
    const { reading, book, bucket, intent, claims } = subject
    const list = intent.locks.flatMap(listConditions)[0]
    if (!reading.whole || list === undefined || standIns(subject).length > 0) return
    for (const role of missingInstanceRoles(subject)) {
      const instance = book.instancesOf(bucket).find(({ ServiceRole }) => ServiceRole === role.Arn)
      const name = instance?.InstanceAlias ?? instance?.Id ?? ''
      const severity = claimSeverity(claims, 'connect-keeps-access')
      const message = say`The instance ${name} stores in ${bucket} as the role ${role.RoleName}, which is not listed.`
      const value = `${role.RoleId}:*`
      const edits = [withItem(reading.file.text, list.span, value)]
      yield { severity, span: list.span, message, help: say`Add ${value} to the list.`, edits }
    }
  },
}
