import type { JsonValue } from '../../text/json.js'
import { itemsOf, member, stringIn } from '../../text/json-tree.js'
import { ours, say } from '../../text/prose.js'
import type { SourceFile } from '../../text/source.js'
import { policyInString, problemOf, type TreeDocument, withoutPolicy } from '../document.js'
import { attributeOf, isMarked, writesPolicy } from './changes.js'

/** A managed resource of a state that may carry a bucket policy. */
interface Managed {
  readonly address: string
  readonly type: string
  readonly values: JsonValue | undefined
  readonly sensitive: boolean
  readonly tainted: boolean
}

/** The bucket policies of a state as `terraform show -json` prints it. */
export function policiesInState({ file, root }: TreeDocument): readonly SourceFile[] {
  const version = stringIn(member(root, 'format_version')) ?? '1.0'
  if (!/^[01]\./.test(version)) return laterFormat(file, version, '0.x and 1.x')
  return policiesOf(file, [...resourcesIn(member(root, 'values', 'root_module'))])
}

/** The bucket policies of `terraform.tfstate` itself, version 4. */
export function policiesInStateFile({ file, root }: TreeDocument): readonly SourceFile[] {
  const version = member(root, 'version')
  const isRead = version?.type === 'number' && version.text === '4'
  if (!isRead) return laterFormat(file, version !== undefined && 'text' in version ? version.text : '', '4')
  return policiesOf(file, itemsOf(member(root, 'resources')).flatMap(instancesIn))
}

/** A state of a format that this version does not know is not guessed at. */
function laterFormat(file: SourceFile, version: string, known: string): readonly SourceFile[] {
  const message = say`The state has format ${version}; this version reads ${known}.`
  return [withoutPolicy(file, 'foreign', message, say`Print the state: ${'terraform show -json > state.json'}.`)]
}

function policiesOf(file: SourceFile, resources: readonly Managed[]): readonly SourceFile[] {
  const own = resources.filter(({ type }) => writesPolicy(type))
  const locked = new Set(own.map(bucketOf))
  const inline = resources.filter(resource => resource.type === 'aws_s3_bucket' && !locked.has(bucketOf(resource)))
  return [...own, ...inline].flatMap(resource => {
    const policy = member(resource.values, attributeOf(resource.type))
    if (policy === undefined || policy.type === 'null' || stringIn(policy) === '') return []
    const { address, sensitive, tainted } = resource
    const bucket = bucketOf(resource)
    const problems = tainted ? [problemOf('replaced', TAINTED)] : []
    const optional = { ...(sensitive ? { sensitive } : {}), ...(bucket === undefined ? {} : { bucket }) }
    return policyInString(file, policy, { address, owner: 'Terraform', problems, ...optional })
  })
}

const TAINTED = ours('The policy is tainted: the next apply deletes it and writes it again, with no lock in between.')

function bucketOf({ values }: Managed): string | undefined {
  return stringIn(member(values, 'bucket'))
}

function* resourcesIn(module: JsonValue | undefined): Iterable<Managed> {
  for (const node of itemsOf(member(module, 'resources'))) {
    if (stringIn(member(node, 'mode')) === 'data') continue
    const tainted = member(node, 'tainted')
    const type = stringIn(member(node, 'type')) ?? ''
    yield {
      address: `${stringIn(member(node, 'address')) ?? ''}${member(node, 'deposed_key') === undefined ? '' : ' (deposed)'}`,
      type,
      values: member(node, 'values'),
      sensitive: isMarked(member(node, 'sensitive_values'), attributeOf(type)),
      tainted: tainted?.type === 'boolean' && tainted.text === 'true',
    }
  }
  for (const child of itemsOf(member(module, 'child_modules'))) yield* resourcesIn(child)
}

function instancesIn(resource: JsonValue): readonly Managed[] {
  if (stringIn(member(resource, 'mode')) === 'data') return []
  const [module = '', type = '', name = ''] = ['module', 'type', 'name'].map(key => stringIn(member(resource, key)))
  return itemsOf(member(resource, 'instances')).map(instance => {
    const deposed = member(instance, 'deposed') === undefined ? '' : ' (deposed)'
    return {
      address: `${module === '' ? '' : `${module}.`}${type}.${name}${indexOf(instance)}${deposed}`,
      type,
      values: member(instance, 'attributes'),
      sensitive: itemsOf(member(instance, 'sensitive_attributes')).some(path => leadsTo(path, attributeOf(type))),
      tainted: stringIn(member(instance, 'status')) === 'tainted',
    }
  })
}

/** A path is a list of steps, of which the first names the attribute. */
function leadsTo(path: JsonValue, attribute: string): boolean {
  const [first] = itemsOf(path)
  return stringIn(member(first, 'value')) === attribute || stringIn(member(first, 'value', 'value')) === attribute
}

function indexOf(instance: JsonValue): string {
  const key = member(instance, 'index_key')
  if (key?.type === 'number') return `[${key.text}]`
  return key?.type === 'string' ? `[${JSON.stringify(key.text)}]` : ''
}
