import type { ListedPerson } from '../core/recovery/people.js'
import type { Way } from '../core/recovery/ways.js'
import { plainText, visible } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { ours, say } from '../core/text/prose.js'
import type { JsonRehearsal } from '../report/recovery-schema.js'
import { indented, wrapped } from './layout.js'
import type { Paint } from './paint.js'

/** Which ways lead back into a bucket. */
interface RehearsalStory {
  readonly bucket: string
  readonly account: string
  readonly ways: readonly Way[]
  readonly state: Way['state']
}

/** The ways back, each with what stands in it, for people at a terminal. */
export function rehearsalText({ bucket, account, ways, state }: RehearsalStory, paint: Paint): string {
  const title = plainText(say`Ways back into bucket ${bucket} of account ${account}. Nothing was changed.`)
  const verdict = `${paint.bold(COLOURS[state](paint)(WORDS[state].toUpperCase()))}  ${ENDS[state]}`
  return `${[title, ...ways.map(way => wayBlock(way, paint)), verdict].join('\n\n')}\n`
}

/** The same for programs, `schemas/rehearsal.schema.json`. */
export function rehearsalJson({ bucket, account, ways, state }: RehearsalStory): string {
  const told = ways.map(({ way, state, because, people }) => ({
    way,
    state,
    because: because.map(plainText),
    ...present({ people: people?.map(personJson) }),
  }))
  const value: JsonRehearsal = { schema: 1, mode: 'rehearse', bucket, account, state, ways: told }
  return `${JSON.stringify(value, undefined, 2)}\n`
}

function personJson({ who: { id, kind, name, arn }, state, because }: ListedPerson) {
  return { id, kind, ...present({ name, arn }), state, because: plainText(because) }
}

const TITLES: Readonly<Record<Way['way'], string>> = {
  list: 'an identity on the list',
  'root-session': 'a root session from the management account',
  'root-user': 'the root user of the account',
}

const WORDS: Readonly<Record<Way['state'], string>> = { open: 'open', closed: 'closed', unknown: 'not known' }

const COLOURS: Readonly<Record<Way['state'], (paint: Paint) => Paint['red']>> = {
  open: paint => paint.green,
  closed: paint => paint.red,
  unknown: paint => paint.yellow,
}

const ENDS: Readonly<Record<Way['state'], string>> = {
  open: 'There is a way back into the bucket.',
  closed: 'There is no way back into the bucket: no one could change its policy.',
  unknown: 'Of no way back it is certain that it is open.',
}

function wayBlock({ way, state, because, people = [] }: Way, paint: Paint): string {
  const head = `${COLOURS[state](paint)(WORDS[state].padEnd(9))}  ${paint.bold(TITLES[way])}`
  const reasons = because.map(reason => indented(wrapped(plainText(reason), WIDTH), 11))
  return [head, ...reasons, ...people.map(person => personLine(person, paint))].join('\n')
}

const WIDTH = 89

const STATES: Readonly<Record<ListedPerson['state'], string>> = {
  'may-act': 'may act',
  'may-not': 'may not',
  unknown: 'not known',
}

function personLine({ who: { id, name }, state, because }: ListedPerson, paint: Paint): string {
  const line = say`${ours(`${STATES[state].padEnd(9)}  ${visible(name ?? id)}`)}: ${because}`
  const text = indented(wrapped(plainText(line), WIDTH), 11)
  return state === 'may-act' ? text : paint.dim(text)
}
