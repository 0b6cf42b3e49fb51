import type { Role } from '../core/account/roles.js'
import { mayBringTags } from '../core/claims/question.js'
import { portProblem } from '../core/text/errors.js'
import type { Prose } from '../core/text/prose.js'
import { standingFiles, type Texts } from './organization.js'
import type { Account } from './ports.js'

/** The roles of an account, some with their tags, and what is to be said about that. */
interface TaggedRoles {
  readonly roles: readonly Role[]
  readonly note: readonly Prose[]
}

const TAG = /aws:principaltag\//i

/**
 * The roles with the tags of those that the policies list; asked only where a policy asks for the tags of a principal,
 * and not of a role whose sessions may bring their own. A role of which nobody may tell comes without.
 */
export async function withTags(account: Account, texts: Texts): Promise<TaggedRoles> {
  const { roles, files } = texts
  const asking = [...files, ...standingFiles(texts)]
  if (!asking.some(({ source }) => TAG.test(source.text))) return { roles, note: [] }
  const listed = new Set(asking.flatMap(({ lock }) => lock?.admitted ?? []).map(({ id }) => id))
  const tagged: Role[] = []
  const note: Prose[] = []
  for (const role of roles) {
    const isAsked = listed.has(role.RoleId) && role.Tags === undefined && !mayBringTags(role)
    tagged.push(isAsked ? await tagsOf(account, role, note) : role)
  }
  return { roles: tagged, note }
}

async function tagsOf(account: Account, role: Role, note: Prose[]): Promise<Role> {
  try {
    const Tags = await account.tags?.(role)
    return Tags === undefined ? role : { ...role, Tags }
  } catch (error) {
    note.push(portProblem(error).message)
    return role
  }
}
