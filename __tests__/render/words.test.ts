import { describe, expect, it } from '@jest/globals'
import { ours, plain } from '../../src/core/text/prose.js'
import { verdictSentence } from '../../src/render/words.js'
import { policyReport, report } from '../fakes/reports.js'

describe('the whole run in a sentence', () => {
  it('says of a safe plan that was not applied why it was not', () => {
    const policies = [
      policyReport({
        outcome: { kind: 'not-tried', why: 'another-refused', because: ours('Another one was refused.') },
      }),
      policyReport({ outcome: { kind: 'refused', why: 'plan-changed', because: ours('The plan moved.') } }),
    ]
    expect(plain(verdictSentence(report({ mode: 'apply', policies })))).toBe(
      '2 of 2 policies not applied. The bucket was left as it was. The plan moved.',
    )
  })

  it('counts the buckets without a file where nothing else is wrong', () => {
    const unmanaged = [{ bucket: 'connect-x', account: '111122223333', instances: ['support'] }]
    expect(plain(verdictSentence({ ...report({ mode: 'drift', verdict: 'unsafe' }), unmanaged }))).toBe(
      'No policy file locks 1 bucket in which Connect stores.',
    )
  })
})
