import type { JsonValue } from '../../text/json.js'
import { compactJson, member, stringIn, textNode } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { NameToBe, TrustToBe } from '../../text/source.js'
import type { Inner } from '../document.js'
import { isMarked, type ResourceChange } from './changes.js'
import { desiredState } from './documents.js'
import { controlledIn } from './stacks.js'

/** The resources that are roles or users, and the attribute that holds their id. */
const IDENTITIES: ReadonlyMap<string, string> = new Map([
  ['aws_iam_role', 'unique_id'],
  ['aws_iam_service_linked_role', 'unique_id'],
  ['aws_iam_user', 'unique_id'],
  ['awscc_iam_role', 'role_id'],
])

/** Says what becomes of a role or a user whose id is listed. */
export type Dying = (id: string) => Prose

/** The roles and users, by their ids, that the plan deletes, or that were deleted outside of the tool. */
export function dyingIn(
  changes: readonly ResourceChange[],
  drift: readonly ResourceChange[],
): ReadonlyMap<string, Dying> {
  const deleted = changes.filter(({ actions }) => actions.includes('delete'))
  return new Map([
    ...drift.filter(isGone).flatMap(change => {
      const fate = change.after === undefined ? ours('was deleted') : ours('was made again')
      return entry(change, id => say`${change.address} ${fate} outside of Terraform, and its id ${id} went with it.`)
    }),
    ...deleted.flatMap(change => {
      const fate = change.actions.includes('create') ? ours('replaces') : ours('deletes')
      const deposed = change.deposed ? ours(' (deposed)') : ours('')
      return entry(change, id => say`The plan ${fate} ${change.address}${deposed}, and its id ${id} goes with it.`)
    }),
  ])
}

/** The trust policies that the plan writes; what is marked as a secret is not read. */
export function trustsIn(written: readonly ResourceChange[], inner: Inner): readonly TrustToBe[] {
  const changes = written.map(change => unfolded(change, inner))
  return changes.flatMap((change): readonly TrustToBe[] => {
    const { type, actions, address, before, after, afterUnknown, sensitive } = change
    const attribute = TRUST_POLICIES.get(type)
    if (attribute === undefined || !actions.some(action => WRITING.includes(action))) return []
    const name = stringIn(after, 'name') ?? stringIn(after, 'role_name') ?? generated(stringIn(after, 'name_prefix'))
    const isRead = ![afterUnknown, ...sensitive].some(mirror => isMarked(mirror, attribute))
    const text = isRead ? stringIn(after, attribute) : undefined
    const stood = stringIn(before, attribute)
    if (text !== undefined && text === stood) return []
    const known = actions.includes('update') ? { id: idIn(change, before), before: stood } : {}
    const isNew = typeof name === 'string' ? {} : { isNew: true as const }
    return [{ address, name, path: stringIn(after, 'path') ?? '/', ...isNew, ...present({ ...known, text }) }]
  })
}

/** The name of a role that is made: behind its prefix, or any. */
function generated(prefix = ''): NameToBe {
  return { fits: name => name.startsWith(prefix), sample: `${prefix || 'terraform-'}20260101000000000000000001` }
}

/** A role that Cloud Control makes, as the provider for Cloud Control would have it. */
function unfolded(change: ResourceChange, inner: Inner): ResourceChange {
  const { type, before, after } = change
  if (controlledIn(type, after) !== 'AWS::IAM::Role') return change
  const secret = change.sensitive.some(mirror => isMarked(mirror, 'desired_state'))
  return {
    ...change,
    type: 'awscc_iam_role',
    before: roleIn(before, inner),
    after: roleIn(after, inner),
    sensitive: secret ? [SECRET] : [],
  }
}

function roleIn(values: JsonValue | undefined, inner: Inner): JsonValue | undefined {
  const state = desiredState(values, inner)
  if ('parts' in state) return undefined
  const { root } = state
  const document = member(root, 'AssumeRolePolicyDocument')
  const text = document === undefined ? '' : (stringIn(document) ?? compactJson(document))
  const fields = {
    role_name: stringIn(root, 'RoleName') ?? stringIn(values, 'id'),
    path: stringIn(root, 'Path'),
    assume_role_policy_document: text,
  }
  const members = Object.entries(present(fields)).map(([value, text]) => ({
    key: { value, span: root.span },
    value: textNode(text, root.span),
  }))
  return { type: 'object', members, span: root.span }
}

const SECRET: JsonValue = { type: 'boolean', text: 'true', span: { start: 0, end: 1 } }

const WRITING: readonly string[] = ['create', 'update']

/** The resources that are roles, and the attribute that holds their trust policy as a text. */
const TRUST_POLICIES: ReadonlyMap<string, string> = new Map([
  ['aws_iam_role', 'assume_role_policy'],
  ['awscc_iam_role', 'assume_role_policy_document'],
])

function isGone(change: ResourceChange): boolean {
  const { before, after } = change
  const now = idIn(change, after)
  return after === undefined || (now !== undefined && now !== idIn(change, before))
}

function entry(change: ResourceChange, dying: Dying): readonly (readonly [string, Dying])[] {
  const id = idIn(change, change.before)
  return id === undefined ? [] : [[id, dying]]
}

function idIn({ type }: ResourceChange, side: ResourceChange['before']): string | undefined {
  const attribute = IDENTITIES.get(type)
  return attribute === undefined ? undefined : stringIn(side, attribute)
}
