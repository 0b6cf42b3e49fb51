import { planMark } from '../../../src/core/plan/record.js'
import { ours, say } from '../../../src/core/text/prose.js'
import { COMMENT_LIMIT, renderComment } from '../../../src/render/github/comment.js'
import { readMarker } from '../../../src/render/github/marker.js'
import { golden } from '../../fakes/golden.js'
import {
  appliedReport,
  CONTEXT,
  claims,
  findingAt,
  HEAD_SHA,
  HOSTILE,
  hostileReport,
  hugeReport,
  PLAN,
  policyFile,
  policyReport,
  report,
  safeReport,
  singleReport,
  unsafeReport,
} from '../../fakes/reports.js'

/** The first line that a reader sees. */
function firstLine(comment: string): string {
  return comment.split('\n')[2] ?? ''
}

describe('the comment', () => {
  it('keeps its looks', () => {
    golden('comment-safe.md', renderComment(safeReport(), CONTEXT))
    golden('comment-single.md', renderComment(singleReport(), CONTEXT))
    golden('comment-unsafe.md', renderComment(unsafeReport(), CONTEXT))
    golden('comment-applied.md', renderComment(appliedReport(), CONTEXT))
  })

  it('says the verdict in its first line', () => {
    expect(firstLine(renderComment(safeReport(), CONTEXT))).toBe('## ✅ Safe: 2 bucket policies proved')
    expect(firstLine(renderComment(unsafeReport(), CONTEXT))).toBe(
      '## ❌ Unsafe: 1 of 2 bucket policies must not be merged',
    )
    expect(firstLine(renderComment(appliedReport(), CONTEXT))).toBe('## ✅ Applied: 1 changed, 1 already live')
    const unproven = report({ verdict: 'unproven', policies: [policyReport({ verdict: 'unproven' })] })
    expect(firstLine(renderComment(unproven, CONTEXT))).toBe('## ⚠️ Unproven: no verdict on 1 of 1 bucket policy')
    const stale = report({
      mode: 'drift',
      verdict: 'unsafe',
      policies: [policyReport({ verdict: 'unsafe', plan: { ...PLAN, action: 'none' } })],
    })
    expect(firstLine(renderComment(stale, CONTEXT))).toBe('## ❌ No drift, and yet not safe: 1 of 1 bucket policy')
    const checked = report({ mode: 'check' })
    expect(firstLine(renderComment(checked, CONTEXT))).toBe('## ✅ Safe: 1 bucket policy checked without an account')
  })

  it('never calls an apply done that was refused, put back or not tried', () => {
    const outcomes = [
      { kind: 'refused', why: 'plan-changed', because: ours('The plan moved.') },
      { kind: 'rolled-back', cause: ours('It read back otherwise.') },
      { kind: 'not-tried', why: 'another-failed', because: ours('An earlier bucket failed.') },
    ] as const
    for (const outcome of outcomes) {
      const applied = report({ mode: 'apply', policies: [policyReport({ outcome })] })
      const text = renderComment(applied, CONTEXT)
      expect(firstLine(text)).toBe('## ❌ Not applied: 1 of 1 bucket policy')
      expect(text).toContain('### ❌ `connect-25fd0a3be3ef`')
    }
    const broken = {
      kind: 'rollback-failed',
      cause: ours('A.'),
      rollbackCause: ours('B.'),
      restore: 'aws s3api …',
    } as const
    const text = renderComment(report({ mode: 'apply', policies: [policyReport({ outcome: broken })] }), CONTEXT)
    expect(firstLine(text)).toBe('## 🚨 Act now: the policy of 1 bucket is not certain')
    expect(text).toContain('```sh\naws s3api …\n```')
  })

  it('links each finding to its lines at the head commit', () => {
    const lines = `https://github.com/acme/connect-locks/blob/${HEAD_SHA}/policies/connect-25fd0a3be3ef.json#L17`
    expect(renderComment(unsafeReport(), CONTEXT)).toContain(`- ❌ [line 17](${lines}): `)
  })

  it('names the file of a place that is in another one', () => {
    const other = policyFile('policies/other.json')
    const findings = [findingAt(other, 'Deny')]
    expect(renderComment(report({ policies: [policyReport({ findings })] }), CONTEXT)).toContain(
      '- ❌ `policies/other.json` [line 6](',
    )
  })

  it('names the files where several are of one bucket', () => {
    const twins = ['a', 'b'].map(name =>
      policyReport({ file: policyFile(`policies/${name}.json`), findings: [findingAt(policyFile(), 'Deny')] }),
    )
    expect(renderComment(report({ policies: twins }), CONTEXT)).toContain(
      '- ✅ `connect-25fd0a3be3ef` (`policies/b.json`)<br>✅&nbsp;Sealed · ',
    )
  })

  it('names places without links where no repository is known', () => {
    const { repository: _, ...bare } = CONTEXT
    expect(renderComment(unsafeReport(), bare)).toContain('- ❌ line 17: ')
  })

  it('tells a failed claim by one request that shows it', () => {
    expect(renderComment(unsafeReport(), CONTEXT)).toContain(
      '<br>An anonymous caller is not denied `s3:GetObject` (reading an object) on `arn:aws:s3:::connect-25fd0a3be3ef/connect/acme/CallRecordings/2026/01/02/call.wav` when `aws:securetransport` is `true`.',
    )
  })

  it('says who gains and who loses access by name, RoleId and kind', () => {
    const text = renderComment(safeReport(), CONTEXT)
    expect(text).toContain('- ➕ **gains access:** **`connect-locks-apply`** (deployer) `AROAQ3EGUSRLPJWXYZ2A7`')
    expect(text).toContain('- ➖ **loses access:** `AROAZZZZ5B3EVMNARNZZZ` (**an unknown identity**)')
  })

  it('says that access stays as it is only where that is proved', () => {
    const plan = { ...PLAN, gains: [], loses: [] }
    const said = (['safe', 'unsafe', 'unproven'] as const).map(verdict =>
      renderComment(report({ verdict, policies: [policyReport({ verdict, plan })] }), CONTEXT).includes(
        'No one gains and no one loses access.',
      ),
    )
    expect(said).toEqual([true, false, false])
  })

  it('says that access stays as it is only where no part of it changes', () => {
    const plan = { ...PLAN, gains: [], loses: [], inPart: true } as const
    const text = renderComment(
      report({ verdict: 'safe', policies: [policyReport({ verdict: 'safe', plan })] }),
      CONTEXT,
    )
    expect(text).not.toContain('No one gains and no one loses access.')
    expect(text.match(/Who gets in stays the same\. What they can do may change in part: /g)).toHaveLength(2)
  })

  it('shows what could not be proved as such', () => {
    const unknown = claims({ sealed: { kind: 'unknown', because: say`The operator ${'StringMagic'} is not known.` } })
    const text = renderComment(
      report({ verdict: 'unproven', policies: [policyReport({ verdict: 'unproven', claims: unknown })] }),
      CONTEXT,
    )
    expect(text).toContain('- ⚠️ `connect-25fd0a3be3ef`<br>❔&nbsp;Sealed · ✅&nbsp;Connect · ')
    expect(text).toContain('- ❔ **Not proved that everyone who is not on the list is denied every S3 action.**')
  })

  it('never shows what holds on a condition as if it held on none', () => {
    const sealed = { kind: 'holds', by: [], provided: ours('Direct calls of AWS services are left out.') } as const
    const text = renderComment(report({ policies: [policyReport({ claims: claims({ sealed }) })] }), CONTEXT)
    expect(text).toContain('- ✅ `connect-25fd0a3be3ef`<br>☑️&nbsp;Sealed · ✅&nbsp;Connect · ')
    expect(text).toContain('- ☑️ **Sealed** on a condition: Direct calls of AWS services are left out.')
  })

  it('records the plans in its first line', () => {
    const record = readMarker(renderComment(safeReport(), CONTEXT))
    expect(record).toEqual({
      version: '0.1.0',
      key: 'default',
      head: CONTEXT.repository?.headSha,
      state: 'plan',
      began: 0,
      plans: new Map([
        ['connect-25fd0a3be3ef', planMark(PLAN)],
        ['connect-9b1e64aa07c2', planMark(PLAN)],
      ]),
      more: 0,
    })
  })

  it('is the same text for the same report', () => {
    expect(renderComment(unsafeReport(), CONTEXT)).toBe(renderComment(unsafeReport(), CONTEXT))
  })
})

