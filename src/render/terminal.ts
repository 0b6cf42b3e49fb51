import type { Claim } from '../core/access/claim.js'
import type { Admitted } from '../core/account/roles.js'
import type { Answered } from '../core/claims/expectation.js'
import type { Affected } from '../core/plan/plan.js'
import { bySeverity, type Finding, type Severity } from '../core/rules/finding.js'
import { counted } from '../core/text/count.js'
import { plainText, visible } from '../core/text/plain.js'
import type { Prose } from '../core/text/prose.js'
import { type Place, positionOf } from '../core/text/source.js'
import { type ApplyOutcome, endingOf, isDone } from '../report/ending.js'
import { EXIT, foundCode } from '../report/exit.js'
import type { Plan, PolicyReport, Report } from '../report/report.js'
import { codeFrame } from './frame.js'
import { fitted, indented, wrapped } from './layout.js'
import type { Paint } from './paint.js'
import { isOneReason } from './problems.js'
import { CLAIM_WORDS, PLAN_WORDS, restingWord } from './vocabulary.js'
import {
  accessWords,
  assumedByWords,
  byHandWords,
  isListAsked,
  NOT_ENFORCED,
  outcomeSentence,
  readersSentence,
  refusalSentence,
  testWords,
  verdictSentence,
} from './words.js'

/** How a report is laid out. */
export interface Layout {
  /** Whether each of many policies that nothing is wrong with is told at length, and not in one table. */
  readonly verbose?: boolean
  /** How many columns a line has; a word that is longer stands on a line of its own. Absent: a file or a log has none. */
  readonly width?: number
}

/** The report for people at a terminal or in a log; many policies that nothing is wrong with are one table. */
export function terminalReport(report: Report, paint: Paint, { verbose = false, width }: Layout = {}): string {
  const text = unfitted(report, { ...paint, width: width ?? WIDTH }, verbose)
  return width === undefined ? text : fitted(text, width, new Set(report.policies.flatMap(restoreLines)))
}

/** A paint and the width of what it is put on. */
interface Sheet extends Paint {
  readonly width: number
}

function unfitted(report: Report, paint: Sheet, verbose: boolean): string {
  const good = verbose ? new Set<PolicyReport>() : manyGood(report.policies)
  const rest = report.policies.filter(policy => !good.has(policy))
  const blocks = [...rest.map(policy => policyBlock(policy, paint)), ...goodTable(good, paint)]
  const unmanaged = (report.unmanaged ?? []).map(
    ({ bucket, account, instances }) =>
      `${paint.red('not locked')}  bucket ${visible(bucket)} of account ${account}: Connect stores in it (${visible(instances.join(', '))}), and no file locks it`,
  )
  const notes = report.notes.map(note => `${paint.yellow('note')}  ${plainText(note)}`)
  const noVerdict = foundCode(report) === EXIT.noVerdict ? [`No verdict: ${plainText(verdictSentence(report))}`] : []
  return `${[...noVerdict, ...blocks, ...unmanaged, ...notes, lastLine(report, paint)].join('\n\n')}\n`
}

/** As many good policies are told at length. */
const FEW_GOOD = 10

function manyGood(policies: readonly PolicyReport[]): ReadonlySet<PolicyReport> {
  const good = policies.filter(isGood)
  return new Set(good.length > FEW_GOOD ? good : [])
}

/** Whether there is nothing to do about a policy but to read its plan. */
function isGood({ verdict, findings, claims, plan, outcome }: PolicyReport): boolean {
  const rests = claims.some(claim => restsOn(claim).length > 0)
  const isHeld = outcome === undefined ? plan?.refusal !== undefined : !isDone(outcome)
  return verdict === 'safe' && findings.length === 0 && !rests && !isHeld
}

function goodTable(good: ReadonlySet<PolicyReport>, paint: Sheet): readonly string[] {
  if (good.size === 0) return []
  const rows = [...good].map(({ file, bucket = '', plan, outcome }) => {
    const ending = outcome === undefined ? plan && planWords(plan) : endingOf(outcome)
    return [visible(bucket), visible(file.path), ending ?? ''] as const
  })
  const wide = (column: 0 | 1) => rows.reduce((most, row) => Math.max(most, row[column].length), 0)
  const [first, second] = [wide(0), wide(1)]
  const lines = rows.map(([bucket, path, ending]) =>
    `  ${paint.green('✔')} ${bucket.padEnd(first)}  ${paint.dim(path.padEnd(second))}  ${ending}`.trimEnd(),
  )
  return [
    [paint.bold(`${counted(good.size, 'policy', 'policies')} with nothing wrong`), ...lines].join('\n'),
    TOLD_SHORT,
  ]
}

