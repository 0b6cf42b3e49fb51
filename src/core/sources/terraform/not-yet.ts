import { member, stringIn } from '../../text/json-tree.js'
import { join, list, ours, type Prose, say } from '../../text/prose.js'
import { addressOf } from './address.js'
import { isData, isMarked, marksAny, type ResourceChange } from './changes.js'
import { type Configuration, type Expression, INDEX, namesIn } from './configuration.js'
import { instancesOf } from './references.js'

/** As many as a reader would follow. */
const MOST_NAMES = 20

/** As many as are followed for one value; a real one refers to a few. */
const MOST_STEPS = 1000

/** Why a value is not known before the apply, and how to come to know it. */
export interface WhyUnknown {
  /** What it refers to that is not known, by address. */
  readonly names: readonly string[]
  /** What becomes of that, where it is more than that it is made. */
  readonly fate: Prose
  readonly help?: Prose
}

/** One of the things that a value hangs on. */
interface Cause {
  readonly name: string
  /** The resources behind it that are not known in full; none for a local value. */
  readonly changes: readonly ResourceChange[]
  /** Of a resource; empty for the whole of it. */
  readonly attribute: string
}

/** Why the value of an expression is not known, among the resources and the data sources of the plan by name. */
export function whyUnknown(
  expression: Expression | undefined,
  configuration: Configuration,
  resources: ReadonlyMap<string, readonly ResourceChange[]>,
): WhyUnknown {
  const causes = expression === undefined ? [] : new Search(configuration, resources).causes(expression)
  const told = [...new Map(causes.map(cause => [cause.name, cause])).values()].slice(0, MOST_NAMES)
  if (told.length === 0) return { names: namesIn(expression?.written).slice(0, MOST_NAMES), fate: ours('') }
  return { names: namesOf(told), fate: fateOf(told), help: helpFor(told) }
}

const RESOURCE = new RegExp(String.raw`^(data\.)?(\w+)\.([\w-]+)${INDEX}(?:\.([\w-]+))?`)

/** Follows references of a plan to what is not known yet. */
class Search {
  readonly #configuration: Configuration
  readonly #resources: ReadonlyMap<string, readonly ResourceChange[]>
  readonly #seen = new Set<string>()

  constructor(configuration: Configuration, resources: ReadonlyMap<string, readonly ResourceChange[]>) {
    this.#configuration = configuration
    this.#resources = resources
  }

  causes(expression: Expression): readonly Cause[] {
    return namesIn(expression.written).flatMap(name => {
      const whole = addressOf(expression.steps, name)
      if (this.#seen.has(whole) || this.#seen.size > MOST_STEPS) return []
      this.#seen.add(whole)
      if (name.startsWith('local.')) return [{ name: whole, changes: [], attribute: '' }]
      const behind = this.#configuration.behind(name, expression)
      return behind === undefined ? this.#resource(name, expression, whole) : this.causes(behind)
    })
  }

  #resource(name: string, { steps }: Expression, whole: string): readonly Cause[] {
    const [, data, type, resource, index, attribute = ''] = RESOURCE.exec(name) ?? []
    if (type === undefined || resource === undefined) return []
    const changes = instancesOf(this.#resources, resource, steps).filter(
      change =>
        change.type === type &&
        isData(change.node) === (data !== undefined) &&
        (index === undefined || change.index === index) &&
        isUnknown(change, attribute),
    )
    const [first] = changes
    if (first === undefined) return []
    const deeper = data === undefined ? [] : this.#inputs(first)
    return deeper.length > 0 ? deeper : [{ name: whole, changes, attribute }]
  }

  /** A data source is read during the apply where its own arguments are not known before. */
  #inputs(source: ResourceChange): readonly Cause[] {
    const expression = this.#configuration.expression(source, member(this.#configuration.block(source), 'expressions'))
    return expression === undefined ? [] : this.causes(expression)
  }
}

function isUnknown({ afterUnknown }: ResourceChange, attribute: string): boolean {
  if (attribute === '') return marksAny(afterUnknown)
  return isMarked(afterUnknown, attribute) || marksAny(member(afterUnknown, attribute))
}

function fateOf(causes: readonly Cause[]): Prose {
  const replaced = causes.filter(({ changes }) => changes.some(({ actions }) => actions.includes('delete')))
  return replaced.length === 0 ? ours('') : say` The plan replaces ${list(addressesOf(replaced))}.`
}

function helpFor(causes: readonly Cause[]): Prose {
  const [local, others] = parted(causes, ({ changes }) => changes.length === 0)
  const [read, made] = parted(others, ({ changes }) => changes.some(({ node }) => isData(node)))
  const [named, unnamed] = parted(made, isOfNamedBucket)
  const sentences = [
    ...(named.length === 0 ? [] : [say`Write the name of the bucket in the place of ${list(namesOf(named))}.`]),
    ...(unnamed.length === 0 ? [] : [say`Make this first, and plan again: ${targets(unnamed)}.`]),
    ...(read.length === 0
      ? []
      : [say`Take ${'depends_on'} from ${list(addressesOf(read))} and from its module, so that the plan can read it.`]),
    ...(local.length === 0
      ? []
      : [
          say`A plan does not tell what ${list(namesOf(local))} is made of. Check the state after the apply, or the live policy with ${'drift'}.`,
        ]),
  ]
  return join(sentences, ' ')
}

/** Whether it is no more than the name of a bucket, or is made of it, and the plan knows the name. */
function isOfNamedBucket({ changes, attribute }: Cause): boolean {
  return (
    ['arn', 'id', 'bucket'].includes(attribute) &&
    changes.every(({ type, after }) => type === 'aws_s3_bucket' && stringIn(after, 'bucket') !== undefined)
  )
}

function parted<T>(items: readonly T[], fits: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(fits), items.filter(item => !fits(item))]
}

function namesOf(causes: readonly Cause[]): readonly string[] {
  return causes.map(({ name }) => name)
}

function addressesOf(causes: readonly Cause[]): readonly string[] {
  const addresses = causes.flatMap(({ changes }) => changes.map(({ address }) => address))
  return [...new Set(addresses)].slice(0, MOST_NAMES)
}

function targets(causes: readonly Cause[]): string {
  const options = addressesOf(causes).map(address => `-target=${/^[\w.-]+$/.test(address) ? address : `'${address}'`}`)
  return `terraform apply ${options.join(' ')}`
}
