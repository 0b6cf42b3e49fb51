import type { ClaimVerdict } from '../access/claim.js'
import { distinct, join, ours, type Prose, say } from '../text/prose.js'

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

type Holds = Extract<ClaimVerdict, { readonly kind: 'holds' }>

/** Holds where all hold, on the conditions of each; the first failure, else the first unknown. */
export function allHold(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  const held = verdicts.filter((verdict): verdict is Holds => verdict.kind === 'holds')
  if (held.length > 0 && held.length === verdicts.length) return together(held)
  return pick(verdicts, ['fails', 'unknown', 'not-asked'])
}

function together(held: readonly Holds[]): Holds {
  const provided = distinct(held.flatMap(({ provided: words }) => words ?? []))
  const assumed = distinct(held.flatMap(({ assumed: words }) => words ?? []))
  return {
    kind: 'holds',
    by: [...new Set(held.flatMap(({ by }) => by))],
    ...(provided.length === 0 ? {} : { provided: join(provided, '; ') }),
    ...(assumed.length === 0 ? {} : { assumed: join(assumed, '; ') }),
  }
}

/** Holds where one holds, on no condition if possible; else the first unknown, else the first failure. */
export function anyHolds(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  const plainly = verdicts.find(verdict => verdict.kind === 'holds' && verdict.provided === undefined)
  return plainly ?? pick(verdicts, ['holds', 'unknown', 'fails'])
}

function pick(verdicts: readonly ClaimVerdict[], order: readonly ClaimVerdict['kind'][]): ClaimVerdict {
  for (const kind of order) {
    const found = verdicts.find(verdict => verdict.kind === kind)
    if (found !== undefined) return found
  }
  return { kind: 'fails', because: ours('The list is empty.') }
}
