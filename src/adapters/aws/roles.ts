import type { Role as IamRole } from '@aws-sdk/client-iam'
import type { Role } from '../../core/account/roles.js'
import { byText } from '../../core/text/order.js'
import { ours } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { portError, UnreadableAnswer } from './errors.js'
import { decodeDocument, everyPage, type Iam } from './iam.js'

const CALL: Call = { action: 'iam:ListRoles', failed: ours('The roles of the account could not be listed') }

/** The most that IAM gives at a time. Source: IAM API Reference, `ListRoles`. */
const PAGE = 1000

/** Every role of the account, sorted by ARN. */
export async function listRoles(iam: Iam): Promise<readonly Role[]> {
  const { client, sdk } = iam
  const roles = await everyPage(
    CALL,
    marker => iam.call(CALL, options => client.send(new sdk.ListRolesCommand({ MaxItems: PAGE, ...marker }), options)),
    page => page.Roles,
  )
  return roles.map(readRole).sort((a, b) => byText(a.Arn, b.Arn))
}

function readRole(role: IamRole): Role {
  const { RoleId, RoleName, Path, Arn, CreateDate } = role
  if (RoleId === undefined || RoleName === undefined || Path === undefined || Arn === undefined) {
    throw portError(CALL, new UnreadableAnswer('a role is not complete'))
  }
  const trust = decodeDocument(CALL, role.AssumeRolePolicyDocument)
  return {
    RoleId,
    RoleName,
    Path,
    Arn,
    ...(CreateDate === undefined ? {} : { CreateDate: CreateDate.toISOString() }),
    ...(trust === undefined ? {} : { AssumeRolePolicyDocument: trust }),
  }
}
