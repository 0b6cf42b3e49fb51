import type { PullHead, PushedCommit } from '../adapters/github/pulls.js'
import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import { field, textField } from '../core/text/untyped.js'
import { usageError } from '../core/text/usage.js'
import type { Mode } from '../report/report.js'

/** What GitHub tells a run of the event that started it. */
export interface EventFacts {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string
  /** The JSON at `GITHUB_EVENT_PATH`. */
  readonly payload: unknown
  /** `GITHUB_REF`: `refs/heads/main`, `refs/pull/12/merge`. */
  readonly ref: string
  /** `GITHUB_SHA`. */
  readonly sha: string
  /** `GITHUB_ACTOR`. */
  readonly actor: string
  /** The commit that is checked out in the workspace, where it could be read. */
  readonly treeSha?: string
}

/** What the user's settings ask of the event. */
export interface EventRequest {
  readonly mode: 'auto' | Mode
  /** Branches from which policies are applied; none means the default branch. */
  readonly applyFrom: readonly string[]
  /** Whether an account snapshot stands in for AWS. */
  readonly snapshot: boolean
}

/**
 * `full`: credentials may be used. `read-only`: GitHub gives a read-only token and no OIDC, so neither AWS nor a
 * comment can be had. `foreign-tree`: credentials are at hand and the checked-out files are not the base's, so AWS
 * must not be asked on their behalf.
 */
export type Trust = 'full' | 'read-only' | 'foreign-tree'

export interface EventPlan {
  readonly mode: Mode
  readonly trust: Trust
  /** The commit to which links lead. */
  readonly headSha: string
  /** The commit of the base branch that a pull request would be merged into. */
  readonly base?: string
  /** The pull request to comment on, where the event names it. */
  readonly pullRequest?: number
  /** Where it does not: the head by which it can be found. */
  readonly head?: PullHead
  /** The commit from which the policies are read where the workspace may hold anything. */
  readonly filesAt?: string
  /** Whether the event is about the default branch, or one from which policies are applied; of a pull request, its base. */
  readonly appliesHere: boolean
  /** The branch that the files are of, if policies are applied from it; a pull request is of none. */
  readonly branch?: AppliedBranch
  /** What an apply is about; absent in every other mode. */
  readonly target?: ApplyTarget
  readonly notices: readonly Prose[]
  /** What somebody who waits for an apply must see. */
  readonly warnings?: readonly Prose[]
}

/** A branch from which policies are applied. */
export interface AppliedBranch {
  readonly name: string
  /** The commit that the event is about. */
  readonly commit: string
  /** The commit that is checked out, where it could be read. */
  readonly tree?: string
}

/** The commit whose files an apply writes, and how it came to be applied. */
export interface ApplyTarget {
  readonly commit: string
  readonly branch: string
  /** What came with the push, the newest first; absent where nothing was pushed: a run by hand or by the clock. */
  readonly pushed?: readonly PushedCommit[]
  /** The event, where it is neither a push nor a pull request, and nobody started the run by hand. */
  readonly startedBy?: string
  /** The head of the pull request that was merged, where the event is its closing. */
  readonly mergedHead?: string
  /** The commit that the branch stood at before; absent where the event does not say, or the branch is new. */
  readonly before?: string
}

/**
 * These events hold credentials and may have any tree checked out, and a `workflow_run` may have added files of the
 * run before it to any tree. GitHub Docs, "Events that trigger workflows".
 */
const RISKY = new Set(['pull_request_target', 'issue_comment'])

/** Whose runs GitHub gives the rights of a fork. GitHub Docs, "Dependabot on GitHub Actions". */
const DEPENDABOT = 'dependabot[bot]'

/**
 * What to do on an event, and on whose behalf; docs/github.md, "What happens when". Throws UsageError where the
 * mode that was asked for contradicts the event.
 */
