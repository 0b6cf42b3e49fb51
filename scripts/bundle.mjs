// Bundles the two doors. The output folder is emptied first, for ncc leaves stale chunks behind.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
for (const door of ['cli', 'action']) {
  const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `lib/src/${door}/index.js`, '-o', `dist/${door}`]
  const options = ['--target', 'es2022', '--license', 'licenses.txt', '--quiet']
  const { status } = spawnSync(process.execPath, [...ncc, ...options], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(1)
}
