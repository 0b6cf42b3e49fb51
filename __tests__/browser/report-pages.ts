import { say } from '../../src/core/text/prose.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { reportPage } from '../../src/render/html/report.js'
import type { PolicyReport, Report } from '../../src/report/report.js'
import {
  ADMIN_ROLE,
  CONNECT_ROLE,
  findingAt,
  hostileReport,
  PLAN,
  policyReport,
  report,
  safeReport,
  unsafeReport,
} from '../fakes/reports.js'

const CONTEXT = { version: '0.2.0', when: '2026-11-27T06:54:12.345Z', commit: 'c0ffee'.repeat(6) }

/** A policy with everything that a page can show of one. */
function full(index: number, base: PolicyReport): PolicyReport {
  const bucket = `amazon-connect-${String(index).padStart(12, '0')}`
  const reach = [
    { who: ADMIN_ROLE, before: ['read' as const], after: ['read' as const, 'write' as const] },
    { who: { id: '*', kind: 'other' as const, name: 'everyone else' }, before: ['read' as const], after: [] },
  ]
  const words = say`users of the SAML provider ${'AWSSSO_2b1c0d9e8f7a6b5c_DO_NOT_DELETE'}`
  const admitted = base.admitted.map(who => ({ ...who, assumableBy: [{ kind: 'account' as const, words }] }))
  const { file } = base
  const changes = [
    { kind: 'added' as const, what: say`${'AROARTX3GSDSRHJISGC5S:*'} on the list of the lock` },
    { kind: 'removed' as const, what: say`${'AROARTX3GSDSW5VRCPIXR:*'} on the list of the lock` },
  ]
  const refusal = say`The live policy has statements that the file has not: ${'DenyPlainHttp'}.`
  return {
    ...base,
    bucket,
    admitted,
    account: { id: '111122223333', takenAt: '2026-11-20T08:00:00Z' },
    instances: [{ name: 'acme-support', roleId: CONNECT_ROLE.id }],
    plan: { ...PLAN, reach, changes, refusal },
    findings: [...base.findings, findingAt(file, 'AROAQ3', { severity: index % 2 === 0 ? 'warning' : 'notice' })],
    standing: file.text.replace('AROAQ3', 'AROAQ4'),
  }
}

/** The page of a report of so many policies, of every kind. */
export function pageOf(count: number): string {
  const kinds = [...unsafeReport().policies, ...safeReport().policies, policyReport({ verdict: 'unproven' })]
  const policies = Array.from({ length: count }, (_, index) =>
    full(index, kinds[index % kinds.length] ?? policyReport()),
  )
  const unmanaged = [{ bucket: 'connect-old', account: '111122223333', instances: ['acme-support', 'acme-sales'] }]
  const shown: Report = report({ verdict: 'unsafe', policies, notes: [say`Read from ${'account.json'}.`], unmanaged })
  return reportPage(shown, CONTEXT)
}

/** Text that would act if a page let it. */
export const ACTING = [
  '<script>globalThis.hurt = 1</script>',
  '<img src=x onerror="globalThis.hurt = 1">',
  '</code></style></title><svg onload="globalThis.hurt = 1">',
  '"><details open ontoggle="globalThis.hurt = 1">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
]

/** A page in which every text of others would act, or hide, if the page let it. */
export function hostilePage(): string {
  const text = ACTING.join(' ')
  const file = sourceFromText(`${text}.json`, JSON.stringify({ Sid: text }))
  const at = { file, findings: [findingAt(file, 'Sid', { message: say`${text}` })], bucket: text }
  const ours = policyReport({ ...at, admitted: [{ ...ADMIN_ROLE, name: text }], standing: '{"Sid":"x"}' })
  const { policies, ...rest } = hostileReport()
  return reportPage({ ...rest, policies: [ours, ...policies] }, CONTEXT)
}
