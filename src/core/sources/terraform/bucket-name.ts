import type { JsonValue } from '../../text/json.js'
import { itemsOf, JsonMembers, member, stringIn } from '../../text/json-tree.js'
import { type ModuleStep, modulePath } from './address.js'
import { attributeOf, type ResourceChange } from './changes.js'

const MOST_STEPS = 32

/** As many as a reader would follow. */
const MOST_NAMES = 20

/** The expressions of a plan's configuration, to follow a reference from one resource to another. */
export class References {
  readonly #root: JsonValue | undefined
  readonly #members = new JsonMembers()
  readonly #blocks = new Map<string, ReadonlyMap<string, JsonValue>>()
  readonly #buckets: ReadonlyMap<string, readonly ResourceChange[]>

  constructor(plan: JsonValue, changes: readonly ResourceChange[]) {
    this.#root = member(plan, 'configuration', 'root_module')
    this.#buckets = byName(changes.filter(({ type }) => type === 'aws_s3_bucket'))
  }

  /** Whether the configuration is there and sets the attribute; `undefined` where there is no configuration. */
  sets(change: ResourceChange, attribute: string): boolean | undefined {
    const block = this.#block(change)
    return block === undefined ? undefined : member(block, 'expressions', attribute) !== undefined
  }

  /** The first that an attribute refers to, the most precise names only: `aws_s3_bucket.recordings.arn`. */
  names(change: ResourceChange, attribute: string): readonly string[] {
    return preciseOf(member(this.#block(change), 'expressions', attribute)).slice(0, MOST_NAMES)
  }

  /** The name of the bucket that `bucket` refers to, where a single chain of references leads to one. */
  bucket(change: ResourceChange): string | undefined {
    const end = this.#end(change, 'bucket')
    const resource = end?.name === undefined ? undefined : BUCKET_NAME.exec(end.name)
    return resource?.[1] === undefined || end === undefined
      ? end?.constant
      : stringIn(member(this.#instance(this.#buckets, resource[1], resource[2], end)?.after, 'bucket'))
  }

  /** The data source that an attribute refers to as its policy, where a single chain of references leads to one. */
  policyDocument(
    change: ResourceChange,
    documents: ReadonlyMap<string, readonly ResourceChange[]>,
  ): ResourceChange | undefined {
    const end = this.#end(change, attributeOf(change.type))
    const data = end?.name === undefined ? undefined : DOCUMENT_TEXT.exec(end.name)
    return data?.[1] === undefined || end === undefined ? undefined : this.#instance(documents, data[1], data[2], end)
  }

  #end(change: ResourceChange, attribute: string): End | undefined {
    const steps = modulePath(change.module)
    const expression = member(this.#block(change), 'expressions', attribute)
    return steps && this.#follow(expression, steps, change.index, MOST_STEPS)
  }

  #block({ module, type, name }: ResourceChange): JsonValue | undefined {
    const blocks = this.#blocks.get(module) ?? this.#blocksIn(module)
    this.#blocks.set(module, blocks)
    return blocks.get(`${type}.${name}`)
  }

  /** The managed resources of a module's configuration by type and name; a plan may have thousands. */
  #blocksIn(module: string): ReadonlyMap<string, JsonValue> {
    const steps = modulePath(module)
    const resources = itemsOf(steps && member(this.#module(steps), 'resources'))
    const managed = resources.filter(node => stringIn(member(node, 'mode')) !== 'data')
    const named = (node: JsonValue) => `${stringIn(member(node, 'type'))}.${stringIn(member(node, 'name'))}`
    return new Map(managed.map(node => [named(node), node]))
  }

  #module(steps: readonly ModuleStep[]): JsonValue | undefined {
    let module = this.#root
    for (const { name } of steps) module = this.#members.find(module, 'module_calls', name, 'module')
    return module
  }

  #follow(
    expression: JsonValue | undefined,
    steps: readonly ModuleStep[],
    index: string,
    left: number,
  ): End | undefined {
    const constant = stringIn(member(expression, 'constant_value'))
    if (constant !== undefined) return { constant, steps, index }
    const [name, another] = preciseOf(expression)
    if (name === undefined || another !== undefined || left === 0) return undefined
    const variable = /^var\.([\w-]+)$/.exec(name)?.[1]
    if (variable !== undefined) return this.#variable(variable, steps, left - 1)
    const output = /^module\.([\w-]+)(\[[^\]]*\])?\.([\w-]+)$/.exec(name)
    if (output?.[1] === undefined || output[3] === undefined) return { name, steps, index }
    const inner = [...steps, { name: output[1], ...(output[2] === undefined ? {} : { index: output[2] }) }]
    const found = this.#members.find(this.#module(inner), 'outputs', output[3], 'expression')
    return this.#follow(found, inner, '', left - 1)
  }

  #variable(name: string, steps: readonly ModuleStep[], left: number): End | undefined {
    const call = steps.at(-1)
    if (call === undefined) return undefined
    const outer = steps.slice(0, -1)
    const expression = this.#members.find(this.#module(outer), 'module_calls', call.name, 'expressions', name)
    const key = keyOf(call.index)
    if (preciseOf(expression)[0] === 'each.key')
      return key === undefined ? undefined : { constant: key, steps, index: '' }
    return this.#follow(expression, outer, call.index ?? '', left)
  }

