import type { OrganizationsClient, PolicyType } from '@aws-sdk/client-organizations'
import type { RootWays } from '../../app/recover/ports.js'
import type { ControlLevel, ControlPolicy } from '../../core/recovery/control-policies.js'
import { type Told, tell, untold } from '../../core/recovery/told.js'
import type { Organization } from '../../core/recovery/ways.js'
import { sentenceOf } from '../../core/text/errors.js'
import { ours, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { portError, UnreadableAnswer } from './errors.js'
import type { Iam } from './iam.js'
import { once } from './once.js'
import type { Session } from './session.js'

const ORGANIZATION: Call = {
  action: 'organizations:DescribeOrganization',
  failed: ours('Cannot read the organization'),
}
const FEATURES: Call = {
  action: 'iam:ListOrganizationsFeatures',
  failed: ours('Cannot tell whether root sessions are enabled'),
}
const SUMMARY: Call = {
  action: 'iam:GetAccountSummary',
  failed: ours('Cannot tell whether the root user has credentials'),
}

/**
 * What AWS tells of the ways to an account's root. Each call is optional: what may not be asked is told as that.
 * Sources: AWS Organizations API Reference; IAM API Reference, `ListOrganizationsFeatures`, `GetAccountSummary`.
 */
export function rootWays(session: Session, iam: () => Promise<Iam>): RootWays {
  const open = once(() => openOrganizations(session))
  return {
    organization: () => asked(async () => organizationOf(await open()), NO_ORGANIZATION),
    features: () => asked(async () => featuresOf(await iam()), NO_FEATURES),
    rootCredentials: () => asked(async () => rootCredentialsOf(await iam())),
    controlsOf: account => controlsOf(account, open),
  }
}

/** Errors that are answers. */
type Answers<T> = Readonly<Record<string, Told<T>>>

const NO_ORGANIZATION: Answers<Organization | 'none'> = { AWSOrganizationsNotInUseException: tell('none') }

const NO_FEATURES: Answers<readonly string[]> = {
  OrganizationNotFoundException: tell([]),
  OrganizationNotInAllFeaturesModeException: tell([]),
  ServiceAccessNotEnabledException: tell([]),
  AccountNotManagementOrDelegatedAdministratorException: untold(
    ours(
      'AWS tells only the management account and the delegated administrator for IAM whether root sessions are enabled.',
    ),
  ),
}

async function asked<T>(ask: () => Promise<T>, answers: Answers<T> = {}): Promise<Told<T>> {
  try {
    return tell(await ask())
  } catch (error) {
    return answers[codeOfCause(error)] ?? untold(sentenceOf(error))
  }
}

/** AWS's code of the error behind one of ours. */
function codeOfCause(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly name?: string } }
  return cause?.name ?? ''
}

