import { type ApplyOutcome, ENDING_WORDS, endingOf, holdsOf } from '../../report/ending.js'
import { code, codeBlock, markdown } from '../escape.js'

/** How applying one policy ended and what the bucket holds now, at length and short. */
export function outcomeText(outcome: ApplyOutcome): readonly [string, ...string[]] {
  const { icon, title } = ENDING_WORDS[endingOf(outcome)]
  const why = 'why' in outcome ? `**${title}** (${code(outcome.why)}).` : `**${title}.**`
  const lead = `${icon} ${why} ${markdown(holdsOf(outcome))}`
  switch (outcome.kind) {
    case 'unchanged':
    case 'applied':
      return [`${lead}${kept(outcome)}`, `${icon} **${title}.**`]
    case 'rollback-failed':
      return uncertain(lead, outcome)
    case 'rolled-back':
      return [`${lead}<br>${markdown(outcome.cause)}${kept(outcome)}`, lead]
    default:
      return [`${lead}<br>${markdown(outcome.because)}${kept(outcome)}`, lead]
  }
}

function uncertain(lead: string, outcome: ApplyOutcome & { kind: 'rollback-failed' }): readonly [string, string] {
  const causes = `What went wrong: ${markdown(outcome.cause)}<br>${markdown(outcome.rollbackCause)}`
  const steps = [
    'Act now. Run this with an identity that may still write the policy (docs/recovery.md):',
    '',
    codeBlock(outcome.restore, 'sh'),
  ]
  return [[`${lead}<br>${causes}${kept(outcome)}`, '', ...steps].join('\n'), `${lead}<br>${causes}`]
}

function kept(outcome: ApplyOutcome): string {
  const previous = 'previous' in outcome ? outcome.previous : undefined
  return previous === undefined ? '' : `<br>The policy from before is kept as ${code(previous)}.`
}
