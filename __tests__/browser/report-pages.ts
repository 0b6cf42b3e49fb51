import type { BucketState } from '../../src/core/audit/state.js'
import type { Replay, Replayed } from '../../src/core/replay/tally.js'
import { verdictOfReplay } from '../../src/core/replay/verdict.js'
import { say } from '../../src/core/text/prose.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { auditPage } from '../../src/render/html/audit.js'
import { replayPage } from '../../src/render/html/replay.js'
import { reportPage } from '../../src/render/html/report.js'
import type { Audit, AuditedBucket } from '../../src/report/audit.js'
import type { PolicyReport, Report } from '../../src/report/report.js'
import {
  ADMIN_ROLE,
  CONNECT_ROLE,
  claims,
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

const STATES: readonly BucketState[] = ['locked', 'unsafe', 'unproven', 'not-locked', 'unreadable']

/** The page of an audit of so many buckets, in every state, over three accounts. */
export function auditPageOf(count: number): string {
  const accounts = ['111122223333', '444455556666', '777788889999']
  const buckets = Array.from({ length: count }, (_, index): AuditedBucket => {
    const bucket = `amazon-connect-recordings-of-a-long-name-${String(index).padStart(12, '0')}`
    const state = STATES[index % STATES.length] ?? 'locked'
    const account = accounts[index % accounts.length] ?? ''
    const types = [
      'CALL_RECORDINGS',
      'CHAT_TRANSCRIPTS',
      'SCHEDULED_REPORTS',
      'CONTACT_EVALUATIONS',
      'SCREEN_RECORDINGS',
    ]
    const isLocked = state === 'locked' || state === 'unsafe'
    return {
      ...{ account, bucket, state, keepsOut: state === 'unreadable', findings: [] },
      because:
        state === 'locked' ? [] : [say`The lock spares ${'AROARTX3GSDSW5VRCPIXR:*'}, which ${bucket} does not know.`],
      stores: [{ instance: 'acme-support', id: 'i', region: 'us-east-1', product: 'Connect', types }],
      admitted: isLocked ? [CONNECT_ROLE, ADMIN_ROLE] : [],
      claims: isLocked ? claims() : [],
      ...(index % 2 === 0 ? { file: { path: `policies/${bucket}.json`, same: state === 'locked' } } : {}),
      beside: [
        { topic: 'versioning', mark: 'look', words: say`Versioning is off: what is deleted or overwritten is gone.` },
        {
          topic: 'kms-grant',
          mark: 'unknown',
          words: say`${`arn:aws:kms:us-east-1:${account}:key/1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d`} was not read.`,
        },
      ],
    }
  })
  const regions = [
    { region: 'us-east-1', state: 'read' as const, instances: count },
    { region: 'af-south-1', state: 'unreadable' as const, instances: 0, because: say`AWS said ${'AccessDenied'}.` },
  ]
  const audit: Audit = {
    verdict: 'unsafe',
    accounts: accounts.map(account => ({ account, regions })),
    buckets,
    trusted: [
      'trusted:',
      "  - { saml: 'arn:aws:iam::111122223333:saml-provider/AWSSSO_2b1c0d9e8f7a6b5c_DO_NOT_DELETE' }",
    ],
    notes: [say`Read from ${'account.json'}.`],
  }
  return auditPage(audit, CONTEXT)
}

/** The page of a replay with identities of so many kinds as a log may name. */
export function replayPageOf(count: number): string {
  const request = {
    time: '2026-11-20T10:00:00.000Z',
    action: 's3:GetObject',
    resource: `arn:aws:s3:::b/${'connect/'.repeat(9)}a.wav`,
  }
  const seen = { requests: 12345, first: request.time, last: request.time, actions: new Map([['s3:GetObject', 12345]]) }
  const identities = Array.from({ length: count }, (_, index): Replayed => {
    const who = {
      id: `AROARTX3GSDSW5VR${String(index).padStart(5, '0')}`,
      kind: 'role' as const,
      name: 'recordings-exporter',
    }
    const strange = {
      id: `arn:aws:sts::111122223333:assumed-role/${'r'.repeat(64)}/s`,
      kind: 'unknown' as const,
      type: 'AgentUser',
    }
    if (index % 3 === 0) return { who, denied: { ...seen, example: request, by: [0] } }
    return index % 3 === 1
      ? { who, spared: { ...seen, example: request } }
      : { who: strange, unknown: { ...seen, example: request, keys: ['aws:userId'] } }
  })
  const replay: Replay = {
    ...{
      records: 12345,
      judged: 12345,
      otherBuckets: 0,
      refusedThen: 0,
      unnamed: 0,
      first: request.time,
      last: request.time,
    },
    ...{ skipped: new Map(), unknownOperations: new Map(), identities, neverSeen: [ADMIN_ROLE] },
  }
  const judged = verdictOfReplay(replay, { torn: ['a.gz'], unknown: ['notes.txt'], broken: [] })
  return replayPage({ file: 'policies/a.json', bucket: 'amazon-connect-1', files: 3, replay, judged }, CONTEXT)
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
