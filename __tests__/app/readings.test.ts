import { drift } from '../../src/app/drift.js'
import { plan } from '../../src/app/review.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { plain } from '../../src/core/text/prose.js'
import type { Report } from '../../src/report/report.js'
import { BASES } from '../core/mutations/bases.js'
import { read } from '../core/sources/support.js'
import { FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'

const [BLOG] = BASES
if (BLOG === undefined) throw new Error('no base')
const { bucket, policy } = BLOG

const WHOLE = JSON.stringify(policy)
const LAST = [...WHOLE.matchAll(/,("AROA[A-Z0-9]+:\*")/g)].at(-1)?.[1] ?? ''
const SHORT = WHOLE.replace(`,${LAST}`, '')

/** The whole policy, or the short one where the parameter says so. */
const TEMPLATE = `{
  "Parameters": {"P": {"Type": "String"}},
  "Conditions": {"Whole": {"Fn::Equals": [{"Ref": "P"}, "yes"]}},
  "Resources": {"Lock": {"Type": "AWS::S3::BucketPolicy", "Properties": {
    "Bucket": "${bucket}",
    "PolicyDocument": ${WHOLE.replace(LAST, `{"Fn::If": ["Whole", ${LAST}, {"Ref": "AWS::NoValue"}]}`)}
  }}}
}`

async function ran(live: string, parameters: Readonly<Record<string, string>> = {}) {
  const files = (await read(TEMPLATE, { parameters })).map(readPolicyFile)
  const policies = new FakeBuckets(new VirtualClock(), { [bucket]: live })
  const target = { files, account: new FakeAccount(), policies }
  const said = ({ policies: [only] }: Report) => ({
    action: only?.plan?.action,
    notices: (only?.findings ?? [])
      .filter(({ rule }) => rule === 'source-several-readings' || rule.startsWith('drift-'))
      .map(({ rule, message }) => `${rule}: ${plain(message)}`),
  })
  const planned = said(await plan([target], { ...SETTINGS, mode: 'plan' }))
  const drifted = said(await drift([target], { ...SETTINGS, mode: 'drift' }))
  return { planned, drifted }
}

const ONE = `The live policy of \`${bucket}\` is the one that the template makes if`

describe('A template that makes one policy or another', () => {
  it.each([
    ['the first', WHOLE, '`Whole` holds.'],
    ['the other', SHORT, '`Whole` does not hold.'],
  ])('has not drifted from either: %s stands', async (_, live, when) => {
    const { planned, drifted } = await ran(live)
    expect([planned.action, drifted.action]).toEqual(['none', 'none'])
    expect(planned.notices).toEqual([`source-several-readings: ${ONE} ${when}`])
    expect(drifted.notices).toEqual(planned.notices)
  })

  it('has drifted where neither stands, and the plan says what it is about', async () => {
    const live = SHORT.replace('Deny', 'Allow')
    const { planned, drifted } = await ran(live)
    expect(planned.action).toBe('replace')
    expect(planned.notices).toEqual([
      `source-several-readings: The plan for \`${bucket}\` assumes that \`Whole\` holds. Otherwise the template makes another policy.`,
    ])
    expect(drifted.notices.map(notice => notice.split(':')[0]).sort()).toEqual([
      'drift-policy-changed',
      'source-several-readings',
    ])
  })

  it('says no more of it where the value is given', async () => {
    const { planned, drifted } = await ran(SHORT, { P: 'no' })
    expect([planned.action, planned.notices, drifted.notices]).toEqual(['none', [], []])
    expect((await ran(SHORT, { P: 'yes' })).drifted.notices).toEqual([expect.stringMatching(/^drift-policy-changed: /)])
  })
})
