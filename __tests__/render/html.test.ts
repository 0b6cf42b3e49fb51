import { say } from '../../src/core/text/prose.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { html, prose } from '../../src/render/html/markup.js'
import { reportPage } from '../../src/render/html/report.js'
import type { Report } from '../../src/report/report.js'
import {
  ADMIN_ROLE,
  CONNECT_ROLE,
  claims,
  findingAt,
  HOSTILE,
  hostileReport,
  PLAN,
  policyReport,
  report,
  safeReport,
  unsafeReport,
} from '../fakes/reports.js'

const CONTEXT = {
  version: '0.2.0',
  when: '2026-11-27T06:54:12.345Z',
  commit: '4f2c0b9d8e7a6f5c4b3a29181706f5e4d3c2b1a0',
}
const EVERYONE = { id: '*', kind: 'other' as const, name: 'everyone else' }

/** All that a report can hold, every text of others being this one. */
function everything(text: string): Report {
  const file = sourceFromText(`policies/${text}.json`, JSON.stringify({ Sid: text, AROA: text }))
  const role = {
    ...CONNECT_ROLE,
    id: text,
    name: text,
    assumableBy: [{ kind: 'account' as const, words: say`${text}` }],
  }
  const at = { file: sourceFromText(text, text), span: { start: 0, end: 0 } }
  const expectation = {
    as: text,
    action: text,
    resource: text,
    context: new Map([[text, text]]),
    expect: 'denied' as const,
    at,
  }
  const reach = [
    { who: role, before: [], after: ['read' as const] },
    { who: EVERYONE, before: ['read' as const], after: [] },
  ]
  return report({
    verdict: 'unsafe',
    notes: [say`${text}`],
    unmanaged: [{ bucket: text, account: text, instances: [text] }],
    policies: [
      policyReport({
        file,
        bucket: text,
        verdict: 'unsafe',
        admitted: [role],
        account: { id: text, takenAt: text },
        instances: [{ name: text, roleId: text }],
        claims: claims({ sealed: { kind: 'fails', because: say`${text}` } }),
        expectations: [{ expectation, verdict: { kind: 'fails', because: say`${text}` } }],
        findings: [findingAt(file, 'AROA', { message: say`${text}` }), findingAt(at.file, text)],
        plan: { ...PLAN, reach, changes: [{ kind: 'added', what: say`${text}` }] },
        standing: JSON.stringify({ Sid: `a ${text}` }),
      }),
    ],
  })
}

/** Every tag with its attributes, those left out whose value is text of others. */
function tagsOf(page: string): readonly string[] {
  const attributes = / (aria-label|datetime)="[^"]*"/g
  return [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(attributes, ' $1'))
}

