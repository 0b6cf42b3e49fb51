import type { ApplyOutcome } from '../../../src/report/report.js'
import { type Evidence, nameOf, SAID_OF_A_COPY } from './oracle.js'

/** What this oracle understands of what a reader is told; the table of faults shows that each is said. */
export const SAID_OF_FILES = {
  kept: /The previous policy is kept in `([^`]+)`/,
  nearestKept: /the nearest policy was put back \(.*\); it is kept in `([^`]+)`/s,
  heldAsBefore: /It holds what it held before/,
  nothingWritten: /Nothing was written/,
  notKept: /could not be kept/,
  copyNotKept: SAID_OF_A_COPY,
} as const

/** A file in the folder of kept policies. */
export interface KeptFile {
  readonly path: string
  readonly text: string
}

/** What a run left behind on the disk. */
export interface DiskEvidence extends Evidence {
  readonly outcome: ApplyOutcome
  readonly files: readonly KeptFile[]
  /** Whether a snapshot holds everything but the bucket's policy as it did before. */
  readonly restIsAsBefore: boolean
}

/** What is lost or untrue about files, for somebody who knows the texts and the folder, and nothing of the program. */
export function diskViolations(evidence: DiskEvidence): readonly string[] {
  return [...torn(evidence), ...untrueOfFiles(evidence), ...unsaidOfFiles(evidence)]
}

function isUnfinished({ path }: KeptFile): boolean {
  return path.endsWith('.tmp')
}

/** A kept file is a whole text, whatever happened while it was written. */
function torn(evidence: DiskEvidence): string[] {
  const { files, final, restIsAsBefore } = evidence
  const whole = (text: string) => text === evidence.old || text === final || nameOf(evidence, text) === 'nearest'
  const kept = files.filter(file => !isUnfinished(file) && !whole(file.text) && !wasWritten(evidence, file.text))
  return [
    ...kept.map(({ path }) => `${path} holds no whole policy`),
    ...(restIsAsBefore ? [] : ['the snapshot lost something else']),
  ]
}

function wasWritten({ log }: DiskEvidence, text: string): boolean {
  return log.some(entry => entry.text === text || entry.shown === text)
}

function untrueOfFiles(evidence: DiskEvidence): string[] {
  const { outcome, told, files, log, old } = evidence
  const named = SAID_OF_FILES.kept.exec(told)?.[1]
  const nearest = SAID_OF_FILES.nearestKept.exec(told)?.[1]
  const textAt = (path: string) => files.find(file => file.path === path)?.text
  const writes = log.filter(({ call }) => call === 'write' || call === 'remove')
  const previous = 'previous' in outcome ? outcome.previous : undefined
  return [
    ...(named !== undefined && textAt(named) !== old ? ['the file that is named does not hold the old text'] : []),
    ...(previous !== undefined && textAt(previous) !== old ? ['`previous` does not hold the old text'] : []),
    ...(nearest !== undefined && nameOf(evidence, textAt(nearest)) !== 'nearest' ? ['the nearest is not there'] : []),
    ...(SAID_OF_FILES.heldAsBefore.test(told) && writes.some(({ effect, answer }) => effect && answer === 'lost')
      ? ['the snapshot changed']
      : []),
    ...(SAID_OF_FILES.nothingWritten.test(told) && writes.some(({ effect }) => effect)
      ? ['something was written']
      : []),
  ]
}

/** What had to be said: why nothing was written where the old text could not be kept, and what happened to theirs. */
function unsaidOfFiles({ old, kept, log, told, kind, final, fresh }: DiskEvidence): string[] {
  const wrote = log.some(({ call }) => call === 'write' || call === 'remove')
  const keepFailed = !wrote && old !== undefined && !kept.includes(old)
  const theirs = kind === 'overtaken' && final !== undefined && final !== fresh && !kept.includes(final)
  return [
    ...(keepFailed && !SAID_OF_FILES.notKept.test(told) ? ['that the old text is not kept is not said'] : []),
    ...(theirs && !SAID_OF_FILES.copyNotKept.test(told) ? ['that theirs is not kept is not said'] : []),
  ]
}
