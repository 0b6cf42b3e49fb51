import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { ours, say } from '../../core/text/prose.js'
import { type GitHubAnswer, known, LINK, type Tree, unanswered } from './commits.js'

/** Where the repository was checked out to, and where below it a run looks for its files. */
export interface Clone {
  /** The folder with `.git`; absent where there is none, as without `actions/checkout`. */
  readonly folder?: string
  /** The path of the run's folder from the root of the repository, with `/` at its end; empty for the root itself. */
  readonly prefix: string
}

/** The clone that a folder of the workspace belongs to. */
export function cloneOf(root: string, workspace: string): Clone {
  const top = resolve(workspace)
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return { folder, prefix: below(folder, root) }
    if (folder === top || folder === dirname(folder)) return { prefix: below(workspace, root) }
  }
}

function below(folder: string, path: string): string {
  const steps = relative(folder, resolve(path)).split(sep).join('/')
  return steps === '' ? '' : `${steps}/`
}

/** The files of a commit as the clone has them. */
export async function committedFiles(clone: Clone, sha: string): Promise<GitHubAnswer<Tree>> {
  const listed = await git(clone, sha, ['ls-tree', '-r', '-z', '--full-tree', sha])
  return listed.kind === 'unknown' ? listed : known(new Map(listed.value.split('\0').flatMap(entryOf)))
}

/** The text of a file of a commit as the clone has it; `undefined` where the commit does not have it. */
export async function committedText(
  clone: Clone,
  sha: string,
  path: string,
): Promise<GitHubAnswer<string | undefined>> {
  const listed = await git(clone, sha, ['ls-tree', '-z', '--full-tree', sha, '--', path])
  if (listed.kind === 'unknown') return listed
  const [entry] = listed.value.split('\0').flatMap(entryOf)
  return entry === undefined ? known(undefined) : git(clone, sha, ['cat-file', 'blob', entry[1].sha])
}

/**
 * The configuration of a clone that an earlier step may have written must not make git run anything: no hook, no lazy
 * fetch, no replaced objects. git-scm.com, "git", environment variables.
 */
async function git({ folder }: Clone, sha: string, args: readonly string[]): Promise<GitHubAnswer<string>> {
  if (folder === undefined) return unanswered(ours('The workspace holds no clone.'))
  const options = [
    '--no-replace-objects',
    '--literal-pathspecs',
    '-c',
    'safe.directory=*',
    '-c',
    'core.fsmonitor=false',
  ]
  const env = { PATH: process.env['PATH'] ?? '', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' }
  // Few runs ask git, and its means are slow to load.
  const { execFile } = await import('node:child_process')
  try {
    const how = { cwd: folder, env, maxBuffer: MOST_BYTES }
    return known((await promisify(execFile)('git', [...options, ...args], how)).stdout)
  } catch {
    return unanswered(say`The clone does not have commit ${sha}.`)
  }
}

const MOST_BYTES = 256 * 1024 * 1024

function entryOf(line: string): readonly [string, { sha: string; isLink: boolean }][] {
  const [, mode, type, sha = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? []
  return type === 'blob' ? [[path, { sha, isLink: mode === LINK }]] : []
}

/** Whether a file of the disk is what a commit has at its path. */
export type Likeness = 'same' | 'different' | 'not-in-commit' | 'missing'

/**
 * Compares one file with a commit by content, as git would store it: as it is, and with CRLF as LF, for that is what
 * `core.autocrlf` checks out. Links, of folders too, are followed as far as the commit has them.
 */
export function likeness(root: string, prefix: string, path: string, tree: Tree, links = MOST_LINKS): Likeness {
  const link = linkOn(prefix, path, tree)
  if (link !== undefined) return links > 0 ? throughLink(root, prefix, path, link, tree, links) : 'different'
  const entry = tree.get(prefix + path)
  const there = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (there === undefined) return 'missing'
  if (entry === undefined) return 'not-in-commit'
  return there.isFile() && isBlob(readFileSync(join(root, path)), entry.sha) ? 'same' : 'different'
}

/** Linux follows as many; `path_resolution(7)`. */
const MOST_LINKS = 40

/** The first step of a path that is a link in the commit. */
function linkOn(prefix: string, path: string, tree: Tree): string | undefined {
  return wayTo(path).find(step => tree.get(prefix + step)?.isLink)
}

/** The folders on the way to a path, from the top, and the path itself; the root is not among them. */
export function wayTo(path: string): readonly string[] {
  const steps = path.split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

function throughLink(root: string, prefix: string, path: string, link: string, tree: Tree, links: number): Likeness {
  const there = lstatSync(join(root, link), { throwIfNoEntry: false })
  if (there === undefined) return 'missing'
  const target = targetOn(root, link)
  if (target === undefined || !isSameLink(root, link, tree.get(prefix + link)?.sha ?? '')) return 'different'
  return likeness(root, prefix, posix.join(posix.dirname(link), target, path.slice(link.length)), tree, links - 1)
}

/** Where a link of the disk leads, as it is written there. */
export function targetOn(root: string, path: string): string | undefined {
  const there = lstatSync(join(root, path), { throwIfNoEntry: false })
  return there?.isSymbolicLink() ? readlinkSync(join(root, path)) : undefined
}

/** The path that a link leads to, as its target is written; empty for the root. */
export function leadsTo(link: string, target: string): string {
  return posix.join(posix.dirname(link), target).replace(/^\.$|\/$/, '')
}

/** How the paths in a folder begin. */
export function folderAt(path: string): string {
  return path === '' ? '' : `${path}/`
}

/** Whether a link of the disk leads where that of a commit leads. */
export function isSameLink(root: string, path: string, sha: string): boolean {
  const target = targetOn(root, path)
  return target !== undefined && isBlob(Buffer.from(target), sha)
}

function isBlob(content: Buffer, sha: string): boolean {
  return (
    isBlobOf(content, sha) || isBlobOf(Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), sha)
  )
}

/**
 * Whether an id is that of a content, byte for byte. git-scm.com, "Git Internals - Git Objects": the digest over `blob`,
 * the length and the content.
 */
export function isBlobOf(content: Buffer, sha: string): boolean {
  const algorithm = sha.length === 64 ? 'sha256' : 'sha1'
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex') === sha
}
