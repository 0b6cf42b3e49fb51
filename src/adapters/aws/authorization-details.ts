import type { EntityType, ManagedPolicyDetail, RoleDetail } from '@aws-sdk/client-iam'
import type { IdentityPolicies } from '../../core/account/identity-policy.js'
import { accountOfArn, type Role } from '../../core/account/roles.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { failureKind, portError, UnreadableAnswer } from './errors.js'
import { decodeDocument, everyPage, type Iam } from './iam.js'
import { once } from './once.js'
import { knownPolicy, type ReadPolicies } from './role-policies.js'

const CALL: Call = {
  action: 'iam:GetAccountAuthorizationDetails',
  failed: ours('The policies of the roles could not be listed'),
}

interface Listing {
  readonly roles: readonly RoleDetail[]
  readonly policies: readonly ManagedPolicyDetail[]
}

/** The policies of every role, from one listing. */
export interface PolicyListing {
  /** Lists the policies that AWS manages as well, where the role needs one that is not known. */
  readonly read: ReadPolicies
  /** By what was listed until then; asks nothing. */
  readonly atHand: ReadPolicies
}

/** Reads every role's policies in one listing; `undefined` where that is denied. */
export async function authorizationDetails(iam: Iam): Promise<PolicyListing | undefined> {
  const own = await list(iam, ['Role', 'LocalManagedPolicy']).catch((error: unknown) => {
    const cause = error instanceof Error ? error.cause : undefined
    if (failureKind(cause) === 'denied') return undefined
    throw error
  })
  if (own === undefined) return undefined
  const roles = new Map(own.roles.map(role => [role.RoleId, role]))
  const local = documentsOf(own.policies)
  // Hundreds of documents that few need: only listed when a role that is asked about has one that we do not know.
  let managed: ReadonlyMap<string, unknown> | undefined
  const awsManaged = once(async () => documentsOf((await list(iam, ['AWSManagedPolicy'])).policies))

  const atHand = (arn: string): unknown => knownPolicy(arn) ?? local.get(arn) ?? managed?.get(arn)
  const document = async (arn: string): Promise<unknown> => {
    if (atHand(arn) === undefined && isAwsManaged(arn)) managed = await awsManaged()
    return atHand(arn)
  }
  const reading =
    (documentOf: (arn: string) => Promise<unknown>): ReadPolicies =>
    async role => {
      const detail = roles.get(role.RoleId)
      if (detail === undefined) return { because: say`The policies of ${role.RoleName} are not in IAM's listing.` }
      return gather(role, detail, documentOf)
    }
  return { read: reading(document), atHand: reading(async arn => atHand(arn)) }
}

async function gather(
  role: Role,
  detail: RoleDetail,
  document: (arn: string) => Promise<unknown>,
): Promise<IdentityPolicies | { readonly because: Prose }> {
  const inline = (detail.RolePolicyList ?? []).map(({ PolicyDocument }) => decodeDocument(CALL, PolicyDocument))
  const attached: unknown[] = []
  for (const { PolicyArn = '' } of detail.AttachedManagedPolicies ?? []) attached.push(await document(PolicyArn))
  const documents = [...inline, ...attached]
  const boundaryArn = detail.PermissionsBoundary?.PermissionsBoundaryArn
  const boundary = boundaryArn === undefined ? undefined : await document(boundaryArn)
  if (documents.includes(undefined) || (boundaryArn !== undefined && boundary === undefined)) {
    return { because: say`A policy of ${role.RoleName} is not in IAM's listing.` }
  }
  return boundary === undefined ? { documents } : { documents, boundary }
}

async function list(iam: Iam, Filter: EntityType[]): Promise<Listing> {
  const { client, sdk } = iam
  const pages = await everyPage(
    CALL,
    marker =>
      iam.call(CALL, options =>
        client.send(new sdk.GetAccountAuthorizationDetailsCommand({ Filter, MaxItems: 1000, ...marker }), options),
      ),
    page => (page.RoleDetailList === undefined && page.Policies === undefined ? undefined : [page]),
  )
  return {
    roles: pages.flatMap(page => page.RoleDetailList ?? []),
    policies: pages.flatMap(page => page.Policies ?? []),
  }
}

/** The default versions by ARN. */
function documentsOf(policies: readonly ManagedPolicyDetail[]): ReadonlyMap<string, unknown> {
  return new Map(
    policies.map(({ Arn, PolicyVersionList }) => {
      const version = PolicyVersionList?.find(({ IsDefaultVersion }) => IsDefaultVersion === true)
      const document = decodeDocument(CALL, version?.Document)
      if (Arn === undefined || document === undefined) {
        throw portError(CALL, new UnreadableAnswer('a managed policy is not complete'))
      }
      return [Arn, document]
    }),
  )
}

function isAwsManaged(arn: string): boolean {
  return accountOfArn(arn) === 'aws'
}