export function planForEvent(facts: EventFacts, request: EventRequest): EventPlan {
  const choice = choose(facts, request)
  const isPull = baseBranchOf(facts) !== undefined || choice.filesAt !== undefined
  const branch = isPull ? undefined : appliedBranch(facts, request)
  const chosen = { ...choice, appliesHere: appliesHere(facts, request), ...present({ branch }) }
  if (chosen.mode !== 'apply') return chosen
  const target = targetOf(facts)
  return { ...chosen, target, notices: [...chosen.notices, ...fromElsewhere(facts, target)] }
}

function appliedBranch(facts: EventFacts, request: EventRequest): AppliedBranch | undefined {
  const name = branchOf(facts.ref)
  if (name === undefined || !mayApplyFrom(facts, request, name)) return undefined
  return { name, commit: facts.sha, ...present({ tree: facts.treeSha }) }
}

/** A schedule runs on the default branch only. GitHub Docs, "Events that trigger workflows". */
function fromElsewhere(facts: EventFacts, { branch }: ApplyTarget): readonly Prose[] {
  const usual = defaultBranch(facts)
  if (usual === undefined || usual === branch) return []
  return [
    say`Policies are applied from ${branch}, which is not the default branch: a scheduled drift run compares with the files of ${usual}.`,
  ]
}

/** The branch that the pull request of an event would be merged into. */
export function baseBranchOf({ payload }: EventFacts): string | undefined {
  return textField(payload, 'pull_request', 'base', 'ref')
}

type Choice = Omit<EventPlan, 'appliesHere' | 'branch' | 'target'>

function appliesHere(facts: EventFacts, request: EventRequest): boolean {
  const branch = baseBranchOf(facts) ?? branchOf(facts.ref)
  return branch !== undefined && (branch === defaultBranch(facts) || mayApplyFrom(facts, request, branch))
}

function choose(facts: EventFacts, request: EventRequest): Choice {
  const suggestion = suggest(facts, request)
  if (request.mode === 'auto') return suggestion
  if (request.mode === 'apply') refuseEarlyApply(facts, request, suggestion)
  const asksAws = request.mode !== 'check' && !request.snapshot
  if (suggestion.trust === 'foreign-tree' && asksAws) {
    throw usageError(wouldAskAws(request.mode, facts.name))
  }
  const isHeld = ['pull_request', 'merge_group'].includes(facts.name) || suggestion.trust !== 'full'
  const { warnings: _, ...rest } = suggestion
  return { ...rest, mode: request.mode, notices: isHeld && request.mode !== 'apply' ? suggestion.notices : [] }
}

function wouldAskAws(mode: Mode, event: string): Prose {
  const doubt =
    event === 'workflow_run'
      ? say`that the run before ${event} may have brought along`
      : say`that ${event} did not take from the base branch`
  if (mode === 'apply') return say`mode: ${mode} would ask AWS about files ${doubt}. Apply on ${'push'}, or by hand.`
  return say`mode: ${mode} would ask AWS about files ${doubt}. Use mode: ${'check'}, name a committed snapshot in the input ${'account'}, or run on ${'pull_request'}.`
}

/** GitHub Docs, "Events that trigger workflows": only a closed pull request is about another commit than GITHUB_SHA. */
function targetOf({ name, payload, ref, sha }: EventFacts): ApplyTarget {
  if (name === 'pull_request' || name === 'pull_request_target') {
    const pull = field(payload, 'pull_request')
    const mergedHead = textField(pull, 'head', 'sha')
    const commit = textField(pull, 'merge_commit_sha') ?? sha
    return {
      commit,
      branch: textField(pull, 'base', 'ref') ?? '',
      ...present({ mergedHead }),
    }
  }
  const branch = branchOf(ref) ?? ''
  if (name !== 'push') return { commit: sha, branch, ...(name === BY_HAND ? {} : { startedBy: name }) }
  const before = textField(payload, 'before')
  const isKnown = before !== undefined && !/^0+$/.test(before)
  return { commit: sha, branch, pushed: pushedCommits(payload, sha), ...(isKnown ? { before } : {}) }
}

