import { type Answer, errorAnswer, escapeXml, type FakeService } from './answer.js'
import { isTold } from './organizations.js'
import { type AwsState, type FakeRole, roleArn } from './state.js'

type Xml = string | { readonly [name: string]: Xml } | readonly Xml[] | undefined

/** STS and IAM: the AWS query protocol (form in, XML out). */
export const queryService: FakeService = (request, state) => {
  const form = new URLSearchParams(request.body)
  const name = form.get('Action') ?? ''
  const handler = HANDLERS[`${request.service}:${name}`]
  if (handler === undefined) return undefined
  const subject = form.get('RoleName') ?? form.get('PolicyArn') ?? form.get('RoleArn') ?? undefined
  return {
    action: `${request.service}:${name}`,
    ...(subject === undefined ? {} : { subject }),
    answer: () => {
      const result = handler(state, form, request.accessKeyId)
      return 'status' in result ? (result as Answer) : xmlAnswer(name, result)
    },
  }
}

type Handler = (state: AwsState, form: URLSearchParams, accessKeyId: string) => Answer | { readonly result: Xml }

/** Access keys that AssumeRole gave out, and who uses them. */
const sessions = new WeakMap<AwsState, Map<string, { Arn: string; UserId: string }>>()

/** The secret halves of root's sessions; no output may ever have them. */
export const ROOT_SECRETS = {
  SecretAccessKey: 'r00tS3cretThatN0b0dyMayEverSeeInAnyOutpu',
  SessionToken: `IQoJb3JpZ2luX2VjE${'r00tT0kenThatN0b0dyMaySee'.repeat(4)}==`,
}

function rootKeyOf(account: string, number: number): string {
  return `ASIAROOT${account}${String(number).padStart(4, '0')}`
}

/** Whether a key is that of a session of root. */
export function isRootKey(accessKeyId: string): boolean {
  return accessKeyId.startsWith('ASIAROOT')
}

/** Whether an access key was given out in this account. */
export function knowsKey(state: AwsState, accessKeyId: string): boolean {
  return sessions.get(state)?.has(accessKeyId) ?? false
}

