import { examine } from '../../src/core/check.js'
import type { Expectation } from '../../src/core/claims/expectation.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { ADMIN_ID, ALL, CONNECT_ID, lockOf, textOf } from '../fakes/planned.js'
import { policyFrom } from '../fakes/policies.js'

/** Whether a remedy is offered for a lock whose key or operator is misspelt. */
function isOffered(values: readonly string[], { key = 'aws:usrid', operator = 'StringNotLike' } = {}): boolean {
  const text = textOf({ Effect: 'Deny', ...ALL, Condition: { [operator]: { [key]: values } } })
  return examine(policyFrom(text), { awsServices: false }).findings.some(({ edits }) => edits !== undefined)
}

/** The same for a policy of which a repository tests what it says to somebody. */
function isOfferedBeside(test: Pick<Expectation, 'as' | 'expect'>): boolean {
  const text = textOf({ Effect: 'Deny', ...ALL, Condition: { StringNotLike: { 'aws:usrid': LISTED } } })
  const at = { file: sourceFromText('connect-bucket-lock.yml', ''), span: { start: 0, end: 0 } }
  const expect = [{ ...test, action: 's3:GetObject', at }]
  return examine(policyFrom(text), { awsServices: false, expect }).findings.some(({ edits }) => edits !== undefined)
}

const LISTED = [`${CONNECT_ID}:*`, `${ADMIN_ID}:*`]

describe('a remedy that brings a list into force', () => {
  it.each([{ key: 'aws:usrid' }, { key: 'aws:userld' }])('is offered where the list names identities: %j', misspelt => {
    expect(isOffered(LISTED, misspelt)).toBe(true)
  })

  it.each(['AROA*', '*', 'AIDA????????????????*', '?*:ci'])(
    'is withheld where a value stands for many identities, whom nothing let in before: %s',
    value => {
      expect(isOffered([...LISTED, value])).toBe(false)
    },
  )
})

describe('whom a policy lets in', () => {
  const admitted = (Resource: unknown) =>
    examine(policyFrom(textOf({ ...(lockOf(LISTED) as object), Resource })), { awsServices: false }).admitted.map(
      ({ id }) => id,
    )

  it('is told of the policy of one bucket alone', () => {
    expect(admitted(ALL.Resource)).toEqual([CONNECT_ID, ADMIN_ID])
    expect(admitted([...ALL.Resource, 'arn:aws:s3:::connect-another/*'])).toEqual([])
    expect(admitted(['arn:aws:s3:::*'])).toEqual([])
  })
})

describe('a remedy of a policy that has tests', () => {
  it.each<[string, 'denied' | 'spared', boolean]>([
    ['AROARTX3GSDSW5VRCPIXR', 'denied', true],
    ['anonymous', 'denied', true],
    [ADMIN_ID, 'spared', true],
    [ADMIN_ID, 'denied', false],
  ])('is offered unless a test that held would hold no more: %s is %s', (as, expected, offered) => {
    expect(isOfferedBeside({ as, expect: expected })).toBe(offered)
  })
})
