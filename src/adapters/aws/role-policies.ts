import type { IdentityPolicies } from '../../core/account/identity-policy.js'
import type { Role } from '../../core/account/roles.js'
import { getOrMake } from '../../core/text/get-or-make.js'
import { type Prose, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { failureKind, portError, UnreadableAnswer } from './errors.js'
import { decodeDocument, everyPage, type Iam } from './iam.js'
import type { Action } from './permissions.js'

/** The policies of a role, or why they are not known. Throws PortError where AWS fails. */
export type ReadPolicies = (role: Role) => Promise<IdentityPolicies | { readonly because: Prose }>

/**
 * The document of `AdministratorAccess`, which AWS documents and half of all admin roles have: known without a call.
 * Source: AWS Managed Policy Reference Guide, "AdministratorAccess".
 */
const ADMINISTRATOR_ACCESS = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
}

/** The document of an AWS-managed policy that needs no asking. */
export function knownPolicy(arn: string): unknown {
  return /^arn:[^:]+:iam::aws:policy\/AdministratorAccess$/.test(arn) ? ADMINISTRATOR_ACCESS : undefined
}

/** Why a role's policies are not known, where AWS denied looking; other failures are thrown. */
function unknownIfDenied(role: Role, error: unknown): { readonly because: Prose } {
  const cause = error instanceof Error ? error.cause : undefined
  if (failureKind(cause) !== 'denied') throw error
  return { because: say`The policies of ${role.RoleName} may not be read.` }
}

/** Reads the policies role by role, each managed policy once. */
export function rolePolicyReader(iam: Iam): ReadPolicies {
  const reader = new RolePolicyReader(iam)
  return role => reader.read(role).catch((error: unknown) => unknownIfDenied(role, error))
}

class RolePolicyReader {
  readonly #iam: Iam
  readonly #managed = new Map<string, Promise<unknown>>()

  constructor(iam: Iam) {
    this.#iam = iam
  }

  async read(role: Role): Promise<IdentityPolicies> {
    const inline = await this.#inline(role)
    const attached = await this.#attached(role)
    const boundary = await this.#boundary(role)
    const documents = [...inline, ...attached]
    return boundary === undefined ? { documents } : { documents, boundary }
  }

  async #inline(role: Role): Promise<unknown[]> {
    const { client, sdk } = this.#iam
    const call = callFor('iam:ListRolePolicies', role)
    const { RoleName } = role
    const names = await everyPage(
      call,
      page => this.#iam.call(call, o => client.send(new sdk.ListRolePoliciesCommand({ RoleName, ...page }), o)),
      page => page.PolicyNames,
    )
    const documents: unknown[] = []
    for (const PolicyName of names) {
      const get = callFor('iam:GetRolePolicy', role)
      const command = new sdk.GetRolePolicyCommand({ RoleName, PolicyName })
      const { PolicyDocument } = await this.#iam.call(get, o => client.send(command, o))
      documents.push(documentOf(get, PolicyDocument))
    }
    return documents
  }

  async #attached(role: Role): Promise<unknown[]> {
    const { client, sdk } = this.#iam
    const call = callFor('iam:ListAttachedRolePolicies', role)
    const { RoleName } = role
    const policies = await everyPage(
      call,
      page => this.#iam.call(call, o => client.send(new sdk.ListAttachedRolePoliciesCommand({ RoleName, ...page }), o)),
      page => page.AttachedPolicies,
    )
    const documents: unknown[] = []
    for (const { PolicyArn = '' } of policies) documents.push(await this.#managedPolicy(role, PolicyArn))
    return documents
  }

  /** ListRoles leaves the boundary out. Source: IAM API Reference, `ListRoles`. */
  async #boundary(role: Role): Promise<unknown> {
    const { client, sdk } = this.#iam
    const call = callFor('iam:GetRole', role)
    const command = new sdk.GetRoleCommand({ RoleName: role.RoleName })
    const { Role: found } = await this.#iam.call(call, options => client.send(command, options))
    if (found === undefined) throw portError(call, new UnreadableAnswer('there is no role in the answer'))
    const arn = found.PermissionsBoundary?.PermissionsBoundaryArn
    return arn === undefined ? undefined : this.#managedPolicy(role, arn)
  }

  #managedPolicy(role: Role, PolicyArn: string): Promise<unknown> {
    return getOrMake(this.#managed, PolicyArn, () => this.#fetch(role, PolicyArn))
  }

  async #fetch(role: Role, PolicyArn: string): Promise<unknown> {
    const known = knownPolicy(PolicyArn)
    if (known !== undefined) return known
    const { client, sdk } = this.#iam
    const get = { ...callFor('iam:GetPolicy', role), resource: PolicyArn }
    const { Policy } = await this.#iam.call(get, o => client.send(new sdk.GetPolicyCommand({ PolicyArn }), o))
    const version = { ...callFor('iam:GetPolicyVersion', role), resource: PolicyArn }
    const VersionId = Policy?.DefaultVersionId
    if (VersionId === undefined) throw portError(get, new UnreadableAnswer('the policy has no default version'))
    const command = new sdk.GetPolicyVersionCommand({ PolicyArn, VersionId })
    const { PolicyVersion } = await this.#iam.call(version, options => client.send(command, options))
    return documentOf(version, PolicyVersion?.Document)
  }
}

function callFor(action: Action, role: Role): Call {
  return { action, failed: say`The policies of role ${role.RoleName} could not be read`, resource: role.Arn }
}

function documentOf(call: Call, encoded: string | undefined): unknown {
  const document = decodeDocument(call, encoded)
  if (document === undefined) throw portError(call, new UnreadableAnswer('there is no document'))
  return document
}
