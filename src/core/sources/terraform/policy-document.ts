import type { JsonArray, JsonMember, JsonObject, JsonValue } from '../../text/json.js'
import { booleanIn, itemsOf, member, membersOf, stringIn, textNode } from '../../text/json-tree.js'
import type { Span } from '../../text/source.js'
import { marksAny } from './changes.js'

/** A policy that `data.aws_iam_policy_document` will make, with values that Terraform does not know yet. */
export interface PolicyDocument {
  readonly tree: JsonValue
  readonly unknowns: readonly UnknownValue[]
}

/** A value that is not known yet, and the condition that holds it. */
export interface UnknownValue {
  readonly node: JsonValue
  readonly condition: JsonValue
}

/**
 * The blocks of a data source in its configuration that its conditions come from; none where blocks are made by
 * `dynamic`, of which a configuration says nothing.
 */
export function conditionBlocks(
  after: JsonValue | undefined,
  block: JsonValue | undefined,
): ReadonlyMap<JsonValue, JsonValue> {
  const statements = paired(member(after, 'statement'), member(block, 'expressions', 'statement'))
  return new Map(
    statements.flatMap(([made, written]) => paired(member(made, 'condition'), member(written, 'condition'))),
  )
}

function paired(made: JsonValue | undefined, written: JsonValue | undefined) {
  const [values, blocks] = [itemsOf(made), itemsOf(written)]
  if (values.length !== blocks.length) return []
  return values.flatMap((value, index): readonly (readonly [JsonValue, JsonValue])[] => {
    const block = blocks[index]
    return block === undefined ? [] : [[value, block]]
  })
}

/**
 * The policy of a data source that is read during the apply, as its provider would write it; `undefined` where more is
 * unknown than values of conditions, or the document is put together from others.
 *
 * Source: hashicorp/terraform-provider-aws, `internal/service/iam/policy_document_data_source.go`, `policy_model.go`.
 */
export function policyDocumentOf(change: JsonValue | undefined): PolicyDocument | undefined {
  return new DocumentReader().document(member(change, 'after'), member(change, 'after_unknown'))
}

const PARTS_OF_OTHERS = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']

class DocumentReader {
  readonly #unknowns: UnknownValue[] = []
  #isWhole = true

  document(after: JsonValue | undefined, unknown: JsonValue | undefined): PolicyDocument | undefined {
    if (after?.type !== 'object' || PARTS_OF_OTHERS.some(name => !isEmpty(member(after, name)))) return undefined
    const others = membersOf(unknown).filter(({ key }) => !['statement', ...COMPUTED].includes(key.value))
    const statements = this.#each(after, unknown, 'statement', this.#statement)
    const tree = object(after.span, [
      ['Version', member(after, 'version') ?? textNode('2012-10-17', after.span), '2012-10-17'],
      ['Id', member(after, 'policy_id')],
      ['Statement', { type: 'array', items: statements, span: after.span }],
    ])
    const isKnown = this.#isWhole && !others.some(({ value }) => marksAny(value))
    return isKnown && this.#unknowns.length > 0 ? { tree, unknowns: this.#unknowns } : undefined
  }

