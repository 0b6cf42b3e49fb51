import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTemporaryFolder } from '../fakes/cli.js'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> }
const NAMES = [...new Set(Object.keys(packages).flatMap(path => path.split('node_modules/').slice(-1)))].filter(Boolean)

/** A copy of the bundles, around which every package that we know says that it was loaded. */
function amongStrangers<T>(work: (cli: string, loaded: () => string) => T): T {
  return inTemporaryFolder(folder => {
    const log = join(folder, 'loaded')
    cpSync('dist', join(folder, 'dist'), { recursive: true })
    for (const name of NAMES) {
      const stranger = join(folder, 'node_modules', name)
      mkdirSync(stranger, { recursive: true })
      const code = `require('node:fs').appendFileSync(${JSON.stringify(log)}, ${JSON.stringify(`${name}\n`)})`
      writeFileSync(join(stranger, 'index.js'), code)
    }
    return work(join(folder, 'dist/cli/index.js'), () => (existsSync(log) ? readFileSync(log, 'utf8') : ''))
  })
}

/** Ways to load a module that the bundler did not see. */
const ASKS = /createRequire|\beval\("require/

describe('The bundle', () => {
  it('runs none of the packages that lie around it', () => {
    amongStrangers((cli, loaded) => {
      for (const command of [
        ['check', 'examples/policies/*.json'],
        ['check', 'not-there/**/*.json'],
        ['plan', 'examples/policies/*.json', '--account', 'examples/account.json', '--format', 'html'],
        ['drift', 'examples/policies/*.json', '--account', 'examples/account.json', '--format', 'sarif'],
        ['check', 'examples/**'],
      ]) {
        const { status, signal } = spawnSync(process.execPath, [cli, ...command], { encoding: 'utf8' })
        expect({ command, signal, crashed: status === 70 || status === null, loaded: loaded() }).toEqual({
          command,
          signal: null,
          crashed: false,
          loaded: '',
        })
      }
    })
  })

  it('holds no code that could ask for one', () => {
    for (const door of ['dist/cli', 'dist/action']) {
      const asking = readdirSync(door).filter(name => ASKS.test(readFileSync(join(door, name), 'utf8')))
      expect({ door, asking }).toEqual({ door, asking: [] })
    }
  })
})
