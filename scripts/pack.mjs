// Packs the command line for npm: the bundle brings everything along, so the package depends on nothing.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const STAGE = 'release/package'
const {
  scripts,
  dependencies,
  devDependencies,
  overrides,
  private: _,
  ...published
} = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('release', { recursive: true, force: true })
mkdirSync(STAGE, { recursive: true })
for (const path of ['README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md', 'schemas', 'docs', 'dist/cli']) {
  cpSync(path, `${STAGE}/${path}`, { recursive: true })
}
rmSync(`${STAGE}/docs/adr`, { recursive: true })
rmSync(`${STAGE}/docs/images`, { recursive: true, force: true })
writeFileSync(`${STAGE}/package.json`, `${JSON.stringify({ ...published, files: undefined }, null, 2)}\n`)
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const { status } = spawnSync(npm, ['pack', '--pack-destination', '..'], { cwd: STAGE, stdio: 'inherit' })
rmSync(STAGE, { recursive: true })
process.exitCode = status ?? 1
