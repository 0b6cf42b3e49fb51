import { ours, type Prose, say } from '../core/prose.js'
import { type ApplyOutcome, endingOf, type Mode, type Report } from '../report.js'

/** What the bucket holds now, and why, in a sentence. */
export function outcomeSentence(outcome: ApplyOutcome): Prose {
  switch (outcome.kind) {
    case 'unchanged':
      return ours('The live policy already means the same; nothing was written.')
    case 'applied':
      return say`The new policy stands on the bucket, and was read back.${keptAt(outcome.previous)}`
    case 'refused':
      return say`The bucket was left as it was. ${outcome.because}`
    case 'rolled-back':
      return say`The previous policy stands on the bucket again. ${outcome.cause}${keptAt(outcome.previous)}`
    case 'rollback-failed':
      return say`It is not certain which policy stands on the bucket. ${outcome.cause} Putting the previous one back failed: ${outcome.rollbackCause}${keptAt(outcome.previous)} To put it back by hand:`
    case 'not-tried':
      return say`The bucket was left as it was. ${outcome.because}`
  }
}

function keptAt(previous: string | undefined): Prose {
  return previous === undefined ? ours('') : say` The previous policy is kept in ${previous}.`
}

/** The whole run in a sentence; the first line of a run without a verdict is "No verdict: …". */
export function verdictSentence(report: Report): Prose {
  const { mode, verdict, policies } = report
  const count = policies.length === 1 ? ours('1 policy') : say`${policies.length} policies`
  const bad = policies.filter(policy => policy.verdict === verdict).length
  if (verdict === 'unsafe') {
    if (bad === 0) return ours('There are buckets that Connect stores in and no file locks.')
    return say`${bad} of ${count} ${ours(mode === 'drift' ? 'drifted or unsafe' : 'unsafe')}.`
  }
  if (verdict === 'unproven') return say`${bad} of ${count} could not be proved, which is not the same as safe.`
  return endingOf(report) === 'safe' ? say`${count} ${ours(SAFE_ENDINGS[mode])}` : notApplied(policies, count)
}

const SAFE_ENDINGS: Readonly<Record<Mode, string>> = {
  check: 'checked: each seals its bucket and lets in only those on its list. Who they are was not asked.',
  plan: 'planned: each seals its bucket, and Connect, an admin and the deployer keep access.',
  apply: 'reconciled: every bucket has the policy of its file.',
  drift: 'compared: every live policy still means what its file says.',
}

function notApplied(policies: Report['policies'], count: Prose): Prose {
  const left = policies.filter(({ outcome }) => outcome?.kind !== 'applied' && outcome?.kind !== 'unchanged').length
  return say`${left} of ${count} not applied; see how each ended.`
}
