import type { Caller } from '../access/request.js'
import type { AdmittedId } from '../lock/ids.js'
import { present } from '../text/present.js'
import { field, textField } from '../text/untyped.js'
import type { Identity, PastRequest } from './request.js'

/** Who made a request, and as which caller a policy would judge it; without a caller where its `aws:userid` is not told. */
export type Requester = Pick<PastRequest, 'who' | 'caller'>

export const ANONYMOUS: Requester = {
  who: { id: 'anonymous', kind: 'anonymous' },
  caller: { kind: 'anonymous', userid: 'anonymous' },
}

/** A request that a service made itself. */
export function serviceCaller(service: string): Requester {
  return { who: { id: service, kind: 'service' }, caller: { kind: 'service', userid: service, service } }
}

/** The id as a list of a lock has it; `undefined` for callers that no list can name, and where the log does not tell it. */
export function admittedIdOf({ kind, id }: Identity): AdmittedId | undefined {
  if (kind === 'role' && /^AROA[A-Z0-9]+$/.test(id)) return { kind: 'role', id, session: '*' }
  if (kind === 'user' && /^AIDA[A-Z0-9]+$/.test(id)) return { kind: 'user', id }
  return kind === 'root' && /^\d{12}$/.test(id) ? { kind: 'account', id } : undefined
}

/** What a `userIdentity` tells, each field once. */
interface Told {
  readonly type: string | undefined
  /** The value of `aws:userid`, where the caller is one of IAM. */
  readonly principalId: string | undefined
  readonly account: string | undefined
  readonly arn: string | undefined
  /** The user's name; the alias of the account, where root called. */
  readonly name: string | undefined
  /** Whose session it is: a role, or who asked for a federation token. */
  readonly issuer: { readonly [part in 'id' | 'arn' | 'name']: string | undefined }
}

/**
 * Who called by the `userIdentity` of a CloudTrail record.
 *
 * Sources: AWS CloudTrail User Guide, "CloudTrail userIdentity element", for the types and their fields; IAM User Guide,
 * "IAM policy elements: Variables", the table of principal key values, for which caller has which `aws:userid`. That table has
 * no row for users of IAM Identity Center, of SAML or web identity providers before they are a role, and of directories:
 * they are named, and not judged.
 */
export function whoOf(identity: unknown): Requester {
  const told = toldBy(identity)
  const { type } = told
  switch (type) {
    case 'Root':
      return { who: named('root', told, told.account), ...caller('root', told) }
    case 'IAMUser':
      return { who: named('user', told), ...caller('user', told) }
    case 'AssumedRole':
    case 'Role':
      return { who: roleOf(told), ...caller('role', told) }
    case 'FederatedUser':
      return { who: named('federated', told), ...caller('federated', told) }
    case 'AWSService':
      return serviceOf(textField(identity, 'invokedBy'), told)
    case 'AWSAccount':
      return ofAnotherAccount(told)
    case 'IdentityCenterUser':
      return { who: named('identity-center-user', told, textField(identity, 'onBehalfOf', 'userId')) }
    case 'SAMLUser':
      return { who: named('saml-user', told) }
    case 'WebIdentityUser':
      return { who: named('web-identity-user', told) }
    case 'Directory':
      return { who: named('directory', told) }
    default:
      return byForm(told) ?? { who: { ...named('unknown', told), ...present({ type }) } }
  }
}

function toldBy(identity: unknown): Told {
  const issuer = field(field(identity, 'sessionContext'), 'sessionIssuer')
  const arn = textField(identity, 'arn')
  const issuerArn = textField(issuer, 'arn')
  return {
    type: textField(identity, 'type'),
    principalId: textField(identity, 'principalId'),
    account: textField(identity, 'accountId') ?? accountOf(arn) ?? accountOf(issuerArn),
    arn,
    name: textField(identity, 'userName'),
    issuer: { id: textField(issuer, 'principalId'), arn: issuerArn, name: textField(issuer, 'userName') },
  }
}

