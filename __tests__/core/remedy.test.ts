import { examine } from '../../src/core/check.js'
import { ADMIN_ID, ALL, CONNECT_ID, textOf } from '../fakes/planned.js'
import { policyFrom } from '../fakes/policies.js'

/** Whether a remedy is offered for a lock whose key or operator is misspelt. */
function isOffered(values: readonly string[], { key = 'aws:usrid', operator = 'StringNotLike' } = {}): boolean {
  const text = textOf({ Effect: 'Deny', ...ALL, Condition: { [operator]: { [key]: values } } })
  return examine(policyFrom(text), { awsServices: false }).findings.some(({ edits }) => edits !== undefined)
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
