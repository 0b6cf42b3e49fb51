import type { IdentityKind } from '../core/replay/request.js'
import type { Count, Replay, Replayed } from '../core/replay/tally.js'
import type { ReplayVerdict } from '../core/replay/verdict.js'
import { counted, grouped } from '../core/text/count.js'
import { plainText, visible } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { join, ours, type Prose, plain, say } from '../core/text/prose.js'
import { csv } from './csv.js'
import { code, markdown } from './escape.js'
import { kindWord } from './github/people.js'
import { type Paint, verdictWord } from './paint.js'
import { nameAndId } from './words.js'

/** A replay and what it is worth, ready to be told. */
export interface ReplayStory {
  /** The path of the policy file. */
  readonly file: string
  readonly bucket: string
  readonly files: number
  readonly replay: Replay
  readonly judged: ReplayVerdict
}

export type ReplayAnswer = 'denied' | 'unknown' | 'spared'
export const ANSWERS: readonly ReplayAnswer[] = ['denied', 'unknown', 'spared']
export const WOULD: Readonly<Record<ReplayAnswer, string>> = {
  denied: 'denied',
  unknown: 'not known',
  spared: 'keeps access',
}
export const SHOWN_ACTIONS = 4

const IDENTITY_WORDS: Readonly<Record<IdentityKind, string>> = {
  role: 'role',
  user: 'IAM user',
  root: 'root user of an account',
  federated: 'federated user',
  service: 'AWS service',
  anonymous: 'without credentials',
  account: 'of another account',
  'canonical-user': 'canonical user',
  directory: 'directory',
  'identity-center-user': 'IAM Identity Center user',
  'saml-user': 'SAML user',
  'web-identity-user': 'web identity user',
  unknown: 'unknown',
}

/** What the account knows of an identity; else what the log tells of it, a type that AWS does not document by its name. */
export function identityWords({ who: { kind, type }, admitted }: Replayed): Prose {
  if (admitted !== undefined && admitted.kind !== 'unresolved') return ours(kindWord(admitted.kind))
  const word = ours(IDENTITY_WORDS[kind])
  return type === undefined ? word : say`${word} (${type})`
}

/** The replay for a terminal: the verdict, then one block for each identity and answer. */
export function replayText(story: ReplayStory, paint: Paint): string {
  const { replay, judged } = story
  const head = `${verdictWord(judged.verdict, paint)}  ${plainText(headline(story))}`
  const rows = replay.identities.flatMap(row => ANSWERS.flatMap(answer => block(row, answer, paint)))
  const doubts = judged.doubts.map(doubt => `  ${paint.yellow('?')} ${plainText(doubt)}`)
  const absent = replay.neverSeen.map(admitted => `  never seen    ${nameAndId(admitted)}`)
  return `${[head, ...doubts, '', ...rows, ...absent, '', ...footer(story)].join('\n').trimEnd()}\n`
}

/** Who is meant to keep access and would have lost it, by how many requests that is known, and from when they are. */
function headline({ replay, judged, file }: ReplayStory): Prose {
  const span =
    replay.first === undefined ? ours('') : ours(` from ${day(replay.first)} to ${day(replay.last ?? replay.first)}`)
  const count = say`${ours(requests(replay.judged))}${span}`
  if (judged.broken.length > 0) {
    const broken = judged.broken.map(({ admitted, who: identity }) => named(admitted ?? identity))
    return say`${file} would have denied ${join(broken, ', ')}. ${count}.`
  }
  return judged.verdict === 'safe'
    ? say`${file} would have denied no one who should keep access. ${count}.`
    : say`It is not known who ${file} would have denied. ${count}.`
}

function named({ id, name }: { readonly id: string; readonly name?: string }): Prose {
  return name === undefined ? say`${id}` : say`${name} (${id})`
}

function block(row: Replayed, answer: ReplayAnswer, paint: Paint): readonly string[] {
  const count = row[answer]
  if (count === undefined) return []
  const mark = { denied: paint.red, unknown: paint.yellow, spared: paint.green }[answer](WOULD[answer].padEnd(12))
  const lines = [`  ${mark}  ${who(row)}`, `${' '.repeat(16)}${figures(count)}`]
  return answer === 'spared' ? lines : [...lines, `${' '.repeat(16)}${reason(row, count)}`]
}

function who(row: Replayed): string {
  const { who: identity, admitted } = row
  return `${nameAndId({ ...identity, ...present({ name: admitted?.name }) })}, ${plainText(identityWords(row))}`
}

function figures({ requests: count, first, last, actions }: Count): string {
  const sorted = [...actions].sort(([, a], [, b]) => b - a)
  const shown = sorted.slice(0, SHOWN_ACTIONS).map(([action, count]) => `${visible(action)} ${grouped(count)}`)
  const more = sorted.length > SHOWN_ACTIONS ? [`${sorted.length - SHOWN_ACTIONS} more actions`] : []
  return `${requests(count)}, ${day(first)} to ${day(last)}: ${[...shown, ...more].join(', ')}`
}

function reason({ denied, unknown }: Replayed, { example }: Count): string {
  const request = `${visible(example.action)} on ${visible(example.resource)} at ${example.time}`
  if (denied?.example === example)
    return `such as ${request}; by statement ${denied.by.map(index => index + 1).join(', ')}`
  const keys = unknown?.keys.join(', ') ?? ''
  return `such as ${request}; depends on ${keys === '' ? 'who called' : visible(keys)}`
}

