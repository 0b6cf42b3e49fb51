import type { Role as IamRole } from '@aws-sdk/client-iam'
import type { Account } from '../../app/ports.js'
import type { Role } from '../../core/account/roles.js'
import { byText } from '../../core/text/order.js'
import { present } from '../../core/text/present.js'
import { ours, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { failureKind, portError, UnreadableAnswer } from './errors.js'
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

/** Tags role by role; once that is denied, nobody knows those of any. */
export function tagReader(open: () => Promise<Iam>): NonNullable<Account['tags']> {
  let isDenied = false
  return async ({ RoleName, Arn }) => {
    if (isDenied) return undefined
    const call: Call = {
      action: 'iam:ListRoleTags',
      failed: say`The tags of ${RoleName} could not be read`,
      resource: Arn,
    }
    const iam = await open()
    const { client, sdk } = iam
    try {
      return await everyPage(
        call,
        marker => iam.call(call, o => client.send(new sdk.ListRoleTagsCommand({ RoleName, ...marker }), o)),
        ({ Tags }) => Tags?.map(({ Key = '', Value = '' }) => ({ Key, Value })),
      )
    } catch (error) {
      isDenied = error instanceof Error && failureKind(error.cause) === 'denied'
      if (!isDenied) throw error
      return undefined
    }
  }
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
    ...present({ CreateDate: CreateDate?.toISOString() }),
    ...present({ AssumeRolePolicyDocument: trust }),
  }
}
