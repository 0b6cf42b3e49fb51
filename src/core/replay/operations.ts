import { S3_ACTIONS } from '../access/s3-actions.js'
import { entryOf } from '../text/untyped.js'

/**
 * Operations whose permission has another name than they have.
 * Source: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations"; Service Authorization Reference,
 * "Actions, resources, and condition keys for Amazon S3".
 */
const PERMISSIONS: Readonly<Record<string, string>> = {
  HeadObject: 'GetObject',
  SelectObjectContent: 'GetObject',
  CopyObject: 'PutObject',
  PostObject: 'PutObject',
  CreateMultipartUpload: 'PutObject',
  InitiateMultipartUpload: 'PutObject',
  UploadPart: 'PutObject',
  UploadPartCopy: 'PutObject',
  CompleteMultipartUpload: 'PutObject',
  DeleteObjects: 'DeleteObject',
  DeleteMultipleObjects: 'DeleteObject',
  ListParts: 'ListMultipartUploadParts',
  ListMultipartUploads: 'ListBucketMultipartUploads',
  HeadBucket: 'ListBucket',
  ListObjects: 'ListBucket',
  ListObjectsV2: 'ListBucket',
  ListObjectVersions: 'ListBucketVersions',
  GetBucketEncryption: 'GetEncryptionConfiguration',
  PutBucketEncryption: 'PutEncryptionConfiguration',
  DeleteBucketEncryption: 'PutEncryptionConfiguration',
  GetBucketCors: 'GetBucketCORS',
  PutBucketCors: 'PutBucketCORS',
  DeleteBucketCors: 'PutBucketCORS',
  GetBucketLifecycle: 'GetLifecycleConfiguration',
  GetBucketLifecycleConfiguration: 'GetLifecycleConfiguration',
  PutBucketLifecycle: 'PutLifecycleConfiguration',
  PutBucketLifecycleConfiguration: 'PutLifecycleConfiguration',
  DeleteBucketLifecycle: 'PutLifecycleConfiguration',
  GetBucketReplication: 'GetReplicationConfiguration',
  PutBucketReplication: 'PutReplicationConfiguration',
  DeleteBucketReplication: 'PutReplicationConfiguration',
  GetBucketAccelerateConfiguration: 'GetAccelerateConfiguration',
  PutBucketAccelerateConfiguration: 'PutAccelerateConfiguration',
  GetBucketAnalyticsConfiguration: 'GetAnalyticsConfiguration',
  ListBucketAnalyticsConfigurations: 'GetAnalyticsConfiguration',
  PutBucketAnalyticsConfiguration: 'PutAnalyticsConfiguration',
  DeleteBucketAnalyticsConfiguration: 'PutAnalyticsConfiguration',
  GetBucketInventoryConfiguration: 'GetInventoryConfiguration',
  ListBucketInventoryConfigurations: 'GetInventoryConfiguration',
  PutBucketInventoryConfiguration: 'PutInventoryConfiguration',
  DeleteBucketInventoryConfiguration: 'PutInventoryConfiguration',
  GetBucketMetricsConfiguration: 'GetMetricsConfiguration',
  ListBucketMetricsConfigurations: 'GetMetricsConfiguration',
  PutBucketMetricsConfiguration: 'PutMetricsConfiguration',
  DeleteBucketMetricsConfiguration: 'PutMetricsConfiguration',
  GetBucketIntelligentTieringConfiguration: 'GetIntelligentTieringConfiguration',
  ListBucketIntelligentTieringConfigurations: 'GetIntelligentTieringConfiguration',
  PutBucketIntelligentTieringConfiguration: 'PutIntelligentTieringConfiguration',
  DeleteBucketIntelligentTieringConfiguration: 'PutIntelligentTieringConfiguration',
  GetBucketNotificationConfiguration: 'GetBucketNotification',
  PutBucketNotificationConfiguration: 'PutBucketNotification',
  DeleteBucketTagging: 'PutBucketTagging',
  DeleteBucketOwnershipControls: 'PutBucketOwnershipControls',
  GetPublicAccessBlock: 'GetBucketPublicAccessBlock',
  PutPublicAccessBlock: 'PutBucketPublicAccessBlock',
  DeletePublicAccessBlock: 'PutBucketPublicAccessBlock',
  DeleteBucketPublicAccessBlock: 'PutBucketPublicAccessBlock',
  GetObjectLockConfiguration: 'GetBucketObjectLockConfiguration',
  PutObjectLockConfiguration: 'PutBucketObjectLockConfiguration',
}

/** Permissions that have a twin for a request that names a version. */
const OF_A_VERSION: Readonly<Record<string, string>> = {
  GetObject: 'GetObjectVersion',
  GetObjectAcl: 'GetObjectVersionAcl',
  GetObjectAttributes: 'GetObjectVersionAttributes',
  GetObjectTagging: 'GetObjectVersionTagging',
  PutObjectAcl: 'PutObjectVersionAcl',
  PutObjectTagging: 'PutObjectVersionTagging',
  DeleteObject: 'DeleteObjectVersion',
  DeleteObjectTagging: 'DeleteObjectVersionTagging',
}

const KNOWN: ReadonlySet<string> = new Set(S3_ACTIONS)

/**
 * The action that S3 authorizes an operation by, `s3:GetObject`; `undefined` for an operation that is not known.
 *
 * @param operation the API operation's name, as CloudTrail's `eventName` has it.
 * @param versioned whether the request names a version of the object.
 */
