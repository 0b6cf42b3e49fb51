import type { RoleBook } from '../core/account/roles.js'
import type { BucketPolicy } from '../core/policy-file.js'
import { requestOfLine, rolesByName } from '../core/replay/access-log.js'
import { requestsOfEvent } from '../core/replay/cloudtrail.js'
import { Judge } from '../core/replay/judge.js'
import { RecordReader } from '../core/replay/records.js'
import type { RecordRequests } from '../core/replay/request.js'
import { eventOfRow } from '../core/replay/rows.js'
import { type Replay, Tally } from '../core/replay/tally.js'
import { counted } from '../core/text/count.js'
import { ours, type Prose, plain } from '../core/text/prose.js'

/** A log, a piece at a time. */
export type LogFile = {
  /** Its path or address. */
  readonly name: string
} & (
  | { readonly format: 'json' | 'access-log'; readonly pieces: AsyncIterable<string> }
  | { readonly format: 'csv'; readonly rows: AsyncIterable<Readonly<Record<string, unknown>>> }
  | { readonly format: 'unknown' }
  | { readonly format: 'torn' }
)

/** Thrown by a log's pieces where it ends in the middle of something, such as half a gzip file. */
export class TornLog extends Error {}

/** Thrown by a log's rows where one of them is not what the format asks for. */
export class BrokenLog extends Error {
  /** Which log, where in it, and what is wrong: a sentence. */
  readonly because: Prose

  constructor(because: Prose) {
    super(plain(because))
    this.because = because
  }
}

/** The policy that would have stood there, and what is known of its account. */
export interface ReplayQuestion {
  readonly file: BucketPolicy
  readonly book: RoleBook
}

/** What the logs held, and which of them could not be read to their end. */
export interface ReplayResult {
  /** One for each question, in their order. */
  readonly replays: readonly Replay[]
  readonly files: number
  readonly torn: readonly string[]
  readonly unknown: readonly string[]
  /** What is wrong with logs that break their own format: a sentence for each. */
  readonly broken: readonly Prose[]
}

/** How many records pass between two words of progress. */
const TELL_EVERY = 200_000

/**
 * `replay`: what policies would have done to the requests of the logs, which are read once. Reads one piece after another
 * and remembers counts only.
 *
 * @param progress is told every {@link TELL_EVERY} records how far it is.
 */
export async function replay(
  questions: readonly ReplayQuestion[],
  logs: AsyncIterable<LogFile>,
  progress: (message: Prose) => void,
): Promise<ReplayResult> {
  const asked = questions.map(({ file, book }) => tallyFor(file, book))
  const torn: string[] = []
  const unknown: string[] = []
  const broken: Prose[] = []
  let [files, records] = [0, 0]
  const count = () => {
    records += 1
    if (records % TELL_EVERY === 0) progress(ours(`${counted(records, 'record')} read, in ${counted(files, 'file')}.`))
  }
  const add = (record: RecordRequests) => {
    for (const { tally } of asked) tally.add(record)
    count()
  }
  const addLine = (line: string) => {
    for (const { tally, ofLine } of asked) tally.add(ofLine(line))
    count()
  }
  for await (const log of logs) {
    files += 1
    if (log.format === 'unknown') unknown.push(log.name)
    else {
      const end = log.format === 'torn' ? 'torn' : await readLog(log, add, addLine)
      if (end === 'torn') torn.push(log.name)
      else if (end !== 'whole') broken.push(end)
    }
  }
  const replays = asked.map(({ tally, file, book }) => tally.result(file.lock?.admitted ?? [], book))
  return { replays, files, torn, unknown, broken }
}

/** What is counted under one policy, and how the lines of access logs are read in its account. */
function tallyFor(file: BucketPolicy, book: RoleBook) {
  const { account, roles } = book.facts
  const byName = rolesByName(roles)
  const tally = new Tally(new Judge(file.policy, { account }), file.bucket)
  return { file, book, tally, ofLine: (line: string) => requestOfLine(line, byName, account) }
}

/** How a log ended: read to its end, in the middle of something, or at a fault of its own. */
async function readLog(
  log: Exclude<LogFile, { format: 'unknown' | 'torn' }>,
  add: (record: RecordRequests) => void,
  addLine: (line: string) => void,
): Promise<'whole' | 'torn' | Prose> {
  try {
    if (log.format === 'csv') {
      for await (const row of log.rows) add(requestsOfEvent(eventOfRow(row)))
      return 'whole'
    }
    if (log.format === 'access-log') {
      for await (const line of linesOf(log.pieces)) addLine(line)
      return 'whole'
    }
    const reader = new RecordReader(
      record => add(requestsOfEvent(record)),
      () => add(UNREADABLE),
    )
    for await (const piece of log.pieces) reader.push(piece)
    return reader.isTorn ? 'torn' : 'whole'
  } catch (error) {
    if (error instanceof TornLog) return 'torn'
    if (error instanceof BrokenLog) return error.because
    throw error
  }
}

const UNREADABLE: RecordRequests = { kind: 'skipped', why: 'unreadable' }

/** S3 writes no line near as long; the rest of one that is longer is passed over. */
const LONGEST_LINE = 1 << 20

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = ''
  for await (const piece of pieces) {
    const lines = (begun + piece).split(/\r?\n/)
    begun = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    for (const line of lines) if (line !== '') yield line
  }
  if (begun !== '') yield begun
}
