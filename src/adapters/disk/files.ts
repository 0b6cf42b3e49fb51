import { existsSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import type { PolicyFiles } from '../../app/ports.js'
import { lookAt, MAX_SOURCE_BYTES } from '../../core/sources/look.js'
import { MAX_FILE_BYTES } from '../../core/text/json.js'
import { byText } from '../../core/text/order.js'
import { join, list, ours, type Prose, say } from '../../core/text/prose.js'
import { type SourceFile, sourceFromBytes } from '../../core/text/source.js'
import { usageError } from '../../core/text/usage.js'
import { readBeginning } from './bounded-read.js'
import { globWithin, isWithin, type Walk } from './glob.js'
import { nearby } from './nearby.js'
import { codeOf, diskReason, unreadable } from './reason.js'
import { sourcesIn } from './sources.js'

export interface FilesOptions {
  /** The workspace: globs are relative to it, and paths in reports too. */
  readonly root: string
  /** Whether a file that is named by its path, and not by a glob, may be outside of the workspace. */
  readonly outside: 'allowed' | 'refused'
  /** Where nothing matches: nothing is found, or it is an error, with something more to say to it. */
  readonly ifNone?: 'nothing' | Prose
}

/**
 * The policy files of a folder of the disk.
 *
 * Each of the globs is the path of a file, a glob, or `!` and a glob that takes files away. Each must match something,
 * for a mistyped one would leave policies unchecked. A glob never reaches out of the workspace, by `..` or by a link;
 * a path may where `outside` allows it. Of a file longer than a policy may be, the first bytes are read.
 */
export function policyFiles(options: FilesOptions): PolicyFiles {
  const { root } = options
  return {
    find: async (globs, given = [], mayBeNone = false) => {
      const workspace = { ...options, root: resolve(root), home: homeOf(root) }
      const beside = {
        parameters: new Map(given.map(nameAndValue)),
        read: (path: string) => readBeside(workspace, path),
      }
      const found = await find(workspace, globs, mayBeNone)
      return (await Promise.all(found.map(file => sourcesIn(file, beside)))).flat()
    },
  }
}

/** `NAME=VALUE`; the value may hold more of them. */
export function nameAndValue(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

/** A file that another one names; as with globs, only inside of the workspace. */
function readBeside(workspace: Workspace, path: string): SourceFile | undefined {
  const stat = statOf(workspace, path)
  if (stat === undefined || !stat.isFile()) return undefined
  const real = realpathSync(resolve(workspace.root, path))
  return isWithin(workspace.home, real) ? read(path, real) : undefined
}

function homeOf(root: string): string {
  try {
    return realpathSync(root)
  } catch (error) {
    throw usageError(say`The workspace ${root} cannot be read: ${ours(diskReason(error))}. Nothing was checked.`)
  }
}

interface Workspace extends FilesOptions {
  /** The root with no links in its path. */
  readonly home: string
}

/** A file by its path in reports, and by its path on the disk with no links in it. */
interface Match {
  readonly path: string
  readonly real: string
}

async function find(
  workspace: Workspace,
  globs: readonly string[],
  mayBeNone: boolean,
): Promise<readonly SourceFile[]> {
  const { outside, ifNone } = workspace
  if (globs.includes('')) throw usageError(ours('An empty path names no policy. Nothing was checked.'))
  const isInput = (glob: string) => glob === STANDARD_INPUT && outside === 'allowed'
  const patterns = globs.filter(glob => !isInput(glob)).map(glob => relativePattern(workspace, glob))
  const wanted = patterns.filter(pattern => !pattern.startsWith('!'))
  const given = globs.some(isInput) ? [standardInput()] : []
  if (wanted.length === 0 && given.length > 0) return given
  if (wanted.length === 0) throw usageError(ours('No policy file is named, so nothing was checked.'), EXAMPLE)
  const ignored = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1))

  const matches: Match[] = []
  const unmatched: string[] = []
  for (const pattern of wanted) {
    const found = statOf(workspace, pattern) === undefined ? await glob(workspace, pattern, ignored) : [pattern]
    if (found.length === 0) unmatched.push(pattern)
    for (const path of found) matches.push(matchOf(workspace, path, path === pattern))
  }
  const mayBeEmpty = ifNone === 'nothing' || (mayBeNone && (await isEmptied(workspace, unmatched, ignored)))
  if (unmatched.length > 0 && !mayBeEmpty) {
    const meant = join(
      unmatched.map(pattern => nearby(workspace.root, pattern)),
      '',
    )
    throw usageError(say`No file matches ${list(unmatched, 'or')}.${meant} Nothing was checked.`, ifNone ?? EXAMPLE)
  }
  return [...given, ...distinct(workspace, matches).map(({ path, real }) => read(path, real))]
}

