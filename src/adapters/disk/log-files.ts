import { createReadStream, type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type LogFile, TornLog } from '../../app/replay.js'
import { formatOf } from '../../core/replay/format.js'
import { PortError } from '../../core/text/errors.js'
import { ours, say } from '../../core/text/prose.js'
import { usageError } from '../../core/text/usage.js'
import { isWithin } from './glob.js'
import { rowsOf } from './log-rows.js'
import { codeOf, diskReason } from './reason.js'

/**
 * The logs at some paths, files or whole folders, in the order of their names; compressed ones are known by their
 * first bytes. Throws UsageError for a path at which nothing is.
 *
 * @param root paths are relative to it.
 */
export async function* logFiles(root: string, paths: readonly string[]): AsyncGenerator<LogFile> {
  for (const path of paths.flatMap(given => logPathsAt(root, given))) {
    yield* oneLog(path, createReadStream(resolve(root, path)))
  }
}

/** What is at a path of logs. Throws UsageError where nothing is. */
function logAt(root: string, path: string): Stats {
  const stat = onDisk(path, () => statSync(resolve(root, path), { throwIfNoEntry: false }))
  if (stat === undefined) throw usageError(say`No log at ${path}. Name a file or a folder.`)
  return stat
}

function onDisk<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw usageError(say`The logs at ${path} cannot be read: ${ours(diskReason(error))}.`)
  }
}

/** The files at a path, a folder's in the order of their names. Throws UsageError where one could not be read. */
export function logPathsAt(root: string, path: string): readonly string[] {
  if (!logAt(root, path).isDirectory()) return [path]
  const folder = resolve(root, path)
  const entries = onDisk(path, () => entriesBelow(folder))
  const files = entries.filter(entry => isLog(folder, entry)).map(pathOf)
  if (files.length === 0) throw usageError(say`The folder ${path} holds no log.`)
  return files.sort()
}

/** All but the folders. Node's own `recursive` follows links from version 22 on, in circles, too. */
function entriesBelow(folder: string): readonly Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap(entry => (entry.isDirectory() ? entriesBelow(pathOf(entry)) : [entry]))
}

/** What is no file is never left out unsaid; what a link within the folder leads to is read by its own name. */
function isLog(folder: string, entry: Dirent): boolean {
  if (entry.isFile()) return true
  const path = pathOf(entry)
  if (!entry.isSymbolicLink()) throw usageError(say`${path} is not a regular file, so no log was read.`)
  if (onDisk(path, () => isWithin(realpathSync(folder), realpathSync(path)))) return false
  throw usageError(
    say`${path} is a link that leads out of the folder, so no log was read.`,
    say`Name what it leads to with ${'--events'}, and take the link away.`,
  )
}

function pathOf({ parentPath, name }: Dirent): string {
  return join(parentPath, name)
}

const GZIP = [0x1f, 0x8b]

/** One log of a stream of bytes, decompressed and decoded as it comes. */
export async function* oneLog(name: string, bytes: Readable): AsyncGenerator<LogFile> {
  const pieces = textOf(name, bytes)[Symbol.asyncIterator]()
  const beginning = await firstOf(pieces)
  if (beginning === undefined) {
    yield { name, format: 'torn' }
    return
  }
  const all = async function* () {
    yield beginning
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  const format = formatOf(beginning)
  if (format === 'unknown') bytes.destroy()
  yield format === 'unknown'
    ? { name, format }
    : format === 'csv'
      ? { name, format, rows: rowsOf(name, all()) }
      : { name, format, pieces: all() }
}

/** `undefined` where the log ends before its first piece. */
async function firstOf(pieces: AsyncIterator<string>): Promise<string | undefined> {
  try {
    const first = await pieces.next()
    return first.done === true ? '' : first.value
  } catch (error) {
    if (error instanceof TornLog) return undefined
    throw error
  }
}

async function* textOf(name: string, bytes: Readable): AsyncGenerator<string> {
  try {
    const iterator = bytes[Symbol.asyncIterator]()
    const first = await iterator.next()
    if (first.done === true) return
    const beginning: Uint8Array = first.value
    const whole = { [Symbol.asyncIterator]: () => iterator }
    const isGzip = GZIP.every((byte, index) => beginning[index] === byte)
    const decoder = new TextDecoder()
    for await (const chunk of isGzip ? gunzipped(beginning, whole) : concat(beginning, whole)) {
      yield decoder.decode(chunk, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    if (error instanceof PortError) throw error
    if (isTorn(error)) throw new TornLog(name, { cause: error })
    throw usageError(say`The log ${name} cannot be read: ${ours(diskReason(error))}.`)
  }
}

async function* concat(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

/** Files of several members, as log shippers write them, are read through. */
async function* gunzipped(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new PassThrough()
  const output = input.pipe(createGunzip())
  const fed = (async () => {
    for await (const chunk of concat(first, rest)) {
      if (!input.write(chunk)) await new Promise<void>(done => input.once('drain', done))
    }
    input.end()
  })()
  fed.catch(error => output.destroy(error))
  yield* output
  await fed
}

function isTorn(error: unknown): boolean {
  return /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test(codeOf(error))
}
