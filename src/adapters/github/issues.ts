import { present } from '../../core/text/present.js'
import type { Prose } from '../../core/text/prose.js'
import { driftMarker } from '../../render/github/drift-issue.js'
import type { GitHub } from './octokit.js'
import { refusal } from './refusal.js'
import { isLogin, viewerLogin } from './viewer.js'

/** By this label the issue is found without reading every open issue of the repository. */
const LABEL = 'connect-bucket-lock'

export interface DriftIssues {
  /** Opens or updates the one drift issue of this key, or closes it where `issue` is absent. */
  reconcile(key: string, issue: { readonly title: string; readonly body: string } | undefined): Promise<IssueOutcome>
}

export type IssueOutcome =
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly url: string }
  | { readonly kind: 'none-open' }
  | { readonly kind: 'failed'; readonly because: Prose }

interface OpenIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly url: string
}

/** The one issue about drift: opened, kept up to date, and closed when the drift is gone. Never throws. */
export function driftIssues(github: GitHub): DriftIssues {
  return {
    reconcile: async (key, issue) => {
      try {
        const open = await search(github, driftMarker(key))
        if (issue === undefined) return open === undefined ? { kind: 'none-open' } : await close(github, open)
        return open === undefined ? await create(github, issue) : await update(github, open, issue)
      } catch (error) {
        return { kind: 'failed', because: refusal(error, 'The drift issue could not be kept', 'issues: write') }
      }
    },
  }
}

/** By its label, or where somebody took that away, among the newest open issues. */
async function search(github: GitHub, marker: string): Promise<OpenIssue | undefined> {
  return (await searchIn(github, marker, { labels: LABEL })) ?? (await searchIn(github, marker, { newest: true }))
}

async function searchIn(
  github: GitHub,
  marker: string,
  { labels, newest = false }: { readonly labels?: string; readonly newest?: boolean },
): Promise<OpenIssue | undefined> {
  const { octokit, owner, repo } = github
  const parameters = { owner, repo, state: 'open', per_page: 100, ...present({ labels }) } as const
  let login: string | undefined
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, parameters)) {
    for (const { number, title, body, user, html_url: url, pull_request: pull } of data) {
      const text = body ?? ''
      if (pull !== undefined || text.split(/\r?\n/, 1)[0] !== marker) continue
      login ??= await viewerLogin(github)
      if (isLogin(user, login)) return { number, title, body: text, url }
    }
    if (newest) break
  }
  return undefined
}

async function create({ octokit, owner, repo }: GitHub, issue: { title: string; body: string }): Promise<IssueOutcome> {
  const { data } = await octokit.rest.issues.create({ owner, repo, ...issue, labels: [LABEL] })
  return { kind: 'opened', url: data.html_url }
}

async function update(
  { octokit, owner, repo }: GitHub,
  open: OpenIssue,
  { title, body }: { title: string; body: string },
): Promise<IssueOutcome> {
  const same = open.title === title && open.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()
  if (same) return { kind: 'unchanged', url: open.url }
  await octokit.rest.issues.update({ owner, repo, issue_number: open.number, title, body })
  return { kind: 'updated', url: open.url }
}

async function close({ octokit, owner, repo }: GitHub, { number, url }: OpenIssue): Promise<IssueOutcome> {
  const issue_number = number
  const body = 'No drift any more: the live policies say what the files say.'
  await octokit.rest.issues.createComment({ owner, repo, issue_number, body })
  await octokit.rest.issues.update({ owner, repo, issue_number, state: 'closed', state_reason: 'completed' })
  return { kind: 'closed', url }
}
