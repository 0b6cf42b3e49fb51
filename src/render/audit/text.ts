import type { Claim } from '../../core/access/claim.js'
import type { BesideFact } from '../../core/audit/beside.js'
import { plainText, visible } from '../../core/text/plain.js'
import type { Audit, AuditedAccount, AuditedBucket } from '../../report/audit.js'
import { wrapped } from '../layout.js'
import { type Paint, verdictWord } from '../paint.js'
import { CLAIM_WORDS } from '../vocabulary.js'
import { assumedByWords, nameAndId } from '../words.js'
import { auditSentence, fileWords, stateWords, storeWords } from './words.js'

/** The audit for people at a terminal: each bucket, then what could not be read, then the sum. */
export function auditText(audit: Audit, paint: Paint): string {
  const blocks = [
    ...(audit.verdict === 'unproven' ? [`No verdict: ${plainText(auditSentence(audit))}`] : []),
    ...audit.buckets.map(bucket => bucketBlock(bucket, paint)),
    ...audit.accounts.flatMap(account => accountLines(account, paint)),
    ...(audit.trusted.length === 0 ? [] : [trustedLines(audit.trusted)]),
    ...audit.notes.map(note => `${paint.yellow('note')}  ${plainText(note)}`),
    `${paint.bold(verdictWord(audit.verdict, paint))}  ${plainText(auditSentence(audit))}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function bucketBlock(bucket: AuditedBucket, paint: Paint): string {
  const mark = {
    locked: paint.green,
    unsafe: paint.red,
    unproven: paint.yellow,
    'not-locked': paint.red,
    unreadable: paint.yellow,
  }
  const head = `${mark[bucket.state](stateWords(bucket).padEnd(19))}${paint.bold(visible(bucket.bucket))}  ${paint.dim(`account ${bucket.account}`)}`
  const behind =
    bucket.claims.length === 0 && bucket.file === undefined ? [] : [row('file', plainText(fileWords(bucket)))]
  return [
    head,
    ...bucket.because.map(because => row('why', plainText(because))),
    ...bucket.stores.map(store => row('stores', plainText(storeWords(store)))),
    ...(bucket.claims.length === 0 ? [] : [row('claims', bucket.claims.map(claimMark).join(' · '))]),
    ...bucket.admitted.flatMap(who => admittedRows(who, paint)),
    ...behind,
    ...besideRows(bucket.beside, paint),
  ].join('\n')
}

const INDENT = 19
const WIDTH = 110

function row(title: string, text: string): string {
  const lines = wrapped(text, WIDTH - INDENT).replaceAll('\n', `\n${' '.repeat(INDENT)}`)
  return `  ${title.padEnd(INDENT - 2)}${lines}`
}

const MARKS = { holds: '✔', fails: '✘', unknown: '?', 'not-asked': '–' } as const

function claimMark({ claim, verdict }: Claim): string {
  return `${MARKS[verdict.kind]} ${CLAIM_WORDS[claim].title}`
}

function admittedRows(who: AuditedBucket['admitted'][number], paint: Paint): readonly string[] {
  const { kind } = who
  const by = assumedByWords(who)
  return [
    row('on the list', `${kind === 'unresolved' ? 'not known' : kind}  ${nameAndId(who)}`),
    ...(by === undefined ? [] : [paint.dim(row('', plainText(by)))]),
  ]
}

function besideRows(beside: readonly BesideFact[], paint: Paint): readonly string[] {
  const shown = beside.filter(({ mark }) => mark !== 'fine')
  const paints = { look: paint.yellow, unknown: paint.dim }
  return shown.map(({ mark, words }) => (mark === 'fine' ? '' : paints[mark](row('beside', plainText(words)))))
}

function accountLines({ account = 'not known', regions, error }: AuditedAccount, paint: Paint): readonly string[] {
  if (error !== undefined) return [`${paint.yellow('cannot be asked')}  account ${account}: ${plainText(error)}`]
  return regions.flatMap(({ region, state, because }) =>
    state === 'read' || because === undefined
      ? []
      : [
          `${paint.yellow(state === 'unreadable' ? 'cannot be read' : 'not enabled')}  Region ${visible(region)} of account ${account}: ${plainText(because)}`,
        ],
  )
}

function trustedLines(lines: readonly string[]): string {
  return [
    'If these are right, write them into the configuration, with an owner and a reason each:',
    '',
    ...lines.map(line => `  ${visible(line)}`),
  ].join('\n')
}
