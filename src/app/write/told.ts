import { ours, type Prose, say } from '../../core/text/prose.js'
import type { Shown } from './read-until-stable.js'
import type { Written } from './write-with-retry.js'

/** What a replacement says of its steps; a policy may stand on the bucket before it, or none, and after it. */
export interface StepWords {
  /** How the write went: S3 answered, a read showed it, or why it failed. */
  readonly wrote: (written: Written) => Prose
  readonly showsOld: Prose
  /** That what stood there is put there again. */
  readonly goingBack: (bucket: string) => Prose
  readonly wentBack: (written: Written) => Prose
  readonly notBack: Prose
  readonly backUnseen: Prose
  readonly lastShowOld: Prose
  readonly lastShowNew: Prose
}

export function stepWords({ old, wanted }: { readonly old: Shown; readonly wanted: Shown }): StepWords {
  const last = (state: Shown, name: string) =>
    ours(`The last reads show ${state.kind === 'absent' ? 'no' : `the ${name}`} policy.`)
  const back = old.kind === 'absent' ? REMOVING : PUTTING_BACK
  const wrote = told(wanted.kind === 'absent' ? REMOVED : WRITTEN)
  return { ...back, wrote, lastShowOld: last(old, 'previous'), lastShowNew: last(wanted, 'new') }
}

interface Told {
  readonly answered: string
  readonly seen: string
  readonly failed: string
}

function told({ answered, seen, failed }: Told): StepWords['wrote'] {
  return written => {
    if ('because' in written) return say`${ours(failed)} ${written.because}`
    return ours(written.kind === 'answered' ? answered : seen)
  }
}

const WRITTEN: Told = {
  answered: 'S3 answered that the new policy was written.',
  seen: 'The new policy was written, because a read showed it.',
  failed: 'The write failed:',
}

const REMOVED: Told = {
  answered: 'S3 answered that the policy was removed.',
  seen: 'The policy was removed, because a read showed none.',
  failed: 'The removal failed:',
}

type Back = Omit<StepWords, 'wrote' | 'lastShowOld' | 'lastShowNew'>

const PUTTING_BACK: Back = {
  showsOld: ours('Reads go on showing the previous one.'),
  goingBack: bucket => say`Putting the previous policy of ${bucket} back.`,
  wentBack: told({
    answered: 'S3 answered that the previous policy was written again.',
    seen: 'The previous policy was written again, because a read showed it.',
    failed: 'Putting the previous policy back failed:',
  }),
  notBack: ours('The previous policy was not put back:'),
  backUnseen: ours('What was replaced by the previous policy was not seen, and may be that of another writer.'),
}

const REMOVING: Back = {
  showsOld: ours('Reads go on showing no policy.'),
  goingBack: bucket => say`Removing the new policy of ${bucket}, because there was none before.`,
  wentBack: told({
    answered: 'S3 answered that the new policy was removed.',
    seen: 'The new policy was removed, because a read showed none.',
    failed: 'Removing the new policy failed:',
  }),
  notBack: ours('The new policy was not removed:'),
  backUnseen: ours('What was removed was not seen, and may be that of another writer.'),
}
