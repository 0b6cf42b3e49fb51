import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../../src/adapters/disk/config.js'
import { UsageError } from '../../../src/core/text/errors.js'
import { inFolder } from '../../fakes/console.js'

const CONFIG = 'admin-roles: [Recordings]\n'

/** A tree beside a configuration that is none of its own. */
function withTree(test: (tree: string, elsewhere: string) => Promise<void>): Promise<void> {
  return inFolder(async folder => {
    const [tree, elsewhere] = [join(folder, 'tree'), join(folder, 'elsewhere.yml')]
    mkdirSync(tree)
    writeFileSync(elsewhere, CONFIG)
    await test(tree, elsewhere)
  })
}

describe('the configuration of a tree', () => {
  it('is never a link out of it, whether it is named or not', () =>
    withTree(async (tree, elsewhere) => {
      symlinkSync(elsewhere, join(tree, 'connect-bucket-lock.yml'))
      for (const named of [undefined, 'connect-bucket-lock.yml', join(tree, 'connect-bucket-lock.yml')]) {
        const loading = loadConfig(tree, named, '2026-01-31')
        await expect(loading).rejects.toThrow(UsageError)
        await expect(loading).rejects.toThrow('is a link that leads out of the folder that the run starts in.')
      }
    }))

  it('is not found through a folder that is such a link', () =>
    withTree(async (tree, elsewhere) => {
      symlinkSync(join(elsewhere, '..'), join(tree, 'ci'))
      await expect(loadConfig(tree, 'ci/elsewhere.yml', '2026-01-31')).rejects.toThrow('leads out of the folder')
    }))

  it('may lie elsewhere where the user says so, and be a link within the tree', () =>
    withTree(async (tree, elsewhere) => {
      expect((await loadConfig(tree, elsewhere, '2026-01-31')).adminRoles).toEqual(['Recordings'])
      expect((await loadConfig(tree, '../elsewhere.yml', '2026-01-31')).adminRoles).toEqual(['Recordings'])
      writeFileSync(join(tree, 'real.yml'), CONFIG)
      symlinkSync(join(tree, 'real.yml'), join(tree, 'connect-bucket-lock.yml'))
      expect((await loadConfig(tree, undefined, '2026-01-31')).adminRoles).toEqual(['Recordings'])
    }))

  it.each([
    ['nowhere.yml', 'nothing'],
    ['connect-bucket-lock.yml', 'itself'],
  ])('is not taken for absent where it is a link to %s, that is to %s', target =>
    withTree(async tree => {
      symlinkSync(target, join(tree, 'connect-bucket-lock.yml'))
      await expect(loadConfig(tree, undefined, '2026-01-31')).rejects.toThrow(
        'The configuration `connect-bucket-lock.yml` is a link to nothing. Nothing was checked.',
      )
    }),
  )

  it('is not left out unsaid under its other ending', () =>
    withTree(async tree => {
      writeFileSync(join(tree, 'connect-bucket-lock.yaml'), CONFIG)
      const loading = loadConfig(tree, undefined, '2026-01-31')
      await expect(loading).rejects.toThrow(UsageError)
      await expect(loading).rejects.toThrow('Rename the file, or name it in `config`.')
      const named = await loadConfig(tree, 'connect-bucket-lock.yaml', '2026-01-31')
      expect(named.adminRoles).toEqual(['Recordings'])
      writeFileSync(join(tree, 'connect-bucket-lock.yml'), 'admin-roles: [Other]\n')
      expect((await loadConfig(tree, undefined, '2026-01-31')).adminRoles).toEqual(['Other'])
    }))

  it('is not waited for where it is a pipe', () =>
    withTree(async tree => {
      execFileSync('mkfifo', [join(tree, 'connect-bucket-lock.yml')])
      await expect(loadConfig(tree, undefined, '2026-01-31')).rejects.toThrow(
        'The configuration `connect-bucket-lock.yml` is not a regular file, so it was not read.',
      )
    }))

  it('is said to be too long by its length, whatever it holds', () =>
    withTree(async tree => {
      writeFileSync(join(tree, 'connect-bucket-lock.yml'), `${CONFIG}${'# \n'.repeat(200_000)}`)
      await expect(loadConfig(tree, undefined, '2026-01-31')).rejects.toThrow('The file is longer than 262144 bytes.')
    }))

  it('may use as many aliases as it likes, each for the last node before it with that name', () =>
    withTree(async tree => {
      const lines = Array.from({ length: 4_000 }, (_, index) => `k${index}: {b: *a}`)
      writeFileSync(join(tree, 'connect-bucket-lock.yml'), ['x: &a {y: 1}', ...lines].join('\n'))
      await expect(loadConfig(tree, undefined, '2026-01-31')).rejects.toThrow('4,001 problems')
      const redefined = 'admin-roles: [&a One, *a, &a Two, *a]\n'
      writeFileSync(join(tree, 'connect-bucket-lock.yml'), redefined)
      expect((await loadConfig(tree, undefined, '2026-01-31')).adminRoles).toEqual(['One', 'One', 'Two', 'Two'])
    }))
})
