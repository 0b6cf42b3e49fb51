import { CLAIMS, type Claim, type ClaimName, type ClaimVerdict } from '../../core/access/claim.js'
import { counted } from '../../core/text/count.js'
import { type ApplyOutcome, ENDING_WORDS, endingOf } from '../../report/ending.js'
import type { PolicyReport, Report } from '../../report/report.js'
import { code, markdown } from '../escape.js'
import { CLAIM_WORDS, GLOSSARY, restingWord } from '../vocabulary.js'
import { witnessSentence } from '../witness.js'
import { isUndone } from '../words.js'
import { iconOf } from './headline.js'

const MARK: Readonly<Record<ClaimVerdict['kind'], string>> = {
  holds: '✅',
  fails: '❌',
  unknown: '❔',
  'not-asked': '–',
}

/** How applying a policy ended, in a word. */
function resultOf(outcome: ApplyOutcome): string {
  const { icon, title, exit } = ENDING_WORDS[endingOf(outcome)]
  const word = `**${title.toLowerCase()}**`
  return exit === 'safe' && icon === '✅' ? word : `${icon} ${word}`
}

/** The name under which a policy is spoken of: its bucket, or its file where it names none. */
export function subjectOf({ bucket, file }: PolicyReport): string {
  return code(bucket ?? file.origin?.address ?? file.path, 80)
}

/** A line for each bucket with its claims, which breaks anywhere on a phone. The shorter wordings list what is not safe, then fewer. */
export function claimsList(report: Report): readonly [string, ...string[]] {
  const { policies } = report
  const named = namer(policies)
  const listed = (some: readonly PolicyReport[]): string => some.map(policy => line(policy, named(policy))).join('\n')
  const notable = policies.filter(policy => policy.verdict !== 'safe' || isUndone(policy))
  const less = (some: readonly PolicyReport[]): string => {
    const rest = policies.length - some.length
    const others = some.length === notable.length ? ', all safe' : ', not all safe'
    return `${listed(some)}\n\n${counted(rest, 'more policy', 'more policies')} not in this list${others}.`
  }
  if (policies.length <= 20) return [listed(policies)]
  const few = notable.slice(0, 20)
  return [listed(policies), ...(notable.length < policies.length ? [less(notable)] : []), less(few)]
}

/** Names policies by bucket, and by file too where several are of one bucket. */
function namer(policies: readonly PolicyReport[]): (policy: PolicyReport) => string {
  const seen = new Map<string | undefined, number>()
  for (const { bucket } of policies) seen.set(bucket, (seen.get(bucket) ?? 0) + 1)
  return policy => {
    const alone = policy.bucket === undefined || seen.get(policy.bucket) === 1
    return alone
      ? subjectOf(policy)
      : `${subjectOf(policy)} (${code(policy.file.origin?.address ?? policy.file.path, 80)})`
  }
}

function line(policy: PolicyReport, name: string): string {
  const marks = CLAIMS.map(name => `${mark(claimOf(policy, name)?.verdict)}&nbsp;${CLAIM_WORDS[name].column}`)
  const result = policy.outcome === undefined ? '' : ` ${resultOf(policy.outcome)}`
  return `- ${iconOf(policy)} ${name}${result}<br>${marks.join(' · ')}`
}

/** What holds on a condition only is not shown as if it held on none. */
function mark(verdict: ClaimVerdict | undefined): string {
  if (verdict === undefined) return MARK['not-asked']
  return verdict.kind === 'holds' && verdict.provided !== undefined ? '☑️' : MARK[verdict.kind]
}

/** A claim that holds on a condition, and the condition. */
export function conditionOf({ claim, verdict }: Claim): readonly [string] | undefined {
  if (verdict.kind !== 'holds') return undefined
  const { provided, assumed } = verdict
  const { column } = CLAIM_WORDS[claim]
  if (provided !== undefined) return [`- ☑️ **${column}** on a condition: ${markdown(provided)}`]
  return assumed === undefined ? undefined : [`- ✅ **${column}**, ${restingWord(claim)} ${markdown(assumed)}`]
}

function claimOf({ claims }: PolicyReport, name: ClaimName): Claim | undefined {
  return claims.find(({ claim }) => claim === name)
}

/**
 * What a failed claim means, one request that shows it, and why; the short wording is the meaning alone.
 * Lines are broken by `<br>` and nothing else: comments break at line ends too, summaries do not.
 */
export function failedClaim({ claim, verdict }: Claim): readonly [string, ...string[]] | undefined {
  if (verdict.kind === 'fails') {
    const lead = `- ❌ **${CLAIM_WORDS[claim].fails}**`
    const because = markdown(verdict.because)
    if (verdict.witness === undefined) return [`${lead}<br>${because}`, lead]
    const witness = markdown(witnessSentence(claim, verdict.witness))
    return [`${lead}<br>${witness}<br><sub>${because}</sub>`, `${lead}<br>${witness}`, lead]
  }
  if (verdict.kind === 'unknown') {
    const lead = `- ❔ **Not proved that ${CLAIM_WORDS[claim].holds}.**`
    return [`${lead}<br>${markdown(verdict.because)}`, lead]
  }
  return undefined
}

/** What the marks and the words mean, for readers who never met IAM. */
export function legend(): string {
  const claims = CLAIMS.map(name => {
    const { column, holds, outside } = CLAIM_WORDS[name]
    return `- **${column}**: ${holds}${outside === undefined ? '' : `. ${outside}`}`
  })
  const words = GLOSSARY.map(([word, meaning]) => `- **${word}**: ${meaning}`)
  return details('What the words mean', [...claims, '', MARKS, '', ...words])
}

const MARKS =
  '✅ proved for every possible request · ☑️ proved on a condition, which is named · ❌ false, with an example · ❔ could not be proved · – not asked'

/** A fold, closed at first. */
export function details(summary: string, lines: readonly string[]): string {
  return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>'].join('\n')
}
