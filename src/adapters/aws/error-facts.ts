/** What an error says of itself. */
export interface ErrorFacts {
  readonly name: string
  readonly code?: string
  readonly status?: number
  readonly attempts?: number
  /** The id that AWS gives each of its answers. */
  readonly requestId?: string
  readonly message: string
}

export function factsOfError(error: unknown): ErrorFacts {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: '' }
  const { name, message, code, $metadata } = error as Readonly<Record<string, unknown>>
  const { httpStatusCode: status, attempts, requestId } = ($metadata ?? {}) as Readonly<Record<string, unknown>>
  return {
    name: nameOf(String(name ?? 'Error'), code, status),
    message: String(message ?? ''),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof attempts === 'number' ? { attempts } : {}),
    ...(typeof requestId === 'string' ? { requestId } : {}),
  }
}

/** A name that says less than what stands beside it is passed over: a reset connection is a `TimeoutError` to the SDK. */
function nameOf(name: string, code: unknown, status: unknown): string {
  if (name === 'TimeoutError' && typeof code === 'string') return 'Error'
  if (name === 'SyntaxError' && typeof status === 'number' && status >= 300) return 'Error'
  return name
}

/** Whether AWS gave this answer, as its error code or the id tells that each of its answers carries. */
export function isByAws(error: unknown): boolean {
  const { name, requestId } = factsOfError(error)
  return !SAYS_NOTHING.has(name) || requestId !== undefined
}

/** Names that errors have for want of a better one. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'Error',
  'Unknown',
  'UnknownError',
  'SyntaxError',
  'TypeError',
])
