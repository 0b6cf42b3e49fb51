import { renderComment } from '../../src/render/github/comment.js'
import { noColours } from '../../src/render/paint.js'
import { terminalReport } from '../../src/render/terminal.js'
import { ALL, lockOf, planned, SALES_ARN } from '../fakes/planned.js'
import { CONTEXT, report } from '../fakes/reports.js'

const half = (Action: string) => ({ ...lockOf(), Action })
const CASES: readonly (readonly [string, readonly object[], string])[] = [
  [
    'there is none',
    [{ Effect: 'Deny', ...ALL, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
    'lock-missing',
  ],
  ['it allows in place of denying', [{ ...lockOf(), Effect: 'Allow' }], 'lock-effect-not-deny'],
  ['it leaves the objects out', [{ ...lockOf(), Resource: SALES_ARN }], 'lock-misses-objects'],
  ['two halves leave actions out between them', [half('s3:Get*'), half('s3:Put*')], 'lock-misses-actions'],
  [
    'a second one has other ids',
    [half('s3:Get*'), { ...lockOf(['111122223333']), Action: 's3:Put*' }],
    'lock-misses-actions',
  ],
]

describe('what is the matter with how a lock is built comes after the claims that it explains', () => {
  it.each(CASES)('%s', async (_, statements, rule) => {
    const policy = await planned(statements)
    expect(policy.findings.map(found => found.rule)).toContain(rule)
    const whole = report({ verdict: policy.verdict, policies: [policy] })

    const comment = renderComment(whole, CONTEXT).split('\n')
    const claims = comment.flatMap((line, at) => (line.startsWith('- ❌ **') ? [at] : []))
    const shapes = comment.flatMap((line, at) => (/^- ❌ (\[line|line|`)(?!.*Sealed)/.test(line) ? [at] : []))
    expect([claims.length > 0, shapes.length > 0]).toEqual([true, true])
    expect(Math.max(...claims)).toBeLessThan(Math.min(...shapes))

    const terminal = terminalReport(whole, noColours)
    expect(terminal.lastIndexOf('  ✘ ')).toBeGreaterThan(-1)
    expect(terminal.indexOf('\n  error  ')).toBeGreaterThan(terminal.lastIndexOf('  ✘ '))
  })
})
