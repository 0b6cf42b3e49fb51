import { takenOut } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueWithoutSessionWildcard = valueRule({
  kind: 'without-session-wildcard',
  summary: 'A RoleId on the list has no `:*` after it.',
  why: say`The ${'aws:userid'} of a role is its RoleId, a colon and the name of the session; the bare RoleId never matches, so the role is denied.`,
  fix: say`Write ${':*'} after the RoleId.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: () => [withFirstValue('A bare RoleId', '«"AROAJJ4OT5B3EVMNARNW6"»')],
  say: (value, _, { listed, reading, value: { span } }) => {
    const whole = `${value}:*`
    if (!listed.has(whole)) return { message: say`${value} is the id of a role without its sessions.`, meant: whole }
    const message = say`${value} adds nothing to ${whole}, which is listed too.`
    const edits = [takenOut(reading.file.text, span)]
    return { message, severity: 'warning', help: ours('Remove it.'), edits }
  },
})