const HANDLERS: Readonly<Record<string, Handler>> = {
  'sts:GetCallerIdentity': (state, _form, accessKeyId) => {
    const caller = sessions.get(state)?.get(accessKeyId) ?? state.caller
    return { result: { ...caller, Account: state.account } }
  },
  'sts:AssumeRole': (state, form) => {
    const role = state.roles.find(candidate => roleArn(state, candidate) === form.get('RoleArn'))
    if (role === undefined)
      return errorAnswer('sts', 403, 'AccessDenied', 'is not authorized to perform: sts:AssumeRole')
    const session = form.get('RoleSessionName') ?? ''
    const known = sessions.get(state) ?? new Map<string, { Arn: string; UserId: string }>()
    sessions.set(state, known)
    const key = `ASIA${state.account}${String(known.size).padStart(4, '0')}`
    const Arn = `arn:${state.partition}:sts::${state.account}:assumed-role/${role.RoleName}/${session}`
    known.set(key, { Arn, UserId: `${role.RoleId}:${session}` })
    return {
      result: {
        Credentials: {
          AccessKeyId: key,
          SecretAccessKey: 'secret',
          SessionToken: 'token',
          Expiration: '2999-01-01T00:00:00Z',
        },
        AssumedRoleUser: { Arn, AssumedRoleId: `${role.RoleId}:${session}` },
      },
    }
  },
  'sts:AssumeRoot': (state, form) => {
    const known = sessions.get(state) ?? new Map<string, { Arn: string; UserId: string }>()
    sessions.set(state, known)
    const key = rootKeyOf(state.account, known.size)
    known.set(key, { Arn: `arn:${state.partition}:sts::${state.account}:assumed-root`, UserId: state.account })
    const asked = form.get('TaskPolicyArn.arn')
    if (asked !== `arn:${state.partition}:iam::aws:policy/root-task/S3UnlockBucketPolicy`) {
      return errorAnswer('sts', 400, 'ValidationError', `no task policy ${asked}`)
    }
    const Credentials = { ...ROOT_SECRETS, AccessKeyId: key, Expiration: '2999-01-01T00:00:00Z' }
    return { result: { Credentials, SourceIdentity: 'alice' } }
  },
  'iam:ListOrganizationsFeatures': ({ organization, account }) => {
    if (organization === undefined) return errorAnswer('iam', 404, 'OrganizationNotFoundException')
    if (!isTold(organization, account)) {
      return errorAnswer('iam', 400, 'AccountNotManagementOrDelegatedAdministratorException')
    }
    return { result: { OrganizationId: organization.id, EnabledFeatures: organization.features } }
  },
  'iam:GetAccountSummary': ({ summary }) => {
    const entries = Object.entries(summary).map(
      ([key, value]) => `<entry><key>${key}</key><value>${value}</value></entry>`,
    )
    return answerOf('GetAccountSummary', `<SummaryMap>${entries.join('')}</SummaryMap>`)
  },
  'iam:ListRoles': (state, form) => {
    const { items, next } = page(state.roles, form)
    return { result: { ...next, Roles: items.map(role => roleXml(state, role)) } }
  },
  'iam:GetAccountAuthorizationDetails': (state, form) => {
    const filters = [...form].flatMap(([key, value]) => (key.startsWith('Filter.member') ? [value] : []))
    const { items, next } = page(state.roles, form)
    const wanted = (arn: string) => filters.includes(isAwsManaged(arn) ? 'AWSManagedPolicy' : 'LocalManagedPolicy')
    const policies = [...state.managed].filter(([arn]) => wanted(arn))
    return {
      result: {
        ...next,
        RoleDetailList: items.map(role => roleDetailXml(state, role)),
        Policies: policies.map(([Arn, document]) => ({
          Arn,
          PolicyName: Arn.split('/').at(-1),
          DefaultVersionId: 'v1',
          PolicyVersionList: [{ Document: encode(document), VersionId: 'v1', IsDefaultVersion: 'true' }],
        })),
      },
    }
  },
  'iam:GetRole': (state, form) => onRole(state, form, role => ({ Role: roleXml(state, role) })),
  'iam:ListRoleTags': (state, form) =>
    onRole(state, form, role => ({
      IsTruncated: 'false',
      Tags: Object.entries(role.tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
    })),
  'iam:ListRolePolicies': (state, form) =>
    onRole(state, form, role => ({ IsTruncated: 'false', PolicyNames: Object.keys(role.inline ?? {}) })),
  'iam:GetRolePolicy': (state, form) =>
    onRole(state, form, role => ({
      RoleName: role.RoleName,
      PolicyName: form.get('PolicyName') ?? '',
      PolicyDocument: encode(role.inline?.[form.get('PolicyName') ?? '']),
    })),
  'iam:ListAttachedRolePolicies': (state, form) =>
    onRole(state, form, role => ({
      IsTruncated: 'false',
      AttachedPolicies: (role.attached ?? []).map(PolicyArn => ({ PolicyName: 'attached', PolicyArn })),
    })),
  'iam:GetPolicy': (state, form) =>
    onPolicy(state, form, Arn => ({ Policy: { Arn, PolicyName: 'managed', DefaultVersionId: 'v1' } })),
  'iam:GetPolicyVersion': (state, form) =>
    onPolicy(state, form, (_arn, document) => ({
      PolicyVersion: { Document: encode(document), VersionId: form.get('VersionId') ?? '', IsDefaultVersion: 'true' },
    })),
}

function onRole(state: AwsState, form: URLSearchParams, result: (role: FakeRole) => Xml): ReturnType<Handler> {
  const role = state.roles.find(({ RoleName }) => RoleName === form.get('RoleName'))
  return role === undefined ? errorAnswer('iam', 404, 'NoSuchEntity') : { result: result(role) }
}

function onPolicy(state: AwsState, form: URLSearchParams, result: (arn: string, document: unknown) => Xml) {
  const arn = form.get('PolicyArn') ?? ''
  return state.managed.has(arn)
    ? { result: result(arn, state.managed.get(arn)) }
    : errorAnswer('iam', 404, 'NoSuchEntity')
}

/** IAM "might return fewer results" than asked for: a test server that always fills its pages would hide that. */
function page(roles: readonly FakeRole[], form: URLSearchParams) {
  const start = Number(form.get('Marker') ?? 0)
  const end = start + Number(form.get('MaxItems') ?? 100)
  const truncated = end < roles.length
  const next = truncated ? { IsTruncated: 'true', Marker: String(end) } : { IsTruncated: 'false' }
  return { items: roles.slice(start, end), next }
}

function roleXml(state: AwsState, role: FakeRole) {
  return {
    Path: role.Path,
    RoleName: role.RoleName,
    RoleId: role.RoleId,
    Arn: roleArn(state, role),
    CreateDate: '2024-01-31T12:00:00Z',
    AssumeRolePolicyDocument: encode(role.trust),
    ...boundaryXml(role),
  }
}

function roleDetailXml(state: AwsState, role: FakeRole): Xml {
  return {
    ...roleXml(state, role),
    RolePolicyList: Object.entries(role.inline ?? {}).map(([PolicyName, document]) => ({
      PolicyName,
      PolicyDocument: encode(document),
    })),
    AttachedManagedPolicies: (role.attached ?? []).map(PolicyArn => ({ PolicyName: 'attached', PolicyArn })),
  }
}

function boundaryXml({ boundary }: FakeRole) {
  if (boundary === undefined) return {}
  return { PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: boundary } }
}

function isAwsManaged(arn: string): boolean {
  return arn.split(':')[4] === 'aws'
}

function encode(document: unknown): string {
  return encodeURIComponent(JSON.stringify(document ?? null))
}

function xmlAnswer(name: string, { result }: { readonly result: Xml }): Answer {
  return answerOf(name, xml(result))
}

function answerOf(name: string, result: string): Answer {
  const body = `<${name}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${name}Result>${result}</${name}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${name}Response>`
  return { status: 200, headers: { 'content-type': 'text/xml' }, body }
}

function xml(value: Xml): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escapeXml(value)
  if (Array.isArray(value)) return value.map(item => `<member>${xml(item)}</member>`).join('')
  return Object.entries(value)
    .map(([name, inner]) => `<${name}>${xml(inner)}</${name}>`)
    .join('')
}
