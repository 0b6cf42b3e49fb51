import fc from 'fast-check'
import { examine } from '../../../src/core/check.js'
import { policyFrom } from '../../fakes/policies.js'
import { rightStatements, textOf } from './right-policies.js'
import { changed, changeValues, SPOILT, WRONG_VALUES } from './spoilt.js'
import { findingsInText, line } from './support.js'

const errorsIn = (text: string): readonly string[] =>
  findingsInText(text)
    .filter(({ severity }) => severity === 'error')
    .map(line)
const errorRulesIn = (text: string): readonly string[] => [
  ...new Set(
    findingsInText(text)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule),
  ),
]

describe('An edit that keeps the meaning', () => {
  it('leaves the policy safe', () => {
    fc.assert(
      fc.property(rightStatements, statements => {
        const { verdict } = examine(policyFrom(textOf(statements)), { awsServices: false })
        expect(verdict).toBe('safe')
      }),
      { numRuns: 40 },
    )
  })

  it('is never an error', () => {
    fc.assert(
      fc.property(rightStatements, fc.constantFrom(0, 2, 4), (statements, indent) => {
        expect(errorsIn(textOf(statements, indent))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('One mistake in a policy that is right otherwise', () => {
  it.each(WRONG_VALUES)('is one error, whatever the policy looks like: the value %j', (value, rule) => {
    fc.assert(
      fc.property(rightStatements, fc.nat(), (statements, pick) => {
        const text = textOf(changed(statements, pick, lock => changeValues(lock, values => [...values, value])))
        expect(errorRulesIn(text)).toEqual([rule])
      }),
      { numRuns: 8 },
    )
  })

  it.each([
    ['AROAJJ4OT5B3EVMNARNW7:alice', 'lock-value-pins-session'],
    ['AROAJJ4OT5B3EVMNARNW7:a?', 'lock-value-pins-session'],
    ...['**', '*?', '?*', '??*', '*?*?*'].map(all => [
      `AROAJJ4OT5B3EVMNARNW7:${all}`,
      'lock-value-wildcards-redundant',
    ]),
  ])('is a warning where it may be meant, and others keep access: the value %j', (value, rule) => {
    fc.assert(
      fc.property(rightStatements, fc.nat(), (statements, pick) => {
        const text = textOf(changed(statements, pick, lock => changeValues(lock, values => [...values, value])))
        expect(errorRulesIn(text)).toEqual([])
        expect(findingsInText(text).map(({ rule }) => rule)).toContain(rule)
      }),
      { numRuns: 8 },
    )
  })

  it.each(SPOILT)('is one error, whatever the policy looks like: %s', (_, spoil, rule) => {
    fc.assert(
      fc.property(rightStatements, fc.nat(), (statements, pick) => {
        expect(errorRulesIn(textOf(changed(statements, pick, spoil)))).toEqual([rule])
      }),
      { numRuns: 15 },
    )
  })
})

describe('Whatever stands in a file', () => {
  it('never crashes the rules, and what was not read whole is never without an error', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"Statement"',
      '"Effect"',
      '"Deny"',
      '"*"',
      'null',
      '//',
      '1',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(piece, { maxLength: 24 }).map(all => all.join('')),
        ),
        text => {
          expect(errorsIn(text).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 200 },
    )
  })
})
