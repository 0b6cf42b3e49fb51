import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../../src/adapters/disk/make-folder.js'
import { inFolder } from '../../fakes/console.js'

describe('a folder that is made', () => {
  it('comes with those above it, and may be there already', () =>
    inFolder(async folder => {
      const inner = join(folder, 'a', 'b', 'c')
      makeFolder(inner)
      makeFolder(inner)
      expect(statSync(inner).isDirectory()).toBe(true)
    }))

  it('is refused below a file', () =>
    inFolder(async folder => {
      writeFileSync(join(folder, 'file'), '')
      expect(() => makeFolder(join(folder, 'file', 'a', 'b'))).toThrow('ENOTDIR')
    }))

  const withProc = existsSync('/proc/self') ? it : it.skip
  withProc('is refused, and not tried for ever, where the file system makes none', () => {
    expect(() => makeFolder('/proc/nowhere/a')).toThrow(/ENOENT|EACCES|EPERM|EROFS/)
  })
})
