import { readdirSync, readFileSync } from 'node:fs'
import { ENTRIES, take } from '../scripts/fuzz/entries.js'
import { inputFrom } from '../scripts/fuzz/inputs.js'
import { Random, seedOf } from '../scripts/fuzz/random.js'

const KEPT = new URL('../../__tests__/fixtures/fuzz/', import.meta.url)
/** Of all doors together; `FUZZ_INPUTS` asks for more. */
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 2000)
const SHARES = ENTRIES.reduce((sum, { share }) => sum + share, 0)

describe('A broken input', () => {
  it.each(readdirSync(KEPT))('of once, %s, breaks no reader', async file => {
    const { entry, text } = JSON.parse(readFileSync(new URL(file, KEPT), 'utf8'))
    const door = ENTRIES.find(({ name }) => name === entry)
    if (door === undefined) throw new Error(`no door is called ${entry}`)
    await expect(take(door, text)).resolves.toBeUndefined()
  })

  it.each(ENTRIES.map(entry => [entry.name, entry] as const))('does no harm: %s', async (name, entry) => {
    const seeds = entry.seeds()
    for (let index = 0; index < (INPUTS * entry.share) / SHARES; index += 1) {
      const text = inputFrom(seeds, new Random(seedOf(20, name, index)))
      try {
        await take(entry, text)
      } catch (error) {
        throw new Error(`input ${index} of ${name}: ${JSON.stringify(text)}`, { cause: error })
      }
    }
  })

  it('is the same for the same seed, and another for another', () => {
    const [one, again, other] = [1, 1, 2].map(seed => inputFrom(['{"a": [1, 2, 3]}', 'x'], new Random(seed)))
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })
})
