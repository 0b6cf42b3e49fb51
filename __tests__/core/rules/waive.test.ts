import { policyText } from '../../../src/core/rules/examples/example.js'
import { type Waiver, waive } from '../../../src/core/rules/waive.js'
import { plain } from '../../../src/core/text/prose.js'
import { findingsInText } from './support.js'

const repeated = findingsInText(
  policyText({ values: ['"AROAJJ4OT5B3EVMNARNW6:*"', '"AROAJJ4OT5B3EVMNARNW6:*"', '"AROAINV7BYMRZP3NV66DI:*"'] }),
)
const waiver: Waiver = {
  rule: 'lock-value-repeated',
  file: 'policies/*.json',
  why: 'The list is generated.',
  owner: 'Platform',
  until: '2026-12-31',
}

const told = (waivers: readonly Waiver[], findings = repeated) =>
  waive(findings, waivers)
    .filter(({ rule }) => rule !== 'lock-lists-no-root')
    .map(({ severity, rule, help }) => `${severity} ${rule}: ${plain(help)}`)

describe('A waiver', () => {
  it('turns a warning into a notice that names its owner, its end and its reason', () => {
    expect(told([waiver])).toEqual([
      'notice lock-value-repeated: Waived by `Platform` until `2026-12-31`: `The list is generated.` It changes nothing, but you may have meant another id. Remove it, or write the intended id.',
    ])
  })

  it('may call the rule by the name that it had, and is told the one that it has', () => {
    const [line] = told([{ ...waiver, rule: 'lock-values-stand-once' }])
    expect(line).toContain('notice lock-value-repeated: Waived by `Platform`')
    expect(line).toContain(
      'The waiver calls the rule `lock-values-stand-once`; write `lock-value-repeated`, because version 0.3 does not accept the old name.',
    )
  })

  it.each([
    ['of another rule', { ...waiver, rule: 'sid-repeated' }],
    ['of another rule, by the name that it had', { ...waiver, rule: 'sid-stands-once' }],
    ['of another file', { ...waiver, file: 'policies/other.json' }],
  ])('changes nothing where it is one %s', (_, other) => {
    expect(told([other])).toEqual(told([]))
  })

  it('never turns an error into anything else, by whatever name', () => {
    const open = findingsInText(policyText({ effect: '"Allow"' }))
    for (const rule of ['lock-effect-not-deny', 'lock-effect-is-deny']) {
      expect(told([{ ...waiver, rule }], open)).toEqual(told([], open))
    }
  })
})
