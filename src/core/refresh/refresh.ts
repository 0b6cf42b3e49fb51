import type { RoleBook } from '../account/roles.js'
import { isUserId } from '../lock/find.js'
import { readAdmittedId } from '../lock/ids.js'
import type { Policy } from '../policy/ast.js'
import type { BucketPolicy } from '../policy-file.js'
import { replaced, type TextEdit } from '../text/edit.js'
import type { Located } from '../text/source.js'
import type { Memory } from './memory.js'
import { missingRoles } from './missing.js'
import { type Successor, successors } from './successor.js'

/** What is known beside the policy. */
export interface RefreshKnowledge {
  readonly book: RoleBook
  readonly memory: Memory
  /** The admin roles that were named, as against those of the defaults. */
  readonly namedAdmins: readonly string[]
  /** Ids that the configuration declares, expired or not: they are never dead. */
  readonly declared: ReadonlySet<string>
}

/** The dead ids of a policy, each with the role that it stands for now. */
export interface Refresh {
  readonly dead: ReadonlyMap<string, Successor>
  /** None unless every dead id has found its role. */
  readonly edits: readonly TextEdit[]
}

/** Which ids of a policy are dead, and what to write in their place. Everything else of the text stays, byte for byte. */
export function refreshOf({ policy, bucket, source }: BucketPolicy, knowledge: RefreshKnowledge): Refresh {
  const { book, memory, namedAdmins, declared } = knowledge
  const listed = new Set(listedRoles(policy).map(({ id }) => id))
  const dead = [...listed].filter(id => book.roleById(id) === undefined && !declared.has(id))
  const missing = missingRoles(book, bucket, listed, namedAdmins)
  const found = successors({ bucket, dead, listed, missing, book, memory })
  const isSettled = [...found.values()].every(({ kind }) => kind === 'found')
  const edits = isSettled ? listedRoles(policy).flatMap(role => editOf(source.text, role, found.get(role.id))) : []
  return { dead: found, edits }
}

interface ListedRole {
  readonly id: string
  readonly value: Located<string>
}

/** The RoleIds under `aws:userid`, wherever the policy has them. */
function listedRoles({ statements }: Policy): readonly ListedRole[] {
  const conditions = statements.flatMap(statement => statement.conditions).filter(({ key }) => isUserId(key.value))
  return conditions
    .flatMap(({ values }) => values)
    .flatMap(value => {
      const admitted = readAdmittedId(value.value)
      return admitted?.kind === 'role' ? [{ id: admitted.id, value }] : []
    })
}

/** Changes the letters of the id alone; a value that is written with escapes is written anew. */
function editOf(text: string, { id, value }: ListedRole, successor: Successor | undefined): readonly TextEdit[] {
  if (successor?.kind !== 'found') return []
  const { RoleId } = successor.role
  const at = text.slice(value.span.start, value.span.end).indexOf(id)
  if (at < 0) return [replaced(value.span, value.value.replace(id, RoleId))]
  const start = value.span.start + at
  return [{ span: { start, end: start + id.length }, text: RoleId }]
}