export function actionOf(operation: string, versioned: boolean): string | undefined {
  const permission = entryOf(PERMISSIONS, operation) ?? operation
  const action = `s3:${versioned ? (entryOf(OF_A_VERSION, permission) ?? permission) : permission}`
  return KNOWN.has(action) ? action : undefined
}

/**
 * Operations of server access logs by what follows the method, for objects and for buckets.
 * Source: Amazon S3 User Guide, "Amazon S3 server access log format", field Operation.
 */
const LOGGED: Readonly<Record<string, string>> = {
  'GET.OBJECT': 'GetObject',
  'HEAD.OBJECT': 'HeadObject',
  'PUT.OBJECT': 'PutObject',
  'POST.OBJECT': 'PostObject',
  'COPY.OBJECT': 'PutObject',
  'COPY.OBJECT_GET': 'GetObject',
  'COPY.PART': 'PutObject',
  'COPY.PART_GET': 'GetObject',
  'DELETE.OBJECT': 'DeleteObject',
  'PUT.PART': 'UploadPart',
  'POST.UPLOADS': 'CreateMultipartUpload',
  'POST.UPLOAD': 'CompleteMultipartUpload',
  'DELETE.UPLOAD': 'AbortMultipartUpload',
  'GET.UPLOAD': 'ListParts',
  'GET.UPLOADS': 'ListMultipartUploads',
  'GET.BUCKET': 'ListObjectsV2',
  'HEAD.BUCKET': 'HeadBucket',
  'PUT.BUCKET': 'CreateBucket',
  'DELETE.BUCKET': 'DeleteBucket',
  'GET.BUCKETVERSIONS': 'ListObjectVersions',
  'GET.BUCKETPOLICY': 'GetBucketPolicy',
  'PUT.BUCKETPOLICY': 'PutBucketPolicy',
  'DELETE.BUCKETPOLICY': 'DeleteBucketPolicy',
  'GET.POLICY_STATUS': 'GetBucketPolicyStatus',
  'GET.LOCATION': 'GetBucketLocation',
  'GET.VERSIONING': 'GetBucketVersioning',
  'PUT.VERSIONING': 'PutBucketVersioning',
  'GET.LOGGING_STATUS': 'GetBucketLogging',
  'PUT.LOGGING_STATUS': 'PutBucketLogging',
  'GET.NOTIFICATION': 'GetBucketNotification',
  'PUT.NOTIFICATION': 'PutBucketNotification',
  'GET.ENCRYPTION': 'GetBucketEncryption',
  'PUT.ENCRYPTION': 'PutBucketEncryption',
  'GET.LIFECYCLE': 'GetBucketLifecycleConfiguration',
  'PUT.LIFECYCLE': 'PutBucketLifecycleConfiguration',
  'GET.CORS': 'GetBucketCors',
  'PUT.CORS': 'PutBucketCors',
  'GET.REPLICATION': 'GetBucketReplication',
  'PUT.REPLICATION': 'PutBucketReplication',
  'GET.WEBSITE': 'GetBucketWebsite',
  'PUT.WEBSITE': 'PutBucketWebsite',
  'GET.REQUEST_PAYMENT': 'GetBucketRequestPayment',
  'GET.ACCELERATE': 'GetBucketAccelerateConfiguration',
  'GET.OWNERSHIP_CONTROLS': 'GetBucketOwnershipControls',
  'GET.PUBLIC_ACCESS_BLOCK': 'GetPublicAccessBlock',
  'GET.OBJECT_LOCK_CONFIGURATION': 'GetObjectLockConfiguration',
  'GET.INVENTORY': 'GetBucketInventoryConfiguration',
  'GET.METRICS': 'GetBucketMetricsConfiguration',
  'GET.ANALYTICS': 'GetBucketAnalyticsConfiguration',
  'GET.INTELLIGENT_TIERING': 'GetBucketIntelligentTieringConfiguration',
  'GET.OBJECT_TAGGING': 'GetObjectTagging',
  'PUT.OBJECT_TAGGING': 'PutObjectTagging',
  'DELETE.OBJECT_TAGGING': 'DeleteObjectTagging',
  'GET.OBJECT_ATTRIBUTES': 'GetObjectAttributes',
  'POST.RESTORE': 'RestoreObject',
  'POST.SELECT': 'SelectObjectContent',
}

/** The same word for a bucket and for an object. */
const OF_EITHER: Readonly<Record<string, { readonly object: string; readonly bucket: string }>> = {
  'GET.ACL': { object: 'GetObjectAcl', bucket: 'GetBucketAcl' },
  'PUT.ACL': { object: 'PutObjectAcl', bucket: 'PutBucketAcl' },
  'GET.TAGGING': { object: 'GetObjectTagging', bucket: 'GetBucketTagging' },
  'PUT.TAGGING': { object: 'PutObjectTagging', bucket: 'PutBucketTagging' },
  'DELETE.TAGGING': { object: 'DeleteObjectTagging', bucket: 'DeleteBucketTagging' },
}

/**
 * The API operation of a server access log's `REST.GET.OBJECT`; `undefined` for one that is not known.
 *
 * @param onObject whether the record names a key.
 */
export function operationOf(logged: string, onObject: boolean): string | undefined {
  const word = logged.replace(/^(REST|SOAP|WEBSITE|BATCH)\./, '')
  const either = entryOf(OF_EITHER, word)
  if (either !== undefined) return onObject ? either.object : either.bucket
  return entryOf(LOGGED, word)
}
