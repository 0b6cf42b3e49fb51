import { accepts } from '../../pattern/pattern.js'
import { inRange, readAddress } from '../addresses.js'
import { readInstant, readNumber } from '../values.js'
import type { Clause, Extent, Test } from './clauses.js'
import { compares } from './values.js'

/** Does one value satisfy the test, negation aside? */
function satisfies(test: Test, value: string): boolean {
  switch (test.kind) {
    case 'text':
      return test.globs.some(glob => accepts(glob, value))
    case 'number':
    case 'date': {
      const read = test.kind === 'date' ? readInstant(value) : readNumber(value)
      return read !== undefined && test.bounds.some(bound => compares(read, bound))
    }
    case 'address': {
      const address = readAddress(value)
      return address !== undefined && test.ranges.some(range => inRange(address, range))
    }
    case 'presence':
      return test.present
  }
}

/** Is the clause true of a request whose key has these values (none: the key is absent)? */
export function truthOf(
  clause: Clause,
  values: readonly string[],
  reading: Extent,
  matched: (value: string) => boolean = value => satisfies(clause.test, value),
): boolean {
  if (values.length === 0) return clause.whenAbsent
  const one = (value: string) => truth(clause, matched(value), reading)
  return clause.qualifier === 'any' ? values.some(one) : values.every(one)
}

function truth({ negated, test }: Clause, matched: boolean, reading: Extent): boolean {
  const partial = test.kind === 'text' && test.partial && !matched
  if (partial) return reading === 'most'
  return test.kind === 'presence' ? test.present : matched !== negated
}
