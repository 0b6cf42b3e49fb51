import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { plain } from '../../src/core/prose.js'
import { findingsInExample, RULES } from '../../src/core/rules/index.js'

const GOLDEN = new URL('../../../__tests__/rules/golden/messages.json', import.meta.url)
const golden: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(GOLDEN, 'utf8'))
const examples = RULES.flatMap(rule =>
  rule.bad.map(example => [`${rule.id}: ${example.title}`, rule, example] as const),
)

describe('The words of the findings', () => {
  it.each(examples)('%s', (name, rule, example) => {
    const own = findingsInExample(rule, example).filter(finding => finding.rule === rule.id)
    const words = own.map(({ message, help, related }) => ({
      message: plain(message),
      help: plain(help),
      ...(related.length > 0 ? { related: related.map(({ note }) => plain(note)) } : {}),
    }))
    expect(words).toEqual(golden[name])
  })

  it('has no words of an example that is gone', () => {
    expect(Object.keys(golden).sort()).toEqual(examples.map(([name]) => name).sort())
  })
})
