import { getOrMake } from '../../text/get-or-make.js'
import type { JsonValue } from '../../text/json.js'
import { booleanIn, itemsOf, member, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { ours, say } from '../../text/prose.js'
import type { SourceFile } from '../../text/source.js'
import { type Inner, policyInString, problemOf, type TreeDocument, withoutPolicy } from '../document.js'
import type { Circumstances } from '../embedded.js'
import { toldMore } from '../told.js'
import { attributeOf, instanceIn, isData, isMarkedAt, writesPolicy } from './changes.js'
import { Documents } from './documents.js'
import { type AskedIdentity, runnerWith } from './runners.js'
import { isOfStackSet, isStackSet, mayMakePolicies, setNameIn } from './stacks.js'

/** A resource or a data source of a state. */
interface StateResource {
  readonly node: JsonValue
  readonly address: string
  /** Empty for the root module. */
  readonly module: string
  readonly type: string
  readonly name: string
  readonly values: JsonValue | undefined
  /** Whether an attribute is marked as a secret, or a part of it is. */
  readonly isSecret: (attribute: string, key?: string) => boolean
  readonly tainted: boolean
  /** The provider as the state names it, its alias included; absent where only its source is named. */
  readonly provider?: string | undefined
}

/** The bucket policies of a state as `terraform show -json` prints it. */
export function policiesInState({ file, root }: TreeDocument, inner: Inner): readonly SourceFile[] {
  const version = stringIn(root, 'format_version') ?? '1.0'
  if (!/^[01]\./.test(version)) return laterFormat(file, version, '0.x and 1.x')
  return policiesOf(file, resourcesOfState(root), inner)
}

/** The resources of a state as `terraform show -json` prints it. */
export function resourcesOfState(root: JsonValue): readonly StateResource[] {
  return [...resourcesIn(member(root, 'values', 'root_module'))]
}

/** The resources of `terraform.tfstate` itself. */
export function resourcesOfStateFile(root: JsonValue): readonly StateResource[] {
  return itemsOf(root, 'resources').flatMap(instancesIn)
}

/** The bucket policies of `terraform.tfstate` itself, version 4. */
export function policiesInStateFile({ file, root }: TreeDocument, inner: Inner): readonly SourceFile[] {
  const version = member(root, 'version')
  const isRead = version?.type === 'number' && version.text === '4'
  if (!isRead) return laterFormat(file, version !== undefined && 'text' in version ? version.text : '', '4')
  return policiesOf(file, resourcesOfStateFile(root), inner)
}

/** A state of a format that this version does not know is not guessed at. */
function laterFormat(file: SourceFile, version: string, known: string): readonly SourceFile[] {
  const message = say`The state has format ${version}; this version reads ${known}.`
  return [withoutPolicy(file, 'foreign', message, say`Print the state: ${'terraform show -json > state.json'}.`)]
}

function policiesOf(file: SourceFile, all: readonly StateResource[], inner: Inner): readonly SourceFile[] {
  const resources = all.filter(({ node }) => !isData(node))
  const circumstances = circumstancesIn(all)
  const documents = new Documents(file, inner)
  const within = resources
    .filter(({ type, values }) => mayMakePolicies(type, values))
    .flatMap(resource => policiesWithin(resource, documents, circumstances))
  const own = resources.filter(({ type }) => writesPolicy(type))
  const locked = new Set([...own.map(bucketIn), ...within.map(({ origin }) => origin?.bucket)])
  const inline = resources.filter(resource => resource.type === 'aws_s3_bucket' && !locked.has(bucketIn(resource)))
  const written = [...own, ...inline].flatMap(resource => {
    const policy = member(resource.values, attributeOf(resource.type))
    if (policy === undefined || policy.type === 'null' || stringIn(policy) === '') return []
    return policyInString(file, policy, circumstances(resource, bucketIn(resource)))
  })
  missTemplates(resources, documents)
  return documents.complete([...written, ...within])
}

type CircumstancesOf = (resource: StateResource, bucket: string | undefined) => Circumstances

/** What stands around a policy of a state, from all that the state has read. */
function circumstancesIn(all: readonly StateResource[]): CircumstancesOf {
  const identities = all.flatMap((resource): readonly AskedIdentity[] => {
    const userid = useridIn(resource)
    return userid === undefined ? [] : [{ userid, credentials: resource.provider }]
  })
  const refreshedOf = typesByBucket(all.map(resource => ({ ...resource, bucket: bucketIn(resource) })))
  return (resource, bucket) => {
    const { address, tainted, provider, type } = resource
    return {
      address,
      owner: 'Terraform',
      problems: tainted ? [problemOf('replaced', TAINTED)] : [],
      refreshed: [...new Set([type, ...(refreshedOf.get(bucket ?? '') ?? [])])],
      ...present({ runner: runnerWith(identities, provider), bucket }),
      ...(resource.isSecret(attributeOf(type)) ? { sensitive: true } : {}),
    }
  }
}

/** The policies that a resource makes by a template or document of its own. */
function policiesWithin(
  resource: StateResource,
  documents: Documents,
  circumstances: CircumstancesOf,
): readonly SourceFile[] {
  const made = documents.made({ ...resource, isStanding: true, unknown: NOTHING })
  if (made.kind === 'unreadable') return [documents.textless(resource, made.message)]
  if (made.kind !== 'policies') return []
  return made.policies().map(policy =>
    toldMore(policy, ({ origin }) => {
      const { runner, refreshed, problems } = circumstances(resource, origin?.bucket)
      return { ...present({ runner, refreshed }), problems: [...problems, ...(origin?.problems ?? [])] }
    }),
  )
}

/** An instance of a stack set that the state does not hold has no template here. */
function missTemplates(resources: readonly StateResource[], documents: Documents): void {
  const sets = new Set(resources.flatMap(({ type, values }) => (isStackSet(type) ? (setNameIn(values) ?? []) : [])))
  for (const resource of resources.filter(({ type }) => isOfStackSet(type))) {
    if (!sets.has(setNameIn(resource.values) ?? '')) documents.missTemplateOf(resource)
  }
}

/** Nothing of a state is unknown. */
const NOTHING = () => undefined

const TAINTED = ours('The policy is tainted: the next apply deletes it and writes it again, with no lock in between.')

/** The bucket that a resource is about. */
export function bucketIn({ values }: StateResource): string | undefined {
  return stringIn(values, 'bucket')
}

/** The `aws:userid` that a data source `aws_caller_identity` was told. */
export function useridIn({ node, type, values }: StateResource): string | undefined {
  return isData(node) && type === 'aws_caller_identity' ? stringIn(values, 'user_id') : undefined
}

/** The types of resources and `data.` sources by the bucket that they are about. */
export function typesByBucket(
  resources: readonly (Pick<StateResource, 'node' | 'type'> & { readonly bucket: string | undefined })[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map<string, Set<string>>()
  for (const { node, type, bucket } of resources) {
    if (bucket !== undefined) getOrMake(types, bucket, () => new Set()).add(isData(node) ? `data.${type}` : type)
  }
  return types
}

/** The resources of a module and of those below it, as `terraform show -json` prints them. */
export function* resourcesIn(module: JsonValue | undefined): Iterable<StateResource> {
  for (const node of itemsOf(module, 'resources')) {
    const [type = '', name = ''] = ['type', 'name'].map(key => stringIn(node, key))
    yield {
      node,
      module: stringIn(module, 'address') ?? '',
      name,
      address: `${stringIn(node, 'address') ?? ''}${member(node, 'deposed_key') === undefined ? '' : ' (deposed)'}`,
      type,
      values: member(node, 'values'),
      isSecret: (attribute, key) => isMarkedAt(member(node, 'sensitive_values'), attribute, key),
      tainted: booleanIn(node, 'tainted') === true,
    }
  }
  for (const child of itemsOf(module, 'child_modules')) yield* resourcesIn(child)
}

function instancesIn(resource: JsonValue): readonly StateResource[] {
  const [module = '', type = '', name = ''] = ['module', 'type', 'name'].map(key => stringIn(resource, key))
  return itemsOf(resource, 'instances').map(instance => {
    const deposed = member(instance, 'deposed') === undefined ? '' : ' (deposed)'
    return {
      node: resource,
      module,
      name,
      provider: stringIn(resource, 'provider'),
      address: `${module === '' ? '' : `${module}.`}${type}.${name}${instanceIn(member(instance, 'index_key'))}${deposed}`,
      type,
      values: member(instance, 'attributes'),
      isSecret: attribute => itemsOf(instance, 'sensitive_attributes').some(path => leadsTo(path, attribute)),
      tainted: stringIn(instance, 'status') === 'tainted',
    }
  })
}

/** A path is a list of steps, of which the first names the attribute. */
function leadsTo(path: JsonValue, attribute: string): boolean {
  const [first] = itemsOf(path)
  return stringIn(first, 'value') === attribute || stringIn(first, 'value', 'value') === attribute
}
