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
        const [open, ...doubles] = await search(github, driftMarker(key))
        for (const double of doubles) await close(github, double, issue === undefined ? GONE : doubleOf(open))
        if (issue === undefined) return open === undefined ? { kind: 'none-open' } : await close(github, open, GONE)
        return open === undefined ? await create(github, issue) : await update(github, open, issue)
      } catch (error) {
        return { kind: 'failed', because: refusal(error, 'The drift issue could not be kept', 'issues: write') }
      }
    },
  }
}

/** By its label, or where somebody took that away, among the newest open issues; two runs at once may have opened two. */
async function search(github: GitHub, marker: string): Promise<readonly OpenIssue[]> {
  const labelled = await searchIn(github, marker, { labels: LABEL })
  const found = labelled.length > 0 ? labelled : await searchIn(github, marker, { newest: true })
  return [...found].sort((one, other) => one.number - other.number)
}

async function searchIn(
  github: GitHub,
  marker: string,
  { labels, newest = false }: { readonly labels?: string; readonly newest?: boolean },
): Promise<readonly OpenIssue[]> {
  const { octokit, owner, repo } = github
  const parameters = { owner, repo, state: 'open', per_page: 100, ...present({ labels }) } as const
  const found: OpenIssue[] = []
  let login: string | undefined
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, parameters)) {
    for (const { number, title, body, user, html_url: url, pull_request: pull } of data) {
      const text = body ?? ''
      if (pull !== undefined || text.split(/\r?\n/, 1)[0] !== marker) continue
      login ??= await viewerLogin(github)
      if (isLogin(user, login)) found.push({ number, title, body: text, url })
    }
    if (newest) break
  }
  return found
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

const GONE = 'No drift any more: the live policies say what the files say.'

function doubleOf(open: OpenIssue | undefined): string {
  return `The same drift is told in #${open?.number ?? ''}.`
}

async function close(
  { octokit, owner, repo }: GitHub,
  { number: issue_number, url }: OpenIssue,
  body: string,
): Promise<IssueOutcome> {
  await octokit.rest.issues.createComment({ owner, repo, issue_number, body })
  await octokit.rest.issues.update({ owner, repo, issue_number, state: 'closed', state_reason: 'completed' })
  return { kind: 'closed', url }
}
