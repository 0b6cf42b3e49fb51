import type { Role } from '../core/account/roles.js'
import type { PolicyFile } from '../core/policy-file.js'
import { PortError, portProblem } from '../core/text/errors.js'
import { type Prose, say } from '../core/text/prose.js'
import type { AccountSettings } from '../settings/settings.js'
import type { Account } from './ports.js'
import type { StandingPolicy } from './standing-policy.js'

/** Where facts of the account may be asked about. */
export interface Texts {
  readonly files: readonly PolicyFile[]
  readonly live: readonly StandingPolicy[]
  readonly roles: readonly Role[]
}

/** The organization of an account, as far as it is known, and what is to be said about that. */
interface KnownOrganization {
  readonly organization?: string | null
  readonly note: readonly Prose[]
}

/**
 * The organization that the settings name or the account answers; asked only where something depends on it, or where
 * the settings' word can be held against it. Throws PortError where the two contradict each other.
 */
export async function organizationFor(
  { account }: { readonly account: Account },
  texts: Texts,
  { organization: said }: Pick<AccountSettings, 'organization'>,
): Promise<KnownOrganization> {
  if (said === undefined && !isAskedAbout(texts)) return { note: [] }
  const { answered, note } = await ask(account)
  if (said === undefined || answered === said)
    return answered === undefined ? { note } : { organization: answered, note }
  if (answered === undefined) return { organization: said, note }
  throw contradiction(said, answered)
}

async function ask(account: Account): Promise<{ readonly answered?: string | null; readonly note: readonly Prose[] }> {
  try {
    const answered = await account.organization?.()
    return answered === undefined ? { note: [] } : { answered, note: [] }
  } catch (error) {
    return { note: [portProblem(error).message] }
  }
}

function contradiction(said: string, answered: string | null): PortError {
  const truth = answered === null ? say`to no organization` : say`to ${answered}`
  return new PortError({
    message: say`The configuration says that the account belongs to the organization ${said}, and it belongs ${truth}.`,
    remedy: say`Correct ${'organization'}, or use credentials of an account in it.`,
  })
}

const ORGANIZATION = /aws:(principal|resource|source)org(id|paths)/i

/** The policies that stand. */
export function standingFiles({ live }: Pick<Texts, 'live'>): readonly PolicyFile[] {
  return live.flatMap(policy => (policy.kind === 'present' ? [policy.file] : []))
}

function isAskedAbout({ files, live, roles }: Texts): boolean {
  return (
    [...files, ...standingFiles({ live })].some(({ source }) => ORGANIZATION.test(source.text)) ||
    roles.some(({ AssumeRolePolicyDocument: trust }) => ORGANIZATION.test(JSON.stringify(trust) ?? ''))
  )
}
