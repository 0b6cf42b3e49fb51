import { type Examination, examine, type Knowledge, unexamined } from '../core/check.js'
import type { PolicyFile } from '../core/policy-file.js'
import { ours } from '../core/text/prose.js'

/** How many steps all proofs of one run may take together: those of 20,000 plain policies, or of 280 with 700 ids. */
const MOST_STEPS = 100_000_000

const TOO_MUCH = ours(
  'Nothing was proved of this policy, because the proofs of the policies before it took all the steps that a run may take.',
)

/** Ends the proofs of a run after so many steps, however many policies a stranger sends: at the same one everywhere. */
export class StepBound {
  #left: number

  constructor(most: number = MOST_STEPS) {
    this.#left = most
  }

  /** Whether nothing is proved any more. */
  get isOver(): boolean {
    return this.#left <= 0
  }

  /** What {@link examine} finds, or that nothing was asked. */
  examine(file: PolicyFile, knowledge: Knowledge): Examination {
    if (this.isOver) return unexamined(file, TOO_MUCH, knowledge)
    const found = examine(file, knowledge)
    this.spend(found.steps)
    return found
  }

  /** Counts the steps that the proofs of some policies take while something is asked of them. */
  counting<T>(files: readonly PolicyFile[], ask: () => T): T {
    const taken = () => files.reduce((sum, { proof }) => sum + (proof?.().steps ?? 0), 0)
    const before = taken()
    const answer = ask()
    this.spend(taken() - before)
    return answer
  }

  /** Counts the steps of a proof that was made elsewhere. */
  spend(steps: number): void {
    this.#left -= steps
  }
}
