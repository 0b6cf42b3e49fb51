import type { AccountFacts, CallerIdentity, ConnectInstance, Role } from '../core/account/roles.js'
import { field, fieldsOf, hasFields, type JsonFields, parsedJson } from '../core/text/untyped.js'

/** What a snapshot says of an account. */
export interface PastedSnapshot {
  readonly facts: AccountFacts
  /** The policy that stands on each bucket, as JSON. */
  readonly policies: ReadonlyMap<string, string>
}

/** An account snapshot, as far as a page can check it; `undefined` for every other text. */
export function snapshotIn(text: string): PastedSnapshot | undefined {
  const { account, partition, roles, instances, caller, buckets } = objectIn(text) ?? {}
  if (typeof account !== 'string' || !/^\d{12}$/.test(account) || !isListOf(roles, isRole)) return undefined
  const facts: AccountFacts = {
    account,
    partition: typeof partition === 'string' ? partition : 'aws',
    roles,
    ...(isListOf(instances, isInstance) ? { instances } : {}),
    ...(isCaller(caller) ? { caller } : {}),
  }
  return { facts, policies: policiesIn(buckets) }
}

function policiesIn(buckets: unknown): ReadonlyMap<string, string> {
  const standing = fieldsOf(buckets).flatMap(([bucket, entry]): [string, string][] => {
    const policy = field(entry, 'policy')
    return hasFields(policy) ? [[bucket, JSON.stringify(policy)]] : []
  })
  return new Map(standing)
}

function isCaller(value: unknown): value is CallerIdentity {
  return hasFields(value) && ['Arn', 'UserId'].every(name => typeof value[name] === 'string')
}

/** The document of a role's trust policy: what an Allow lets assume; `undefined` for every other text. */
export function trustPolicyIn(text: string): unknown {
  const document = objectIn(text)
  const statements = [document?.['Statement']].flat()
  const acts = (statement: unknown) => hasFields(statement) && [statement['Action']].flat().some(isAssume)
  return statements.length > 0 && statements.every(acts) ? document : undefined
}

function isAssume(action: unknown): boolean {
  return typeof action === 'string' && /^sts:/i.test(action)
}

function objectIn(text: string): JsonFields | undefined {
  const value = parsedJson(text)
  return hasFields(value) ? value : undefined
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem)
}

function isRole(value: unknown): value is Role {
  return hasFields(value) && ['RoleId', 'RoleName', 'Path', 'Arn'].every(name => typeof value[name] === 'string')
}

function isInstance(value: unknown): value is ConnectInstance {
  if (!hasFields(value) || typeof value['Id'] !== 'string') return false
  return isListOf(value['storage'], isStorage)
}

function isStorage(value: unknown): value is ConnectInstance['storage'][number] {
  return hasFields(value) && ['ResourceType', 'BucketName'].every(name => typeof value[name] === 'string')
}
