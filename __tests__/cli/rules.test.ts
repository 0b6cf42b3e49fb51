import { describe, expect, it } from '@jest/globals'
import { RULES } from '../../src/core/rules/run.js'
import { ruleList, rulePage } from '../../src/render/rule-page.js'
import { run } from '../fakes/console.js'

describe('connect-bucket-lock rules', () => {
  it('lists every rule with its id', async () => {
    const ended = await run(process.cwd(), 'rules')
    expect(ended).toEqual({ code: 0, out: ruleList(RULES), err: '' })
    for (const { id } of RULES) expect(ended.out).toContain(id)
  })

  it('shows one rule', async () => {
    const [rule] = RULES
    if (rule === undefined) throw new Error('there are no rules')
    expect(await run(process.cwd(), 'rules', rule.id)).toEqual({ code: 0, out: rulePage(rule), err: '' })
  })

  it.each([
    [['lock-mising'], 'There is no rule `lock-mising`. Did you mean `lock-missing`?'],
    [['nothing-of-the-kind'], 'There is no rule `nothing-of-the-kind`. `connect-bucket-lock rules` lists them.'],
    [['lock-missing', 'policy-size'], '`rules` shows all rules or one, not 2.'],
  ])('says of %j what is wrong with it', async (args, message) => {
    expect(await run(process.cwd(), 'rules', ...args)).toEqual({ code: 2, out: '', err: `${message}\n` })
  })
})
