import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { posix } from 'node:path'
import { type IncomingCall, type Matched, operationOf } from './openapi.js'
import { isShown, movedLine, patchOf } from './patch.js'
import { BASE_SHA, MERGE_SHA } from './payloads.js'

export interface User {
  readonly login: string
  readonly type: 'User' | 'Bot'
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: User
}

/** A comment on lines of the diff. */
export interface StoredReviewComment {
  readonly id: number
  readonly pull: number
  readonly review: number
  readonly commit: string
  readonly path: string
  readonly line: number
  readonly start_line?: number
  body: string
  readonly user: User
  readonly in_reply_to_id?: number
}

export interface StoredIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  labels: readonly string[]
  readonly user: User
}

export interface StoredPull {
  readonly number: number
  readonly headSha: string
  state: 'open' | 'closed'
  merged: boolean
  mergeCommitSha?: string
  files: readonly string[]
  /** `acme` where it is not named: a fork's owner is somebody else. */
  readonly headOwner?: string
  readonly headRef?: string
  readonly base?: string
  /** A commit that is stored, against which the files are compared; without it they have no diff. */
  readonly baseSha?: string
  readonly commits?: readonly string[]
  locked?: boolean
}

/** What a commit holds: texts by path; a link is its target behind `->`. */
export type CommitFiles = Readonly<Record<string, string>>

export interface Token {
  readonly user: User
  readonly rights: 'write' | 'read'
  /** How GraphQL names the user, where not as REST does. */
  readonly viewer?: string
}

/** One answer that the server gives instead of the right one, once. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  /** In place of an answer: what a portal between here and GitHub says. */
  readonly page?: string
  /** How often it strikes; once where absent. */
  readonly times?: number
  /** Milliseconds that the right answer is held back: a list under load takes seconds. Without a status nothing fails. */
  readonly delay?: number
  /** The request is carried out all the same, and only its answer is lost. */
  readonly afterEffect?: boolean
}

interface Answer {
  readonly status: number
  readonly data?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const WORKFLOW_BOT: User = { login: 'github-actions[bot]', type: 'Bot' }
const COMMENT_LIMIT = 65_536

/**
 * A GitHub on the loopback device that remembers, pages, refuses and miscounts as told; for one repository. It is as
 * unkind as GitHub, each unkindness with where it was met:
 * - a commit of a fork has no pull requests (TooTallNate/nx.js #410, learningequality/kolibri #14719);
 * - a list may not show yet what was just written (youtube/cobalt #12496, buildinternet/uploads #554);
 * - a locked conversation takes no comment (renovatebot/renovate #6215, hashicorp/terraform-github-actions #100);
 * - 403 for rights and for the rate alike (peter-evans/create-or-update-comment #188, #212);
 * - any call may fail on the server, and a write that failed may have been carried out (neondatabase/neon #3958,
 *   probot/probot #921);
 * - a secondary limit is a 403 that may be asked again later (EnricoMi/publish-unit-test-result-action #170,
 *   peter-evans/create-pull-request #855);
 * - a comment that is too long is a 422 (danger/danger #424);
 * - two runs find no comment and each creates one (JSONbored/loopover #1816);
 * - a tree of too many files is cut short (GitHub Docs, "REST API endpoints for Git trees");
 * - a review of which one comment is outside the diff, in two hunks, or begins where it ends is refused whole
 *   (parkerbxyz/suggest-changes #28, ubuntu/WSL #244);
 * - a review comment whose lines a later commit changed has no line any more.
 */
export class GitHubServer {
  readonly comments: StoredComment[] = []
  readonly reviewComments: StoredReviewComment[] = []
  readonly issues: StoredIssue[] = []
  readonly pulls = new Map<number, StoredPull>()
  /** Which pull requests GitHub has linked to a commit. */
  readonly linked = new Map<string, readonly number[]>()
  readonly tokens = new Map<string, Token>([['workflow-token', { user: WORKFLOW_BOT, rights: 'write' }]])
  readonly faults: Fault[] = []
  readonly commits = new Map<string, CommitFiles>()
  readonly truncated = new Set<string>()
  readonly branches = new Map<string, string>()
  /** How many lists of comments are still answered as before the newest comment. */
  staleLists = 0
  /** Every request in order, as "GET /repos/…". */
  readonly calls: string[] = []
  /** What GitHub's own description of its API does not allow. */
  readonly violations: string[] = []
  /** Where a test decides in which order requests that are under way at once are answered. */
  turn: () => Promise<void> = async () => undefined
  readonly #server: Server
  readonly #prefix: string
  #nextId = 1000

