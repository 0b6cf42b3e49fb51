import type { Claim } from '../core/access/claim.js'
import { roleBook } from '../core/account/roles.js'
import { bucketOfFile, type Examination, examine, verdictOf } from '../core/check.js'
import { planFor } from '../core/plan/plan.js'
import type { Policy } from '../core/policy/ast.js'
import { readPolicy } from '../core/policy/parse.js'
import { runFindings } from '../core/rules/runner.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import { usageError } from '../core/text/usage.js'
import type { ApplyOutcome, PolicyReport, Report } from '../report/report.js'
import type { AccountSettings } from '../settings/settings.js'
import { identityOf, liveQuestion, type Survey, type Target } from './account-state.js'
import { lockOut, stillOurselves, type Written, writerKeepsAccess } from './guard.js'
import type { LivePolicy } from './ports.js'
import { bucketOfKept } from './write/kept.js'
import { type ReplacePorts, replacePolicy } from './write/replace.js'

/** The account that a kept policy goes back to. */
export type RestoreTarget = Pick<Target, 'expected' | 'account' | 'policies' | 'probe'>

/**
 * `apply --restore FILE`: puts one kept policy back, on the same guarded way as any other. Whoever runs it must keep
 * the policy, under the live one and under the restored one; that is never waived. What else speaks against the
 * restored policy is a warning, for it may be the old, looser one, and is wanted now.
 *
 * Throws UsageError where the file is no policy of one bucket, PortError where the account cannot be asked.
 */
export async function restore(
  file: SourceFile,
  target: RestoreTarget,
  settings: AccountSettings,
  ports: ReplacePorts,
): Promise<Report> {
  const kept = readKept(file)
  const known = await ask(kept, target, settings)
  const { examined, written, writer } = judge(kept, known, settings)
  const policy = reportOf(kept, examined, writer, known)
  const refused = refusal(written, writer, settings)
  if (refused !== undefined) return asReport({ ...policy, outcome: refused }, [])
  if (policy.plan?.action === 'none') return asReport({ ...policy, outcome: { kind: 'unchanged' } }, [])
  const { bucket } = kept
  const { identity, live: planned } = known
  const { policies, probe } = target
  ports.progress(say`Restoring the policy of ${bucket}.`)
  const change = { bucket, account: identity.account, planned, after: file.text, policies, ...(probe ? { probe } : {}) }
  const ourselves = () => stillOurselves({ ...target, files: [file] }, known)
  const { outcome, unasked } = await replacePolicy({ ...change, stillOurselves: ourselves }, ports)
  const notes = unasked.map(call => say`Not confirmed from outside, for it could not be asked: ${ours(call)}.`)
  return asReport({ ...policy, outcome }, notes)
}

interface Kept {
  readonly file: SourceFile
  readonly policy: Policy
  readonly bucket: string
}

/** The bucket is the one that the policy names; a policy that names none has it from the name of its file. */
function readKept(file: SourceFile): Kept {
  const { policy, whole } = readPolicy(file)
  if (policy === undefined || !whole) {
    throw usageError(
      say`${file.path} cannot be read as a policy, so it is not restored.`,
      say`Name a file that ${'apply'} kept; ${`connect-bucket-lock check ${file.path}`} says what is wrong with this one.`,
    )
  }
  const named = bucketOfFile(file)
  const kept = bucketOfKept(file.path)
  if (named !== undefined && kept !== undefined && named !== kept) {
    throw usageError(
      say`${file.path} was kept for the bucket ${kept}, and is the policy of ${named}.`,
      ours('Give the file the name that it was kept by.'),
    )
  }
  const bucket = named ?? kept
  if (bucket === undefined) {
    throw usageError(
      say`${file.path} does not say of which one bucket it is the policy.`,
      ours('Give the file the name that it was kept by: bucket, moment and `.json`.'),
    )
  }
  return { file, policy, bucket }
}

interface Known extends Pick<Survey, 'identity' | 'book'> {
  readonly live: LivePolicy
}

async function ask({ bucket }: Kept, target: RestoreTarget, settings: AccountSettings): Promise<Known> {
  const identity = await identityOf(target)
  const [roles, instances, live] = await Promise.all([
    target.account.roles({ fresh: true }),
    target.account.instances(),
    target.policies.read(bucket),
  ])
  const listed = instances.kind === 'listed' ? { instances: instances.instances } : {}
  const declared = settings.declared.filter(({ until = settings.today }) => until >= settings.today)
  return { identity, live, book: roleBook({ ...identity, roles, ...listed }, { ...settings, declared }) }
}

function judge({ file, policy, bucket }: Kept, { identity, book, live }: Known, settings: AccountSettings) {
  const { awsServices, declared, today } = settings
  const account = { book, live: liveQuestion(bucket, live), evidence: new Map(), declared, today }
  const written: Written = { policy, bucket, partition: identity.partition, awsServices, account }
  return {
    examined: examine(file, { awsServices, account }),
    written,
    writer: writerKeepsAccess(written, settings),
  }
}

function refusal(written: Written, writer: Claim['verdict'], settings: AccountSettings): ApplyOutcome | undefined {
  if (writer.kind === 'holds') return undefined
  const denied = writer.kind === 'fails'
  const because = denied ? lockOut(written, writer.because, settings) : writer.because
  return { kind: 'refused', why: denied ? 'deployer-denied' : 'unproven', because }
}

/** Only whether the writer survives is asked; the other claims, where they do not hold, and all errors are warnings. */
function reportOf(
  { file, policy, bucket }: Kept,
  examined: Examination,
  writer: Claim['verdict'],
  { identity, book, live }: Known,
): PolicyReport {
  const claims = examined.claims.map(({ claim, verdict }): Claim => {
    if (claim === 'deployer-keeps-access') return { claim, verdict: writer }
    if (verdict.kind === 'holds' || verdict.kind === 'not-asked') return { claim, verdict }
    return { claim, verdict: { kind: 'not-asked', because: say`A restore does not ask for it. ${verdict.because}` } }
  })
  const restored = examined.claims.flatMap(({ claim, verdict }) =>
    claim === 'deployer-keeps-access' || verdict.kind === 'holds' || verdict.kind === 'not-asked'
      ? []
      : [{ claim, because: verdict.because }],
  )
  const findings = examined.findings.map(finding => ({
    ...finding,
    severity: finding.severity === 'error' ? ('warning' as const) : finding.severity,
  }))
  const all = [...runFindings({ file, bucket, restored }), ...findings]
  const { admitted } = examined
  return {
    ...{ file, bucket, admitted, claims, findings: all, verdict: verdictOf(all, claims) },
    ...planned(policy, bucket, book, identity.partition, live),
  }
}

function planned(policy: Policy, bucket: string, book: Known['book'], partition: string, live: LivePolicy) {
  const question = liveQuestion(bucket, live)
  if (question.kind === 'unreadable') return {}
  const scope = { bucket, partition, owner: { account: book.facts.account } }
  const before = question.kind === 'present' ? question.policy : undefined
  return { plan: planFor(scope, before, policy, id => book.resolve(id)) }
}

function asReport(policy: PolicyReport, notes: readonly Prose[]): Report {
  return { mode: 'apply', verdict: policy.verdict, policies: [policy], notes }
}