/** Whether globs match nothing because nothing is left: a path, a slip of the pen and other policies say otherwise. */
async function isEmptied(
  workspace: Workspace,
  unmatched: readonly string[],
  ignored: readonly string[],
): Promise<boolean> {
  const isMistyped = (pattern: string) => !/[*?{[(]/.test(pattern) || nearby(workspace.root, pattern).parts.length > 0
  return !unmatched.some(isMistyped) && (await glob(workspace, DEFAULT_POLICIES, ignored)).length === 0
}

/** Where policies lie unless the settings say otherwise. */
const DEFAULT_POLICIES = 'policies/**/*.json'

const EXAMPLE = say`Check the path. Paths and globs such as ${'policies/**/*.json'} begin in the folder where the run starts.`

/** Path separators as globs have them. Only where `\` separates may it be replaced: elsewhere it escapes. */
export function toSlashes(path: string, separator: string): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path
}

/** A pattern from the root, however it was given; absolute only where it leads out of the workspace. */
export function globFromRoot(root: string, glob: string): string {
  return relativePattern({ root: resolve(root), home: homeOf(root) }, glob)
}

function relativePattern({ root, home }: Pick<Workspace, 'root' | 'home'>, glob: string): string {
  const given = toSlashes(glob, sep)
  const negated = given.startsWith('!') ? '!' : ''
  const pattern = posix.normalize(given.slice(negated.length))
  const prefix = [root, home].map(path => `${toSlashes(path, sep)}/`).find(path => pattern.startsWith(path))
  return negated + (prefix === undefined ? pattern : pattern.slice(prefix.length))
}

/** What is at a path; `undefined` for what can be no path of a file, a link in a circle included. */
function statOf({ root }: Workspace, path: string): Stats | undefined {
  try {
    return statSync(resolve(root, path), { throwIfNoEntry: false })
  } catch (error) {
    if (['ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error))) return undefined
    throw unreadable(path, error)
  }
}

async function glob(workspace: Workspace, pattern: string, ignored: readonly string[]): Promise<readonly string[]> {
  const leavesByName = isAbsolute(pattern) || /(^|[/{,(|])\.\.($|[/},)|])/.test(pattern)
  if (leavesByName) {
    const elsewhere = workspace.outside === 'allowed' ? ours(' Files elsewhere are named by their paths.') : ours('')
    throw leaves(pattern, say`A glob is for files inside the folder that the run starts in.${elsewhere}`)
  }
  const walk: Walk = await globWithin(workspace.home, pattern, ignored)
  for (const [folder, error] of walk.unreadable) throw unreadable(relativePath(workspace, folder), error)
  const [link] = walk.leaving
  if (link === undefined) return walk.files
  throw leaves(pattern, say`It meets the link ${relativePath(workspace, link)}, which leads out.`)
}

function matchOf(workspace: Workspace, path: string, named: boolean): Match {
  const stat = statOf(workspace, path)
  if (stat === undefined) throw usageError(say`The policy ${path} is a link to nothing. Nothing was checked.`)
  if (stat.isDirectory() && existsSync(resolve(workspace.root, path, MANIFEST))) {
    return matchOf(workspace, posix.join(path, MANIFEST), named)
  }
  if (stat.isDirectory()) {
    const meant = say`Name the files in it: ${`${path.replace(/\/+$/, '')}/**/*.json`}.`
    throw usageError(say`${path} is a folder, no policy. Nothing was checked.`, meant)
  }
  if (!stat.isFile()) throw usageError(say`${path} is not a regular file, so it was not read. Nothing was checked.`)
  const real = realpathSync.native(resolve(workspace.root, path))
  const isOutside = !isWithin(workspace.home, real)
  if (isOutside && !(named && workspace.outside === 'allowed')) {
    throw leaves(path, say`Only files inside the folder that the run starts in are read.`)
  }
  return { path: isOutside ? toSlashes(resolve(workspace.root, path), sep) : path, real }
}

function leaves(pattern: string, why: Prose): Error {
  return usageError(say`${pattern} leads out of the workspace. ${why} Nothing was checked.`)
}

/** Each file once, under its own path rather than that of a link to it; sorted by path. */
function distinct(workspace: Workspace, matches: readonly Match[]): readonly Match[] {
  const byReal = new Map<string, Match>()
  for (const match of matches) {
    const known = byReal.get(match.real)
    const isOwnPath = match.path === relativePath(workspace, match.real)
    if (known === undefined || isOwnPath) byReal.set(match.real, match)
  }
  return [...byReal.values()].sort((a, b) => byText(a.path, b.path))
}

function relativePath({ home }: Workspace, path: string): string {
  return toSlashes(relative(home, path), sep)
}

/** A folder with this file is what the CDK wrote. */
const MANIFEST = 'manifest.json'
const STANDARD_INPUT = '-'

function standardInput(): SourceFile {
  try {
    return sourceFromBytes(STANDARD_INPUT, readFileSync(0).subarray(0, MAX_SOURCE_BYTES + 1))
  } catch (error) {
    throw unreadable('standard input', error)
  }
}

/** As much of the file as tells that it is too long for what it is; `bytes` is its length on the disk. */
function read(path: string, real: string): SourceFile {
  const beginning = readUpTo(path, real, MAX_FILE_BYTES)
  if (beginning.bytes <= MAX_FILE_BYTES || lookAt(beginning).kind === 'policy') return beginning
  return readUpTo(path, real, MAX_SOURCE_BYTES)
}

function readUpTo(path: string, real: string, most: number): SourceFile {
  try {
    const { bytes, size } = readBeginning(real, most)
    return { ...sourceFromBytes(path, bytes), bytes: size }
  } catch (error) {
    throw unreadable(path, error)
  }
}
