import { readBucketArn } from './find.js'

/** What a resource pattern of a bucket policy is: right, or wrong in exactly one way. */
export type ResourceShape =
  | { readonly kind: 'bucket' | 'object'; readonly partition: string; readonly bucket: string }
  | { readonly kind: 'unknown-partition'; readonly partition: string }
  | { readonly kind: 'region-or-account'; readonly meant: string }
  | { readonly kind: 'wildcard-bucket' }
  | { readonly kind: 'no-bucket-name'; readonly name: string }
  | { readonly kind: 'not-s3' }

/** AWS General Reference, "Amazon Resource Names"; S3 User Guide for `aws-eusc`. */
export const PARTITIONS: readonly string[] = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc']

/** Judges one resource pattern. */
export function readResource(text: string): ResourceShape {
  const arn = readBucketArn(text)
  if (arn !== undefined) {
    if (!PARTITIONS.includes(arn.partition)) return { kind: 'unknown-partition', partition: arn.partition }
    return { kind: arn.key === undefined ? 'bucket' : 'object', partition: arn.partition, bucket: arn.bucket }
  }
  const [, partition, region, account, rest] = /^arn:([^:]*):s3:([^:]*):([^:]*):(.*)$/s.exec(text) ?? []
  if (rest === undefined) return { kind: /^[*?]+$/.test(text) ? 'wildcard-bucket' : 'not-s3' }
  if (region !== '' || account !== '') return { kind: 'region-or-account', meant: `arn:${partition}:s3:::${rest}` }
  if (partition && !PARTITIONS.includes(partition)) return { kind: 'unknown-partition', partition }
  if (/^[^/]*[*?]/.test(rest)) return { kind: 'wildcard-bucket' }
  return { kind: 'no-bucket-name', name: rest.split('/')[0] ?? '' }
}

/** The item that occurs most often, the earlier of two that occur as often. */
export function mostCommon(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
