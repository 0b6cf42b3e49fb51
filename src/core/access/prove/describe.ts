import type { Statement } from '../../policy/ast.js'
import { distinct, join, list, ours, type Prose, say } from '../../text/prose.js'
import type { Caller, Request } from '../request.js'
import type { Model } from './clauses.js'
import type { Dimension, ValueClass } from './dimensions.js'
import { isDoubtfulPrincipal } from './principals.js'
import type { Escape } from './seal-search.js'
import { type Choice, othersOf } from './search.js'

/** "An anonymous s3:GetObject of any object with aws:SecureTransport = true is not denied." */
export function describeEscape(model: Model, found: Escape): Prose {
  const { request, dimensions, choice, base } = found
  const free = (name: string) =>
    dimensions.every((each, index) => each.name !== name || isFree(each, choice, index, base))
  const object = request.resource.includes('/')
  const what = object ? (free('resource') ? ours('any object') : say`the object ${keyOf(request)}`) : ours('the bucket')
  const context = neededContext(model, dimensions, choice, base)
  return say`${request.action} on ${what} by ${callerWords(request.caller)}${accountWords(request.caller)}${arnWords(request.caller, free)}${listed(context)} is denied by no statement.`
}

/** The condition keys that a request has to have, or to lack, for no statement to be satisfied in all dimensions. */
export function neededContext(model: Model, dimensions: readonly Dimension[], choice: Choice, base: bigint): Prose[] {
  return dimensions.flatMap((dimension, index) => {
    const point = choice[index]
    if (point === undefined || isFree(dimension, choice, index, base)) return []
    const others = othersOf(base, choice, index)
    const present = dimension.points.filter(each => (each.part.context?.values.length ?? 0) > 0)
    return contextWords(model, point, present.length > 0 && present.every(each => (others & each.mask) === 0n))
  })
}

/** Whether any class of the dimension would have done. */
function isFree(dimension: Dimension, choice: Choice, index: number, base: bigint): boolean {
  const others = othersOf(base, choice, index)
  return dimension.points.every(point => (others & point.mask) === 0n)
}

function keyOf(request: Request): string {
  return request.resource.slice(request.resource.indexOf('/') + 1)
}

export function callerWords(caller: Caller): Prose {
  switch (caller.kind) {
    case 'role':
      return say`the role session ${caller.userid}`
    case 'user':
      return say`the user ${caller.userid}`
    case 'root':
      return say`the root user of account ${caller.account}`
    case 'federated':
      return say`the federated user ${caller.userid}`
    case 'anonymous':
      return ours('an anonymous caller')
    case 'service':
      return say`the AWS service ${caller.service}`
  }
}

function accountWords(caller: Caller): Prose {
  return caller.kind === 'role' || caller.kind === 'user' ? say` of account ${caller.account}` : ours('')
}

/** Where some ARNs only are let through, the one that is. */
function arnWords(caller: Caller, isFree: (dimension: string) => boolean): Prose {
  if (caller.kind !== 'role' || isFree('the ARN of the role')) return ours('')
  return say` as ${caller.roleArn}`
}

function listed(words: readonly Prose[]): Prose {
  return words.length === 0 ? ours('') : say`, ${join(words, ' and ')},`
}

/** "with aws:SourceIp = 10.0.0.1", "without aws:SourceVpce"; nothing for a point that says nothing of the context. */
export function contextWords(model: Model, point: ValueClass, anyValue = false): Prose[] {
  const { context } = point.part
  if (context === undefined) return []
  const key = model.keys.get(context.key) ?? context.key
  if (context.values.length === 0) return [say`without ${key}`]
  return [anyValue ? say`with any ${key}` : say`with ${key} = ${list(context.values)}`]
}

/** "the statement 2 (`DenyAll`)". */
export function statementWords(statement: Statement): Prose {
  const name = statement.sid === undefined ? ours('') : say` (${statement.sid.value})`
  return say`statement ${statement.index + 1}${name}`
}

const SHOWN = 3

/** What the answer to a question depends on where it stays open. */
export function openWords(reasons: readonly Prose[]): Prose {
  const each = distinct(reasons)
  const more = each.length > SHOWN ? say` and ${each.length - SHOWN} more` : ours('')
  return say`The answer depends on ${join(each.slice(0, SHOWN), ', ')}${more}.`
}

/** The constructs whose outcome cannot be known, in those statements that may apply. */
export function doubtsOf({ denies, keys, all }: Model, applying = all): Prose[] {
  const asked = denies.filter(({ bit }) => (bit & applying) !== 0n)
  const principals = asked.flatMap(({ statement }) => {
    if (statement.principal.negated) return [say`NotPrincipal in ${statementWords(statement)}`]
    const doubtful = statement.principal.entries.filter(isDoubtfulPrincipal)
    return doubtful.map(entry => say`the principal ${entry.value.value} in ${statementWords(statement)}`)
  })
  const names = keys.has('aws:principalarn') && asked.some(({ clauses }) => clauses.has('aws:username'))
  const both = names ? [say`${'aws:username'} together with ${'aws:PrincipalArn'}`] : []
  return [...asked.flatMap(({ doubts }) => doubts), ...principals, ...both]
}

export const TOO_MANY: Prose = ours(
  'The policy distinguishes more classes of requests than the proof can check one by one.',
)
