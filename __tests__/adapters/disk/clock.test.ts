import { systemClock } from '../../../src/adapters/disk/clock.js'

describe('the machine’s clock', () => {
  it('tells the time and wakes the sleeper', async () => {
    const before = systemClock.now()
    expect(await systemClock.sleep(2)).toBeUndefined()
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before.getTime())
  })
})
