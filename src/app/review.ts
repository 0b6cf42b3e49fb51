import type { ClaimVerdict } from '../core/access/claim.js'
import { type NetworkOrigin, readOrigin } from '../core/access/prove.js'
import type { Readers } from '../core/account/readers.js'
import { type ConnectInstance, ownerOf, type Role, type RoleBook } from '../core/account/roles.js'
import { type Examination, verdictOf } from '../core/check.js'
import { bucketOfExpectation } from '../core/claims/expected.js'
import type { ClaimQuestion, Outside } from '../core/claims/question.js'
import { worst } from '../core/claims/verdict.js'
import { ACCESS_KINDS, EVERYONE_ELSE, type Plan, planFor } from '../core/plan/plan.js'
import { type BucketPolicy, isOfOneBucket, knownPart, type PolicyFile } from '../core/policy-file.js'
import type { Finding } from '../core/rules/finding.js'
import { runFindings } from '../core/rules/runner.js'
import { waive } from '../core/rules/waive.js'
import { present } from '../core/text/present.js'
import { list, type Prose, say } from '../core/text/prose.js'
import { positionOf } from '../core/text/source.js'
import { suggestion } from '../core/text/suggest.js'
import type { Mode, PolicyReport, Report, StoringInstance } from '../report/report.js'
import { withoutSecrets } from '../report/secrets.js'
import type { AccountSettings, CheckSettings, Settings } from '../settings/settings.js'
import { type AccountPolicies, type FailedSurvey, liveQuestion, type Survey, surveyAll } from './account-state.js'
import { noWayBackNotes } from './recover/no-way-back.js'
import { StepBound } from './step-bound.js'
import { wayBackNotes } from './way-back-notes.js'

/** A policy file with what was found out about it, and in which account. */
export interface Reviewed {
  readonly file: PolicyFile
  readonly known: Survey | FailedSurvey
  readonly policy: PolicyReport
}

/** `check`: the structure of the files and the proof, with nothing but the files. */
export function check(files: readonly PolicyFile[], settings: CheckSettings, bound = new StepBound()): Report {
  const policies = files.map(file => reportOf(file, bound.examine(file, settings), settings))
  return assembleReport('check', withRivals(policies), unaskedTests(policies, settings))
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

/** A test that no policy was asked is no test that holds. */
function unaskedTests(policies: readonly PolicyReport[], { expect }: Settings): readonly Prose[] {
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

/** Puts the policies' reports together; nothing of a policy that its tool marks as a secret is told. */
export function assembleReport(mode: Mode, policies: readonly PolicyReport[], notes: readonly Prose[]): Report {
  const shown = policies.map(policy => (policy.file.origin?.sensitive ? withoutSecrets(policy) : policy))
  return { mode, verdict: worst(policies.map(({ verdict }) => verdict)), policies: shown, notes }
}

/** What is proved of a policy in its account. */
export function questionOf(file: BucketPolicy, known: Survey, settings: AccountSettings): AccountPolicyQuestion {
  const { bucket, partition } = file
  const { awsServices, declared, today, expect } = settings
  const live = liveQuestion(bucket, known.live.get(bucket))
  const evidence = known.evidence.get(bucket) ?? new Map()
  const connectSends = declaredHeaders(bucket, settings)
  const network = { deployer: originsOf(settings.network.deployer), admins: originsOf(settings.network.admins) }
  const account = { book: known.book, live, evidence, declared, today, connectSends, network }
  const { connect, why } = settings.buckets.get(bucket) ?? {}
  const copies = connect === 'none' ? { copies: why ?? '' } : {}
  return { file, bucket, partition, awsServices, expect, account, known: knownOutside(known, settings), ...copies }
}

function originsOf(said: readonly string[] = []): readonly NetworkOrigin[] {
  return said.flatMap(text => readOrigin(text) ?? [])
}

/** What Connect is declared to send to the bucket, until the declaration expires. */
function declaredHeaders(bucket: string, { buckets, today }: AccountSettings): ReadonlyMap<string, string> {
  const { connectSends = new Map<string, string>(), until = today } = buckets.get(bucket) ?? {}
  return until < today ? new Map() : connectSends
}

/** Whom an Allow for a service may be pinned to. */
function knownOutside({ book }: Survey, settings: AccountSettings): Outside {
  const { accounts, trusted, today } = settings
  const organization = book.facts.organization ?? settings.organization
  const believed = trusted.filter(({ until = today }) => until >= today).flatMap(({ account }) => account ?? [])
  return {
    accounts: new Set([book.facts.account, ...accounts.map(({ id }) => id), ...believed]),
    ...(organization === undefined ? {} : { organization }),
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
  const policy = answered(file, question, settings, { known, bound })
  return bound.isOver || part !== file ? policy : withPlan(policy, question, settings, known)
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
  const { Id, InstanceAlias = Id, ServiceRole = '', Region: region } = instance
  return { name: InstanceAlias, ...present({ roleId: book.roleByArn(ServiceRole)?.RoleId, region }) }
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
  { file, bucket, partition, awsServices, account }: AccountPolicyQuestion,
  { buckets }: AccountSettings,
  { readers }: Survey,
): Pick<PolicyReport, 'plan' | 'standing'> {
  const { book, live } = account
  if (live.kind === 'unreadable') return {}
  const scope = { bucket, partition, owner: ownerOf(book.facts), awsServices }
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

function reportOf({ source, bucket }: PolicyFile, examination: Examination, { waivers }: Settings): PolicyReport {
  const { expectations, steps: _, ...examined } = examination
  const findings = waive(examined.findings, waivers)
  const named = bucket ?? source.origin?.bucket
  const asked = expectations.length === 0 ? {} : { expectations }
  return { file: source, ...examined, ...asked, findings, ...(named === undefined ? {} : { bucket: named }) }
}

/** Two files for one bucket contradict each other and are never safe. */
function withRivals(policies: readonly PolicyReport[]): readonly PolicyReport[] {
  const [first, second] = [new Map<string, PolicyReport>(), new Map<string, PolicyReport>()]
  for (const policy of policies) {
    if (policy.bucket === undefined) continue
    if (!first.has(policy.bucket)) first.set(policy.bucket, policy)
    else if (!second.has(policy.bucket)) second.set(policy.bucket, policy)
  }
  return policies.map(policy => {
    const { bucket = '' } = policy
    const rival = first.get(bucket) === policy ? second.get(bucket) : first.get(bucket)
    return rival === undefined ? policy : withRival(policy, rival)
  })
}

function withRival(policy: PolicyReport, rival: PolicyReport): PolicyReport {
  const findings = runFindings({ file: policy.file, bucket: policy.bucket ?? '', rival: rival.file })
  return { ...policy, verdict: 'unsafe', findings: [...findings, ...policy.findings] }
}
