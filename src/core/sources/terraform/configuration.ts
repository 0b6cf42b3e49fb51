import { getOrMake } from '../../text/get-or-make.js'
import type { JsonValue } from '../../text/json.js'
import { compactJson, itemsOf, JsonMembers, member, membersOf, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { type ModuleStep, modulePath } from './address.js'
import { isData, type ResourceChange } from './changes.js'

/** A part of a configuration that is worked out to a value, and where it stands. */
export interface Expression {
  readonly written: JsonValue | undefined
  readonly steps: readonly ModuleStep[]
  /** The instance of `count` or `for_each` for which it is worked out; empty without one. */
  readonly index: string
  /** The block whose `for_each` gives it `each.value`. */
  readonly block?: JsonValue | undefined
}

/** What a resource is found by in a configuration. */
type Named = Pick<ResourceChange, 'module' | 'node' | 'type' | 'name'>

/** The arguments of a provider that decide who it is. Source: hashicorp/terraform-provider-aws, "Provider Configuration". */
const CREDENTIALS: readonly string[] = [
  'access_key',
  'assume_role',
  'assume_role_with_web_identity',
  'profile',
  'secret_key',
  'shared_config_files',
  'shared_credentials_files',
  'token',
]

/** An instance as it stands in an address. */
export const INDEX = String.raw`(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?`

const OUTPUT = new RegExp(String.raw`^module\.([\w-]+)${INDEX}\.([\w-]+)`)

/**
 * The configuration in a plan, which says what refers to what. Of local values it says nothing.
 * Source: HashiCorp, "JSON Output Format", configuration representation and expression representation.
 */
export class Configuration {
  readonly #root: JsonValue | undefined
  readonly #providers: JsonValue | undefined
  readonly #members = new JsonMembers()
  readonly #blocks = new Map<string, ReadonlyMap<string, JsonValue>>()

  constructor(plan: JsonValue) {
    this.#root = member(plan, 'configuration', 'root_module')
    this.#providers = member(plan, 'configuration', 'provider_config')
  }

  /** The block of a resource or a data source; `undefined` where there is no configuration. */
  block({ module, node, type, name }: Named): JsonValue | undefined {
    const blocks = getOrMake(this.#blocks, module, () => this.#blocksIn(module))
    return blocks.get(addressIn(isData(node), type, name))
  }

  /**
   * The credentials of a resource's provider as they are written, the same for the same; `undefined` where it is not
   * known which provider that is.
   */
  credentials(resource: Named): string | undefined {
    const key = stringIn(this.block(resource), 'provider_config_key')
    if (key === undefined) return undefined
    const provider = this.#members.member(this.#providers, key)?.value
    if (provider === undefined) return key.includes(':') ? undefined : ''
    const given = membersOf(provider, 'expressions').filter(({ key }) => CREDENTIALS.includes(key.value))
    return given.map(({ key, value }) => `${key.value}=${compactJson(value)}`).join()
  }

  /** A part of a resource's block as an expression; that of an argument is under `expressions`. */
  expression(change: ResourceChange, written: JsonValue | undefined): Expression | undefined {
    const steps = modulePath(change.module)
    return steps && { written, steps, index: change.index, block: this.block(change) }
  }

  /** What stands behind the name of a variable, of an output, or of `each.value`; `undefined` for any other name. */
  behind(name: string, { steps, index, block }: Expression): Expression | undefined {
    if (/^each\.value\b/.test(name)) return { written: member(block, 'for_each_expression'), steps, index }
    const variable = /^var\.([\w-]+)/.exec(name)?.[1]
    if (variable !== undefined) return this.#argument(variable, steps)
    const output = OUTPUT.exec(name)
    if (output?.[1] === undefined || output[3] === undefined) return undefined
    const inner = [...steps, { name: output[1], ...present({ index: output[2] }) }]
    const written = this.#members.find(this.#module(inner), 'outputs', output[3], 'expression')
    return { written, steps: inner, index: '' }
  }

  /** What the call of a module gives to a variable; nothing is known of a variable of the root. */
  #argument(variable: string, steps: readonly ModuleStep[]): Expression | undefined {
    const call = steps.at(-1)
    if (call === undefined) return undefined
    const outer = steps.slice(0, -1)
    const block = this.#members.find(this.#module(outer), 'module_calls', call.name)
    return { written: this.#members.find(block, 'expressions', variable), steps: outer, index: call.index ?? '', block }
  }

  /** The blocks of a module by their addresses in it; a plan may have thousands. */
  #blocksIn(module: string): ReadonlyMap<string, JsonValue> {
    const steps = modulePath(module)
    const blocks = itemsOf(steps && member(this.#module(steps), 'resources'))
    const named = blocks.map((node): readonly [string, JsonValue] => {
      const [type = '', name = ''] = ['type', 'name'].map(key => stringIn(node, key))
      return [addressIn(isData(node), type, name), node]
    })
    return new Map(named)
  }

  #module(steps: readonly ModuleStep[]): JsonValue | undefined {
    let module = this.#root
    for (const { name } of steps) module = this.#members.find(module, 'module_calls', name, 'module')
    return module
  }
}

function addressIn(data: boolean, type: string, name: string): string {
  return `${data ? 'data.' : ''}${type}.${name}`
}

/**
 * What an expression refers to, the most precise names only: Terraform lists prefixes as well ("aws_s3_bucket.x.id",
 * "aws_s3_bucket.x"). Those of an expression that is made of others, as a block is, are the names of all.
 */
export function namesIn(expression: JsonValue | undefined): readonly string[] {
  const names = [...new Set(referencesIn(expression))]
  const prefixes = new Set(names.flatMap(prefixesOf))
  return names.filter(name => !prefixes.has(name))
}

function referencesIn(expression: JsonValue | undefined): readonly string[] {
  if (expression?.type === 'array') return expression.items.flatMap(referencesIn)
  return membersOf(expression).flatMap(({ key, value }) => {
    if (key.value === 'constant_value') return []
    return key.value === 'references' ? itemsOf(value).flatMap(node => stringIn(node) ?? []) : referencesIn(value)
  })
}

/** No reference of Terraform's has more steps. */
const MOST_PREFIXES = 32

function prefixesOf(name: string): readonly string[] {
  const steps = [...name.slice(1).matchAll(/[.[]/g)].slice(-MOST_PREFIXES)
  return steps.map(({ index }) => name.slice(0, index + 1))
}
