import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** `sha256:` and 64 hex digits. */
export type Digest = `sha256:${string}`

/** A digest of several texts, each kept apart from the next. */
export function digest(...texts: readonly string[]): Digest {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(texts))))}`
}
