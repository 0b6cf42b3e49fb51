import { PortError } from '../../core/text/errors.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import { documented, type GitHub, githubFailure } from './octokit.js'
import { refusal } from './refusal.js'

/** What GitHub, or a clone of the repository, answered; "could not be asked" is never "nothing there". */
export type GitHubAnswer<T> =
  | { readonly kind: 'known'; readonly value: T }
  | {
      readonly kind: 'unknown'
      readonly because: Prose
      /** GitHub does not know the token, so that there was nobody to ask, as where none is given. */
      readonly unasked?: true
    }

/** A file or a link in a commit. */
export interface TreeEntry {
  /** The id of its content as git counts it, 40 or 64 hex digits. */
  readonly sha: string
  readonly isLink: boolean
}

/** The files of a commit, by path from the root of the repository. */
export type Tree = ReadonlyMap<string, TreeEntry>

/** What GitHub knows of the repository's commits. Nothing here throws. */
export interface Commits {
  /** All files of a commit. */
  tree(sha: string): Promise<GitHubAnswer<Tree>>
  /** The newest commit of a branch. */
  head(branch: string): Promise<GitHubAnswer<string>>
  /**
   * The text of a file at a commit; `undefined` where the commit does not have it. GitHub says 404 to a token without
   * rights as well, so an absent file is believed only where the commit itself is shown.
   */
  file(path: string, sha: string): Promise<GitHubAnswer<string | undefined>>
}

const PERMISSION = 'contents: read'

/** GitHub Docs, "REST API endpoints for Git trees": a tree of more than 100,000 entries is `truncated`. */
export function commits(github: GitHub): Commits {
  const { octokit, owner, repo } = github
  return {
    tree: sha =>
      asked(say`The files of commit ${sha} could not be listed`, async () => {
        const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: '1' })
        if (data.truncated)
          return unanswered(say`GitHub lists only some of the files of commit ${sha}: there are too many.`)
        documented(data.tree.every(({ path, sha }) => typeof path === 'string' && typeof sha === 'string'))
        const files = data.tree.filter(({ type }) => type === 'blob')
        return known(new Map(files.map(({ path, sha, mode }) => [path, { sha, isLink: mode === LINK }])))
      }),
    head: branch =>
      asked(say`The newest commit of ${branch} could not be read`, async () => {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })
        documented(typeof data.object.sha === 'string')
        return known(data.object.sha)
      }),
    file: (path, ref) =>
      asked(say`${path} of commit ${ref} could not be read`, async () => {
        try {
          const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref })
          if (!('content' in data)) return unanswered(say`${path} of commit ${ref} is not a file.`)
          if (data.encoding === 'base64') return known(Buffer.from(data.content, 'base64').toString('utf8'))
          return await longFile(github, path, ref)
        } catch (error) {
          if (githubFailure(error).status !== 404) throw error
          await octokit.rest.git.getTree({ owner, repo, tree_sha: ref })
          return known(undefined)
        }
      }),
  }
}

/** GitHub Docs, "REST API endpoints for repository contents": more than 1 MB is shown only as it is. */
async function longFile({ octokit, owner, repo }: GitHub, path: string, ref: string): Promise<GitHubAnswer<string>> {
  const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref, mediaType: { format: 'raw' } })
  const text: unknown = data
  return typeof text === 'string' ? known(text) : unanswered(say`GitHub does not show ${path} of commit ${ref}.`)
}

/** The mode of a symbolic link in a tree. */
export const LINK = '120000'

export function known<T>(value: T): GitHubAnswer<T> {
  return { kind: 'known', value }
}

export function unanswered(because: Prose): { readonly kind: 'unknown'; readonly because: Prose } {
  return { kind: 'unknown', because }
}

/** Asks, and turns every failure into an `unknown` that says why. */
export async function asked<T>(
  doing: Prose,
  ask: () => Promise<GitHubAnswer<T>>,
  permission = PERMISSION,
): Promise<GitHubAnswer<T>> {
  try {
    return await ask()
  } catch (error) {
    const answer = unanswered(refusal(error, doing, permission))
    return githubFailure(error).status === 401 ? { ...answer, unasked: true } : answer
  }
}

/** The answer where a run has no token. */
export const NO_TOKEN = unanswered(ours('GitHub is not asked without the input github-token.'))

/** The value of an answer. Throws PortError where there is none. */
export function knownValue<T>(answer: GitHubAnswer<T>): T {
  if (answer.kind === 'known') return answer.value
  throw new PortError({ message: answer.because })
}
