import { examine } from '../../../src/core/check.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { findingsInExample } from '../../../src/core/rules/examples/bench.js'
import { accountFor } from '../../../src/core/rules/examples/example-account.js'
import { fileOf, readMarks } from '../../../src/core/rules/examples/marks.js'
import { RULES } from '../../../src/core/rules/runner.js'
import { line } from './support.js'

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has no example twice', () => {
    const examples = [...rule.bad(), ...rule.good()].map(({ title: _, ...example }) => JSON.stringify(example))
    expect(examples.length).toBe(new Set(examples).size)
  })

  it.each(rule.bad().map(example => [example.title, example] as const))('finds: %s', (_, example) => {
    const findings = findingsInExample(rule, example)
    const own = findings.filter(finding => finding.rule === id)
    expect(own.map(({ at }) => at.span)).toEqual(readMarks(example.policy).spans)
    expect(own.map(({ severity }) => severity)).toEqual(own.map(() => rule.severity))
    expect(findings.filter(({ rule: other, severity }) => other !== id && severity === 'error').map(line)).toEqual([])
  })

  it.each(rule.good().map(example => [example.title, example] as const))('lets pass: %s', (_, example) => {
    expect(readMarks(example.policy).spans).toEqual([])
    expect(readPolicy(fileOf(example)).whole).toBe(true)
    const findings = findingsInExample(rule, example)
    expect(findings.filter(({ severity }) => severity !== 'notice').map(line)).toEqual([])
    const account =
      rule.about === 'account'
        ? {
            account: {
              book: accountFor(example).book,
              live: { kind: 'absent' as const },
              evidence: new Map(),
              declared: [],
            },
          }
        : {}
    expect(
      examine(readPolicyFile(fileOf(example)), { awsServices: false, ...example.allowances, ...account }).verdict,
    ).toBe('safe')
    if (rule.severity === 'notice') expect(findings.map(finding => finding.rule)).not.toContain(id)
  })
})
