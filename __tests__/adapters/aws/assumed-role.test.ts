import { renewed } from '../../../src/adapters/aws/assumed-role.js'
import { VirtualClock } from '../../fakes/bucket.js'

const MINUTE = 60_000
const IDENTITY = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' }

/** Credentials of an hour, and how often they were asked for. */
function anHour() {
  const clock = new VirtualClock()
  let asked = 0
  const provider = renewed(async () => {
    asked += 1
    return { ...IDENTITY, expiration: new Date(clock.now().getTime() + 60 * MINUTE) }
  }, clock)
  return { clock, provider, asked: () => asked }
}

describe('credentials of an assumed role', () => {
  it('are asked for again five minutes before they expire, and no earlier', async () => {
    const { clock, provider, asked } = anHour()
    await provider()
    await clock.sleep(55 * MINUTE)
    await provider()
    expect(asked()).toBe(1)
    await clock.sleep(1)
    await provider()
    expect(asked()).toBe(2)
  })

  it('are asked for once by all who need them at once', async () => {
    const { provider, asked } = anHour()
    await Promise.all([provider(), provider(), provider()])
    expect(asked()).toBe(1)
  })

  it('are kept where nothing says when they expire', async () => {
    const clock = new VirtualClock()
    let asked = 0
    const provider = renewed(async () => {
      asked += 1
      return IDENTITY
    }, clock)
    await provider()
    await clock.sleep(1000 * MINUTE)
    await provider()
    expect(asked).toBe(1)
  })

  it('are asked for again after a failure', async () => {
    let asked = 0
    const provider = renewed(async () => {
      asked += 1
      if (asked === 1) throw new Error('the line is down')
      return IDENTITY
    }, new VirtualClock())
    await expect(provider()).rejects.toThrow('the line is down')
    expect(await provider()).toEqual(IDENTITY)
  })
})
