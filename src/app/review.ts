import type { ClaimVerdict } from '../core/access/claim.js'
import { type NetworkOrigin, readOrigin } from '../core/access/prove.js'
import { instanceName } from '../core/account/instances.js'
import type { Readers } from '../core/account/readers.js'
import { type ConnectInstance, ownerOf, type Role, type RoleBook } from '../core/account/roles.js'
import { type Examination, verdictOf } from '../core/check.js'
import type { ClaimQuestion, Outside } from '../core/claims/question.js'
import { worst } from '../core/claims/verdict.js'
import { ACCESS_KINDS, EVERYONE_ELSE, type Plan, planFor } from '../core/plan/plan.js'
import { type BucketPolicy, isOfOneBucket, knownPart, type PolicyFile } from '../core/policy-file.js'
import type { Finding } from '../core/rules/finding.js'
import { runFindings } from '../core/rules/runner.js'
import { present } from '../core/text/present.js'
import { join, list, type Prose, say } from '../core/text/prose.js'
import type { PolicyReport, Report, StoringInstance } from '../report/report.js'
import type { BucketConfig } from '../settings/entries.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, type FailedSurvey, liveQuestion, type Survey, surveyAll } from './account-state.js'
import { assembleReport, reportOf, unaskedTests, withRivals } from './check.js'
import { noWayBackNotes } from './recover/no-way-back.js'
import { StepBound } from './step-bound.js'
import { wayBackNotes } from './way-back-notes.js'

/** A policy file with what was found out about it, and in which account. */
export interface Reviewed {
  readonly file: PolicyFile
  readonly known: Survey | FailedSurvey
  readonly policy: PolicyReport
}

/**
 * `plan`: check, and who the ids are, and what would change against the live policies.
 *
 * @param past says what the planned policies would have done to past requests.
 */
export async function plan(
  targets: readonly AccountPolicies[],
  settings: AccountSettings,
  past: (reviewed: readonly Reviewed[]) => Promise<readonly Prose[]> = async () => [],
): Promise<Report> {
  const surveys = await surveyAll(targets, settings)
  const reviewed = reviewAll(surveys, settings)
  const policies = reviewed.map(({ policy }) => policy)
  const notes = [
    ...notesOf(surveys),
    ...unaskedTests(policies, settings),
    ...wayBackNotes(reviewed),
    ...(await noWayBackNotes(reviewed)),
    ...(await past(reviewed)),
  ]
  const found = assembleReport('plan', policies, notes)
  return { ...found, admins: surveys.flatMap(known => ('error' in known ? [] : known.book.admins)) }
}

/**
 * A report with the files whose accounts nobody asks before the merge. What only the account can tell stays not asked,
 * and makes nothing unproven.
 */
export function withLater(found: Report, later: readonly PolicyFile[], settings: AccountSettings): Report {
  if (later.length === 0) return found
  const bound = new StepBound()
  const policies = withRivals([
    ...found.policies,
    ...later.map(file => reportOf(file, bound.examine(file, settings), settings)),
  ])
  const named = list(later.map(({ bucket, source }) => bucket ?? source.path))
  const note = say`${named}: asked after the merge, because only this pull request names the account.`
  return {
    ...found,
    ...assembleReport(found.mode, policies, [note, ...found.notes]),
    verdict: worst([found.verdict, ...policies.map(({ verdict }) => verdict)]),
  }
}

/** All policies of all accounts. Where an account could not be asked, what needs it is unknown. */
export function reviewAll(
  surveys: readonly (Survey | FailedSurvey)[],
  settings: AccountSettings,
  bound = new StepBound(),
): readonly Reviewed[] {
  const reviewed = surveys.flatMap(known => known.target.files.map(file => reviewedIn(known, file, settings, bound)))
  const policies = withRivals(reviewed.map(({ policy }) => policy))
  return reviewed.map((each, index) => ({ ...each, policy: policies[index] ?? each.policy }))
}

/** What the accounts have to say to the reader. */
export function notesOf(surveys: readonly (Survey | FailedSurvey)[]): readonly Prose[] {
  return surveys.flatMap(known => ('error' in known ? [failure(known)] : known.notes))
}