  /** References drop the index, so the same one is taken, or the only instance there is. */
  #instance(
    changes: ReadonlyMap<string, readonly ResourceChange[]>,
    name: string,
    written: string | undefined,
    { steps, index }: End,
  ): ResourceChange | undefined {
    const near = changes.get(`${addressOf(steps)}.${name}`) ?? changes.get(name) ?? []
    const found = near.filter(change => !change.deposed && sameModule(modulePath(change.module), steps))
    return found.find(change => change.index === (written ?? index)) ?? (found.length === 1 ? found[0] : undefined)
  }
}

/** Changes by the names of their resources, which several modules and instances may share, and by module and name. */
export function byName(changes: readonly ResourceChange[]): ReadonlyMap<string, readonly ResourceChange[]> {
  const named = new Map<string, ResourceChange[]>()
  for (const change of changes) {
    for (const name of [change.name, `${change.module}.${change.name}`]) {
      const others = named.get(name)
      if (others === undefined) named.set(name, [change])
      else others.push(change)
    }
  }
  return named
}

function addressOf(steps: readonly ModuleStep[]): string {
  return steps.map(({ name, index = '' }) => `module.${name}${index}`).join('.')
}

/** Where a chain of references ends: at a text, or at an attribute of a resource in a module. */
interface End {
  readonly constant?: string
  readonly name?: string
  readonly steps: readonly ModuleStep[]
  readonly index: string
}

const INDEX = String.raw`(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?`
const BUCKET_NAME = new RegExp(String.raw`^aws_s3_bucket\.([\w-]+)${INDEX}\.(?:id|bucket)$`)
const DOCUMENT_TEXT = new RegExp(String.raw`^data\.aws_iam_policy_document\.([\w-]+)${INDEX}\.(?:minified_)?json$`)

/** A reference to an output names no instance of its module, where there is but one. */
function sameModule(found: readonly ModuleStep[] | undefined, wanted: readonly ModuleStep[]): boolean {
  return (
    found !== undefined &&
    found.length === wanted.length &&
    found.every(({ name, index }, at) => {
      const step = wanted[at]
      return step?.name === name && (step.index === undefined || step.index === index)
    })
  )
}

/** References come with their prefixes ("aws_s3_bucket.x.id", "aws_s3_bucket.x"); the prefixes add nothing. */
function preciseOf(expression: JsonValue | undefined): readonly string[] {
  const names = [...new Set(itemsOf(member(expression, 'references')).flatMap(node => stringIn(node) ?? []))]
  const prefixes = new Set(names.flatMap(prefixesOf))
  return names.filter(name => !prefixes.has(name))
}

/** No reference of Terraform's has more steps. */
const MOST_PREFIXES = 32

function prefixesOf(name: string): readonly string[] {
  const steps = [...name.slice(1).matchAll(/[.[]/g)].slice(-MOST_PREFIXES)
  return steps.map(({ index }) => name.slice(0, index + 1))
}

function keyOf(index: string | undefined): string | undefined {
  const key = index?.slice(1, -1)
  if (key === undefined || !key.startsWith('"')) return undefined
  return key.slice(1, -1).replace(/\\(.)/g, '$1')
}
