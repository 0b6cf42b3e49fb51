import type { CommentRecord, CommentState } from '../../core/plan/record.js'

/** Half of a comment: the record of every bucket goes before what people can read in the summary as well. */
const MARKER_LIMIT = 32_000
const SCHEMA = 1
const MARKER = /^<!-- connect-bucket-lock (\{.*\}) -->$/
const STATES: readonly CommentState[] = ['plan', 'check', 'applied', 'not-applied', 'no-verdict', 'running']

/**
 * The first line of our comment, an HTML comment that nobody sees: by it the comment is found again, and from it an
 * apply reads what the reviewer was shown. docs/adr/0006-comment-is-a-record.md
 */
export function marker({ version, key, head, state, began, plans, more: before }: CommentRecord): string {
  const kept: Record<string, string> = Object.create(null)
  let room = MARKER_LIMIT
  let more = before
  for (const [bucket, mark] of plans) {
    const entry = escaped(JSON.stringify(bucket)).length + mark.length + 4
    if (entry > room) more += 1
    else {
      kept[bucket] = mark
      room -= entry
    }
  }
  const written = {
    schema: SCHEMA,
    version,
    key,
    ...(head === undefined ? {} : { head }),
    state,
    began,
    plans: kept,
    more,
  }
  return `<!-- connect-bucket-lock ${escaped(JSON.stringify(written))} -->`
}

/** Reads the record of a comment; `undefined` for every text whose first line is not our marker. */
export function readMarker(body: string): CommentRecord | undefined {
  const [line = ''] = body.split(/\r?\n/, 1)
  const json = MARKER.exec(line)?.[1]
  if (json === undefined) return undefined
  const data = parse(json)
  if (typeof data !== 'object' || data === null) return undefined
  const { schema, version, key, head, state, began, plans, more } = data as Readonly<Record<string, unknown>>
  if (schema !== SCHEMA || typeof version !== 'string' || typeof key !== 'string') return undefined
  if (typeof plans !== 'object' || plans === null || typeof more !== 'number') return undefined
  const entries = Object.entries(plans).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    version,
    key,
    ...(typeof head === 'string' ? { head } : {}),
    state: STATES.find(known => known === state) ?? 'plan',
    began: typeof began === 'number' ? began : 0,
    plans: new Map(entries),
    more,
  }
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

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
