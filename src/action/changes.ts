import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isSameLink, leadsTo, likeness, targetOn, wayTo } from '../adapters/github/clone.js'
import { type GitHubAnswer, known } from '../adapters/github/commits.js'
import type { ChangedFile } from '../adapters/github/pulls.js'
import { type Checkout, treeOf } from './committed.js'

/** What the pull request of an event touches. */
export interface AskedChanges {
  readonly checkout: Checkout
  /** GitHub's list, by paths from the root of the repository; absent where GitHub does not say. */
  readonly listed?: readonly ChangedFile[]
  /** The commit that the pull request would be merged into. */
  readonly base: string
  /** The files of the run that decide wherever they lie. */
  readonly rules: readonly string[]
  /** Whether a path, from the root of the run, may be a policy's. */
  readonly isBeside: (path: string) => boolean
}

/**
 * What a pull request touches, by paths from the root of the run. Where GitHub does not list it, the files that matter
 * here are compared with the base's, one by one.
 */
export async function changesOf({
  checkout,
  listed,
  base,
  rules,
  isBeside,
}: AskedChanges): Promise<GitHubAnswer<readonly ChangedFile[]>> {
  const { root, clone } = checkout
  if (listed !== undefined) return known(below(clone.prefix, listed))
  const tree = await treeOf(checkout, base)
  if (tree.kind === 'unknown') return tree
  const own = below(
    clone.prefix,
    [...tree.value.keys()].map(path => ({ path })),
  ).map(({ path }) => path)
  const entryOf = (path: string) => tree.value.get(clone.prefix + path)
  const links = own.filter(path => entryOf(path)?.isLink)
  const behind = new Set(links.map(link => leadsTo(link, targetOn(root, link) ?? link)))
  const isBehind = (path: string) => ['', ...wayTo(path).slice(0, -1)].some(folder => behind.has(folder))
  const candidates = new Set([
    ...own.filter(path => isBeside(path) || isBehind(path)),
    ...rules.filter(path => existsSync(join(root, path)) || own.includes(path)),
  ])
  const touched = [
    ...[...candidates].filter(path => likeness(root, clone.prefix, path, tree.value) !== 'same'),
    ...links.filter(link => !candidates.has(link) && !isSameLink(root, link, entryOf(link)?.sha ?? '')),
  ]
  return known(touched.map(path => ({ path })))
}

function below(prefix: string, files: readonly ChangedFile[]): readonly ChangedFile[] {
  const own = (path: string): string => path.slice(prefix.length)
  return files
    .filter(({ path, old = path }) => path.startsWith(prefix) || old.startsWith(prefix))
    .map(({ path, old, ...content }) => {
      const here = path.startsWith(prefix) ? own(path) : undefined
      const before = old?.startsWith(prefix) ? own(old) : undefined
      return {
        ...content,
        path: here ?? before ?? '',
        ...(here === undefined || before === undefined ? {} : { old: before }),
      }
    })
}
