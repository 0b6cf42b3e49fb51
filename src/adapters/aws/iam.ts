import type { IAMClient } from '@aws-sdk/client-iam'
import type { Call } from './calls.js'
import { portError, UnreadableAnswer } from './errors.js'
import { atMost, type Turnstile } from './limits.js'
import { once } from './once.js'
import type { Session } from './session.js'

/** IAM as all its adapters share it: one client, one call at a time (IAM throttles by the account, at unknown rates). */
export interface Iam {
  readonly sdk: typeof import('@aws-sdk/client-iam')
  readonly client: IAMClient
  /** Sends a command when the one before is answered; failures are told. */
  call<T>(call: Call, request: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T>
}

export function openIam(session: Session): () => Promise<Iam> {
  const turn: Turnstile = atMost(1)
  return once(async () => {
    const sdk = await import('@aws-sdk/client-iam')
    const client = await session.open(new sdk.IAMClient(session.config('iam')))
    return { sdk, client, call: (call, request) => turn(() => session.call(call, request)) }
  })
}

interface Page {
  readonly IsTruncated?: boolean | undefined
  readonly Marker?: string | undefined
}

/** Every page of a listing, one after another, for as long as IAM says `IsTruncated`. */
export async function everyPage<P extends Page, T>(
  call: Call,
  ask: (marker: { Marker?: string }) => Promise<P>,
  items: (page: P) => readonly T[] | undefined,
): Promise<T[]> {
  const all: T[] = []
  let marker: { Marker?: string } = {}
  for (;;) {
    const page = await ask(marker)
    const found = items(page)
    if (found === undefined) throw portError(call, new UnreadableAnswer('a page has no list'))
    all.push(...found)
    if (page.IsTruncated !== true) return all
    if (page.Marker === undefined || page.Marker === marker.Marker) {
      throw portError(call, new UnreadableAnswer('a page does not say how to get the next one'))
    }
    marker = { Marker: page.Marker }
  }
}

/** A policy document as IAM gives it: URL-encoded JSON (RFC 3986). */
export function decodeDocument(call: Call, encoded: string | undefined): unknown {
  if (encoded === undefined) return undefined
  try {
    return JSON.parse(decodeURIComponent(encoded))
  } catch {
    throw portError(call, new UnreadableAnswer('a policy document is not URL-encoded JSON'))
  }
}
