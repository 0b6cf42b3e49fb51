import type { Finding, Severity } from '../../core/rules/finding.js'
import { counted } from '../../core/text/count.js'
import { list, type Prose, say } from '../../core/text/prose.js'
import type { PolicyReport, Report } from '../../report/report.js'
import { code, markdown } from '../escape.js'
import { isOneReason } from '../problems.js'
import { type Block, DETAIL } from './budget.js'
import { claimsList, conditionOf, details, failedClaim, legend, subjectOf } from './claims.js'
import type { RenderContext } from './context.js'
import { decision } from './decision.js'
import { diagram } from './diagram.js'
import { failedTest, testsText } from './expectations.js'
import { findingItem } from './findings.js'
import { headline, iconOf } from './headline.js'
import { policyLink } from './links.js'
import { outcomeText } from './outcome.js'
import { admittedText, changesText, declaredText, droppedText, liveDiffText, type PlanTense, planText } from './plan.js'
import { scopeWords } from './scope.js'

/**
 * The blocks of which comment and summary are made. Tier 0: what a reader must see, verdict before outcomes before
 * plans before errors. Tier 1: warnings and what would be dropped. Tiers 2 to 4: what helps to understand.
 */
export function pageBlocks(report: Report, context: RenderContext): readonly Block[] {
  const single = report.policies.length === 1
  const quiet = single ? [] : report.policies.filter(isQuiet)
  const loud = report.policies.filter(policy => !quiet.includes(policy))
  return [
    { tier: 0, rank: 0, kind: DETAIL, texts: [opening(report, context)] },
    ...(report.notes.length === 0
      ? []
      : [{ tier: 0, rank: 1, kind: 'notes', texts: [notes(report.notes)] } satisfies Block]),
    ...(report.policies.length === 0
      ? []
      : [{ tier: 0, rank: 2, kind: 'lists of claims', texts: claimsList(report) } satisfies Block]),
    ...unmanagedBlocks(report),
    ...loud.flatMap(policy => policyBlocks(policy, context, { mode: report.mode, open: single })),
    ...(quiet.length === 0
      ? []
      : [{ tier: 2, rank: 2, kind: DETAIL, texts: [unchanged(quiet, context)] } satisfies Block]),
    ...(report.mode === 'plan' || report.mode === 'check'
      ? [{ tier: 2, rank: 3, kind: DETAIL, texts: [disagreement()] } satisfies Block]
      : []),
    { tier: 3, rank: 1, kind: DETAIL, texts: [legend()] },
  ]
}

/** What it is about, what to decide, and what that rests on. */
function opening(report: Report, context: RenderContext): string {
  const { title, meaning } = headline(report)
  const scope = scopeWords(report, context)
  const heading = scope === '' ? `## ${title}` : `## ${title}<br><sub>${scope}</sub>`
  const decided = decision(report, context)
  return [heading, ...(decided === undefined ? [] : [decided]), ...(meaning === '' ? [] : [meaning])].join('\n\n')
}

/** Where the rules come from, and the way out that exists. */
function disagreement(): string {
  const config = code('connect-bucket-lock.yml')
  return `**You disagree?** The rules come from ${config}; the owners of that file approve them. You can waive a finding there, with an owner, a reason and a date. You cannot waive that the deployer keeps access.`
}

/** Buckets that Connect stores in and no file locks. */
function unmanagedBlocks({ unmanaged = [] }: Report): readonly Block[] {
  const [first, ...rest] = unmanaged.map(({ bucket, account, instances }) => {
    const where = say`${bucket} of account ${account}: Connect stores in it (${list(instances)}), and no file locks it.`
    return `- ⚠️ ${markdown(where)}`
  })
  if (first === undefined) return []
  return [
    { tier: 0, rank: 2, kind: 'buckets without a file', texts: [`**Not locked by any file:**\n\n${first}`, ...rest] },
  ]
}

function policyBlocks(
  policy: PolicyReport,
  context: RenderContext,
  { mode, open }: { readonly mode: Report['mode']; readonly open: boolean },
): readonly Block[] {
  const { bucket, file } = policy
  const parts = [...judgedBlocks(policy, context), ...planBlocks(policy, mode), ...detailBlocks(policy, context, open)]
  if (parts.length === 0) return []
  const tier = Math.min(...parts.map(part => part.tier))
  const heading = `### ${iconOf(policy)} ${subjectOf(policy)}`
  const link = `${heading}\n\n${policyLink(file, context)}`
  return [{ tier, rank: 2.5, kind: DETAIL, texts: bucket === undefined ? [heading] : [link, heading] }, ...parts]
}

