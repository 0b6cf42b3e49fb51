import type { Caller } from '../access/request.js'
import type { Role } from '../account/roles.js'
import { ANONYMOUS, type Requester, serviceCaller } from './identity.js'
import { factsOfMoment, momentOf } from './moment.js'
import { actionOf, operationOf } from './operations.js'
import type { Fact, PastRequest, RecordRequests } from './request.js'

/** The roles of the account: a server access log names a role, and a policy tests its id. */
export type RolesByName = ReadonlyMap<string, Role>

/** Roles by the name that stands in the ARN of their sessions. */
export function rolesByName(roles: readonly Role[]): RolesByName {
  return new Map(roles.map(role => [role.RoleName, role]))
}

/** One field: in brackets, in quotation marks, or without a blank. */
const FIELD = /\[([^\]]*)\]|"((?:[^"\\]|\\.)*)"|(\S+)/g

/**
 * The request of one line of an S3 server access log.
 *
 * Source: Amazon S3 User Guide, "Amazon S3 server access log format": fields are added at the end, and `-` stands for
 * what is not known.
 *
 * @param account the account that owns the bucket; a role of another account cannot be resolved.
 */
export function requestOfLine(line: string, roles: RolesByName, account: string | undefined): RecordRequests {
  const fields = [...line.matchAll(FIELD)].map(([, bracketed, quoted, plain]) => bracketed ?? quoted ?? plain ?? '-')
  const [, bucket, written, address, requester, , logged, key] = fields
  const time = timeOf(written)
  if (bucket === undefined || requester === undefined || logged === undefined || time === undefined) {
    return { kind: 'skipped', why: 'unreadable' }
  }
  if (/^S3\./.test(logged)) return { kind: 'skipped', why: 'by-s3-itself' }
  const onObject = key !== undefined && key !== '-'
  const versioned =
    (fields[17] ?? '-') !== '-' && /^REST\.(GET|HEAD|DELETE)\.OBJECT$/.test(logged) && asksForVersion(fields[8])
  const action = actionOf(operationOf(logged, onObject) ?? '', versioned)
  if (action === undefined) return { kind: 'skipped', why: 'unknown-operation', operation: logged, bucket }
  const who = whoIs(requester, time, roles, account)
  const request: PastRequest = {
    ...who,
    time,
    action,
    bucket,
    resource: `arn:aws:s3:::${bucket}${onObject && !BUCKET_WIDE.test(action) ? `/${decoded(key)}` : ''}`,
    refused: fields[9] === '403',
    fact: factsOf(fields, address, time),
  }
  return { kind: 'requests', requests: [request] }
}

const BUCKET_WIDE = /^s3:(List(Bucket|Bucket.*)|.*Bucket[A-Z]?.*|.*Configuration)$/

/** The version in the log is the object's; only the request's own text tells whether it named one. */
function asksForVersion(uri = ''): boolean {
  return /[?&]versionId=/.test(uri)
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `06/Feb/2019:00:00:38 +0000` as ISO 8601. */
function timeOf(written = ''): string | undefined {
  const match = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(written)
  if (match === null) return undefined
  const [, day, month = '', year, clock, hours, minutes] = match
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  return momentOf(`${year}-${number}-${day}T${clock}${hours}:${minutes}`)
}

/** Keys are URL-encoded twice in these logs. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(key.replaceAll('+', '%20')))
  } catch {
    return key
  }
}

function whoIs(requester: string, time: string, roles: RolesByName, account: string | undefined): Requester {
  if (requester === '-') return ANONYMOUS
  const service = /^svc:(\S+)$/.exec(requester)?.[1] ?? /^([a-z0-9.-]+\.amazonaws\.com)$/.exec(requester)?.[1]
  if (service !== undefined) return serviceCaller(service)
  const session = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(requester)
  if (session !== null) return ofRole(session, time, roles, account)
  const root = /^arn:[^:]+:iam::(\d{12}):root$/.exec(requester)?.[1]
  if (root !== undefined) {
    return { who: { id: root, kind: 'root', account: root }, caller: { kind: 'root', userid: root, account: root } }
  }
  const [, owner] = /^arn:[^:]+:iam::(\d{12}):user\//.exec(requester) ?? []
  if (owner !== undefined)
    return { who: { id: requester, kind: 'user', account: owner, name: requester.split('/').at(-1) ?? requester } }
  return { who: { id: requester, kind: 'canonical-user' } }
}

/** The role of that name now is the role of then only where it is older than the request. */
function ofRole(
  [, account = '', name = '', session = '']: RegExpExecArray,
  time: string,
  roles: RolesByName,
  own: string | undefined,
): Requester {
  const role = account === own ? roles.get(name) : undefined
  const created = role?.CreateDate
  if (role === undefined || (created !== undefined && Date.parse(created) > Date.parse(time))) {
    return { who: { id: `arn:aws:iam::${account}:role/${name}`, kind: 'role', account, name } }
  }
  const caller: Caller = { kind: 'role', userid: `${role.RoleId}:${session}`, account, roleArn: role.Arn }
  return { who: { id: role.RoleId, kind: 'role', account, name }, caller }
}

/** What the line tells of each key. Everything that is not named here is unknown. */
function factsOf(fields: readonly string[], address: string | undefined, time: string): (key: string) => Fact {
  const [signature = '-', cipher = '-', auth = '-', , tls = '-', point = '-'] = fields.slice(19)
  const version = /TLSv(1\.\d)/i.exec(tls)?.[1]
  const known = new Map<string, Fact>([
    // "- for HTTP"; older lines end before these fields
    [
      'aws:securetransport',
      cipher !== '-' || version !== undefined ? ['true'] : fields.length > 23 ? ['false'] : 'unknown',
    ],
    ['s3:tlsversion', version === undefined ? 'unknown' : [version]],
    ['s3:signatureversion', signature === 'SigV4' ? ['AWS4-HMAC-SHA256'] : signature === 'SigV2' ? ['AWS'] : 'unknown'],
    [
      's3:authtype',
      auth === 'AuthHeader' ? ['REST-HEADER'] : auth === 'QueryString' ? ['REST-QUERY-STRING'] : 'unknown',
    ],
    ['s3:dataaccesspointarn', point === '-' ? 'unknown' : [point]],
    ...factsOfMoment(time),
    // a private address is that of a VPC endpoint's side, where aws:SourceIp is absent
    ['aws:sourceip', address === undefined || address === '-' || isPrivate(address) ? 'unknown' : [address]],
  ])
  return key => known.get(key) ?? 'unknown'
}

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd])/i.test(address)
}
