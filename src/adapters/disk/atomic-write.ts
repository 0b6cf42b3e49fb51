import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './reason.js'

/**
 * Replaces a file so that a reader, or a crash at any instant, finds the old text or the new one and nothing between:
 * a new file beside it is written, forced to the disk and renamed over it. A link is followed, and stays a link; an
 * existing file keeps its mode. A pipe or a device, such as `/dev/stdout`, is written to and stays what it is. Throws
 * what the file system throws, with no trace left beside the file.
 */
export function writeAtomically(path: string, text: string): void {
  if (isStream(path)) {
    writeFileSync(path, text)
    return
  }
  const target = existsSync(path) ? realpathSync(path) : path
  const mode = existsSync(target) ? statSync(target).mode & 0o7777 : 0o644
  const temporary = temporaryBeside(target)
  try {
    writeForced(temporary, text, mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  forceFolder(dirname(target))
}

/**
 * Makes a file whole at once, as {@link writeAtomically}, and never over another one: of several processes that make it
 * in the same moment, one does. Returns whether it was this one.
 */
export function makeAtomically(path: string, text: string): boolean {
  const temporary = temporaryBeside(path)
  try {
    writeForced(temporary, text, 0o644)
    takeName(temporary, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(temporary, { force: true })
  }
  forceFolder(dirname(path))
  return true
}

/** What a file system without hard links (FAT, some network shares) answers. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

function takeName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error
    closeSync(openSync(path, 'wx'))
    renameSync(temporary, path)
  }
}

/** Whether there is something at a path that hands on what is written to it, so that nothing can take its place. */
export function isStream(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isFile() && !found.isDirectory()
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.tmp`)
}

function writeForced(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode)
  try {
    fchmodSync(file, mode)
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The rename itself reaches the disk; systems that cannot open a folder (Windows) do without. */
function forceFolder(folder: string): void {
  let handle: number | undefined
  try {
    handle = openSync(folder, 'r')
    fsyncSync(handle)
  } catch {
    // the file is whole either way
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}