describe('The page', () => {
  it.each([
    ...HOSTILE,
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='x",
  ])('keeps text of others inert: %j', text => {
    const shape = (one: string) =>
      tagsOf(reportPage(everything(one), CONTEXT)).filter(tag => !/^<\/?(mark|code|li|span|pre)/.test(tag))
    expect(shape(text)).toEqual(shape(text.replace(/[^\n\r]/g, 'x')))
  })

  it('has no tag and no attribute but its own, whatever a report holds', () => {
    const page = reportPage(hostileReport(), CONTEXT)
    expect(page).not.toMatch(/<(script|img|iframe|object|embed|link|base|form|input|a [^>]*href="(?!#))/i)
    const attributes = tagsOf(page).flatMap(tag =>
      [...tag.matchAll(/\s([^\s=">]+)(?==|\s|>)/g)].map(([, name]) => name ?? ''),
    )
    expect(attributes.filter(name => /^on/i.test(name) || name === 'src' || name === 'style')).toEqual([])
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F]/)
  })

  it('forbids the browser to load, to run and to send anything', () => {
    const page = reportPage(safeReport(), CONTEXT)
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    )
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)|url\(|@import|@font-face/)
  })

  it('says the verdict, when, against which account and commit', () => {
    const account = { id: '111122223333', takenAt: '2026-11-20T08:00:00Z' }
    const page = reportPage(report({ policies: [policyReport({ account })] }), CONTEXT)
    expect(page).toContain('<strong>SAFE</strong>')
    expect(page).toContain('<time datetime="2026-11-27T06:54:12.345Z">2026-11-27 06:54 UTC</time>')
    expect(page).toContain('<code>111122223333</code> by a snapshot of <time datetime="2026-11-20T08:00:00Z">')
    expect(page).toContain(`<code>${CONTEXT.commit}</code>`)
    const { commit: _, ...without } = CONTEXT
    expect(reportPage(report(), without)).toContain('<dd>none was asked</dd>')
  })

  it('shows who can do what, now and after', () => {
    const reach = [
      { who: ADMIN_ROLE, before: ['read' as const], after: ['read' as const, 'write' as const] },
      { who: EVERYONE, before: ['read' as const], after: [] },
    ]
    const page = reportPage(report({ policies: [policyReport({ plan: { ...PLAN, reach } })] }), CONTEXT)
    const rows = [...page.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|'))
    expect(rows).toContain('|Admin|admin|AROAINV7BYMRZP3NV66DI|✔ yes|no → |✔ yes|– no|– no|– no|')
    expect(rows).toContain('|Everyone else|yes → |✘ no|– no|– no|– no|– no|')
  })

  it('gives a name that the picture shortens a title, and no other one', () => {
    const long = { ...CONNECT_ROLE, name: `connect-${'x'.repeat(40)}` }
    const page = reportPage(report({ policies: [policyReport({ admitted: [long, ADMIN_ROLE] })] }), CONTEXT)
    expect(page).toContain(`<title>${long.name}</title>${long.name.slice(0, 27)}…</text>`)
    expect(page).not.toContain('<title>Admin</title>')
  })

  it('tells the picture in words, and shows an open door as open', () => {
    const closed = reportPage(report(), CONTEXT)
    expect(closed).toMatch(
      /role="img" aria-label="Who can become which role, and reach connect-25fd0a3be3ef\..*Everyone else is denied\."/,
    )
    const open = reportPage(unsafeReport(), CONTEXT)
    expect(open).toContain('Everyone else is not proved to be denied.')
    expect([closed, open].map(page => page.split('class="cross"').length - 1)).toEqual([1, 1])
    expect(open.split('class="leak"')).toHaveLength(2)
  })

  it('puts each finding below its line, underlined, and those of other files apart', () => {
    const page = reportPage(unsafeReport(), CONTEXT)
    expect(page).toMatch(/<mark>AROAINV7BYMRZP3NV66DI<\/mark>[^<]*<\/pre><div class="finding error">/)
    expect(page).toContain('lock-value-without-session-wildcard, policies/connect-25fd0a3be3ef.json, line 17')
  })

  it('shows the difference to the live policy, and none where only the spelling differs', () => {
    const live = (text: string) => reportPage(report({ policies: [policyReport({ standing: text })] }), CONTEXT)
    const { text } = policyReport().file
    expect(live(text.replace('AROAQ3', 'AROAQ4'))).toMatch(/<li class="gone">.*AROAQ4.*<li class="new">.*AROAQ3/s)
    expect(live(JSON.stringify(JSON.parse(text)))).not.toContain('Difference to the live policy')
  })

  it('folds what is safe where there are several, and nothing that is not', () => {
    const page = reportPage(
      report({ verdict: 'unsafe', policies: [policyReport(), policyReport({ bucket: 'other', verdict: 'unsafe' })] }),
      CONTEXT,
    )
    expect(page).toContain('<details id="policy-1"><summary>')
    expect(page).toContain('<details id="policy-2" open><summary>')
    expect(page).toContain('<a href="#policy-2">other</a>')
  })

  it('says nothing of a policy that its tool keeps secret', () => {
    const secret = policyReport({ file: { ...policyReport().file, text: '' }, admitted: [] })
    expect(reportPage(report({ policies: [secret] }), CONTEXT)).not.toContain('<h3>The policy</h3>')
  })
})

describe('Markup', () => {
  it('escapes all that is put into it, and no markup twice', () => {
    expect(html`<b>${'<i>&"\''}</b>${html`<u>${1}</u>`}${undefined}${['a', html`<s></s>`]}`.html).toBe(
      '<b>&#60;i&#62;&#38;&#34;&#39;</b><u>1</u>a<s></s>',
    )
    expect(prose(say`Write \`Deny\`, not ${'<b>'}.`).html).toBe(
      'Write <code>Deny</code>, not <code>&#60;b&#62;</code>.',
    )
  })
})
