import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceNameForId = toolRule({
  id: 'source-name-for-id',
  kinds: ['wrong'],
  severity: 'error',
  summary: 'The value is a name or an ARN, but only the id of a role matches.',
  why: ours('`aws:userid` begins with the id, so the lock denies the intended role everything.'),
  fix: ours('Write the id: `!GetAtt ROLE.RoleId`, or `aws_iam_role.ROLE.unique_id`.'),
  source: 'CloudFormation User Guide, "AWS::IAM::Role: Return values"',
  example: ['Ref of a role', 'Ref of a role is its name, so this matches no one.'],
})
