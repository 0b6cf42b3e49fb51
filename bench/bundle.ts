import { spawnSync } from 'node:child_process'

/** Bundles a file as the toolkit's own actions are bundled; `out` gets an `index.js`, and chunks where it needs some. */
export function bundle(source: string, out: string): void {
  const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', source, '-o', out, '--target', 'es2022', '--quiet']
  const built = spawnSync(process.execPath, ncc, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`${source} could not be bundled: ${built.stderr}`)
}
