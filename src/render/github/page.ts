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
  const { bucket, file, plan, outcome, claims, findings } = policy
  const parts: Block[] = []
  const add = (tier: number, rank: number, kind: string, texts: readonly [string, ...string[]] | undefined): void => {
    if (texts !== undefined) parts.push({ tier, rank, kind, texts })
  }
  if (outcome !== undefined) add(0, 3, 'outcomes', outcomeText(outcome))
  const told = findings.length > 0 && isOneReason(policy)
  const items = (severity: Severity, which: (found: Finding) => boolean = () => true) =>
    findings
      .filter(found => found.severity === severity && which(found))
      .map(found => findingItem(found, file, context))
  for (const item of items('error', ({ isAboutShape }) => isAboutShape !== true)) add(0, 6, 'errors', item)
  for (const claim of told ? [] : claims) {
    add(0, 5, 'failed claims', failedClaim(claim))
    add(1, 0, 'conditions', conditionOf(claim))
  }
  for (const answered of told ? [] : (policy.expectations ?? [])) add(0, 5, 'failed tests', failedTest(answered))
  // how a lock is built explains why a claim fails, and comes after it
  for (const item of items('error', ({ isAboutShape }) => isAboutShape === true)) add(0, 6, 'errors', item)
  for (const item of items('warning')) add(1, 1, 'warnings', item)
  if (plan !== undefined) {
    add(0, 4, 'plans', planText(plan, tenseOf(policy, mode), outcome !== undefined))
    add(1, 0, 'lists of dropped statements', droppedText(plan, outcome !== undefined))
  }
  for (const item of items('notice')) add(4, 1, 'notices', item)
  add(2, 0, 'differences', one(changesText(plan?.changes ?? [])))
  add(1, 2, 'declared ids', one(declaredText(policy)))
  add(2, 1, 'lists of who is admitted', one(admittedText(policy)))
  add(3, 0, 'lists of tests', one(testsText(policy)))
  add(3, 2, 'differences', one(liveDiffText(policy)))
  if (open) add(3, 0, DETAIL, one(diagram(policy)))
  if (parts.length === 0) return []
  const best = Math.min(...parts.map(({ tier }) => tier))
  const heading = `### ${iconOf(policy)} ${subjectOf(policy)}`
  return [
    {
      tier: best,
      rank: 2.5,
      kind: DETAIL,
      texts: bucket === undefined ? [heading] : [`${heading}\n\n${policyLink(file, context)}`, heading],
    },
    ...parts,
  ]
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
