import { FIRST, killOneOfTwo, type Survived } from './killed-on-snapshot.js'

const POINTS = 50
/** Pairs of processes at a time. */
const AT_A_TIME = 2

/** Kills the first process after each of its changes of the disk, until it makes no more. */
async function everyPoint(): Promise<readonly Survived[]> {
  const survived: Survived[] = []
  let [next, over] = [1, false]
  const worker = async () => {
    while (!over) {
      const nth = next
      next += 1
      const one = await killOneOfTwo(nth, nth % 2 === 0)
      if (one === undefined) over = true
      else survived.push(one)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return survived
}

it('two applies on one snapshot, one of them killed at 50 points and more, lose nothing, and the next run heals', async () => {
  const survived = await everyPoint()
  expect(survived.filter(({ signal, wrong }) => signal !== 'SIGKILL' || wrong.length > 0)).toEqual([])
  expect(survived.length).toBeGreaterThanOrEqual(POINTS)
  const waited = survived.filter(each => each.waited).length
  expect(waited).toBeGreaterThan(survived.length / 10)
  expect(new Set(survived.map(({ changed }) => changed))).toEqual(
    new Set(Array.from({ length: FIRST.length + 1 }, (_, index) => index)),
  )
  process.stdout.write(
    `${survived.length} kills of one of two on a snapshot, ${waited} while the other waited, 0 lost\n`,
  )
}, 900_000)
