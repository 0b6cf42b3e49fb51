import { stringIn } from '../../text/json-tree.js'
import { list, ours, type Prose, say } from '../../text/prose.js'
import type { OriginProblem } from '../../text/source.js'
import { problemOf } from '../document.js'
import { isMarked, type ResourceChange, writesPolicy } from './changes.js'

/** A policy that goes from its bucket, or that its tool lets go. */
export interface Gone {
  readonly kind: 'deleted' | 'forgotten' | 'unknown'
  readonly message: Prose
  readonly help?: Prose
}

/** `inherited`: another resource of the plan manages the policy from now on. */
export type Fate =
  | Gone
  | { readonly kind: 'inherited' }
  | { readonly kind: 'stays'; readonly problems: readonly OriginProblem[] }
  | { readonly kind: 'not-understood'; readonly message: Prose }

type Changes = ReadonlyMap<string | undefined, ResourceChange>

/** What becomes of the policies that a plan writes, deletes, forgets, moves, or loses with their buckets. */
export class Fates {
  readonly #bucketOf: (change: ResourceChange) => string | undefined
  /** The buckets that are deleted, by their names, those that are made again among them. */
  readonly #deletedBuckets: Changes
  /** The policies that are new, by their buckets. */
  readonly #created: Changes

  constructor(
    changes: readonly ResourceChange[],
    policies: readonly ResourceChange[],
    bucketOf: (change: ResourceChange) => string | undefined,
  ) {
    this.#bucketOf = bucketOf
    const deleted = changes.filter(({ type, actions }) => type === 'aws_s3_bucket' && actions.includes('delete'))
    this.#deletedBuckets = new Map(deleted.map(change => [stringIn(change.before, 'bucket'), change]))
    const created = policies.filter(({ actions }) => actions.join() === 'create')
    this.#created = new Map(created.map(change => [bucketOf(change), change]))
  }

  of(change: ResourceChange): Fate {
    const { actions, deposed } = change
    const did = actions.join()
    if (did === 'delete' || deposed) return this.#deleted(change)
    if (did === 'forget') return this.#heirOf(change) === undefined ? forgotten(change) : { kind: 'inherited' }
    if (!KNOWN.includes(did)) return { kind: 'not-understood', message: notUnderstood(actions) }
    const lost = this.#lostWithBucket(change)
    if (lost !== undefined) return lost
    const isReplaced = this.#bucketAfter(change) === 'same'
    if (did === 'create,delete' && isReplaced) return DELETED_AFTER
    return { kind: 'stays', problems: did === 'delete,create' && isReplaced ? [problemOf('replaced', REPLACED)] : [] }
  }

  /** What a policy that moves to another bucket leaves behind on the first one. */
  left(change: ResourceChange): Gone | undefined {
    const { actions, deposed, type, within } = change
    const after = this.#bucketAfter(change)
    const isPolicy = writesPolicy(type) || within !== undefined
    if (!isPolicy || !actions.includes('create') || deposed || after === 'same') return undefined
    if (actions.includes('forget')) return forgotten(change)
    if (!actions.includes('delete')) return undefined
    if (after === 'other') return MOVED
    return { kind: actions[0] === 'create' ? 'deleted' : 'unknown', message: MOVED_SOMEWHERE }
  }

  /** A resource that gets another name is deleted and made again, unless Terraform is told that it is the same. */
  #deleted(change: ResourceChange): Gone {
    const heir = this.#heirOf(change)
    if (heir === undefined || change.deposed) return DELETED
    const message = say`The plan deletes this policy and writes ${heir.address} to the same bucket, in no certain order.`
    const move = say`If it is the same policy, write a block ${'moved'} from ${change.address} to ${heir.address}.`
    return { kind: 'deleted', message, help: change.within === undefined ? move : RETAIN }
  }

  /** The policy that is new on the bucket of one that goes. */
  #heirOf({ before }: ResourceChange): ResourceChange | undefined {
    const bucket = stringIn(before, 'bucket')
    return bucket === undefined ? undefined : this.#created.get(bucket)
  }

  /** A policy goes with its bucket, unless it is written again to the one that is made in its place. */
  #lostWithBucket(change: ResourceChange): Gone | undefined {
    const { actions } = change
    const name = actions.includes('create') ? this.#bucketOf(change) : stringIn(change.before, 'bucket')
    const bucket = this.#deletedBuckets.get(name)
    if (name === undefined || bucket === undefined) return undefined
    const isMadeAgain = bucket.actions.includes('create') && stringIn(bucket.after, 'bucket') === name
    if (isMadeAgain && actions.includes('create')) return undefined
    const fate = isMadeAgain ? ours('replaces') : ours('deletes')
    return {
      kind: actions.join() === 'no-op' ? 'deleted' : 'unknown',
      message: say`The plan ${fate} ${bucket.address}, and the policy of that bucket goes with it.`,
      help: isMadeAgain ? MAKE_AGAIN : KEEP_BUCKET,
    }
  }

  /** Whether a policy that is replaced stays on its bucket. */
  #bucketAfter(change: ResourceChange): 'same' | 'other' | 'unknown' {
    const before = stringIn(change.before, 'bucket')
    const after = this.#bucketOf(change)
    if (before !== undefined && after === undefined && isMarked(change.afterUnknown, 'bucket')) return 'unknown'
    return before === undefined || after === undefined || before === after ? 'same' : 'other'
  }
}

const KNOWN = ['no-op', 'create', 'update', 'delete,create', 'create,delete', 'create,forget', 'forget,create']

function notUnderstood(actions: readonly string[]): Prose {
  if (actions.length === 0) return ours('The plan does not say what it does here.')
  return say`The plan says ${list(actions)} here, which is not understood.`
}

function forgotten({ within }: ResourceChange): Gone {
  return { kind: 'forgotten', message: within === undefined ? FORGOTTEN : LEFT }
}

export const DELETED: Gone = {
  kind: 'deleted',
  message: ours('The plan deletes this policy, which leaves the bucket without a lock.'),
}
const DELETED_AFTER: Gone = {
  kind: 'deleted',
  message: ours(
    'The plan writes this policy and then deletes the old one of the same bucket, which leaves it without a lock.',
  ),
}
const MOVED: Gone = {
  kind: 'deleted',
  message: ours('The plan moves this policy to another bucket, which leaves this one without a lock.'),
}
const MOVED_SOMEWHERE = ours(
  'The plan deletes the policy of this bucket, and writes it to a bucket that is not known yet.',
)
const REPLACED = ours('The plan deletes this policy before it writes it again. In between the bucket has no lock.')
const FORGOTTEN = ours('Terraform forgets this policy: it stays on the bucket, and no tool manages it.')
const LEFT = ours('Terraform no longer manages this policy, and it stays on its bucket.')
const MAKE_AGAIN = say`Let the policy refer to the bucket (${'bucket = aws_s3_bucket.NAME.id'}), so that it is written again.`
const KEEP_BUCKET = ours('Take the policy away together with its bucket, or keep the bucket.')
const RETAIN = say`Give the policy ${'DeletionPolicy: Retain'} in its template, and apply that first.`
