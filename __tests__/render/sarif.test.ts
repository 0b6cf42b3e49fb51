import { readPolicyFile } from '../../src/core/policy-file.js'
import { policyText } from '../../src/core/rules/examples/example.js'
import type { Finding } from '../../src/core/rules/finding.js'
import { findingsOf, RULES } from '../../src/core/rules/runner.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { renderSarif } from '../../src/render/sarif.js'

const file = sourceFromText('policies/a.json', policyText({ values: ['"AROAJJ4OT5B3EVMNARNW6"', '"111122223333"'] }))
const found = findingsOf(readPolicyFile(file), { allowances: { awsServices: false } })

function sarif(findings: readonly Finding[], from = file) {
  const policy = { file: from, bucket: 'b', verdict: 'unsafe' as const, admitted: [], claims: [], findings }
  const report = { mode: 'check' as const, verdict: 'unsafe' as const, policies: [policy], notes: [] }
  const context = { version: '1.2.3', commentKey: 'default', homepage: 'https://example.org', rules: RULES }
  const [run] = JSON.parse(renderSarif(report, context)).runs
  return run
}

const print = (findings: readonly Finding[], from = file): string =>
  sarif(findings, from).results[0].partialFingerprints.primaryLocationLineHash

describe('The SARIF of a rule that was renamed', () => {
  it('names the id that it had', () => {
    const { rules } = sarif(found).tool.driver
    const now = rules.find(({ id }: { id: string }) => id === 'lock-value-without-session-wildcard')
    expect(now.deprecatedIds).toEqual(['lock-values-need-session-wildcard'])
    const [other] = sarif(found.map(finding => ({ ...finding, rule: 'lock-missing' }))).tool.driver.rules
    expect(other).not.toHaveProperty('deprecatedIds')
  })

  it('gives a finding the fingerprint that it had under the old id', () => {
    const asBefore = found.map(finding => ({ ...finding, rule: 'lock-values-need-session-wildcard' }))
    expect(print(found)).toBe(print(asBefore))
    const asAnother = found.map(finding => ({ ...finding, rule: 'lock-missing' }))
    expect(print(found)).not.toBe(print(asAnother))
  })
})

describe('The rules of a SARIF log', () => {
  it('are those of its results, each once and where its results point', () => {
    const others = found.map(finding => ({ ...finding, rule: 'lock-missing' }))
    const { tool, results } = sarif([...found, ...others, ...found])
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect([...ids].sort()).toEqual([...new Set([...found.map(({ rule }) => rule), 'lock-missing'])].sort())
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
  })

  it('are none where nothing was found', () => {
    expect(sarif([]).tool.driver.rules).toEqual([])
  })
})

describe('The fingerprint of a finding', () => {
  it('stays when lines move', () => {
    const moved = sourceFromText(file.path, `\n\n${file.text}`)
    expect(print(findingsOf(readPolicyFile(moved), { allowances: { awsServices: false } }), moved)).toBe(print(found))
  })
})
