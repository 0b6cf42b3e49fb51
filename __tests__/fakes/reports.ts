import type { Claim, ClaimName } from '../../src/core/access/claim.js'
import { CLAIMS } from '../../src/core/access/claim.js'
import type { Admitted } from '../../src/core/account/roles.js'
import type { Finding } from '../../src/core/rules/finding.js'
import { ours, say } from '../../src/core/text/prose.js'
import { type SourceFile, sourceFromText } from '../../src/core/text/source.js'
import type { RenderContext } from '../../src/render/github/context.js'
import type { Plan, PolicyReport, Report } from '../../src/report/report.js'

export const HEAD_SHA = '4f2c0b9d8e7a6f5c4b3a29181706f5e4d3c2b1a0'

export const CONTEXT: RenderContext = {
  version: '0.1.0',
  commentKey: 'default',
  repository: { serverUrl: 'https://github.com', fullName: 'acme/connect-locks', headSha: HEAD_SHA },
  runUrl: 'https://github.com/acme/connect-locks/actions/runs/4711',
}

export const CONNECT_ROLE: Admitted = {
  id: 'AROAJJ4OT5B3EVMNARNW6',
  kind: 'connect',
  name: 'connect-access-role-e3529bf0-6678-4ec4-8f66-a0fdd58cbcd9',
  arn: 'arn:aws:iam::111122223333:role/connect-access-role-e3529bf0-6678-4ec4-8f66-a0fdd58cbcd9',
}
export const ADMIN_ROLE: Admitted = {
  id: 'AROAINV7BYMRZP3NV66DI',
  kind: 'admin',
  name: 'Admin',
  arn: 'arn:aws:iam::111122223333:role/Admin',
}
export const DEPLOY_ROLE: Admitted = {
  id: 'AROAQ3EGUSRLPJWXYZ2A7',
  kind: 'deployer',
  name: 'connect-locks-apply',
  arn: 'arn:aws:iam::111122223333:role/connect-locks-apply',
}
export const STRANGER: Admitted = { id: 'AROAZZZZ5B3EVMNARNZZZ', kind: 'unresolved' }