  private constructor(server: Server, prefix: string) {
    this.#server = server
    this.#prefix = prefix
  }

  /** `prefix` is `/api/v3` on a GitHub Enterprise Server. */
  static async start(prefix = ''): Promise<GitHubServer> {
    const http = createServer()
    const server = new GitHubServer(http, prefix)
    http.on('request', (request, response) => {
      server.#serve(request, response).catch((error: unknown) => {
        server.violations.push(`the fake itself failed: ${error}`)
        response.destroy()
      })
    })
    await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  addComment(issue: number, body: string, user: User): StoredComment {
    this.#nextId += 1
    const comment = { id: this.#nextId, issue, body, user }
    this.comments.push(comment)
    return comment
  }

  addIssue(issue: Omit<StoredIssue, 'number'>): StoredIssue {
    const stored = { ...issue, number: 500 + this.issues.length }
    this.issues.push(stored)
    return stored
  }

  addPull(pull: StoredPull): void {
    this.pulls.set(pull.number, pull)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const { pathname, searchParams: query } = new URL(request.url ?? '/', this.url)
    const method = request.method ?? 'GET'
    this.calls.push(`${method} ${decodeURIComponent(pathname)}`)
    const token = this.tokens.get((request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''))
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    await this.turn()
    const { status, data, headers } = await this.#withFaults(method, decodeURIComponent(pathname), () => {
      if (token === undefined) return refused(401, 'Bad credentials')
      if (pathname.endsWith('/graphql'))
        return { status: 200, data: { data: { viewer: { login: token.viewer ?? token.user.login } } } }
      const raw = request.headers.accept?.includes('.raw') === true
      return this.#answer({ method, path: pathname.slice(this.#prefix.length), query, body, raw }, token)
    })
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(data === undefined || typeof data === 'string' ? data : JSON.stringify(data))
  }

  async #withFaults(method: string, path: string, answer: () => Answer): Promise<Answer> {
    const index = this.faults.findIndex(fault => fault.method === method && fault.path.test(path))
    const fault = this.faults[index]
    if (fault === undefined) return answer()
    const { times = 1 } = fault
    if (times > 1) this.faults[index] = { ...fault, times: times - 1 }
    else this.faults.splice(index, 1)
    if (fault.delay !== undefined) {
      const held = answer()
      await new Promise(resolve => setTimeout(resolve, fault.delay))
      if (fault.status === undefined) return held
    }
    if (fault.afterEffect === true) answer()
    if (fault.page !== undefined)
      return { status: fault.status ?? 200, data: fault.page, headers: { 'content-type': 'text/html' } }
    return { ...refused(fault.status ?? 500, fault.message ?? 'Fault'), headers: fault.headers ?? {} }
  }

  #answer(call: IncomingCall, token: Token): Answer {
    const matched = operationOf(call)
    if (matched === undefined) {
      this.violations.push(`unknown request ${call.method} ${call.path}`)
      return refused(404, 'Not Found')
    }
    if (matched.violations.length > 0) {
      this.violations.push(...matched.violations.map(violation => `${matched.operationId}: ${violation}`))
      return refused(422, 'Validation Failed')
    }
    if (call.method !== 'GET' && token.rights === 'read') return refused(403, 'Resource not accessible by integration')
    const parameters = Object.fromEntries(
      Object.entries(matched.parameters).map(([name, value]) => [name, decodeURIComponent(value)]),
    )
    return this.#operation({ ...matched, parameters }, call, token)
  }

  #operation({ operationId, parameters }: Matched, call: IncomingCall, { user }: Token): Answer {
    const { issue_number, pull_number, comment_id, commit_sha = '', tree_sha = '', ref = '', path = '' } = parameters
    const number = Number(issue_number ?? pull_number)
    const sent = (call.body ?? {}) as Readonly<Record<string, string>>
    const { body = '' } = sent
    switch (operationId) {
      case 'users/get-authenticated':
        return user.type === 'Bot'
          ? refused(403, 'Resource not accessible by integration')
          : { status: 200, data: user }
      case 'issues/list-comments':
        return this.#paged(call, this.#listed(number))
      case 'issues/list-comments-for-repo':
        return this.#paged(
          call,
          [...this.comments].reverse().map(comment => this.#comment(comment)),
        )
      case 'issues/delete-comment':
        return this.#deleteComment(Number(comment_id))
      case 'git/get-ref':
        return this.#head(ref)
      case 'git/get-tree':
        return this.#tree(tree_sha)
      case 'repos/get-content':
        return this.#content(path, call.query.get('ref') ?? '', call.raw)
      case 'pulls/list':
        return this.#paged(call, this.#pullsOf(call.query.get('head'), call.query.get('state') ?? 'open'))
      case 'pulls/list-commits':
        return this.#paged(
          call,
          (this.pulls.get(number)?.commits ?? []).map(sha => ({ sha })),
        )
      case 'issues/create-comment':
        return (
          this.#locked(number) ??
          tooLong(body) ?? {
            status: 201,
            data: this.#comment(this.addComment(number, body, user)),
          }
        )
      case 'issues/update-comment':
        return this.#updateComment(Number(comment_id), body, user)
      case 'issues/list-for-repo':
        return this.#paged(call, this.#openIssues(call.query.get('labels')))
      case 'issues/create':
        return this.#createIssue(call.body as { title: string; body: string; labels?: readonly string[] }, user)
      case 'issues/update':
        return this.#updateIssue(number, sent)
      case 'pulls/get':
        return this.#pull(number)
      case 'pulls/list-files':
        return this.#paged(call, this.#filesOf(number))
      case 'pulls/list-review-comments':
        return this.#paged(
          call,
          this.reviewComments.filter(({ pull }) => pull === number).map(comment => this.#reviewComment(comment)),
        )
      case 'pulls/create-review':
        return this.#locked(number) ?? this.#review(number, call.body as SentReview, user)
      case 'pulls/update-review-comment':
        return this.#updateReviewComment(Number(comment_id), body)
      case 'pulls/delete-review-comment':
        return this.#deleteReviewComment(Number(comment_id))
      case 'repos/list-pull-requests-associated-with-commit':
        return this.#paged(call, this.#linkedPulls(commit_sha))
      default:
        return refused(404, 'Not Found')
    }
  }

  #updateComment(id: number, body: string, user: User): Answer {
    const comment = this.comments.find(candidate => candidate.id === id)
    if (comment === undefined) return refused(404, 'Not Found')
    if (comment.user.login !== user.login) return refused(403, 'Must be the author')
    const refusal = this.#locked(comment.issue) ?? tooLong(body)
    if (refusal !== undefined) return refusal
    comment.body = body
    return { status: 200, data: this.#comment(comment) }
  }

  #deleteComment(id: number): Answer {
    const index = this.comments.findIndex(comment => comment.id === id)
    if (index < 0) return refused(404, 'Not Found')
    this.comments.splice(index, 1)
    return { status: 204 }
  }

  /** A list may lag behind the newest comment, which the one who wrote it cannot see either. */
  #listed(number: number): readonly object[] {
    const all = this.comments.filter(({ issue }) => issue === number)
    if (this.staleLists > 0 && all.length > 0) {
      this.staleLists -= 1
      all.pop()
    }
    return all.map(comment => this.#comment(comment))
  }

  #locked(number: number): Answer | undefined {
    if (this.pulls.get(number)?.locked !== true) return undefined
    return refused(403, 'Unable to create comment because issue is locked.')
  }

  #filesOf(number: number): readonly object[] {
    const pull = this.pulls.get(number)
    return (pull?.files ?? []).map(filename => {
      const { before, now } = this.#texts(pull, filename)
      const diff =
        before === undefined || now === undefined
          ? this.#merged(filename)
          : { sha: blobSha(now), patch: patchOf(before, now) }
      return { filename, status: 'modified', ...diff }
    })
  }

  /** What is shown of a file of a pull request whose head is no commit of the test's: what its merge does to the base. */
  #merged(path: string): { readonly patch?: string } {
    const [before, now] = [BASE_SHA, MERGE_SHA].map(sha => this.commits.get(sha)?.[path])
    if (before?.startsWith('->')) return { patch: patchOf(shownOf(before), shownOf(now ?? '')) }
    return before === undefined || now === undefined ? {} : { patch: patchOf(before, now) }
  }

  /** What a file was in the base and is in the head of a pull request; a new file was empty. */
  #texts(pull: StoredPull | undefined, path: string): { readonly before?: string; readonly now?: string } {
    if (pull?.baseSha === undefined) return {}
    const [before = '', now] = [pull.baseSha, pull.headSha].map(sha => this.commits.get(sha)?.[path])
    return now === undefined ? { before } : { before, now }
  }

  #review(number: number, { commit_id, body = '', event, comments = [] }: SentReview, user: User): Answer {
    const pull = this.pulls.get(number)
    if (pull === undefined) return refused(404, 'Not Found')
    if (event !== undefined && body === '') return refused(422, 'Validation Failed: body is missing')
    const sha = commit_id ?? pull.headSha
    const isRight = ({ path, line = 0, start_line: from = line, side }: SentReviewComment): boolean => {
      const { before, now } = this.#texts({ ...pull, headSha: sha }, path)
      return side === 'RIGHT' && before !== undefined && now !== undefined && isShown(before, now, from, line)
    }
    if (!comments.every(isRight)) return refused(422, 'Pull request review thread line must be part of the diff')
    if (comments.some(({ line, start_line }) => start_line !== undefined && start_line >= (line ?? 0)))
      return refused(422, 'Pull request review thread start line must precede the end line.')
    const refusal = comments.map(comment => tooLong(comment.body)).find(found => found !== undefined)
    if (refusal !== undefined) return refusal
    this.#nextId += 1
    const review = this.#nextId
    for (const { path, line = 0, start_line, body } of comments) {
      this.#nextId += 1
      const place = { path, line, ...(start_line === undefined ? {} : { start_line }) }
      this.reviewComments.push({ id: this.#nextId, pull: number, review, commit: sha, ...place, body, user })
    }
    return { status: 200, data: { id: review, body, user, state: 'COMMENTED', commit_id: sha } }
  }

  addReviewReply(to: StoredReviewComment, body: string, user: User): void {
    this.#nextId += 1
    this.reviewComments.push({ ...to, id: this.#nextId, body, user, in_reply_to_id: to.id })
  }

  /** Where the lines of a review comment are in the head; `undefined` where GitHub calls it outdated. */
  linesOf({ pull: number, commit, path, line, start_line }: StoredReviewComment): readonly number[] | undefined {
    const pull = this.pulls.get(number)
    const { before, now } = this.#texts(pull, path)
    const then = this.commits.get(commit)?.[path]
    if (before === undefined || now === undefined || then === undefined) return undefined
    const [from = line, count] = [start_line, line - (start_line ?? line) + 1]
    const lines = [...Array(count).keys()].map(index => movedLine(then, now, from + index))
    const [first = Number.NaN] = lines
    if (!lines.every((moved, index) => moved === first + index)) return undefined
    return isShown(before, now, first, first + count - 1) ? [first, first + count - 1] : undefined
  }

  #reviewComment(comment: StoredReviewComment): object {
    const { id, path, body, user, line, start_line, in_reply_to_id, review, commit } = comment
    const [from, to] = this.linesOf(comment) ?? [null, null]
    return {
      ...{ id, path, body, user, line: to, start_line: start_line === undefined ? null : from },
      ...{ original_line: line, original_start_line: start_line ?? null, side: 'RIGHT' },
      ...{ pull_request_review_id: review, original_commit_id: commit },
      ...(in_reply_to_id === undefined ? {} : { in_reply_to_id }),
    }
  }

  #updateReviewComment(id: number, body: string): Answer {
    const comment = this.reviewComments.find(candidate => candidate.id === id)
    if (comment === undefined) return refused(404, 'Not Found')
    comment.body = body
    return { status: 200, data: this.#reviewComment(comment) }
  }

  #deleteReviewComment(id: number): Answer {
    const index = this.reviewComments.findIndex(comment => comment.id === id)
    if (index < 0) return refused(404, 'Not Found')
    this.reviewComments.splice(index, 1)
    return { status: 204 }
  }

  #head(ref: string): Answer {
    const sha = ref.startsWith('heads/') ? this.branches.get(ref.slice('heads/'.length)) : undefined
    if (sha === undefined) return refused(404, 'Not Found')
    return { status: 200, data: { ref: `refs/${ref}`, object: { type: 'commit', sha } } }
  }

  #tree(sha: string): Answer {
    const files = this.commits.get(sha)
    if (files === undefined) return refused(404, 'Not Found')
    const tree = Object.entries(files).map(([path, text]) => {
      const isLink = text.startsWith('->')
      return { path, mode: isLink ? '120000' : '100644', type: 'blob', sha: blobSha(isLink ? text.slice(2) : text) }
    })
    return { status: 200, data: { sha, tree, truncated: this.truncated.has(sha) } }
  }

  /**
   * A link to a file is followed, another one is told as such, and a file of more than 1 MB is shown only as it is. GitHub Docs, "REST API endpoints
   * for repository contents".
   */
  #content(path: string, ref: string, raw = false): Answer {
    const text = this.commits.get(ref)?.[path]
    if (text === undefined) return refused(404, 'Not Found')
    if (text.startsWith('->')) {
      const target = posix.join(posix.dirname(path), text.slice(2))
      if (this.commits.get(ref)?.[target] !== undefined) return this.#content(target, ref, raw)
      return { status: 200, data: { type: 'symlink', path, target: text.slice(2) } }
    }
    if (raw)
      return { status: 200, data: text, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } }
    const isLong = Buffer.byteLength(text) > 1_048_576
    if (isLong) return { status: 200, data: { type: 'file', encoding: 'none', path, content: '' } }
    const content = Buffer.from(text).toString('base64')
    return { status: 200, data: { type: 'file', encoding: 'base64', path, content } }
  }

  #pullsOf(head: string | null, state: string): readonly object[] {
    return [...this.pulls.values()]
      .filter(pull => state === 'all' || pull.state === state)
      .filter(({ headOwner = OWNER, headRef = HEAD_REF }) => head === null || head === `${headOwner}:${headRef}`)
      .map(pullData)
  }

  #openIssues(label: string | null): readonly object[] {
    return this.issues
      .filter(({ state, labels }) => state === 'open' && (label === null || labels.includes(label)))
      .map(issue => this.#issue(issue))
  }

  #createIssue(
    { title, body, labels = [] }: { title: string; body: string; labels?: readonly string[] },
    user: User,
  ): Answer {
    const refusal = tooLong(body)
    if (refusal !== undefined) return refusal
    return { status: 201, data: this.#issue(this.addIssue({ title, body, labels, state: 'open', user })) }
  }

  #updateIssue(number: number, change: Readonly<Record<string, string>>): Answer {
    const issue = this.issues.find(candidate => candidate.number === number)
    if (issue === undefined) return refused(404, 'Not Found')
    Object.assign(issue, change)
    return { status: 200, data: this.#issue(issue) }
  }

  #pull(number: number): Answer {
    const pull = this.pulls.get(number)
    return pull === undefined ? refused(404, 'Not Found') : { status: 200, data: pullData(pull) }
  }

  #linkedPulls(sha: string): readonly object[] {
    const pulls = (this.linked.get(sha) ?? []).flatMap(number => this.pulls.get(number) ?? [])
    const ofFork = pulls.filter(({ headOwner = OWNER, headSha }) => headOwner !== OWNER && headSha === sha)
    return pulls.filter(pull => !ofFork.includes(pull)).map(pullData)
  }

  #comment({ id, issue, body, user }: StoredComment): object {
    const issue_url = `https://api.github.example/repos/acme/locks/issues/${issue}`
    return { id, body, user, issue_url, html_url: `https://github.example/acme/locks/pull/${issue}#issuecomment-${id}` }
  }

  #issue({ number, title, body, state, labels, user }: StoredIssue): object {
    const html_url = `https://github.example/acme/locks/issues/${number}`
    return { number, title, body, state, labels: labels.map(name => ({ name })), user, html_url }
  }

  /** Pages as GitHub does, with the addresses of the next and the last page in the `Link` header. */
  #paged({ path, query }: IncomingCall, all: readonly object[]): Answer {
    const size = Math.min(100, Number(query.get('per_page') ?? 30))
    const page = Number(query.get('page') ?? 1)
    const last = Math.max(1, Math.ceil(all.length / size))
    const to = (number: number): string => {
      const there = new URLSearchParams(query)
      there.set('page', String(number))
      return `<${this.url}${path}?${there}>`
    }
    const link = page < last ? { link: `${to(page + 1)}; rel="next", ${to(last)}; rel="last"` } : {}
    return { status: 200, data: all.slice((page - 1) * size, page * size), headers: link }
  }
}

