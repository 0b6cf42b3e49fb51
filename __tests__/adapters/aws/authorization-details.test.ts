import { authorizationDetails } from '../../../src/adapters/aws/authorization-details.js'
import type { Iam } from '../../../src/adapters/aws/iam.js'
import { plain } from '../../../src/core/text/prose.js'

const ACCOUNT = '111122223333'
const ROLE = {
  RoleId: 'AROAADMINADMINADMINAA',
  RoleName: 'Admin',
  Path: '/',
  Arn: `arn:aws:iam::${ACCOUNT}:role/Admin`,
}
const OWN = `arn:aws:iam::${ACCOUNT}:policy/own`
const DOCUMENT = { Version: '2012-10-17', Statement: [] }
const KNOWN = {
  Arn: OWN,
  PolicyVersionList: [{ IsDefaultVersion: true, Document: encodeURIComponent(JSON.stringify(DOCUMENT)) }],
}

/** What is read of a role whose listing has these fields, beside these managed policies. */
async function read(detail: object, Policies: readonly object[]) {
  const page = { RoleDetailList: [{ ...ROLE, ...detail }], Policies }
  const iam = {
    client: { send: async () => page },
    sdk: { GetAccountAuthorizationDetailsCommand: class {} },
    call: (_: unknown, send: (options: object) => unknown) => send({}),
  } as unknown as Iam
  const listing = await authorizationDetails(iam)
  const found = await listing?.read(ROLE)
  return found !== undefined && 'because' in found ? plain(found.because) : found
}

const attached = { AttachedManagedPolicies: [{ PolicyArn: OWN }] }
const bounded = { PermissionsBoundary: { PermissionsBoundaryArn: OWN } }

describe('the policies of a role in one listing', () => {
  it('are those that are attached, and its boundary', async () => {
    expect(await read({}, [])).toEqual({ documents: [] })
    expect(await read(attached, [KNOWN])).toEqual({ documents: [DOCUMENT] })
    expect(await read({ ...attached, ...bounded }, [KNOWN])).toEqual({ documents: [DOCUMENT], boundary: DOCUMENT })
  })

  it.each([
    ['an attached policy', attached],
    ['the boundary', bounded],
  ])('are unknown where %s is not listed', async (_, detail) => {
    expect(await read(detail, [])).toMatch(/`Admin`|Admin/)
  })
})