const POLICY_TEXT = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "LockToConnectAndAdmins",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Resource": [
        "arn:aws:s3:::connect-25fd0a3be3ef",
        "arn:aws:s3:::connect-25fd0a3be3ef/*"
      ],
      "Condition": {
        "StringNotLike": {
          "aws:userId": [
            "AROAJJ4OT5B3EVMNARNW6:*",
            "AROAINV7BYMRZP3NV66DI",
            "AROAQ3EGUSRLPJWXYZ2A7:*"
          ]
        }
      }
    }
  ]
}
`

export function policyFile(path = 'policies/connect-25fd0a3be3ef.json'): SourceFile {
  return sourceFromText(path, POLICY_TEXT)
}

/** A finding that underlines the first occurrence of a text. */
export function findingAt(file: SourceFile, text: string, rest: Partial<Finding> = {}): Finding {
  const start = Math.max(0, file.text.indexOf(text))
  return {
    rule: 'lock-value-without-session-wildcard',
    severity: 'error',
    message: say`${text} never matches: a session's aws:userId is the RoleId, a colon and the session's name.`,
    at: { file, span: { start, end: start + text.length } },
    related: [],
    help: say`Write ${`${text}:*`} instead.`,
    ...rest,
  }
}

/** Every claim holding, but for those that are given. */
export function claims(others: Partial<Record<ClaimName, Claim['verdict']>> = {}): readonly Claim[] {
  return CLAIMS.map(claim => ({ claim, verdict: others[claim] ?? { kind: 'holds', by: [] } }))
}

export const PLAN: Plan = {
  action: 'replace',
  gains: [],
  loses: [],
  dropped: [],
  changes: [],
  fingerprint: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  live: 'sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
}

export function policyReport(overrides: Partial<PolicyReport> = {}): PolicyReport {
  return {
    file: policyFile(),
    bucket: 'connect-25fd0a3be3ef',
    verdict: 'safe',
    admitted: [CONNECT_ROLE, ADMIN_ROLE, DEPLOY_ROLE],
    claims: claims(),
    findings: [],
    plan: PLAN,
    ...overrides,
  }
}

export function report(overrides: Partial<Report> = {}): Report {
  return { mode: 'plan', verdict: 'safe', policies: [policyReport()], notes: [], ...overrides }
}

/** What a new id on the list, and one less, change by meaning. */
const CHANGES: Plan['changes'] = [
  { kind: 'added', what: say`${'LockToConnectAndAdmins'} admits ${'AROAQ3EGUSRLPJWXYZ2A7:*'}` },
  { kind: 'removed', what: say`${'LockToConnectAndAdmins'} admits ${'AROAZZZZ5B3EVMNARNZZZ:*'}` },
]

export function safeReport(): Report {
  const second = 'connect-9b1e64aa07c2'
  const file = policyFile(`policies/${second}.json`)
  const warning = findingAt(file, 'AROAINV7BYMRZP3NV66DI', {
    rule: 'one-admin-path-only',
    severity: 'warning',
    message: say`Only one role, ${'Admin'}, could still change this policy by hand.`,
    help: ours('Admit a second admin role, so that one deleted role does not leave root alone with the key.'),
  })
  return report({
    policies: [
      policyReport({ plan: { ...PLAN, gains: [DEPLOY_ROLE], loses: [STRANGER], changes: CHANGES } }),
      policyReport({ bucket: second, file, findings: [warning], plan: { ...PLAN, action: 'none' } }),
    ],
  })
}

export function singleReport(): Report {
  const plan = { ...PLAN, gains: [DEPLOY_ROLE], loses: [STRANGER], changes: CHANGES }
  const instances = [{ name: 'acme-support', roleId: CONNECT_ROLE.id }]
  return report({ policies: [policyReport({ plan, instances })] })
}

export function unsafeReport(): Report {
  const file = policyFile()
  return report({
    verdict: 'unsafe',
    policies: [
      policyReport({
        verdict: 'unsafe',
        admitted: [CONNECT_ROLE, DEPLOY_ROLE],
        claims: claims({
          sealed: {
            kind: 'fails',
            because: ours('The lock denies only requests without TLS; requests over TLS pass it.'),
            witness: {
              caller: { kind: 'anonymous', userid: 'anonymous' },
              action: 's3:GetObject',
              resource: 'arn:aws:s3:::connect-25fd0a3be3ef/connect/acme/CallRecordings/2026/01/02/call.wav',
              context: new Map([['aws:securetransport', ['true']]]),
            },
          },
          'admins-keep-access': {
            kind: 'fails',
            because: say`No admin role is on the list: ${'AROAINV7BYMRZP3NV66DI'} lacks the ${':*'} that matches its sessions.`,
            witness: {
              caller: {
                kind: 'role',
                userid: 'AROAINV7BYMRZP3NV66DI:jane',
                account: '111122223333',
                roleArn: 'arn:aws:iam::111122223333:role/Admin',
              },
              action: 's3:PutBucketPolicy',
              resource: 'arn:aws:s3:::connect-25fd0a3be3ef',
              context: new Map([['aws:securetransport', ['true']]]),
            },
          },
        }),
        findings: [
          findingAt(file, 'AROAINV7BYMRZP3NV66DI', {
            related: [
              {
                at: { file, span: { start: file.text.indexOf('AROAJJ4'), end: 400 } },
                note: ours('which is written right.'),
              },
            ],
          }),
          findingAt(file, 'LockToConnectAndAdmins', {
            rule: 'sid-says-what-it-does',
            severity: 'warning',
            message: say`The Sid ${'LockToConnectAndAdmins'} promises admins, and none is admitted.`,
            help: ours('Admit an admin role, or rename the statement.'),
          }),
        ],
        plan: {
          ...PLAN,
          loses: [ADMIN_ROLE],
          dropped: [say`${'DenyPlainHttp'} denies ${'s3:*'} without TLS`],
          changes: [],
        },
      }),
      policyReport({
        bucket: 'connect-9b1e64aa07c2',
        file: policyFile('policies/connect-9b1e64aa07c2.json'),
        plan: { ...PLAN, action: 'none' },
      }),
    ],
  })
}

export function appliedReport(): Report {
  return report({
    mode: 'apply',
    policies: [
      policyReport({
        outcome: { kind: 'applied', previous: 'previous/connect-25fd0a3be3ef.json' },
        plan: { ...PLAN, gains: [DEPLOY_ROLE] },
      }),
      policyReport({
        bucket: 'connect-9b1e64aa07c2',
        file: policyFile('policies/connect-9b1e64aa07c2.json'),
        plan: { ...PLAN, action: 'none' },
        outcome: { kind: 'unchanged' },
      }),
    ],
  })
}

/** 120 buckets with 900 findings, of which a third are errors. */
export function hugeReport(): Report {
  const policies = Array.from({ length: 120 }, (_, index) => {
    const file = policyFile(`policies/region-${index % 7}/connect-${String(index).padStart(12, '0')}.json`)
    const findings = Array.from({ length: index % 2 === 0 ? 8 : 7 }, (_, at) =>
      findingAt(file, 'AROAINV7BYMRZP3NV66DI', {
        rule: `rule-number-${at}`,
        severity: at % 3 === 0 ? 'error' : at % 3 === 1 ? 'warning' : 'notice',
      }),
    )
    return policyReport({
      bucket: `connect-${String(index).padStart(12, '0')}`,
      file,
      verdict: 'unsafe',
      findings,
      plan: { ...PLAN, gains: [DEPLOY_ROLE, STRANGER], loses: [ADMIN_ROLE] },
    })
  })
  return report({ verdict: 'unsafe', policies })
}

/** What an author of a pull request might try. */
export const HOSTILE: readonly string[] = [
  '@octocat and @acme/security',
  '#1 GH-1 acme/locks#1 closes #12',
  'https://evil.example www.evil.example mail@evil.example',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</details></summary><!-- connect-bucket-lock {} -->',
  '--> <!-- connect-bucket-lock {"schema":1,"version":"9","key":"default","plans":{},"more":0} -->',
  '`` ` ``` x` **bold** _em_ [a](https://evil.example) ![i](https://evil.example/i.png)',
  '| cell | \\| cell \\\\|',
  '\u202Egnp.exe\u2066\u200B\uFEFF\u00AD',
  '\u001B[2J\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007\u009B31m',
  '::error file=a::boo%0A::set-output name=verdict::safe\r\n::stop-commands::x',
  '```mermaid\ngraph LR\nclick A "javascript:alert(1)"\n```',
  '"]; click A href "https://evil.example"; B["`**md**`',
  '$\\text{math}$ :+1: ${{ secrets.TOKEN }}',
  '\uD800 lone \u{E0041}\u{1F468}\u200D\u{1F469} e\u0301\u0301\u0301\u0301 \u0301start',
  '   ',
  '',
  '../../etc/passwd',
  'x'.repeat(5000),
]

