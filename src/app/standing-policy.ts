import { type PolicyFile, readPolicyFile } from '../core/policy-file.js'
import { present } from '../core/text/present.js'
import { sourceFromText } from '../core/text/source.js'
import type { BucketPolicies, LivePolicy } from './ports.js'

/** What stands on a bucket, its text read. */
export type StandingPolicy =
  | Exclude<LivePolicy, { readonly kind: 'present' }>
  | { readonly kind: 'present'; readonly text: string; readonly file: PolicyFile }

export interface StandingPolicies extends BucketPolicies {
  read(bucket: string): Promise<StandingPolicy>
}

/** The same bucket policies with their texts read: each text once, and none that is `known`. */
export function standingPolicies(policies: BucketPolicies, known: readonly PolicyFile[] = []): StandingPolicies {
  const { eventuallyConsistent, snapshot } = policies
  const byText = new Map(known.map(file => [file.source.text, file]))
  const fileOf = (bucket: string, text: string): PolicyFile => {
    const file = byText.get(text) ?? readPolicyFile(sourceFromText(`live policy of ${bucket}`, text))
    byText.set(text, file)
    return file
  }
  return {
    eventuallyConsistent,
    read: async bucket => {
      const live = await policies.read(bucket)
      return live.kind === 'present' ? { ...live, file: fileOf(bucket, live.text) } : live
    },
    write: (bucket, text) => policies.write(bucket, text),
    remove: bucket => policies.remove(bucket),
    ...present({ snapshot }),
  }
}
