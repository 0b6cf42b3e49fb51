import { decideRole } from '../core/account/trust/chain.js'
import { isOfOneBucket, type PolicyFile, readPolicyFile } from '../core/policy-file.js'
import { type Told, tell, untold } from '../core/recovery/told.js'
import { remembered } from '../core/refresh/memory.js'
import { type Refresh, refreshOf } from '../core/refresh/refresh.js'
import type { Successor } from '../core/refresh/successor.js'
import { isWorse } from '../core/remedy.js'
import { applyEdits } from '../core/text/edit.js'
import { invariant } from '../core/text/errors.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import { type SourceFile, sourceFromText } from '../core/text/source.js'
import type { Report } from '../report/report.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, type FailedSurvey, type Survey, surveyAll } from './account-state.js'
import { askedOnce } from './asked-once.js'
import { assembleReport } from './check.js'
import { notesOf, type Reviewed, reviewAll } from './review.js'

/** What became of one file. */
export interface Refreshed {
  readonly before: SourceFile
  readonly after: SourceFile
  /** The dead ids, each with the role that it stands for now. */
  readonly dead: ReadonlyMap<string, Successor>
  /** Why nothing is to be written although there are dead ids. */
  readonly because?: Prose
  /** Why it is not known whether there are dead ids. */
  readonly untold?: Prose
}

/** What a refresh did, file by file. */
export interface RefreshResult {
  readonly files: readonly Refreshed[]
  /** About the files as they are afterwards. */
  readonly report: Report
}

interface RefreshWork {
  readonly targets: readonly AccountPolicies[]
  readonly settings: AccountSettings
  /** Older texts at hand: snapshots, reports, policies. */
  readonly texts: readonly string[]
  /** The admin roles that were named, as against those of the defaults. */
  readonly namedAdmins: readonly string[]
}

/**
 * `refresh`: finds the dead ids of the files and what to write in their place. A file is changed as a whole or not at
 * all, and only where no claim about it is worse afterwards and nobody comes onto the list who is not known there.
 * Throws PortError where no account could be asked.
 */
export async function refresh({ settings, texts, namedAdmins, ...work }: RefreshWork): Promise<RefreshResult> {
  const targets = work.targets.map(askedOnce)
  const declared = new Set(settings.declared.map(({ id }) => id))
  const standing = await surveyAll(targets, settings)
  const before = reviewAll(standing, settings)
  const memory = remembered([...texts, ...before.map(({ file }) => file.source.text), ...standing.flatMap(liveTexts)])
  const wished = before.map(({ file, known }) => refreshIn(file, known, { memory, namedAdmins, declared }))
  const drafted = new Map(before.map(({ file }, index) => [file.source.path, draftOf(file, wished[index])]))
  const surveys = await surveyAll(
    targets.map(target => ({ ...target, files: target.files.map(file => drafted.get(file.source.path) ?? file) })),
    settings,
  )
  const after = reviewAll(surveys, settings)
  const files = before.map((reviewed, index) => refreshed(reviewed, after[index], wished[index]))
  const policies = files.map(({ because }, index) => (because === undefined ? after[index] : before[index])?.policy)
  return {
    files,
    report: assembleReport(
      'plan',
      policies.filter(policy => policy !== undefined),
      notesOf(surveys),
    ),
  }
}

function liveTexts(known: Survey | FailedSurvey): readonly string[] {
  if ('error' in known) return []
  return [...known.live.values()].flatMap(live => (live.kind === 'present' ? [live.text] : []))
}

function refreshIn(
  file: PolicyFile,
  known: Survey | FailedSurvey,
  knowledge: Omit<Parameters<typeof refreshOf>[1], 'book'>,
): Told<Refresh> {
  if ('error' in known) return untold(ACCOUNT_SILENT)
  if (!isOfOneBucket(file)) return untold(ours('The file could not be read as the policy of one bucket.'))
  return tell(refreshOf(file, { ...knowledge, book: known.book }))
}

const ACCOUNT_SILENT = ours('The account did not answer.')

function draftOf(file: PolicyFile, wish: Told<Refresh> | undefined): PolicyFile {
  const { source } = file
  if (wish?.kind !== 'told' || wish.value.edits.length === 0 || source.origin !== undefined) return file
  return readPolicyFile(sourceFromText(source.path, applyEdits(source.text, wish.value.edits)))
}

function refreshed(before: Reviewed, after: Reviewed | undefined, wish: Told<Refresh> | undefined): Refreshed {
  invariant(after !== undefined && wish !== undefined, 'a review has every file')
  const { source } = before.file
  if (wish.kind === 'untold') return { before: source, after: source, dead: new Map(), untold: wish.because }
  const { dead } = wish.value
  const untouched = { before: source, after: source, dead }
  if (dead.size === 0) return untouched
  const because = objection(before, after, wish.value)
  return because === undefined ? { ...untouched, after: after.file.source } : { ...untouched, because }
}

/** Why the new text may not be written. */
function objection({ file, policy }: Reviewed, after: Reviewed, wish: Refresh): Prose | undefined {
  const { origin } = file.source
  if (wish.edits.length === 0) return ours('For some dead ids, no role or more than one role fits.')
  if (origin !== undefined)
    return say`The policy is part of ${origin.file.path}. Change it in the tool that writes this file.`
  const stranger = strangers(after, wish)[0]
  if (stranger !== undefined) return stranger
  return isWorse(policy.claims, after.policy.claims)
    ? ours('A claim that holds now would not hold afterwards.')
    : undefined
}

/** A new id is that of a role that the settings or Connect account for, and that no stranger can become. */
function strangers({ policy, known }: Reviewed, wish: Refresh): readonly Prose[] {
  if ('error' in known) return [ACCOUNT_SILENT]
  return [...wish.dead.values()].flatMap(successor => {
    if (successor.kind !== 'found') return []
    const { RoleId, RoleName } = successor.role
    const kind = policy.admitted.find(({ id }) => id === RoleId)?.kind ?? 'other'
    if (kind === 'other') {
      return [
        say`The role ${RoleName} is not a Connect role, an admin, the deployer or the planner. Declare its ARN with an owner and a reason.`,
      ]
    }
    const trust = decideRole(successor.role, known.book.known)
    return trust.kind === 'holds'
      ? []
      : [
          say`It is not proved that no stranger can become the role ${RoleName}. ${ours('`connect-bucket-lock plan` says more.')}`,
        ]
  })
}