function accountOf(arn: string | undefined): string | undefined {
  return /^arn:[^:]+:(?:iam|sts)::(\d{12}):/.exec(arn ?? '')?.[1]
}

/** An identity by the best id that was told; `id` is what names this kind of it. */
function named(kind: Identity['kind'], { type, principalId, account, arn, name }: Told, id?: string): Identity {
  return {
    id: id ?? principalId ?? arn ?? name ?? account ?? type ?? 'unknown',
    kind,
    ...present({ account, name }),
  }
}

/** Every session of a role is the role's. */
function roleOf(told: Told): Identity {
  const { principalId, issuer, name = issuer.name } = told
  return named('role', { ...told, name }, principalId?.split(':', 1)[0] ?? issuer.id ?? issuer.arn)
}

/** "The request was made by another AWS account": by which of its identities, the form of the id says. */
function ofAnotherAccount(told: Told): Requester {
  const { principalId, account, arn = ':root' } = told
  // S3 writes `anonymous` in newer records, `ANONYMOUS_PRINCIPAL` in older ones
  if (principalId === undefined && /^(anonymous|ANONYMOUS_PRINCIPAL)$/.test(account ?? '')) return ANONYMOUS
  if (principalId !== undefined && principalId === account && arn.endsWith(':root')) {
    return { who: named('root', told, account), ...caller('root', told) }
  }
  return byForm(told) ?? { who: named('account', told, principalId ?? account) }
}

/** By the prefix of the id. Source: IAM User Guide, "IAM identifiers", "Understanding unique ID prefixes". */
function byForm(told: Told): Requester | undefined {
  const kind = (['role', 'user', 'federated'] as const).find(each => FORMS[each](told))
  if (kind === undefined) return undefined
  return { who: kind === 'role' ? roleOf(told) : named(kind, told), ...caller(kind, told) }
}

/** The ARN of a caller; empty where the log does not have it, `undefined` where there is none. */
export function arnOf(caller: Caller): string | undefined {
  switch (caller.kind) {
    case 'role':
      return caller.roleArn
    case 'user':
      return caller.userArn
    case 'federated':
      return caller.arn
    case 'root':
    case 'anonymous':
    case 'service':
      return undefined
  }
}

/** Whether the id has the form of `aws:userid` for such a caller. Anything else contradicts the type, and nothing follows. */
const FORMS: Readonly<Record<'root' | 'role' | 'user' | 'federated', (told: Told) => boolean>> = {
  root: ({ principalId, account }) => principalId === undefined || principalId === account,
  role: ({ principalId = '' }) => /^AROA[A-Z0-9]+:./.test(principalId),
  user: ({ principalId = '' }) => /^AIDA[A-Z0-9]+$/.test(principalId),
  federated: ({ principalId = '', account = '' }) => account !== '' && principalId.startsWith(`${account}:`),
}

/** The ARN of a foreign account's caller is not in the record: then `aws:PrincipalArn` is not known. */
function caller(kind: keyof typeof FORMS, told: Told): { readonly caller?: Caller } {
  const { principalId: userid = '', account, arn = '', issuer } = told
  if (account === undefined || !/^\d{12}$/.test(account) || !FORMS[kind](told)) return {}
  switch (kind) {
    case 'root':
      return { caller: { kind, userid: account, account } }
    case 'role':
      return { caller: { kind, userid, account, roleArn: issuer.arn ?? '' } }
    case 'federated':
      return { caller: { kind, userid, account, arn } }
    case 'user':
      return { caller: { kind, userid, account, userArn: arn } }
  }
}

/** A service that the record does not name as a principal, such as `AWS Internal`, may be any. */
function serviceOf(invokedBy: string | undefined, told: Told): Requester {
  if (invokedBy === undefined) return { who: named('service', told) }
  return /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(invokedBy)
    ? serviceCaller(invokedBy)
    : { who: { id: invokedBy, kind: 'service' } }
}