/** How it ended, and what is wrong: how a lock is built explains why a claim fails, and comes after it. */
function judgedBlocks(policy: PolicyReport, context: RenderContext): readonly Block[] {
  const { file, outcome, findings } = policy
  const isTold = findings.length > 0 && isOneReason(policy)
  const claims = isTold ? [] : policy.claims
  const expectations = isTold ? [] : (policy.expectations ?? [])
  const errors = ofSeverity('error', findings)
  const [aboutShape, others] = [errors.filter(isAboutShape), errors.filter(found => !isAboutShape(found))]
  const item = (found: Finding) => findingItem(found, file, context)
  return [
    ...blocks(0, 3, 'outcomes', [outcome && outcomeText(outcome)]),
    ...blocks(0, 6, 'errors', others.map(item)),
    ...blocks(0, 5, 'failed claims', claims.map(failedClaim)),
    ...blocks(1, 0, 'conditions', claims.map(conditionOf)),
    ...blocks(0, 5, 'failed tests', expectations.map(failedTest)),
    ...blocks(0, 6, 'errors', aboutShape.map(item)),
    ...blocks(1, 1, 'warnings', ofSeverity('warning', findings).map(item)),
  ]
}

function ofSeverity(wanted: Severity, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === wanted)
}

function isAboutShape(found: Finding): boolean {
  return found.isAboutShape === true
}

function planBlocks(policy: PolicyReport, mode: Report['mode']): readonly Block[] {
  const { plan, outcome } = policy
  if (plan === undefined) return []
  const isOver = outcome !== undefined
  return [
    ...blocks(0, 4, 'plans', [planText(plan, tenseOf(policy, mode), isOver)]),
    ...blocks(1, 0, 'lists of dropped statements', [droppedText(plan, isOver)]),
  ]
}

function detailBlocks(policy: PolicyReport, context: RenderContext, open: boolean): readonly Block[] {
  const notices = ofSeverity('notice', policy.findings).map(found => findingItem(found, policy.file, context))
  return [
    ...blocks(4, 1, 'notices', notices),
    ...blocks(2, 0, 'differences', [one(changesText(policy.plan?.changes ?? []))]),
    ...blocks(1, 2, 'declared ids', [one(declaredText(policy))]),
    ...blocks(2, 1, 'lists of who is admitted', [one(admittedText(policy))]),
    ...blocks(3, 0, 'lists of tests', [one(testsText(policy))]),
    ...blocks(3, 2, 'differences', [one(liveDiffText(policy))]),
    ...blocks(3, 0, DETAIL, open ? [one(diagram(policy))] : []),
  ]
}

/** Those of them that say something. */
function blocks(tier: number, rank: number, kind: string, all: readonly (Block['texts'] | undefined)[]): Block[] {
  return all.flatMap(texts => (texts === undefined ? [] : [{ tier, rank, kind, texts }]))
}

/** Whether the plan was carried out, may be, must wait until the policy is right, or is one that nobody asked for. */
function tenseOf({ outcome, verdict, plan }: PolicyReport, mode: Report['mode']): PlanTense {
  if (mode === 'drift') return 'drift'
  if (outcome?.kind === 'applied') return 'done'
  if (verdict !== 'safe') return 'held-back'
  return plan?.refusal === undefined || outcome !== undefined ? 'planned' : 'refused'
}

const MOST_NOTES = 12

function notes(all: readonly Prose[]): string {
  const [only] = all
  if (only !== undefined && all.length === 1) return `> [!NOTE]\n> ${markdown(only)}`
  const shown = all.slice(0, MOST_NOTES).map(note => `> - ${markdown(note)}`)
  const more = all.length > MOST_NOTES ? [`> - and ${all.length - MOST_NOTES} more in the report`] : []
  return ['> [!NOTE]', ...shown, ...more].join('\n')
}

/** A policy of which the table says all there is to say. */
function isQuiet({ verdict, claims, findings, plan, outcome }: PolicyReport): boolean {
  const same = outcome === undefined ? plan?.action === 'none' : outcome.kind === 'unchanged'
  const unconditional = claims.every(claim => conditionOf(claim) === undefined)
  const remarks = findings.every(({ severity }) => severity === 'notice')
  return verdict === 'safe' && remarks && same && unconditional && plan?.dropped.length === 0
}

function unchanged(policies: readonly PolicyReport[], context: RenderContext): string {
  return details(
    `No change (${policies.length})`,
    policies.map(policy => {
      const remarks = policy.findings.length
      const more = remarks === 0 ? '' : ` · ${counted(remarks, 'notice')} in the report`
      return `- ${subjectOf(policy)} · ${policyLink(policy.file, context)}${more}`
    }),
  )
}

function one(text: string | undefined): readonly [string] | undefined {
  return text === undefined ? undefined : [text]
}
