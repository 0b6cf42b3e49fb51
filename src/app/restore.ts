import { isMissingRole } from '../core/account/missing-role.js'
import { notLookedUp } from '../core/policy/puttable.js'
import { type BucketPolicy, isWhole, type PolicyFile } from '../core/policy-file.js'
import { runFindings } from '../core/rules/runner.js'
import { invariant } from '../core/text/errors.js'
import { join, list, ours, type Prose, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { type ApplyOutcome, isDone, notTried, refused } from '../report/ending.js'
import type { PolicyReport, Report } from '../report/report.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, identityOf, type Survey, surveyAll } from './account-state.js'
import type { ApplyPorts } from './apply.js'
import { assembleReport } from './check.js'
import { lockOut, writerKeepsAccess } from './guard.js'
import type { PreviousPolicies } from './ports.js'
import { replaceOne } from './replacement.js'
import { notesOf, questionOf, reviewAll } from './review.js'
import { arnOfRole } from './way-back-notes.js'
import { bucketOfKept } from './write/kept.js'
import type { ReplacePorts } from './write/replace.js'
import { wayBackTo } from './write/way-back.js'

/** The account that a kept policy goes back to. */
export type RestoreTarget = Omit<AccountPolicies, 'files'>

/** What a restore needs beside the account. */
export type RestorePorts = ReplacePorts & Pick<ApplyPorts, 'stopRequested'>

/**
 * `apply --restore FILE`: puts one kept policy back, on the same guarded way as any other. Whoever runs it must keep
 * the policy, under the live one and under the restored one; that is never waived, and nothing else refuses: the kept
 * policy may be the old, looser one, and is wanted now. What it is worth is its verdict, as everywhere.
 *
 * Throws UsageError where the file is no policy of one bucket, PortError where the account cannot be asked.
 */
export async function restore(
  file: PolicyFile,
  target: RestoreTarget,
  settings: AccountSettings,
  ports: RestorePorts,
): Promise<Report> {
  const kept = await keptPolicy(file, target)
  const [asked] = await surveyAll([{ ...target, files: [kept] }], settings)
  invariant(asked !== undefined && 'live' in asked, 'the one account was asked, or that was thrown')
  const { policy: wanted, differs } = await puttablePolicy(kept, asked, ports.previous)
  const known = { ...asked, target: { ...asked.target, files: [wanted] } }
  const [reviewed] = reviewAll([known], settings)
  invariant(reviewed !== undefined, 'one file was reviewed')
  const { policy } = reviewed
  const notes = [...notesOf([known]), ...differs]
  const objection = refusal(wanted, known, settings)
  if (objection !== undefined) return restored({ ...policy, outcome: objection }, notes)
  if (policy.plan?.action === 'none') return restored({ ...policy, outcome: { kind: 'unchanged' } }, notes)
  if (ports.stopRequested()) return restored({ ...policy, outcome: notTried('stopped') }, notes)
  ports.progress(say`Restoring the policy of ${wanted.bucket}.`)
  const { outcome, unasked } = await replaceOne(wanted, known, settings, ports)
  const doubts = unasked.map(call => say`Not confirmed from outside, because AWS did not answer ${ours(call)}.`)
  return restored({ ...policy, outcome }, [...notes, ...doubts])
}

/** What S3 would take of a kept policy: what it shows itself, once a role is gone, it does not take again. */
async function puttablePolicy(
  kept: BucketPolicy,
  known: Survey,
  previous: PreviousPolicies,
): Promise<{ readonly policy: BucketPolicy; readonly differs: readonly Prose[] }> {
  const { path, text } = kept.source
  const living = { arnOf: arnOfRole(known), isMissing: (arn: string) => isMissingRole(arn, known.book) }
  const way = wayBackTo({ kind: 'present', text, file: kept }, living, path)
  const unlooked = unlookedNote(notLookedUp(kept.policy, known.identity.account))
  if (way.kind === 'as-is') return { policy: kept, differs: unlooked }
  if (way.kind === 'none') {
    return { policy: kept, differs: [say`S3 may not take ${path}: ${way.because}`, ...unlooked] }
  }
  const { bucket, partition } = kept
  const policy = { ...way.file, bucket, partition }
  invariant(isWhole(policy), 'what comes nearest to a policy is one')
  const beside = await previous.nearestTo(path)
  const where = beside?.text === way.text ? say`, which is in ${beside.path}` : ours('')
  const why = say`S3 does not take ${path} as it was kept, so what comes nearest to it is restored${where}:`
  return { policy, differs: [say`${why} ${join(way.differences, ' ')}`, ...unlooked] }
}

/** A kept text may be old, and S3 refuses it where one of these is gone since. */
function unlookedNote(names: readonly string[]): readonly Prose[] {
  if (names.length === 0) return []
  return [say`S3 refuses a policy that names a principal that is gone, and these were not looked up: ${list(names)}.`]
}

/** The bucket is the one that the policy names; a policy that names none has it from the name of its file. */
async function keptPolicy(file: PolicyFile, target: RestoreTarget): Promise<BucketPolicy> {
  const { path } = file.source
  if (!isWhole(file)) {
    throw usageError(
      say`${path} cannot be read as a policy, so it is not restored.`,
      say`Name a file that ${'apply'} kept; ${`connect-bucket-lock check ${path}`} says what is wrong with this one.`,
    )
  }
  const kept = bucketOfKept(path)
  if (file.bucket !== undefined && kept !== undefined && file.bucket !== kept) {
    throw usageError(
      say`${path} was kept for the bucket ${kept}, and is the policy of ${file.bucket}.`,
      ours('Give the file the name that it was kept by.'),
    )
  }
  const bucket = file.bucket ?? kept
  if (bucket === undefined) {
    throw usageError(
      say`Cannot tell which bucket ${path} belongs to.`,
      ours('Give the file the name that it was kept by: bucket, moment and `.json`.'),
    )
  }
  return { ...file, bucket, partition: file.partition ?? (await identityOf(target)).partition }
}

/** Only the writer's own claim refuses. */
function refusal(kept: BucketPolicy, known: Survey, settings: AccountSettings): ApplyOutcome | undefined {
  const question = questionOf(kept, known, settings)
  const writer = writerKeepsAccess(question, settings)
  if (writer.kind === 'holds') return undefined
  if (writer.kind !== 'fails') return refused('unproven', writer.because)
  return refused('deployer-denied', lockOut(question, writer.because, settings))
}
/** Told of a policy that stands on its bucket; of one that was refused, the reason is told. */
function restored(policy: PolicyReport, notes: readonly Prose[]): Report {
  const { file, bucket = '', claims, outcome } = policy
  if (outcome === undefined || !isDone(outcome)) return assembleReport('apply', [policy], notes)
  const doubts = claims.flatMap(({ claim, verdict }) =>
    verdict.kind === 'fails' || verdict.kind === 'unknown' ? [{ claim, because: verdict.because }] : [],
  )
  const findings = [...runFindings({ file, bucket, restored: doubts }), ...policy.findings]
  return assembleReport('apply', [{ ...policy, findings }], notes)
}
