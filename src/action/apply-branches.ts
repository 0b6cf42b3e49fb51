import { type Prose, say } from '../core/text/prose.js'
import { textField } from '../core/text/untyped.js'
import type { EventFacts, EventRequest } from './event.js'

/** The branch that the pull request of an event would be merged into. */
export function baseBranchOf({ payload }: EventFacts): string | undefined {
  return textField(payload, 'pull_request', 'base', 'ref')
}

/** Whether policies are applied from a branch: from those that are named, or else from the default branch. */
export function mayApplyFrom(facts: EventFacts, { applyFrom }: EventRequest, branch: string): boolean {
  return applyFrom.length > 0 ? applyFrom.includes(branch) : branch === defaultBranch(facts)
}

/** From which branches policies are applied, in words that follow a colon. */
export function whereFrom(facts: EventFacts, { applyFrom }: EventRequest): Prose {
  const branches = applyFrom.length > 0 ? applyFrom.join(', ') : (defaultBranch(facts) ?? 'the default branch')
  return say`policies are applied from ${branches} only (input ${'apply-from'})`
}

/**
 * The default branch; `undefined` where the event does not name it. A schedule always runs on that branch, and its payload
 * need not name it.
 */
export function defaultBranch({ name, payload, ref }: EventFacts): string | undefined {
  return textField(payload, 'repository', 'default_branch') ?? (name === 'schedule' ? branchOf(ref) : undefined)
}

/** The branch of a ref such as `refs/heads/main`; `undefined` for a tag or a pull request. */
export function branchOf(ref: string): string | undefined {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1]
}
