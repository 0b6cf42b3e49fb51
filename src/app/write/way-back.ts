import { type Living, puttable } from '../../core/policy/puttable.js'
import { isWhole, type PolicyFile, readPolicyFile } from '../../core/policy-file.js'
import { ours, type Prose } from '../../core/text/prose.js'
import { sourceFromText } from '../../core/text/source.js'
import type { StandingPolicy } from '../standing-policy.js'

/** What can be put on a bucket again: what stands there, what comes nearest to it, or nothing. */
export type WayBack =
  | { readonly kind: 'as-is' }
  | {
      readonly kind: 'nearest'
      readonly text: string
      readonly file: PolicyFile
      readonly differences: readonly Prose[]
    }
  | { readonly kind: 'none'; readonly because: Prose }

/**
 * The way back to what stands on a bucket now. That there is no policy can always be had again.
 * @param name of what comes nearest to it.
 */
export function wayBackTo(live: StandingPolicy, living: Living, name = 'nearest policy'): WayBack {
  if (live.kind !== 'present') return { kind: 'as-is' }
  if (!isWhole(live.file)) return { kind: 'none', because: ours('S3 would refuse it.') }
  const way = puttable(live.file.policy, living)
  if (way.kind !== 'nearest') return way
  return { ...way, file: readPolicyFile(sourceFromText(name, way.text)) }
}
