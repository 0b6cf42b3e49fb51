import type { Admitted, AdmittedKind } from '../../core/account/roles.js'
import { EVERYONE_ELSE } from '../../core/plan/plan.js'
import { code } from '../escape.js'

/** What an id is, in words that need no knowledge of IAM. */
const KINDS: Readonly<Record<AdmittedKind, string>> = {
  connect: 'Amazon Connect',
  admin: 'admin',
  deployer: 'deployer',
  planner: 'planner',
  external: 'declared as external',
  user: 'IAM user',
  root: "the account's root user",
  service: 'AWS service',
  other: 'some other role',
  unresolved: 'unknown',
}

export function kindWord(kind: AdmittedKind): string {
  return KINDS[kind]
}

/** "`Admin` (admin) `AROA…`": by name first, for nobody knows RoleIds by heart. */
export function person({ id, kind, name }: Admitted): string {
  if (id === EVERYONE_ELSE.id) {
    return name === EVERYONE_ELSE.name ? '**everyone who is not on the list**' : '**someone who is not on the list**'
  }
  const what = kind === 'unresolved' ? '**an unknown identity**' : KINDS[kind]
  return name === undefined || name === '' ? `${code(id)} (${what})` : `**${code(name)}** (${what}) ${code(id)}`
}
