import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Clock } from '../../app/ports.js'
import { PortError } from '../../core/text/errors.js'
import { ours, say } from '../../core/text/prose.js'
import { parsedJson } from '../../core/text/untyped.js'
import { codeOf, diskReason } from './reason.js'

/**
 * How long another process may hold the lock of a file, how often it is asked for, and how long it may take to write
 * its name, in milliseconds.
 */
const PATIENCE = { most: 30_000, pause: 50, naming: 5_000 } as const

/** Whoever holds a lock, as its file says: host and process. */
interface Holder {
  readonly host: string
  readonly pid: number
  /** Sets apart what one process locks, and what processes lock that had the same number one after the other. */
  readonly nonce: string
}

/** What this process holds now. */
const held = new Set<string>()

/**
 * Does something to a file while no other process that asks for the lock does: a file beside it, `.lock`, says who.
 * What a process left behind that was killed is taken over. Throws PortError where another process keeps the lock, and
 * what the file system throws.
 */
export async function withLock<T>(path: string, clock: Clock, work: () => T): Promise<T> {
  const lock = `${path}.lock`
  const nonce = crypto.randomUUID()
  const own = JSON.stringify({ host: hostname(), pid: process.pid, nonce } satisfies Holder)
  const until = clock.now().getTime() + PATIENCE.most
  while (!take(lock, own)) {
    const text = othersIn(lock)
    if (text !== undefined && isLeft(lock, text)) clear(lock, text)
    else if (clock.now().getTime() >= until) throw taken(path, text)
    else await clock.sleep(PATIENCE.pause)
  }
  held.add(own)
  try {
    return work()
  } finally {
    held.delete(own)
    if (textOf(lock) === own) rmSync(lock, { force: true })
  }
}

function take(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    return false
  }
}

function textOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return undefined
  }
}

/** What stands in the lock that another one has. */
function othersIn(lock: string): string | undefined {
  try {
    return textOf(lock)
  } catch (error) {
    const message = say`The lock ${lock} cannot be read: ${ours(diskReason(error))}.`
    throw new PortError({ message, remedy: ours('Remove it if no process holds it.'), refused: true }, { cause: error })
  }
}

/** Nobody whom we know, where somebody else wrote the file. */
function holderOf(text: string): Pick<Holder, 'host' | 'pid'> | undefined {
  const { host, pid } = (parsedJson(text) ?? {}) as Partial<Holder>
  return typeof host === 'string' && typeof pid === 'number' ? { host, pid } : undefined
}

/** Whether nobody holds the lock any more: its process has ended, or was killed before it could write its name. */
function isLeft(lock: string, text: string): boolean {
  const holder = holderOf(text)
  if (holder !== undefined) return isGone(holder, text)
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY
  return Date.now() - made > PATIENCE.naming
}

/**
 * A process of this machine that does not live any more, or had our number before us, as in a container that was started
 * again; of another machine nothing is known.
 */
function isGone({ host, pid }: Pick<Holder, 'host' | 'pid'>, text: string): boolean {
  if (host !== hostname()) return false
  if (pid === process.pid) return !held.has(text)
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

/** Two may clear at once: who finds that it took away another lock than it meant puts that back. */
function clear(lock: string, left: string): void {
  const aside = `${lock}.left`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return
  }
  if (textOf(aside) !== left) restoreLock(aside, lock)
  rmSync(aside, { force: true })
}

function restoreLock(aside: string, lock: string): void {
  try {
    linkSync(aside, lock)
  } catch (error) {
    if (!['EEXIST', 'ENOENT'].includes(codeOf(error))) throw error
  }
}

function taken(path: string, text = ''): PortError {
  const holder = holderOf(text)
  const who = holder === undefined ? say`another process` : say`process ${holder.pid} on ${holder.host}`
  return new PortError({
    message: say`${path} is being written by ${who}, which does not finish.`,
    remedy: say`End that process, or remove ${`${path}.lock`} if there is none.`,
    refused: true,
  })
}
