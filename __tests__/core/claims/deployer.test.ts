import { FakeAccount } from '../../fakes/account.js'
import { ADMIN_ID, CONNECT_ID, EXPORTER_ID, LISTED, lockOf, OWNER, planned, said } from '../../fakes/planned.js'

/** What the claim says where the caller has this `aws:userid`. */
async function askedBy(UserId: string, Arn: string, ids: readonly string[] = LISTED) {
  const account = new FakeAccount()
  account.identityIs = { account: OWNER, partition: 'aws', caller: { Account: OWNER, Arn, UserId } }
  return said(await planned([lockOf(ids)], { account }), 'deployer-keeps-access')
}

const WITHOUT_ROOT = LISTED.filter(id => id !== OWNER)

describe('the deployer, where no role is named', () => {
  it('is the root user, who may always change the policy', async () => {
    expect(await askedBy(OWNER, `arn:aws:iam::${OWNER}:root`)).toMatch(/^holds/)
    expect(await askedBy(OWNER, `arn:aws:iam::${OWNER}:root`, WITHOUT_ROOT)).toMatch(/^holds/)
  })

  it('is a user, by its id', async () => {
    const [id, arn] = ['AIDAJQABLZS4A3QDU576Q', `arn:aws:iam::${OWNER}:user/ann`] as const
    expect(await askedBy(id, arn)).toMatch(/^fails/)
    expect(await askedBy(id, arn, [...LISTED, id])).toMatch(/^holds/)
  })

  it('is a federated user, by account and name', async () => {
    const arn = `arn:aws:sts::${OWNER}:federated-user/bob`
    expect(await askedBy(`${OWNER}:bob`, arn, WITHOUT_ROOT)).toMatch(/^fails/)
    expect(await askedBy(`${OWNER}:bob`, arn, [...WITHOUT_ROOT, `${OWNER}:bob`])).toMatch(/^holds/)
  })

  it('is a session of a role, by its name', async () => {
    const arn = `arn:aws:sts::${OWNER}:assumed-role/recordings-exporter/ci`
    expect(await askedBy(`${EXPORTER_ID}:ci`, arn)).toMatch(/^fails/)
    expect(await askedBy(`${EXPORTER_ID}:ci`, arn, [...LISTED, `${EXPORTER_ID}:ci`])).toMatch(/^holds/)
    expect(await askedBy(`${EXPORTER_ID}:ci`, arn, [...LISTED, `${EXPORTER_ID}:cd`])).toMatch(/^fails/)
  })
})

describe('the admins', () => {
  it('keep access as long as one of them is on the list', async () => {
    const claim = async (...ids: readonly string[]) =>
      said(await planned([lockOf([`${CONNECT_ID}:*`, ...ids])]), 'admins-keep-access')
    expect(await claim(`${ADMIN_ID}:*`)).toMatch(/^holds/)
    expect(await claim(`${ADMIN_ID}:*`, OWNER)).toMatch(/^holds/)
    expect(await claim()).toMatch(/^fails/)
  })
})
