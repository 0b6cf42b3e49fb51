import { type CommentRecord, type CommentState, shortName } from '../../core/plan/record.js'
import { present } from '../../core/text/present.js'
import { hasFields, parsedJson } from '../../core/text/untyped.js'

/** Half of a comment: the record of every bucket goes before what people can read in the summary as well. */
const MARKER_LIMIT = 32_000
/** Without names it may take more, and holds 1,100 buckets. */
const PACKED_LIMIT = 44_000
const SCHEMA = 1
const MARKER = /^<!-- connect-bucket-lock (\{.*\}) -->$/
const STATES: readonly CommentState[] = ['plan', 'check', 'applied', 'not-applied', 'no-verdict', 'running']

/**
 * The first line of our comment, an HTML comment that nobody sees: by it the comment is found again, and from it an
 * apply reads what the reviewer was shown. docs/adr/0006-comment-is-a-record.md
 */
export function marker({ version, key, head, state, began, plans, more }: CommentRecord): string {
  const named = escaped(JSON.stringify(Object.fromEntries(plans)))
  const kept = named.length <= MARKER_LIMIT ? { plans: Object.fromEntries(plans), more } : packed(plans, more)
  const about = present({ head })
  const written = { schema: SCHEMA, version, key, ...about, state, began, ...kept }
  return `<!-- connect-bucket-lock ${escaped(JSON.stringify(written))} -->`
}

/** As many plans as there is room for, each as 40 letters: 12 hex digits of its bucket's name and the 48 of its mark. */
function packed(plans: CommentRecord['plans'], more: number): { plans: object; packed: string; more: number } {
  const entries = [...plans].flatMap(([bucket, mark]) => {
    const hex = shortName(bucket).slice(1) + mark
    return hex.length === PACKED_DIGITS && /^[0-9a-f]+$/.test(hex) ? [letters(hex)] : []
  })
  const kept = entries.slice(0, Math.floor(PACKED_LIMIT / PACKED_LETTERS))
  return { plans: {}, packed: kept.join(''), more: more + plans.size - kept.length }
}

const PACKED_DIGITS = 60
const PACKED_LETTERS = 40
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._'

/** Three hex digits are two letters. */
function letters(hex: string): string {
  return hex.replace(/.../g, three => {
    const value = Number.parseInt(three, 16)
    return ALPHABET.charAt(value >> 6) + ALPHABET.charAt(value & 63)
  })
}

function unpacked(text: unknown): readonly [string, string][] {
  if (typeof text !== 'string' || !/^[\w.]*$/.test(text)) return []
  return (text.match(/.{40}/g) ?? []).map(entry => {
    const hex = entry.replace(/../g, two => {
      const value = ALPHABET.indexOf(two.charAt(0)) * 64 + ALPHABET.indexOf(two.charAt(1))
      return value.toString(16).padStart(3, '0')
    })
    return [`#${hex.slice(0, 12)}`, hex.slice(12)]
  })
}

/** Reads the record of a comment; `undefined` for every text whose first line is not our marker. */
export function readMarker(body: string): CommentRecord | undefined {
  const [line = ''] = body.split(/\r?\n/, 1)
  return wholeRecord(line) ?? brokenRecord(line)
}

/** A marker that somebody edited, or another version wrote, tells whose comment it is, and no plan. */
function brokenRecord(line: string): CommentRecord | undefined {
  const key = /^<!-- connect-bucket-lock .*?"key":("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
  const name = key === undefined ? undefined : parsedJson(key)
  if (typeof name !== 'string') return undefined
  return { version: '', key: name, state: 'no-verdict', began: 0, plans: new Map(), more: 1 }
}

function wholeRecord(line: string): CommentRecord | undefined {
  const json = MARKER.exec(line)?.[1]
  if (json === undefined) return undefined
  const data = parsedJson(json)
  if (!hasFields(data)) return undefined
  const { schema, version, key, head, state, began, plans, packed: rest, more } = data
  if (schema !== SCHEMA || typeof version !== 'string' || typeof key !== 'string') return undefined
  if (typeof plans !== 'object' || plans === null || typeof more !== 'number') return undefined
  const entries = Object.entries(plans).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    version,
    key,
    ...(typeof head === 'string' ? { head } : {}),
    state: STATES.find(known => known === state) ?? 'plan',
    began: typeof began === 'number' ? began : 0,
    plans: new Map([...entries, ...unpacked(rest)]),
    more,
  }
}

/** A comment key as one word, in which nothing can end an HTML comment. */
export function keyWord(key: string): string {
  return key.replace(/[^\w.]/g, mark => `_${mark.charCodeAt(0).toString(16)}_`)
}

/** JSON in which nothing can end the comment, mention anybody or hide: everything unusual as `\uXXXX`. */
function escaped(json: string): string {
  return json.replace(/[^\w .,:/{}"\\-]|--/g, text =>
    [...Array(text.length).keys()].map(index => unicode(text.charCodeAt(index))).join(''),
  )
}

function unicode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
