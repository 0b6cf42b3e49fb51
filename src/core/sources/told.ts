import type { Origin, SourceFile, Whereabouts } from '../text/source.js'

/** What is to be said of a reading of a policy beside what its own tool says; in an account, where that is known. */
export type More = (file: SourceFile, facts?: Whereabouts) => Partial<Origin>

/** A policy, and every other reading of it, of which more is known than its own reader tells. */
export function toldMore(file: SourceFile, more: More, facts?: Whereabouts): SourceFile {
  const { origin } = file
  if (origin === undefined) return file
  const { alternatives, fillings, inAccount } = origin
  const again = (other: SourceFile) => toldMore(other, more, facts)
  return {
    ...file,
    origin: {
      ...origin,
      ...(alternatives && { alternatives: alternatives.map(({ when, file }) => ({ when, file: again(file) })) }),
      ...(fillings && {
        fillings: { ...fillings, texts: fillings.texts.map(({ kind, file }) => ({ kind, file: again(file) })) },
      }),
      ...(inAccount && {
        inAccount: (there: Whereabouts) => {
          const found = inAccount(there)
          return found && toldMore(found, more, there)
        },
      }),
      ...more(file, facts),
    },
  }
}