describe('the comment within its limit', () => {
  const text = renderComment(hugeReport(), CONTEXT)

  it('holds 120 buckets with 900 findings', () => {
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(text.length).toBeGreaterThan(COMMENT_LIMIT * 0.9)
  })

  it('keeps the verdict, every plan and every error before the first warning', () => {
    expect(firstLine(text)).toBe('## ❌ Unsafe: 120 of 120 bucket policies must not be merged')
    expect(text.match(/^\*\*Plan, not applied until the findings above are fixed:\*\*/gm)).toHaveLength(120)
    expect(text.match(/^- ❌ (?!`)/gm)).toHaveLength(360)
    expect(readMarker(text)?.plans.size).toBe(120)
  })

  it('says what was left out and where it stands', () => {
    const [said] = text.split('\n').filter(line => line.startsWith('> Left out here: '))
    expect(said).toMatch(
      /^> Left out here: 240 notices, 120 lists of who is admitted, \d+ warnings and some details, because a comment holds 65,536 characters\. They are in the \[job summary\]\(https:\/\/github\.com\/acme\/connect-locks\/actions\/runs\/4711\) and in the report\.$/,
    )
  })

  it('is kept by 3,000 buckets too', () => {
    const policies = Array.from({ length: 3000 }, (_, index) =>
      policyReport({ bucket: `connect-${index}`.padEnd(63, 'x') }),
    )
    const huge = renderComment(report({ policies }), CONTEXT)
    expect(huge.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(firstLine(huge)).toBe('## ✅ Safe: 3,000 bucket policies proved')
  })
})

describe('the comment on hostile text', () => {
  const text = renderComment(hostileReport(), CONTEXT)

  it('keeps its looks', () => {
    golden('comment-hostile.md', text)
  })

  it('lets nothing hidden through, and no marker but its own', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF]/u,
    )
    expect(text.match(/^<!--/gm)).toHaveLength(1)
    expect(readMarker(renderComment({ ...hostileReport(), mode: 'plan' }, CONTEXT))?.plans.size).toBe(HOSTILE.length)
  })

  it('stays within the limit', () => {
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
  })
})
