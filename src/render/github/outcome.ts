import type { ApplyOutcome } from '../../report/report.js'
import { code, codeBlock, markdown } from '../escape.js'

/** How applying one policy ended and what the bucket holds now; `undefined` where nothing needs saying. */
export function outcomeText(outcome: ApplyOutcome): readonly [string, ...string[]] {
  switch (outcome.kind) {
    case 'unchanged':
      return ['✅ **Unchanged.** The live policy already said the same; nothing was written.', '✅ **Unchanged.**']
    case 'applied':
      return [`✅ **Applied.** Written and read back.${kept(outcome.previous)}`, '✅ **Applied.**']
    case 'refused': {
      const lead = `❌ **Refused** (${code(outcome.why)}). The bucket keeps the policy that it had.`
      return [`${lead}<br>${markdown(outcome.because)}`, lead]
    }
    case 'rolled-back': {
      const lead = '↩️ **Put back.** The bucket has its old policy again.'
      return [`${lead}<br>${markdown(outcome.cause)}${kept(outcome.previous)}`, lead]
    }
    case 'not-tried': {
      const lead = '– **Not tried.** The bucket keeps the policy that it had.'
      return [`${lead}<br>${markdown(outcome.because)}`, lead]
    }
    case 'rollback-failed':
      return rollbackFailed(outcome)
  }
}

function rollbackFailed(outcome: ApplyOutcome & { kind: 'rollback-failed' }): readonly [string, string] {
  const lead = '🚨 **The old policy could not be put back. Somebody must act now.**'
  const causes = `What went wrong: ${markdown(outcome.cause)}<br>Putting back failed: ${markdown(outcome.rollbackCause)}`
  const steps = [
    'Run this with an identity that may still write the policy (docs/recovery.md):',
    '',
    codeBlock(outcome.restore, 'sh'),
  ]
  return [[`${lead}<br>${causes}${kept(outcome.previous)}`, '', ...steps].join('\n'), `${lead}<br>${causes}`]
}

function kept(previous: string | undefined): string {
  return previous === undefined ? '' : `<br>The policy from before is kept as ${code(previous)}.`
}
