import type { Admitted } from '../../core/account/roles.js'
import type { Difference } from '../../core/plan/compare.js'
import type { Affected } from '../../core/plan/plan.js'
import { counted } from '../../core/text/count.js'
import { plainText } from '../../core/text/plain.js'
import { parsedJson } from '../../core/text/untyped.js'
import type { Plan, PolicyReport } from '../../report/report.js'
import { unifiedDiff } from '../diff.js'
import { code, codeBlock, markdown } from '../escape.js'
import { noColours } from '../paint.js'
import { PLAN_WORDS } from '../vocabulary.js'
import { accessWords, assumedByWords, LET_GO, readersSentence } from '../words.js'
import { details } from './claims.js'
import { person } from './people.js'

export type PlanTense = 'done' | 'planned' | 'refused' | 'held-back' | 'drift'

const LEAD: Readonly<Record<PlanTense, string>> = {
  done: 'Change:',
  planned: 'Plan:',
  refused: 'Plan, which apply refuses:',
  'held-back': 'Plan, not applied until the findings above are fixed:',
  drift: 'If the file is applied:',
}

/** As much of `sha256:…` as people compare; the report has it whole. */
const PRINT_LENGTH = 19

/** What applying would do or did, who gains and who loses access; shorter: how many. Before a merge, what it is held to. */
export function planText(
  { action, gains, loses, inPart, readers, fingerprint }: Plan,
  tense: PlanTense,
  isMerged = false,
): readonly [string, string] {
  const lead = `**${LEAD[tense]}** ${PLAN_WORDS[action][tense === 'done' ? 'did' : 'would']}.`
  if (action === 'none') return [lead, lead]
  const touched = gains.length + loses.length
  const people = [
    ...gains.map(who => `- ➕ **gains access:** ${affected(who)}`),
    ...loses.map(who => `- ➖ **loses access:** ${affected(who)}`),
    ...(readers === undefined ? [] : [`  - ${markdown(readersSentence(readers))}`]),
  ]
  const print = tense === 'planned' && !isMerged ? ['', promise(fingerprint)] : []
  // Where the proof does not hold, an access of which nothing is known is not a gain and not a loss.
  const nobody = tense === 'held-back' || tense === 'drift' ? '' : ` ${inPart ? IN_PART : NO_ONE}`
  return [
    [`${lead}${touched === 0 ? nobody : ''}`, ...(touched === 0 ? [] : ['', ...people]), ...print].join('\n'),
    `${lead}${touched === 0 ? nobody : ` ${gains.length} gain and ${loses.length} lose access.`}`,
  ]
}

/** What is said where a plan names no one who gains or loses access. */
export const NO_ONE = 'No one gains and no one loses access.'
export const IN_PART =
  'Who gets in stays the same. What they can do may change in part: some actions, objects or conditions.'

function promise(fingerprint: string): string {
  return `<sub>After the merge this plan is carried out or none: fingerprint ${code(fingerprint.slice(0, PRINT_LENGTH))}</sub>`
}

/** Whom a plan affects, and how where it is not all access. */
function affected(who: Affected): string {
  const kinds = accessWords(who)
  return kinds === undefined ? person(who) : `${person(who)}: ${kinds}`
}

/** Statements of the live policy that would be gone; before a merge, whether an apply lets them go. */
export function droppedText({ dropped, refusal }: Plan, isMerged = false): readonly [string, string] | undefined {
  if (dropped.length === 0) return undefined
  const gone = `⚠️ **Dropped:** ${counted(dropped.length, 'statement')} of the live policy ${dropped.length === 1 ? 'is' : 'are'} not in the file and would be gone.`
  const title = refusal === undefined || isMerged ? gone : `${gone} Apply refuses that. ${markdown(LET_GO)}`
  return [[title, '', ...dropped.map(statement => `- ${markdown(statement)}`)].join('\n'), title]
}

/** The difference in meaning, coloured as GitHub colours diffs. */
export function changesText(changes: readonly Difference[]): string | undefined {
  if (changes.length === 0) return undefined
  const lines = changes.map(({ kind, what }) => `${kind === 'added' ? '+' : '-'} ${plainText(what)}`)
  return details('What changes in the policy, by meaning', [codeBlock(lines.join('\n'), 'diff')])
}

/** The live policy and the file as texts, laid out alike, for whoever trusts a diff more than words. */
export function liveDiffText({ file, plan, standing }: PolicyReport): string | undefined {
  if (standing === undefined || plan?.action !== 'replace') return undefined
  const [before, after] = [laidOut(standing), laidOut(file.text)]
  if (before === undefined || after === undefined || before === after) return undefined
  return details('The live policy and the file, line by line', [
    codeBlock(unifiedDiff(file.path, before, after, noColours), 'diff'),
  ])
}

function laidOut(text: string): string | undefined {
  const value = parsedJson(text)
  return value === undefined ? undefined : JSON.stringify(value, null, 2)
}

/** Whom the configuration declares, and its reason: what a reviewer of the list cannot see in AWS. */
export function declaredText({ admitted }: PolicyReport): string | undefined {
  const declared = admitted.filter(({ why }) => why !== undefined)
  if (declared.length === 0) return undefined
  return declared.map(who => `- 📄 ${person(who)} by ${code(who.owner ?? '')}: ${code(who.why ?? '')}`).join('\n')
}

/** Everyone on the list. */
export function admittedText({ admitted }: PolicyReport): string | undefined {
  if (admitted.length === 0) return undefined
  return details(
    `Who may reach the bucket (${admitted.length})`,
    admitted.map(who => `- ${person(who)}${assumed(who)}`),
  )
}

function assumed(who: Admitted): string {
  const words = assumedByWords(who)
  return words === undefined ? '' : `: ${markdown(words)}`
}
