import { ANYTHING, atLeast, DIGITS, LETTERS, times, word } from '../../pattern/domain.js'
import { globOf } from '../../pattern/pattern.js'
import { ours } from '../../text/prose.js'
import type { Caller, Request } from '../request.js'
import { BUCKET_ACTIONS, OBJECT_ACTIONS, S3_ACTIONS } from '../s3-actions.js'
import type { Carriage } from './carriers.js'
import type { Clause, Deny, Extent, Model } from './clauses.js'
import { type ClausesOf, type Dimension, dimension, type Fragment, textPoints, type ValueClass } from './dimensions.js'
import { truthOf } from './truth.js'

/** The bucket itself, or its objects. */
export type Target = 'object' | 'bucket'

/** Actions that show best what an open policy means. */
const TELLING = [
  's3:GetObject',
  's3:PutObject',
  's3:DeleteObject',
  's3:ListBucket',
  's3:PutBucketPolicy',
  's3:GetBucketPolicy',
]

/** Get/Put/DeleteBucketPolicy: the bucket owner's root keeps these (Amazon S3 API Reference, PutBucketPolicy). */
export const POLICY_ACTIONS: ReadonlySet<string> = new Set([
  's3:GetBucketPolicy',
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
])

const resourceOf: ClausesOf = deny => [deny.resource]

/** S3's actions on a target. */
export function actionsOn(target: Target): readonly string[] {
  return ACTIONS_ON[target]
}

function tellingFirst(actions: readonly string[]): readonly string[] {
  return [...TELLING.filter(action => actions.includes(action)), ...actions]
}

const ACTIONS_ON = { object: tellingFirst(OBJECT_ACTIONS), bucket: tellingFirst(BUCKET_ACTIONS) }

/** Actions whose requests carry the same of the policy's keys. */
export interface ActionGroup {
  readonly actions: Dimension
  /** By lower-case name of a key of the policy. */
  readonly carriage: (key: string) => Carriage
}

/** The actions, those apart whose requests carry different keys; `later`: those that S3 may get, too. */
export function actionGroups(
  model: Model,
  reading: Extent,
  actions: readonly string[],
  later: boolean,
): readonly ActionGroup[] {
  const points = actionPoints(model, reading, actions)
  const carriers = [...model.carriers.values()]
  const groups = new Map<string, ValueClass[]>()
  for (const point of points) {
    const id = carriers.map(carries => carries(point.part.action ?? '').charAt(0)).join('')
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [point])
    else group.push(point)
  }
  const known = [...groups.values()].map(group => groupOf(model, group))
  return later ? [...known, ...laterGroup(model, reading, known)] : known
}

function groupOf(model: Model, points: readonly ValueClass[]): ActionGroup {
  const sample = points[0]?.part.action ?? ''
  const carriage = (key: string) => model.carriers.get(key)?.(sample) ?? 'carried'
  return { actions: dimension('action', points), carriage }
}

const LATER = [...word('s3:'), times(LETTERS, 1, 'T'), atLeast([...LETTERS, ...DIGITS], 0, 'omorrow')]

/**
 * Any name that the patterns tell apart, with any key: what S3 gets later cannot be looked up. Left out are those that
 * are denied wherever a known action is that carries any key as well.
 */
function laterGroup(model: Model, reading: Extent, known: readonly ActionGroup[]): ActionGroup[] {
  const doubt = ours('the actions that S3 may get later, as no statement denies them all')
  const named = model.denies.flatMap(({ statement }) => statement.action.patterns.map(({ value }) => value))
  const except = named.filter(isAction).map(text => globOf(text, { ignoreCase: true }))
  const like = known.filter(({ carriage }) => [...model.carriers.keys()].every(key => carriage(key) !== 'absent'))
  const masks = like.flatMap(group => group.actions.points.map(({ mask }) => mask))
  const points = textPoints(model, reading, LATER, actionOf, action => ({ action }), except)
    .filter(({ mask }) => !masks.some(less => (less & mask) === less))
    .map(point => ({ ...point, doubt }))
  if (points.length === 0) return []
  return [{ actions: dimension('action', points), carriage: () => 'carried' }]
}

function isAction(text: string): boolean {
  const name = text.toLowerCase()
  return !/[*?]/.test(name) && S3_ACTIONS.some(action => action.toLowerCase() === name)
}

const actionOf: ClausesOf = deny => [deny.action]

/** The classes of some actions; statements mostly share theirs, so each list of patterns is read once. */
function actionPoints(model: Model, reading: Extent, actions: readonly string[]): ValueClass[] {
  const masks = new Map<string, { clause: Clause; mask: bigint }>()
  for (const { action: clause, bit } of model.denies) {
    const id = `${clause.negated} ${clause.test.kind === 'text' && clause.test.globs.map(({ key }) => key).join()}`
    const known = masks.get(id)
    if (known === undefined) masks.set(id, { clause, mask: bit })
    else known.mask |= bit
  }
  const shared = [...masks.values()]
  const maskAt = (action: string) =>
    shared.reduce((sum, { clause, mask }) => (truthOf(clause, [action], reading) ? sum | mask : sum), 0n)
  return actions.map((action): ValueClass => ({ mask: maskAt(action), part: { action } }))
}

export function resourceDimension(
  model: Model,
  reading: Extent,
  scope: { readonly partition: string; readonly bucket: string },
  target: Target,
): Dimension {
  const bucket = `arn:${scope.partition}:s3:::${scope.bucket}`
  const domain = target === 'bucket' ? word(bucket) : [...word(`${bucket}/`), atLeast(ANYTHING, 1, 'object.wav')]
  return dimension(
    'resource',
    textPoints(model, reading, domain, resourceOf, resource => ({ resource })),
  )
}

/** The statements that may apply at all: those with an unreadable clause only where they are taken to. */
export function baseOf(model: Model, reading: Extent): bigint {
  const applies = (deny: Deny) => reading === 'most' || !deny.doubtful
  return model.denies.reduce((mask, deny) => (applies(deny) ? mask | deny.bit : mask), 0n)
}

/** Puts the parts together. */
export function requestOf(kind: Caller['kind'], partition: string, parts: readonly Fragment[]): Request {
  const whole: Fragment = Object.assign({}, ...parts)
  const context = new Map<string, readonly string[]>()
  for (const { context: entry } of parts) {
    if (entry !== undefined && (entry.values.length > 0 || entry.explicit)) context.set(entry.key, entry.values)
  }
  const { action = '', resource = '' } = whole
  return { caller: callerOf(kind, partition, whole), action, resource, context }
}

function callerOf(kind: Caller['kind'], partition: string, whole: Fragment): Caller {
  const { userid = '', account = '', arn, service = '' } = whole
  switch (kind) {
    case 'role':
      return { kind, userid, account, roleArn: arn ?? `arn:${partition}:iam::${account}:role/SomebodyElse` }
    case 'user':
      return { kind, userid, account, userArn: arn ?? `arn:${partition}:iam::${account}:user/SomebodyElse` }
    case 'root':
      return { kind, userid, account }
    case 'federated': {
      const name = userid.slice(account.length + 1)
      return { kind, userid, account, arn: arn ?? `arn:${partition}:sts::${account}:federated-user/${name}` }
    }
    case 'anonymous':
      return { kind, userid: 'anonymous' }
    case 'service':
      return { kind, userid, service }
  }
}
