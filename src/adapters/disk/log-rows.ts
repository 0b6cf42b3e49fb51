import { pipeline } from 'node:stream'
import type { CsvError } from 'csv-parse'
import { BrokenLog, TornLog } from '../../app/replay.js'
import { type Prose, say } from '../../core/text/prose.js'

/** A record longer than this is a fault of the table: CloudTrail's own limit for one event is 256 KB. */
const MOST_BYTES = 1 << 20

/**
 * The rows of a table by the names of its header, as its text comes. Throws TornLog where the text ends in the middle of
 * a row, BrokenLog where a row breaks the form (RFC 4180).
 */
export async function* rowsOf(
  name: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const { CsvError, parse } = await import('csv-parse')
  /** The line in which the row at hand began. */
  let begun = 1
  const parser = parse({
    columns: names => {
      begun = 2
      return names
    },
    bom: true,
    skipEmptyLines: true,
    maxRecordSize: MOST_BYTES,
    onRecord: (record, { lines }) => {
      begun = lines + 1
      return record
    },
  })
  const text = new LinesOf(pieces)
  // what fails is thrown by the iteration of the rows
  pipeline(text.passed(), parser, () => undefined)
  try {
    yield* parser
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw text.endsIn(begun) ? new TornLog(name, { cause: error }) : new BrokenLog(faultIn(name, begun, error))
  }
}

/** Counts the lines of a text that passes by. */
class LinesOf {
  readonly #pieces: AsyncIterable<string>
  #line = 1
  #hasEnded = false
  #last = ''

  constructor(pieces: AsyncIterable<string>) {
    this.#pieces = pieces
  }

  async *passed(): AsyncGenerator<string> {
    for await (const piece of this.#pieces) {
      if (piece === '') continue
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) this.#line += 1
      this.#last = piece
      yield piece
    }
    this.#hasEnded = true
  }

  /** Whether the text ended within this line, before the line did. */
  endsIn(line: number): boolean {
    return this.#hasEnded && this.#line === line && !this.#last.endsWith('\n')
  }
}

/** Source of the codes and of what an error carries: csv-parse, "Errors". */
function faultIn(name: string, begun: number, { code, lines, column, columns, record }: CsvError): Prose {
  const where = typeof column === 'number' ? say`column ${column + 1}` : say`column ${String(column)}`
  const at = (line: number, what: Prose) => say`The log ${name} is not valid CSV in line ${line}: ${what}.`
  switch (String(code).replace(/^CSV_/, '')) {
    case 'INVALID_OPENING_QUOTE':
      return at(Number(lines), say`a quotation mark in the middle of ${where}`)
    case 'INVALID_CLOSING_QUOTE':
      return at(Number(lines), say`text after the closing quotation mark of ${where}`)
    case 'QUOTE_NOT_CLOSED':
      return at(begun, say`${where} opens a quotation mark that nothing closes`)
    case 'RECORD_INCONSISTENT_COLUMNS':
      return at(begun, say`${lengthOf(record)} columns, where the header has ${lengthOf(columns)}`)
    case 'MAX_RECORD_SIZE':
      return at(begun, say`a row of more than 1 MiB`)
    default:
      return at(Number(lines), say`${code}`)
  }
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}
