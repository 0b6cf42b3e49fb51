import { type CommentRecord, RECORDED_DIGITS, recordedDigits } from '../../core/plan/record.js'

const MARKER_LIMIT = 20_000
const SCHEMA = 1
const MARKER = /^<!-- connect-bucket-lock (\{.*\}) -->$/

/**
 * The first line of our comment, an HTML comment that nobody sees: by it the comment is found again, and from it an
 * apply reads what the reviewer was shown. docs/adr/0006-comment-is-a-record.md
 */
export function marker(version: string, key: string, plans: ReadonlyMap<string, string>): string {
  const kept: Record<string, string> = Object.create(null)
  let room = MARKER_LIMIT
  let more = 0
  for (const [bucket, fingerprint] of plans) {
    const entry = escaped(JSON.stringify(bucket)).length + RECORDED_DIGITS + 4
    if (entry > room) more += 1
    else {
      kept[bucket] = recordedDigits(fingerprint)
      room -= entry
    }
  }
  return `<!-- connect-bucket-lock ${escaped(JSON.stringify({ schema: SCHEMA, version, key, plans: kept, more }))} -->`
}

/** Reads the record of a comment; `undefined` for every text whose first line is not our marker. */
export function readMarker(body: string): CommentRecord | undefined {
  const [line = ''] = body.split(/\r?\n/, 1)
  const json = MARKER.exec(line)?.[1]
  if (json === undefined) return undefined
  const data = parse(json)
  if (typeof data !== 'object' || data === null) return undefined
  const { schema, version, key, plans, more } = data as Readonly<Record<string, unknown>>
  if (schema !== SCHEMA || typeof version !== 'string' || typeof key !== 'string') return undefined
  if (typeof plans !== 'object' || plans === null || typeof more !== 'number') return undefined
  const entries = Object.entries(plans).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { version, key, plans: new Map(entries), more }
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
