import { counted } from '../../core/text/count.js'
import type { PolicyReport, Report } from '../../report/report.js'
import { code, markdown } from '../escape.js'
import { CLAIM_WORDS } from '../vocabulary.js'
import { subjectOf } from './claims.js'
import type { RenderContext } from './context.js'
import { IN_PART, NO_ONE } from './plan.js'
import { distinctWords } from './scope.js'

/** Buckets whose causes are named before the reader scrolls. */
const MOST_NAMED = 3

/** Whether to merge and what that does: the first thing that a reviewer reads. `undefined` after the merge. */
export function decision(report: Report, context: RenderContext): string | undefined {
  const { mode, verdict } = report
  if (mode === 'apply' || mode === 'drift') return undefined
  switch (verdict) {
    case 'safe':
      return mode === 'check' ? CHECKED : mergeWords(report, context)
    case 'unsafe':
      return report.elsewhere === true ? elsewhereWords(report) : `**Do not merge:** ${causes(report) ?? BELOW}`
    case 'unproven':
      return `**Do not merge yet:** the check could not tell whether it is safe. ${causes(report) ?? BELOW}`
  }
}

const CHECKED =
  '**No account was asked,** so the ids on the lists are not verified. After the merge the account is asked before anything is written.'

function elsewhereWords({ policies }: Report): string {
  const bad = policies.filter(({ verdict }) => verdict === 'unsafe').map(subjectOf)
  return `**This pull request is not the cause:** it changes no policy, configuration or snapshot. ${bad.join(', ')} was unsafe before; fix it in a pull request of its own.`
}

/** What the merge writes, and to whom. */
function mergeWords({ policies, rulesChange }: Report, { branch }: RenderContext): string {
  const may = rulesChange !== undefined && rulesChange.base !== 'safe' ? '' : 'You may merge. '
  const refused = policies.filter(({ plan }) => plan?.refusal !== undefined)
  if (refused.length > 0) return refusedWords(refused)
  const changed = policies.filter(({ plan }) => plan !== undefined && plan.action !== 'none')
  const owned = changed.filter(({ file }) => file.origin?.owner !== undefined)
  const writes = changed.filter(policy => !owned.includes(policy))
  if (owned.length > 0) return `**${may}${ownedWords(owned, writes)}** ${accessWords(changed)}`
  if (writes.length === 0) return `**${may}Merging this writes nothing:** the live policies already say the same.`
  const what = counted(writes.length, 'policy', 'policies')
  if (branch !== undefined && !branch.applies) {
    return `**${may}Merging this writes nothing yet:** policies are not applied from ${code(branch.name)}. Applied from there, this would write ${what}.`
  }
  return `**${may}Merging this writes ${what} to ${accountsOf(writes)}.** ${accessWords(writes)} ${AFTERWARDS}`
}

/** One policy that another tool writes keeps the apply of a run from writing any. */
function ownedWords(owned: readonly PolicyReport[], writes: readonly PolicyReport[]): string {
  const tools = distinctWords(owned.map(({ file }) => file.origin?.owner)).join(' and ')
  const others = writes.length === 0 ? '' : ', and an apply that reads these writes none of the others'
  return `Merging this writes nothing here: ${tools} writes ${counted(owned.length, 'policy', 'policies')}${others}.`
}

/** A job that ends before our step leaves this comment as it is, so it says itself what that means. */
const AFTERWARDS = 'The apply then says here how it ended; until it does, nothing counts as applied.'

/** One refused plan keeps the whole apply from writing. */
function refusedWords(refused: readonly PolicyReport[]): string {
  const dropped = refused.reduce((sum, { plan }) => sum + (plan?.dropped.length ?? 0), 0)
  const where = refused.slice(0, MOST_NAMED).map(subjectOf).join(', ')
  const more = refused.length > MOST_NAMED ? ` and ${refused.length - MOST_NAMED} more` : ''
  return `**Do not merge yet: merging this writes nothing.** Apply refuses to drop ${counted(dropped, 'statement')} of the live policy of ${where}${more}. What to do is below.`
}

function accountsOf(writes: readonly PolicyReport[]): string {
  const accounts = distinctWords(writes.map(({ account }) => account?.id)).map(account => code(account))
  if (accounts.length === 0) return 'AWS'
  return `${accounts.length === 1 ? 'account' : 'accounts'} ${accounts.join(', ')}`
}

function accessWords(writes: readonly PolicyReport[]): string {
  const count = (of: 'gains' | 'loses'): number => writes.reduce((sum, { plan }) => sum + (plan?.[of].length ?? 0), 0)
  const [gain, lose] = [count('gains'), count('loses')]
  if (gain + lose === 0) return writes.some(({ plan }) => plan?.inPart) ? IN_PART : NO_ONE
  return `Who gains access (${gain}) and who loses it (${lose}) is below.`
}

/** `undefined` where the verdict is not that of a bucket. */
function causes({ policies, verdict, unwatched = [] }: Report): string | undefined {
  const lost = verdict === 'unsafe' ? unwatched : []
  const all = [
    ...policies.filter(policy => policy.verdict === verdict).map(policy => `${subjectOf(policy)}: ${causeOf(policy)}`),
    ...lost.map(({ bucket }) => `${code(bucket)}: it is no longer watched`),
  ]
  if (all.length === 0) return undefined
  const shown = all.slice(0, MOST_NAMED)
  const more = all.length > MOST_NAMED ? [`${all.length - MOST_NAMED} more below`] : []
  return `${[...shown, ...more].join('; ')}.`
}

const BELOW = 'The reason is below.'

/** What is the matter with one policy, in few words. */
function causeOf({ claims, findings }: PolicyReport): string {
  const failed = claims.filter(({ verdict }) => verdict.kind === 'fails').map(({ claim }) => CLAIM_WORDS[claim].cause)
  if (failed.length > 0) return failed.join(', ')
  const [first] = findings.filter(({ severity }) => severity === 'error')
  if (first !== undefined) return markdown(first.message).replace(/\.$/, '')
  const unknown = claims.filter(({ verdict }) => verdict.kind === 'unknown')
  return `not proved that ${unknown.map(({ claim }) => CLAIM_WORDS[claim].holds).join(', and not that ')}`
}
