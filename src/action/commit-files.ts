import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { matcher } from '../adapters/disk/match.js'
import type { Commits, GitHubAnswer } from '../adapters/github/commits.js'
import { PortError } from '../core/text/errors.js'

/** Files that are asked for at a time. */
const AT_ONCE = 8

/**
 * Lays the policy files of a commit into a folder of their own, as data, and runs with it; the folder is gone after
 * that. A link of the commit is left out, for nobody but its author knows where it leads. Throws PortError where
 * GitHub does not give a file.
 *
 * @param prefix the path of the run's root from the root of the repository, with `/` at its end.
 */
export async function withFilesOf<T>(
  { commits, sha, prefix }: { readonly commits: Commits; readonly sha: string; readonly prefix: string },
  globs: readonly string[],
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const isPolicy = matcher(globs)
  const tree = [...answerOf(await commits.tree(sha))]
  const paths = tree.flatMap(([path, { isLink }]) =>
    !isLink && path.startsWith(prefix) && isPolicy(path.slice(prefix.length)) ? [path.slice(prefix.length)] : [],
  )
  const folder = mkdtempSync(join(tmpdir(), 'commit-'))
  try {
    for (let first = 0; first < paths.length; first += AT_ONCE) {
      await Promise.all(paths.slice(first, first + AT_ONCE).map(path => lay({ commits, sha, prefix, folder, path })))
    }
    return await read(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function lay(file: {
  readonly commits: Commits
  readonly sha: string
  readonly prefix: string
  readonly folder: string
  readonly path: string
}): Promise<void> {
  const { commits, sha, prefix, folder, path } = file
  const text = answerOf(await commits.file(prefix + path, sha)) ?? ''
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function answerOf<T>(asked: GitHubAnswer<T>): T {
  if (asked.kind === 'known') return asked.value
  throw new PortError({ message: asked.because })
}
