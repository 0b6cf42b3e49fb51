import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import { field, textField } from '../core/text/untyped.js'
import type { Mode } from '../report/report.js'
import { branchOf, defaultBranch, mayApplyFrom, whereFrom } from './apply-branches.js'
import type { EventFacts, EventPlan, EventRequest } from './event.js'

/** What a run does by its event alone. */
export type AutoPlan = Omit<EventPlan, 'appliesHere' | 'branch' | 'target'>

/**
 * These events hold credentials and may have any tree checked out, and a `workflow_run` may have added files of the
 * run before it to any tree. GitHub Docs, "Events that trigger workflows".
 */
const RISKY = new Set(['pull_request_target', 'issue_comment'])

/** Whose runs GitHub gives the rights of a fork. GitHub Docs, "Dependabot on GitHub Actions". */
const DEPENDABOT = 'dependabot[bot]'

/** What `mode: auto` does on an event. */
export function autoPlan(facts: EventFacts, request: EventRequest): AutoPlan {
  switch (facts.name) {
    case 'pull_request':
      return onPullRequest(facts, request)
    case 'pull_request_target':
      return onPullRequestTarget(facts, request)
    case 'merge_group':
      return onMergeGroup(facts, request)
    case 'push':
      return onPush(facts, request)
    case 'workflow_dispatch':
      return plan(facts, 'plan')
    case 'schedule':
      return plan(facts, 'drift')
    case 'workflow_run':
      return onWorkflowRun(facts)
    default:
      return {
        ...plan(facts, 'check'),
        notices: [
          say`Nothing special is known about the event ${facts.name}: the files are checked, AWS is not asked.`,
        ],
      }
  }
}

function plan(facts: EventFacts, mode: Mode, ...notices: readonly Prose[]): AutoPlan {
  const foreign = facts.name === 'workflow_run' || (RISKY.has(facts.name) && facts.treeSha !== facts.sha)
  return { mode, trust: foreign ? 'foreign-tree' : 'full', headSha: facts.treeSha ?? facts.sha, notices }
}

function onPullRequest(facts: EventFacts, request: EventRequest): AutoPlan {
  const { payload } = facts
  const pull = field(payload, 'pull_request')
  const weak = weakness(facts, pull)
  if (field(payload, 'action') === 'closed') return { ...plan(facts, 'plan'), ...onClosed(facts, request, pull, weak) }
  const nothing = appliesNothing(facts, request, textField(pull, 'base', 'ref'))
  const base = present({ base: textField(pull, 'base', 'sha') })
  const headSha = textField(pull, 'head', 'sha') ?? facts.sha
  const common = { ...plan(facts, 'plan', ...nothing), ...numberOf(pull), ...base, headSha }
  if (weak === undefined) return common
  const { notices, ...less } = unprivileged(weak, request)
  return { ...common, ...less, notices: [...notices, ...nothing] }
}

function onMergeGroup(facts: EventFacts, request: EventRequest): AutoPlan {
  const group = field(facts.payload, 'merge_group')
  const into = branchOf(textField(group, 'base_ref') ?? '')
  return {
    ...plan(facts, 'plan', ...appliesNothing(facts, request, into)),
    headSha: textField(group, 'head_sha') ?? facts.sha,
    ...present({ base: textField(group, 'base_sha') }),
  }
}

/** That merging into a branch changes nothing on AWS; nothing is said where GitHub does not name the default branch. */
function appliesNothing(facts: EventFacts, request: EventRequest, into: string | undefined): readonly Prose[] {
  const isKnown = request.applyFrom.length > 0 || defaultBranch(facts) !== undefined
  if (into === undefined || !isKnown || mayApplyFrom(facts, request, into)) return []
  return [say`Merging into ${into} applies nothing: ${whereFrom(facts, request)}.`]
}

/** Only an apply has something to add to what the comment of a closed pull request says. */
function onClosed(facts: EventFacts, request: EventRequest, pull: unknown, weak: Prose | undefined): Partial<AutoPlan> {
  const base = textField(pull, 'base', 'ref') ?? ''
  if (field(pull, 'merged') !== true) {
    return { mode: 'check', notices: [say`The pull request was closed without a merge, so this run applies nothing.`] }
  }
  if (weak !== undefined) {
    const { mode, trust, notices = [] } = unprivileged(weak, request)
    return {
      mode,
      trust,
      notices: [...notices, say`Apply on ${'push'}: that event has the rights of the base branch.`],
    }
  }
  return mayApplyFrom(facts, request, base)
    ? { mode: 'apply', ...numberOf(pull) }
    : {
        mode: 'check',
        notices: [say`Merged into ${base}; nothing is applied from there: ${whereFrom(facts, request)}.`],
      }
}

