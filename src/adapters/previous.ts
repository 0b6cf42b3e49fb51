import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PortError } from '../errors.js'
import type { Clock, PreviousPolicies } from '../ports.js'
import { writeAtomically } from './atomic-write.js'
import { reason } from './reason.js'

/** Keeps the policies that are about to be replaced in a folder, one file a bucket and moment. */
export function previousPolicies(folder: string, clock: Clock): PreviousPolicies {
  return {
    keep: async (bucket, text) => {
      const moment = clock.now().toISOString().replace(/[:.]/g, '-')
      const path = join(folder, `${bucket}-${moment}.json`)
      try {
        mkdirSync(folder, { recursive: true })
        writeAtomically(path, text)
      } catch (error) {
        throw new PortError({
          message: `The previous policy of ${bucket} could not be kept in ${path}: ${reason(error)}`,
        })
      }
      return path
    },
  }
}
