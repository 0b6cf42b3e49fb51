import { plan } from '../../src/app/review.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { type SourceFile, sourceFromText } from '../../src/core/text/source.js'
import { renderComment } from '../../src/render/github/comment.js'
import { renderSummary } from '../../src/render/github/summary.js'
import { reportPage } from '../../src/render/html/report.js'
import { noColours } from '../../src/render/paint.js'
import { terminalReport } from '../../src/render/terminal.js'
import type { Report } from '../../src/report/report.js'
import type { AccountSettings } from '../../src/settings/settings.js'
import { exampleFile, exampleLive, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'
import { CONTEXT } from '../fakes/reports.js'

const BLOG_BUCKET = 'connect-25fd0a3be3ef'
const MODERN_BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const BLOG = exampleFile(`examples/policies/${BLOG_BUCKET}.json`)
const MODERN = exampleFile(`examples/policies/${MODERN_BUCKET}.json`)

/** The file without the second statement of the live policy, a Deny of plain HTTP. */
function withoutTls(): SourceFile {
  const policy = JSON.parse(MODERN.text)
  policy.Statement.splice(1, 1)
  return sourceFromText(MODERN.path, JSON.stringify(policy, null, 2))
}

function planned(files: readonly SourceFile[], settings: Partial<AccountSettings> = {}): Promise<Report> {
  const live = { [BLOG_BUCKET]: exampleLive(BLOG_BUCKET), [MODERN_BUCKET]: exampleLive(MODERN_BUCKET) }
  const policies = new FakeBuckets(new VirtualClock(), live)
  return plan([{ files: files.map(readPolicyFile), account: new FakeAccount(), policies }], {
    ...SETTINGS,
    ...settings,
  })
}

const FORMATS: readonly (readonly [string, (report: Report) => string])[] = [
  ['the terminal', report => terminalReport(report, noColours).replace(/\s+/g, ' ')],
  ['the comment', report => renderComment(report, CONTEXT)],
  ['the summary', report => renderSummary(report, CONTEXT)],
  ['the page', report => reportPage(report, { version: '0', when: '2026-11-27T00:00:00Z' }).replace(/<[^>]*>/g, '')],
]

describe.each(FORMATS)('A plan that would drop statements of the live policy, in %s', (_, shown) => {
  it('says that apply refuses it and what to do, in a report of one policy and of several', async () => {
    for (const files of [[withoutTls()], [BLOG, withoutTls()]]) {
      const report = await planned(files)
      expect(report.verdict).toBe('safe')
      expect(shown(report)).toMatch(/apply.{0,2} (will refuse this plan|refuses that)/i)
      expect(shown(report)).toContain('when-statements-are-dropped')
    }
  })

  it('says no such thing where the settings let them go, and where nothing is dropped', async () => {
    const allowed = await planned([withoutTls()], { whenStatementsAreDropped: 'apply' })
    for (const report of [allowed, await planned([BLOG, MODERN])]) {
      expect(report.verdict).toBe('safe')
      expect(shown(report)).not.toMatch(/refuse/i)
    }
  })
})

describe('The first line of a comment', () => {
  it('never says that a merge writes what apply refuses, nor anything beside it', async () => {
    const comment = renderComment(await planned([BLOG, withoutTls()]), CONTEXT)
    expect(comment).toContain('**Do not merge yet: merging this writes nothing.**')
    expect(comment).not.toContain('You may merge')
  })
})
