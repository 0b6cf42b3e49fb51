import { InvariantError, invariant } from '../../../src/core/text/errors.js'

describe('An invariant', () => {
  it('ends a run that would go on with what cannot be', () => {
    expect(() => invariant(false, 'there is a statement')).toThrow(InvariantError)
    expect(() => invariant(true, 'there is a statement')).not.toThrow()
  })
})
