import type { CommentRecord } from '../../core/plan/record.js'
import type { Prose } from '../../core/text/prose.js'
import { readMarker } from '../../render/github/marker.js'
import { failureOf, type GitHub } from './octokit.js'
import { refusal } from './refusal.js'
import { type Author, type IsOurs, viewer } from './viewer.js'

/** Our comment on a pull request. */
export interface StickyComment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly record: CommentRecord
}

export type Found =
  | { readonly kind: 'found'; readonly comment: StickyComment }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly because: Prose }

export type Posted =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'not-posted'; readonly because: Prose }

/** Nothing here throws: a comment that cannot be read or posted is a warning and never changes a verdict. */
export interface StickyComments {
  /** Our comment of this key. */
  find(pullNumber: number, key: string): Promise<Found>
  /** Creates the comment or updates it in place; `known` is what `find` answered, to spare a second search. */
  publish(pullNumber: number, key: string, body: string, known?: Found): Promise<Posted>
}

const PERMISSION = 'pull-requests: write'

/**
 * The sticky comment: known by the marker in its first line *and* by its author, so that neither somebody else's
 * comment nor text out of a policy is ever taken for it.
 */
export function stickyComments(github: GitHub): StickyComments {
  let ours: Promise<IsOurs> | undefined
  const isOurs = async (author: Author | null): Promise<boolean> => {
    ours ??= viewer(github)
    return (await ours)(author)
  }
  const find = async (pullNumber: number, key: string): Promise<Found> => {
    try {
      const comment = await search(github, pullNumber, key, isOurs)
      return comment === undefined ? { kind: 'none' } : { kind: 'found', comment }
    } catch (error) {
      return { kind: 'unreadable', because: refusal(error, 'The comments could not be read', PERMISSION) }
    }
  }
  const publish = async (pullNumber: number, key: string, body: string, known?: Found): Promise<Posted> => {
    const found = known ?? (await find(pullNumber, key))
    if (found.kind === 'unreadable') return { kind: 'not-posted', because: found.because }
    try {
      if (found.kind === 'none') return await create(github, pullNumber, body, () => find(pullNumber, key))
      if (sameText(found.comment.body, body)) return { kind: 'unchanged', url: found.comment.url }
      return await update(github, pullNumber, found.comment, body)
    } catch (error) {
      return { kind: 'not-posted', because: refusal(error, 'The comment could not be posted', PERMISSION) }
    }
  }
  return { find, publish }
}

/** Page by page, oldest first, until ours is found: it is among the first on most pull requests. */
async function search(
  { octokit, owner, repo }: GitHub,
  issue_number: number,
  key: string,
  isOurs: (author: Author | null) => Promise<boolean>,
): Promise<StickyComment | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number,
    per_page: 100,
  })
  for await (const { data } of pages) {
    for (const { id, body, user, html_url: url } of data) {
      const record = readMarker(body ?? '')
      if (record?.key === key && (await isOurs(user))) return { id, url, body: body ?? '', record }
    }
  }
  return undefined
}

async function update(
  github: GitHub,
  pullNumber: number,
  { id: comment_id }: StickyComment,
  body: string,
): Promise<Posted> {
  const { octokit, owner, repo } = github
  try {
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id, body })
    return { kind: 'updated', url: data.html_url }
  } catch (error) {
    if (failureOf(error).status !== 404) throw error
    return await post(github, pullNumber, body)
  }
}

/** A POST that failed on the server may have been carried out, so it is looked for before it is sent once more. */
async function create(github: GitHub, pullNumber: number, body: string, find: () => Promise<Found>): Promise<Posted> {
  try {
    return await post(github, pullNumber, body)
  } catch (error) {
    if (failureOf(error).status < 500) throw error
    const found = await find()
    if (found.kind === 'found') return { kind: 'created', url: found.comment.url }
    if (found.kind === 'unreadable') throw error
    return await post(github, pullNumber, body)
  }
}

async function post({ octokit, owner, repo }: GitHub, issue_number: number, body: string): Promise<Posted> {
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number, body })
  return { kind: 'created', url: data.html_url }
}

/**
 * GitHub gives back with CRLF what the web editor saved, and trims the end. The address of the run that wrote it is no
 * reason to write it again.
 */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .replaceAll('\r\n', '\n')
      .replace(/\/actions\/runs\/\d+/g, '')
      .trimEnd()
  return plain(a) === plain(b)
}
