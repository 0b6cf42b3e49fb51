import { join, ours, type Prose, say } from '../../core/text/prose.js'
import type { Audit, AuditedAccount, AuditedBucket } from '../../report/audit.js'
import { code, codeBlock, markdown } from '../escape.js'
import { assumedByWords } from '../words.js'
import { auditSentence, fileWords, stateWords, storeWords } from './words.js'

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
    bullets(accounts.flatMap(unread)),
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
    bucket.admitted.map(who => markdown(admittedWords(who))).join('<br>'),
    markdown(fileWords(bucket)),
    bucket.beside
      .filter(({ mark }) => mark !== 'fine')
      .map(({ words }) => markdown(words))
      .join('<br>'),
  ]
  return `| ${cells.join(' | ')} |`
}

function admittedWords(who: AuditedBucket['admitted'][number]): Prose {
  const by = assumedByWords(who)
  const named = say`${ours(who.kind)} ${who.name ?? who.id}`
  return by === undefined ? named : join([named, by], ', ')
}

function unread({ account = 'not known', regions, error }: AuditedAccount): readonly Prose[] {
  if (error !== undefined) return [say`Account ${account} could not be asked: ${error}`]
  return regions.flatMap(({ region, because }) =>
    because === undefined ? [] : [say`Region ${region} of account ${account}: ${because}`],
  )
}
