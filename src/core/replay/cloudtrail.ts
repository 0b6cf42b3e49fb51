import type { Caller } from '../access/request.js'
import { entryOf, field, fieldsOf, textField } from '../text/untyped.js'
import { arnOf, whoOf } from './identity.js'
import { factsOfMoment, momentOf } from './moment.js'
import { actionOf } from './operations.js'
import type { Fact, PastRequest, RecordRequests } from './request.js'

/**
 * The S3 requests of one CloudTrail record.
 *
 * Sources, AWS CloudTrail User Guide: "CloudTrail record contents", "CloudTrail userIdentity element". Amazon S3 User
 * Guide: "Amazon S3 CloudTrail events", "Identifying Amazon S3 requests using CloudTrail". `docs/replay.md` has the
 * table of fields.
 *
 * @param record one entry of `Records`, of a JSON-lines export or of a query's result; of any shape.
 */
export function requestsOfEvent(record: unknown): RecordRequests {
  if (textField(record, 'eventSource') !== 's3.amazonaws.com') return { kind: 'skipped', why: 'another-service' }
  const operation = textField(record, 'eventName')
  const bucket = textField(record, 'requestParameters', 'bucketName') ?? bucketAmong(record)
  const time = timeOf(record)
  if (operation === undefined || time === undefined) return { kind: 'skipped', why: 'unreadable' }
  if (bucket === undefined) return { kind: 'skipped', why: 'names-no-bucket' }
  if (/^(Expire|Transition|Lifecycle)/.test(operation)) return { kind: 'skipped', why: 'by-s3-itself' }
  const versioned = textField(record, 'requestParameters', 'versionId') !== undefined
  const action = actionOf(operation, versioned)
  if (action === undefined) return { kind: 'skipped', why: 'unknown-operation', operation, bucket }
  const shared = { time, action, bucket, refused: refusalOf(record), ...whoOf(field(record, 'userIdentity')) }
  const facts = factsOf(record, shared.caller)
  const requests = resourcesOf(record, bucket, action).map(
    (resource): PastRequest => ({ ...shared, resource, fact: facts }),
  )
  return { kind: 'requests', requests }
}

