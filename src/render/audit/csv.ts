import type { ClaimName } from '../../core/access/claim.js'
import { CLAIMS } from '../../core/access/claim.js'
import { BESIDE_TOPICS } from '../../core/audit/beside.js'
import { plain } from '../../core/text/prose.js'
import type { Audit, AuditedBucket } from '../../report/audit.js'
import { csv } from '../csv.js'
import { assumedByWords } from '../words.js'
import { storeWords } from './words.js'

const COLUMNS = ['account', 'bucket', 'state', 'why', 'stores', 'on the list', 'file', ...CLAIMS, ...BESIDE_TOPICS]

/** The audit as CSV: one line for each bucket, and one for each account and Region that could not be read. */
export function auditCsv({ buckets, accounts }: Audit): string {
  const unread = accounts.flatMap(({ account = '', regions, error }) => [
    ...(error === undefined ? [] : [unreadRow(account, '', plain(error))]),
    ...regions.flatMap(({ region, state, because }) =>
      state === 'unreadable' && because !== undefined ? [unreadRow(account, region, plain(because))] : [],
    ),
  ])
  return csv([COLUMNS, ...buckets.map(bucketRow), ...unread])
}

function unreadRow(account: string, region: string, because: string): readonly string[] {
  const known = [account, region === '' ? '' : `every bucket of ${region}`, 'unreadable', because]
  return [...known, ...COLUMNS.slice(known.length).map(() => '')]
}

function bucketRow(bucket: AuditedBucket): readonly string[] {
  const { account, bucket: name, state, because, stores, admitted, file, claims, beside } = bucket
  const who = admitted.map(each => {
    const by = assumedByWords(each)
    return `${each.name ?? each.id} (${each.kind}${by === undefined ? '' : `, ${plain(by)}`})`
  })
  const verdictOf = (claim: ClaimName) => claims.find(each => each.claim === claim)?.verdict.kind ?? ''
  const factsOf = (topic: string) => beside.filter(fact => fact.topic === topic).map(({ words }) => plain(words))
  return [
    account,
    name,
    state,
    because.map(plain).join(' '),
    stores.map(store => plain(storeWords(store))).join('; '),
    who.join('; '),
    file === undefined ? '' : `${file.path}${file.same ? '' : ' (says something else)'}`,
    ...CLAIMS.map(verdictOf),
    ...BESIDE_TOPICS.map(topic => factsOf(topic).join(' ')),
  ]
}