const TOLD_SHORT = 'The command line with --verbose, and the JSON report, have each of them in full.'

/** "replace: 1 gains access, 2 lose access". */
function planWords({ action, gains, loses }: Plan): string {
  const people = [
    ...(gains.length === 0 ? [] : [`${gains.length} ${gains.length === 1 ? 'gains' : 'gain'} access`]),
    ...(loses.length === 0 ? [] : [`${loses.length} ${loses.length === 1 ? 'loses' : 'lose'} access`]),
  ]
  return [PLAN_WORDS[action].would, ...people].join(', ')
}

function policyBlock(policy: PolicyReport, paint: Sheet): string {
  const title = `${paint.bold(visible(policy.file.path))}${addressOf(policy)}${policy.bucket === undefined ? '' : paint.dim(`  bucket ${visible(policy.bucket)}`)}`
  const asked = policy.claims.filter(({ verdict }) => verdict.kind !== 'not-asked')
  const unreadable = policy.bucket === undefined || (policy.findings.length > 0 && isOneReason(policy))
  const sections = [
    unreadable ? '' : asked.map(claim => claimLine(claim, paint)).join('\n'),
    unreadable ? '' : testLines(policy, paint),
    admittedTable(policy, paint),
    policy.plan === undefined ? '' : planLines(policy.plan, paint),
    policy.plan?.refusal === undefined || policy.outcome !== undefined ? '' : refusalLine(policy.plan.refusal, paint),
    policy.outcome === undefined ? '' : outcomeLine(policy.outcome, paint),
    ...[...policy.findings].sort(bySeverity).map(finding => findingBlock(finding, paint)),
  ]
  return [title, ...sections.filter(section => section !== '')].join('\n\n')
}

/** The tests of the repository; those that hold in one line each. */
function testLines({ expectations = [] }: PolicyReport, paint: Sheet): string {
  if (expectations.length === 0) return ''
  return [paint.dim('  expected'), ...expectations.map(answered => testLine(answered, paint))].join('\n')
}

function testLine({ expectation, verdict }: Answered, paint: Sheet): string {
  const words = plainText(testWords(expectation))
  if (verdict.kind === 'holds') return `  ${paint.green('✔')} ${words}`
  const mark = verdict.kind === 'fails' ? paint.red('✘') : paint.yellow(verdict.kind === 'unknown' ? '?' : '–')
  const because = indented(wrapped(plainText(verdict.because), paint.width - 4), 4)
  return `  ${mark} ${paint.bold(words)}${paint.dim(`  ${placeOf(expectation.at)}`)}\n${because}`
}

function addressOf({ file: { origin } }: PolicyReport): string {
  return origin?.address === undefined ? '' : `  ${visible(origin.address)}`
}

function claimLine({ claim, verdict }: Claim, paint: Sheet): string {
  const title = CLAIM_WORDS[claim].title.padEnd(25)
  switch (verdict.kind) {
    case 'holds': {
      const line = `  ${paint.green('✔')} ${title}${paint.dim(CLAIM_WORDS[claim].holds)}`
      const rests = restsOn({ claim, verdict }).map(
        words => `\n${' '.repeat(29)}${paint.yellow(indentAfterFirst(wrapped(words, paint.width - 29), 29))}`,
      )
      return line + rests.join('')
    }
    case 'fails':
      return `  ${paint.red('✘')} ${paint.bold(title)}${indentAfterFirst(wrapped(plainText(verdict.because), paint.width - 29), 29)}`
    default:
      return `  ${paint.yellow('?')} ${paint.bold(title)}${indentAfterFirst(wrapped(plainText(verdict.because), paint.width - 29), 29)}`
  }
}

/** What a claim that holds rests on. */
function restsOn({ claim, verdict }: Claim): string[] {
  if (verdict.kind !== 'holds') return []
  const { provided, assumed } = verdict
  return [
    ...(provided === undefined ? [] : [`if ${plainText(provided)}`]),
    ...(assumed === undefined ? [] : [`${restingWord(claim)} ${plainText(assumed)}`]),
  ]
}

function admittedTable({ admitted, claims }: PolicyReport, paint: Sheet): string {
  if (admitted.length === 0) return ''
  const isAsked = isListAsked(claims)
  const label = (kind: Admitted['kind']) => (kind !== 'unresolved' ? kind : isAsked ? 'not known' : 'not asked')
  const rows = admitted.flatMap(who => {
    const { id, kind, name } = who
    const named = name === undefined ? '' : `  ${visible(name)}`
    const by = assumedByWords(who)
    const line = `    ${paint.cyan(label(kind).padEnd(10))}  ${visible(id).padEnd(21)}${named}`.trimEnd()
    return [line, ...(by === undefined ? [] : [paint.dim(`                ${plainText(by)}`)])]
  })
  return [paint.dim('  on the list'), ...rows].join('\n')
}

