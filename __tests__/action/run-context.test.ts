import { outputsOf, renderContext } from '../../src/action/run-context.js'
import { appliedReport, PLAN, policyReport, report } from '../fakes/reports.js'

const GIVEN = { version: '0.1.0', commentKey: 'default', headSha: 'a'.repeat(40) }

describe('the context of a run', () => {
  it('comes from the variables of the runner', () => {
    const environment = {
      GITHUB_SERVER_URL: 'https://ghe.example',
      GITHUB_REPOSITORY: 'acme/locks',
      GITHUB_RUN_ID: '4711',
    }
    expect(renderContext(environment, GIVEN)).toEqual({
      version: '0.1.0',
      commentKey: 'default',
      repository: { serverUrl: 'https://ghe.example', fullName: 'acme/locks', headSha: 'a'.repeat(40) },
      runUrl: 'https://ghe.example/acme/locks/actions/runs/4711',
    })
  })

  it('is bare outside of GitHub', () => {
    expect(renderContext({}, GIVEN)).toEqual({ version: '0.1.0', commentKey: 'default' })
  })
})

describe('the outputs', () => {
  it('count what the report says', () => {
    expect(
      outputsOf(appliedReport(), {
        report: 'r.json',
        sarif: 's.sarif',
        page: 'report.html',
        previousPolicies: 'previous',
      }),
    ).toEqual({
      verdict: 'safe',
      report: 'r.json',
      sarif: 's.sarif',
      page: 'report.html',
      changed: '1',
      applied: '1',
      unproven: '0',
      'rules-changed': 'false',
      'comment-url': '',
      'comment-body': '',
      fingerprint: JSON.stringify({
        'connect-25fd0a3be3ef': PLAN.fingerprint,
        'connect-9b1e64aa07c2': PLAN.fingerprint,
      }),
      'previous-policies': 'previous',
    })
  })

  it('count what has no verdict', () => {
    const unproven = report({ verdict: 'unproven', policies: [policyReport({ verdict: 'unproven' }), policyReport()] })
    expect(outputsOf(unproven, { report: '', sarif: '', page: 'report.html', commentUrl: 'https://x' })).toMatchObject({
      verdict: 'unproven',
      unproven: '1',
      'comment-url': 'https://x',
    })
  })

  it('leave out fingerprints that are too long together for an output of GitHub', () => {
    const of = (count: number) => {
      const policies = Array.from({ length: count }, (_, index) =>
        policyReport({ bucket: `connect-${index}`, plan: PLAN }),
      )
      return outputsOf(report({ policies }), { report: 'r.json', sarif: 's.sarif', page: 'report.html' }).fingerprint
    }
    expect(Object.keys(JSON.parse(of(1_000)) as object)).toHaveLength(1_000)
    expect(of(4_000)).toBe('')
  })
})
