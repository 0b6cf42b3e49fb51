import type { Need } from './prove.js'

/**
 * What Terraform reads of a bucket whenever it plans, by the resource or data source that it refreshes: each must be
 * allowed, or the plan fails.
 * Source: hashicorp/terraform-provider-aws, internal/service/s3, the read function of each resource. HeadBucket needs
 * ListBucket (S3 API Reference, "HeadBucket"). The second provider's is Cloud Control's (AWS::S3::BucketPolicy, read).
 */
const READS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'aws_s3_bucket',
    [
      'ListBucket',
      'GetBucketPolicy',
      'GetBucketAcl',
      'GetBucketCORS',
      'GetBucketWebsite',
      'GetBucketVersioning',
      'GetAccelerateConfiguration',
      'GetBucketRequestPayment',
      'GetBucketLogging',
      'GetLifecycleConfiguration',
      'GetReplicationConfiguration',
      'GetEncryptionConfiguration',
      'GetBucketObjectLockConfiguration',
      'GetBucketTagging',
    ],
  ],
  ['data.aws_s3_bucket', ['ListBucket']],
  ['data.aws_s3_bucket_policy', ['GetBucketPolicy']],
  ['aws_s3_bucket_policy', ['GetBucketPolicy']],
  ['awscc_s3_bucket_policy', ['GetBucketPolicy']],
  ['aws_cloudcontrolapi_resource', ['GetBucketPolicy']],
  ['aws_s3_bucket_acl', ['GetBucketAcl']],
  ['aws_s3_bucket_accelerate_configuration', ['GetAccelerateConfiguration']],
  ['aws_s3_bucket_cors_configuration', ['GetBucketCORS']],
  ['aws_s3_bucket_lifecycle_configuration', ['GetLifecycleConfiguration']],
  ['aws_s3_bucket_logging', ['GetBucketLogging']],
  ['aws_s3_bucket_notification', ['GetBucketNotification']],
  ['aws_s3_bucket_object_lock_configuration', ['GetBucketObjectLockConfiguration']],
  ['aws_s3_bucket_ownership_controls', ['GetBucketOwnershipControls']],
  ['aws_s3_bucket_public_access_block', ['GetBucketPublicAccessBlock']],
  ['aws_s3_bucket_replication_configuration', ['GetReplicationConfiguration']],
  ['aws_s3_bucket_request_payment_configuration', ['GetBucketRequestPayment']],
  ['aws_s3_bucket_server_side_encryption_configuration', ['GetEncryptionConfiguration']],
  ['aws_s3_bucket_versioning', ['GetBucketVersioning']],
  ['aws_s3_bucket_website_configuration', ['GetBucketWebsite']],
])

/** What refreshing resources of these types reads of their bucket. */
export function terraformReads(types: readonly string[]): readonly Need[] {
  const actions = new Set(types.flatMap(type => READS.get(type) ?? []))
  return [...actions].map(action => ({ action: `s3:${action}`, on: 'bucket' }))
}