export function footer({ replay, files, bucket }: ReplayStory): readonly string[] {
  const { records, otherBuckets, refusedThen, skipped } = replay
  const parts = [
    `${counted(records, 'record')} in ${counted(files, 'file')}`,
    ...(otherBuckets === 0 ? [] : [`${grouped(otherBuckets)} of other buckets than ${visible(bucket)}`]),
    ...(refusedThen === 0 ? [] : [`${grouped(refusedThen)} that S3 also refused then`]),
    ...[...skipped].map(([why, count]) => `${grouped(count)} ${SKIPPED[why]}`),
  ]
  return [`${parts.join('; ')}.`]
}

const SKIPPED = {
  'another-service': 'of other services',
  'names-no-bucket': 'that name no bucket',
  'by-s3-itself': 'by S3 itself (lifecycle)',
  'unknown-operation': 'of operations that are not known',
  unreadable: 'that could not be read',
} as const

/** The replay as JSON, schema 1; times are ISO 8601, `by` are statements counted from 1. */
export function replayJson({ file, bucket, files, replay, judged }: ReplayStory): string {
  const { identities, skipped, unknownOperations, neverSeen, ...counts } = replay
  const document = {
    schema: 1,
    mode: 'replay',
    verdict: judged.verdict,
    file,
    bucket,
    files,
    ...counts,
    skipped: Object.fromEntries(skipped),
    unknownOperations: Object.fromEntries(unknownOperations),
    doubts: judged.doubts.map(plain),
    identities: identities.map(identityJson),
    neverSeen,
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

function identityJson({ who: identity, admitted, denied, unknown, spared }: Replayed): object {
  return {
    ...identity,
    ...present({
      admitted,
      denied: denied && { ...countJson(denied), by: denied.by.map(index => index + 1) },
      unknown: unknown && { ...countJson(unknown), keys: unknown.keys },
      spared: spared && countJson(spared),
    }),
  }
}

function countJson({ actions, requests, first, last, example }: Count): object {
  return { requests, first, last, actions: Object.fromEntries(actions), example }
}

const COLUMNS = [
  'id',
  'name',
  'kind',
  'answer',
  'requests',
  'first',
  'last',
  'actions',
  'example',
  'statements',
  'unknown keys',
]

/** The replay as CSV (RFC 4180), one line for each identity and answer. */
export function replayCsv({ replay }: ReplayStory): string {
  const lines = replay.identities.flatMap(row => ANSWERS.flatMap(answer => csvRow(row, answer)))
  return csv([COLUMNS, ...lines])
}

function csvRow(row: Replayed, answer: ReplayAnswer): readonly (readonly string[])[] {
  const count = row[answer]
  if (count === undefined) return []
  const { who: identity, admitted, denied, unknown } = row
  const actions = [...count.actions].map(([action, times]) => `${action} ${times}`).join('; ')
  const example = `${count.example.action} ${count.example.resource} ${count.example.time}`
  const by = answer === 'denied' ? (denied?.by.map(index => index + 1).join(' ') ?? '') : ''
  const keys = answer === 'unknown' ? (unknown?.keys.join(' ') ?? '') : ''
  const name = admitted?.name ?? identity.name ?? ''
  const { kind = identity.kind } = admitted ?? {}
  const told = identity.type === undefined ? kind : `${kind} (${identity.type})`
  return [
    [identity.id, name, told, answer, String(count.requests), count.first, count.last, actions, example, by, keys],
  ]
}

/** The replay as GitHub markdown. */
export function replayMarkdown(story: ReplayStory): string {
  const { replay, judged } = story
  const rows = replay.identities.flatMap(row => ANSWERS.flatMap(answer => markdownRow(row, answer)))
  const table =
    rows.length === 0
      ? []
      : [
          '| Identity | Under this policy | Requests | First and last seen | Actions |',
          '| --- | --- | ---: | --- | --- |',
          ...rows,
          '',
        ]
  const doubts = judged.doubts.map(doubt => `- ${markdown(doubt)}`)
  const absent = replay.neverSeen.map(({ id, name }) => `- On the list and never seen: ${code(name ?? id)}`)
  return `${[`**${judged.verdict.toUpperCase()}** ${markdown(headline(story))}`, '', ...table, ...doubts, ...absent, '', ...footer(story)].join('\n')}\n`
}

function markdownRow(row: Replayed, answer: ReplayAnswer): readonly string[] {
  const count = row[answer]
  if (count === undefined) return []
  const { who: identity, admitted } = row
  const name = admitted?.name ?? identity.name
  const shown = name === undefined ? code(identity.id) : `${code(name)} ${code(identity.id)}`
  const actions = [...count.actions]
    .slice(0, SHOWN_ACTIONS)
    .map(([action, times]) => `${code(action)} ${grouped(times)}`)
  return [
    `| ${shown}<br>${markdown(identityWords(row))} | ${answer === 'denied' ? `**${WOULD[answer]}**` : WOULD[answer]} | ${grouped(count.requests)} | ${day(count.first)} – ${day(count.last)} | ${actions.join(', ')} |`,
  ]
}

function day(time: string): string {
  return time.slice(0, 10)
}

function requests(count: number): string {
  return counted(count, 'request')
}
