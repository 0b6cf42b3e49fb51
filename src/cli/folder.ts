import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { writeAtomically } from '../adapters/disk/atomic-write.js'
import { makeFolder } from '../adapters/disk/make-folder.js'
import { codeOf, reasonOfWriting, unreadable } from '../adapters/disk/reason.js'
import type { PolicyFolder } from '../app/init/ports.js'
import { PortError } from '../core/text/errors.js'
import { list, ours, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'

/**
 * Files below a folder of the disk, or anywhere else where the path says so. A failure at one does not hide that others
 * were written.
 */
export function policyFolder(root: string): PolicyFolder {
  const written: string[] = []
  return {
    read: async path => afterOthers(written, () => readText(root, path)),
    write: async (path, text) => {
      afterOthers(written, () => writeFile(root, path, text))
      written.push(path)
    },
  }
}

/** A file as it was judged, and what takes its place. */
interface Edited {
  readonly before: SourceFile
  readonly after: SourceFile
}

/** Writes what differs. A file that somebody else has changed since it was read is left as it is. Throws PortError. */
export function writeEdited(root: string, files: readonly Edited[]): void {
  const changed = files.filter(({ before, after }) => before.text !== after.text)
  for (const { before } of changed) refuseMoved(root, before)
  const written: string[] = []
  for (const { before, after } of changed) {
    afterOthers(written, () => writeFile(root, before.path, after.text))
    written.push(before.path)
  }
}

function refuseMoved(root: string, { path, text }: SourceFile): void {
  if (readText(root, path) === text) return
  throw new PortError({
    message: say`${path} changed after it was read, so no file was written.`,
    remedy: ours('Run again.'),
  })
}

function afterOthers<T>(written: readonly string[], work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof PortError) || written.length === 0) throw error
    const message = say`${error.problem.message} Written before that: ${list(written)}.`
    throw new PortError({ ...error.problem, message }, { cause: error })
  }
}

/** Writes a file whole or not at all, making the folders above it. Throws PortError. */
export function writeFile(root: string, path: string, text: string): void {
  const target = resolve(root, path)
  try {
    makeFolder(dirname(target))
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
    if (codeOf(error) === 'ENOENT') return undefined
    throw unreadable(path, error)
  }
}
