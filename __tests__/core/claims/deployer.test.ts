import { plan } from '../../../src/app/review.js'
import { PortError } from '../../../src/core/text/errors.js'
import { ours } from '../../../src/core/text/prose.js'
import { FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import {
  ADMIN_ID,
  CONNECT_ID,
  EXPORTER_ID,
  LISTED,
  lockOf,
  OWNER,
  planned,
  SALES_BUCKET,
  said,
  textOf,
} from '../../fakes/planned.js'
import { policyFrom } from '../../fakes/policies.js'

const NO_ANSWER = new PortError({ message: ours('no answer') })

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

describe('the deployer, where the live policy is', () => {
  const [EXPORTER, REST] = [`${EXPORTER_ID}:*`, LISTED]
  const lives: readonly (readonly [string, readonly object[] | 'denied' | undefined])[] = [
    ['absent', undefined],
    ['unreadable', 'denied'],
    ['a lock that lists it', [lockOf([...REST, EXPORTER])]],
    ['a lock that does not list it', [lockOf(REST)]],
  ]
  const about = async (ids: readonly string[], live: (typeof lives)[number][1]) => {
    const policies = new FakeBuckets(new VirtualClock(), {
      [SALES_BUCKET]: live === undefined || live === 'denied' ? undefined : textOf(...live),
    })
    const denied = { call: 'read', nth: 1, when: 'before', error: NO_ANSWER, denied: true, times: 99 } as const
    if (live === 'denied') policies.faults = [denied]
    const settings = { ...SETTINGS, mode: 'plan', deployRole: 'recordings-exporter' } as const
    const files = [policyFrom(textOf(lockOf(ids)))]
    const [policy] = (await plan([{ files, account: new FakeAccount(), policies }], settings)).policies
    return policy === undefined ? '' : said(policy, 'deployer-keeps-access').split(':')[0]
  }

  it.each(lives)('%s, is surely denied by a new policy that denies it', async (_, live) => {
    expect(await about(REST, live)).toBe('fails')
  })

  it('read or not, keeps access under the new policy and under the live one', async () => {
    const found = lives.map(async ([, live]) => about([...REST, EXPORTER], live))
    expect((await Promise.all(found)).map(kind => kind?.split(';')[0])).toEqual(['holds', 'unknown', 'holds', 'fails'])
  })
})
