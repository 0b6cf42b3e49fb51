import { describe, expect, it } from '@jest/globals'
import { readPolicy } from '../../src/core/policy/parse.js'
import { RULES } from '../../src/core/rules/index.js'
import { readMarks } from '../../src/core/rules/support/marks.js'
import { accountFor } from './fixture-account.js'
import { fileOf, findingsIn, line } from './support.js'

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const account = rule.about === 'account'

  it.each(rule.bad.map(example => [example.title, example] as const))('finds: %s', (_, example) => {
    const findings = findingsIn(example, account ? accountFor(example) : undefined)
    const own = findings.filter(finding => finding.rule === id)
    expect(own.map(({ at }) => at.span)).toEqual(readMarks(example.policy).spans)
    expect(findings.filter(({ rule: other, severity }) => other !== id && severity === 'error').map(line)).toEqual([])
    expect(own.every(({ severity }) => severity === rule.severity)).toBe(true)
  })

  it.each(rule.good.map(example => [example.title, example] as const))('lets pass: %s', (_, example) => {
    expect(readMarks(example.policy).spans).toEqual([])
    const findings = findingsIn(example, account ? accountFor(example) : undefined)
    expect(findings.filter(({ severity }) => severity !== 'notice').map(line)).toEqual([])
    if (rule.severity === 'notice') expect(findings.map(finding => finding.rule)).not.toContain(id)
  })

  it('has good examples that can be read whole', () => {
    for (const example of rule.good) expect(readPolicy(fileOf(example)).whole).toBe(true)
  })
})
