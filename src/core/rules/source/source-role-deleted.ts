import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceRoleDeleted = toolRule({
  id: 'source-role-deleted',
  kinds: ['role-dies'],
  severity: 'error',
  summary: 'The plan deletes a role that the policy lists.',
  why: ours('The id dies with the role. A later role of the same name gets another id.'),
  fix: ours('Create the new role first, and list its id.'),
  source: 'IAM User Guide, "IAM identifiers: Unique identifiers"',
  example: ['A role that is replaced', 'The plan replaces a role, and its id goes with it.'],
})
