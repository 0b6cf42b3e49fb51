import { stripVTControlCharacters } from 'node:util'
import { visible } from '../../src/core/text/plain.js'
import { ours, say } from '../../src/core/text/prose.js'
import { columns } from '../../src/render/columns.js'
import { colours, noColours } from '../../src/render/paint.js'
import { terminalReport } from '../../src/render/terminal.js'
import type { PolicyReport } from '../../src/report/report.js'
import { golden } from '../fakes/golden.js'
import {
  appliedReport,
  claims,
  hostileReport,
  policyReport,
  report,
  safeReport,
  unsafeReport,
} from '../fakes/reports.js'

/** What is there to be copied, line by line. */
function byHand({ outcome }: PolicyReport): readonly string[] {
  return outcome?.kind === 'rollback-failed' ? outcome.restore.split('\n').map(visible) : []
}

describe('The report for a terminal', () => {
  it.each([
    ['safe', safeReport()],
    ['unsafe', unsafeReport()],
    ['applied', appliedReport()],
    ['hostile', hostileReport()],
  ])('of a %s run reads as kept', (name, shown) => {
    golden(`terminal-${name}.txt`, terminalReport(shown, noColours))
  })

  it('says the same with colours and without', () => {
    const painted = terminalReport(unsafeReport(), colours)
    expect(stripVTControlCharacters(painted)).toBe(terminalReport(unsafeReport(), noColours))
  })

  it('lets nothing of a file act on the terminal', () => {
    expect(terminalReport(hostileReport(), noColours)).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u)
  })

  describe('of many policies with nothing wrong', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => policyReport({ bucket: `bucket-${n}` }))
    const linesOf = (count: number, verbose?: boolean) =>
      terminalReport(
        report({ mode: 'plan', policies: many(count) }),
        noColours,
        verbose === undefined ? {} : { verbose },
      ).split('\n').length

    it('is a table, a line for each', () => {
      const text = terminalReport(report({ mode: 'plan', policies: many(200) }), noColours)
      expect(text).toContain('200 policies with nothing wrong')
      expect(text).toContain('  ✔ bucket-7    policies/connect-25fd0a3be3ef.json')
      expect(linesOf(200)).toBe(linesOf(100) + 100)
      expect(linesOf(150_000)).toBe(linesOf(100) + 149_900)
    })

    it('is each of them at length where they are few, and where that is asked for', () => {
      expect(linesOf(10)).toBeGreaterThan(linesOf(11))
      expect(linesOf(11, true)).toBeGreaterThan(linesOf(10))
    })

    it('counts those that something is wrong with as it counts all', () => {
      const bad = many(1500).map(policy => ({ ...policy, verdict: 'unsafe' as const }))
      const text = terminalReport(report({ policies: bad, verdict: 'unsafe' }), noColours)
      expect(text).toContain('1,500 of 1,500 policies unsafe.')
    })

    it('has every policy at length that something is wrong with', () => {
      const bad = { ...policyReport({ bucket: 'bad' }), verdict: 'unsafe' as const }
      const text = terminalReport(report({ policies: [...many(11), bad], verdict: 'unsafe' }), noColours)
      expect(text).toContain('11 policies with nothing wrong')
      expect(text).toContain('bucket bad')
      expect(text).not.toContain('✔ bad')
    })
  })

  it('begins with what it could not find out', () => {
    const unknown = {
      kind: 'unknown',
      because: say`The live policy of ${'connect-25fd0a3be3ef'} was not shown.`,
    } as const
    const unproven = report({
      verdict: 'unproven',
      policies: [policyReport({ verdict: 'unproven', claims: claims({ 'deployer-keeps-access': unknown }) })],
    })
    const [first, ...rest] = terminalReport(unproven, noColours).split('\n')
    expect(first).toBe('No verdict: 1 of 1 policy could not be proved, which is not the same as safe.')
    expect(rest).toContain('  ? deployer keeps access    The live policy of `connect-25fd0a3be3ef` was not shown.')
  })

  it('leaves out what was not asked, and keeps long sentences within the width', () => {
    const fails = { kind: 'fails', because: ours('so '.repeat(60).trim()) } as const
    const notAsked = { kind: 'not-asked', because: ours('nobody asked.') } as const
    const text = terminalReport(
      report({ policies: [policyReport({ claims: claims({ sealed: fails, 'admins-keep-access': notAsked }) })] }),
      noColours,
    )
    expect(text).not.toContain('admins keep access')
    expect(
      text
        .split('\n')
        .filter(line => line.includes('so so'))
        .every(line => line.length <= 100),
    ).toBe(true)
  })

  it.each([40, 80, 100, 120])('breaks no word, and no line of text is longer than %d columns', width => {
    const words = (text: string): readonly string[] => text.split(/\s+/)
    for (const shown of [safeReport(), unsafeReport(), hostileReport()]) {
      const text = terminalReport(shown, noColours, { width })
      const copied = new Set(shown.policies.flatMap(byHand))
      const isText = (line: string) => !/^\s*\d* │/.test(line) && !copied.has(line)
      const long = text.split('\n').filter(line => columns(line) > width && isText(line))
      expect(long.filter(line => line.trim().includes(' '))).toEqual([])
      const whole = terminalReport(shown, noColours, { width: 100_000 })
      const frameless = (laid: string) => words(laid.replace(/^\s*\d* │.*$/gm, '')).join(' ')
      expect(frameless(text)).toBe(frameless(whole))
    }
  })

  it.each([40, 80, 120])('breaks no command and no policy that somebody has to copy at %d columns', width => {
    const restore = [
      "cat > previous-policy.json <<'POLICY'",
      '{"Statement":{"Sid":"Only those who are on the list, and no one else at all, may read what is kept here"}}',
      'POLICY',
      `aws s3api put-bucket-policy --bucket ${'b'.repeat(40)} --expected-bucket-owner 111122223333 --policy file://previous-policy.json`,
    ].join('\n')
    const uncertain = { cause: ours('It may be.'), rollbackCause: ours('It may not.'), restore }
    const policy = policyReport({ outcome: { kind: 'rollback-failed', ...uncertain } })
    for (const paint of [noColours, colours]) {
      expect(terminalReport(report({ mode: 'apply', policies: [policy] }), paint, { width })).toContain(restore)
    }
  })

  it('gives wide letters two columns of a line, and marks on letters none', () => {
    const because = ours(`${'録音 '.repeat(40)}${'e\u0301e\u0301 '.repeat(40)}`.trim())
    const policy = policyReport({ claims: claims({ sealed: { kind: 'fails', because } }) })
    const lines = terminalReport(report({ policies: [policy] }), noColours, { width: 60 }).split('\n')
    const [wide, marked] = ['録', '\u0301'].map(letter => lines.filter(line => line.includes(letter)))
    expect(wide?.every(line => line.length + (line.match(/[録音]/g)?.length ?? 0) <= 60)).toBe(true)
    expect(marked?.every(line => line.replace(/\u0301/g, '').length <= 60)).toBe(true)
  })

  it('gives no colour a column', () => {
    const strip = (width: number) => stripVTControlCharacters(terminalReport(unsafeReport(), colours, { width }))
    expect(strip(60)).toBe(terminalReport(unsafeReport(), noColours, { width: 60 }))
  })
})