const BY_HAND = 'workflow_dispatch'

/** A push names up to 2,048 commits, the oldest first, and the last one of them apart. */
function pushedCommits(payload: unknown, sha: string): readonly PushedCommit[] {
  const listed = field(payload, 'commits')
  const rest = (Array.isArray(listed) ? listed : []).map(pushedCommit).reverse()
  return [{ ...pushedCommit(field(payload, 'head_commit')), sha }, ...rest.filter(commit => commit.sha !== sha)]
}

function pushedCommit(commit: unknown): PushedCommit {
  const [subject = ''] = (textField(commit, 'message') ?? '').split(/\r?\n/, 1)
  return { sha: textField(commit, 'id') ?? '', subject }
}

function suggest(facts: EventFacts, request: EventRequest): Choice {
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

function plan(facts: EventFacts, mode: Mode, ...notices: readonly Prose[]): Choice {
  const foreign = facts.name === 'workflow_run' || (RISKY.has(facts.name) && facts.treeSha !== facts.sha)
  return { mode, trust: foreign ? 'foreign-tree' : 'full', headSha: facts.treeSha ?? facts.sha, notices }
}

function onPullRequest(facts: EventFacts, request: EventRequest): Choice {
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

function onMergeGroup(facts: EventFacts, request: EventRequest): Choice {
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
function onClosed(facts: EventFacts, request: EventRequest, pull: unknown, weak: Prose | undefined): Partial<Choice> {
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

function onPullRequestTarget(facts: EventFacts, request: EventRequest): Choice {
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

function onPush(facts: EventFacts, request: EventRequest): Choice {
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
function onWorkflowRun(facts: EventFacts): Choice {
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

/** Apply is for what was merged, on the branch that speaks for production. */
function refuseEarlyApply(facts: EventFacts, request: EventRequest, { trust }: Choice): void {
  const { name, payload, ref } = facts
  if (name === 'merge_group')
    throw usageError(say`mode: apply is refused on ${name}: the change is not merged yet. Use ${'plan'}.`)
  const ofPull = name === 'pull_request' || name === 'pull_request_target'
  if (ofPull && !(field(payload, 'action') === 'closed' && field(payload, 'pull_request', 'merged') === true)) {
    throw usageError(
      say`mode: apply is refused on ${name} before the merge. Use ${'auto'}: it plans now and applies after.`,
    )
  }
  if (trust === 'read-only')
    throw usageError(say`mode: apply is refused: this run gets no credentials. Apply on ${'push'}.`)
  const branch = ofPull ? textField(payload, 'pull_request', 'base', 'ref') : branchOf(ref)
  if (branch === undefined || !mayApplyFrom(facts, request, branch)) {
    throw usageError(say`mode: apply is refused on ${branch ?? ref}: ${whereFrom(facts, request)}.`)
  }
}

function mayApplyFrom(facts: EventFacts, { applyFrom }: EventRequest, branch: string): boolean {
  return applyFrom.length > 0 ? applyFrom.includes(branch) : branch === defaultBranch(facts)
}

function whereFrom(facts: EventFacts, { applyFrom }: EventRequest): Prose {
  const branches = applyFrom.length > 0 ? applyFrom.join(', ') : (defaultBranch(facts) ?? 'the default branch')
  return say`policies are applied from ${branches} only (input ${'apply-from'})`
}

/** A schedule always runs on the default branch, and its payload need not name it. */
function defaultBranch({ name, payload, ref }: EventFacts): string | undefined {
  return textField(payload, 'repository', 'default_branch') ?? (name === 'schedule' ? branchOf(ref) : undefined)
}

function branchOf(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1]
}

function numberOf(pull: unknown): { pullRequest?: number } {
  const number = field(pull, 'number')
  return typeof number === 'number' ? { pullRequest: number } : {}
}
