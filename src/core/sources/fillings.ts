import { isLockOperator, isUserId } from '../lock/find.js'
import type { JsonValue } from '../text/json.js'
import { compactJson, member, membersOf, nodesIn, rewritten, stringIn, textNode, valuesOf } from '../text/json-tree.js'
import type { FillingKind, Fillings, SourceFile } from '../text/source.js'
import { type Circumstances, textOfTree } from './embedded.js'

/** What of a policy is not known yet. */
export interface Unknowns {
  readonly nodes: readonly JsonValue[]
  /** The values that are, or hold, such nodes, and of which one thing is known: they are the id of one role, in any session. */
  readonly roles: ReadonlySet<JsonValue>
}

/**
 * The texts that a policy is judged by while values of `aws:userid` in its lock are unknown; `undefined` where anything
 * else is unknown too.
 *
 * They bound what it can say: the more a lock lists the fewer it denies, so leaving a value out denies most, and `*`
 * least. An id that stands nowhere else is like any other such id; those that the policy mentions are listed together.
 */
export function fillingsOf(
  file: SourceFile,
  document: JsonValue,
  { nodes, roles }: Unknowns,
  circumstances: Circumstances,
): Fillings | undefined {
  const lists = listsIn(valuesOf(member(document, 'Statement')))
  const values = new Map(lists.flatMap(valuesOf).flatMap(value => [...nodesIn(value)].map(node => [node, value])))
  const open = new Set<JsonValue>()
  for (const node of nodes) {
    const value = values.get(node)
    if (value === undefined) return undefined
    open.add(value)
  }
  const filled = (kind: FillingKind, put: (value: JsonValue) => readonly string[]) => {
    const tree = withTexts(document, lists, value => (open.has(value) ? put(value) : undefined))
    return { kind, file: textOfTree(file, tree, circumstances) }
  }
  const text = compactJson(document)
  const fresh = freshIds([...open].map(compactJson), text)
  const mentioned = idsIn(text)
  const firsts = new Set(lists.map(list => valuesOf(list).find(value => open.has(value))))
  const isBare = lists.some(list => valuesOf(list).every(value => open.has(value)))
  return {
    texts: [
      ...(isBare ? [] : [filled('without', () => [])]),
      filled('fresh', value => [fresh.get(compactJson(value)) ?? '']),
      filled('mentions', value => (firsts.has(value) ? mentioned : [])),
      filled('anyone', () => ['*']),
    ],
    areRoles: [...open].every(value => roles.has(value)),
  }
}

/** What the Deny statements list under `aws:userid`: one value, or several in a list. */
export function listsIn(statements: readonly JsonValue[]): readonly JsonValue[] {
  return statements
    .filter(statement => stringIn(statement, 'Effect') === 'Deny')
    .flatMap(statement => membersOf(statement, 'Condition'))
    .filter(({ key }) => isLockOperator(key.value))
    .flatMap(({ value }) => membersOf(value))
    .filter(({ key }) => isUserId(key.value))
    .map(({ value }) => value)
}

/** The document with texts in the place of some listed values. */
function withTexts(
  document: JsonValue,
  lists: readonly JsonValue[],
  textsFor: (value: JsonValue) => readonly string[] | undefined,
): JsonValue {
  const all = new Set(lists)
  return rewritten(document, list => {
    if (!all.has(list)) return undefined
    const items = valuesOf(list).flatMap(
      value => textsFor(value)?.map((text): JsonValue => textNode(text, value.span)) ?? [value],
    )
    return { type: 'array', items, span: list.span }
  })
}

/** One id for each unknown value; `0`, `1`, `8` and `9` stand in no id of AWS's. */
function freshIds(values: readonly string[], text: string): ReadonlyMap<string, string> {
  const fresh = new Map<string, string>()
  let number = 0
  for (const value of new Set(values)) {
    let id: string
    do {
      number += 1
      id = `AROANOTYETKNOWN${String(number).padStart(6, '0')}`
    } while (text.includes(id))
    fresh.set(value, `${id}:*`)
  }
  return fresh
}

/** Every id that stands anywhere in a text, as a list would have it. */
function idsIn(text: string): readonly string[] {
  const found = text.match(/AROA[A-Z0-9]{12,124}|AIDA[A-Z0-9]{12,124}|(?<!\d)\d{12}(?!\d)/g) ?? []
  return [...new Set(found.map(id => (id.startsWith('AROA') ? `${id}:*` : id)))]
}
