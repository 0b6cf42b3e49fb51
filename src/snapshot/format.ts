import { accountOfArn, type Role } from '../core/account/roles.js'
import { type JsonMember, type JsonObject, type JsonValue, readJson } from '../core/text/json.js'
import { JsonPaths, plainValue, printJson } from '../core/text/json-tree.js'
import { type Prose, say } from '../core/text/prose.js'
import type { SourceFile, Span } from '../core/text/source.js'
import { type FileProblem, fileUsageError } from '../core/text/usage.js'
import type { SchemaCheck } from '../settings/schema-problems.js'
import type { Snapshot } from './schema.js'

/** A snapshot that was read, with the tree of its text. */
export interface SnapshotDocument {
  readonly file: SourceFile
  readonly snapshot: Snapshot
  /** Where each bucket's policy stands in the text. */
  readonly policies: ReadonlyMap<string, JsonValue>
}

/** An account has 5,000 roles at most, of some 2 kB each, and a bucket's policy at most 20 kB. */
export const MOST_SNAPSHOT_BYTES = 67_108_864

const LIMITS = { what: 'snapshot', bytes: MOST_SNAPSHOT_BYTES }

/** The text of a snapshot file. */
export function printSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`
}

/** Reads a snapshot; throws UsageError with the place of everything that is wrong with it. */
export function readSnapshot(file: SourceFile, check: SchemaCheck): SnapshotDocument {
  const json = readJson(file, LIMITS)
  if (json.root === undefined || json.problems.length > 0) throw unusable(file, json.problems)
  const root = json.root
  const value = plainValue(root)
  const paths = new JsonPaths(root)
  const wrong = check(value, root).map(({ path, onKey, message }) => ({ span: paths.span(path, onKey), message }))
  if (wrong.length > 0) throw unusable(file, wrong)

  const snapshot = value as Snapshot
  const problems = [...contradictions(snapshot, paths)]
  const roles = snapshot.roles.map((role, index) => decodeTrust(role, () => spanOf(paths, index, TRUST), problems))
  if (problems.length > 0) throw unusable(file, problems)
  return { file, snapshot: { ...snapshot, roles }, policies: policiesOf(root) }
}

/** The text of a snapshot in which one bucket's policy is replaced and every other character is kept. */
export function withPolicy(document: SnapshotDocument, bucket: string, policy: JsonValue | null): string | undefined {
  const old = document.policies.get(bucket)
  if (old === undefined) return undefined
  const { text } = document.file
  const lineStart = Math.max(text.lastIndexOf('\n', old.span.start - 1), text.lastIndexOf('\r', old.span.start - 1)) + 1
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? ''
  const printed = policy === null ? 'null' : printJson(policy, indent)
  return text.slice(0, old.span.start) + printed + text.slice(old.span.end)
}

const TRUST = 'AssumeRolePolicyDocument'

/** What the schema cannot say: everything is of one account, and a RoleId is one role's. */
function* contradictions(snapshot: Snapshot, paths: JsonPaths): Generator<FileProblem> {
  const { account, partition, caller } = snapshot
  const rolePrefix = `arn:${partition}:iam::${account}:role/`
  const firstOf = new Map<string, number>()
  for (const [index, { RoleId, Arn }] of snapshot.roles.entries()) {
    const [sameId, sameArn] = [firstOf.get(RoleId), firstOf.get(Arn)]
    if (sameId !== undefined) {
      const message = say`The RoleId ${RoleId} is already that of ${`roles[${sameId}]`}. A RoleId belongs to one role.`
      yield { span: spanOf(paths, index, 'RoleId'), message }
    } else if (sameArn !== undefined) {
      const message = say`The ARN ${Arn} is already that of ${`roles[${sameArn}]`}. If the role was created again, keep the new RoleId only.`
      yield { span: spanOf(paths, index, 'Arn'), message }
    } else {
      firstOf.set(RoleId, index).set(Arn, index)
    }
    if (Arn.startsWith(rolePrefix)) continue
    const message = say`The role ${Arn} is not of account ${account} in partition ${partition}. A snapshot is of one account.`
    yield { span: spanOf(paths, index, 'Arn'), message }
  }
  const callers = caller === undefined ? undefined : accountOfArn(caller.Arn)
  if (caller === undefined || callers === undefined) return
  if (callers === account) return yield* twoCallers(caller, snapshot.roles, paths)
  const message = say`The caller is of account ${callers}, the snapshot of ${account}. A run never applies from another account.`
  yield { span: paths.span(['caller', 'Arn']), message }
}

/** The caller's two names are of one session. Source: IAM User Guide, "IAM policy elements: Variables and tags". */
function* twoCallers(
  { Arn, UserId }: NonNullable<Snapshot['caller']>,
  roles: readonly Role[],
  paths: JsonPaths,
): Generator<FileProblem> {
  const [, name, session] = /:assumed-role\/([^/]+)\/(.+)$/.exec(Arn) ?? []
  if (name === undefined || session === undefined) return
  const role = roles.find(({ RoleId }) => UserId.startsWith(`${RoleId}:`))
  const isSameRole = role === undefined || role.RoleName === name
  if (isSameRole && UserId.endsWith(`:${session}`)) return
  const message = say`The UserId ${UserId} is not that of ${Arn}. Paste both from what ${'aws sts get-caller-identity'} prints.`
  yield { span: paths.span(['caller', 'UserId']), message }
}

/** IAM's API answers the trust policy URL-encoded after RFC 3986. Source: IAM API Reference, `Role`. */
function decodeTrust(role: Role, span: () => Span, problems: FileProblem[]): Role {
  const document = role.AssumeRolePolicyDocument
  if (typeof document !== 'string') return role
  try {
    const decoded: unknown = JSON.parse(decodeURIComponent(document))
    if (typeof decoded === 'object' && decoded !== null) return { ...role, AssumeRolePolicyDocument: decoded }
  } catch {
    // said below, in our own words
  }
  const message = say`The trust policy of ${role.RoleName} is a string, but no URL-encoded JSON object. Paste the object that ${'aws iam list-roles'} prints.`
  problems.push({ span: span(), message })
  return role
}

function spanOf(paths: JsonPaths, index: number, field: string): Span {
  return paths.span(['roles', String(index), field])
}

function policiesOf(root: JsonValue): Map<string, JsonValue> {
  const buckets = member(root, 'buckets')?.value
  return new Map(
    membersOf(buckets).flatMap(({ key, value }) => {
      const policy = member(value, 'policy')
      return policy === undefined ? [] : [[key.value, policy.value] as const]
    }),
  )
}

function member(value: JsonValue, name: string): JsonMember | undefined {
  return membersOf(value).find(({ key }) => key.value === name)
}

function membersOf(value: JsonValue | undefined): JsonObject['members'] {
  return value?.type === 'object' ? value.members : []
}

function unusable(file: SourceFile, problems: readonly FileProblem[]): Error {
  const advice = say`Fix the file, or write a new one with ${'connect-bucket-lock snapshot'}. Nothing was checked.`
  return fileUsageError(file, say`The account snapshot ${file.path} cannot be used`, problems, advice)
}

/** Why nothing is known about a bucket that the snapshot does not have. */
export function unlisted(path: string, bucket: string): Prose {
  const hint = say`Add the bucket to ${'buckets'}; ${'"policy": null'} says that it has none.`
  return say`The snapshot ${path} does not say what policy ${bucket} has. ${hint}`
}