/** What a pull request without rights gets: a check, or a plan on the committed snapshot. */
function unprivileged(why: Prose, { snapshot }: EventRequest): Required<Pick<EventPlan, 'mode' | 'trust' | 'notices'>> {
  const instead = snapshot
    ? say`The plan rests on the committed account snapshot; the account itself was not asked.`
    : say`RoleIds were not verified, and nothing was compared with the live policies.`
  return { mode: snapshot ? 'plan' : 'check', trust: 'read-only', notices: [say`${why} ${instead}`] }
}

/** Why GitHub gives this pull request a read-only token and no OIDC. */
function weakness({ actor }: EventFacts, pull: unknown): Prose | undefined {
  if (actor === DEPENDABOT) return say`Runs of Dependabot get no credentials.`
  const head = textField(pull, 'head', 'repo', 'full_name')
  const base = textField(pull, 'base', 'repo', 'full_name')
  return head !== undefined && head === base ? undefined : say`A pull request from a fork gets no credentials.`
}

function onPullRequestTarget(facts: EventFacts, request: EventRequest): AutoPlan {
  const pull = field(facts.payload, 'pull_request')
  const headSha = textField(pull, 'head', 'sha') ?? facts.sha
  const isBase = facts.treeSha !== undefined && [facts.sha, field(pull, 'base', 'sha')].includes(facts.treeSha)
  if (isBase) {
    const notice = say`On ${facts.name} the files are the base branch's, not the pull request's, so this run does not comment.`
    return { ...plan(facts, 'check', notice), trust: 'full' }
  }
  const notice = say`On ${facts.name} AWS is not asked about files that are not the base branch's: RoleIds were not verified.`
  return {
    ...plan(facts, request.snapshot ? 'plan' : 'check', notice),
    headSha,
    ...numberOf(pull),
    ...present({ base: textField(pull, 'base', 'sha') }),
    ...(facts.treeSha === headSha ? {} : { filesAt: headSha }),
    trust: 'foreign-tree',
  }
}

function onPush(facts: EventFacts, request: EventRequest): AutoPlan {
  const { payload, ref } = facts
  const branch = branchOf(ref)
  if (field(payload, 'deleted') === true)
    return plan(facts, 'check', say`A branch was deleted, so this run applies nothing.`)
  if (facts.actor === DEPENDABOT) {
    return { ...plan(facts, 'check'), ...unprivileged(say`Runs of Dependabot get no credentials.`, request) }
  }
  if (branch === undefined || !mayApplyFrom(facts, request, branch)) {
    return {
      ...plan(facts, 'check'),
      warnings: [say`This run applies nothing from ${ref}: ${whereFrom(facts, request)}.`],
    }
  }
  return plan(facts, 'apply')
}

/** After a run of a pull request its policies are judged and commented on; after any other run there is nobody to tell. */
function onWorkflowRun(facts: EventFacts): AutoPlan {
  const run = field(facts.payload, 'workflow_run')
  const notice = say`After another workflow the files are checked only: RoleIds were not verified.`
  if (field(run, 'event') !== 'pull_request') return plan(facts, 'check', notice)
  if (isOwn(run)) return plan(facts, 'check', notice, OWN)
  const headSha = textField(run, 'head_sha') ?? facts.sha
  return { ...plan(facts, 'check', notice), headSha, base: facts.sha, filesAt: headSha, ...pullOf(run, headSha) }
}

const OWN = say`The pull request is this repository's own, and its own run comments there, so this run does not.`

/** A pull request of the repository itself has rights, and so a run that says more; but for those of Dependabot. */
function isOwn(run: unknown): boolean {
  const head = textField(run, 'head_repository', 'full_name')
  return (
    head !== undefined && head === field(run, 'repository', 'full_name') && field(run, 'actor', 'login') !== DEPENDABOT
  )
}

/** GitHub names the pull requests of its own branches only; those of forks are looked for by their head. */
function pullOf(run: unknown, sha: string): Pick<EventPlan, 'pullRequest' | 'head'> {
  const pulls = field(run, 'pull_requests')
  const known = numberOf(Array.isArray(pulls) ? pulls[0] : undefined)
  if (known.pullRequest !== undefined) return known
  return {
    head: {
      sha,
      ...present({
        owner: textField(run, 'head_repository', 'owner', 'login'),
        branch: textField(run, 'head_branch'),
      }),
    },
  }
}

function numberOf(pull: unknown): { pullRequest?: number } {
  const number = field(pull, 'number')
  return typeof number === 'number' ? { pullRequest: number } : {}
}
