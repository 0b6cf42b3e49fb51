import type { Claim } from '../core/access/claim.js'
import { bySeverity, type Finding } from '../core/rules/finding.js'
import { plainText } from '../core/text/plain.js'
import { join, ours, type Prose, say } from '../core/text/prose.js'
import type { Place } from '../core/text/source.js'
import type { PolicyReport, Report } from '../report/report.js'
import { witnessSentence } from './witness.js'
import { testWords } from './words.js'

/**
 * Every finding, most severe first. A policy that is not safe and yet has no error of its own gets one for each
 * claim that fails or could not be proved, so that no red run is without a reason at its line.
 *
 * @param prefix goes before every path: from the root of the repository to the folder in which the paths begin.
 */
export function problems({ policies }: Report, prefix = ''): readonly Finding[] {
  const all = policies
    .flatMap(policy => [...policy.findings, ...unexplained(policy), ...failedTests(policy)])
    .toSorted(bySeverity)
  return prefix === '' ? all : all.map(finding => below(finding, prefix))
}

function below(finding: Finding, prefix: string): Finding {
  const moved = (at: Place): Place => ({ ...at, file: { ...at.file, path: prefix + at.file.path } })
  const related = finding.related.map(({ at, note }) => ({ at: moved(at), note }))
  return { ...finding, at: moved(finding.at), related }
}

function unexplained(policy: PolicyReport): readonly Finding[] {
  if (policy.verdict === 'safe' || policy.findings.some(({ severity }) => severity === 'error')) return []
  const claims = isOneReason(policy) ? policy.claims.slice(0, 1) : policy.claims
  return claims.flatMap(claim => {
    const message = reason(claim)
    const at = { file: policy.file, span: { start: 0, end: 0 } }
    return message === undefined
      ? []
      : [{ rule: claim.claim, severity: 'error', message, at, related: [], help: ours('') } satisfies Finding]
  })
}

/** The tests that do not hold, each where it is written; one that could not be made goes with its policy's reason. */
function failedTests(policy: PolicyReport): readonly Finding[] {
  return (policy.expectations ?? []).flatMap(({ expectation, verdict }) => {
    if (verdict.kind === 'holds' || verdict.kind === 'not-asked') return []
    const about = policy.bucket === undefined ? ours('') : say` by the policy of ${policy.bucket}`
    const message = say`Expected: ${testWords(expectation)}${about}. ${verdict.because}`
    return [{ rule: 'expectation', severity: 'error', message, at: expectation.at, related: [], help: ours('') }]
  })
}

/** Whether nothing could be proved for one and the same reason, as of a policy that is not known yet. */
export function isOneReason({ claims }: PolicyReport): boolean {
  const reasons = claims.map(({ verdict }) => (verdict.kind === 'unknown' ? plainText(verdict.because) : undefined))
  return reasons[0] !== undefined && new Set(reasons).size === 1
}

function reason({ claim, verdict }: Claim): Prose | undefined {
  if (verdict.kind === 'unknown') return join([ours('This could not be proved.'), verdict.because], ' ')
  if (verdict.kind !== 'fails') return undefined
  return verdict.witness === undefined
    ? verdict.because
    : join([verdict.because, witnessSentence(claim, verdict.witness)], ' ')
}
