import type { JsonValue } from '../../text/json.js'
import { member, membersOf, stringIn } from '../../text/json-tree.js'
import { say } from '../../text/prose.js'
import { MACRO, type Resolving, TOO_MUCH } from './resolving.js'
import { type Given, isIncludedIn, isRewritten, type Stack } from './template.js'

/** The export may stand in another template of the same run, for the same account and region. */
export function fnImportValue(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const name = resolver.text(value)
  if (name === undefined) return resolver.leaveOpenUnlessTold(node)
  const found: Given[] = []
  for (const { stack, output } of outputsInReach(resolver)) {
    if (!resolver.work.pay(1)) return resolver.leaveOpen(node, TOO_MUCH)
    const made = isExported(resolver, stack, output, name)
    if (made !== false && (isRewritten(stack) || isIncludedIn(stack.document.root, 'Outputs') || isIncludedIn(output)))
      return resolver.leaveOpen(node, MACRO)
    if (made === undefined) return resolver.leaveOpen(node, say`Whether the export ${name} is made is not known here.`)
    const value = member(output, 'Value')
    if (made && value !== undefined) found.push({ value, stack })
  }
  const [only, another] = found
  if (another !== undefined) return resolver.leaveOpen(node, say`Several templates have the export ${name}.`)
  return only === undefined
    ? resolver.leaveOpen(node, say`The export ${name} belongs to another stack, and its template is not given.`)
    : resolver.given(only, 'String', node)
}

function* outputsInReach(resolver: Resolving): Iterable<{ readonly stack: Stack; readonly output: JsonValue }> {
  for (const stack of resolver.stack.siblings.filter(other => isInReach(resolver.stack, other))) {
    for (const { value: output } of membersOf(stack.document.root, 'Outputs')) yield { stack, output }
  }
}

/** Whether an output of a stack is exported by that name; `undefined` where that hangs on what is not known. */
function isExported(resolver: Resolving, stack: Stack, output: JsonValue, name: string): boolean | undefined {
  const exported = member(output, 'Export', 'Name')
  const other = resolver.elsewhere(stack)
  if (exported === undefined || other.text(exported) !== name) return false
  const condition = member(output, 'Condition')
  const made = condition === undefined ? true : other.holds(stringIn(condition) ?? '')
  resolver.heed(other)
  return made
}

/** Exports are for one account and region; a stack of which neither is known may be made anywhere. */
function isInReach(one: Stack, other: Stack): boolean {
  const isSame = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b
  return isSame(one.account, other.account) && isSame(one.region, other.region)
}
