import { counted } from '../../core/text/count.js'
import type { Prose } from '../../core/text/prose.js'
import { utf8Length } from '../../core/text/utf8-length.js'
import type { Audit, AuditedBucket } from '../../report/audit.js'
import { code, codeBlock, markdown } from '../escape.js'
import { SUMMARY_LIMIT } from '../github/summary.js'
import { auditSentence, fileWords, listedWords, stateWords, storeWords, unaskedWords } from './words.js'

const HEAD = [
  '| Bucket | State | Stores | On the list | File | Beside the policy |',
  '| --- | --- | --- | --- | --- | --- |',
]

/** The audit as GitHub markdown: one table, and what must be said beside it. */
export function auditMarkdown(audit: Audit): string {
  const { buckets } = audit
  const table = buckets.length === 0 ? [] : [[...HEAD, ...buckets.map(bucketRow)].join('\n')]
  return page(audit, table)
}

/** The same for a job summary. Where it would be too long, buckets are left out, those that are proved first. */
export function auditSummary(audit: Audit): string {
  const whole = auditMarkdown(audit)
  if (utf8Length(whole) <= SUMMARY_LIMIT) return whole
  const shown = rowsWithin(audit.buckets, SUMMARY_LIMIT - utf8Length(page(audit, [])) - ROOM)
  const left = counted(audit.buckets.length - shown.length, 'bucket')
  return page(audit, [
    [...HEAD, ...shown].join('\n'),
    `> [!IMPORTANT]\n> Left out here: ${left}, because a summary holds 1 MiB. The report has all of them.`,
  ])
}

/** For the head of the table and the words about what is left out. */
const ROOM = 500

/** As many rows as fit, in their order. */
function rowsWithin(buckets: readonly AuditedBucket[], bytes: number): readonly string[] {
  const rows = new Map(buckets.map(bucket => [bucket, bucketRow(bucket)]))
  const byNeed = [...buckets].sort((a, b) => Number(a.state === 'locked') - Number(b.state === 'locked'))
  const chosen = new Set<AuditedBucket>()
  let left = bytes
  for (const bucket of byNeed) {
    left -= utf8Length(rows.get(bucket) ?? '') + 1
    if (left < 0) break
    chosen.add(bucket)
  }
  return buckets.flatMap(bucket => (chosen.has(bucket) ? (rows.get(bucket) ?? []) : []))
}

function page(audit: Audit, table: readonly string[]): string {
  const { verdict, accounts, trusted, notes } = audit
  const head = `**${verdict.toUpperCase()}** ${markdown(auditSentence(audit))}`
  const blocks = [
    verdict === 'unproven' ? `No verdict. ${head}` : head,
    ...table,
    bullets(accounts.flatMap(unaskedWords)),
    ...(trusted.length === 0
      ? []
      : [`If these are right, write them into the configuration:\n\n${codeBlock(trusted.join('\n'), 'yaml')}`]),
    bullets(notes),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function bullets(sentences: readonly Prose[]): string {
  return sentences.map(sentence => `- ${markdown(sentence)}`).join('\n')
}

function bucketRow(bucket: AuditedBucket): string {
  const state = `**${stateWords(bucket)}**`
  const because = bucket.because.map(markdown).join(' ')
  const cells = [
    `${code(bucket.bucket)} ${code(bucket.account)}`,
    because === '' ? state : `${state}. ${because}`,
    bucket.stores.map(store => markdown(storeWords(store))).join('<br>'),
    bucket.admitted.map(who => markdown(listedWords(who))).join('<br>'),
    markdown(fileWords(bucket)),
    bucket.beside
      .filter(({ mark }) => mark !== 'fine')
      .map(({ words }) => markdown(words))
      .join('<br>'),
  ]
  return `| ${cells.join(' | ')} |`
}
