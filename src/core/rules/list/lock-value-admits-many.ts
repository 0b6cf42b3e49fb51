import { ours, say } from '../../text/prose.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueAdmitsMany = valueRule({
  kind: 'admits-many',
  isAboutShape: true,
  summary: 'A listed value admits more than one identity.',
  why: ours('A wildcard before the colon matches other ids too. The lock lets all of them past.'),
  fix: say`List each id whole; the only wildcard that belongs there is ${':*'} after a RoleId.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: () => [
    withFirstValue('Everyone', '«"*"»', AS_BLOG),
    withFirstValue('Every role', '«"*:*"»', AS_BLOG),
    withFirstValue('Everyone, in two letters', '«"?*"»', AS_BLOG),
    withFirstValue('Every role by its prefix', '«"AROA*"»', AS_BLOG),
    withFirstValue('One letter left open', '«"AROAJJ4OT5B3EVMNARN?6:*"»', AS_BLOG),
    withFirstValue('Any role, if the session is called admin', '«"*:admin"»', AS_BLOG),
  ],
  say: value => {
    const session = /^\*:([^*?]+)$/.exec(value)?.[1]
    const message =
      session === undefined
        ? say`${value} admits more than one identity.`
        : say`${value} admits every role whose session is called ${session}, and the caller chooses that name.`
    return { message }
  },
})
