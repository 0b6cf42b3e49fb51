import type { StickyComment } from '../adapters/github/comments.js'
import type { Commits, GitHubAnswer } from '../adapters/github/commits.js'
import type { GitHubPorts } from '../adapters/github/index.js'
import type { MergedPull } from '../adapters/github/pulls.js'
import { livePrint } from '../core/plan/plan.js'
import { type Comparison, comparePlan, type ShownPlan } from '../core/plan/record.js'
import { readPolicyFile } from '../core/policy-file.js'
import { invariant } from '../core/text/errors.js'
import { firstFew, list, ours, type Prose, quote, say } from '../core/text/prose.js'
import { sourceFromText } from '../core/text/source.js'
import type { PolicyReport } from '../report/report.js'
import type { ApplyTarget, EventPlan } from './event.js'

/** What was reviewed before an apply, and where its end is told. */
export interface ReviewedPlan {
  /** The pull requests that were merged, with our comments there. */
  readonly pulls: readonly ReviewedPull[]
  /** The plans that they showed, or why that could not be asked. */
  readonly shown: GitHubAnswer<readonly ShownPlan[]>
  /** Why there is no plan where there is none: a sentence without its end. */
  readonly none: Prose
}

export interface ReviewedPull {
  readonly number: number
  readonly standing: GitHubAnswer<readonly StickyComment[]>
}

/** Finds what was reviewed. Nothing here throws. */
export async function reviewedBefore(
  { pulls, comments }: Pick<GitHubPorts, 'pulls' | 'comments'>,
  event: EventPlan,
  key: string,
): Promise<ReviewedPlan> {
  const merged = await mergedPulls(pulls, event)
  if (merged.kind === 'unknown') return { pulls: [], shown: merged, none: ours('') }
  const found = await Promise.all(
    merged.value.map(async pull => ({ ...pull, standing: await comments.find(pull.number, key) })),
  )
  return { pulls: found, shown: shownBy(found), none: reasonOf(event.target, found, key) }
}

async function mergedPulls(
  pulls: GitHubPorts['pulls'],
  { pullRequest, target }: EventPlan,
): Promise<GitHubAnswer<readonly MergedPull[]>> {
  const { branch = '', pushed, mergedHead = '' } = target ?? {}
  if (pullRequest !== undefined) return { kind: 'known', value: [{ number: pullRequest, headSha: mergedHead }] }
  return pushed === undefined ? { kind: 'known', value: [] } : pulls.merged({ branch, commits: pushed })
}

function shownBy(pulls: readonly (MergedPull & ReviewedPull)[]): GitHubAnswer<readonly ShownPlan[]> {
  const shown: ShownPlan[] = []
  for (const { number, headSha, standing } of pulls) {
    if (standing.kind === 'unknown') return standing
    const [first] = standing.value
    if (first !== undefined) shown.push({ pull: number, url: first.url, record: first.record, mergedHead: headSha })
  }
  return { kind: 'known', value: shown }
}

function reasonOf(target: ApplyTarget | undefined, pulls: readonly ReviewedPull[], key: string): Prose {
  const numbers = pulls.map(({ number }) => `#${number}`)
  if (pulls.length > 0) return say`${list(numbers)} has no comment ${key} of this token that shows one`
  if (target?.startedBy !== undefined)
    return say`the event ${target.startedBy} started the run and names no pull request`
  return target?.pushed === undefined ? ours('the run was started by hand') : ours('the push came with no pull request')
}

/** How the plan of each policy compares with what was reviewed. */
export type Comparisons = ReadonlyMap<PolicyReport, Comparison>

/**
 * Compares plans with those that were shown. Where one is another, the policy is asked for that the repository had
 * before the push, for what others changed is no reason to refuse.
 */
export async function compareAll(
  policies: readonly PolicyReport[],
  shown: readonly ShownPlan[],
  before: string | undefined,
  pathOf: (policy: PolicyReport) => string,
  commits: Pick<Commits, 'file'>,
): Promise<Comparisons> {
  const pairs = policies.map(async (policy): Promise<readonly [PolicyReport, Comparison]> => {
    const { bucket, plan } = policy
    invariant(bucket !== undefined && plan !== undefined, 'only a planned policy is compared')
    const print = { bucket, fingerprint: plan.fingerprint, live: plan.live }
    const first = comparePlan(shown, print)
    if (first.kind !== 'moved' || before === undefined) return [policy, first]
    const old = await commits.file(pathOf(policy), before)
    if (old.kind === 'unknown' || old.value === undefined) return [policy, first]
    const meant = readPolicyFile(sourceFromText(pathOf(policy), old.value))
    return [policy, comparePlan(shown, print, livePrint(bucket, meant))]
  })
  return new Map(await Promise.all(pairs))
}

/**
 * What an apply says about its plans, whatever came of it; `writes` are the policies that it is to write, and `held` is
 * how many others it would write, were the commit known to be the newest.
 */
export function comparisonNotes(
  { shown, none }: ReviewedPlan,
  comparisons: Comparisons,
  writes: readonly PolicyReport[],
  held: number,
): readonly Prose[] {
  if (shown.kind === 'unknown') {
    return [say`The reviewed plan could not be read, so this run compared nothing. ${shown.because}`]
  }
  if (shown.value.length === 0) return [say`No reviewed plan exists: ${none}.`]
  const where = list(shown.value.map(({ pull }) => `#${pull}`))
  if (writes.length === 0 && held > 0) {
    return [say`This run did not compare with the reviewed plan on ${where}, because it writes nothing.`]
  }
  if (writes.length === 0) return [say`Compared with the reviewed plan on ${where}: nothing is left to write.`]
  const of = (kind: Comparison['kind']) =>
    writes.filter(policy => comparisons.get(policy)?.kind === kind).map(({ bucket = '' }) => bucket)
  const told: readonly (readonly [readonly string[], (buckets: Prose) => Prose])[] = [
    [of('same'), buckets => say`Compared with the reviewed plan on ${where}: the same for ${buckets}.`],
    [of('moved'), buckets => say`Compared with the reviewed plan on ${where}: another one for ${buckets}.`],
    [
      of('unrecorded'),
      buckets => say`No reviewed plan exists for ${buckets}: the comment on ${where} does not show one.`,
    ],
    [
      of('unknown'),
      buckets =>
        say`The reviewed plan could not be read: the record of the comment on ${where} is not whole, and ${buckets} is not in it.`,
    ],
  ]
  return told.flatMap(([buckets, sentence]) => (buckets.length === 0 ? [] : [sentence(several(buckets))]))
}

/** Most buckets that a sentence names. */
const MOST_NAMED = 3

function several(buckets: readonly string[]): Prose {
  return buckets.length > MOST_NAMED ? firstFew(buckets.map(quote), MOST_NAMED) : list(buckets)
}
