import { posix } from 'node:path'
import { matcher } from '../adapters/disk/match.js'
import { type Commits, knownValue, type Tree } from '../adapters/github/commits.js'
import { withoutPolicy } from '../core/sources/document.js'
import { PortError } from '../core/text/errors.js'
import { ours, say } from '../core/text/prose.js'
import { type SourceFile, sourceFromText } from '../core/text/source.js'
import { TEMPLATE } from './base/unwatched.js'
import { layFile, withFolder } from './temporary-folder.js'

/** Files that are asked for at a time. */
const AT_ONCE = 8

export interface AskedFiles {
  readonly commits: Commits
  readonly sha: string
  /** The path of the run's root from the root of the repository, with `/` at its end. */
  readonly prefix: string
}

/**
 * Lays the policy files of a commit into a folder of their own, as data, and runs with it; the folder is gone after
 * that. With them come the templates that they name. A link of the commit is not followed, for nobody but its author
 * knows where it leads: what would be read through one is without a policy. Throws PortError where GitHub does not give a
 * file.
 */
export async function withFilesOf(
  asked: AskedFiles,
  globs: readonly string[],
  read: (folder: string, mayBeNone: boolean) => Promise<readonly SourceFile[]>,
): Promise<readonly SourceFile[]> {
  const { commits, sha, prefix } = asked
  const isPolicy = matcher(globs)
  const tree = treeBelow(knownValue(await commits.tree(sha)), prefix)
  const links = await linksIn(tree, isPolicy, asked)
  const files = [...tree].flatMap(([path, { isLink }]) => (isLink ? [] : [path]))
  return withFolder('commit', async folder => {
    const lay = async (path: string): Promise<string> => {
      const text = knownValue(await commits.file(prefix + path, sha)) ?? ''
      layFile(folder, path, text)
      return text
    }
    const laid = new Set<string>()
    for (let next = files.filter(isPolicy); next.length > 0; ) {
      const texts = await inTurn(next, lay)
      for (const path of next) laid.add(path)
      next = files.filter(path => !laid.has(path) && isNamedIn(texts, path))
      if (laid.size > 0 && next.length > MOST_NAMED) throw tooMany(sha)
    }
    return [...(await read(folder, links.length > 0)), ...links]
  })
}

/** Templates that others name; a real one names a few. */
const MOST_NAMED = 200

function tooMany(sha: string): PortError {
  return new PortError({ message: say`The templates of commit ${sha} name more than ${MOST_NAMED} others.` })
}

function isNamedIn(texts: readonly string[], path: string): boolean {
  const name = posix.basename(path)
  return TEMPLATE.test(path) && texts.some(text => text.includes(name))
}

function treeBelow(tree: Tree, prefix: string): Tree {
  const own = [...tree].filter(([path]) => path.startsWith(prefix))
  return new Map(own.map(([path, entry]) => [path.slice(prefix.length), entry]))
}

async function inTurn(paths: readonly string[], lay: (path: string) => Promise<string>): Promise<readonly string[]> {
  const texts: string[] = []
  for (let first = 0; first < paths.length; first += AT_ONCE) {
    texts.push(...(await Promise.all(paths.slice(first, first + AT_ONCE).map(lay))))
  }
  return texts
}

/** Links that are asked for; the others are taken for what would hide the most. */
const MOST_LINKS = 20

/** The links by which policies would be read: one that is named as a policy, and one that leads to a folder of them. */
async function linksIn(
  tree: Tree,
  isPolicy: (path: string) => boolean,
  { commits, sha, prefix }: AskedFiles,
): Promise<readonly SourceFile[]> {
  const links = [...tree].flatMap(([path, { isLink }]) => (isLink ? [path] : []))
  const folders = links.filter(path => !isPolicy(path) && isPolicy(`${path}/x.json`))
  const found = links.filter(isPolicy)
  for (const [index, path] of folders.entries()) {
    const file = index < MOST_LINKS ? await commits.file(prefix + path, sha) : undefined
    if (file?.kind !== 'known' || file.value === undefined) found.push(path)
  }
  const help = ours('Keep the policy itself there.')
  return found.map(path => withoutPolicy(sourceFromText(path, ''), 'unknown', NOT_FOLLOWED, help))
}

const NOT_FOLLOWED = ours('This is a link, and links of a pull request from a fork are not followed.')
