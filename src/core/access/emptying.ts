import type { Need } from './prove.js'

/**
 * What the CDK's `autoDeleteObjects` cannot do without when it empties a bucket.
 * Source: aws/aws-cdk, @aws-cdk/custom-resource-handlers, lib/aws-s3/auto-delete-objects-handler.
 */
export const EMPTYING: readonly Need[] = [
  { action: 's3:GetBucketTagging', on: 'bucket' },
  { action: 's3:ListBucketVersions', on: 'bucket' },
  { action: 's3:DeleteObject', on: 'object' },
  { action: 's3:DeleteObjectVersion', on: 'object' },
]
