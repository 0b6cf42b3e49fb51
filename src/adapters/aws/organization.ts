import type { Account } from '../../app/ports.js'
import { ours } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { failureKind, told, UnreadableAnswer } from './errors.js'
import { once } from './once.js'
import type { Session } from './session.js'

const CALL: Call = {
  action: 'organizations:DescribeOrganization',
  failed: ours('It could not be found out which organization the account belongs to'),
}

/** Asks once; the answer to whoever may not ask is that nobody knows. */
export function organizationOf(session: Session): NonNullable<Account['organization']> {
  return once(() => told(CALL, () => describe(session)))
}

async function describe(session: Session): Promise<string | null | undefined> {
  const { DescribeOrganizationCommand, OrganizationsClient } = await import('@aws-sdk/client-organizations')
  const client = await session.open(new OrganizationsClient(session.config('organizations')))
  try {
    const { Organization } = await session.send(options => client.send(new DescribeOrganizationCommand({}), options))
    if (Organization?.Id === undefined) throw new UnreadableAnswer('the organization has no id')
    return Organization.Id
  } catch (error) {
    if (failureKind(error) === 'denied') return undefined
    if (isOfNone(error)) return null
    throw error
  }
}

/** Source: AWS Organizations API Reference, `DescribeOrganization`, "Errors". */
function isOfNone(error: unknown): boolean {
  return (error as { readonly name?: unknown }).name === 'AWSOrganizationsNotInUseException'
}
