import type { Finding } from '../core/finding.js'
import { ours, say } from '../core/prose.js'
import type { SourceFile } from '../core/source.js'
import type { Account, BucketPolicies, LivePolicy } from '../ports.js'
import type { PolicyReport, Report } from '../report.js'
import type { AccountSettings } from '../settings.js'
import { report, review } from './review.js'
import { survey } from './survey.js'

/**
 * `drift`: does the live policy still say what the repository says? Every difference by meaning is an error; a live
 * policy that may not be read is no answer, never "no drift".
 */
export async function drift(
  files: readonly SourceFile[],
  settings: AccountSettings,
  account: Account,
  policies: BucketPolicies,
): Promise<Report> {
  const known = await survey(files, settings, account, policies)
  const reviewed = files.map(file => review(file, settings, known))
  const compared = reviewed.map(policy =>
    policy.bucket === undefined ? policy : withDrift(policy, policy.bucket, known.live.get(policy.bucket)),
  )
  return report('drift', compared, known.notes)
}

function withDrift(policy: PolicyReport, bucket: string, live: LivePolicy | undefined): PolicyReport {
  const finding = driftFinding(policy, bucket, live)
  return finding === undefined ? policy : { ...policy, verdict: 'unsafe', findings: [finding, ...policy.findings] }
}

function driftFinding(policy: PolicyReport, bucket: string, live: LivePolicy | undefined): Finding | undefined {
  const place = { at: { file: policy.file, span: { start: 0, end: 1 } }, related: [], severity: 'error' as const }
  if (live?.kind === 'no-bucket') {
    const message = say`The bucket ${bucket} does not exist any more.`
    return {
      ...place,
      rule: 'drift-bucket-gone',
      message,
      help: ours('Remove its file, or find out who removed the bucket.'),
    }
  }
  if (live?.kind === 'absent') {
    const message = say`The bucket ${bucket} has no policy: it is not locked.`
    return {
      ...place,
      rule: 'drift-policy-gone',
      message,
      help: ours('Apply the file again, and find out who removed the policy.'),
    }
  }
  if (policy.plan === undefined || policy.plan.action === 'none') return undefined
  const message = say`The live policy of ${bucket} does not say what this file says.`
  const help = ours('Apply the file again, or bring the change that somebody made into the file.')
  return { ...place, rule: 'drift-policy-changed', message, help }
}
