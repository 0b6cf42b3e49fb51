import type { Target } from './requests.js'

/** One S3 action that a caller must not be denied, on the bucket or on every object in it. */
export interface Need {
  readonly action: string
  readonly on: Target
}

/** A request with nothing left open but what is not named: the object, and the session of the caller. */
export interface OneRequest extends Need {
  /** The ARN; absent: the bucket, or any object in it. */
  readonly resource?: string
  /** By lower-case name; a key that is not in the map is absent from the request. */
  readonly context: ReadonlyMap<string, readonly string[]>
}

/** What is expected of a request: that some Deny strikes it, or that none does. */
export type Expected = 'denied' | 'spared'
