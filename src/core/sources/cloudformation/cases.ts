import type { JsonValue } from '../../text/json.js'
import { itemsOf, member, nodesIn, stringIn, textNode } from '../../text/json-tree.js'
import type { TextOf } from './conditions.js'
import { intrinsicIn, isLookedUp, type Stack } from './template.js'

/** What the parts of a template's conditions are, where some parameters are given. */
export type TextWith = (given: ReadonlyMap<string, string>) => TextOf

const MOST_CASES = 500

/**
 * What the parameters can be that nothing gives, one case for each way in which the conditions tell their values apart.
 * A parameter is open to any value where it is compared itself. Inside of a function, such as `Fn::FindInMap`, its
 * allowed values decide; without such, or where all these are too many, what the function gives is not known.
 */
export function casesOf(stack: Stack, textWith: TextWith): readonly TextOf[] {
  const known = textWith(new Map())
  const sides = sidesOf(stack)
  const open = sides.filter(side => known(side) === undefined)
  const compared = open.flatMap(side => ownIn(side, stack))
  const inside = open.flatMap(side => openIn(side, stack, known))
  const parts = { open, told: sides.flatMap(side => known(side) ?? []) }
  return (
    casesFor([...compared, ...inside], stack, textWith, parts) ?? casesFor(compared, stack, textWith, parts) ?? [known]
  )
}

function casesFor(
  parameters: readonly string[],
  stack: Stack,
  textWith: TextWith,
  { open, told }: { readonly open: readonly JsonValue[]; readonly told: readonly string[] },
): readonly TextOf[] | undefined {
  const names = new Set(parameters)
  const allowed = new Map([...names].flatMap(name => withValues(name, allowedValues(stack, name))))
  const fixed = product([new Map()], allowed) ?? []
  const cases = fixed.map(values => ({ values, textOf: textWith(values) }))
  const made = cases.flatMap(({ textOf }) => open.flatMap(side => textOf(side) ?? []))
  // two that are not named may be alike or not
  const others = [...names].map(name => `another value, such as that of ${name}`)
  const values = [...new Set([...told, ...[...allowed.values()].flat(), ...made]), ...others]
  const free = new Map([...names].filter(name => !allowed.has(name)).map(name => [name, values]))
  const found = cases.map(({ values, textOf }) => {
    return product([values], free, MOST_CASES / cases.length)?.map(all => asGiven(all, textOf))
  })
  return found.length > 0 && found.every(each => each !== undefined) ? found.flat() : undefined
}

function asGiven(values: ReadonlyMap<string, string>, textOf: TextOf): TextOf {
  return node => values.get(parameterThatIs(node) ?? '') ?? textOf(node)
}

/** Every way to give each of the names one of its values; `undefined` where these are too many. */
function product(
  start: readonly ReadonlyMap<string, string>[],
  choices: ReadonlyMap<string, readonly string[]>,
  most = MOST_CASES,
): readonly ReadonlyMap<string, string>[] | undefined {
  let cases = start
  for (const [name, values] of choices) {
    if (cases.length * values.length > most) return undefined
    cases = cases.flatMap(one => values.map(value => new Map([...one, [name, value]])))
  }
  return cases
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

/** The parameter that a side is. */
function ownIn(side: JsonValue, stack: Stack): readonly string[] {
  const name = parameterThatIs(side)
  return name !== undefined && isParameter(name, stack) ? [name] : []
}

/** The name that a side is no more than, however it is written. */
function parameterThatIs(side: JsonValue): string | undefined {
  const name = stringIn(side, 'Ref') ?? ALONE.exec(stringIn(side, 'Fn::Sub') ?? '')?.[1]
  if (name !== undefined) return name
  const [, parts] = itemsOf(side, 'Fn::Join')
  const [only, ...more] = parts === undefined ? [] : itemsOf(parts)
  return only === undefined || more.length > 0 ? undefined : parameterThatIs(only)
}

const ALONE = /^\$\{\s*([A-Za-z0-9]+)\s*\}$/

/** The parameters without a value that decide what a side is, if each of them has allowed values. */
function openIn(side: JsonValue, stack: Stack, known: TextOf): readonly string[] {
  const inside = namesIn(side).filter(name => isParameter(name, stack) && known(refTo(name, side)) === undefined)
  return inside.every(name => allowedValues(stack, name) !== undefined) ? inside : []
}

function isParameter(name: string, { document }: Stack): boolean {
  return member(document.root, 'Parameters', name) !== undefined
}

/** What a function names, by `Ref` or in the text of `Fn::Sub`. */
function namesIn(side: JsonValue): readonly string[] {
  return [...nodesIn(side)].flatMap(node => {
    const [text] = [stringIn(node, 'Fn::Sub'), stringIn(itemsOf(node, 'Fn::Sub')[0])].filter(each => each !== undefined)
    const inText = [...(text ?? '').matchAll(/\$\{\s*([A-Za-z0-9]+)\s*\}/g)].map(([, name = '']) => name)
    return [stringIn(node, 'Ref') ?? [], inText].flat()
  })
}

function refTo(name: string, { span }: JsonValue): JsonValue {
  return { type: 'object', members: [{ key: { value: 'Ref', span }, value: textNode(name, span) }], span }
}

/** Of a parameter that is looked up, the allowed values are names in Parameter Store. */
function allowedValues({ document }: Stack, name: string): readonly string[] | undefined {
  const declared = member(document.root, 'Parameters', name)
  const allowed = itemsOf(declared, 'AllowedValues')
  if (declared === undefined || isLookedUp(declared) || allowed.length === 0) return undefined
  const texts = allowed.map(value => (value.type === 'object' || value.type === 'array' ? undefined : value.text))
  return texts.every(text => text !== undefined) ? texts : undefined
}

function withValues(
  name: string,
  values: readonly string[] | undefined,
): readonly (readonly [string, readonly string[]])[] {
  return values === undefined ? [] : [[name, values]]
}
