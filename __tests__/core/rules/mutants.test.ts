import { type Examination, examine } from '../../../src/core/check.js'
import { accountFor } from '../../../src/core/rules/examples/example-account.js'
import { policyFrom } from '../../fakes/policies.js'
import { BASES, KEEPING_BESIDE, keepingLock, SPOILING_BESIDE, spoilingLock, UNPROVABLE_BESIDE } from './mutants.js'
import { type Statement, textOf } from './right-policies.js'
import { findingsInText } from './support.js'

/** Judges as `plan` does, in the account of the examples, on a bucket that has no policy yet. */
function plan(statements: readonly Statement[]): Examination {
  const text = textOf(statements)
  const { book } = accountFor({ title: '', policy: textOf(BASES[0]?.statements ?? []) })
  const account = { book, live: { kind: 'absent' as const }, evidence: new Map(), declared: [] }
  return examine(policyFrom(text), { awsServices: false, account })
}

function errorsIn(text: string): number {
  return findingsInText(text).filter(({ severity }) => severity === 'error').length
}

/** Edits of a lock's shape that leave every claim as it was: where the proof holds, no rule calls a policy unsafe. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  'a lock split by resource': [
    'NotAction "s3:PutBucketPolicy" in statement 1',
    'without AROAINV7BYMRZP3NV66DI:* in statement 1',
    'id 1 of one session in statement 1',
    'without AROAIDEPLOYROLEXXXXXX:* in statement 1',
    'id 2 of one session in statement 1',
  ],
}

describe.each(BASES.map(base => [base.name, base] as const))('Of %s', (_, { name: base, statements, locks }) => {
  const indices = Array.from({ length: locks }, (_unused, index) => index)
  const spoiling = [...indices.flatMap(index => spoilingLock(index)), ...SPOILING_BESIDE]
  const keeping = [...indices.flatMap(index => keepingLock(index)), ...KEEPING_BESIDE]

  it('the policy itself is safe', () => {
    expect(plan(statements).verdict).toBe('safe')
  })

  it('every spoilt version is caught', () => {
    const missed = spoiling.filter(edit => plan(edit.apply(statements)).verdict !== 'unsafe')
    expect(missed.map(({ name }) => name)).toEqual(HARMLESS[base] ?? [])
    expect(spoiling.length).toBeGreaterThan(100)
  })

  it('no spoilt version is two errors to the rules, but where a foreign resource also replaces two', () => {
    const single = spoiling.filter(({ name }) => !name.startsWith('Resource "arn:'))
    const counts = single.map(edit => [edit.name, errorsIn(textOf(edit.apply(statements)))] as const)
    expect(counts.filter(([, count]) => count > 1)).toEqual([])
  })

  it('what cannot be decided is never safe', () => {
    const verdicts = UNPROVABLE_BESIDE.map(edit => plan(edit.apply(statements)).verdict)
    expect(verdicts).toEqual(verdicts.map(() => 'unproven'))
  })

  it('every other way to say the same is accepted', () => {
    const refused = keeping.filter(edit => plan(edit.apply(statements)).verdict !== 'safe')
    expect(refused.map(({ name }) => name)).toEqual([])
  })
})
