import { BUCKET_ACTIONS, OBJECT_ACTIONS } from '../../access/s3-actions.js'
import { readBucketArn } from '../../lock/find.js'
import type { MeantLock } from '../../lock/intent.js'
import { PARTITIONS } from '../../lock/resource.js'
import { accepts, type Glob, globOf } from '../../pattern/pattern.js'
import { getOrMake } from '../../text/get-or-make.js'

type Kind = 'bucket' | 'objects'

interface Bucket {
  readonly partition: string
  readonly bucket: string
}

interface OpenActions {
  readonly actions: readonly string[]
  /** Whether an action that S3 may get later is open too. */
  readonly future: boolean
}

/** A letter that no policy names: only a wildcard can match it, so it stands for every other text. */
const OTHER = '\u{10fffd}'
/** Stands for the actions that S3 may get after our table was made. */
const FUTURE_ACTION = `s3:${OTHER}`

/** What the statements meant as the lock cover by themselves. Each is worked out once, however many rules ask. */
export class Coverage {
  readonly locks: readonly MeantLock[]
  /** The bucket that the statements name first. */
  readonly bucket: Bucket | undefined
  /** Whether what they cover can be judged: no `Not…` elements, no resource that is none, a bucket to ask about. */
  readonly isJudgeable: boolean
  readonly #covering = new Map<Kind, readonly MeantLock[]>()

  constructor(locks: readonly MeantLock[]) {
    const resources = locks.flatMap(({ statement }) => statement.resource.patterns.map(({ value }) => value))
    const arns = resources.map(readBucketArn)
    const bucket = arns.find(arn => arn !== undefined)
    this.locks = locks
    this.bucket = bucket
    this.isJudgeable =
      bucket !== undefined &&
      PARTITIONS.includes(bucket.partition) &&
      locks.every(({ statement: { action, resource } }) => !action.negated && !resource.negated) &&
      arns.every(arn => arn?.bucket === bucket.bucket && arn.partition === bucket.partition)
  }

  /** The statements whose resources include the bucket itself, or every object in it. */
  covering(kind: Kind): readonly MeantLock[] {
    return getOrMake(this.#covering, kind, () => this.#coveringOf(kind))
  }

  /** The actions on the bucket, or on objects, that no statement of the lock denies. */
  openActions(kind: Kind): OpenActions {
    const patterns = this.covering(kind).flatMap(({ statement }) => statement.action.patterns.map(({ value }) => value))
    const globs = patterns.map(actionGlob)
    const isOpen = (action: string): boolean => !globs.some(glob => accepts(glob, action))
    const known = kind === 'bucket' ? BUCKET_ACTIONS : OBJECT_ACTIONS
    return { actions: known.filter(isOpen), future: isOpen(FUTURE_ACTION) }
  }

  /** Whether the statements by themselves deny every action on the bucket and every object. */
  get isWhole(): boolean {
    const kinds: readonly Kind[] = ['bucket', 'objects']
    return kinds.every(kind => this.covering(kind).length > 0 && this.openActions(kind).actions.length === 0)
  }

  #coveringOf(kind: Kind): readonly MeantLock[] {
    if (this.bucket === undefined) return []
    const arn = `arn:${this.bucket.partition}:s3:::${this.bucket.bucket}`
    const all = kind === 'bucket' ? arn : `${arn}/*`
    const samples = kind === 'bucket' ? [arn] : [`${arn}/${OTHER}`, `${arn}/${OTHER.repeat(64)}`]
    return this.locks.filter(({ statement: { resource } }) => {
      if (resource.patterns.some(({ value }) => value === all)) return true
      const globs = resource.patterns.map(({ value }) => globOf(value))
      return samples.every(sample => globs.some(glob => accepts(glob, sample)))
    })
  }
}

/** The names of actions are case-insensitive (IAM User Guide, "Action"). */
export function actionGlob(pattern: string): Glob {
  return globOf(pattern, { ignoreCase: true })
}
