import type { Claim } from '../core/access/claim.js'
import type { ConnectInstance, RoleBook } from '../core/account/roles.js'
import { bucketOfFile, type Examination, examine, verdictOf } from '../core/check.js'
import type { LiveQuestion } from '../core/claims/index.js'
import { worst } from '../core/claims/verdict.js'
import { planFor } from '../core/plan/plan.js'
import { runFindings } from '../core/rules/runner.js'
import { waive } from '../core/rules/waive.js'
import { invariant } from '../core/text/errors.js'
import { type Prose, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import type { Mode, PolicyReport, Report, StoringInstance } from '../report/report.js'
import type { AccountSettings, CheckSettings, Judging } from '../settings/settings.js'
import { type FailedSurvey, liveQuestion, type Survey, surveyAll, type Target } from './account-state.js'

/** `check`: the structure of the files and the proof, with nothing but the files. */
export function check(files: readonly SourceFile[], settings: CheckSettings): Report {
  const policies = files.map(file => reportOf(examine(file, settings), settings))
  return report('check', policies, [])
}

/** `plan`: check, and who the ids are, and what would change against the live policies. */
export async function plan(targets: readonly Target[], settings: AccountSettings): Promise<Report> {
  const surveys = await surveyAll(targets, settings)
  return report(
    'plan',
    surveys.flatMap(known => reviewAll(known, settings)),
    notesOf(surveys),
  )
}

/** All policies of one account. Where it could not be asked, what needs it is unknown. */
export function reviewAll(known: Survey | FailedSurvey, settings: AccountSettings): readonly PolicyReport[] {
  const { files } = known.target
  if ('error' in known) return files.map(file => withoutAccount(file, settings, known))
  return files.map(file => review(file, settings, known))
}

/** What the accounts have to say to the reader. */
export function notesOf(surveys: readonly (Survey | FailedSurvey)[]): readonly Prose[] {
  return surveys.flatMap(known => ('error' in known ? [failure(known)] : known.notes))
}

function review(file: SourceFile, settings: AccountSettings, known: Survey): PolicyReport {
  const bucket = bucketOfFile(file)
  if (bucket === undefined) return reportOf(examine(file, settings), settings)
  const live = liveQuestion(bucket, known.live.get(bucket))
  const evidence = known.evidence.get(bucket) ?? new Map()
  const { declared, today } = settings
  const account = { book: known.book, live, evidence, declared, today }
  const examined = withOpinions(examine(file, { awsServices: settings.awsServices, account }), known)
  const instances = known.book.instancesOf(bucket).map(instance => storing(instance, known.book))
  return { ...reportOf(examined, settings), instances, ...planned(examined, live, settings, known) }
}

function storing({ Id, InstanceAlias, ServiceRole = '' }: ConnectInstance, book: RoleBook): StoringInstance {
  const role = book.roleByArn(ServiceRole)
  return { name: InstanceAlias ?? Id, ...(role === undefined ? {} : { roleId: role.RoleId }) }
}

function withOpinions(examined: Examination, { opinions }: Survey): Examination {
  const more = opinions.get(examined.file) ?? []
  const findings = [...examined.findings, ...more]
  return more.length === 0 ? examined : { ...examined, findings, verdict: verdictOf(findings, examined.claims) }
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

function withoutAccount(file: SourceFile, settings: AccountSettings, failed: FailedSurvey): PolicyReport {
  const examined = examine(file, settings)
  const claims = examined.claims.map(
    ({ claim, verdict }): Claim =>
      verdict.kind === 'not-asked'
        ? { claim, verdict: { kind: 'unknown', because: failure(failed) } }
        : { claim, verdict },
  )
  return { ...reportOf(examined, settings), claims, verdict: verdictOf(examined.findings, claims) }
}

function failure({ target, error }: FailedSurvey): Prose {
  const which = target.expected === undefined ? say`The account` : say`The account ${target.expected}`
  return say`${which} could not be asked: ${error.message}`
}

function reportOf(examined: Examination, { waivers }: Judging): PolicyReport {
  const { subject, ...rest } = examined
  const findings = waive(examined.findings, waivers)
  return subject === undefined ? { ...rest, findings } : { ...rest, findings, bucket: subject.bucket }
}

/** Puts the policies' reports together; two files for one bucket contradict each other and are never safe. */
export function report(mode: Mode, policies: readonly PolicyReport[], notes: readonly Prose[]): Report {
  const judged = policies.map(policy => withRivals(policy, policies))
  return { mode, verdict: worst(judged.map(({ verdict }) => verdict)), policies: judged, notes }
}

function withRivals(policy: PolicyReport, all: readonly PolicyReport[]): PolicyReport {
  const rival = all.find(other => other !== policy && policy.bucket !== undefined && other.bucket === policy.bucket)
  if (rival === undefined || policy.bucket === undefined) return policy
  const findings = runFindings({ file: policy.file, bucket: policy.bucket, rival: rival.file })
  return { ...policy, verdict: 'unsafe', findings: [...findings, ...policy.findings] }
}
