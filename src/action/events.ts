import type { PushedCommit } from '../adapters/github/pulls.js'
import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import { field, textField } from '../core/text/untyped.js'
import { usageError } from '../core/text/usage.js'
import type { Mode } from '../report/report.js'
import { baseBranchOf, branchOf, defaultBranch, mayApplyFrom, whereFrom } from './apply-branches.js'
import { type AutoPlan, autoPlan } from './auto-mode.js'
import type { AppliedBranch, ApplyTarget, EventFacts, EventPlan, EventRequest } from './event.js'

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

function appliesHere(facts: EventFacts, request: EventRequest): boolean {
  const branch = baseBranchOf(facts) ?? branchOf(facts.ref)
  return branch !== undefined && (branch === defaultBranch(facts) || mayApplyFrom(facts, request, branch))
}

function choose(facts: EventFacts, request: EventRequest): AutoPlan {
  const auto = autoPlan(facts, request)
  if (request.mode === 'auto') return auto
  if (request.mode === 'apply') refuseEarlyApply(facts, request, auto)
  const asksAws = request.mode !== 'check' && !request.snapshot
  if (auto.trust === 'foreign-tree' && asksAws) {
    throw usageError(wouldAskAws(request.mode, facts.name))
  }
  const isHeld = ['pull_request', 'merge_group'].includes(facts.name) || auto.trust !== 'full'
  const { warnings: _, ...rest } = auto
  return { ...rest, mode: request.mode, notices: isHeld && request.mode !== 'apply' ? auto.notices : [] }
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

/** Apply is for what was merged, on the branch that speaks for production. */
function refuseEarlyApply(facts: EventFacts, request: EventRequest, { trust }: AutoPlan): void {
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
