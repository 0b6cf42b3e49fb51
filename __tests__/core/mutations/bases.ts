import { readFileSync } from 'node:fs'
import type { JsonObject, PolicyJson } from './edits.js'

/** A right policy of the example account. */
export interface Base {
  readonly name: string
  readonly bucket: string
  readonly policy: PolicyJson
  /** The listed ids that nobody can do without: the Connect roles and the deployer. */
  readonly needed: readonly string[]
  /** Whether both Connect instances store in the bucket. */
  readonly shared?: boolean
}

export const CONNECT = 'AROAJJ4OT5B3EVMNARNW6:*'
export const SALES = 'AROARTX3GSDSVHZCMZNGB:*'
export const ADMIN = 'AROAINV7BYMRZP3NV66DI:*'
export const SSO = 'AROARTX3GSDSRHJISGC5S:*'
export const EXPORTER = 'AROARTX3GSDSW5VRCPIXR:*'
export const USER = 'AIDAJQABLZS4A3QDU576Q'
export const ROOT = '111122223333'
/** Declared in the settings, as the role of another account. */
export const DECLARED = 'AROAQ3EGUSRLPJWXYZ2A7:*'

const SUPPORT_BUCKET = 'connect-25fd0a3be3ef'
const SALES_BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const ARN = `arn:aws:s3:::${SUPPORT_BUCKET}`
const EVERYTHING = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`] }

export const TLS: JsonObject = {
  ...EVERYTHING,
  Sid: 'OnlyOverTLS',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
}

function lock(ids: readonly string[], rest: JsonObject = {}): JsonObject {
  return { ...EVERYTHING, ...rest, Condition: { StringNotLike: { 'aws:userId': ids } } }
}

function example(bucket: string): PolicyJson {
  return JSON.parse(readFileSync(`examples/policies/${bucket}.json`, 'utf8'))
}

function own(...Statement: readonly JsonObject[]): PolicyJson {
  return { Version: '2012-10-17', Statement }
}

export const BASES: readonly Base[] = [
  {
    name: 'the blog’s policy',
    bucket: SUPPORT_BUCKET,
    policy: example(SUPPORT_BUCKET),
    needed: [CONNECT, ADMIN],
  },
  {
    name: 'a lock with a root user, beside TLS only',
    bucket: SALES_BUCKET,
    policy: example(SALES_BUCKET),
    needed: [SALES, ADMIN],
  },
  {
    name: 'a lock for two Connect roles, two admins, a user and the root, beside TLS and encryption',
    bucket: SUPPORT_BUCKET,
    policy: own(lock([CONNECT, SALES, ADMIN, SSO, USER, ROOT], { Sid: 'Lock' }), TLS, {
      Sid: 'Encrypted',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:PutObject',
      Resource: `${ARN}/*`,
      Condition: { StringNotEquals: { 's3:x-amz-server-side-encryption': ['aws:kms', 'aws:kms:dsse'] } },
    }),
    needed: [CONNECT, SALES, ADMIN],
    shared: true,
  },
  {
    name: 'a lock split by resource',
    bucket: SUPPORT_BUCKET,
    policy: own(
      lock([CONNECT, ADMIN], { Sid: 'Bucket', Resource: ARN }),
      lock([ADMIN, CONNECT], { Sid: 'Objects', Resource: `${ARN}/*`, Principal: { AWS: '*' } }),
    ),
    needed: [CONNECT, ADMIN],
  },
]
