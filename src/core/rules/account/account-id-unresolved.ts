import type { Role } from '../../account/role.js'
import { accountOfId } from '../../account/unique-id.js'
import { ours, say } from '../../text/prose.js'
import { inPlaceOfConnect, RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Violation } from '../finding.js'
import type { Rule } from '../rule.js'
import { claimSeverity, meantRole, roleHint, unknownIds } from '../support/account.js'

export const accountIdUnresolved: Rule<'account'> = {
  id: 'account-id-unresolved',
  about: 'account',
  severity: 'error',
  summary: 'No role of the account has a listed id.',
  why: ours('A role that was deleted and created again under the same name has a new id, and the lock denies it.'),
  fix: say`Run ${'connect-bucket-lock refresh'}, which finds the role that was meant, or write the id that ${'aws iam get-role'} shows now, or declare the id in the configuration with an owner and a reason.`,
  source: 'IAM User Guide, "IAM identifiers", "Unique identifiers"',
  bad: () => [
    inPlaceOfConnect('The Connect role was created again', '«"AROAJ5PQ7XN2LTOYB3K4M:*"»'),
    inPlaceOfConnect('Two letters changed places', '«"AROAJJ4OT5B3EVMNRANW6:*"»'),
    withFurtherValue('A user', '«"AIDAJQABLZS4A3QDU576Q"»'),
  ],
  good: () => [RIGHT, withFurtherValue('An id that is declared', '"AROAIDECLAREDSTILLOK1:*"')],
  *check(subject) {
    const { book, claims } = subject
    for (const { id, admitted, span } of unknownIds(subject)) {
      if (!isUnresolved(admitted.kind) || id.kind === 'account' || isForeign(id.id, book.facts.account)) continue
      const severity = claimSeverity(claims, 'nobody-unknown-admitted')
      if (id.kind === 'user') {
        yield {
          severity,
          span,
          message: say`${id.id} is the id of a user. Users are not looked up.`,
          help: ours('Declare the id in the configuration with an owner and a reason, or list a role instead.'),
        }
        continue
      }
      const message = say`No role of the account ${book.facts.account} has the id ${id.id}.`
      const meant = meantRole(subject, id.id)
      yield { severity, span, message, ...refreshHint(meant) }
    }
  },
}

function refreshHint(meant: Role | undefined): Pick<Violation, 'help'> {
  const { help } = roleHint(meant)
  return help === undefined
    ? {}
    : { help: say`${help} ${'connect-bucket-lock refresh'} writes it, if that is certain.` }
}

function isUnresolved(kind: string): boolean {
  return kind === 'unresolved' || kind === 'user'
}

function isForeign(id: string, account: string): boolean {
  const made = accountOfId(id)
  return made !== undefined && made !== account
}