function planLines(plan: Plan, paint: Sheet): string {
  const people = (word: string, affected: readonly Affected[]) =>
    affected.map(who => {
      const { id, name } = who
      const kinds = accessWords(who)
      const what = kinds === undefined ? '' : `: ${kinds}`
      return `    ${word} ${visible(name ?? id)}${what}${id === '*' || name === undefined ? '' : paint.dim(`  ${visible(id)}`)}`
    })
  const changes = plan.changes.map(({ kind, what }) =>
    kind === 'added' ? paint.green(`    + ${plainText(what)}`) : paint.red(`    - ${plainText(what)}`),
  )
  return [
    `  ${paint.dim('plan')}  ${PLAN_WORDS[plan.action].would}`,
    ...people(paint.green('gains access'), plan.gains),
    ...people(paint.red('loses access'), plan.loses),
    ...(plan.readers === undefined
      ? []
      : [indented(wrapped(plainText(readersSentence(plan.readers)), paint.width - 6), 6)]),
    ...changes,
    paint.dim(`    ${plan.fingerprint}`),
  ].join('\n')
}

function refusalLine(refusal: Prose, paint: Sheet): string {
  return indented(paint.yellow(wrapped(plainText(refusalSentence(refusal)), paint.width - 4)), 4)
}

function outcomeLine(outcome: ApplyOutcome, paint: Sheet): string {
  return `  ${endingText(outcome, outcomeSentence(outcome), paint)}`
}

/** How it ended, with a sentence about that, and the commands to run by hand where there are some. */
export function endingText(outcome: ApplyOutcome, sentence: Prose, paint: Paint): string {
  const ending = endingOf(outcome)
  const label = isDone(outcome) ? paint.green(ending) : paint.red(ending)
  return `${paint.bold(label)}  ${plainText(sentence)}${byHand(outcome)}`
}

function byHand(outcome: ApplyOutcome): string {
  if (outcome.kind !== 'rollback-failed') return ''
  return ` ${byHandWords(outcome)}\n\n${restoreLines({ outcome }).join('\n')}`
}

/** Commands and a policy to copy, which no width may break. */
function restoreLines({ outcome }: Pick<PolicyReport, 'outcome'>): readonly string[] {
  return outcome?.kind === 'rollback-failed' ? outcome.restore.split('\n').map(visible) : []
}

function findingBlock(finding: Finding, paint: Sheet): string {
  const message = `  ${severityLabel(finding.severity, paint)}  ${plainText(finding.message)}`
  const where = paint.dim(`    ${placeOf(finding.at)}  ${finding.rule}`)
  if (finding.severity === 'notice') return `${message}\n${where}`
  const related = finding.related.map(({ at, note }) => paint.dim(`    ${plainText(note)}: ${placeOf(at)}`))
  const help = indented(wrapped(plainText(finding.help), paint.width - 4), 4)
  const frame =
    finding.at.file.text === ''
      ? []
      : [
          indented(
            codeFrame(finding.at, paint, { mark: SEVERITY_PAINT[finding.severity](paint), width: paint.width - 10 }),
            4,
          ),
        ]
  return [message, where, ...frame, ...related, help].join('\n')
}

function placeOf(place: Place): string {
  const { line, column } = positionOf(place)
  return `${visible(place.file.path)}:${line}:${column}`
}

const WIDTH = 100

const SEVERITY_PAINT: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  error: paint => paint.red,
  warning: paint => paint.yellow,
  notice: paint => paint.cyan,
}

function severityLabel(severity: Severity, paint: Sheet): string {
  return SEVERITY_PAINT[severity](paint)(severity)
}

function lastLine(report: Report, paint: Sheet): string {
  const word = runWord(report, paint)
  const enforced = report.enforced === false ? ` (${NOT_ENFORCED})` : ''
  return `${paint.bold(word)}${enforced}  ${plainText(verdictSentence(report))}`
}

/**
 * What the policies are worth, unless they are proved and yet not where they belong. A check looks at no id, so that
 * nothing it finds is called safe.
 */
function runWord(report: Report, paint: Sheet): string {
  const exit = foundCode(report)
  if (report.verdict === 'unsafe' && exit === EXIT.unsafe) return paint.red('UNSAFE')
  if (report.verdict === 'unproven' && exit === EXIT.noVerdict) return paint.yellow('UNPROVEN')
  if (exit !== EXIT.safe) return paint.red('NOT APPLIED')
  return paint.green(report.mode === 'check' ? 'CHECKED' : 'SAFE')
}

function indentAfterFirst(block: string, width: number): string {
  return indented(block, width).trimStart()
}