interface Organizations {
  readonly sdk: typeof import('@aws-sdk/client-organizations')
  readonly client: OrganizationsClient
  call<T>(call: Call, request: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T>
}

async function openOrganizations(session: Session): Promise<Organizations> {
  const sdk = await import('@aws-sdk/client-organizations')
  const client = await session.open(new sdk.OrganizationsClient(session.config('organizations')))
  return { sdk, client, call: (call, request) => session.call(call, request) }
}

async function organizationOf({ sdk, client, call }: Organizations): Promise<Organization> {
  const { Organization: found } = await call(ORGANIZATION, options =>
    client.send(new sdk.DescribeOrganizationCommand({}), options),
  )
  const { Id, MasterAccountId } = found ?? {}
  if (Id === undefined || MasterAccountId === undefined) {
    throw portError(ORGANIZATION, new UnreadableAnswer('the organization is not complete'))
  }
  return { id: Id, management: MasterAccountId }
}

async function featuresOf({ sdk, client, call }: Iam): Promise<readonly string[]> {
  const { EnabledFeatures } = await call(FEATURES, options =>
    client.send(new sdk.ListOrganizationsFeaturesCommand({}), options),
  )
  if (EnabledFeatures === undefined) throw portError(FEATURES, new UnreadableAnswer('the answer has no list'))
  return EnabledFeatures
}

async function rootCredentialsOf({ sdk, client, call }: Iam): Promise<boolean> {
  const { SummaryMap } = await call(SUMMARY, options => client.send(new sdk.GetAccountSummaryCommand({}), options))
  const { AccountPasswordPresent: password, AccountAccessKeysPresent: keys = 0 } = SummaryMap ?? {}
  if (password === undefined) throw portError(SUMMARY, new UnreadableAnswer('the summary does not say'))
  return password > 0 || keys > 0
}

/** The levels are found once for both kinds of policies. */
async function controlsOf(account: string, open: () => Promise<Organizations>) {
  const targets = once(async () => targetsAbove(account, await open()))
  const levelsOf = (filter: PolicyType) =>
    asked(async () => {
      const organizations = await open()
      return Promise.all((await targets()).map(target => levelOf(target, filter, organizations)))
    })
  const [serviceControl, resourceControl] = await Promise.all([
    levelsOf('SERVICE_CONTROL_POLICY'),
    levelsOf('RESOURCE_CONTROL_POLICY'),
  ])
  return { serviceControl, resourceControl }
}

/** Organizational units nest five deep below the root. Source: AWS Organizations User Guide, "Quotas". */
const DEEPEST = 10

/** The account, the organizational units that it is in, and the root, from below. */
async function targetsAbove(account: string, { sdk, client, call }: Organizations): Promise<readonly string[]> {
  const targets = [account]
  while (targets.length < DEEPEST) {
    const ChildId = targets.at(-1)
    const failed = say`Cannot read what is above ${ChildId ?? account} in the organization`
    const { Parents } = await call({ action: 'organizations:ListParents', failed }, options =>
      client.send(new sdk.ListParentsCommand({ ChildId }), options),
    )
    const parent = Parents?.[0]
    if (parent?.Id === undefined) break
    targets.push(parent.Id)
    if (parent.Type === 'ROOT') return targets
  }
  throw portError(
    {
      action: 'organizations:ListParents',
      failed: say`The way up from ${account} in the organization could not be found`,
    },
    new UnreadableAnswer('it does not end at the root'),
  )
}

async function levelOf(target: string, Filter: PolicyType, organizations: Organizations): Promise<ControlLevel> {
  const { sdk, client, call } = organizations
  const listing: Call = {
    action: 'organizations:ListPoliciesForTarget',
    failed: say`The ${ours(KINDS[Filter] ?? Filter)} on ${target} could not be listed`,
  }
  const policies: ControlPolicy[] = []
  let NextToken: string | undefined
  do {
    const page = await call(listing, options =>
      client.send(
        new sdk.ListPoliciesForTargetCommand({ TargetId: target, Filter, ...(NextToken ? { NextToken } : {}) }),
        options,
      ),
    )
    if (page.Policies === undefined) throw portError(listing, new UnreadableAnswer('a page has no list'))
    for (const { Id = '', Name = Id } of page.Policies) policies.push(await contentOf(Id, Name, organizations))
    NextToken = page.NextToken
  } while (NextToken !== undefined)
  return { target, policies }
}

const KINDS: Readonly<Partial<Record<PolicyType, string>>> = {
  SERVICE_CONTROL_POLICY: 'service control policies',
  RESOURCE_CONTROL_POLICY: 'resource control policies',
}

async function contentOf(PolicyId: string, name: string, { sdk, client, call }: Organizations): Promise<ControlPolicy> {
  const reading: Call = {
    action: 'organizations:DescribePolicy',
    failed: say`The control policy ${name} could not be read`,
  }
  const { Policy } = await call(reading, options => client.send(new sdk.DescribePolicyCommand({ PolicyId }), options))
  if (Policy?.Content === undefined) throw portError(reading, new UnreadableAnswer('the policy has no content'))
  return { name, text: Policy.Content }
}
