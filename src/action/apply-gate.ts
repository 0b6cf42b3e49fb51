import { type Commits, NO_TOKEN } from '../adapters/github/commits.js'
import type { Gate, GateAnswer } from '../app/apply.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import { type ApplyOutcome, refused } from '../report/ending.js'
import type { PolicyReport } from '../report/report.js'
import { type Checkout, type Deciding, sameAt, short } from './committed.js'
import type { ApplyTarget } from './event.js'
import { type Comparisons, compareAll, comparisonNotes, type ReviewedPlan } from './reviewed.js'

export interface GateOptions {
  readonly target: ApplyTarget
  readonly checkout: Checkout
  readonly files: Deciding
  readonly reviewed: ReviewedPlan
  /** Whether a plan that is not the reviewed one is refused. */
  readonly whenPlanChanged: 'refuse' | 'apply'
  readonly notes: readonly Prose[]
}

/**
 * Asks GitHub, right before the first write, whether the commit is still the newest and whether the plans are those
 * that were reviewed. What is the same in the newest commit is applied, for its own run would write the same.
 */
export function applyGate(options: GateOptions): Gate {
  return async planned => {
    const writes = planned.filter(({ plan }) => plan?.action !== 'none')
    const outdated = await outdatedOutcomes(writes, options)
    const compared = writes.filter(policy => !outdated.has(policy))
    const { outcomes, notes } = await guard(compared, outdated.size, options)
    return { outcomes: new Map([...outdated, ...outcomes]), notes: [...options.notes, ...notes] }
  }
}

type Outcomes = ReadonlyMap<PolicyReport, ApplyOutcome>

function all(policies: readonly PolicyReport[], outcome: ApplyOutcome): Outcomes {
  return new Map(policies.map(policy => [policy, outcome]))
}

async function outdatedOutcomes(writes: readonly PolicyReport[], options: GateOptions): Promise<Outcomes> {
  const { checkout, files, target } = options
  if (writes.length === 0) return new Map()
  const head = (await checkout.commits?.head(target.branch)) ?? NO_TOKEN
  if (head.kind === 'unknown') return all(writes, unknownHead(target, head.because))
  if (head.value === target.commit) return new Map()
  const tree = (await checkout.commits?.tree(head.value)) ?? NO_TOKEN
  if (tree.kind === 'unknown') return all(writes, unknownHead(target, tree.because))
  const isSame = sameAt(tree.value, checkout, files)
  return all(
    writes.filter(({ file }) => !isSame(file.path)),
    superseded(target, head.value),
  )
}

function unknownHead({ branch, commit }: ApplyTarget, because: Prose): ApplyOutcome {
  const what = say`Cannot tell whether ${short(commit)} is still the newest commit of ${branch}. ${because}`
  return refused('newest-unknown', what)
}

function superseded({ branch }: ApplyTarget, by: string): ApplyOutcome {
  const because = say`Superseded by ${short(by)}: ${branch} has another policy or other rules there. The run of that commit applies it. If it has no run, start the apply by hand.`
  return { kind: 'superseded', why: 'newer-commit', because }
}

async function guard(writes: readonly PolicyReport[], held: number, options: GateOptions): Promise<GateAnswer> {
  const { reviewed, checkout, target, whenPlanChanged } = options
  const { shown } = reviewed
  const refuses = whenPlanChanged === 'refuse'
  if (shown.kind === 'unknown') {
    const notes = comparisonNotes(reviewed, new Map(), writes, held)
    return { outcomes: refuses ? all(writes, unreviewed(shown.because)) : new Map(), notes }
  }
  const pathOf = ({ file }: PolicyReport): string => checkout.clone.prefix + file.path
  const comparisons = await compareAll(writes, shown.value, target.before, pathOf, checkout.commits ?? NOBODY)
  const outcomes = refuses ? refusals(comparisons) : new Map()
  return { outcomes, notes: comparisonNotes(reviewed, comparisons, writes, held) }
}

const NOBODY: Pick<Commits, 'file'> = { file: async () => NO_TOKEN }

function refusals(comparisons: Comparisons): Outcomes {
  return new Map(
    [...comparisons].flatMap(([policy, { kind }]): readonly [PolicyReport, ApplyOutcome][] => {
      if (kind === 'moved') return [[policy, MOVED]]
      return kind === 'unknown' ? [[policy, unreviewed(NO_ROOM)]] : []
    }),
  )
}

const MOVED = refused(
  'plan-changed',
  say`The plan is not the one that the pull request showed: the file or the live policy changed since. Open a new pull request for the plan as it is now, or start the workflow by hand with ${'mode: apply'}.`,
)

const NO_ROOM = ours('The comment does not record its plan, and not all plans.')

function unreviewed(because: Prose): ApplyOutcome {
  const what = say`Cannot tell whether the plan is the reviewed one. ${because} Run the job again, or start the workflow by hand with ${'mode: apply'}.`
  return refused('plan-unreviewed', what)
}
