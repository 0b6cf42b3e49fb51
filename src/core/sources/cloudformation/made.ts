import { stringIn } from '../../text/json-tree.js'
import { Resolver } from './resolve.js'
import type { Stack } from './template.js'
import type { Work } from './work.js'

/** Whether the stacks around make a nested stack; `undefined` where that hangs on what is not known. */
export function isMade({ parent }: Stack, work: Work): boolean | undefined {
  if (parent === undefined) return true
  const { stack, condition } = parent
  const resolver = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work)
  const holds = condition === undefined ? true : resolver.holds(stringIn(condition) ?? '')
  const outer = isMade(stack, work)
  if (resolver.asksPartition || holds === undefined) return outer === false ? false : undefined
  return holds ? outer : false
}
