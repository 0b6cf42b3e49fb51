/** What the comment of a plan recorded, by which an apply knows what the reviewer was shown. */
export interface CommentRecord {
  /** The version of the tool that wrote it. */
  readonly version: string
  readonly key: string
  /** The fingerprint of each bucket's plan, cut to {@link RECORDED_DIGITS} hex digits. */
  readonly plans: ReadonlyMap<string, string>
  /** Plans for which there was no room. */
  readonly more: number
}

/** 128 bits tell plans apart; the record of hundreds of buckets must leave room for the comment. */
export const RECORDED_DIGITS = 32

/** Whether a bucket's plan is the one that a comment recorded; `unrecorded` says nothing about it. */
export function compareRecorded(
  record: CommentRecord,
  bucket: string,
  fingerprint: string,
): 'same' | 'moved' | 'unrecorded' {
  const recorded = record.plans.get(bucket)
  if (recorded === undefined) return 'unrecorded'
  return recorded === recordedDigits(fingerprint) ? 'same' : 'moved'
}

/** As much of a fingerprint as is recorded. */
export function recordedDigits(fingerprint: string): string {
  return fingerprint.replace(/^sha256:/, '').slice(0, RECORDED_DIGITS)
}
