import type { Target } from './requests.js'

/** One S3 action that a caller must not be denied, on the bucket or on every object in it. */
export interface Need {
  readonly action: string
  readonly on: Target
}
