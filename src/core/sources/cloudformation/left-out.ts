import type { JsonValue } from '../../text/json.js'
import { stringIn } from '../../text/json-tree.js'
import { list, ours, say } from '../../text/prose.js'
import type { OriginProblem } from '../../text/source.js'
import { problemOf } from '../document.js'
import { unrolledStack } from './loops.js'
import { defaultsOf } from './problems.js'
import { conditionHolds, Resolver } from './resolve.js'
import { resourcesOf, type Stack, typeOf } from './template.js'
import { Work } from './work.js'

/** A policy that a template has and that is not made, because parameters have the values that they have by default. */
export interface NotMade {
  /** The logical id, behind those of the stacks around it. */
  readonly id: string
  readonly defaults: readonly string[]
}

/** The policies of a stack that other values of its parameters would make. */
export function leftOutByDefaults(written: Stack): readonly NotMade[] {
  const work = new Work()
  const stack = unrolledStack(written, work)
  return resourcesOf(stack).flatMap(({ key, value }): readonly NotMade[] => {
    if (typeOf(value) !== 'AWS::S3::BucketPolicy') return []
    const off = conditionsAround(stack, value, work).filter(({ holds }) => holds === false)
    const defaults = [...new Set(off.flatMap(({ resolver }) => [...resolver.defaults]))]
    return defaults.length === 0 || off.some(({ resolver }) => resolver.defaults.size === 0)
      ? []
      : [{ id: `${stack.prefix}${key.value}`, defaults: defaults.sort() }]
  })
}

/** The condition of a resource, and those of the stacks around it. */
function conditionsAround(stack: Stack, resource: JsonValue, work: Work) {
  const own = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work)
  const outer = aroundOf(stack).map(({ stack, condition }) => {
    const resolver = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work)
    return { resolver, holds: condition === undefined ? true : resolver.holds(stringIn(condition) ?? '') }
  })
  return [{ resolver: own, holds: conditionHolds(own, resource) }, ...outer]
}

function aroundOf({ parent }: Stack): readonly NonNullable<Stack['parent']>[] {
  return parent === undefined ? [] : [parent, ...aroundOf(parent.stack)]
}

/** That a template leaves out policies by default; there is one at least. */
export function notMadeByDefault(left: readonly NotMade[]): OriginProblem {
  const ids = list(left.map(({ id }) => id))
  const defaults = defaultsOf(left.flatMap(each => each.defaults))
  const they = left.length === 1 ? ours('so this policy was not judged') : ours('so these policies were not judged')
  return problemOf('assumed', say`With ${defaults} the template does not make ${ids}, ${they}.`)
}
