import { ours, say } from '../../src/core/text/prose.js'
import { annotations } from '../../src/render/github/annotations.js'
import type { RuleInfo } from '../../src/render/github/context.js'
import { driftMarker, renderDriftIssue } from '../../src/render/github/drift-issue.js'
import { renderSummary, SUMMARY_LIMIT } from '../../src/render/github/summary.js'
import { renderSarif, type SarifContext } from '../../src/render/sarif.js'
import { golden } from '../fakes/golden.js'
import {
  CONTEXT,
  claims,
  findingAt,
  hostileReport,
  hugeReport,
  PLAN,
  policyFile,
  policyReport,
  report,
  safeReport,
  unsafeReport,
} from '../fakes/reports.js'

const RULES: readonly RuleInfo[] = [
  {
    id: 'lock-value-without-session-wildcard',
    severity: 'error',
    summary: 'A RoleId on the list lacks its `:*`',
    why: say`A session's ${'aws:userId'} is the RoleId, a colon and the name of the session.`,
    fix: say`Write ${'AROA…:*'}.`,
  },
]
const SARIF: SarifContext = {
  version: '0.1.0',
  commentKey: 'default',
  homepage: 'https://github.com/acme/connect-bucket-lock',
  rules: RULES,
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help?: object }[] } }
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly level: string
        readonly message: { readonly text: string }
        readonly partialFingerprints: { readonly primaryLocationLineHash: string }
        readonly locations: readonly [{ readonly physicalLocation: { readonly region: object } }]
      }[]
    },
  ]
}
const sarif = (from: Parameters<typeof renderSarif>[0]): Log => JSON.parse(renderSarif(from, SARIF)) as Log

describe('the job summary', () => {
  it('holds every finding of 120 buckets', () => {
    const text = renderSummary(hugeReport(), CONTEXT)
    expect(new TextEncoder().encode(text).length).toBeLessThan(1_048_576)
    expect(text.match(/^- (❌|⚠️|💡) \[line /gm)).toHaveLength(900)
    expect(text).not.toContain('Left out')
  })

  it('stays under 1 MiB, counted in bytes, and says what it leaves out', () => {
    const policies = Array.from({ length: 3000 }, (_, index) =>
      policyReport({
        bucket: `録音-${index}`,
        admitted: [],
        findings: [findingAt(policyFile(), 'Deny', { message: say`${'録'.repeat(200)}` })],
      }),
    )
    const text = renderSummary(report({ policies }), CONTEXT)
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(SUMMARY_LIMIT)
    expect(text).toMatch(/^> Left out here: .*, because a summary holds 1 MiB\. They are in the report\.$/m)
  })

  it('keeps its looks on hostile text', () => {
    golden('summary-hostile.md', renderSummary(hostileReport(), CONTEXT))
  })
})

describe('annotations', () => {
  it('are the ten first errors and the ten first warnings, and one line about the rest', () => {
    const { shown, more } = annotations(hugeReport())
    expect(shown.map(({ severity }) => severity)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')])
    expect(more).toBe('640 more problems in the summary of this job and in the report.')
  })

  it('point to the exact place, 1-based', () => {
    expect(annotations(unsafeReport()).shown[0]).toEqual({
      severity: 'error',
      title: 'lock-value-without-session-wildcard',
      message:
        "`AROAINV7BYMRZP3NV66DI` never matches: a session's aws:userId is the RoleId, a colon and the session's name. Write `AROAINV7BYMRZP3NV66DI:*` instead.",
      file: 'policies/connect-25fd0a3be3ef.json',
      startLine: 17,
      endLine: 17,
      startColumn: 14,
      endColumn: 35,
    })
  })

  it('give no columns to what spans several lines, for GitHub would refuse them', () => {
    const found = findingAt(policyFile(), '"Resource": [\n')
    const [shown] = annotations(report({ policies: [policyReport({ findings: [found] })] })).shown
    expect(shown).not.toHaveProperty('startColumn')
  })

  it('explain a policy that is not safe and has no finding by its claims', () => {
    const unknown = claims({ sealed: { kind: 'unknown', because: ours('Too many classes.') } })
    const { shown } = annotations(
      report({ verdict: 'unproven', policies: [policyReport({ verdict: 'unproven', claims: unknown })] }),
    )
    expect(shown).toEqual([
      expect.objectContaining({
        severity: 'error',
        title: 'sealed',
        message: 'This could not be proved. Too many classes.',
        startLine: 1,
      }),
    ])
  })

  it('say nothing of a safe policy without findings', () => {
    expect(annotations(report())).toEqual({ shown: [] })
  })

  it('keep their looks on hostile text', () => {
    golden('annotations-hostile.json', `${JSON.stringify(annotations(hostileReport()), null, 2)}\n`)
  })
})

describe('SARIF', () => {
  it('points at rules by id and index, with their help', () => {
    const [{ tool, results }] = sarif(unsafeReport()).runs
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(tool.driver.rules[0]).toMatchObject({
      id: 'lock-value-without-session-wildcard',
      help: {
        text: "A session's `aws:userId` is the RoleId, a colon and the name of the session. Write `AROA…:*`.",
      },
      defaultConfiguration: { level: 'error' },
    })
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning'])
    expect(results[0]?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'policies/connect-25fd0a3be3ef.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 17, startColumn: 14, endLine: 17, endColumn: 35 },
    })
  })

  it('knows a finding again when lines above it were added, and tells equal findings apart', () => {
    const file = policyFile()
    const moved = { ...file, text: `\n\n${file.text}` }
    const prints = (of: typeof file): readonly string[] =>
      sarif(
        report({
          policies: [
            policyReport({
              findings: [findingAt(of, 'AROAINV7BYMRZP3NV66DI'), findingAt(of, 'AROAINV7BYMRZP3NV66DI')],
            }),
          ],
        }),
      ).runs[0].results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)
    expect(prints(moved)).toEqual(prints(file))
    expect(new Set(prints(file)).size).toBe(2)
  })

  it('keeps to the 5,000 results that GitHub keeps, the most severe first', () => {
    const file = policyFile()
    const findings = Array.from({ length: 6000 }, (_, index) =>
      findingAt(file, 'Deny', { severity: index < 5500 ? 'warning' : 'error' }),
    )
    const [{ results }] = sarif(report({ policies: [policyReport({ findings })] })).runs
    expect(results).toHaveLength(5000)
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(500)
  })

  it('keeps its looks on hostile text', () => {
    golden('hostile.sarif', renderSarif(hostileReport(), SARIF))
  })
})

