import { ours, plain } from '../../src/core/text/prose.js'
import { readersSentence, verdictSentence } from '../../src/render/words.js'
import { EXAMPLE } from '../fakes/account.js'
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

describe('who reads the bucket today', () => {
  const [role] = EXAMPLE.roles
  if (role === undefined) throw new Error('the example account has roles')
  const named = (...names: string[]) => names.map(RoleName => ({ ...role, RoleName }))

  it('is told by name, and how many more there are', () => {
    const many = named(...'abcdefghijkl')
    expect(plain(readersSentence({ kind: 'looked-at', roles: many, doubtful: named('x', 'y') }))).toBe(
      'By their own policies these can read the bucket today: `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j` and 2 more. Whether these can is not known: `x` and `y`.',
    )
  })

  it('is nobody, or not known, and these are two things', () => {
    expect(plain(readersSentence({ kind: 'looked-at', roles: [], doubtful: [] }))).toBe(
      'No other role can read the bucket today by policies of its own.',
    )
    expect(plain(readersSentence({ kind: 'not-looked-at', because: ours('nobody looked.') }))).toBe(
      'Which roles read the bucket today is not known: nobody looked.',
    )
  })
})
