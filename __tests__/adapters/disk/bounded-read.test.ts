import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holds } from '../../../src/adapters/disk/bounded-read.js'
import { inTemporaryFolder } from '../../fakes/cli.js'

const LONG = 'a'.repeat(262_143)

describe('whether a file holds a text', () => {
  it.each([
    ['nothing', ''],
    ['a few letters', '{"a":"é"}'],
    ['letters of two code units where it is read on', `${LONG}😀${LONG}😀`],
    ['exactly what is read at a time', `${LONG}b`],
  ])('is told to the last byte: %s', (_, text) => {
    inTemporaryFolder(folder => {
      const path = join(folder, 'file')
      const held = (bytes: Uint8Array | string) => {
        writeFileSync(path, bytes)
        return holds(path, text)
      }
      const bytes = Buffer.from(text)
      expect(held(bytes)).toBe(true)
      expect(held(`${text}x`)).toBe(false)
      for (const at of [0, 262_143, 262_146, bytes.length - 1]) {
        if (at < 0 || at >= bytes.length) continue
        expect(held(bytes.subarray(0, at))).toBe(false)
        const other = Buffer.from(bytes)
        other[at] = (other[at] ?? 0) ^ 1
        expect(held(other)).toBe(false)
      }
    })
  })

  it('is asked of a file that is there', () => {
    expect(() => holds('nowhere/at/all', '')).toThrow('ENOENT')
  })
})
