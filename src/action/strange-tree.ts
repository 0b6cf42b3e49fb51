import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { short } from './committed.js'
import type { EventFacts, EventPlan } from './event.js'

/** A green check on a pull request must be about its files. Throws UsageError where the workspace has others. */
export function refuseStrangeTree({ name, treeSha, sha }: EventFacts, { mode, headSha, pullRequest }: EventPlan): void {
  if (name !== 'pull_request' || pullRequest === undefined || mode === 'apply') return
  if (treeSha === undefined || treeSha === headSha || treeSha === sha) return
  throw usageError(
    say`The workspace is at commit ${short(treeSha)}, which is not the head ${short(headSha)} of the pull request and not its merge.`,
    say`Take ${'ref'} away from the step ${'actions/checkout'}.`,
  )
}
