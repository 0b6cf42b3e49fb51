import { findingsInExample } from '../../../src/core/rules/examples/bench.js'
import type { Finding } from '../../../src/core/rules/finding.js'
import { RULES } from '../../../src/core/rules/runner.js'
import { plain } from '../../../src/core/text/prose.js'
import { golden } from '../../fakes/golden.js'

function words({ message, help, related }: Finding) {
  const notes = related.map(({ note }) => plain(note))
  return { message: plain(message), help: plain(help), ...(notes.length > 0 ? { related: notes } : {}) }
}

describe('The words of the findings', () => {
  it('are those that were read and kept', () => {
    const examples = RULES.flatMap(rule => rule.bad().map(example => ({ rule, example })))
    const said = examples.map(({ rule, example }) => {
      const own = findingsInExample(rule, example).filter(finding => finding.rule === rule.id)
      return [`${rule.id}: ${example.title}`, own.map(words)] as const
    })
    golden('rule-messages.json', `${JSON.stringify(Object.fromEntries(said), null, 2)}\n`)
  })
})
