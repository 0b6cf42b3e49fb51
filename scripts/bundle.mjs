// Bundles the two doors. The output folder is emptied first, because ncc leaves stale chunks behind.
import { spawnSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { licenceNotices, packagesIn } from './licenses.mjs'

if (lstatSync('node_modules').isSymbolicLink()) {
  // ncc names chunks after the paths of their modules, so a link gives another dist than the committed one
  console.error('node_modules is a link, and the bundles would differ: run `npm ci` in this folder.')
  process.exit(1)
}
rmSync('dist', { recursive: true, force: true })
const scratch = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-bundle-'))
try {
  for (const door of ['cli', 'action']) bundle(door)
  // The same bundle under a second name, by which it knows that it runs before the job's first step.
  writeFileSync('dist/action/pre.js', "import './index.js'\n")
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function bundle(door) {
  const stats = join(scratch, `${door}.json`)
  const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `lib/src/${door}/index.js`, '-o', `dist/${door}`]
  const options = ['--target', 'es2022', '--stats-out', stats, '--quiet']
  const { status } = spawnSync(process.execPath, [...ncc, ...options], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`ncc could not bundle ${door}`)
  const packages = packagesIn(JSON.parse(readFileSync(stats, 'utf8')))
  writeFileSync(`dist/${door}/licenses.txt`, licenceNotices(packages))
}