describe('the drift issue', () => {
  it('is none where nothing drifted', () => {
    const same = policyReport({ plan: { ...PLAN, action: 'none' } })
    expect(renderDriftIssue(report({ mode: 'drift', policies: [same] }), CONTEXT)).toBeUndefined()
  })

  it('says how many buckets drifted, and what to do', () => {
    const issue = renderDriftIssue({ ...safeReport(), mode: 'drift' }, CONTEXT)
    expect(issue?.title).toBe('Connect buckets: 1 live policy has drifted from the repository')
    expect(issue?.body.split('\n')[0]).toBe('<!-- connect-bucket-lock-drift default -->')
    expect(issue?.body.split('\n')[2]).toBe('## ❌ Drift: 1 of 2 bucket policies changed outside the repository')
    expect(issue?.body).toContain('**What to do:**')
  })

  it('names the account in its title, or how many there are; nothing but an id gets there', () => {
    const title = (...ids: readonly string[]) => {
      const policies = ids.map(id => policyReport({ account: { id } }))
      return renderDriftIssue(report({ mode: 'drift', policies }), CONTEXT)?.title.split(':')[0]
    }
    expect(title('111122223333', '111122223333')).toBe('Connect buckets of account 111122223333')
    expect(title('111122223333', '444455556666')).toBe('Connect buckets of 2 accounts')
    expect(title('@jane #1')).toBe('Connect buckets')
    const same = policyReport({ plan: { ...PLAN, action: 'none' }, account: { id: '444455556666' } })
    const unmanaged = [{ bucket: 'a', account: '111122223333', instances: [] }]
    expect(
      renderDriftIssue(report({ mode: 'drift', verdict: 'unsafe', policies: [same], unmanaged }), CONTEXT)?.title,
    ).toBe('Connect buckets of account 111122223333: 1 bucket is not locked by any file')
    const open = { ...same, verdict: 'unproven' as const }
    expect(renderDriftIssue(report({ mode: 'drift', verdict: 'unproven', policies: [open] }), CONTEXT)?.title).toBe(
      'Connect buckets of account 444455556666: the live policies could not be vouched for',
    )
  })

  it('has a marker of its own for each key, which no key can break out of', () => {
    expect(driftMarker('a b')).not.toBe(driftMarker('a_b'))
    expect(driftMarker('x --> <b>')).toBe('<!-- connect-bucket-lock-drift x_20__2d__2d__3e__20__3c_b_3e_ -->')
  })

  it('names the command that puts a new id on the list, where one is dead', () => {
    const issue = (id: string) => {
      const policy = policyReport({ verdict: 'unsafe', admitted: [{ id, kind: 'unresolved' }] })
      const drifted = report({ mode: 'drift', verdict: 'unsafe', policies: [policy] })
      return renderDriftIssue(drifted, CONTEXT)?.body ?? ''
    }
    expect(issue('AROAIDEADROLEDEADROLE')).toContain('`connect-bucket-lock refresh` puts its new id on the list.')
    expect(issue('999988887777')).not.toContain('connect-bucket-lock refresh')
  })

  it('keeps its looks on hostile text', () => {
    golden('drift-issue-hostile.md', renderDriftIssue({ ...hostileReport(), mode: 'drift' }, CONTEXT)?.body ?? '')
  })
})
