import { lstatSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { folderAt, leadsTo, targetOn, wayTo } from '../../adapters/github/clone.js'
import type { GitHubAnswer, Tree } from '../../adapters/github/commits.js'
import { type ChangedFile, pathsOf } from '../../adapters/github/pulls.js'
import { getOrMake } from '../../core/text/get-or-make.js'
import { ours, type Prose, say } from '../../core/text/prose.js'

export interface AskedLinks {
  /** What the pull request touches, from the root of the run. */
  readonly changes: readonly ChangedFile[]
  /** The folders that the globs begin in, each with `/` at its end; empty for the root. */
  readonly folders: readonly string[]
  /** Whether a path may be a policy's. */
  readonly isBeside: (path: string) => boolean
  readonly root: string
  /** The files of the base branch, by paths from the root of the run. */
  readonly tree: () => Promise<GitHubAnswer<Tree>>
  /** Where a link of the base branch leads, as the clone has it; GitHub gives the file behind it. */
  readonly inClone: (path: string) => Promise<GitHubAnswer<string | undefined>>
  /** The submodules of the base branch, by paths from the root of the run. */
  readonly modules: () => Promise<GitHubAnswer<readonly string[]>>
}

/** A file that was read by another path than its own. */
export interface LinkedFile {
  /** The path by links. */
  readonly path: string
  /** The path of the file itself in the base branch. */
  readonly real: string
}

export interface LinkedBefore {
  readonly files: readonly LinkedFile[]
  readonly doubts: readonly Prose[]
}

const NOTHING: LinkedBefore = { files: [], doubts: [] }

/** Links that are asked for, because the pull request touches them; a real one touches a few. */
const MOST_LINKS = 50
const LINKS_OF_LINKS = 5

/** Files that are followed through links; only links in circles lead to more. */
const MOST_FILES = 50_000

/** Pairs of links that are compared; only thousands of links near the policies take more. */
const MOST_PAIRS = 10_000_000

/**
 * The files that the base branch has read through links, and that the pull request may have taken away: by the link, or
 * by the file where it leads. Of a submodule, it cannot be told what it had.
 */
export async function linkedBefore(asked: AskedLinks): Promise<LinkedBefore> {
  const { changes, folders, root } = asked
  const near = [...new Set(pathsOf(changes))].filter(path => isNear(path, folders) && !asked.isBeside(path))
  if (changes.length === 0 || (near.length === 0 && !folders.some(folder => hasLinks(root, folder)))) return NOTHING
  const tree = await asked.tree()
  if (tree.kind === 'unknown')
    return { files: [], doubts: [say`Cannot tell which links led to policies. ${tree.because}`] }
  const links = [...tree.value].flatMap(([path, { isLink }]) => (isLink ? [path] : []))
  const { targets, doubts } = await targetsOf(links, asked)
  const through = filesThrough(targets, tree.value, asked)
  const lost = await lostModules(near, tree.value, asked)
  return { files: through ?? [], doubts: [...doubts, ...(through === undefined ? [TOO_MANY] : []), ...lost] }
}

/** Whether a path lies in one of the folders, or on the way to it. */
function isNear(path: string, folders: readonly string[]): boolean {
  return folders.some(folder => path.startsWith(folder) || folder.startsWith(`${path}/`))
}

/** Where the links led by which policies are reached, and those to which these led. */
async function targetsOf(links: readonly string[], asked: AskedLinks) {
  const targets = new Map<string, string>()
  const doubts: Prose[] = []
  const isTouched = touchedBy(asked)
  const seen = new Set(links.filter(link => isNear(link, asked.folders)))
  let [questions, pairs] = [0, 0]
  for (const link of seen) {
    questions += isTouched(link) ? 1 : 0
    pairs += links.length
    if (questions > MOST_LINKS || pairs > MOST_PAIRS) return { targets, doubts: [TOO_MANY] }
    const written = await targetOf(link, asked)
    if (written === undefined) {
      doubts.push(say`Cannot tell where the link ${link} led before this pull request.`)
      continue
    }
    const target = leadsTo(link, written)
    targets.set(link, target)
    for (const next of links) if (isNear(next, [folderAt(target)])) seen.add(next)
  }
  return { targets, doubts }
}

const TOO_MANY = ours('Too many links lead to policies to tell which of them this pull request takes away.')

/** Where a link led: as it does now, or as its diff says, if the pull request touches it. */
async function targetOf(link: string, { changes, root, inClone }: AskedLinks): Promise<string | undefined> {
  const change = changes.find(({ path, old = path }) => old === link || path === link)
  if (change === undefined) return targetOn(root, link)
  const told = /^-(.+)$/m.exec(change.patch ?? '')?.[1] ?? (change.old === link && targetOn(root, change.path))
  if (told) return told
  const committed = await inClone(link)
  return committed.kind === 'known' ? committed.value : undefined
}

/** Whether the pull request touches a path, or one on the way to it. */
function touchedBy({ changes }: AskedLinks): (path: string) => boolean {
  const touched = new Set(pathsOf(changes))
  return path => ['', ...wayTo(path)].some(each => touched.has(each))
}

/**
 * What the pull request touches of what is read through links: all of it where it touches the link; `undefined` where
 * that is too much to tell.
 */
function filesThrough(
  targets: ReadonlyMap<string, string>,
  tree: Tree,
  asked: AskedLinks,
): readonly LinkedFile[] | undefined {
  const isTouched = touchedBy(asked)
  const links = new Map<string, string[]>()
  for (const [link, target] of targets) getOrMake(links, target, () => []).push(link)
  const through = ({ path, real, all }: Followed): readonly Followed[] =>
    ['', ...wayTo(path)].flatMap(target =>
      (links.get(target) ?? []).map(link => ({
        path: posix.join(link, path.slice(folderAt(target).length)),
        real,
        all: all || isTouched(link),
      })),
    )
  const touched = new Set(pathsOf(asked.changes))
  let files: readonly Followed[] = [...tree.keys()].map(path => ({ path, real: path, all: touched.has(path) }))
  const found = new Map<string, LinkedFile>()
  for (let level = 0; level < LINKS_OF_LINKS && files.length > 0; level += 1) {
    const next: Followed[] = []
    for (const file of files) {
      next.push(...through(file))
      if (next.length > MOST_FILES) return undefined
    }
    files = next
    for (const { path, real, all } of files) if (all && asked.isBeside(path)) found.set(path, { path, real })
  }
  return [...found.values()]
}

/** A file on its way through links, and whether the pull request touches it or one of them. */
interface Followed extends LinkedFile {
  readonly all: boolean
}

/** The submodules that the pull request turns to another commit, or takes away. */
async function lostModules(
  near: readonly string[],
  tree: Tree,
  { root, modules }: AskedLinks,
): Promise<readonly Prose[]> {
  const isFile = (path: string) => lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true
  const strange = near.filter(path => !tree.has(path) && !isFile(path))
  if (strange.length === 0) return []
  const known = await modules()
  return strange
    .filter(path => known.kind === 'unknown' || known.value.includes(path))
    .map(
      path =>
        say`Cannot tell which policies the submodule ${path} had before this pull request. Keep policies in the repository itself.`,
    )
}

/** Files that are looked at on the disk before it is asked what the base has. */
const MOST_ENTRIES = 20_000

/** Whether a folder is reached by a link, or has one somewhere below it. */
function hasLinks(root: string, folder: string): boolean {
  const above = wayTo(folder).slice(0, -1)
  if (above.some(path => lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink())) return true
  const open = [join(root, folder)]
  for (let left = MOST_ENTRIES; left > 0; left -= 1) {
    const next = open.pop()
    if (next === undefined) return false
    for (const entry of entriesOf(next)) {
      if (entry.isSymbolicLink()) return true
      if (entry.isDirectory() && !['.git', 'node_modules'].includes(entry.name)) open.push(join(next, entry.name))
    }
  }
  return true
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
