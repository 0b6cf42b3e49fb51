import type { Prose } from '../../core/text/prose.js'
import type { Audit, AuditedBucket } from '../../report/audit.js'
import { code, codeBlock, markdown } from '../escape.js'
import { auditSentence, fileWords, listedWords, stateWords, storeWords, unaskedWords } from './words.js'

const HEAD = [
  '| Bucket | State | Stores | On the list | File | Beside the policy |',
  '| --- | --- | --- | --- | --- | --- |',
]

/** The audit as GitHub markdown: one table, and what must be said beside it. */
export function auditMarkdown(audit: Audit): string {
  const { verdict, buckets, accounts, trusted, notes } = audit
  const head = `**${verdict.toUpperCase()}** ${markdown(auditSentence(audit))}`
  const blocks = [
    verdict === 'unproven' ? `No verdict. ${head}` : head,
    ...(buckets.length === 0 ? [] : [[...HEAD, ...buckets.map(bucketRow)].join('\n')]),
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
