import { ADMIN_ID, ALL, LISTED, lockOf, OWNER, planned, SSO_ID } from '../../fakes/planned.js'

/** Nobody knows whom this strikes of those whom it does not name. */
const PUZZLE = {
  Effect: 'Deny',
  ...ALL,
  Principal: undefined,
  NotPrincipal: { AWS: [`arn:aws:iam::${OWNER}:role/Admin`, `arn:aws:iam::${OWNER}:root`] },
}

const idsOf = (affected: readonly { readonly id: string }[] = []) => affected.map(({ id }) => id)

describe('access of which nobody knows', () => {
  it('is not lost', async () => {
    const { plan } = await planned([lockOf(), PUZZLE], { live: [lockOf()] })
    expect(idsOf(plan?.loses)).not.toContain(ADMIN_ID)
    expect(idsOf(plan?.loses)).not.toContain(SSO_ID)
  })

  it('is gained by nobody who is let in for certain', async () => {
    const { plan } = await planned([lockOf()], { live: [lockOf(), PUZZLE] })
    expect(idsOf(plan?.gains)).not.toContain(ADMIN_ID)
    expect(idsOf(plan?.gains)).not.toContain(SSO_ID)
  })

  it('is lost for certain by whoever leaves the list', async () => {
    const { plan } = await planned([lockOf(LISTED.filter(id => !id.startsWith(SSO_ID)))], { live: [lockOf()] })
    expect(idsOf(plan?.loses)).toEqual([SSO_ID])
  })
})
