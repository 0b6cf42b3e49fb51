import { type CommentRecord, mayReplace, outranks } from '../../core/plan/record.js'
import { invariant } from '../../core/text/errors.js'
import { present } from '../../core/text/present.js'
import { ours, type Prose } from '../../core/text/prose.js'
import { readMarker } from '../../render/github/marker.js'
import { asked, type GitHubAnswer, known } from './commits.js'
import { documented, type GitHub, githubFailure } from './octokit.js'
import { refusal } from './refusal.js'
import { type Author, isLogin, viewerLogin } from './viewer.js'

/** Our comment on a pull request. */
export interface StickyComment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly record: CommentRecord
}

export type Posted =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** Nothing stands there, and nothing was to be opened. */
  | { readonly kind: 'none' }
  /** What stands there is newer, or the pull request went on without this run. */
  | { readonly kind: 'kept'; readonly url?: string; readonly because: Prose }
  | { readonly kind: 'not-posted'; readonly because: Prose }

/** But for `mark`, nothing here throws: a comment that cannot be read or posted never changes a verdict. */
export interface StickyComments {
  /** Our comments of this key, the oldest first: one, but for a moment after two runs at once. */
  find(pullNumber: number, key: string): Promise<GitHubAnswer<readonly StickyComment[]>>
  /**
   * Creates the comment or updates it in place, unless something newer stands there. `standing` is what `find`
   * answered; `outdated` is asked right before a write, and says why this run has nothing to say any more.
   */
  publish(pullNumber: number, body: string, options?: PublishOptions): Promise<Posted>
  /**
   * Writes another text over our oldest comment of this key where `isOlder` says so of its record; resolves with the
   * login of our token where that was asked. One call where no comment of ours stands there.
   */
  mark(
    pullNumber: number,
    key: string,
    isOlder: (record: CommentRecord) => boolean,
    bodyFor: (record: CommentRecord) => string,
  ): Promise<string | undefined>
  /** The pull requests with a comment of this key that says "not applied", among the newest comments. */
  notApplied(key: string): Promise<GitHubAnswer<readonly NotApplied[]>>
}

export interface PublishOptions {
  readonly standing?: GitHubAnswer<readonly StickyComment[]>
  readonly outdated?: () => Promise<Prose | undefined>
  /** Whether a comment is opened where none stands; yes where absent. */
  readonly open?: boolean
}

export interface NotApplied {
  readonly pull: number
  readonly comment: StickyComment
}

const PERMISSION = 'pull-requests: write'
const UNREADABLE = ours('The comments could not be read')
const NEWER = ours('The comment of a newer run is there, so this run left it alone.')

/**
 * Longer than a request takes, so that another run that asked before we wrote has written too; and a list may not show
 * yet what was just written.
 */
const PAUSES = [1_000, 1_000, 3_000]

/**
 * The sticky comment: known by the marker in its first line *and* by its author, so that neither somebody else's
 * comment nor text out of a policy is ever taken for it.
 */
export function stickyComments(github: GitHub): StickyComments {
  let login: Promise<string> | undefined
  const isOurs = async (author: Author | null): Promise<boolean> => {
    login ??= viewerLogin(github)
    return isLogin(author, await login)
  }
  const find: StickyComments['find'] = (pullNumber, key) =>
    asked(UNREADABLE, async () => known(await search(github, pullNumber, key, isOurs, 'first-page')), PERMISSION)
  return {
    find,
    publish: async (pullNumber, body, { standing, outdated, open = true } = {}) => {
      const record = readMarker(body)
      invariant(record !== undefined, 'every comment of ours begins with its record')
      const found = standing ?? (await find(pullNumber, record.key))
      if (found.kind === 'unknown') return { kind: 'not-posted', because: found.because }
      if (found.value.length === 0 && !open) return { kind: 'none' }
      const list = () => search(github, pullNumber, record.key, isOurs, 'every-page')
      try {
        const kept = await keptBy(found.value, body, record, outdated)
        return kept ?? (await replace(github, pullNumber, found.value, { body, record }, list))
      } catch (error) {
        return { kind: 'not-posted', because: refusal(error, 'The comment could not be posted', PERMISSION) }
      }
    },
    mark: async (pullNumber, key, isOlder, bodyFor) => {
      const [first] = await search(github, pullNumber, key, isOurs, 'first-page')
      if (first !== undefined && isOlder(first.record)) await update(github, first, bodyFor(first.record))
      return login
    },
    notApplied: key => asked(UNREADABLE, async () => known(await refused(github, key, isOurs)), PERMISSION),
  }
}

/** Why nothing is written: it stands there already, or something newer does. */
async function keptBy(
  [first, ...doubles]: readonly StickyComment[],
  body: string,
  record: CommentRecord,
  outdated: PublishOptions['outdated'],
): Promise<Posted | undefined> {
  const url = present({ url: first?.url })
  if (first !== undefined && !mayReplace(first.record, record)) return { kind: 'kept', ...url, because: NEWER }
  if (first !== undefined && doubles.length === 0 && sameText(first.body, body))
    return { kind: 'unchanged', url: first.url }
  const because = await outdated?.()
  return because === undefined ? undefined : { kind: 'kept', ...url, because }
}

