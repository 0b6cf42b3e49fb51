import { answerTo, CLAIMS } from '../../core/access/claim.js'
import { bySeverity } from '../../core/rules/finding.js'
import { counted } from '../../core/text/count.js'
import type { PolicyReport, Report } from '../../report/report.js'
import { headline } from '../github/headline.js'
import { CLAIM_WORDS, PLAN_WORDS } from '../vocabulary.js'
import { outcomeSentence, refusalSentence, verdictSentence } from '../words.js'
import { claimList, sign } from './claims.js'
import { type Content, html, type Markup, prose, quoted } from './markup.js'
import { matrix } from './matrix.js'
import { moment } from './moment.js'
import { document, facts, table, verdictBox } from './page.js'
import { picture } from './picture.js'
import { annotated, difference, findingNote, isOf } from './text.js'

/** What a page knows beside what it tells. */
export interface PageContext {
  readonly version: string
  /** When the run ended, ISO 8601. */
  readonly when: string
  /** The commit whose files were read, where it is known. */
  readonly commit?: string
}

/** A report as one page for people who would rather look. */
export function reportPage(report: Report, context: PageContext): string {
  const { title, meaning } = headline(report)
  const heading = withoutIcon(title)
  const single = report.policies.length === 1
  return document({
    title: `${report.verdict}: Connect Bucket Lock, ${report.mode}`,
    head: [
      html`<h1>${heading}</h1>`,
      verdictBox(report.verdict, html`<p>${prose(verdictSentence(report))} ${meaning}</p>`),
      facts([
        ['What was done', report.mode],
        ['When', moment(context.when)],
        ['Account', accountsOf(report)],
        ['Commit', context.commit === undefined ? undefined : quoted(context.commit)],
      ]),
    ],
    body: [
      notes(report),
      unlocked(report),
      single ? undefined : overview(report),
      report.policies.map((policy, index) => policySection(policy, index, single)),
    ],
    version: context.version,
  })
}

/** Not every machine has a letter for it, and the words say the same. */
function withoutIcon(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '')
}

/** The accounts that were asked, and when where a snapshot stood in for one. */
function accountsOf({ policies }: Report): Content {
  const asked = new Map(
    policies.flatMap(({ account }) => (account === undefined ? [] : [[account.id, account] as const])),
  )
  if (asked.size === 0) return 'none was asked'
  return [...asked.values()].map(({ id, takenAt }, index) => [
    index === 0 ? undefined : ', ',
    quoted(id),
    takenAt === undefined ? undefined : [' by a snapshot of ', moment(takenAt)],
  ])
}

function notes({ notes: all }: Report): Content {
  if (all.length === 0) return undefined
  return html`<section aria-labelledby="notes"><h2 id="notes">To be known</h2><ul>${all.map(note => html`<li>${prose(note)}</li>`)}</ul></section>`
}

function unlocked({ unmanaged = [] }: Report): Content {
  if (unmanaged.length === 0) return undefined
  const rows = unmanaged.map(({ bucket, account, instances }) => [
    quoted(bucket),
    quoted(account),
    instances.map((name, index) => [index === 0 ? undefined : ', ', quoted(name)]),
  ])
  return html`<section aria-labelledby="unlocked"><h2 id="unlocked">Not locked by any file</h2>${table('Buckets in which Connect stores, and that no file locks', ['Bucket', 'Account', 'Instances'], rows)}</section>`
}

function overview(report: Report): Markup {
  const { policies } = report
  const tested = policies.some(({ expectations }) => expectations !== undefined)
  const rows = policies.map((policy, index) => [
    html`<a href="#${idOf(index)}">${policyName(policy)}</a>`,
    html`<span class="${policy.verdict}">${policy.verdict}</span>`,
    ...CLAIMS.map(name => sign(answerTo(name, policy.claims))),
    ...(tested ? [testSign(policy)] : []),
  ])
  const heads = ['Bucket', 'Verdict', ...CLAIMS.map(name => CLAIM_WORDS[name].column), ...(tested ? ['Tests'] : [])]
  return html`<section aria-labelledby="buckets"><h2 id="buckets">${counted(policies.length, 'policy', 'policies')}</h2>${table('Every policy and what was proved of it', heads, rows)}</section>`
}

/** The worst answer to a test of the repository. */
function testSign({ expectations = [] }: PolicyReport): Markup {
  const kinds = expectations.map(({ verdict }) => verdict.kind)
  return sign(
    (['fails', 'unknown', 'not-asked'] as const).find(kind => kinds.includes(kind)) ??
      (kinds.length === 0 ? 'not-asked' : 'holds'),
  )
}

function idOf(index: number): string {
  return `policy-${index + 1}`
}

/** The name under which a policy is spoken of. */
export function policyName({ bucket, file }: PolicyReport): string {
  const name = bucket ?? file.origin?.address ?? file.path
  return name.trim() === '' ? `"${name}"` : name
}

/** What there is to see of one policy; those that are safe are folded where there are several. */
function policySection(policy: PolicyReport, index: number, single: boolean): Markup {
  const title = html`${policyName(policy)}: <span class="${policy.verdict}">${policy.verdict}</span>`
  const inside = policyParts(policy)
  if (single) return html`<section id="${idOf(index)}"><h2>${title}</h2>${inside}</section>`
  const open = policy.verdict === 'safe' ? undefined : { html: ' open' }
  return html`<details id="${idOf(index)}"${open}><summary>${title}</summary>${inside}</details>
`
}

/** What there is to see of one policy, part by part. */
export function policyParts(policy: PolicyReport): Content {
  const { file, bucket, plan, outcome, standing, findings } = policy
  const elsewhere = [...findings].filter(({ at }) => !isOf(at.file, file) || file.text === '').sort(bySeverity)
  return [
    facts([
      ['File', quoted(file.path)],
      ['Bucket', bucket === undefined ? undefined : quoted(bucket)],
      ['Plan', plan === undefined ? undefined : PLAN_WORDS[plan.action].would],
      ['How it ended', outcome === undefined ? undefined : prose(outcomeSentence(outcome))],
    ]),
    part('What is proved', claimList(policy)),
    part('Who can do what', matrix(policy)),
    part('Who can become which role', picture(policy)),
    part('Findings elsewhere', elsewhere.length === 0 ? undefined : elsewhere.map(findingNote)),
    part('What changes', changes(policy)),
    part('The policy', file.text === '' ? undefined : annotated(file, findings)),
    part('Difference to the live policy', standing === undefined ? undefined : difference(standing, file.text)),
  ]
}

function part(title: string, content: Content): Content {
  return content === undefined ? undefined : html`<h3>${title}</h3>${content}`
}

/** The difference by meaning, and whether an apply carries it out. */
function changes({ plan, outcome }: PolicyReport): Content {
  if (plan === undefined || plan.changes.length === 0) return undefined
  const held = plan.refusal === undefined || outcome !== undefined ? undefined : refusalSentence(plan.refusal)
  const refusal = held === undefined ? undefined : html`<p class="warning">${prose(held)}</p>`
  return html`${refusal}<ul>${plan.changes.map(({ kind, what }) => html`<li class="${kind === 'added' ? 'spared' : 'denied'}">${kind}: ${prose(what)}</li>`)}</ul>`
}
