import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { PortError } from '../../core/text/errors.js'
import { ours, type Prose, say } from '../../core/text/prose.js'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk does not answer',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
}

/** The file system's code for what went wrong, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown'
}

/** What the file system says, in words; its code where we have none. */
export function diskReason(error: unknown): string {
  const code = codeOf(error)
  return REASONS[code] ?? code
}

/** That a file could not be read. */
export function unreadable(path: string, error: unknown): PortError {
  return new PortError({ message: say`${path} could not be read: ${ours(diskReason(error))}.` }, { cause: error })
}

/** What the file system says where a folder takes no new file; Node says ENOENT where it could not make the folder. */
const UNWRITABLE: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT'])

/** Why a file could not be written. A folder that takes no new file is called that, whatever the file system says. */
export function reasonOfWriting(path: string, error: unknown): Prose {
  const folder = nearestFolder(dirname(path))
  if (UNWRITABLE.has(codeOf(error)) && !isWritable(folder)) return say`the folder ${folder} is read-only`
  return ours(diskReason(error))
}

/** Whether a folder takes new files. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** The folder, or the nearest one above it that is there. */
export function nearestFolder(folder: string): string {
  const above = dirname(folder)
  return existsSync(folder) || above === folder ? folder : nearestFolder(above)
}