  readonly #statement = (statement: JsonValue, unknown: JsonValue | undefined): JsonValue => {
    const known = (name: string) => this.#known(statement, unknown, name)
    return object(statement.span, [
      ['Sid', known('sid')],
      ['Effect', known('effect') ?? textNode('Allow', statement.span), 'Allow'],
      ['Principal', this.#principals(statement, unknown, 'principals')],
      ['NotPrincipal', this.#principals(statement, unknown, 'not_principals')],
      ['Action', some(known('actions'))],
      ['NotAction', some(known('not_actions'))],
      ['Resource', some(known('resources'))],
      ['NotResource', some(known('not_resources'))],
      ['Condition', this.#conditions(statement, unknown)],
    ])
  }

  #principals(statement: JsonValue, unknown: JsonValue | undefined, name: string): JsonValue | undefined {
    const entries = this.#known(statement, unknown, name)
    if (isEmpty(entries)) return undefined
    const [only, another] = itemsOf(entries)
    const everyone = member(only, 'identifiers')
    if (another === undefined && stringIn(only, 'type') === '*') {
      return stringIn(itemsOf(everyone)[0]) === '*' ? textNode('*', statement.span) : this.#giveUp()
    }
    const kinds = itemsOf(entries).map((entry): Field => [this.#word(entry, 'type'), member(entry, 'identifiers')])
    return this.#distinct(statement.span, kinds)
  }

  #conditions(statement: JsonValue, unknown: JsonValue | undefined): JsonValue | undefined {
    const operators = new Map<string, Field[]>()
    this.#each(statement, unknown, 'condition', (condition, open) => {
      const test = this.#word(condition, 'test')
      const field: Field = [this.#word(condition, 'variable'), this.#values(condition, open)]
      operators.set(test, [...(operators.get(test) ?? []), field])
      return condition
    })
    if (operators.size === 0) return undefined
    return this.#distinct(
      statement.span,
      [...operators].map(([test, keys]) => [test, this.#distinct(statement.span, keys)]),
    )
  }

  /** A value that is not known is a `null` beside a `true`; a list that is not known is left out. */
  #values(condition: JsonValue, unknown: JsonValue | undefined): JsonValue {
    const open = member(unknown, 'values')
    const values = member(condition, 'values')
    const isWhollyOpen = booleanIn(open) === true
    if (isWhollyOpen && values === undefined) return this.#unknown(condition.span, condition)
    const marks = itemsOf(open)
    if (isWhollyOpen || values?.type !== 'array' || marks.length > values.items.length) return this.#giveUp()
    const items = values.items.map((item, index) => {
      const mark = marks[index]
      return marksAny(mark) ? this.#unknown(item.span, condition) : this.#text(item)
    })
    return { ...values, items }
  }

  /** Texts of their own, for two values that are not known may differ. */
  #unknown(span: Span, condition: JsonValue): JsonValue {
    const node = textNode(`known after the apply (${this.#unknowns.length + 1})`, span)
    this.#unknowns.push({ node, condition })
    return node
  }

  /** Variables of IAM are written `&{…}`, because `${…}` is Terraform's own. */
  #text(node: JsonValue): JsonValue {
    return node.type === 'string' ? { ...node, text: node.text.replaceAll('&{', '${') } : this.#giveUp()
  }

  #each(
    owner: JsonValue,
    unknown: JsonValue | undefined,
    name: string,
    read: (node: JsonValue, unknown: JsonValue | undefined) => JsonValue,
  ): readonly JsonValue[] {
    const marks = member(unknown, name)
    const nodes = itemsOf(owner, name)
    if (booleanIn(marks) ?? itemsOf(marks).length > nodes.length) this.#giveUp()
    return nodes.map((node, index) => read(node, itemsOf(marks)[index]))
  }

  #known(owner: JsonValue, unknown: JsonValue | undefined, name: string): JsonValue | undefined {
    if (marksAny(member(unknown, name))) return this.#giveUp()
    const node = member(owner, name)
    if (node?.type !== 'array' || node.items.some(({ type }) => type !== 'string')) return node
    return { ...node, items: node.items.map(item => this.#text(item)) }
  }

  #word(owner: JsonValue, name: string): string {
    const word = stringIn(owner, name)
    if (word === undefined) this.#giveUp()
    return word ?? ''
  }

  /** The provider merges what has one name, which is not done here. */
  #distinct(span: Span, fields: readonly Field[]): JsonValue {
    if (new Set(fields.map(([name]) => name)).size < fields.length) this.#giveUp()
    return object(span, fields)
  }

  /** Gives up. */
  #giveUp(): JsonValue {
    this.#isWhole = false
    return textNode('', { start: 0, end: 1 })
  }
}

/** What the provider works out of the rest. */
const COMPUTED = ['id', 'json', 'minified_json']

/** A name with its value, and what stands for a value of `null`. */
type Field = readonly [name: string, value: JsonValue | undefined, standard?: string]

function object(span: Span, fields: readonly Field[]): JsonObject {
  const members = fields.flatMap(([name, value, standard]): readonly JsonMember[] => {
    if (value === undefined || (value.type === 'null' && standard === undefined)) return []
    const key = { value: name, span: value.span }
    return [{ key, value: value.type === 'null' ? textNode(standard ?? '', value.span) : value }]
  })
  return { type: 'object', members, span }
}

function some(list: JsonValue | undefined): JsonArray | undefined {
  return list?.type === 'array' && list.items.length > 0 ? list : undefined
}

function isEmpty(node: JsonValue | undefined): boolean {
  return node === undefined || node.type === 'null' || (node.type === 'array' && node.items.length === 0)
}