/** What is proved of a policy in its account. */
export function questionOf(file: BucketPolicy, known: Survey, settings: AccountSettings): AccountPolicyQuestion {
  const { bucket, partition } = file
  const { awsServices, today, expect } = settings
  const live = liveQuestion(bucket, known.live.get(bucket))
  const evidence = known.evidence.get(bucket) ?? new Map()
  const { connect, connectSends = new Map<string, string>(), why = '' } = standingWords(bucket, settings)
  const network = { deployer: originsOf(settings.network.deployer), admins: originsOf(settings.network.admins) }
  const account = { book: known.book, live, evidence, connectSends, network }
  const outside = { known: knownOutside(known, settings) }
  const copies = connect === 'none' ? { copies: why } : present({ copiesUntil: copiesUntil(bucket, settings) })
  return { file, bucket, partition, awsServices, today, expect, account, ...outside, ...copies }
}

function originsOf(said: readonly string[] = []): readonly NetworkOrigin[] {
  return said.flatMap(text => readOrigin(text) ?? [])
}

/** When it ran out that the bucket holds copies. */
function copiesUntil(bucket: string, { buckets, today }: AccountSettings): string | undefined {
  const { connect, until = today } = buckets.get(bucket) ?? {}
  return connect === 'none' && until < today ? until : undefined
}

/** What the configuration says of Connect and the bucket, until that expires. */
function standingWords(bucket: string, { buckets, today }: AccountSettings): BucketConfig {
  const { until = today, ...said } = buckets.get(bucket) ?? {}
  return until < today ? {} : said
}

/** Whom an Allow for a service may be pinned to. */
function knownOutside({ book }: Survey, settings: AccountSettings): Outside {
  const { accounts, trusted, today } = settings
  const organization = book.facts.organization ?? settings.organization
  const believed = trusted.filter(({ until = today }) => until >= today).flatMap(({ account }) => account ?? [])
  return {
    accounts: new Set([book.facts.account, ...accounts.map(({ id }) => id), ...believed]),
    ...present({ organization }),
  }
}

export type AccountPolicyQuestion = ClaimQuestion &
  Required<Pick<ClaimQuestion, 'account'>> &
  Pick<AccountSettings, 'expect'>

function reviewedIn(
  known: Survey | FailedSurvey,
  file: PolicyFile,
  settings: AccountSettings,
  bound: StepBound,
): Reviewed {
  const policy =
    'error' in known ? withoutAccount(file, settings, failure(known), bound) : review(file, settings, known, bound)
  return { file, known, policy }
}

function review(file: PolicyFile, settings: AccountSettings, known: Survey, bound: StepBound): PolicyReport {
  const part = knownPart(file)
  if (part === undefined) return reportOf(file, bound.examine(file, settings), settings)
  const question = questionOf(part, known, settings)
  if (bound.isOver) return answered(file, question, settings, { known, bound })
  const { live } = question.account
  const standing = live.kind === 'present' ? [live.file] : []
  const policy = bound.counting(standing, () => answered(file, question, settings, { known, bound }))
  if (part !== file) return policy
  return bound.counting([part, ...standing], () => withRefusal(withPlan(policy, question, settings, known), settings))
}

/** Told with the plan, so that nobody merges what apply then refuses. */
function withRefusal(policy: PolicyReport, { whenStatementsAreDropped }: AccountSettings): PolicyReport {
  const { plan } = policy
  if (plan === undefined || plan.dropped.length === 0 || whenStatementsAreDropped !== 'refuse') return policy
  const refusal = say`The live policy has statements that the file has not, and writing it would drop them: ${join(plan.dropped, '; ')}.`
  return { ...policy, plan: { ...plan, refusal } }
}

/**
 * A policy for a bucket from which the live one has shut people out: its claims are about what it does itself, its plan
 * is against what stands there.
 */
export function reviewForRecovery(file: BucketPolicy, settings: AccountSettings, known: Survey): PolicyReport {
  const question = questionOf(file, known, settings)
  const alone = { ...question, account: { ...question.account, live: { kind: 'absent' as const } } }
  return withPlan(answered(file, alone, settings, { known }), question, settings, known)
}

function answered(
  file: PolicyFile,
  question: AccountPolicyQuestion,
  settings: AccountSettings,
  { known, bound = new StepBound() }: { readonly known: Survey; readonly bound?: StepBound },
): PolicyReport {
  const { book, identity, opinions } = known
  const { bucket } = question
  const examined = withOpinions(bound.examine(file, question), opinions.get(file.source))
  const instances = book.instancesOf(bucket).map(instance => storing(instance, book))
  return { ...reportOf(file, examined, settings), account: accountOf(identity), instances }
}

