import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { writeAtomically } from '../adapters/disk/atomic-write.js'
import { diskReason, reasonOfWriting } from '../adapters/disk/reason.js'
import type { PolicyFolder } from '../app/init/ports.js'
import { PortError } from '../core/text/errors.js'
import { ours, say } from '../core/text/prose.js'

/** Files below a folder of the disk, or anywhere else where the path says so. */
export function policyFolder(root: string): PolicyFolder {
  return {
    read: async path => readText(root, path),
    write: async (path, text) => writeFile(root, path, text),
  }
}

/** Writes a file whole or not at all, making the folders above it. Throws PortError. */
export function writeFile(root: string, path: string, text: string): void {
  const target = resolve(root, path)
  try {
    mkdirSync(dirname(target), { recursive: true })
    writeAtomically(target, text)
  } catch (error) {
    throw new PortError(
      { message: say`${path} could not be written: ${reasonOfWriting(target, error)}.` },
      { cause: error },
    )
  }
}

function readText(root: string, path: string): string | undefined {
  try {
    return readFileSync(resolve(root, path), 'utf8')
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined
    throw new PortError({ message: say`${path} could not be read: ${ours(diskReason(error))}.` }, { cause: error })
  }
}
