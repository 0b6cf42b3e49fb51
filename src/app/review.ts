import { bucketOfFile, type Examination, examine } from '../core/check.js'
import type { LiveQuestion } from '../core/claims.js'
import { planFor } from '../core/plan/plan.js'
import { type Prose, say } from '../core/prose.js'
import type { SourceFile } from '../core/source.js'
import { worst } from '../core/verdict.js'
import { invariant } from '../errors.js'
import type { Account, BucketPolicies } from '../ports.js'
import type { Mode, PolicyReport, Report } from '../report.js'
import type { AccountSettings, CheckSettings } from '../settings.js'
import { liveQuestion, type Survey, survey } from './survey.js'

/** `check`: the structure of the files and the proof, with nothing but the files. */
export function check(files: readonly SourceFile[], settings: CheckSettings): Report {
  return report(
    'check',
    files.map(file => reportOf(examine(file, settings))),
    [],
  )
}

/** `plan`: check, and who the ids are, and what would change against the live policies. */
export async function plan(
  files: readonly SourceFile[],
  settings: AccountSettings,
  account: Account,
  policies: BucketPolicies,
): Promise<Report> {
  const known = await survey(files, settings, account, policies)
  return report(
    'plan',
    files.map(file => review(file, settings, known)),
    known.notes,
  )
}

/** One policy, examined and planned against what the survey found. */
export function review(file: SourceFile, settings: AccountSettings, known: Survey): PolicyReport {
  const bucket = bucketOfFile(file)
  if (bucket === undefined) return reportOf(examine(file, settings))
  const live = liveQuestion(bucket, known.live.get(bucket))
  const examined = examine(file, { awsServices: settings.awsServices, account: { book: known.book, live } })
  return { ...reportOf(examined), ...planned(examined, live, settings, known) }
}

function planned(
  { subject }: Examination,
  live: LiveQuestion,
  { awsServices }: AccountSettings,
  { book }: Survey,
): Pick<PolicyReport, 'plan'> {
  invariant(subject !== undefined, 'only a policy that was read whole is planned')
  if (live.kind === 'unreadable') return {}
  const scope = { ...subject, owner: { account: book.facts.account }, awsServices }
  const before = live.kind === 'present' ? live.policy : undefined
  return { plan: planFor(scope, before, subject.policy, id => book.resolve(id)) }
}

function reportOf(examined: Examination): PolicyReport {
  const { subject, ...rest } = examined
  return subject === undefined ? rest : { ...rest, bucket: subject.bucket }
}

/** Puts the policies' reports together; two files for one bucket contradict each other and are never safe. */
export function report(mode: Mode, policies: readonly PolicyReport[], notes: readonly Prose[]): Report {
  const judged = policies.map(policy => withRivals(policy, policies))
  return { mode, verdict: worst(judged.map(({ verdict }) => verdict)), policies: judged, notes }
}

function withRivals(policy: PolicyReport, all: readonly PolicyReport[]): PolicyReport {
  const rival = all.find(other => other !== policy && policy.bucket !== undefined && other.bucket === policy.bucket)
  if (rival === undefined || policy.bucket === undefined) return policy
  const finding = {
    rule: 'bucket-in-two-files',
    severity: 'error' as const,
    message: say`The bucket ${policy.bucket} has a second policy file, ${rival.file.path}.`,
    at: { file: policy.file, span: { start: 0, end: 1 } },
    related: [],
    help: say`A bucket has one policy, and the last one written would win. Keep one of the two files.`,
  }
  return { ...policy, verdict: 'unsafe', findings: [finding, ...policy.findings] }
}
