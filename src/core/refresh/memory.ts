import { readPolicyFile } from '../policy-file.js'
import { sourceFromText } from '../text/source.js'
import { asList, field, parsedJson } from '../text/untyped.js'

/** What older texts remember: whose an id was, and who stood on which list. */
export interface Memory {
  /** The ARNs of the role that had an id, by RoleId. */
  readonly arns: ReadonlyMap<string, ReadonlySet<string>>
  /** The instances that stored as a role, by the ARN of the role. */
  readonly instances: ReadonlyMap<string, readonly RememberedInstance[]>
  readonly lists: readonly RememberedList[]
}

/** An instance as it was called then. */
export interface RememberedInstance {
  readonly id: string
  readonly alias?: string
}

/** The ids of roles on the list of a bucket's lock at some time. */
export interface RememberedList {
  readonly bucket: string
  readonly ids: ReadonlySet<string>
}

/**
 * What texts remember: account snapshots, what `aws iam list-roles` prints, JSON reports, and policies. A text of
 * another kind remembers nothing, and is no error, for versions of a file may be anything.
 */
export function remembered(texts: readonly string[]): Memory {
  const arns = new Map<string, Set<string>>()
  const instances = new Map<string, RememberedInstance[]>()
  const lists: RememberedList[] = []
  for (const text of new Set(texts)) {
    const value = parsedJson(text)
    for (const [id, arn] of namesIn(value)) arns.set(id, (arns.get(id) ?? new Set()).add(arn))
    for (const [arn, instance] of instancesIn(value)) instances.set(arn, [...(instances.get(arn) ?? []), instance])
    for (const list of [text, ...policiesIn(value)].flatMap(listsIn)) lists.push(list)
  }
  return { arns, instances, lists }
}

type Named = readonly [string, string]

/** Roles of a snapshot or of a listing, and the identities of a report or an audit. */
function namesIn(value: unknown): readonly Named[] {
  const roles = ['roles', 'Roles'].flatMap(name => asList(field(value, name)))
  const told = ['policies', 'buckets'].flatMap(name => asList(field(value, name)))
  const admitted = told.flatMap(each => asList(field(each, 'admitted')))
  return [
    ...roles.flatMap(role => pair(field(role, 'RoleId'), field(role, 'Arn'))),
    ...admitted.flatMap(entry => pair(field(entry, 'id'), field(entry, 'arn'))),
  ]
}

function pair(id: unknown, arn: unknown): readonly Named[] {
  return typeof id === 'string' && typeof arn === 'string' ? [[id, arn]] : []
}

function instancesIn(value: unknown): readonly (readonly [string, RememberedInstance])[] {
  return asList(field(value, 'instances')).flatMap(item => {
    const [id, alias, role] = ['Id', 'InstanceAlias', 'ServiceRole'].map(name => field(item, name))
    if (typeof id !== 'string' || typeof role !== 'string') return []
    return [[role, { id, ...(typeof alias === 'string' ? { alias } : {}) }]]
  })
}

/** The policies that stood on the buckets of a snapshot. */
function policiesIn(value: unknown): readonly string[] {
  const buckets = field(value, 'buckets')
  if (typeof buckets !== 'object' || buckets === null) return []
  const policies = Object.values(buckets).map(bucket => field(bucket, 'policy'))
  return policies.filter(policy => typeof policy === 'object' && policy !== null).map(policy => JSON.stringify(policy))
}

function listsIn(text: string): readonly RememberedList[] {
  const { bucket, lock } = readPolicyFile(sourceFromText('remembered', text))
  if (bucket === undefined || lock === undefined) return []
  return [{ bucket, ids: new Set(lock.admitted.flatMap(({ kind, id }) => (kind === 'role' ? [id] : []))) }]
}
