import { plan } from '../../src/app/review.js'
import type { Finding } from '../../src/core/rules/finding.js'
import { ours } from '../../src/core/text/prose.js'
import { FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'
import { lockOf, SALES_BUCKET, textOf } from '../fakes/planned.js'
import { policyFrom } from '../fakes/policies.js'

/** The plan for a right policy of which IAM Access Analyzer has something to say. */
async function judged(severity: Finding['severity'] | 'nothing', accessAnalyzer = true) {
  const file = policyFrom(textOf(lockOf()))
  const judge = async (source: Finding['at']['file']): Promise<readonly Finding[]> => {
    if (severity === 'nothing') return []
    const at = { file: source, span: { start: 0, end: 1 } }
    return [
      { rule: 'access-analyzer', severity, message: ours('It is wrong.'), at, related: [], help: ours('Mend it.') },
    ]
  }
  const policies = new FakeBuckets(new VirtualClock(), { [SALES_BUCKET]: undefined })
  const target = { files: [file], account: new FakeAccount(), policies, opinion: { judge } }
  const [policy] = (await plan([target], { ...SETTINGS, mode: 'plan', accessAnalyzer })).policies
  return [policy?.verdict, policy?.findings.filter(({ rule }) => rule === 'access-analyzer').length]
}

describe('The opinion of IAM Access Analyzer', () => {
  it('stands among the findings, and an error of its makes a policy unsafe', async () => {
    expect(await judged('error')).toEqual(['unsafe', 1])
    expect(await judged('warning')).toEqual(['safe', 1])
    expect(await judged('nothing')).toEqual(['safe', 0])
  })

  it('is asked only where the settings say so', async () => {
    expect(await judged('error', false)).toEqual(['safe', 0])
  })
})
