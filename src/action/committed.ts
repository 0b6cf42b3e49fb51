import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_CONFIG } from '../adapters/disk/config.js'
import { matcher } from '../adapters/disk/match.js'
import { type Clone, cloneOf, committedFiles, committedText, likeness, wayTo } from '../adapters/github/clone.js'
import { type Commits, type GitHubAnswer, known, type Tree } from '../adapters/github/commits.js'
import { PortError } from '../core/text/errors.js'
import { present } from '../core/text/present.js'
import { join as joined, list, ours, type Prose, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'

/** The files that decide about an apply; an account snapshot stands for AWS and is none of them. */
export interface Deciding {
  /** Paths below the root of the run. */
  readonly policies: readonly string[]
  readonly globs: readonly string[]
  /** Absent where the run has no configuration. */
  readonly config?: string
}

/** Where the files lie, and who knows the commit that they should be of. */
export interface Checkout {
  readonly root: string
  readonly clone: Clone
  /** The commit that is checked out, where it could be read. */
  readonly treeSha?: string
  /** Absent without a token. */
  readonly commits?: Commits
}

/** The checkout of a run in a folder of the workspace. */
export function checkoutOf(root: string, workspace: string, rest: Omit<Checkout, 'root' | 'clone'>): Checkout {
  return { root, clone: cloneOf(root, workspace), ...rest }
}

/** GitHub's list first, for nothing in the workspace can change that; the clone where GitHub does not say. */
export async function treeOf({ commits, clone }: Checkout, sha: string): Promise<GitHubAnswer<Tree>> {
  const remote = await commits?.tree(sha)
  if (remote?.kind === 'known') return remote
  const local = await committedFiles(clone, sha)
  return local.kind === 'known' || remote === undefined ? local : remote
}

/** The files of a commit that lie below the root of the run, by paths from there. */
export async function treeBelow(checkout: Checkout, sha: string): Promise<GitHubAnswer<Tree>> {
  const { prefix } = checkout.clone
  const tree = await treeOf(checkout, sha)
  if (tree.kind === 'unknown' || prefix === '') return tree
  const own = [...tree.value].filter(([path]) => path.startsWith(prefix))
  return known(new Map(own.map(([path, entry]) => [path.slice(prefix.length), entry])))
}

/** The paths of the files of a commit. */
export async function pathsAt(checkout: Checkout, sha: string): Promise<GitHubAnswer<readonly string[]>> {
  const tree = await treeOf(checkout, sha)
  return tree.kind === 'unknown' ? tree : known([...tree.value.keys()])
}

/** The files of a commit that globs mean, by paths from the root of the run. */
export async function meantAt(
  checkout: Checkout,
  globs: readonly string[],
  sha: string,
): Promise<GitHubAnswer<readonly string[]>> {
  const tree = await treeBelow(checkout, sha)
  return tree.kind === 'unknown' ? tree : known([...tree.value.keys()].filter(matcher(globs)))
}

/** The submodules of a commit that lie below the root of the run. git-scm.com, "gitmodules": `path`. */
export async function modulesBelow(checkout: Checkout, sha: string): Promise<GitHubAnswer<readonly string[]>> {
  const { clone } = checkout
  const text = await textAt({ ...checkout, clone: { ...clone, prefix: '' } }, '.gitmodules', sha)
  if (text.kind === 'unknown') return text
  const paths = [...(text.value ?? '').matchAll(/^[ \t]*path[ \t]*=[ \t]*"?(.+?)"?[ \t]*\r?$/gm)].map(
    ([, path = '']) => path,
  )
  return known(paths.flatMap(path => (path.startsWith(clone.prefix) ? [path.slice(clone.prefix.length)] : [])))
}

/** The text of a file of the run at a commit, from GitHub, or from the clone where GitHub does not say. */
export async function textAt(
  { commits, clone }: Checkout,
  path: string,
  sha: string,
): Promise<GitHubAnswer<string | undefined>> {
  const remote = await commits?.file(clone.prefix + path, sha)
  if (remote?.kind === 'known') return remote
  const local = await committedText(clone, sha, clone.prefix + path)
  return local.kind === 'known' || remote === undefined ? local : remote
}

/**
 * Compares every file that decides with the commit that is to be applied. Resolves with those that the commit does not
 * have, where the job may render files. Throws UsageError where a file is another, and PortError where it cannot be told.
 */
export async function renderedFiles(
  files: Deciding,
  checkout: Checkout,
  commit: string,
  mayRender: boolean,
): Promise<readonly string[]> {
  const tree = await treeOf(checkout, commit)
  if (tree.kind === 'unknown') throw unknownFiles(commit, tree.because, checkout)
  const compared = compare(files, checkout, tree.value)
  const wrong = [
    ...(compared.different.length > 0 ? [say`${list(compared.different)} is not what the commit has`] : []),
    ...(compared.missing.length > 0 ? [say`${list(compared.missing)} of the commit is missing`] : []),
    ...(compared.rendered.length > 0 && !mayRender ? [say`${list(compared.rendered)} is not in the commit`] : []),
  ]
  if (wrong.length > 0) throw wrongFiles(commit, wrong, compared, checkout)
  return compared.rendered
}

interface Compared {
  readonly different: readonly string[]
  readonly missing: readonly string[]
  readonly rendered: readonly string[]
}

/** The files of a commit that decide, and that the disk has otherwise or lacks; what it has beside them is no matter. */
export async function differingFiles(
  files: Deciding,
  checkout: Checkout,
  commit: string,
): Promise<GitHubAnswer<readonly string[]>> {
  const tree = await treeOf(checkout, commit)
  if (tree.kind === 'unknown') return tree
  const { different, missing } = compare(files, checkout, tree.value)
  return known([...different, ...missing])
}

/** What was not read and is there all the same is another path to a file that was, or a template around it. */
function compare({ policies, globs, config }: Deciding, { root, clone }: Checkout, tree: Tree): Compared {
  const { prefix } = clone
  const isPolicy = matcher(globs)
  const unread = [...tree.keys()].flatMap(path => {
    const own = path.startsWith(prefix) ? path.slice(prefix.length) : undefined
    const decides = own !== undefined && (isPolicy(own) || (config === undefined && own === DEFAULT_CONFIG))
    return decides && !policies.includes(own) ? [own] : []
  })
  const deciding = [...policies, ...(config === undefined ? [] : [config]), ...unread]
  const likenesses = deciding.map(path => [path, likeness(root, prefix, path, tree)] as const)
  const of = (kind: string) => likenesses.filter(([, found]) => found === kind).map(([path]) => path)
  return { different: of('different'), missing: of('missing'), rendered: of('not-in-commit') }
}

/** Whether a commit has the same policy, and the same rules for it. A rendered file may come out otherwise there. */
export function sameAt(tree: Tree, { root, clone }: Checkout, { config }: Deciding): (path: string) => boolean {
  const same = (path: string): boolean => likeness(root, clone.prefix, path, tree) === 'same'
  const rules = config === undefined ? !tree.has(clone.prefix + DEFAULT_CONFIG) : same(config)
  return path => rules && same(path)
}

function wrongFiles(commit: string, wrong: readonly Prose[], compared: Compared, checkout: Checkout): Error {
  const what = say`The files differ from commit ${short(commit)}, which this run should apply: ${joined(wrong, '; ')}.`
  return usageError(what, ours('Nothing was applied.'), remedy(commit, compared, checkout))
}

function remedy(commit: string, { different, missing, rendered }: Compared, { root, clone, treeSha }: Checkout): Prose {
  if (clone.folder === undefined) return say`The workspace holds no clone: add the step ${'actions/checkout'}.`
  if (treeSha !== undefined && treeSha !== commit) {
    return say`The workspace is at commit ${short(treeSha)}: take ${'ref'} away from the step ${'actions/checkout'}.`
  }
  if (missing.length > 0) {
    return say`Take ${'sparse-checkout'} away from the step ${'actions/checkout'}, and the steps after it that change files.`
  }
  if (different.length > 0) return say`Take away the steps after ${'actions/checkout'} that change files.`
  const [inner] = rendered.flatMap(path => repositoryWithin(root, path) ?? [])
  return inner === undefined
    ? say`Commit the file, or set ${'generated: true'} if the job renders it.`
    : say`The folder ${inner} is a repository of its own, such as a submodule: keep the policies in this one.`
}

/** The folder below the root that a file lies in, and that is a clone of its own. */
function repositoryWithin(root: string, path: string): string | undefined {
  const folders = wayTo(path).slice(0, -1)
  return folders.find(folder => existsSync(join(root, folder, '.git')))
}

function unknownFiles(commit: string, because: Prose, { clone }: Checkout): Error {
  const what = say`Cannot tell whether the files are those of commit ${short(commit)}, which this run should apply. ${because}`
  const remedy = clone.folder === undefined ? say`Is the step ${'actions/checkout'} missing?` : undefined
  return new PortError({ message: say`${what} Nothing was applied.`, ...present({ remedy }) })
}

/** As people name a commit. */
export function short(sha: string): string {
  return sha.slice(0, 7)
}
