import { RULES } from '../../src/core/rules/runner.js'
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

  it('shows a rule by the name that it had, and says what it is called now', async () => {
    const ended = await run(process.cwd(), 'rules', 'sid-stands-once')
    const page = await run(process.cwd(), 'rules', 'sid-repeated')
    expect(ended).toEqual({ code: 0, out: `sid-stands-once is called sid-repeated now.\n\n${page.out}`, err: '' })
  })

  it.each([
    [['lock-mising'], 'Unknown rule `lock-mising`. Did you mean `lock-missing`?'],
    [['nothing-of-the-kind'], 'Unknown rule `nothing-of-the-kind`. `connect-bucket-lock rules` lists them.'],
    [['lock-missing', 'policy-too-large'], '`rules` shows all rules or one, not 2.'],
  ])('says of %j what is wrong with it', async (args, message) => {
    expect(await run(process.cwd(), 'rules', ...args)).toEqual({ code: 2, out: '', err: `${message}\n` })
  })
})
