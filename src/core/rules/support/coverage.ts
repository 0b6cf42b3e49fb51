import { isEveryAction } from '../../access/action-name.js'
import { BUCKET_ACTIONS, OBJECT_ACTIONS } from '../../access/s3-actions.js'
import { readBucketArn } from '../../lock/find.js'
import type { MeantLock } from '../../lock/intent.js'
import { readResource } from '../../lock/resource.js'
import { matchesGlob } from '../../pattern/classes.js'
import { accepts, type Glob, globOf } from '../../pattern/pattern.js'

type Kind = 'bucket' | 'objects'

/** A letter that no policy names: only a wildcard can match it, so it stands for every other text. */
const OTHER = '\u{10fffd}'
/** Stands for the actions that S3 may get after our table was made. */
const FUTURE_ACTION = `s3:${OTHER}`

/** The bucket that the statements meant as the lock name first. */
export function lockBucket(locks: readonly MeantLock[]): { partition: string; bucket: string } | undefined {
  return locks
    .flatMap(({ statement }) => statement.resource.patterns)
    .map(({ value }) => readBucketArn(value))
    .find(arn => arn !== undefined)
}

/** Whether what a lock covers can be judged: no `Not…` elements, no resource that is none, and a bucket to ask about. */
export function isJudgeable(locks: readonly MeantLock[]): boolean {
  const own = lockBucket(locks)
  return (
    locks.length > 0 &&
    own !== undefined &&
    locks.every(({ statement: { action, resource } }) => !action.negated && !resource.negated) &&
    locks
      .flatMap(({ statement }) => statement.resource.patterns)
      .map(({ value }) => readResource(value))
      .every(shape => 'bucket' in shape && shape.bucket === own?.bucket && shape.partition === own.partition)
  )
}

/** The statements whose resources include the bucket itself, or every object in it. */
export function covering(locks: readonly MeantLock[], kind: Kind): readonly MeantLock[] {
  const bucket = lockBucket(locks)
  if (bucket === undefined) return []
  const arn = `arn:${bucket.partition}:s3:::${bucket.bucket}`
  const samples = kind === 'bucket' ? [arn] : [`${arn}/${OTHER}`, `${arn}/${OTHER.repeat(64)}`]
  return locks.filter(({ statement }) =>
    samples.every(sample => statement.resource.patterns.some(({ value }) => matchesGlob(value, sample))),
  )
}

/** The actions on the bucket, or on objects, that no statement of the lock denies; `future` for those to come. */
export function openActions(locks: readonly MeantLock[], kind: Kind): { actions: readonly string[]; future: boolean } {
  const patterns = covering(locks, kind).flatMap(({ statement }) => statement.action.patterns.map(({ value }) => value))
  if (patterns.some(isEveryAction)) return { actions: [], future: false }
  const globs = patterns.map(actionGlob)
  const isOpen = (action: string): boolean => !globs.some(glob => accepts(glob, action))
  const known = kind === 'bucket' ? BUCKET_ACTIONS : OBJECT_ACTIONS
  return { actions: known.filter(isOpen), future: isOpen(FUTURE_ACTION) }
}

/** Whether the statements by themselves deny every action on the bucket and every object. */
export function coversAll(locks: readonly MeantLock[]): boolean {
  const kinds: readonly Kind[] = ['bucket', 'objects']
  return kinds.every(kind => covering(locks, kind).length > 0 && openActions(locks, kind).actions.length === 0)
}

/** The names of actions are case-insensitive (IAM User Guide, "Action"). */
export function actionGlob(pattern: string): Glob {
  return globOf(pattern, { ignoreCase: true })
}
