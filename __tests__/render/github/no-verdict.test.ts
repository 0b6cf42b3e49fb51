import { COMMENT_LIMIT } from '../../../src/render/github/comment.js'
import { readMarker } from '../../../src/render/github/marker.js'
import { type NoVerdict, noVerdictPage, renderNoVerdict } from '../../../src/render/github/no-verdict.js'
import { CONTEXT, HOSTILE } from '../../fakes/reports.js'

const OUTSIDE: NoVerdict = {
  cause: 'outside',
  text: 'No verdict: The roles could not be listed: access denied.\nGive the role iam:ListRoles.',
  applying: false,
}

describe('the comment of a run without a verdict', () => {
  it('says so first, and why', () => {
    expect(renderNoVerdict(OUTSIDE, CONTEXT)).toBe(
      [
        `<!-- connect-bucket-lock {"schema":1,"version":"0.1.0","key":"default","head":"${CONTEXT.repository?.headSha}","state":"no-verdict","began":0,"plans":{},"more":0} -->`,
        '## ⚠️ No verdict: something could not be found out',
        'This commit was not judged, so it is not proved safe. Do not read this as a pass.',
        '```\nNo verdict: The roles could not be listed: access denied.\nGive the role iam:ListRoles.\n```',
        '<sub>Connect Bucket Lock · 0.1.0 · commit `4f2c0b9` · [this run](https://github.com/acme/connect-locks/actions/runs/4711)</sub>',
      ].join('\n\n'),
    )
  })

  it('vouches for no plan before the merge, and after it for those that were reviewed', () => {
    const plans = new Map([['connect-25fd0a3be3ef', 'a'.repeat(48)]])
    const recorded = { version: '0.1.0', key: 'default', state: 'plan', began: 0, plans, more: 0 } as const
    const record = (applying: boolean) =>
      readMarker(renderNoVerdict({ ...OUTSIDE, applying }, { ...CONTEXT, recorded }))?.plans
    expect(record(false)).toEqual(new Map())
    expect(record(true)).toEqual(plans)
  })

  it('keeps to the limit, and hostile words within their block', () => {
    for (const text of [...HOSTILE, '````\n## ✅ Safe', 'x'.repeat(100_000)]) {
      const body = renderNoVerdict({ ...OUTSIDE, text }, CONTEXT)
      expect(body.length).toBeLessThan(COMMENT_LIMIT)
      const fence = /^(`{3,})$/m.exec(body)?.[1] ?? ''
      const [, inside = ''] = body.split(`\n${fence}\n`)
      expect(fence.length > Math.max(0, ...[...inside.matchAll(/`+/g)].map(([run]) => run.length))).toBe(true)
      expect(body.split(`\n${fence}\n`)).toHaveLength(3)
    }
  })

  it('leaves the stack of a bug to the log', () => {
    const page = noVerdictPage({
      cause: 'bug',
      text: 'This is a bug, please report it.\nError: x\n    at y',
      applying: true,
    })
    expect(page).toContain('No verdict: a bug in Connect Bucket Lock')
    expect(page).toContain('Take nothing for applied until a run says so.')
    expect(page).not.toContain('at y')
  })
})
