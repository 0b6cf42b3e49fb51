import type { GitHub } from './octokit.js'

export interface PullRequests {
  /** The merged pull request of a pushed commit; `undefined` where there is none or it could not be found. */
  ofPushed(commit: PushedCommit): Promise<number | undefined>
  /** The open pull request whose head is this commit. */
  ofHead(sha: string): Promise<number | undefined>
  /** The paths that a pull request touches, old names too; `undefined` where they could not be listed. */
  changedFiles(pullNumber: number): Promise<ReadonlySet<string> | undefined>
}

export interface PushedCommit {
  readonly sha: string
  /** The first line of its message, where a squash leaves "(#12)". */
  readonly subject: string
}

/** GitHub links a commit to its pull request a little after the push. */
const PAUSES = [2_000, 4_000]

export function pullRequests(github: GitHub): PullRequests {
  return {
    ofPushed: commit => quietly(async () => (await linked(github, commit.sha)) ?? (await named(github, commit))),
    ofHead: sha => quietly(() => headed(github, sha)),
    changedFiles: pullNumber => quietly(() => changedFiles(github, pullNumber)),
  }
}

/** Without an answer the run goes on without a comment, or in another order: never worth failing for. */
async function quietly<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}

async function linked({ octokit, owner, repo, clock }: GitHub, commit_sha: string): Promise<number | undefined> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await clock.sleep(pause)
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha })
    const merged = data.filter(({ merged_at }) => merged_at !== null)
    const own = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit_sha) ?? merged[0]
    if (own !== undefined) return own.number
  }
  return undefined
}

/** The subject is written by people, so the pull request that it names must have been merged as this very commit. */
async function named({ octokit, owner, repo }: GitHub, { sha, subject }: PushedCommit): Promise<number | undefined> {
  const pull_number = Number(/\(#(\d{1,9})\)\s*$/.exec(subject)?.[1])
  if (!Number.isInteger(pull_number)) return undefined
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number })
  return data.merged && data.merge_commit_sha === sha ? pull_number : undefined
}

async function headed({ octokit, owner, repo }: GitHub, commit_sha: string): Promise<number | undefined> {
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha })
  return data.find(({ state, head }) => state === 'open' && head.sha === commit_sha)?.number
}

async function changedFiles({ octokit, owner, repo }: GitHub, pull_number: number): Promise<ReadonlySet<string>> {
  const parameters = { owner, repo, pull_number, per_page: 100 }
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, parameters)
  return new Set(
    files.flatMap(({ filename, previous_filename: old }) => (old === undefined ? [filename] : [filename, old])),
  )
}
