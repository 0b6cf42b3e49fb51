import type { Environment } from '../app/environment.js'
import { present } from '../core/text/present.js'
import type { RenderContext, Repository } from '../render/github/context.js'
import type { NoVerdict } from '../render/github/no-verdict.js'
import { EXIT, type ExitCode } from '../report/exit.js'
import { hasDrifted, plansOf } from '../report/plans.js'
import type { Mode, Report } from '../report/report.js'
import { HOMEPAGE } from '../report/version.js'
import type { EventFacts, EventPlan } from './event.js'
import type { OutputName } from './output-table.js'

interface RunFacts extends Pick<Repository, 'headSha' | 'prefix' | 'readIn'> {
  readonly version: string
  readonly commentKey: string
}

/** What the renderers need to know of a run on GitHub, from the runner's variables; absent is left out. */
export function renderContext(environment: Environment, facts: RunFacts): RenderContext {
  const { version, commentKey, ...files } = facts
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: fullName, GITHUB_RUN_ID: run } = environment
  const common = { version, commentKey, ...(HOMEPAGE === '' ? {} : { homepage: HOMEPAGE }) }
  if (serverUrl === undefined || fullName === undefined) return common
  return {
    ...common,
    repository: { serverUrl, fullName, ...files },
    ...present({ runUrl: run && `${serverUrl}/${fullName}/actions/runs/${run}` }),
  }
}

/** Where the files of a run are from, as far as the commit that is checked out tells; an apply compares each of them. */
export function readIn({ name, sha, treeSha }: EventFacts, event: EventPlan): Repository['readIn'] {
  if (event.mode === 'apply' || event.filesAt !== undefined || treeSha === event.headSha) return 'commit'
  const ofPull = name === 'pull_request' || name === 'pull_request_target'
  return ofPull && treeSha === sha ? 'merge' : 'workspace'
}

/** How a run that could not finish is told on GitHub. */
export function noVerdictOf(
  { code, text }: { readonly code: ExitCode; readonly text: string },
  mode: Mode | 'audit',
): NoVerdict {
  const cause = code === EXIT.usage ? 'usage' : code === EXIT.noVerdict ? 'outside' : 'bug'
  return { cause, text, applying: mode === 'apply', ...(mode === 'audit' ? { auditing: true } : {}) }
}

/** Where the run left its files, and what it posted. */
export interface Artifacts {
  readonly report: string
  readonly sarif: string
  readonly page: string
  readonly commentUrl?: string
  readonly commentBody?: string
  readonly previousPolicies?: string
}

/**
 * GitHub fails a job whose outputs are over 1 MB in UTF-16 together (GitHub Docs, "Passing information between jobs"):
 * half of that for one of them.
 */
const LONGEST_OUTPUT = 262_144

/** Nothing in place of what is too long: half of a JSON text is none. */
function withinOutput(text: string): string {
  return text.length > LONGEST_OUTPUT ? '' : text
}

/** The action's outputs, every one of them set so that no step reads what an earlier one left. */
export function outputsOf(report: Report, artifacts: Artifacts): Readonly<Record<OutputName, string>> {
  const { policies, verdict } = report
  return {
    verdict,
    report: artifacts.report,
    sarif: artifacts.sarif,
    page: artifacts.page,
    changed: String(policies.filter(hasDrifted).length),
    applied: String(policies.filter(({ outcome }) => outcome?.kind === 'applied').length),
    unproven: String(policies.filter(policy => policy.verdict === 'unproven').length),
    'rules-changed': String(report.rulesChange !== undefined),
    'comment-url': artifacts.commentUrl ?? '',
    'comment-body': artifacts.commentBody ?? '',
    fingerprint: withinOutput(JSON.stringify(Object.fromEntries(plansOf(report)))),
    'previous-policies': artifacts.previousPolicies ?? '',
  }
}
