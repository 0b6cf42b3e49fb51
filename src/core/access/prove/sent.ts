import { HEX, times } from '../../pattern/domain.js'
import { present } from '../../text/present.js'
import { type Prose, say } from '../../text/prose.js'
import type { Clause, Extent, Model } from './clauses.js'
import type { Called, RequestDimensions } from './context.js'
import { redacted } from './context.js'
import {
  absentPoint,
  addressPoints,
  type Dimension,
  dimension,
  keyPoint,
  presentPoints,
  textPoints,
  unionOf,
  type ValueClass,
} from './dimensions.js'
import { isChosenByCaller, isOfForwarding, isUnseenFact } from './keys.js'
import { on } from './question.js'
import type { ActionGroup } from './requests.js'
import type { ConnectSender, NetworkOrigin, Sender } from './sender.js'
import { truthOf } from './truth.js'

/** Who decides about a key of a request: it may be any way, the sender chooses, or it is one way that nobody knows. */
export interface SentKey {
  readonly decides: 'open' | 'chosen' | 'fact'
  readonly dimension: Dimension
}

/** What is known of one key, which does not follow from the caller, in what a sender sends. */
export class SentKeys {
  readonly #surroundings: RequestDimensions
  readonly #model: Model
  readonly #reading: Extent
  readonly #sender: Sender

  constructor(surroundings: RequestDimensions, model: Model, reading: Extent, sender: Sender) {
    this.#surroundings = surroundings
    this.#model = model
    this.#reading = reading
    this.#sender = sender
  }

  key(key: string, who: Called, group: ActionGroup): SentKey {
    const carriage = group.carriage(key)
    const own = carriage === 'carried' ? this.#own(key, group.actions.points[0]?.part.action ?? '') : undefined
    if (own !== undefined) return own
    return { decides: isUnseenFact(key) ? 'fact' : 'open', dimension: this.#surroundings.key(key, who, carriage) }
  }

  #own(key: string, action: string): SentKey | undefined {
    const placed = this.#placed(key)
    if (placed !== undefined) return placed
    const known = this.#overTls(key) ?? this.#direct(key)
    if (known !== undefined) return { decides: 'open', dimension: known }
    switch (this.#sender.kind) {
      case 'person':
        return this.#persons(key)
      case 'our-calls':
        return this.#ours(key)
      case 'connect':
        return this.#connects(this.#sender, key, action)
    }
  }