async function replace(
  github: GitHub,
  pullNumber: number,
  [first, ...doubles]: readonly StickyComment[],
  next: Pick<StickyComment, 'body' | 'record'>,
  list: () => Promise<readonly StickyComment[]>,
): Promise<Posted> {
  const mine = await write(github, pullNumber, next.body, first, list)
  const url = await settle(github, { ...mine, ...next }, list)
  for (const { id } of doubles) await remove(github, id)
  return { kind: first?.id === mine.id ? 'updated' : 'created', url }
}

interface ListedComment {
  readonly id: number
  readonly body?: string
  readonly user: Author | null
  readonly html_url: string
}

/** Page by page, oldest first, until a page has ours: it is among the first on most pull requests. */
async function search(
  { octokit, owner, repo }: GitHub,
  issue_number: number,
  key: string,
  isOurs: (author: Author | null) => Promise<boolean>,
  pages: 'first-page' | 'every-page',
): Promise<readonly StickyComment[]> {
  const parameters = { owner, repo, issue_number, per_page: 100 }
  const found: StickyComment[] = []
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, parameters)) {
    for (const listed of data) {
      const comment = commentOf(listed, key)
      if (comment !== undefined && (await isOurs(listed.user))) found.push(comment)
    }
    if (found.length > 0 && pages === 'first-page') break
  }
  return found
}

function commentOf({ id, body = '', html_url: url }: ListedComment, key: string): StickyComment | undefined {
  const record = readMarker(body)
  return record?.key === key ? { id, url, body, record } : undefined
}

/** The newest hundred comments of the repository are asked for; what was refused before them is history. */
async function refused(
  { octokit, owner, repo }: GitHub,
  key: string,
  isOurs: (author: Author | null) => Promise<boolean>,
): Promise<readonly NotApplied[]> {
  const newest = { owner, repo, sort: 'updated', direction: 'desc', per_page: 100 } as const
  const { data } = await octokit.rest.issues.listCommentsForRepo(newest)
  const found: NotApplied[] = []
  for (const listed of data) {
    const comment = commentOf(listed, key)
    const pull = Number(/\/(\d+)$/.exec(listed.issue_url)?.[1])
    if (comment?.record.state === 'not-applied' && (await isOurs(listed.user))) found.push({ pull, comment })
  }
  return found
}

/** A comment that was just written, and what it was to say. */
type Written = Where & Pick<StickyComment, 'body' | 'record'>
type Where = Pick<StickyComment, 'id' | 'url'>

/** Updates the comment that stands there, or creates one; a 404 alone does not say that it is gone. */
async function write(
  github: GitHub,
  pullNumber: number,
  body: string,
  standing: StickyComment | undefined,
  list: () => Promise<readonly StickyComment[]>,
): Promise<Where> {
  if (standing === undefined) return create(github, pullNumber, body, list)
  try {
    return await update(github, standing, body)
  } catch (error) {
    const isGone = githubFailure(error).status === 404 && !(await list()).some(({ id }) => id === standing.id)
    if (!isGone) throw error
    return await post(github, pullNumber, body)
  }
}

async function update({ octokit, owner, repo }: GitHub, { id: comment_id }: Where, body: string): Promise<Where> {
  const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id, body })
  documented(typeof data.id === 'number')
  return { id: data.id, url: data.html_url }
}

/** A POST that failed on the server may have been carried out, so it is looked for before it is sent once more. */
async function create(
  github: GitHub,
  pullNumber: number,
  body: string,
  list: () => Promise<readonly StickyComment[]>,
): Promise<Where> {
  try {
    return await post(github, pullNumber, body)
  } catch (error) {
    if (githubFailure(error).status < 500) throw error
    const found = await list()
    return found.find(comment => sameText(comment.body, body)) ?? (await post(github, pullNumber, body))
  }
}

/**
 * Two runs at once may both have created a comment, or an older one may have written over a newer one. So each looks
 * again: the oldest comment stays and says what the newest run has to say, and whoever made another takes it away.
 */
async function settle(github: GitHub, mine: Written, list: () => Promise<readonly StickyComment[]>): Promise<string> {
  let all: readonly StickyComment[] = []
  for (const pause of PAUSES) {
    await github.clock.sleep(pause)
    all = await list()
    if (all.some(({ id }) => id === mine.id)) break
  }
  const [first = mine] = all.filter(({ id }) => id <= mine.id)
  if (outranks(mine.record, first.record)) await update(github, first, mine.body)
  if (first.id !== mine.id) await remove(github, mine.id)
  return first.url
}

async function post({ octokit, owner, repo }: GitHub, issue_number: number, body: string): Promise<Where> {
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number, body })
  documented(typeof data.id === 'number')
  return { id: data.id, url: data.html_url }
}

/** A double that another run took away meanwhile is as gone as one that we did. */
async function remove({ octokit, owner, repo }: GitHub, comment_id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id })
  } catch (error) {
    if (githubFailure(error).status !== 404) throw error
  }
}

/**
 * GitHub gives back with CRLF what the web editor saved, and trims the end. Which run wrote it, and when, is no reason
 * to write it again.
 */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .replaceAll('\r\n', '\n')
      .replace(/\/actions\/runs\/\d+/g, '')
      .replace(/"began":\d+/, '')
      .trimEnd()
  return plain(a) === plain(b)
}
