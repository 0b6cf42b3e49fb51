import type { Span } from '../../../src/core/text/source.js'
import { renderComment } from '../../../src/render/github/comment.js'
import type { Report } from '../../../src/report/report.js'
import { CONTEXT, HEAD_SHA, safeReport, unsafeReport } from '../../fakes/reports.js'

const ACCOUNT = { id: '111122223333' }
const INSTANCES = [{ name: 'acme-support', region: 'eu-west-1' }]
const BLOB = `https://github.com/acme/connect-locks/blob/${HEAD_SHA}/`

/** As a plan that asked an account. */
function planned(report: Report): Report {
  return { ...report, policies: report.policies.map(policy => ({ ...policy, account: ACCOUNT, instances: INSTANCES })) }
}

/** What a reader sees who opens no fold: no marker, and nothing within `<details>`. */
function unfolded(report: Report): string {
  return renderComment(planned(report), CONTEXT)
    .replace(/<!--.*?-->/g, '')
    .replace(/<details>[\s\S]*?<\/details>/g, '')
}

describe.each([
  [
    'safe',
    unfolded(safeReport()),
    '**You may merge.',
    '**loses access:** `AROAZZZZ5B3EVMNARNZZZ` (**an unknown identity**)',
  ],
  ['unsafe', unfolded(unsafeReport()), '**Do not merge:**', '**loses access:** **`Admin`** (admin)'],
])('ten questions of somebody who reads a comment that is %s, and opens no fold', (_, text, decision, loser) => {
  const first = text.split('\n').find(line => line.startsWith('**')) ?? ''

  it.each([
    ['Who is this about?', ['account `111122223333`', '`eu-west-1`', 'Connect `acme-support`']],
    ['Who loses access?', [loser]],
    ['Where?', [`](${BLOB}policies/connect-25fd0a3be3ef.json)`]],
    ['Which commit?', ['commit `4f2c0b9`']],
    ['Who approved the rule?', ['the owners of that file approve them', '`connect-bucket-lock.yml`']],
    ['What if I disagree?', ['**You disagree?**', 'You can waive a finding there']],
  ])('%s', (_, answers) => {
    for (const answer of answers) expect(text).toContain(answer)
  })

  it('May I merge? It is the first sentence.', () => {
    expect(first.startsWith(decision)).toBe(true)
  })
})

describe('what differs by the decision', () => {
  const [safe, unsafe] = [unfolded(safeReport()), unfolded(unsafeReport())]

  it('What happens when I merge?', () => {
    expect(safe).toContain('Merging this writes 1 policy to account `111122223333`.')
    expect(unsafe).toContain('**Plan, not applied until the findings above are fixed:**')
  })

  it('Who writes it, where another tool does?', () => {
    const report = safeReport()
    const [policy] = report.policies
    if (policy === undefined) throw new Error('the report has a policy')
    const origin = { file: policy.file, outward: (span: Span) => span, problems: [], owner: 'CloudFormation' as const }
    const owned = { ...policy, file: { ...policy.file, origin } }
    const said = (policies: Report['policies']) => unfolded({ ...report, policies })
    expect(said([owned])).toContain('Merging this writes nothing here: CloudFormation writes 1 policy.')
    expect(said([owned, policy])).toContain(
      'CloudFormation writes 1 policy, and an apply that reads these writes none of the others.',
    )
  })

  it('What do I change, and where?', () => {
    const item = unsafe.split('\n').find(line => line.includes('never matches')) ?? ''
    expect(item).toContain('Write `AROAINV7BYMRZP3NV66DI:*` instead.')
    expect(item).toContain(`[line 17](${BLOB}policies/connect-25fd0a3be3ef.json#L17)`)
  })

  it('Why?', () => {
    expect(unsafe).toContain('An anonymous caller is not denied `s3:GetObject` (reading an object)')
    expect(unsafe).toContain('The lock denies only requests without TLS; requests over TLS pass it.')
    expect(safe).toContain('Everyone who is not on the list is denied everything')
  })
})
