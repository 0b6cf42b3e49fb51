/** What may go wrong with a call. */
export type Fault =
  /** The service's own error, in its protocol. */
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly message?: string }
  /** A body in place of the answer's. */
  | { readonly kind: 'body'; readonly status: number; readonly body: string }
  /** The connection ends before the answer begins. */
  | { readonly kind: 'reset' }
  /** Half of the answer comes, then the connection ends. */
  | { readonly kind: 'half' }
  /** Half of the answer comes as if it were the whole. */
  | { readonly kind: 'cut' }
  /** Half of the answer comes, then nothing. */
  | { readonly kind: 'stall' }
  /** Nothing comes. */
  | { readonly kind: 'silence' }

export interface FaultPlan {
  readonly fault: Fault
  /** How many calls it befalls; all of them where absent. */
  readonly times?: number
  /** Whether the call takes its effect all the same: a lost answer. Default: it does not. */
  readonly takesEffect?: boolean
  /** Only calls about this bucket or role. */
  readonly subject?: string
  /** How many such calls pass first. */
  readonly after?: number
}

/** The faults that were asked for, by action. */
export class Faults {
  readonly #plans: { readonly action: string; readonly plan: FaultPlan; left: number; pass: number }[] = []

  add(action: string, plan: FaultPlan): void {
    this.#plans.push({ action, plan, left: plan.times ?? Number.POSITIVE_INFINITY, pass: plan.after ?? 0 })
  }

  clear(): void {
    this.#plans.length = 0
  }

  next(action: string, subject: string | undefined): FaultPlan | undefined {
    const found = this.#plans.find(
      ({ action: planned, plan, left }) =>
        planned === action && left > 0 && (plan.subject === undefined || plan.subject === subject),
    )
    if (found === undefined) return undefined
    if (found.pass > 0) {
      found.pass -= 1
      return undefined
    }
    found.left -= 1
    return found.plan
  }
}

/** A token bucket as AWS throttles: `rate` calls a second, `burst` at once. */
export class TokenBucket {
  readonly #rate: number
  readonly #burst: number
  #tokens: number
  #at = performance.now()

  constructor(rate: number, burst: number) {
    this.#rate = rate
    this.#burst = burst
    this.#tokens = burst
  }

  take(): boolean {
    const now = performance.now()
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#at) / 1000) * this.#rate)
    this.#at = now
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }
}
