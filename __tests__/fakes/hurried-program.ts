import './hurried.js'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

/** Runs the program that stands next on the command line as `node` would; `--import` would read a bundle twice. */
process.argv.splice(1, 1)
createRequire(import.meta.url)(resolve(process.argv[1] ?? ''))
