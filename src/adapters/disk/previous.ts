import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock, PreviousPolicies } from '../../app/ports.js'
import { keptName } from '../../app/write/kept.js'
import { PortError } from '../../core/text/errors.js'
import { ours, say } from '../../core/text/prose.js'
import { writeAtomically } from './atomic-write.js'
import { reason } from './reason.js'

/**
 * Keeps the policies that are about to be replaced in a folder, one file a bucket and moment. What is kept is never
 * overwritten, and is forced to the disk before `keep` resolves.
 */
export function previousPolicies(folder: string, clock: Clock): PreviousPolicies {
  return {
    keep: async (bucket, text) => {
      const path = freePath(join(folder, keptName(bucket, clock.now())))
      try {
        mkdirSync(folder, { recursive: true })
        writeAtomically(path, text)
      } catch (error) {
        const message = say`The previous policy of ${bucket} could not be kept in ${path}: ${ours(reason(error))}.`
        throw new PortError({ message }, { cause: error })
      }
      return path
    },
  }
}

/** The path, with a number where two are kept in one millisecond. */
function freePath(path: string): string {
  if (!existsSync(path)) return path
  for (let number = 2; ; number += 1) {
    const other = path.replace(/\.json$/, `-${number}.json`)
    if (!existsSync(other)) return other
  }
}