function accountOf({ account, takenAt }: Survey['identity']): NonNullable<PolicyReport['account']> {
  return { id: account, ...present({ takenAt }) }
}

function storing(instance: ConnectInstance, book: RoleBook): StoringInstance {
  const { ServiceRole = '', Region: region } = instance
  return { name: instanceName(instance), ...present({ roleId: book.roleByArn(ServiceRole)?.RoleId, region }) }
}

function withOpinions(examined: Examination, more: readonly Finding[] = []): Examination {
  const findings = [...examined.findings, ...more]
  return more.length === 0
    ? examined
    : {
        ...examined,
        findings,
        verdict: verdictOf(findings, examined.claims, examined.expectations),
      }
}

/** The plan of the policy that stands already, where the template may make several; else of the first. */
function withPlan(
  policy: PolicyReport,
  question: AccountPolicyQuestion,
  settings: AccountSettings,
  known: Survey,
): PolicyReport {
  const { file, bucket } = question
  const readings = [{ when: file.source.origin?.when, file }, ...file.alternatives()].flatMap(({ when, file }) =>
    isOfOneBucket(file) && file.bucket === bucket ? [{ when, file }] : [],
  )
  const plans = readings.map(({ when, file }) => ({
    when,
    ...planned({ ...question, file, partition: file.partition }, settings, known),
  }))
  const chosen = plans.find(({ plan }) => plan?.action === 'none') ?? plans[0]
  if (chosen?.plan === undefined) return policy
  const { when, ...told } = chosen
  const isOneOfSeveral =
    plans.length <= file.alternatives().length ||
    plans.some(({ plan }) => plan?.fingerprint !== chosen.plan?.fingerprint)
  const reading = when && isOneOfSeveral ? { reading: { when, stands: chosen.plan.action === 'none' } } : {}
  const findings = runFindings({ file: policy.file, bucket, ...reading })
  return { ...policy, ...told, findings: [...policy.findings, ...findings] }
}

function planned(
  { file, bucket, partition, awsServices, today, account }: AccountPolicyQuestion,
  { buckets }: AccountSettings,
  { readers }: Survey,
): Pick<PolicyReport, 'plan' | 'standing'> {
  const { book, live } = account
  if (live.kind === 'unreadable') return {}
  const scope = { bucket, partition, owner: ownerOf(book.facts), awsServices, ...present({ today }) }
  const before = live.kind === 'present' ? live.file : undefined
  const plan = planFor(scope, before, file, id => book.resolve(id), buckets.get(bucket)?.drop)
  const standing = before?.source.text
  return {
    plan: { ...plan, ...present({ readers: shutOut(plan, readers.get(bucket), file) }) },
    ...present({ standing }),
  }
}

/** Those who read the bucket today and are on no list, where the plan takes reading from all who are on none. */
function shutOut({ loses }: Plan, readers: Readers | undefined, { lock }: PolicyFile): Readers | undefined {
  const reading = loses.some(({ id, access = ACCESS_KINDS }) => id === EVERYONE_ELSE.id && access.includes('read'))
  if (!reading || readers?.kind !== 'looked-at') return reading ? readers : undefined
  const isListed = ({ RoleId }: Role) => lock?.admitted.some(({ id }) => id === RoleId)
  const unlisted = (roles: readonly Role[]) => roles.filter(role => !isListed(role))
  return { kind: 'looked-at', roles: unlisted(readers.roles), doubtful: unlisted(readers.doubtful) }
}

/** A policy in an account that could not be asked: what needs it is unknown. */
export function withoutAccount(
  file: PolicyFile,
  settings: AccountSettings,
  because: Prose,
  bound = new StepBound(),
): PolicyReport {
  const examined = bound.examine(file, settings)
  const asked = <T extends { readonly verdict: ClaimVerdict }>(one: T): T =>
    one.verdict.kind === 'not-asked' ? { ...one, verdict: { kind: 'unknown', because: because } } : one
  const claims = examined.claims.map(asked)
  const expectations = examined.expectations.map(asked)
  const verdict = verdictOf(examined.findings, claims, expectations)
  return { ...reportOf(file, { ...examined, expectations }, settings), claims, verdict }
}

function failure({ target, error }: FailedSurvey): Prose {
  const which = target.expected === undefined ? say`The account` : say`The account ${target.expected}`
  return say`${which} did not answer: ${error.problem.message}`
}
