import type { AdmittedId } from '../../lock/ids.js'
import type { Owner } from '../request.js'

/** The AWS services whose direct calls are spared: all, none, or those of these service principals. */
export type AwsServices = boolean | readonly string[]

/** What a policy is asked about: a bucket, who owns it, and who is meant to get in. */
export interface Scope {
  readonly bucket: string
  /** `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`. */
  readonly partition: string
  readonly owner: Owner
  readonly admitted: readonly AdmittedId[]
  /** Whose direct calls are meant to get in, too. */
  readonly awsServices?: AwsServices
  /** ISO 8601 date; no request is made before it. Absent: whenever it is made. */
  readonly today?: string
}

/** Whether the direct calls of any AWS service are meant to get in. */
export function sparesServices({ awsServices = false }: Pick<Scope, 'awsServices'>): boolean {
  return typeof awsServices === 'boolean' ? awsServices : awsServices.length > 0
}
