import { ours, plain } from '../../src/core/text/prose.js'
import { noColours } from '../../src/render/paint.js'
import { terminalReport } from '../../src/render/terminal.js'
import { verdictSentence } from '../../src/render/words.js'
import { type ApplyOutcome, ENDINGS, endingOf, exitOf, REASONS } from '../../src/report/ending.js'
import { exitCodeOf } from '../../src/report/exit.js'
import type { Report, Verdict } from '../../src/report/report.js'
import { policyReport, report } from '../fakes/reports.js'

const because = ours('It is so.')
const overtaken = (stands: Verdict): ApplyOutcome => ({ kind: 'overtaken', because, stands })
const refused = (why: 'unsafe' | 'unproven' | 'wrong-tree' | 'account-not-asked' | 'not-kept'): ApplyOutcome => {
  return { kind: 'refused', why, because }
}
const held = (why: 'another-refused' | 'stopped'): ApplyOutcome => ({ kind: 'not-tried', why, because })
const uncertain: ApplyOutcome = { kind: 'rollback-failed', cause: because, rollbackCause: because, restore: 'aws' }

function applied(...outcomes: readonly (ApplyOutcome | readonly [Verdict, ApplyOutcome])[]): Report {
  const policies = outcomes.map(each => {
    const [verdict, outcome] = 'kind' in each ? (['safe', each] as const) : each
    return policyReport({ verdict, outcome })
  })
  return report({ mode: 'apply', policies })
}

describe('how a run ended for a bucket', () => {
  it.each<[string, ApplyOutcome, number]>([
    ['unchanged', { kind: 'unchanged' }, 0],
    ['applied', { kind: 'applied' }, 0],
    ['superseded', { kind: 'superseded', why: 'newer-commit', because }, 0],
    ['refused', refused('unsafe'), 1],
    ['refused', refused('unproven'), 3],
    ['refused', refused('account-not-asked'), 3],
    ['refused', refused('wrong-tree'), 2],
    ['failed', refused('not-kept'), 3],
    ['overtaken', overtaken('unsafe'), 1],
    ['overtaken', overtaken('safe'), 3],
    ['overtaken', overtaken('unproven'), 3],
    ['put-back', { kind: 'rolled-back', cause: because }, 3],
    ['uncertain', uncertain, 3],
    ['not-tried', held('stopped'), 3],
  ])('is %s, and decides the exit code', (ending, outcome, code) => {
    expect([endingOf(outcome), exitCodeOf(applied(outcome))]).toEqual([ending, code])
  })

  it('has a reason for every ending that needs one', () => {
    const withReason = new Set<string>(Object.values(REASONS).map(({ ending }) => ending))
    const alone = ENDINGS.filter(ending => !withReason.has(ending))
    expect(alone).toEqual(['unchanged', 'applied', 'put-back', 'uncertain'])
  })

  it('is that of its cause where another policy holds it up', () => {
    expect(exitOf(held('another-refused'))).toBe('cause')
    expect(exitCodeOf(applied(held('another-refused'), refused('unsafe')))).toBe(1)
    expect(exitCodeOf(applied(refused('unproven'), held('another-refused')))).toBe(3)
    expect(exitCodeOf(applied(refused('wrong-tree'), held('another-refused')))).toBe(2)
  })

  it('is outweighed by what is known to be wrong', () => {
    expect(exitCodeOf(applied(uncertain, refused('unsafe')))).toBe(1)
    expect(exitCodeOf(applied({ kind: 'applied' }, refused('not-kept')))).toBe(3)
  })

  it('is no excuse for a policy that stands and is not safe', () => {
    expect(exitCodeOf(applied(['unsafe', { kind: 'applied' }]))).toBe(1)
    expect(exitCodeOf(applied(['unproven', { kind: 'unchanged' }]))).toBe(3)
    expect(exitCodeOf(applied(['unsafe', uncertain]))).toBe(1)
    expect(exitCodeOf(applied(['unsafe', { kind: 'rolled-back', cause: because }]))).toBe(3)
  })

  it('is told where it is no verdict that ends the run', () => {
    const unsafe = (outcome: ApplyOutcome) => ({ ...applied(['unsafe', outcome]), verdict: 'unsafe' as const })
    const sentence = (report: Report) => plain(verdictSentence(report))
    expect(exitCodeOf(unsafe(refused('not-kept')))).toBe(3)
    expect(sentence(unsafe(refused('not-kept')))).toBe(
      '1 of 1 policy not applied. The bucket was left as it was. It is so.',
    )
    expect(sentence(unsafe({ kind: 'applied' }))).toBe('1 of 1 policy unsafe.')
  })

  it('is never told in the words of a verdict', () => {
    const failed = applied(refused('not-kept'))
    expect(failed.verdict).toBe('safe')
    expect(plain(verdictSentence(failed))).toBe('1 of 1 policy not applied. The bucket was left as it was. It is so.')
    const text = terminalReport(failed, noColours)
    expect(text).toMatch(/^No verdict: 1 of 1 policy not applied\./)
    expect(text).toMatch(/\nNOT APPLIED {2}1 of 1 policy not applied\. [^\n]*\n$/)
    expect(text).toContain('failed  The bucket was left as it was. It is so.')
    expect(text).not.toMatch(/UNPROVEN|aws-failed/)
  })
})
