import type { Claim, ClaimName, ClaimVerdict } from '../access/claim.js'
import type { FilledFile } from '../policy-file.js'
import { ours, type Prose, say } from '../text/prose.js'
import type { Answered } from './expectation.js'

/** What was answered about one reading of a policy. */
export interface Answers {
  readonly claims: readonly Claim[]
  readonly expectations: readonly Answered[]
}

/** The answers about one way to read a template. */
export interface OtherAnswers extends Answers {
  readonly when: Prose
}

/** The answers about a policy with texts in the place of what is unknown. */
export interface FilledAnswers extends Answers {
  readonly kind: FilledFile['kind']
}

/** What was asked is answered where all readings of a template agree. */
export function agreedByAll(main: Answers, others: readonly OtherAnswers[]): Answers {
  return across(main, ({ verdict }, same) => {
    const other = others.find(answers => same(answers)?.verdict.kind !== verdict.kind)
    return other === undefined ? verdict : differing(verdict, same(other)?.verdict, other.when)
  })
}

function differing(one: ClaimVerdict, other: ClaimVerdict | undefined, when: Prose): ClaimVerdict {
  const because = 'because' in one ? say`${one.because} ` : ours('')
  const otherwise = other !== undefined && 'because' in other ? say`: ${other.because}` : ours('.')
  return { kind: 'unknown', because: say`${because}The answer is different if ${when}${otherwise}` }
}

/**
 * What can be told of a policy although ids on its list are unknown. A failure stands where it stands whatever is filled
 * in; so does all else, but that nothing is known of whoever is missing. Where the missing are single roles, `sealed`
 * needs no answer about a list that lets everybody in.
 *
 * @param main has the reason why the rest is unknown.
 */
export function whateverIsFilledIn(main: Answers, filled: readonly FilledAnswers[], areRoles: boolean): Answers {
  return across(main, ({ verdict }, same, claim) => {
    const kindsAre = (kind: ClaimVerdict['kind'], all: readonly FilledAnswers[]) =>
      all.every(answers => same(answers)?.verdict.kind === kind)
    const [first] = filled
    const told = first && same(first)?.verdict
    if (told === undefined || told.kind === 'unknown') return verdict
    if (told.kind === 'fails') return kindsAre('fails', filled) ? told : verdict
    if (claim !== undefined && ABOUT_WHO.includes(claim)) return verdict
    const possible = areRoles && claim === 'sealed' ? filled.filter(({ kind }) => kind !== 'anyone') : filled
    return kindsAre(told.kind, possible) ? told : verdict
  })
}

/** They ask about each one on the list, the missing too. */
const ABOUT_WHO: readonly ClaimName[] = ['nobody-unknown-admitted', 'no-stranger-can-assume']

interface Asked {
  readonly verdict: ClaimVerdict
}

/** Decides each question anew; `same` finds the answer of another reading to it. */
function across(
  main: Answers,
  decide: (one: Asked, same: (answers: Answers) => Asked | undefined, claim?: ClaimName) => ClaimVerdict,
): Answers {
  return {
    claims: main.claims.map(one => {
      const same = ({ claims }: Answers) => claims.find(({ claim }) => claim === one.claim)
      return { ...one, verdict: decide(one, same, one.claim) }
    }),
    expectations: main.expectations.map(one => {
      const same = ({ expectations }: Answers) =>
        expectations.find(({ expectation }) => expectation === one.expectation)
      return { ...one, verdict: decide(one, same) }
    }),
  }
}
