import { atMost, paced } from '../../../src/adapters/aws/limits.js'
import { once } from '../../../src/adapters/aws/once.js'
import { QuickClock } from './harness.js'

describe('a limit of tasks at a time', () => {
  it('is reached and never passed, in order, failures included', async () => {
    const turn = atMost(3)
    const begun: number[] = []
    let running = 0
    let most = 0
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        turn(async () => {
          begun.push(n)
          running += 1
          most = Math.max(most, running)
          await new Promise(resolve => setImmediate(resolve))
          running -= 1
          if (n % 5 === 0) throw new Error(`task ${n}`)
          return n
        }),
      ),
    )
    expect(most).toBe(3)
    expect(begun).toEqual(Array.from({ length: 20 }, (_, n) => n))
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(4)
  })

  it('keeps the pace: so many milliseconds from start to start', async () => {
    const clock = new QuickClock()
    const turn = paced(clock, 500)
    const starts: number[] = []
    const task = (takes: number) => () => {
      starts.push(clock.now().getTime())
      return clock.sleep(takes)
    }
    await Promise.all([turn(task(0)), turn(task(100)), turn(task(900)), turn(task(0))])
    const first = starts[0] ?? 0
    expect(starts.map(start => start - first)).toEqual([0, 500, 1000, 1900])
  })
})

describe('what is made once', () => {
  it('is made for the first who asks, and kept', async () => {
    let made = 0
    const get = once(async () => {
      made += 1
      return made
    })
    expect(await Promise.all([get(), get()])).toEqual([1, 1])
    expect(await get()).toBe(1)
  })

  it('is made anew after a failure', async () => {
    let made = 0
    const get = once(async () => {
      made += 1
      if (made === 1) throw new Error('not yet')
      return made
    })
    await expect(get()).rejects.toThrow('not yet')
    expect(await get()).toBe(2)
  })
})
