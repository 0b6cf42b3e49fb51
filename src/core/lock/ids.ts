/**
 * An id that a lock can admit: a value of `aws:userid` that belongs to exactly one identity.
 * Shapes after IAM User Guide, "IAM identifiers" (prefixes) and the IAM API model (`idType`: 16 to 128 characters).
 */
export type AdmittedId =
  | { readonly kind: 'role'; readonly id: string; readonly session: '*' | { readonly name: string } }
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'account'; readonly id: string }

const ROLE = /^(AROA[A-Z0-9]{12,124}):([\w+=,.@-]{2,64})$/
const USER = /^AIDA[A-Z0-9]{12,124}$/
const ACCOUNT = /^\d{12}$/

/**
 * What every session's name matches, in one way or another: names have two letters or more.
 * Source: AWS STS API Reference, AssumeRole, `RoleSessionName`.
 */
const EVERY_SESSION = /^(AROA[A-Z0-9]{12,124}):(?=\?*\*)(?!(?:\**\?){3})[*?]+$/

/** Reads a listed value; `undefined` for everything that is not the id of exactly one identity, wildcards included. */
export function readAdmittedId(text: string): AdmittedId | undefined {
  const every = EVERY_SESSION.exec(text)?.[1]
  if (every !== undefined) return { kind: 'role', id: every, session: '*' }
  const role = ROLE.exec(text)
  if (role?.[1] !== undefined && role[2] !== undefined) {
    return { kind: 'role', id: role[1], session: { name: role[2] } }
  }
  if (USER.test(text)) return { kind: 'user', id: text }
  if (ACCOUNT.test(text)) return { kind: 'account', id: text }
  return undefined
}
