import type { Role } from '../../core/account/roles.js'
import { worst } from '../../core/claims/verdict.js'
import { present } from '../../core/text/present.js'
import { list, type Prose, say } from '../../core/text/prose.js'
import type { Report, RulesChange, Verdict } from '../../report/report.js'
import type { Settings } from '../../settings/settings.js'
import { type BaseRules, unreadRules } from './base-rules.js'
import { type Ruled, ruleChanges } from './rule-words.js'
import { snapshotChanges } from './snapshot-change.js'

/** What a pull request is worth by the rules of its base branch; `undefined` where it is not known to change any. */
export async function rulesChange(
  base: BaseRules,
  settings: Settings,
  found: Report,
  judgeBy: (settings: Settings) => Promise<Report>,
): Promise<RulesChange | undefined> {
  if (base.kind === 'own' || base.paths.length === 0) return undefined
  const { paths } = base
  if (base.kind !== 'changed') return unjudged(paths, base.kind, base.because)
  const before = await judgeBy(base.settings).catch(unreadRules)
  if ('kind' in before) return unjudged(paths, before.kind, before.because)
  const changes = [
    ...base.open.map(name => say`Which ${name} the workflow of the base branch gave cannot be told.`),
    ...changesBetween(ruled(base.settings, before.admins), ruled(settings, found.admins)),
    ...(await accountChanges(base, settings, before.admins, found.admins)),
  ]
  const verdict = base.open.length > 0 ? worst([before.verdict, 'unproven']) : before.verdict
  return { paths, base: verdict, changes, refused: base.settings.whenRulesChange === 'refuse' }
}

/** A check has no rules about the account, so beside it the mode says all. */
function changesBetween(before: Ruled, after: Ruled): readonly Prose[] {
  const [was, is] = [before.settings.mode, after.settings.mode]
  if (was === is) return ruleChanges(before, after)
  return [
    say`${'mode'} is now ${is}; it was ${was}.`,
    ...(was === 'check' || is === 'check' ? [] : ruleChanges(before, after)),
  ]
}

/** What of the account itself differs, where a snapshot stands in for it. */
async function accountChanges(
  { settings: before, snapshot: path }: Extract<BaseRules, { readonly kind: 'changed' }>,
  after: Settings,
  oldAdmins: readonly Role[] = [],
  admins: readonly Role[] = [],
): Promise<readonly Prose[]> {
  if (path === undefined || before.mode === 'check' || after.mode === 'check') return []
  if (before.snapshot === undefined || after.snapshot === undefined) return []
  if (before.snapshot === after.snapshot) return [say`${path} is new: the base branch has none.`]
  const old = new Set(oldAdmins.map(({ RoleId }) => RoleId))
  const newAdmins = new Set(admins.flatMap(({ RoleId }) => (old.has(RoleId) ? [] : [RoleId])))
  return snapshotChanges({ path, before: before.snapshot, after: after.snapshot, newAdmins, settings: after })
}

function unjudged(paths: readonly string[], kind: 'unusable' | 'unknown', because: Prose): RulesChange {
  const changes = [say`The rules of the base branch cannot be used: ${because}`]
  return { paths, base: 'unproven', changes, refused: false, ...(kind === 'unknown' ? { unread: true } : {}) }
}

function ruled(settings: Settings, admins: readonly Role[] | undefined): Ruled {
  return { settings, ...present({ admins }) }
}

/** What becomes of a verdict by rules that the pull request changes. */
export function verdictBy(found: Verdict, rules: RulesChange | undefined): Verdict {
  if (rules === undefined || found !== 'safe' || rules.base === 'safe') return found
  if (rules.refused) return 'unsafe'
  return rules.unread === true ? 'unproven' : found
}

/** What is said of it, before everything else. */
export function rulesNotes({ paths, base, changes }: RulesChange): readonly Prose[] {
  return [
    say`This pull request changes ${list(paths)}, by which it is judged. By the rules of the base branch it is ${base}.`,
    ...changes,
  ]
}
