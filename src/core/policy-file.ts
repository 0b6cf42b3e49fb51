import { type Proof, proofOf } from './access/prove.js'
import { bucketOf, findLock, type Lock } from './lock/find.js'
import { type Intent, intentOf } from './lock/intent.js'
import type { Policy } from './policy/ast.js'
import { meaningOf } from './policy/meaning.js'
import { type Reading, readPolicy } from './policy/parse.js'
import { MOST_POLICY_BYTES, normalisedSize } from './policy/print.js'
import { present } from './text/present.js'
import type { Prose } from './text/prose.js'
import type { FillingKind, SourceFile } from './text/source.js'

/** A policy text, read once: whatever is asked of it afterwards is asked of this. */
export interface PolicyFile {
  readonly source: SourceFile
  readonly reading: Reading
  /** As far as it could be read; absent where the text is no JSON object. */
  readonly policy?: Policy
  /** What denies by `aws:userid`; absent where the policy has no such statement. */
  readonly lock?: Lock
  /** Which statements were meant as the lock; absent with the policy. */
  readonly intent?: Intent
  /** Of the policy as S3 counts them; absent with it. */
  readonly bytes?: number
  /** Larger than S3 takes: nothing is proved of it, because that could take any time and no verdict would change. */
  readonly tooLarge: boolean
  /** The one bucket that the policy names; absent unless the whole text could be read, and is of a size that S3 takes. */
  readonly bucket?: string
  /** The partition of the bucket; present with it. */
  readonly partition?: string
  /** What the policy means, whatever its spelling; a text that is no policy means itself. Computed when first asked for. */
  readonly meaning: () => string
  /** What can be proved of the policy, modelled when first asked for; absent with the policy. */
  readonly proof?: () => Proof
  /** The policy in the other readings of its template; read when first asked for. */
  readonly alternatives: () => readonly AlternativeFile[]
  /** The policy with texts for the ids that are not known yet, read when first asked for; absent where none are. */
  readonly fillings?: () => readonly FilledFile[]
}

export interface AlternativeFile {
  readonly when: Prose
  readonly file: PolicyFile
}

export interface FilledFile {
  readonly kind: FillingKind
  readonly file: PolicyFile
}

/** A policy that was read whole, so that claims can be made about it. */
export type WholePolicy = PolicyFile & Required<Pick<PolicyFile, 'policy' | 'intent' | 'proof'>>

/** A whole policy with the bucket that it is for. */
export type BucketPolicy = WholePolicy & Required<Pick<PolicyFile, 'bucket' | 'partition'>>

/** Reads a policy text and all that follows from the text alone. Never throws for what stands in it. */
export function readPolicyFile(source: SourceFile): PolicyFile {
  const { alternatives = [], fillings } = source.origin ?? {}
  return {
    ...readText(source),
    alternatives: once(() => alternatives.map(({ when, file }) => ({ when, file: readPolicyFile(file) }))),
    ...present({
      fillings: fillings && once(() => fillings.texts.map(({ kind, file }) => ({ kind, file: readPolicyFile(file) }))),
    }),
  }
}

function readText(source: SourceFile): Omit<PolicyFile, 'alternatives'> {
  const reading = readPolicy(source)
  const { policy, whole } = reading
  const asText = () => `unreadable ${source.text}`
  if (policy === undefined) return { source, reading, tooLarge: false, meaning: asText }
  const bytes = normalisedSize(policy)
  const tooLarge = bytes > MOST_POLICY_BYTES
  const lock = present({ lock: findLock(policy) })
  const known = { source, reading, bytes, tooLarge, policy, ...lock, intent: intentOf(policy) }
  const meaning = whole ? once(() => meaningOf(policy)) : asText
  if (tooLarge) return { ...known, meaning }
  return {
    ...known,
    ...(whole ? bucketOf(policy) : undefined),
    meaning,
    proof: once(() => proofOf(policy)),
  }
}

/** Whether the whole text was read, and nothing of it is ambiguous. */
export function isWhole(file: PolicyFile): file is WholePolicy {
  return file.reading.whole && file.policy !== undefined && !file.tooLarge
}

/** Whether the text was read whole as the policy of one bucket. */
export function isOfOneBucket(file: PolicyFile): file is BucketPolicy {
  return file.bucket !== undefined
}

/** The policy of a file, or what is known of it where ids are missing; `undefined` where that is no one bucket's. */
export function knownPart(file: PolicyFile): BucketPolicy | undefined {
  if (isOfOneBucket(file)) return file
  const [part] = file.fillings?.() ?? []
  return part !== undefined && isOfOneBucket(part.file) ? part.file : undefined
}

function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