interface SentReviewComment {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly start_line?: number
  readonly side?: string
}

interface SentReview {
  readonly commit_id?: string
  readonly body?: string
  readonly event?: string
  readonly comments?: readonly SentReviewComment[]
}

const OWNER = 'acme'
const HEAD_REF = 'admit-auditors'

function pullData(pull: StoredPull): object {
  const { number, state, merged, mergeCommitSha, headSha, headOwner = OWNER, headRef = HEAD_REF, base = 'main' } = pull
  return {
    number,
    state,
    merged,
    merged_at: merged ? '2026-01-01T00:00:00Z' : null,
    merge_commit_sha: mergeCommitSha ?? null,
    locked: pull.locked ?? false,
    head: { sha: headSha, ref: headRef, repo: { full_name: `${headOwner}/locks`, owner: { login: headOwner } } },
    base: { ref: base, repo: { full_name: 'acme/locks' } },
  }
}

/** The id that git gives to a content. */
export function blobSha(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')
}

/** The text of a link is where it leads. */
function shownOf(text: string): string {
  return text.replace(/^->/, '')
}

function refused(status: number, message: string): Answer {
  return { status, data: { message, documentation_url: 'https://docs.github.com/rest' } }
}

/** Not in GitHub's description of its API: comments and issues of more than 65,536 characters are refused. */
function tooLong(body: string | undefined): Answer | undefined {
  if ([...(body ?? '')].length <= COMMENT_LIMIT) return undefined
  return refused(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
}
