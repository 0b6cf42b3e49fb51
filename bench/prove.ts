import { pathToFileURL } from 'node:url'
import { covers, overlaps } from '../__tests__/core/pattern/questions.js'
import { CONNECT_NEEDS, proofOf } from '../src/core/access/prove.js'
import { findLock } from '../src/core/lock/find.js'
import { readPolicy } from '../src/core/policy/parse.js'
import { sourceFromText } from '../src/core/text/source.js'

/** One measurement: the fastest of many rounds, in microseconds, and how often the yardsticks fit into it. */
export interface Row {
  readonly what: string
  readonly microseconds: number
  readonly timesJsonParse?: number
  readonly timesParser?: number
}

const BUCKET = 'arn:aws:s3:::connect-25fd0a3be3ef'
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const ROUNDS = 40
/** Microseconds that a round takes, at least. */
const ROUND = 2000

/** Ids that look like IAM's, the same in every run. */
export function roleIds(count: number): string[] {
  let state = 25
  const letter = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return LETTERS[(state >>> 16) % LETTERS.length] ?? 'A'
  }
  return Array.from({ length: count }, () => `AROA${Array.from({ length: 17 }, letter).join('')}:*`)
}

/** A lock with so many ids, behind Deny statements of other kinds: so many statements in all. */
export function policyText(ids: number, denies: number): string {
  const lock = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [BUCKET, `${BUCKET}/*`],
    Condition: { StringNotLike: { 'aws:userId': roleIds(ids) } },
  }
  const others = Array.from({ length: denies - 1 }, (_, index) => ({
    ...lock,
    Sid: `Other${index}`,
    Condition:
      index % 2 === 0
        ? { Bool: { 'aws:SecureTransport': 'false' } }
        : { StringNotEquals: { [`s3:x-amz-meta-${index}`]: ['a', 'b'] } },
  }))
  return JSON.stringify({ Version: '2012-10-17', Statement: [...others, lock] }, undefined, 2)
}

/** Parsing and proof of policies of growing size. */
export function proofRows(): Row[] {
  return [
    ...[2, 10, 100, 700].flatMap(ids => measured(`${ids} ids`, policyText(ids, 1))),
    ...[10, 700].flatMap(ids => measured(`${ids} ids behind a Deny`, policyText(ids, 2))),
    ...[5, 20].flatMap(denies => measured(`2 ids, ${denies} Deny statements`, policyText(2, denies))),
  ]
}

function measured(name: string, text: string): Row[] {
  const file = sourceFromText('policy.json', text)
  const { policy } = readPolicy(file)
  const admitted = policy && findLock(policy)?.admitted
  const first = admitted?.[0]
  if (policy === undefined || admitted === undefined || first?.kind !== 'role') throw new Error('no lock to measure')
  const scope = { bucket: BUCKET.slice(13), partition: 'aws', owner: { account: '111122223333' }, admitted }
  if (proofOf(policy).sealed(scope).kind !== 'holds') throw new Error('the measured policy is not sealed')
  const json = fastest(() => JSON.parse(text))
  const parser = fastest(() => readPolicy(file))
  const ratios = (microseconds: number) => ({
    microseconds,
    timesJsonParse: microseconds / json,
    timesParser: microseconds / parser,
  })
  return [
    { what: `${name}: JSON.parse`, ...ratios(json) },
    { what: `${name}: parser`, ...ratios(parser) },
    { what: `${name}: sealed`, ...ratios(fastest(() => proofOf(policy).sealed(scope))) },
    {
      what: `${name}: one Connect role keeps access`,
      ...ratios(fastest(() => proofOf(policy).keepsAccess(scope, first, CONNECT_NEEDS))),
    },
  ]
}

/** Questions about patterns, hostile ones among them. */
export function patternRows(): Row[] {
  const ordinary = [100, 1000].flatMap(count => {
    const ids = roleIds(count)
    const listed = ids[count >> 1]?.replace('*', 'session') ?? ''
    return [
      row(`covers, ${count} patterns, one of them does`, () => covers(ids, listed)),
      row(`covers, ${count} patterns, none does`, () => covers(ids, 'AROA*')),
    ]
  })
  const ladder = Array.from({ length: 12 }, (_, index) => `*${'a?'.repeat(index + 4)}b*${'?'.repeat(20 + index)}`)
  const numbers = Array.from({ length: 1000 }, (_, index) => `*${index}*`)
  return [
    ...ordinary,
    row('hostile: twelve ladders of stars and marks', () => covers(ladder, `*${'a*'.repeat(200)}`)),
    row('hostile: a subset construction of 2^18', () => covers([`*a${'?'.repeat(18)}`], `*b*a*${'?'.repeat(18)}`)),
    row('hostile: 1,000 numbers between stars', () => covers(numbers, '*9*x*9*')),
    row('hostile: overlap of two ladders', () => overlaps(`*${'a*'.repeat(300)}b`, `*${'?a*'.repeat(300)}`)),
  ]
}

function row(what: string, work: () => unknown): Row {
  return { what, microseconds: fastest(work) }
}

/** Microseconds of one call once warm: the fastest of many short rounds, which other work on the machine disturbs least. */
function fastest(work: () => unknown): number {
  const once = round(work, 1)
  const repeats = Math.max(1, Math.min(500, Math.round(ROUND / once)))
  round(work, repeats * 3)
  return Math.min(...Array.from({ length: ROUNDS }, () => round(work, repeats)))
}

/** Microseconds a call, over some calls. */
function round(work: () => unknown, repeats: number): number {
  const begin = process.hrtime.bigint()
  for (let index = 0; index < repeats; index += 1) work()
  return Number(process.hrtime.bigint() - begin) / 1000 / repeats
}

/** A line for people. */
export function formatRow({ what, microseconds, timesJsonParse, timesParser }: Row): string {
  const ratio = (name: string, value: number | undefined) =>
    value === undefined ? '' : `${value.toFixed(1).padStart(8)} × ${name}`
  return `${what.padEnd(52)}${microseconds.toFixed(1).padStart(10)} µs${ratio('JSON.parse', timesJsonParse)}${ratio('parser', timesParser)}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const each of [...proofRows(), ...patternRows()]) console.log(formatRow(each))
}