  /** From where a caller is said to call; through a VPC the address of the internet is absent, and the other way round. */
  #placed(key: string): SentKey | undefined {
    const from = this.#sender.kind === 'connect' ? undefined : this.#sender.from
    if (from === undefined || !NETWORK_KEYS.includes(key)) return undefined
    return this.#based(key, this.#pointsFrom(from, key), say`the calls come from ${from.said}, as ${'network'} says`)
  }

  #pointsFrom(from: NetworkOrigin, key: string): readonly ValueClass[] {
    if (from.kind === 'addresses') {
      return key === 'aws:sourceip' ? addressPoints(this.#model, this.#reading, key, from.range) : [this.#absent(key)]
    }
    if (key === 'aws:sourceip') return [this.#absent(key)]
    const own = from.kind === 'vpc' ? 'aws:sourcevpc' : 'aws:sourcevpce'
    return key === own ? [this.#having(key, from.said)] : presentPoints(this.#model, this.#reading, key)
  }

  /** Everybody who is asked about calls over TLS; a call between services may not say so. */
  #overTls(key: string): Dimension | undefined {
    const values = { 'aws:securetransport': ['true'], 's3:tlsversion': ['1.2', '1.3'] }[key]
    if (values === undefined) return undefined
    const isBetweenServices = this.#sender.kind === 'connect'
    return this.#surroundings.once(`${key} over TLS${isBetweenServices ? ' between services' : ''}`, () => {
      const absent = isBetweenServices ? [this.#absent(key, redacted(this.#model, key))] : []
      return dimension(key, [...values.map(value => this.#having(key, value)), ...absent])
    })
  }

  /**
   * Whoever may call directly keeps what it needs. Source: IAM User Guide, "AWS global condition context keys": the one
   * key is false, and the others absent, in direct calls and in those of a service-linked role.
   */
  #direct(key: string): Dimension | undefined {
    if (!isOfForwarding(key) || ('forwarded' in this.#sender && this.#sender.forwarded)) return undefined
    return this.#surroundings.once(`${key} of direct calls`, () => {
      const values = key === 'aws:viaawsservice' ? ['false'] : []
      return dimension(key, [...values.map(value => this.#having(key, value)), this.#absent(key)])
    })
  }

  /**
   * Every call that is not anonymous is signed, with Version 4. Source: S3 API Reference, "Authenticating Requests (AWS
   * Signature Version 4)" and "Appendix: Authenticating requests (AWS signature version 2)".
   */
  #persons(key: string): SentKey | undefined {
    if (key === 's3:signatureversion' || key === 's3:signatureage') return this.#ours(key)
    if (!isChosenByCaller(key)) return undefined
    const signed = ['REST-HEADER', 'REST-QUERY-STRING'].map(value => this.#having(key, value))
    const any = key === 's3:authtype' ? dimension(key, signed) : this.#surroundings.key(key, SOMEBODY, 'carried')
    return { decides: 'chosen', dimension: any }
  }

  /** Source: what the AWS SDK for JavaScript sends for Get/Put/DeleteBucketPolicy. */
  #ours(key: string): SentKey | undefined {
    const points = this.#ofOurCalls(key)
    return (
      points && {
        decides: 'open',
        dimension: this.#surroundings.once(`${key} of our calls`, () => dimension(key, points())),
      }
    )
  }

  #ofOurCalls(key: string): (() => ValueClass[]) | undefined {
    switch (key) {
      case 's3:authtype':
        return () => [this.#having(key, 'REST-HEADER')]
      case 's3:signatureversion':
        return () => [this.#having(key, 'AWS4-HMAC-SHA256')]
      case 's3:x-amz-content-sha256':
        return () => textPoints(this.#model, this.#reading, HASH, on(key), hash => part(key, hash))
      case 's3:signatureage':
        return () => [this.#absent(key), ...this.#fresh(key)]
      case 'aws:referer':
        return () => [this.#absent(key)]
      default:
        return key.startsWith('s3:') && !isUnseenFact(key) && key !== 's3:resourceaccount'
          ? () => [this.#absent(key)]
          : undefined
    }
  }

  /** "Works for presigned URLs" (S3 API Reference); a header that is signed when it is sent is no older than a minute. */
  #fresh(key: string): ValueClass[] {
    const doubt = say`whether a call that is signed in a header has ${this.#shown(key)}`
    const aged = presentPoints(this.#model, this.#reading, key, doubt)
    const young = aged.filter(({ part: { context } }) => Number(context?.values[0]) <= A_MINUTE)
    return [...young, keyPoint(this.#model, this.#reading, key, [String(A_MINUTE)], doubt)]
  }

  #connects(sender: ConnectSender, key: string, action: string): SentKey | undefined {
    const declared = sender.declared.get(key.replace(/^s3:/, ''))
    if (key.startsWith('s3:') && declared !== undefined) {
      const basis = say`${action} is sent with ${this.#shown(key)} = ${declared}, as ${'connect-sends'} declares`
      return this.#based(key, [this.#having(key, declared)], basis)
    }
    switch (key) {
      case 's3:authtype':
        return this.#signedBy(key, action)
      case 's3:signatureversion':
        return { decides: 'open', dimension: dimension(key, [this.#having(key, 'AWS4-HMAC-SHA256')]) }
      case 's3:x-amz-server-side-encryption':
      case 's3:x-amz-server-side-encryption-aws-kms-key-id':
        return this.#encryption(sender, key, action)
      default:
        return this.#undocumented(key)
    }
  }

  /** Recordings are played by presigned URL; whether anything else is signed so, AWS does not say. */
  #signedBy(key: string, action: string): SentKey {
    const doubt = action === 's3:GetObject' ? undefined : say`how Amazon Connect signs ${action}`
    const points = [
      this.#having(key, 'REST-HEADER'),
      keyPoint(this.#model, this.#reading, key, ['REST-QUERY-STRING'], doubt),
    ]
    return { decides: 'open', dimension: dimension(key, points) }
  }

  #encryption({ encryption }: ConnectSender, key: string, action: string): SentKey {
    if (encryption === 'none') {
      const basis = say`the storage configuration names no KMS key, so that ${action} is sent without ${this.#shown(key)}`
      return this.#based(key, [this.#absent(key)], basis)
    }
    if (encryption === 'not-read') {
      const any = this.#surroundings.once(key, () =>
        dimension(key, [this.#absent(key), ...presentPoints(this.#model, this.#reading, key)]),
      )
      return { decides: 'fact', dimension: { ...any, unseen: this.#notRead(key) } }
    }
    const { keyId } = encryption
    const isKey = key.endsWith('key-id')
    const value = isKey ? keyId : 'aws:kms'
    const basis = say`${action} is sent with ${this.#shown(key)} = ${value} (assumed from the storage configuration)`
    const sent = this.#based(key, [isKey ? this.#kmsKey(key, keyId) : this.#having(key, value)], basis)
    const unseen = isKey ? this.#aliasUnseen(key, keyId) : undefined
    return { ...sent, dimension: { ...sent.dimension, ...present({ unseen }) } }
  }

  #notRead(key: string): Prose {
    const setting = say`${'connect-sends'} under the bucket in the configuration`
    return say`${this.#shown(key)}, as the ${'EncryptionConfig'} of the instance's storage is not in the snapshot (take a fresh one, or declare ${setting})`
  }

  /**
   * A KMS key by its ARN or by its id, which is unique: which of the two a condition compares, AWS says for neither
   * side. An alias is compared with an alias only, as what it stands for is not known here.
   */
  #kmsKey(key: string, keyId: string): ValueClass {
    const forms = [...new Set([keyId, idOf(keyId)])]
    const fits = (clause: Clause) =>
      forms.some(form => truthOf({ ...clause, negated: false }, [form], this.#reading)) ||
      textsOf(clause).some(text => text.endsWith(`:key/${keyId}`))
    const holds = (clause: Clause) => {
      const isOpen = asksOfAlias(clause, keyId) && !fits(clause)
      return isOpen ? this.#reading === 'most' : truthOf(clause, [keyId], this.#reading, () => fits(clause))
    }
    const asks = on(key)
    const mask = this.#model.denies.reduce((sum, deny) => (asks(deny).every(holds) ? sum | deny.bit : sum), 0n)
    return { mask, part: part(key, keyId) }
  }

  #aliasUnseen(key: string, keyId: string): Prose | undefined {
    const clauses = this.#model.denies.flatMap(on(key))
    if (!clauses.some(clause => asksOfAlias(clause, keyId))) return undefined
    return say`which KMS key the alias stands for, as ${this.#shown(key)} is ${keyId} (write the ARN of the key in both places)`
  }

  /** What Connect writes into a request itself, AWS documents for no header. */
  #undocumented(key: string): SentKey | undefined {
    if (/^s3:(dataaccesspoint|accesspoint|accessgrant)/.test(key)) {
      return { decides: 'open', dimension: dimension(key, [this.#absent(key)]) }
    }
    if (!isChosenByCaller(key) && !/^s3:objectcreationoperation$|^aws:(referer|useragent)$/.test(key)) return undefined
    const unseen = say`${this.#shown(key)} in what Amazon Connect sends, which AWS does not document`
    const any = key === 's3:x-amz-acl' ? this.#acls(key) : this.#surroundings.key(key, SOMEBODY, 'carried')
    return { decides: 'fact', dimension: { ...any, unseen } }
  }

  #acls(key: string): Dimension {
    return dimension(key, [this.#absent(key), ...CLOSED_ACLS.map(acl => this.#having(key, acl))])
  }

  #based(key: string, points: readonly ValueClass[], basis: Prose): SentKey {
    const otherwise = unionOf(this.#surroundings.key(key, SOMEBODY, 'carried'))
    return { decides: 'open', dimension: { ...dimension(key, points), basis, otherwise } }
  }

  #having(key: string, value: string): ValueClass {
    return keyPoint(this.#model, this.#reading, key, [value])
  }

  #absent(key: string, doubt?: Prose): ValueClass {
    return absentPoint(this.#model, this.#reading, key, doubt)
  }

  #shown(key: string): string {
    return this.#model.keys.get(key) ?? key
  }
}

/**
 * What a request through a VPC endpoint has in place of `aws:SourceIp`. Source: IAM User Guide, "AWS global condition
 * context keys", "Properties of the network".
 */
export const NETWORK_KEYS: readonly string[] = ['aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip']

/** What somebody writes into a request does not depend on who it is. */
const SOMEBODY: Called = { kind: 'role' }

/** Whatever else Amazon Connect sends, it makes no recording public. Source: Amazon S3 User Guide, "Canned ACL". */
const CLOSED_ACLS: readonly string[] = [
  'bucket-owner-full-control',
  'private',
  'bucket-owner-read',
  'aws-exec-read',
  'log-delivery-write',
]

/** In milliseconds. */
const A_MINUTE = 60_000

const HASH = [times(HEX, 64, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')]

function part(key: string, value: string): ValueClass['part'] {
  return { context: { key, values: [value], explicit: false } }
}

/** `1234abcd-…` of `arn:aws:kms:region:account:key/1234abcd-…`. */
function idOf(keyId: string): string {
  return keyId.slice(keyId.lastIndexOf('/') + 1)
}

function isAlias(keyId: string): boolean {
  return keyId.includes('alias/')
}

/** Whether an alias is compared with a key, or a key with an alias. */
function asksOfAlias(clause: Clause, keyId: string): boolean {
  return textsOf(clause).some(text => isAlias(text) !== isAlias(keyId))
}

function textsOf({ test }: Clause): string[] {
  if (test.kind !== 'text') return []
  return test.globs.map(({ tokens }) => String.fromCodePoint(...tokens.filter(code => code >= 0)))
}
