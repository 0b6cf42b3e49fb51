import type { Examination } from '../core/check.js'
import { bucketOfExpectation } from '../core/claims/expected.js'
import { worst } from '../core/claims/verdict.js'
import type { PolicyFile } from '../core/policy-file.js'
import { runFindings } from '../core/rules/runner.js'
import { waive } from '../core/rules/waive.js'
import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import { positionOf } from '../core/text/source.js'
import { suggestion } from '../core/text/suggest.js'
import type { Mode, PolicyReport, Report } from '../report/report.js'
import { withoutSecrets } from '../report/secrets.js'
import type { CheckSettings, Settings } from '../settings/settings.js'
import { StepBound } from './step-bound.js'

/**
 * `check`: the structure of the files and the proof, with nothing but the files. It keeps only the report of each file,
 * so that memory stays small however many there are.
 */
export function check(files: Iterable<PolicyFile>, settings: CheckSettings, bound = new StepBound()): Report {
  const policies = Array.from(files, file => reportOf(file, bound.examine(file, settings), settings))
  return assembleReport('check', withRivals(policies), unaskedTests(policies, settings))
}

/** One policy's part of a report. */
export function reportOf(
  { source, bucket }: PolicyFile,
  examination: Examination,
  { waivers }: Settings,
): PolicyReport {
  const { expectations, steps: _, ...examined } = examination
  const findings = waive(examined.findings, waivers)
  const named = bucket ?? source.origin?.bucket
  const asked = expectations.length === 0 ? {} : { expectations }
  return { file: source, ...examined, ...asked, findings, ...present({ bucket: named }) }
}

/** Puts the policies' reports together; nothing of a policy that its tool marks as a secret is told. */
export function assembleReport(mode: Mode, policies: readonly PolicyReport[], notes: readonly Prose[]): Report {
  const shown = policies.map(policy => (policy.file.origin?.sensitive ? withoutSecrets(policy) : policy))
  return { mode, verdict: worst(policies.map(({ verdict }) => verdict)), policies: shown, notes }
}

/** A test that no policy was asked is no test that holds. */
export function unaskedTests(policies: readonly PolicyReport[], { expect }: Settings): readonly Prose[] {
  const known = policies.flatMap(({ bucket }) => bucket ?? [])
  return expect.flatMap(test => {
    const bucket = bucketOfExpectation(test)
    if (bucket === undefined || known.includes(bucket)) return []
    const { line } = positionOf(test.at)
    return [
      say`The test in line ${line} of ${test.at.file.path} was not made, because no policy here is of the bucket ${bucket}.${suggestion(bucket, known)}`,
    ]
  })
}

/** Two files for one bucket contradict each other and are never safe. */
export function withRivals(policies: readonly PolicyReport[]): readonly PolicyReport[] {
  const [first, second] = [new Map<string, PolicyReport>(), new Map<string, PolicyReport>()]
  for (const policy of policies) {
    if (policy.bucket === undefined || isForgotten(policy)) continue
    if (!first.has(policy.bucket)) first.set(policy.bucket, policy)
    else if (!second.has(policy.bucket)) second.set(policy.bucket, policy)
  }
  return policies.map(policy => {
    const { bucket = '' } = policy
    const rival = first.get(bucket) === policy ? second.get(bucket) : first.get(bucket)
    return rival === undefined || isForgotten(policy) ? policy : withRival(policy, rival)
  })
}

/** What its tool lets go, nobody writes any more. */
function isForgotten({ file: { origin } }: PolicyReport): boolean {
  return origin?.problems.some(({ kind }) => kind === 'forgotten') ?? false
}

function withRival(policy: PolicyReport, rival: PolicyReport): PolicyReport {
  const findings = runFindings({ file: policy.file, bucket: policy.bucket ?? '', rival: rival.file })
  return { ...policy, verdict: 'unsafe', findings: [...findings, ...policy.findings] }
}
