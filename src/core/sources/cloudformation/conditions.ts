import type { JsonValue } from '../../text/json.js'
import { itemsOf, member, stringIn } from '../../text/json-tree.js'
import { intrinsicIn, isIncludedIn, type Stack } from './template.js'

/** Asks for the text of one side of an `Fn::Equals`; `undefined` where it is not known. */
export type TextOf = (node: JsonValue) => string | undefined

/** What is assumed of the conditions that cannot be decided, by name. */
export type Assumed = ReadonlyMap<string, boolean>

const DEEPEST = 32

/**
 * Decides a condition of a template by name; `undefined` where it hangs on what is not known.
 *
 * Source: AWS CloudFormation User Guide, "Condition functions".
 */
export function decide(stack: Stack, name: string, assumed: Assumed, textOf: TextOf): boolean | undefined {
  return named(stack, name, { answers: new Map(assumed), textOf, left: DEEPEST })
}

interface Asking {
  /** What was assumed or found out; a condition that is being asked about has no answer, so a circle has none. */
  readonly answers: Map<string, boolean | undefined>
  readonly textOf: TextOf
  readonly left: number
}

function named(stack: Stack, name: string, asking: Asking): boolean | undefined {
  const { answers, left } = asking
  const conditions = member(stack.document.root, 'Conditions')
  const condition = member(conditions, name)
  if (answers.has(name) || condition === undefined || left <= 0 || isIncludedIn(conditions)) return answers.get(name)
  answers.set(name, undefined)
  const answer = value(stack, condition, { ...asking, left: left - 1 })
  answers.set(name, answer)
  return answer
}

function value(stack: Stack, node: JsonValue, asking: Asking): boolean | undefined {
  const intrinsic = intrinsicIn(node)
  if (intrinsic === undefined || asking.left < 0) return undefined
  const inner = { ...asking, left: asking.left - 1 }
  const sides = itemsOf(intrinsic.value)
  switch (intrinsic.key.value) {
    case 'Condition':
      return named(stack, stringIn(intrinsic.value) ?? '', inner)
    case 'Fn::Not':
      return negated(sides[0] === undefined ? undefined : value(stack, sides[0], inner))
    case 'Fn::And':
      return both(sides.map(side => value(stack, side, inner)))
    case 'Fn::Or':
      return negated(both(sides.map(side => negated(value(stack, side, inner)))))
    case 'Fn::Equals': {
      const [first, second] = sides.map(asking.textOf)
      return first === undefined || second === undefined ? undefined : first === second
    }
    default:
      return undefined
  }
}

function both(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false
  return parts.includes(undefined) ? undefined : true
}

function negated(part: boolean | undefined): boolean | undefined {
  return part === undefined ? undefined : !part
}
