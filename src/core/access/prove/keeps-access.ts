import type { Statement } from '../../policy/ast.js'
import { invariant } from '../../text/errors.js'
import { present } from '../../text/present.js'
import { distinct, join, ours, type Prose, say } from '../../text/prose.js'
import type { ClaimVerdict, MissingFacts } from '../claim.js'
import type { Request } from '../request.js'
import { type AskedCaller, certainly, missingOf, type Parts, reach, rootOf, unseenOf } from './caller-dimensions.js'
import type { Deny, Extent, Model } from './clauses.js'
import { callerWords, contextWords, doubtsOf, neededContext, openWords, statementWords, TOO_MANY } from './describe.js'
import { type Dimension, type Fragment, TooManyClasses, type ValueClass } from './dimensions.js'
import type { Need } from './need.js'
import { POLICY_ACTIONS, requestOf } from './requests.js'
import { findEscape } from './search.js'

/** Whether a caller keeps what it needs. Every `Kept` is a `ClaimVerdict`, too. */
export type Kept =
  | Holds
  | {
      readonly kind: 'fails'
      readonly because: Prose
      readonly witness: Request
      readonly need: Need
      readonly when: 'always' | 'sometimes'
      readonly by: Statement
    }
  | { readonly kind: 'unknown'; readonly because: Prose; readonly need: Need; readonly missing?: MissingFacts }

const objects = (action: string): Need => ({ action, on: 'object' })
const bucket = (action: string): Need => ({ action, on: 'bucket' })

/** What Amazon Connect does in a bucket. Source: AWS managed policy AmazonConnectServiceLinkedRolePolicy. */
export const CONNECT_NEEDS: readonly Need[] = [
  ...['s3:GetObject', 's3:GetObjectAcl', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject'].map(objects),
  ...['s3:GetBucketLocation', 's3:GetBucketAcl'].map(bucket),
]

/** What it takes to change a bucket policy, or to take it away. */
export const POLICY_NEEDS: readonly Need[] = [...POLICY_ACTIONS].map(bucket)

/** See `Proof.keepsAccess`. */
export function keepsAccess(asked: AskedCaller, needs: readonly Need[]): Kept {
  const answers = needs.map(need => boundedly(need, () => keepsOne(asked, need)))
  const worst = answers.find(answer => answer.kind === 'fails') ?? answers.find(answer => answer.kind === 'unknown')
  return worst ?? keepsAll(answers.filter(answer => answer.kind === 'holds'))
}

type Holds = Extract<ClaimVerdict, { readonly kind: 'holds' }>

function keepsAll(answers: readonly Holds[]): Holds {
  const provided = distinct(answers.flatMap(answer => answer.provided ?? []))
  const assumed = distinct(answers.flatMap(answer => answer.assumed ?? []))
  return {
    kind: 'holds',
    by: [],
    ...(provided.length === 0 ? {} : { provided: join(provided, '; ') }),
    ...(assumed.length === 0 ? {} : { assumed: join(assumed, '; ') }),
  }
}

function boundedly(need: Need, decide: () => Kept): Kept {
  try {
    return decide()
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY, need }
    throw error
  }
}

function keepsOne(asked: AskedCaller, need: Need): Kept {
  const { model } = asked
  const ownRoot = rootOf(asked, need.action)
  if (ownRoot === 'own') return { kind: 'holds', by: [] }
  const most = partsOf(asked, 'most', need)
  const threat = reach(most.base, [...most.open, ...most.facts])
  if (reach(threat, most.chosen) === 0n) return { kind: 'holds', by: [], ...assumptions(most) }
  const choice = findEscape(threat, most.chosen, model.steps)
  if (choice !== undefined) {
    const words = neededContext(model, most.chosen, choice, threat)
    const provided = say`${need.action} is called ${join(words, ' and ')}`
    return { kind: 'holds', by: [], provided, ...assumptions(most) }
  }
  const possible = partsOf(asked, 'least', need)
  const least = certainly(possible, 'every')
  const sure = reach(least.base, least.open)
  const denied = findEscape(sure, [...least.chosen, ...least.facts], model.steps) === undefined
  if (denied && ownRoot === 'other') return denial(asked, need, least, possible)
  const owner = denied ? [ours('which account owns the bucket')] : []
  const because = openWords([...owner, ...unseenOf(model, most), ...doubtsOf(model, threat)])
  const missing = owner.length === 0 && doubtsOf(model).length === 0 ? missingOf(model, most) : undefined
  return { kind: 'unknown', because, need, ...present({ missing }) }
}

function partsOf(asked: AskedCaller, reading: Extent, { on, action }: Need): Parts {
  const [parts] = asked.about(reading, on, [action])
  invariant(parts !== undefined, 'an action is of a group')
  return parts
}

/** What was assumed about the requests, where some statement would deny them otherwise. */
function assumptions({ base, open, chosen, facts }: Parts): { readonly assumed?: Prose } {
  const words = open.flatMap(({ basis, otherwise = 0n }, index) => {
    const others = [...open.filter((_, at) => at !== index), ...chosen, ...facts]
    return basis !== undefined && (reach(base, others) & otherwise) !== 0n ? [basis] : []
  })
  return words.length === 0 ? {} : { assumed: join(distinct(words), ' and ') }
}

/** @param possible what may be, too, though not for certain: a denial is one for good only where it strikes that. */
function denial({ model, scope, caller }: AskedCaller, need: Need, parts: Parts, possible: Parts): Kept {
  const { base, open, chosen, facts } = parts
  const given = [...chosen, ...facts].map(dimension => dimension.points[0])
  const certain = given.reduce((mask, point) => mask & (point?.mask ?? 0n), reach(base, open))
  const deny = model.denies.find(({ bit }) => (certain & bit) !== 0n)
  invariant(deny !== undefined, 'a denial has a statement that denies')
  const any = allOf(possible)
  const always = findEscape(base, any, model.steps) === undefined
  const denying = (dimension: Dimension) => dimension.points.find(point => (point.mask & deny.bit) !== 0n)
  const all = allOf(parts)
  const points = all.flatMap(dimension => denying(dimension) ?? [])
  const witness = requestOf(
    caller.kind,
    scope.partition,
    points.map(point => point.part),
  )
  const conditional = all.filter((_, index) => any[index]?.points.some(point => (point.mask & deny.bit) === 0n))
  const words = conditional.flatMap(dimension => whenWords(model, denying(dimension)))
  const when = always || words.length === 0 ? ours('') : say`, when called ${join(words, ' and ')}`
  const how = always ? ours('always denied') : ours('denied')
  const because = say`${need.action} is ${how} to ${callerWords(witness.caller)} by ${statementWords(deny.statement)}${when}.${basisOf(all, deny)}`
  return { kind: 'fails', because, witness, need, when: always ? 'always' : 'sometimes', by: deny.statement }
}

function allOf({ open, chosen, facts }: Parts): readonly Dimension[] {
  return [...open, ...chosen, ...facts]
}

/** What a denial rests on that was not proved. */
function basisOf(dimensions: readonly Dimension[], deny: Deny): Prose {
  const based = dimensions.flatMap(({ name, basis }) => (deny.clauses.has(name) ? (basis ?? []) : []))
  return based.length === 0 ? ours('') : say` This takes it that ${join(based, ' and ')}.`
}

function whenWords(model: Model, point: ValueClass | undefined): Prose[] {
  const part: Fragment = point?.part ?? {}
  if (part.resource !== undefined) return [say`on ${part.resource}`]
  if (part.userid !== undefined) return [say`as ${part.userid}`]
  return point === undefined ? [] : contextWords(model, point)
}