function timeOf(record: unknown): string | undefined {
  const written = textField(record, 'eventTime')?.replace(' ', 'T')
  return written && momentOf(/(Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written}Z`)
}

function refusalOf(record: unknown): boolean {
  const code = textField(record, 'errorCode')
  return code !== undefined && /^(AccessDenied|AllAccessDisabled|403)/.test(code)
}

interface Resource {
  readonly type: string | undefined
  readonly arn: string | undefined
  readonly account: string | undefined
}

function resourcesIn(record: unknown): readonly Resource[] {
  const resources = field(record, 'resources')
  if (!Array.isArray(resources)) return []
  return resources.map(each => ({
    type: textField(each, 'type'),
    arn: textField(each, 'ARN') ?? textField(each, 'arn'),
    account: textField(each, 'accountId'),
  }))
}

function bucketAmong(record: unknown): string | undefined {
  const arn = resourcesIn(record).find(({ type }) => type === 'AWS::S3::Bucket')?.arn
  return arn?.split(':::')[1]
}

/** The key that the request names; the object ARNs of the record where it names several; the bucket for the rest. */
function resourcesOf(record: unknown, bucket: string, action: string): readonly string[] {
  const partition =
    resourcesIn(record)
      .find(({ arn }) => arn !== undefined)
      ?.arn?.split(':')[1] ?? partitionOf(record)
  const arn = `arn:${partition}:s3:::${bucket}`
  const key = textField(record, 'requestParameters', 'key')
  if (key !== undefined) return [`${arn}/${key}`]
  if (!ON_OBJECTS.test(action)) return [arn]
  const objects = resourcesIn(record).flatMap(({ type, arn: object }) =>
    type === 'AWS::S3::Object' && object !== undefined ? [object] : [],
  )
  return objects.length > 0 ? objects : [`${arn}/*`]
}

const ON_OBJECTS = /^s3:[A-Za-z]*Object/

function partitionOf(record: unknown): string {
  const region = textField(record, 'awsRegion') ?? ''
  return region.startsWith('us-gov-') ? 'aws-us-gov' : region.startsWith('cn-') ? 'aws-cn' : 'aws'
}

/** What the record tells of each key. Everything that is not named here is unknown. */
function factsOf(record: unknown, caller: Caller | undefined): (key: string) => Fact {
  const known = new Map<string, Fact>([
    ...ofTheCaller(record, caller),
    ...ofTheNetwork(record),
    ...ofTheRequest(record),
  ])
  return key => known.get(key) ?? 'unknown'
}

function ofTheCaller(record: unknown, caller: Caller | undefined): readonly (readonly [string, Fact])[] {
  if (caller === undefined) return []
  const mfa = textField(record, 'userIdentity', 'sessionContext', 'attributes', 'mfaAuthenticated')
  return [
    ['aws:multifactorauthpresent', single(mfa)],
    ...(arnOf(caller) === ''
      ? ([
          ['aws:principalarn', 'unknown'],
          ['aws:username', 'unknown'],
        ] as const)
      : []),
  ]
}

function ofTheNetwork(record: unknown): readonly (readonly [string, Fact])[] {
  const endpoint = textField(record, 'vpcEndpointId')
  const invoked = textField(record, 'userIdentity', 'invokedBy') !== undefined
  const [direct, through] = addressesOf(record, endpoint !== undefined)
  const elsewhere = invoked ? 'unknown' : 'absent'
  return [
    ...tlsOf(record),
    ['aws:sourcevpce', endpoint === undefined ? elsewhere : [endpoint]],
    ['aws:sourcevpc', endpoint === undefined ? elsewhere : 'unknown'],
    ['aws:sourceip', direct],
    ['aws:vpcsourceip', through],
    ['aws:viaawsservice', invoked ? 'unknown' : ['false']],
    ['aws:calledvia', elsewhere],
  ]
}

/** The address of a call through a VPC endpoint is `aws:VpcSourceIp`; a service's name is no address. */
function addressesOf(record: unknown, throughEndpoint: boolean): readonly [Fact, Fact] {
  const address = textField(record, 'sourceIPAddress')
  if (address === undefined || !/^(?=.*[.:])[0-9a-fA-F.:]+$/.test(address)) return ['unknown', 'unknown']
  return throughEndpoint ? ['absent', [address]] : [[address], 'absent']
}

function tlsOf(record: unknown): readonly (readonly [string, Fact])[] {
  const cipher =
    textField(record, 'additionalEventData', 'CipherSuite') ?? textField(record, 'tlsDetails', 'cipherSuite')
  const version = /TLSv(1\.\d)/i.exec(textField(record, 'tlsDetails', 'tlsVersion') ?? '')?.[1]
  return [
    ['aws:securetransport', cipher === undefined && version === undefined ? 'unknown' : ['true']],
    ['s3:tlsversion', single(version)],
  ]
}

const AUTH_TYPES: Readonly<Record<string, string>> = {
  AuthHeader: 'REST-HEADER',
  QueryString: 'REST-QUERY-STRING',
}
const SIGNATURES: Readonly<Record<string, string>> = {
  SigV2: 'AWS',
  SigV4: 'AWS4-HMAC-SHA256',
}

function ofTheRequest(record: unknown): readonly (readonly [string, Fact])[] {
  const auth = entryOf(AUTH_TYPES, textField(record, 'additionalEventData', 'AuthenticationMethod') ?? '')
  const signature = entryOf(SIGNATURES, textField(record, 'additionalEventData', 'SignatureVersion') ?? '')
  const time = timeOf(record)
  const resources = resourcesIn(record)
  const owner = resources.find(({ type }) => type === 'AWS::S3::Bucket')?.account
  const point = resources.find(({ type }) => type === 'AWS::S3::AccessPoint')?.arn
  return [
    ...(time === undefined ? [] : factsOfMoment(time)),
    ['s3:authtype', single(auth)],
    ['s3:signatureversion', single(signature)],
    ['aws:requestedregion', single(textField(record, 'awsRegion'))],
    ['aws:useragent', single(textField(record, 'userAgent'))],
    ['aws:resourceaccount', single(owner)],
    ['s3:resourceaccount', single(owner)],
    ['s3:dataaccesspointarn', point === undefined ? 'absent' : [point]],
    ...parametersOf(record),
  ]
}

function single(given: string | undefined): Fact {
  return given === undefined ? 'unknown' : [given]
}

/** Parameters that condition keys are named after; one that the record lacks may still have been sent. */
function parametersOf(record: unknown): readonly (readonly [string, Fact])[] {
  return fieldsOf(field(record, 'requestParameters')).flatMap(([name, value]): (readonly [string, Fact])[] => {
    const key = name.toLowerCase()
    const given = typeof value === 'number' ? String(value) : textField(value)
    const isKey = key.startsWith('x-amz-') || ['prefix', 'delimiter', 'max-keys', 'versionid'].includes(key)
    return isKey && given !== undefined ? [[`s3:${key}`, [given]]] : []
  })
}
