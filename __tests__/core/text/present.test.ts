import { present } from '../../../src/core/text/present.js'

describe('What is present', () => {
  it('takes the place of what was there, and what is not leaves it', () => {
    expect({ region: 'us-east-1', count: 1, ...present({ region: undefined, count: 0 }) }).toEqual({
      region: 'us-east-1',
      count: 0,
    })
  })
})
