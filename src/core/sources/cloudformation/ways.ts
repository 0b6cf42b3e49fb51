import type { JsonValue } from '../../text/json.js'
import { itemsOf, member, nodesIn, stringIn } from '../../text/json-tree.js'
import { type Assumed, decide, type TextOf } from './conditions.js'
import { intrinsicIn, isLookedUp, type Stack } from './template.js'
import type { Work } from './work.js'

/** In which ways the conditions of a template may hold that hang on what is not known. */
export class Ways {
  /** The conditions that were tried both ways. */
  readonly names = new Set<string>()
  readonly #stack: Stack
  readonly #textOf: TextOf
  readonly #work: Work
  #left: number

  /** `textOf`: what is known of the parts of the conditions. `most`: how many ways are tried. */
  constructor(stack: Stack, textOf: TextOf, work: Work, most: number) {
    this.#stack = stack
    this.#textOf = textOf
    this.#work = work
    this.#left = most
  }

  /** What is read in each way, where a reading tells what was not decided in it; `undefined` where the ways are too many. */
  each<T extends Read>(read: (assumed: Assumed) => T): readonly T[] | undefined {
    const found = this.#from(new Map(), read, () => casesOf(this.#stack, this.#textOf))
    return this.#left < 0 ? undefined : found
  }

  #from<T extends Read>(assumed: Assumed, read: (assumed: Assumed) => T, casesLeft: () => readonly TextOf[]): T[] {
    const found = read(assumed)
    const next = [...found.undecided].find(name => !assumed.has(name))
    if (next === undefined) this.#left -= 1
    if (next === undefined || this.#left < 0) return [found]
    this.names.add(next)
    const cases = casesLeft().map(textOf => ({ textOf, answer: decide(this.#stack, next, new Map(), textOf) }))
    if (!this.#work.pay(cases.length)) this.#left = -1
    return [true, false].flatMap(holds => {
      const possible = cases.filter(({ answer = holds }) => answer === holds).map(({ textOf }) => textOf)
      return possible.length === 0 ? [] : this.#from(new Map([...assumed, [next, holds]]), read, () => possible)
    })
  }
}

interface Read {
  readonly undecided: ReadonlySet<string>
}

const MOST_CASES = 500

function casesOf(stack: Stack, textOf: TextOf): readonly TextOf[] {
  const sides = sidesOf(stack)
  const names = new Set(sides.filter(side => textOf(side) === undefined).flatMap(side => nameOf(side, stack) ?? []))
  const allowed = new Map([...names].map(name => [name, allowedValues(stack, name)]))
  const named = new Set([
    ...sides.flatMap(side => textOf(side) ?? []),
    ...[...allowed.values()].flatMap(all => all ?? []),
  ])
  // two that are not named may be alike or not
  const others = [...names].map(name => `another value, such as that of ${name}`)
  let cases: readonly ReadonlyMap<string, string>[] = [new Map()]
  for (const name of names) {
    const values = allowed.get(name) ?? [...named, ...others]
    if (cases.length * values.length > MOST_CASES) return [textOf]
    cases = cases.flatMap(one => values.map(value => new Map([...one, [name, value]])))
  }
  return cases.map(values => node => values.get(stringIn(node, 'Ref') ?? '') ?? textOf(node))
}

/** What the conditions compare. */
function sidesOf({ document }: Stack): readonly JsonValue[] {
  const conditions = member(document.root, 'Conditions')
  const nodes = conditions === undefined ? [] : [...nodesIn(conditions)]
  return nodes.flatMap(node => {
    const intrinsic = intrinsicIn(node)
    return intrinsic?.key.value === 'Fn::Equals' ? itemsOf(intrinsic.value) : []
  })
}

/** The parameter that a node is the value of. */
function nameOf(node: JsonValue, { document }: Stack): string | undefined {
  const name = stringIn(node, 'Ref')
  return name !== undefined && member(document.root, 'Parameters', name) !== undefined ? name : undefined
}

/** Of a parameter that is looked up, the allowed values are names in Parameter Store. */
function allowedValues({ document }: Stack, name: string): readonly string[] | undefined {
  const declared = member(document.root, 'Parameters', name)
  const allowed = itemsOf(declared, 'AllowedValues')
  if (declared === undefined || isLookedUp(declared) || allowed.length === 0) return undefined
  const texts = allowed.map(value => (value.type === 'object' || value.type === 'array' ? undefined : value.text))
  return texts.every(text => text !== undefined) ? texts : undefined
}
