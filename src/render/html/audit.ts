import { answerTo, CLAIMS } from '../../core/access/claim.js'
import type { BesideFact } from '../../core/audit/beside.js'
import { STATE_VERDICTS } from '../../core/audit/state.js'
import { counted } from '../../core/text/count.js'
import type { Prose } from '../../core/text/prose.js'
import type { Audit, AuditedBucket } from '../../report/audit.js'
import { auditSentence, fileWords, listedWords, stateWords, storeWords, unaskedWords } from '../audit/words.js'
import { CLAIM_WORDS } from '../vocabulary.js'
import { sign } from './claims.js'
import { type Content, html, type Markup, prose, quoted } from './markup.js'
import { moment } from './moment.js'
import { document, facts, listing, table, verdictBox } from './page.js'
import type { PageContext } from './report.js'

/** An audit as one page: every bucket of Connect with its lock, then each with what is known of it. */
export function auditPage(audit: Audit, { version, when, commit }: PageContext): string {
  const { accounts, buckets, trusted, notes, verdict } = audit
  return document({
    title: `${verdict}: Connect Bucket Lock, audit`,
    head: [
      html`<h1>Which buckets of Connect are locked?</h1>`,
      verdictBox(verdict, html`<p>${prose(auditSentence(audit))}</p>`),
      facts([
        ['Accounts', accounts.map(({ account = 'not known' }) => [quoted(account), ' '])],
        ['When', moment(when)],
        ['Commit', commit === undefined ? undefined : quoted(commit)],
      ]),
    ],
    body: [
      listing('What could not be read', accounts.flatMap(unaskedWords).map(prose)),
      overview(buckets),
      buckets.map(details),
      declarations(trusted),
      listing('To be known', notes.map(prose)),
    ],
    version,
  })
}

function declarations(lines: readonly string[]): Content {
  if (lines.length === 0) return undefined
  return html`<h2>Who you may trust</h2><p>If these are right, write them into the configuration:</p><pre><code>${lines.map(line => html`${line}\n`)}</code></pre>`
}

function overview(buckets: readonly AuditedBucket[]): Content {
  if (buckets.length === 0) return undefined
  const heads = ['Bucket', 'Account', 'State', ...CLAIMS.map(name => CLAIM_WORDS[name].column)]
  const rows = buckets.map((bucket, index) => [
    html`<a href="#${idOf(index)}">${quoted(bucket.bucket)}</a>`,
    quoted(bucket.account),
    stateMark(bucket),
    ...CLAIMS.map(name => sign(answerTo(name, bucket.claims))),
  ])
  return html`<h2>${counted(buckets.length, 'bucket')}</h2>${table('Every bucket and what was proved of its lock', heads, rows)}`
}

/** The colour of a state is that of the verdict that follows from it. */
function stateMark(bucket: AuditedBucket): Markup {
  return html`<span class="${STATE_VERDICTS[bucket.state]}">${stateWords(bucket)}</span>`
}

function details(bucket: AuditedBucket, index: number): Markup {
  return html`<section aria-labelledby="${idOf(index)}"><h2 id="${idOf(index)}">${quoted(bucket.bucket)}</h2>${facts([
    ['State', stateMark(bucket)],
    ['Account', quoted(bucket.account)],
    ['Why', lines(bucket.because)],
    ['Stores', lines(bucket.stores.map(storeWords))],
    ['On the list', lines(bucket.admitted.map(listedWords))],
    ['File', prose(fileWords(bucket))],
    ['Beside the policy', lines(bucket.beside.filter(isWorthAWord).map(({ words }) => words))],
  ])}</section>`
}

function isWorthAWord({ mark }: BesideFact): boolean {
  return mark !== 'fine'
}

function lines(sentences: readonly Prose[]): Content {
  return sentences.length === 0
    ? undefined
    : sentences.map((each, index) => [index === 0 ? '' : html`<br>`, prose(each)])
}

function idOf(index: number): string {
  return `bucket-${index + 1}`
}
