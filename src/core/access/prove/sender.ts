import { type AddressRange, readRange } from '../addresses.js'

/**
 * How the requests of a caller come to be, as far as it is known:
 * - a person writes headers and parameters in the way that the policy wants, over TLS and not through a service;
 * - our own calls are made by the AWS SDK: signed in a header with Signature Version 4, over TLS, to the bucket itself,
 *   with no optional header;
 * - Amazon Connect sends what it sends, and nobody chooses for it.
 */
export type Sender = PlacedSender | ConnectSender

/** Somebody, perhaps with a place that is said and not proved. */
export interface PlacedSender {
  readonly kind: 'person' | 'our-calls'
  readonly from?: NetworkOrigin
  /** Calls that a service makes with its credentials count, too. */
  readonly forwarded?: true
}

export interface ConnectSender {
  readonly kind: 'connect'
  /** What the storage configuration says: no key, this key (ARN, id or alias), or it was not read. */
  readonly encryption: 'none' | 'not-read' | { readonly keyId: string }
  /** Headers that Connect is declared to send, by lower-case name without `s3:`. */
  readonly declared: ReadonlyMap<string, string>
}

export const PERSON: PlacedSender = { kind: 'person' }
/** Somebody who calls directly or through a service. */
export const ANYHOW: PlacedSender = { kind: 'person', forwarded: true }
export const OUR_CALLS: PlacedSender = { kind: 'our-calls' }

/** From where calls come: addresses of the internet, a VPC by any endpoint of it, or one endpoint. */
export type NetworkOrigin =
  | { readonly kind: 'addresses'; readonly said: string; readonly range: AddressRange }
  | { readonly kind: 'vpc' | 'endpoint'; readonly said: string }

/** Reads `203.0.113.0/24`, `vpc-…` or `vpce-…`; `undefined` for anything else. */
export function readOrigin(said: string): NetworkOrigin | undefined {
  if (said.startsWith('vpce-')) return { kind: 'endpoint', said }
  if (said.startsWith('vpc-')) return { kind: 'vpc', said }
  const range = readRange(said)
  return range && { kind: 'addresses', said, range }
}
