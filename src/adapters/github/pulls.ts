import { present } from '../../core/text/present.js'
import { ours, say } from '../../core/text/prose.js'
import { asked, type GitHubAnswer, known, unanswered } from './commits.js'
import { documented, type GitHub, githubFailure } from './octokit.js'

export interface PullRequests {
  /** The merged pull requests that a push brought to a branch, the newest first; none is an answer too. */
  merged(push: Push): Promise<GitHubAnswer<readonly MergedPull[]>>
  /** The open pull request whose head is this commit of a branch, which may be a fork's. */
  ofHead(head: PullHead): Promise<GitHubAnswer<number | undefined>>
  /** What a pull request touches. */
  changedFiles(pullNumber: number): Promise<GitHubAnswer<readonly ChangedFile[]>>
  /** How a pull request stands now. */
  state(pullNumber: number): Promise<GitHubAnswer<PullState>>
}

/** A path from the root of the repository, and the one that it had before a rename. */
export interface ChangedFile {
  readonly path: string
  readonly old?: string
  /** The id of its content at the head, as git counts it. */
  readonly blob?: string
  /** Its diff as GitHub shows it; absent where it is too large or not of text. */
  readonly patch?: string
}

/** The paths that the files have, and those that they had before. */
export function pathsOf(changes: readonly ChangedFile[]): readonly string[] {
  return changes.flatMap(({ path, old = path }) => [path, old])
}

export interface Push {
  readonly branch: string
  /** What was pushed, the newest first. */
  readonly commits: readonly PushedCommit[]
}

export interface PushedCommit {
  readonly sha: string
  /** The first line of its message, where a squash leaves "(#12)". */
  readonly subject: string
}

/** A pull request that was merged, and the last commit of its own. */
export interface MergedPull {
  readonly number: number
  readonly headSha: string
}

export interface PullHead {
  readonly sha: string
  /** The owner of the repository that the branch is in, and the branch; absent where the event does not say. */
  readonly owner?: string
  readonly branch?: string
}

export interface PullState {
  readonly headSha: string
  readonly merged: boolean
  readonly locked: boolean
}

/** GitHub links a commit to its pull request a little after the push. */
const PAUSES = [2_000, 4_000]

/** More pushed commits than this are not looked up one by one. */
const MOST_COMMITS = 50

/** GitHub Docs, "List pull requests files": responses include a maximum of 3000 files. */
const MOST_FILES = 3000

const PERMISSION = 'pull-requests: read'

export function pullRequests(github: GitHub): PullRequests {
  return {
    merged: push =>
      asked(ours('The pull requests of the push could not be found'), () => mergedBy(github, push), PERMISSION),
    ofHead: head => asked(ours('The pull request could not be found'), () => headed(github, head), PERMISSION),
    changedFiles: pullNumber =>
      asked(ours('The changed files could not be listed'), () => changedFiles(github, pullNumber), PERMISSION),
    state: pullNumber => asked(ours('The pull request could not be read'), () => state(github, pullNumber), PERMISSION),
  }
}

/** The commits that came with a pull request found before are its own and need no question of theirs. */
async function mergedBy(github: GitHub, { branch, commits }: Push): Promise<GitHubAnswer<readonly MergedPull[]>> {
  const found = new Map<number, MergedPull>()
  const covered = new Set<string>()
  let questions = 0
  for (const [index, commit] of commits.entries()) {
    if (covered.has(commit.sha)) continue
    questions += 1
    if (questions > MOST_COMMITS) return unanswered(say`The push has more than ${MOST_COMMITS} commits to look up.`)
    const pull = (await linked(github, branch, commit.sha, index === 0)) ?? (await named(github, branch, commit))
    if (pull === undefined || found.has(pull.number)) continue
    found.set(pull.number, pull)
    if (index + 1 < commits.length) for (const sha of await commitsOf(github, pull.number)) covered.add(sha)
  }
  return known([...found.values()])
}

async function linked(
  { octokit, owner, repo, clock }: GitHub,
  branch: string,
  commit_sha: string,
  patient: boolean,
): Promise<MergedPull | undefined> {
  for (const pause of patient ? [0, ...PAUSES] : [0]) {
    if (pause > 0) await clock.sleep(pause)
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha })
    const merged = data.filter(({ merged_at, base }) => merged_at !== null && base.ref === branch)
    const own = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit_sha) ?? merged[0]
    if (own !== undefined) return { number: own.number, headSha: own.head.sha }
  }
  return undefined
}

/** The subject is written by people, so the pull request that it names must have been merged as this very commit. */
async function named(
  { octokit, owner, repo }: GitHub,
  branch: string,
  { sha, subject }: PushedCommit,
): Promise<MergedPull | undefined> {
  const [, squashed, joined] = /\(#(\d{1,9})\)\s*$|^Merge pull request #(\d{1,9})\b/.exec(subject) ?? []
  const pull_number = Number(squashed ?? joined)
  if (!Number.isInteger(pull_number)) return undefined
  const data = await pullOrNone({ octokit, owner, repo }, pull_number)
  if (data === undefined) return undefined
  const isIt = data.merged && data.merge_commit_sha === sha && data.base.ref === branch
  return isIt ? { number: pull_number, headSha: data.head.sha } : undefined
}

/** A number in a subject may be an issue's, or another repository's. */
async function pullOrNone({ octokit, owner, repo }: Pick<GitHub, 'octokit' | 'owner' | 'repo'>, pull_number: number) {
  try {
    return (await octokit.rest.pulls.get({ owner, repo, pull_number })).data
  } catch (error) {
    if (githubFailure(error).status === 404) return undefined
    throw error
  }
}

async function commitsOf({ octokit, owner, repo }: GitHub, pull_number: number): Promise<readonly string[]> {
  const parameters = { owner, repo, pull_number, per_page: 100 }
  const all = await octokit.paginate(octokit.rest.pulls.listCommits, parameters)
  return all.map(({ sha }) => sha)
}

/** The commit of a fork has no pull requests in the base's repository, so they are looked for by their branch. */
async function headed(
  { octokit, owner, repo }: GitHub,
  { sha, owner: headOwner, branch }: PullHead,
): Promise<GitHubAnswer<number | undefined>> {
  if (headOwner === undefined || branch === undefined) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha })
    return known(data.find(({ state, head }) => state === 'open' && head.sha === sha)?.number)
  }
  const head = `${headOwner}:${branch}`
  const { data } = await octokit.rest.pulls.list({ owner, repo, head, state: 'open', per_page: 100 })
  return known(data.find(pull => pull.head.sha === sha)?.number)
}

async function changedFiles(
  { octokit, owner, repo }: GitHub,
  pull_number: number,
): Promise<GitHubAnswer<readonly ChangedFile[]>> {
  const parameters = { owner, repo, pull_number, per_page: 100 }
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, parameters)
  documented(files.every(({ filename }) => typeof filename === 'string'))
  if (files.length >= MOST_FILES)
    return unanswered(say`GitHub lists only the first ${MOST_FILES} files of a pull request.`)
  return known(
    files.map(({ filename: path, previous_filename: old, sha, patch }) => ({
      path,
      ...present({ old, blob: sha ?? undefined, patch }),
    })),
  )
}

async function state({ octokit, owner, repo }: GitHub, pull_number: number): Promise<GitHubAnswer<PullState>> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number })
  documented(typeof data.head.sha === 'string' && typeof data.merged === 'boolean')
  return known({ headSha: data.head.sha, merged: data.merged, locked: data.locked })
}
