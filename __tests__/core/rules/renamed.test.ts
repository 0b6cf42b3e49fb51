import { readFileSync } from 'node:fs'
import { rulesDoc } from '../../../scripts/rules-doc.js'
import { firstIdOf, renamedTo } from '../../../src/core/rules/renamed.js'
import { RULES, ruleById } from '../../../src/core/rules/runner.js'

const renamed = RULES.map(({ id }) => [firstIdOf(id), id] as const).filter(([first, id]) => first !== id)

describe('The ids that rules had', () => {
  it.each(renamed)('%s leads to %s, and to no other', (first, id) => {
    expect(renamedTo(first)).toBe(id)
    expect(ruleById(first)).toBeUndefined()
  })

  it('all lead to a rule that there is', () => {
    const table = readFileSync(new URL('../../../../src/core/rules/renamed.ts', import.meta.url), 'utf8')
    const entries = [...table.matchAll(/^ {2}\['([^']+)', '[^']+'\]/gm)].map(([, first = '']) => first)
    expect(entries).toEqual(renamed.map(([first]) => first).sort())
  })

  it('are anchors of the documentation just above the section of the new one', () => {
    const doc = rulesDoc()
    for (const [first, id] of renamed) expect(doc).toContain(`<a id="${first}"></a>\n\n## ${id}\n`)
  })

  it('are none where a rule was never renamed', () => {
    expect(renamedTo('lock-missing')).toBeUndefined()
    expect(renamedTo('no-such-rule')).toBeUndefined()
    expect(firstIdOf('lock-missing')).toBe('lock-missing')
  })
})
