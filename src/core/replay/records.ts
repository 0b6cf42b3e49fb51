import { parsedJson } from '../text/untyped.js'
import { eventOfRow } from './rows.js'

/** A record longer than this is passed over: CloudTrail's own limit for one event is 256 KB. */
const MOST_CHARACTERS = 1 << 20

/** The lists that records stand in: CloudTrail's files, `lookup-events`, CloudTrail Lake's `get-query-results`. */
const LISTS = new Set(['Records', 'Events', 'QueryResultRows'])

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [34, 92, 123, 125, 91, 93]

/**
 * Takes the records out of JSON that arrives in pieces: an object with a list of them, an array, or one after another
 * (JSON lines, with anything between them). Holds no more than one record.
 */
export class RecordReader {
  readonly #record: (value: unknown) => void
  readonly #unreadable: () => void
  #depth = 0
  /** Inside a list of records, the depth at which one begins. */
  #listDepth = 0
  #inText = false
  #escaped = false
  #begun = ''
  #tooLong = false
  /** After its list, what is left of an object is of no interest. */
  #afterList = false

  /**
   * @param record is called with each record, of any shape.
   * @param unreadable is called for each that is too long, or no JSON.
   */
  constructor(record: (value: unknown) => void, unreadable: () => void) {
    this.#record = record
    this.#unreadable = unreadable
  }

  push(text: string): void {
    let from = 0
    for (let index = this.#inText ? this.#endOfText(text, 0) : 0; index < text.length; index += 1) {
      switch (text.charCodeAt(index)) {
        case QUOTE:
          this.#inText = this.#depth > 0
          if (this.#inText) index = this.#endOfText(text, index + 1) - 1
          break
        case OPEN_BRACE:
          from = this.#open(from, index)
          break
        case OPEN_BRACKET:
          if (!this.#opensList(text, from, index)) from = this.#open(from, index)
          break
        case CLOSE_BRACE:
        case CLOSE_BRACKET:
          this.#close(text, from, index)
          break
      }
    }
    if (this.#depth > this.#listDepth && !this.#afterList) this.#keep(text.slice(from))
  }

  /** Where the record at hand begins, after one more brace or bracket was opened. */
  #open(from: number, index: number): number {
    const begins = this.#depth === this.#listDepth
    this.#depth += 1
    return begins ? index : from
  }

  /**
   * Where a string that is open at an index has ended; the text's length where it goes on. Most of a log is strings, and
   * the search for a quote is the machine's own.
   */
  #endOfText(text: string, start: number): number {
    for (let begin = start; ; ) {
      const quote = text.indexOf('"', begin)
      const end = quote < 0 ? text.length : quote
      const isEscaped = this.#isEscaped(text, begin, end)
      if (quote < 0) {
        this.#escaped = isEscaped
        return end
      }
      this.#escaped = false
      begin = quote + 1
      if (isEscaped) continue
      this.#inText = false
      return begin
    }
  }

  /** Whether an odd number of backslashes stands before an index; one may stand at the end of the piece before. */
  #isEscaped(text: string, begin: number, end: number): boolean {
    let first = end
    while (first > begin && text.charCodeAt(first - 1) === BACKSLASH) first -= 1
    const isOdd = (end - first) % 2 === 1
    return first === begin ? isOdd !== this.#escaped : isOdd
  }

  /** Whether the text ended in the middle of something. */
  get isTorn(): boolean {
    return this.#depth > 0
  }

  /** An array at the top, or one below the name of a list in an object at the top, holds the records. */
  #opensList(text: string, from: number, index: number): boolean {
    if (this.#listDepth > 0 || this.#depth > 1) return false
    if (this.#depth === 1) {
      const before = this.#begun + text.slice(from, index)
      const name = /"([A-Za-z]+)"\s*:\s*$/.exec(before.slice(-200))?.[1]
      if (name === undefined || !LISTS.has(name)) return false
    }
    this.#depth += 1
    this.#listDepth = this.#depth
    this.#begun = ''
    return true
  }

  #close(text: string, from: number, index: number): void {
    if (this.#depth === 0) return
    this.#depth -= 1
    if (this.#depth < this.#listDepth) {
      this.#listDepth = 0
      this.#begun = ''
      this.#afterList = this.#depth > 0
    } else if (this.#afterList) this.#afterList = this.#depth > 0
    else if (this.#depth === this.#listDepth) this.#emit(text.slice(from, index + 1))
  }

  #keep(text: string): void {
    if (this.#tooLong) return
    this.#begun += text
    if (this.#begun.length <= MOST_CHARACTERS) return
    this.#tooLong = true
    this.#begun = ''
  }

  #emit(end: string): void {
    const whole = this.#begun + end
    const tooLong = this.#tooLong || whole.length > MOST_CHARACTERS
    this.#begun = ''
    this.#tooLong = false
    const value = tooLong ? undefined : parsedJson(whole)
    if (value === undefined) this.#unreadable()
    else this.#record(unwrapped(value))
  }
}

/** A row of a query is a list of columns; an event of EventBridge and of `lookup-events` holds the record within it. */
function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return eventOfRow(Object.fromEntries(value.flatMap(columnsOf)))
  if (typeof value !== 'object' || value === null) return value
  if ('detail' in value && 'detail-type' in value) return value.detail
  if ('CloudTrailEvent' in value && typeof value.CloudTrailEvent === 'string') return parsedJson(value.CloudTrailEvent)
  const names = Object.keys(value)
  const isRow = !names.includes('eventSource') && names.some(name => /^(eventsource|eventjson)$/i.test(name))
  return isRow ? eventOfRow(value as Readonly<Record<string, unknown>>) : value
}

function columnsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
