/** The user asked for something that does not make sense: wrong arguments, inputs or configuration. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export interface PortProblem {
  /** What we could not do, one sentence: "The policy of bucket `x` could not be read: access denied." */
  readonly message: string
  /** The permission or setting that would help, where it is known. */
  readonly remedy?: string
  /** The page that documents it. */
  readonly page?: string
  /** The same call may go through later: a conflict, throttling, a failure of the server or of the way to it. */
  readonly passing?: boolean
  /** The call was answered by a refusal at its only attempt, so it is certain that it had no effect. */
  readonly refused?: boolean
}

/** Something outside failed: AWS, GitHub, the disk. Exit code 3, never a verdict. */
export class PortError extends Error {
  override readonly name = 'PortError'
  readonly problem: PortProblem

  constructor(problem: PortProblem, options?: ErrorOptions) {
    super(problem.message, options)
    this.problem = problem
  }
}

/** A law of our own code was broken: our bug. Exit code 70. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

export function invariant(condition: boolean, law: string): asserts condition {
  if (!condition) throw new InvariantError(law)
}
