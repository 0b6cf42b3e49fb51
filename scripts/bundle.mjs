// Bundles the two doors as CommonJS, which Node loads with less work than modules. The output folder is emptied first.
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ncc from '@vercel/ncc'
import { licenceNotices, packagesIn } from './licenses.mjs'

/** How bundled packages ask at run time for others: fdir for picomatch, a proxy's Negotiate for kerberos. */
const ASK_AROUND = [
  '(0,external_module_.createRequire)(require("url").pathToFileURL(__filename).href)',
  'eval("require")',
]

if (lstatSync('node_modules').isSymbolicLink()) {
  // ncc names chunks after the paths of their modules, so a link gives another dist than the committed one
  console.error('node_modules is a link, and the bundles would differ: run `npm ci` in this folder.')
  process.exit(1)
}
rmSync('dist', { recursive: true, force: true })
for (const door of ['cli', 'action']) await bundle(door)
// The same bundle under a second name, by which it knows that it runs before the job's first step.
writeFileSync('dist/action/pre.js', "require('./index.js')\n")

async function bundle(door) {
  const folder = `dist/${door}`
  // without ncc's cache in the home folder: a build of these sources is the same on every machine
  const options = { esm: false, target: 'es2022', quiet: true, cache: false }
  const { code, assets, stats } = await ncc(resolve(`lib/src/${door}/index.js`), options)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/index.js`, alone(code), { mode: code.startsWith('#!') ? 0o777 : 0o666 })
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(`${folder}/${name}`, alone(String(source)))
  writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n')
  writeFileSync(`${folder}/licenses.txt`, licenceNotices(packagesIn(stats.toJson())))
}

/** The code without its ways to packages around the bundle, of which it would run whatever has the name. */
function alone(code) {
  const closed = ASK_AROUND.reduce((text, asking) => text.replaceAll(asking, 'undefined'), code)
  if (/createRequire|\beval\("require/.test(closed))
    throw new Error('The bundle would load code from outside of itself.')
  return closed
}
