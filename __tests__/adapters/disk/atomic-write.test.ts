import { execFileSync, spawn } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { makeAtomically, writeAtomically } from '../../../src/adapters/disk/atomic-write.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('writing a file at once', () => {
  it('makes it, or replaces it whole and keeps its mode', () => {
    const path = join(folder, 'a')
    writeAtomically(path, 'a longer text')
    writeFileSync(join(folder, 'b'), 'old', { mode: 0o640 })
    writeAtomically(join(folder, 'b'), 'new')
    expect(readFileSync(path, 'utf8')).toBe('a longer text')
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'b')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['a', 'b'])
  })

  it('follows a link to the file and leaves the link', () => {
    writeFileSync(join(folder, 'real'), 'old')
    symlinkSync('real', join(folder, 'link'))
    writeAtomically(join(folder, 'link'), 'new')
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new')
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  })

  it.each(['itself', 'a link to it'])('writes into a pipe by %s, and leaves it a pipe', async name => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    symlinkSync('pipe', join(folder, 'link'))
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] })
    const read = text(reader.stdout)
    writeAtomically(name === 'itself' ? pipe : join(folder, 'link'), 'told')
    expect(await read).toBe('told')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['link', 'pipe'])
  })

  it('says what a device says', () => {
    expect(() => writeAtomically('/dev/full', 'text')).toThrow('ENOSPC')
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
  })

  it('leaves nothing behind where it fails', () => {
    mkdirSync(join(folder, 'taken', 'inside'), { recursive: true })
    expect(() => writeAtomically(join(folder, 'taken'), 'text')).toThrow()
    expect(() => writeAtomically(join(folder, 'nowhere', 'file'), 'text')).toThrow('ENOENT')
    expect(readdirSync(folder)).toEqual(['taken'])
  })
})

describe('making a file at once', () => {
  it('takes a name that is free, and leaves the file that has it', () => {
    const path = join(folder, 'a')
    expect([makeAtomically(path, 'first'), makeAtomically(path, 'second')]).toEqual([true, false])
    symlinkSync('nowhere', join(folder, 'link'))
    expect(makeAtomically(join(folder, 'link'), 'third')).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe('first')
    expect(readdirSync(folder).sort()).toEqual(['a', 'link'])
  })
})