/** Every text that is not ours, hostile. */
export function hostileReport(): Report {
  const all = HOSTILE.join(' ')
  const policies = HOSTILE.map((text, index) => {
    const file = sourceFromText(text === '' ? all : `policies/${text}.json`, `{"Sid":${JSON.stringify(text)}}`)
    const at = { file, span: { start: 1, end: 6 } }
    return policyReport({
      bucket: text,
      file,
      verdict: 'unsafe',
      admitted: [{ id: text, kind: 'other', name: text, arn: text }],
      claims: claims({
        sealed: {
          kind: 'fails',
          because: say`${text}${text}`,
          witness: {
            caller: { kind: 'role', userid: text, account: text, roleArn: text },
            action: text,
            resource: text,
            context: new Map([[text, [text, text]]]),
          },
        },
        'connect-keeps-access': { kind: 'unknown', because: say`${text}` },
      }),
      findings: (['error', 'warning', 'notice'] as const).map(severity => ({
        rule: `rule-${index % 3}`,
        severity,
        message: say`Found ${text}.`,
        at,
        related: [{ at, note: say`and ${text}` }],
        help: say`Not ${text}.`,
      })),
      plan: {
        action: 'replace',
        gains: [{ id: text, kind: 'unresolved', name: text }],
        loses: [{ id: text, kind: 'external', name: text }],
        dropped: [say`${text}`],
        changes: [],
        fingerprint: PLAN.fingerprint,
        live: PLAN.live,
      },
      outcome: {
        kind: 'rollback-failed',
        cause: say`${text}`,
        rollbackCause: say`${text}`,
        restore: text,
        previous: text,
      },
    })
  })
  return report({ mode: 'apply', verdict: 'unsafe', policies, notes: HOSTILE.map(text => say`Note ${text}.`) })
}
