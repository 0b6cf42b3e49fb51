import { plain } from '../../../src/core/text/prose.js'
import type { AccountSettings } from '../../../src/settings/settings.js'
import { LISTED, lockOf, OWNER, planned, SALES_ARN } from '../../fakes/planned.js'

const allow = (...AWS: readonly string[]) => ({
  ...{ Effect: 'Allow', Principal: { AWS }, Action: 's3:GetObject', Resource: `${SALES_ARN}/*` },
})
const PARTNER = 'AROAEXAMPLEEXAMPLE123'
const ORIGIN = 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE'
const FOREIGN = 'arn:aws:iam::444455556666:role/partner'

async function dead(statements: readonly object[], settings: Partial<AccountSettings> = {}): Promise<string[]> {
  const { findings } = await planned(statements, { settings })
  return findings.filter(({ rule }) => rule === 'account-allow-denied').map(({ message }) => plain(message))
}

const declaredOf = (account?: string) => ({
  declared: [{ id: PARTNER, owner: 'Partner', why: 'Reads.', ...(account === undefined ? {} : { account }) }],
})

describe('an Allow for somebody whom the lock denies', () => {
  it.each([
    [FOREIGN],
    ['444455556666'],
    ['arn:aws:iam::444455556666:root'],
    ['arn:aws:sts::444455556666:assumed-role/partner/x'],
    [ORIGIN],
  ])('is said of %s, who is of another account', async principal => {
    expect(await dead([lockOf(), allow(principal)])).toEqual([
      `The lock denies \`${principal}\`, which has no id on the list, although this statement allows it.`,
    ])
  })

  it('is said of a role of the account that is not on the list, and of no other', async () => {
    const [admin, exporter] = ['Admin', 'recordings-exporter'].map(name => `arn:aws:iam::${OWNER}:role/${name}`)
    const said = 'The lock denies the role `recordings-exporter`, although this statement allows it.'
    expect(await dead([lockOf(), allow(admin ?? '')])).toEqual([])
    expect(await dead([lockOf(), allow(exporter ?? '')])).toEqual([said])
    expect(await dead([lockOf(), allow(admin ?? '', exporter ?? '')])).toEqual([said])
    expect(await dead([lockOf(), { ...allow(exporter ?? ''), Effect: 'Deny' }])).toEqual([])
  })

  it('is said once for each', async () => {
    expect(await dead([lockOf(), allow(FOREIGN, ORIGIN)])).toHaveLength(2)
  })

  it('is not said where a listed id may be of that account', async () => {
    const partner = lockOf([`${PARTNER}:*`, ...LISTED])
    expect(await dead([partner, allow(FOREIGN)], declaredOf())).toEqual([])
    expect(await dead([partner, allow(FOREIGN)], declaredOf('444455556666'))).toEqual([])
    expect(await dead([partner, allow(FOREIGN)])).toEqual([])
    expect(await dead([partner, allow(FOREIGN)], declaredOf('555566667777'))).toHaveLength(1)
    expect(await dead([partner, allow(ORIGIN)])).toHaveLength(1)
    expect(await dead([lockOf(['444455556666', ...LISTED]), allow('444455556666')])).toEqual([])
  })

  it('is not said where the policy does not seal the bucket', async () => {
    expect(await dead([{ ...lockOf(), Action: 's3:Put*' }, allow(FOREIGN)])).toEqual([])
  })

  it('is not said of the account itself, which delegates to those who are listed', async () => {
    expect(await dead([lockOf(), allow(OWNER, `arn:aws:iam::${OWNER}:root`)])).toEqual([])
  })
})
