import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { previousPolicies } from '../../../src/adapters/disk/previous.js'
import { bucketOfKept } from '../../../src/app/write/kept.js'
import { PortError } from '../../../src/core/text/errors.js'
import { VirtualClock } from '../../fakes/bucket.js'
import { inFolder } from '../../fakes/console.js'

describe('replaced policies', () => {
  it('are kept in files whose names say bucket and moment', () =>
    inFolder(async folder => {
      const path = await previousPolicies(join(folder, 'a', 'b'), new VirtualClock()).keep('logs.acme-2026', '{"a":1}')
      expect(basename(path)).toBe('logs.acme-2026-2026-11-22T00-00-00-000Z.json')
      expect(readFileSync(path, 'utf8')).toBe('{"a":1}')
      expect(bucketOfKept(path)).toBe('logs.acme-2026')
    }))

  it('are never overwritten, even within one millisecond', () =>
    inFolder(async folder => {
      const previous = previousPolicies(folder, new VirtualClock())
      const paths = [
        await previous.keep('b-1', 'first'),
        await previous.keep('b-1', 'second'),
        await previous.keep('b-1', 'third'),
      ]
      expect(paths.map(path => readFileSync(path, 'utf8'))).toEqual(['first', 'second', 'third'])
      expect(paths.map(bucketOfKept)).toEqual(['b-1', 'b-1', 'b-1'])
      expect(readdirSync(folder)).toHaveLength(3)
    }))

  it('are never overwritten by another process that keeps in the same millisecond', () =>
    inFolder(async folder => {
      const ended = await Promise.all(['a', 'b', 'c'].map(name => keeping(folder, name, 20)))
      expect(ended).toEqual([0, 0, 0])
      const texts = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
      const wanted = ['a', 'b', 'c'].flatMap(name => Array.from({ length: 20 }, (_, index) => `${name}${index}`))
      expect(texts.sort()).toEqual(wanted.sort())
    }))

  it('are found again with what was kept beside them as the nearest that can be put', () =>
    inFolder(async folder => {
      const previous = previousPolicies(folder, new VirtualClock())
      const path = await previous.keep('b-1', 'text')
      expect(await previous.nearestTo(path)).toBeUndefined()
      const beside = await previous.keep('b-1', 'nearest', 'nearest')
      expect(await previous.nearestTo(basename(path))).toEqual({ path: beside, text: 'nearest' })
      expect([await previous.nearestTo(beside), await previous.nearestTo('b-1.json')]).toEqual([undefined, undefined])
      const [second, its] = [await previous.keep('b-1', 'a'), await previous.keep('b-1', 'b', 'nearest')]
      expect(await previous.nearestTo(second)).toEqual({ path: its, text: 'b' })
    }))

  it('that cannot be kept are an error that names bucket and place', () =>
    inFolder(async folder => {
      writeFileSync(join(folder, 'file'), '')
      mkdirSync(join(folder, 'folder'))
      const keeping = previousPolicies(join(folder, 'file', 'in'), new VirtualClock()).keep('b-1', 'text')
      await expect(keeping).rejects.toThrow(PortError)
      await expect(keeping).rejects.toThrow(
        /^The policy of `b-1` could not be kept in `.*`: a part of its path is not a folder\.$/,
      )
    }))
})

const MODULE = new URL('../../../src/adapters/disk/previous.js', import.meta.url).href

/** Keeps so many texts of one bucket in a process of its own, whose clock stands still; resolves with its exit code. */
function keeping(folder: string, name: string, count: number): Promise<number | null> {
  const program = `
    const { previousPolicies } = await import(${JSON.stringify(MODULE)})
    const previous = previousPolicies(${JSON.stringify(folder)}, { now: () => new Date(0) })
    for (let index = 0; index < ${count}; index += 1) await previous.keep('b-1', ${JSON.stringify(name)} + index)
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' })
  return new Promise(resolve => child.on('exit', resolve))
}

describe('the folder of replaced policies', () => {
  it('is refused as a link out of where it lies', () =>
    inFolder(async folder => {
      mkdirSync(join(folder, 'elsewhere'))
      mkdirSync(join(folder, 'tree'))
      symlinkSync(join(folder, 'elsewhere'), join(folder, 'tree', '.connect-bucket-lock'))
      const kept = join(folder, 'tree', '.connect-bucket-lock', 'previous')
      const keeping = previousPolicies(kept, new VirtualClock()).keep('b-1', 'text')
      await expect(keeping).rejects.toThrow('is a link that leads out of the folder that the run starts in.')
      expect(readdirSync(join(folder, 'elsewhere'))).toEqual([])
    }))

  it('is called read-only where it takes no file', () =>
    inFolder(async folder => {
      chmodSync(folder, 0o555)
      const program = `
        const { previousPolicies } = await import(${JSON.stringify(MODULE)})
        if (process.getuid() === 0) process.setuid(65534)
        await previousPolicies(${JSON.stringify(join(folder, 'a', 'b'))}, { now: () => new Date(0) }).keep('b-1', 'text')
          .catch(error => console.log(error.name + ': ' + error.message))
      `
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        encoding: 'utf8',
        cwd: new URL('.', import.meta.url).pathname,
      })
      chmodSync(folder, 0o755)
      expect(stdout).toMatch(/^PortError: .*: the folder `.*` is read-only\.\n$/)
    }))
})

describe('the name of a kept file', () => {
  it.each([
    ['previous/b-1.json', undefined],
    ['b-1-2026-11-22T00-00-00-000Z.txt', undefined],
    ['-2026-11-22T00-00-00-000Z.json', undefined],
    ['C:\\kept\\b-1-2026-11-22T00-00-00-000Z.json', 'b-1'],
    ['b-1-2026-11-22T00-00-00-000Z.json', 'b-1'],
  ])('%s is of the bucket %s', (path, bucket) => {
    expect(bucketOfKept(path)).toBe(bucket)
  })
})
