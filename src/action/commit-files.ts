import { matcher } from '../adapters/disk/match.js'
import { type Commits, knownValue } from '../adapters/github/commits.js'
import { layFile, withFolder } from './temporary-folder.js'

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
  const tree = [...knownValue(await commits.tree(sha))]
  const paths = tree.flatMap(([path, { isLink }]) =>
    !isLink && path.startsWith(prefix) && isPolicy(path.slice(prefix.length)) ? [path.slice(prefix.length)] : [],
  )
  return withFolder('commit', async folder => {
    const lay = async (path: string) => layFile(folder, path, knownValue(await commits.file(prefix + path, sha)) ?? '')
    for (let first = 0; first < paths.length; first += AT_ONCE) {
      await Promise.all(paths.slice(first, first + AT_ONCE).map(lay))
    }
    return read(folder)
  })
}
