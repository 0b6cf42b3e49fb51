import { bucketsOf, instanceName } from '../core/account/instances.js'
import { type Verdict, worst } from '../core/claims/verdict.js'
import { bucketOf } from '../core/lock/find.js'
import { tellChanges } from '../core/plan/compare.js'
import { knownPart, type PolicyFile } from '../core/policy-file.js'
import type { RunSubject } from '../core/rules/rule.js'
import { runFindings } from '../core/rules/runner.js'
import { byText } from '../core/text/order.js'
import type { PolicyReport, Report, UnmanagedBucket } from '../report/report.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, type FailedSurvey, type Survey, surveyAll } from './account-state.js'
import { assembleReport, unaskedTests } from './check.js'
import type { LivePolicy } from './ports.js'
import { notesOf, reviewAll } from './review.js'

/**
 * `drift`: does the live policy still say what the repository says? Every difference by meaning is an error; a live
 * policy that may not be read is no answer, never "no drift".
 */
export async function drift(targets: readonly AccountPolicies[], settings: AccountSettings): Promise<Report> {
  const surveys = await surveyAll(targets, settings)
  const compared = reviewAll(surveys, settings).map(({ policy, known }) =>
    'error' in known || policy.bucket === undefined
      ? policy
      : withDrift(policy, policy.bucket, known.live.get(policy.bucket)),
  )
  const retired = new Set(settings.retired.map(({ bucket }) => bucket))
  const unmanaged = unmanagedBuckets(surveys).filter(({ bucket }) => !retired.has(bucket))
  const found = assembleReport('drift', compared, [...notesOf(surveys), ...unaskedTests(compared, settings)])
  const open = unmanaged.length > 0 && settings.wholeRepository ? 'unsafe' : 'safe'
  return { ...found, unmanaged, verdict: worst([found.verdict, open, ...surveys.map(asked)]) }
}

/** An account of which no file is left has no policy that could be unproven, and yet nothing is known of it. */
function asked(known: Survey | FailedSurvey): Verdict {
  return 'error' in known ? 'unproven' : 'safe'
}

/** Buckets that Connect stores in and no file locks: a file was removed, or nobody ever wrote one. */
function unmanagedBuckets(surveys: readonly (Survey | FailedSurvey)[]): readonly UnmanagedBucket[] {
  const managed = new Set(
    surveys.flatMap(({ target }) =>
      target.files.flatMap(file => knownPart(file)?.bucket ?? file.source.origin?.bucket ?? namedBy(file) ?? []),
    ),
  )
  const instances = new Map<string, UnmanagedBucket>()
  for (const known of surveys) {
    if ('error' in known) continue
    const { account, instances: listed = [] } = known.book.facts
    for (const instance of listed) {
      for (const bucket of bucketsOf([instance])) {
        if (managed.has(bucket)) continue
        const others = instances.get(bucket)?.instances ?? []
        instances.set(bucket, { bucket, account, instances: [...others, instanceName(instance)] })
      }
    }
  }
  return [...instances.values()].sort((a, b) => byText(a.bucket, b.bucket))
}

/** S3 takes a policy for no bucket but the one that it names, so a tool that does not tell the bucket yet means that. */
function namedBy({ policy }: PolicyFile): string | undefined {
  return policy && bucketOf(policy)?.bucket
}

function withDrift(policy: PolicyReport, bucket: string, live: LivePolicy | undefined): PolicyReport {
  const drift = driftOf(policy, live)
  if (drift === undefined) return policy
  const { changes = [] } = policy.plan ?? {}
  const differs = changes.length === 0 ? {} : { differs: tellChanges(changes) }
  const findings = runFindings({ file: policy.file, bucket, drift, ...differs })
  return { ...policy, verdict: 'unsafe', findings: [...findings, ...policy.findings] }
}

function driftOf({ plan }: PolicyReport, live: LivePolicy | undefined): RunSubject['drift'] {
  if (live?.kind === 'no-bucket') return 'bucket-gone'
  if (live?.kind === 'absent') return 'policy-gone'
  return plan === undefined || plan.action === 'none' ? undefined : 'policy-changed'
}
