import type { AdmittedId } from '../../lock/ids.js'
import type { Owner } from '../request.js'

/** What a policy is asked about: a bucket, who owns it, and who is meant to get in. */
export interface Scope {
  readonly bucket: string
  /** `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`. */
  readonly partition: string
  readonly owner: Owner
  readonly admitted: readonly AdmittedId[]
  /** Direct calls of AWS services are meant to get in, too. */
  readonly awsServices?: boolean
}
