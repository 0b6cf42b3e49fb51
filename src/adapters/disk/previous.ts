import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Clock, KeptPolicy, PreviousPolicies } from '../../app/ports.js'
import { bucketOfKept, keptName, nearestNameOf } from '../../app/write/kept.js'
import { PortError, UsageError } from '../../core/text/errors.js'
import { join as joined, ours, say } from '../../core/text/prose.js'
import { makeAtomically } from './atomic-write.js'
import { makeFolder } from './make-folder.js'
import { codeOf, diskReason, reasonOfWriting, unreadable } from './reason.js'
import { refuseLinkOut } from './workspace.js'

/**
 * Keeps the policies that are about to be replaced in a folder, one file a bucket and moment. What is kept is never
 * overwritten, and is forced to the disk before `keep` resolves. The folder and the one above it are the program's own:
 * as links out of where they lie they are refused.
 */
export function previousPolicies(folder: string, clock: Clock): PreviousPolicies {
  return {
    keep: async (bucket, text, as) => {
      const path = join(folder, keptName(bucket, clock.now(), as))
      try {
        refuseLinkOut(dirname(dirname(folder)), folder, say`The folder ${folder}`)
        makeFolder(folder)
        return makeUnder(path, text)
      } catch (error) {
        throw notKept(bucket, path, error)
      }
    },
    nearestTo: async path => {
      const name = nearestNameOf(path)
      return name === undefined ? undefined : keptAt(join(folder, name))
    },
  }
}

function keptAt(path: string): KeptPolicy | undefined {
  try {
    return { path, text: readFileSync(path, 'utf8') }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw unreadable(path, error)
  }
}

/** What was kept of a bucket in such a folder, the newest first. Throws PortError where it cannot be read. */
export function keptPolicies(folder: string, bucket: string): readonly KeptPolicy[] {
  try {
    const names = existsSync(folder) ? readdirSync(folder).filter(name => bucketOfKept(name) === bucket) : []
    const newestFirst = names.sort().reverse()
    return newestFirst.map(name => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
  } catch (cause) {
    throw new PortError(
      { message: say`What was kept in ${folder} could not be read: ${ours(diskReason(cause))}.` },
      { cause },
    )
  }
}

function notKept(bucket: string, path: string, cause: unknown): PortError {
  const why = cause instanceof UsageError ? joined(cause.lines, ' ') : say`${reasonOfWriting(path, cause)}.`
  return new PortError({ message: say`The policy of ${bucket} could not be kept in ${path}: ${why}` }, { cause })
}

/** Under the path, or with a number where another was kept in the same millisecond, by whatever process. */
function makeUnder(path: string, text: string): string {
  let free = path
  for (let number = 2; existsSync(free) || !makeAtomically(free, text); number += 1) {
    free = path.replace(/\.json$/, `-${number}.json`)
  }
  return free
}
