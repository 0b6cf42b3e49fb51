import { plainText } from './plain.js'
import { type Prose, say } from './prose.js'

/**
 * The user asked for something that does not make sense: wrong arguments, inputs or configuration. Exit code 2.
 * Made by the factories of `usage.ts` alone.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly lines: readonly Prose[]

  constructor(lines: readonly Prose[]) {
    super(lines.map(plainText).join('\n'))
    this.lines = lines
  }
}

export interface PortProblem {
  /** What we could not do, one sentence: "The policy of bucket `x` could not be read: access denied." */
  readonly message: Prose
  /** The permission or setting that would help, where it is known. */
  readonly remedy?: Prose
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
    super(plainText(problem.message), options)
    this.problem = problem
  }
}

/** What failed outside; throws any other error on. */
export function portProblem(error: unknown): PortProblem {
  if (error instanceof PortError) return error.problem
  throw error
}

/** What a failure says: our own sentence where it is ours, the system's words in quotes where they are not. */
export function sentenceOf(error: unknown): Prose {
  if (error instanceof PortError) return error.problem.message
  return say`${error instanceof Error ? error.message : String(error)}`
}

/** What a failure says, and what would help, where that is known. */
export function adviceOf(error: unknown): Prose {
  const remedy = error instanceof PortError ? error.problem.remedy : undefined
  return remedy === undefined ? sentenceOf(error) : say`${sentenceOf(error)} ${remedy}`
}

/** A law of our own code was broken: our bug. Exit code 70. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

export function invariant(condition: boolean, law: string): asserts condition {
  if (!condition) throw new InvariantError(law)
}
