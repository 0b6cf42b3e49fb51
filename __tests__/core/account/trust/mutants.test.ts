import { decideTrust } from '../../../../src/core/account/trust/decide.js'
import { evaluateAssume } from '../../../../src/core/account/trust/evaluate.js'
import { readTrust } from '../../../../src/core/account/trust/read.js'
import { NOTHING_DECLARED } from './fixture.js'
import { mutantsOf, RIGHT, type Written } from './mutants.js'
import { strangersCalls } from './strangers.js'

const documentOf = (statements: readonly Written[]) => ({ Version: '2012-10-17', Statement: statements })

/** What the evaluator says first: whether one of the calls that strangers can make goes through. */
function evaluated(statements: readonly Written[]): 'open' | 'shut' | 'refused' {
  const reading = readTrust(documentOf(statements), NOTHING_DECLARED)
  if (reading.kind === 'refused') return 'refused'
  const calls = strangersCalls(statements, NOTHING_DECLARED.account)
  return calls.some(call => evaluateAssume(reading.trust, call, NOTHING_DECLARED.account).decision === 'allowed')
    ? 'open'
    : 'shut'
}

describe('One edit of a right trust policy', () => {
  const mutants = Object.entries(RIGHT).flatMap(([name, statements]) => mutantsOf(name, statements))
  const judged = mutants.map(({ name, statements }) => ({
    name,
    expected: evaluated(statements),
    found: decideTrust(documentOf(statements), NOTHING_DECLARED).kind,
  }))

  it('starts from policies that are right', () => {
    for (const [name, statements] of Object.entries(RIGHT)) {
      expect({ name, evaluated: evaluated(statements) }).toEqual({ name, evaluated: 'shut' })
      expect({ name, found: decideTrust(documentOf(statements), NOTHING_DECLARED).kind }).toEqual({
        name,
        found: 'holds',
      })
    }
  })

  it('is tried in hundreds of ways, many of them wrong', () => {
    expect(judged.length).toBeGreaterThanOrEqual(200)
    expect(judged.filter(({ expected }) => expected === 'open').length).toBeGreaterThanOrEqual(100)
  })

  it('is never missed where it lets a stranger in', () => {
    expect(judged.filter(({ expected, found }) => expected === 'open' && found !== 'fails')).toEqual([])
  })

  it('is no false alarm where it lets in nobody', () => {
    expect(judged.filter(({ expected, found }) => expected === 'shut' && found === 'fails')).toEqual([])
  })
})
