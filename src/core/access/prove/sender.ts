/**
 * How the requests of a caller come to be, as far as it is known:
 * - a person writes headers and parameters in the way that the policy wants, over TLS;
 * - our own calls are made by the AWS SDK: signed in a header with Signature Version 4, over TLS, to the bucket itself,
 *   with no optional header;
 * - Amazon Connect sends what it sends, and nobody chooses for it.
 */
export type Sender = { readonly kind: 'person' } | { readonly kind: 'our-calls' } | ConnectSender

export interface ConnectSender {
  readonly kind: 'connect'
  /** What the storage configuration says: no key, this key (ARN, id or alias), or it was not read. */
  readonly encryption: 'none' | 'not-read' | { readonly keyId: string }
  /** Headers that Connect is declared to send, by lower-case name without `s3:`. */
  readonly declared: ReadonlyMap<string, string>
}

export const PERSON: Sender = { kind: 'person' }
export const OUR_CALLS: Sender = { kind: 'our-calls' }
