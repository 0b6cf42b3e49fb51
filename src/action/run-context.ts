import type { Environment } from '../app/environment.js'
import type { RenderContext } from '../render/github/context.js'
import type { NoVerdict } from '../render/github/no-verdict.js'
import { EXIT, type ExitCode } from '../report/exit.js'
import { hasDrifted, plansOf } from '../report/plans.js'
import type { Mode, Report } from '../report/report.js'
import type { OutputName } from './output-table.js'

/** What the renderers need to know of a run on GitHub, from the runner's variables; absent is left out. */
export function renderContext(
  environment: Environment,
  { version, commentKey, headSha }: { readonly version: string; readonly commentKey: string; readonly headSha: string },
): RenderContext {
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: fullName, GITHUB_RUN_ID: run } = environment
  if (serverUrl === undefined || fullName === undefined) return { version, commentKey }
  return {
    version,
    commentKey,
    repository: { serverUrl, fullName, headSha },
    ...(run === undefined ? {} : { runUrl: `${serverUrl}/${fullName}/actions/runs/${run}` }),
  }
}

/** How a run that could not finish is told on GitHub. */
export function noVerdictOf({ code, text }: { readonly code: ExitCode; readonly text: string }, mode: Mode): NoVerdict {
  const cause = code === EXIT.usage ? 'usage' : code === EXIT.noVerdict ? 'outside' : 'bug'
  return { cause, text, applying: mode === 'apply' }
}

/** Where the run left its files, and what it posted. */
export interface Artifacts {
  readonly report: string
  readonly sarif: string
  readonly commentUrl?: string
  readonly previousPolicies?: string
}

/** The action's outputs, every one of them set so that no step reads what an earlier one left. */
export function outputsOf(report: Report, artifacts: Artifacts): Readonly<Record<OutputName, string>> {
  const { policies, verdict } = report
  return {
    verdict,
    report: artifacts.report,
    sarif: artifacts.sarif,
    changed: String(policies.filter(hasDrifted).length),
    applied: String(policies.filter(({ outcome }) => outcome?.kind === 'applied').length),
    unproven: String(policies.filter(policy => policy.verdict === 'unproven').length),
    'rules-changed': String(report.rulesChange !== undefined),
    'comment-url': artifacts.commentUrl ?? '',
    fingerprint: JSON.stringify(Object.fromEntries(plansOf(report))),
    'previous-policies': artifacts.previousPolicies ?? '',
  }
}
