import { PortError } from '../../core/text/errors.js'
import { QUOTED_LIMIT } from '../../core/text/plain.js'
import { present } from '../../core/text/present.js'
import { join, ours, type Prose, quote, say } from '../../core/text/prose.js'
import type { Call } from './calls.js'
import { partsOfDenial, remedyForDenial } from './denials.js'
import { factsOfError, isByAws, SAYS_NOTHING } from './error-facts.js'
import { type FailureKind, failureRow } from './failures.js'

/** Thrown for a well-formed HTTP answer that lacks what AWS documents: a captive portal's page, a body cut short. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer'
}

/** How a call failed. Decided by the error's name, code and HTTP status, never by its text. */
export function failureKind(error: unknown): FailureKind {
  return failureRow(error).kind
}

/** The reason alone: "AWS denies it (`AccessDenied`, status 403). …", for answers that are data and no failure. */
export function awsReason(error: unknown): Prose {
  const row = failureRow(error)
  const { name, code, status, message } = factsOfError(error)
  const shown = [
    ...(SAYS_NOTHING.has(name) ? [] : [say`${quotable(name)}`]),
    ...(SAYS_NOTHING.has(name) && code !== undefined ? [say`${code}`] : []),
    ...(status === undefined ? [] : [say`status ${status}`]),
  ]
  const words = row.quote && message !== '' ? say`. ${ours(row.quote)}: ${inQuotes(row.kind, message)}` : ours('')
  const detail = shown.length === 0 ? ours('') : say` (${join(shown, ', ')})`
  return say`${ours(row.because)}${detail}${words}`
}

/** Longer sentences of AWS say nothing more that helps. */
const MOST_QUOTED = 300

/**
 * Whether S3 says that the bucket policy itself denies us. Only the sentence tells: the code is the same for each kind of
 * policy. Source: Amazon S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors".
 */
export function isByBucketPolicy(error: unknown): boolean {
  return (
    failureKind(error) === 'denied' && /explicit deny in a resource-based policy/i.test(factsOfError(error).message)
  )
}

/** A denial in two parts where it is long, so that neither is cut off. */
function inQuotes(kind: FailureKind, message: string): Prose {
  const parts = kind === 'denied' && message.length > QUOTED_LIMIT ? partsOfDenial(message) : [message]
  return join(
    parts.map(part => quote(quotable(part))),
    ' ',
  )
}

/** AWS's words, short, and without what could be a secret: whoever answers in its place may send ours back. */
function quotable(message: string): string {
  const masked = message.replace(NAME_OR_SECRET, (...[, name]: readonly (string | undefined)[]) => name ?? '***')
  return masked.length > MOST_QUOTED ? `${masked.slice(0, MOST_QUOTED)}…` : masked
}

/** ARNs and addresses without their query, which stay as they are; then what a secret looks like, wherever it stands. */
const NAME_OR_SECRET = new RegExp(
  [
    /(\barn:[a-z-]+:[\w-]*:[\w-]*:\d*:[^\s"'`<>,;()&?]+|\bhttps?:\/\/[\w.-]+\/[^\s?#]*)/,
    // Access key ids: IAM User Guide, "IAM identifiers".
    /(?:AKIA|ASIA)[A-Z0-9]{12,}/,
    // Web identity tokens: RFC 7519.
    /eyJ[\w-]{10,}(?:\.[\w-]*)*/,
    // Secret keys (40 letters), session tokens and signatures, encoded for an address or not.
    /(?:[A-Za-z0-9/+]|%2[BbFf]){40,}(?:=|%3[Dd]){0,2}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

/** What could not be done, and why, in a sentence. */
export function failureOfCall(call: Call, error: unknown): Prose {
  return say`${call.failed}: ${awsReason(error)}.`
}

/** The same, and what would help, where that is known. */
export function failureWithRemedy(call: Call, error: unknown): Prose {
  const remedy = remedyFor(call, error)
  const sentence = failureOfCall(call, error)
  return remedy === undefined ? sentence : say`${sentence} ${remedy}`
}

/** What the failure of a call means to the user. Errors that are told already stay as they are. */
export function portError(call: Call, error: unknown): PortError {
  if (error instanceof PortError) return error
  const row = failureRow(error)
  const remedy = remedyFor(call, error)
  const problem = {
    message: failureOfCall(call, error),
    page: row.page,
    ...(row.passing === true ? { passing: true } : {}),
    ...(hadNoEffect(error) ? { refused: true } : {}),
  }
  return new PortError({ ...problem, ...present({ remedy }) }, { cause: error })
}

/** Answers after which nobody knows whether the request took effect, or will: timeout, conflict, throttling. */
const UNDECIDED: ReadonlySet<number> = new Set([408, 409, 429])

/** Failures before anything was sent. */
const UNSENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EPROXY'])

/** Whether the only attempt certainly changed nothing: AWS answered that it did not do it, or was never asked. */
function hadNoEffect(error: unknown): boolean {
  const { status = 0, code = '', attempts = 1 } = factsOfError(error)
  if (attempts !== 1) return false
  if (status === 0) return UNSENT.has(code) || failureKind(error) === 'no-credentials'
  return status >= 300 && status < 500 && !UNDECIDED.has(status) && isByAws(error)
}

/** Does it, telling every failure. */
export async function told<T>(call: Call, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw portError(call, error)
  }
}

/** What would help, where it is known. */
function remedyFor(call: Call, error: unknown): Prose | undefined {
  const { remedy } = failureRow(error)
  if (remedy === '') return undefined
  return remedy === 'permission' ? remedyForDenial(call, factsOfError(error).message) : ours(`${remedy}.`)
}
