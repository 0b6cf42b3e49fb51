import { getOrMake } from '../../text/get-or-make.js'
import { member } from '../../text/json-tree.js'
import { addressOf, type ModuleStep, modulePath } from './address.js'
import { attributeOf, type ResourceChange } from './changes.js'
import { type Configuration, type Expression, INDEX, namesIn } from './configuration.js'

const MOST_STEPS = 32

/** Follows references from one resource of a plan to another, where a single chain of them leads there. */
export class References {
  readonly #configuration: Configuration
  readonly #buckets: ReadonlyMap<string, readonly ResourceChange[]>

  constructor(configuration: Configuration, changes: readonly ResourceChange[]) {
    this.#configuration = configuration
    this.#buckets = byName(changes.filter(({ type }) => type === 'aws_s3_bucket'))
  }

  /** Whether the configuration is there and sets the attribute; `undefined` where there is no configuration. */
  sets(change: ResourceChange, attribute: string): boolean | undefined {
    const block = this.#configuration.block(change)
    return block === undefined ? undefined : member(block, 'expressions', attribute) !== undefined
  }

  /** The bucket that `bucket` refers to. */
  bucket(change: ResourceChange): ResourceChange | undefined {
    return this.#referred(change, 'bucket', BUCKET_NAME, this.#buckets)
  }

  /** The data source that an attribute refers to as its policy. */
  policyDocument(
    change: ResourceChange,
    documents: ReadonlyMap<string, readonly ResourceChange[]>,
  ): ResourceChange | undefined {
    return this.#referred(change, attributeOf(change.type), DOCUMENT_TEXT, documents)
  }

  #referred(
    change: ResourceChange,
    attribute: string,
    shape: RegExp,
    changes: ReadonlyMap<string, readonly ResourceChange[]>,
  ): ResourceChange | undefined {
    const written = member(this.#configuration.block(change), 'expressions', attribute)
    const end = this.#follow(this.#configuration.expression(change, written), MOST_STEPS)
    if (end === undefined) return undefined
    const [, resource, index] = shape.exec(end.name) ?? []
    return resource === undefined ? undefined : instanceOf(changes, resource, index, end.from)
  }

  #follow(expression: Expression | undefined, left: number): { name: string; from: Expression } | undefined {
    const name = expression && nameIn(expression)
    if (expression === undefined || name === undefined || left === 0) return undefined
    const behind = this.#configuration.behind(name, expression)
    return behind === undefined ? { name, from: expression } : this.#follow(behind, left - 1)
  }
}

/** The only name in an expression, with the instance where one of the same key is meant: `b[each.key]`, `each.value`. */
function nameIn({ written, index, block }: Expression): string | undefined {
  const names = namesIn(written)
  const [name, another] = names.filter(one => one !== 'each.key' && one !== 'count.index')
  if (name === undefined || another !== undefined) return undefined
  if (names.length > 1) return index !== '' && WHOLE_BUCKET.test(name) ? `${name}${index}.id` : undefined
  const attribute = /^each\.value\.(\w+)$/.exec(name)?.[1]
  const [whole, more] = attribute === undefined ? [] : namesIn(member(block, 'for_each_expression'))
  return whole !== undefined && more === undefined && WHOLE_BUCKET.test(whole) ? `${whole}${index}.${attribute}` : name
}

const WHOLE_BUCKET = /^aws_s3_bucket\.[\w-]+$/

/**
 * The instance of a resource that a reference means. References drop the index, so the same one is taken, or the only
 * instance there is.
 */
function instanceOf(
  changes: ReadonlyMap<string, readonly ResourceChange[]>,
  name: string,
  written: string | undefined,
  { steps, index }: Expression,
): ResourceChange | undefined {
  const found = instancesOf(changes, name, steps).filter(({ deposed }) => !deposed)
  const same = found.find(change => change.index === (written ?? index))
  return same ?? (written === undefined && found.length === 1 ? found[0] : undefined)
}

/** All that a name may mean in a module. */
export function instancesOf(
  changes: ReadonlyMap<string, readonly ResourceChange[]>,
  name: string,
  steps: readonly ModuleStep[],
): readonly ResourceChange[] {
  const near = changes.get(`${addressOf(steps)}.${name}`) ?? changes.get(name) ?? []
  return near.filter(change => sameModule(modulePath(change.module), steps))
}

/** Changes by the names of their resources, which several modules and instances may share, and by module and name. */
export function byName(changes: readonly ResourceChange[]): ReadonlyMap<string, readonly ResourceChange[]> {
  const named = new Map<string, ResourceChange[]>()
  for (const change of changes) {
    for (const name of [change.name, `${change.module}.${change.name}`]) {
      getOrMake(named, name, () => []).push(change)
    }
  }
  return named
}

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
