import type { ClaimVerdict } from '../access/claim.js'
import { ours, type Prose, say } from '../text/prose.js'

/** Who the ids belong to is asked of an account only. */
export const notAsked: ClaimVerdict = {
  kind: 'not-asked',
  because: ours('Who the ids belong to was not asked: that needs an account or a snapshot.'),
}

export function unknown(because: Prose): ClaimVerdict {
  return { kind: 'unknown', because }
}

/** Names whom the verdict is about. */
export function about(subject: Prose, verdict: ClaimVerdict): ClaimVerdict {
  return verdict.kind === 'holds' ? verdict : { ...verdict, because: say`${subject}: ${verdict.because}` }
}

/** Holds where all hold; the first failure, else the first unknown. */
export function every(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  return pick(verdicts, ['fails', 'unknown', 'holds'])
}

/** Holds where one holds; else the first unknown, else the first failure. */
export function some(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  return pick(verdicts, ['holds', 'unknown', 'fails'])
}

function pick(verdicts: readonly ClaimVerdict[], order: readonly ClaimVerdict['kind'][]): ClaimVerdict {
  for (const kind of order) {
    const found = verdicts.find(verdict => verdict.kind === kind)
    if (found !== undefined) return found
  }
  return { kind: 'fails', because: ours('Nobody is on the list.') }
}
