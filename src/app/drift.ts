import { bucketOfFile } from '../core/check.js'
import { type Verdict, worst } from '../core/claims/verdict.js'
import type { Finding } from '../core/rules/finding.js'
import { ours, say } from '../core/text/prose.js'
import type { PolicyReport, Report, UnmanagedBucket } from '../report/report.js'
import type { AccountSettings } from '../settings/settings.js'
import { type FailedSurvey, type Survey, surveyAll, type Target } from './account-state.js'
import type { LivePolicy } from './ports.js'
import { notesOf, report, reviewAll } from './review.js'

/**
 * `drift`: does the live policy still say what the repository says? Every difference by meaning is an error; a live
 * policy that may not be read is no answer, never "no drift".
 */
export async function drift(targets: readonly Target[], settings: AccountSettings): Promise<Report> {
  const surveys = await surveyAll(targets, settings)
  const compared = surveys.flatMap(known => {
    const policies = reviewAll(known, settings)
    if ('error' in known) return policies
    return policies.map(policy =>
      policy.bucket === undefined ? policy : withDrift(policy, policy.bucket, known.live.get(policy.bucket)),
    )
  })
  const unmanaged = unmanagedBuckets(surveys)
  const found = report('drift', compared, notesOf(surveys))
  const open = unmanaged.length > 0 && settings.wholeRepository ? 'unsafe' : 'safe'
  return { ...found, unmanaged, verdict: worst([found.verdict, open, ...surveys.map(asked)]) }
}

/** An account of which no file is left has no policy that could be unproven, and yet nothing is known of it. */
function asked(known: Survey | FailedSurvey): Verdict {
  return 'error' in known ? 'unproven' : 'safe'
}

/** Buckets that Connect stores in and no file locks: a file was removed, or nobody ever wrote one. */
function unmanagedBuckets(surveys: readonly (Survey | FailedSurvey)[]): readonly UnmanagedBucket[] {
  const managed = new Set(surveys.flatMap(({ target }) => target.files.flatMap(file => bucketOfFile(file) ?? [])))
  const instances = new Map<string, UnmanagedBucket>()
  for (const known of surveys) {
    if ('error' in known) continue
    const { account, instances: listed = [] } = known.book.facts
    for (const { Id, InstanceAlias, storage } of listed) {
      for (const bucket of new Set(storage.map(({ BucketName }) => BucketName))) {
        if (managed.has(bucket)) continue
        const others = instances.get(bucket)?.instances ?? []
        instances.set(bucket, { bucket, account, instances: [...others, InstanceAlias ?? Id] })
      }
    }
  }
  return [...instances.values()].sort((a, b) => (a.bucket < b.bucket ? -1 : 1))
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
