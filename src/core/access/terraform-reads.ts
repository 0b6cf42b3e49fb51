import type { Need } from './prove.js'

/**
 * What Terraform reads of a bucket whenever it plans: each must be allowed, or the plan fails.
 * Source: hashicorp/terraform-provider-aws, internal/service/s3/bucket.go, `resourceBucketRead`. HeadBucket needs
 * ListBucket (S3 API Reference, "HeadBucket").
 */
export const TERRAFORM_READS: readonly Need[] = [
  's3:ListBucket',
  's3:GetBucketPolicy',
  's3:GetBucketAcl',
  's3:GetBucketCORS',
  's3:GetBucketWebsite',
  's3:GetBucketVersioning',
  's3:GetAccelerateConfiguration',
  's3:GetBucketRequestPayment',
  's3:GetBucketLogging',
  's3:GetLifecycleConfiguration',
  's3:GetReplicationConfiguration',
  's3:GetEncryptionConfiguration',
  's3:GetBucketObjectLockConfiguration',
  's3:GetBucketTagging',
].map(action => ({ action, on: 'bucket' }))
