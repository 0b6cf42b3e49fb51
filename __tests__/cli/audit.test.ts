import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonAudit } from '../../src/report/audit-schema.js'
import { AUDIT_SCHEMA } from '../../src/report/audit-schema.js'
import { STRICT } from '../../src/settings/schema-problems.js'
import { EXAMPLE, exampleFile } from '../fakes/account.js'
import { inFolder, run } from '../fakes/console.js'

const BLOG = 'connect-25fd0a3be3ef'
const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const TOLD = 'Account `111122223333`: 2 Connect instances, 2 buckets to read.\n'

type Account = Omit<typeof EXAMPLE, 'buckets' | 'instances'> & {
  buckets: Record<string, { policy: unknown } | undefined>
  instances?: typeof EXAMPLE.instances
}

/** A folder with a snapshot of the example account on whose buckets the example's policies stand. */
function withSnapshot<T>(
  work: (folder: string) => Promise<T>,
  change: (account: Account) => void = () => {},
): Promise<T> {
  return inFolder(folder => {
    const account = structuredClone(EXAMPLE) as Account
    for (const bucket of [BLOG, MODERN]) {
      account.buckets[bucket] = { policy: JSON.parse(exampleFile(`examples/policies/${bucket}.json`).text) }
    }
    change(account)
    writeFileSync(join(folder, 'account.json'), JSON.stringify(account))
    return work(folder)
  })
}

const audit = (folder: string, ...more: string[]) => run(folder, 'audit', '--account', 'account.json', ...more)

describe('connect-bucket-lock audit', () => {
  it('finds locks that are proved, whatever files there are', () =>
    withSnapshot(async folder => {
      const ended = await audit(folder)
      expect(ended).toEqual({
        code: 0,
        err: TOLD,
        out: `locked and proved  ${MODERN}  account 111122223333
  stores           Connect \`sales\` in \`us-east-1\`: CALL_RECORDINGS, CHAT_TRANSCRIPTS, SCHEDULED_REPORTS
  claims           ✔ sealed · ✔ Connect keeps access · ✔ admins keep access · – deployer keeps access · ✔
                   nobody unknown admitted · ✔ no stranger can assume
  on the list      connect  AWSServiceRoleForAmazonConnect_q8mZ5tRkW2vYcN1xLbPd (AROARTX3GSDSVHZCMZNGB)
                   assumed by the AWS service \`connect.amazonaws.com\`
  on the list      admin  AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e (AROARTX3GSDSRHJISGC5S)
                   assumed by users of the SAML provider \`AWSSSO_2b1c0d9e8f7a6b5c_DO_NOT_DELETE\`
  on the list      admin  Admin (AROAINV7BYMRZP3NV66DI)
                   assumed by principals that the IAM policies of this account let
  on the list      root  root (111122223333)
  file             no policy file

locked and proved  ${BLOG}  account 111122223333
  stores           Connect \`support\` in \`us-east-1\`: CALL_RECORDINGS, SCHEDULED_REPORTS
  claims           ✔ sealed · ✔ Connect keeps access · ✔ admins keep access · – deployer keeps access · ✔
                   nobody unknown admitted · ✔ no stranger can assume
  on the list      connect  connect-access-role-e3529bf0-6678-4ec4-8f66-a0fdd58cbcd9 (AROAJJ4OT5B3EVMNARNW6)
                   assumed by the AWS service \`connect.amazonaws.com\`
  on the list      admin  Admin (AROAINV7BYMRZP3NV66DI)
                   assumed by principals that the IAM policies of this account let
  file             no policy file

note  Account \`111122223333\` was audited by a snapshot of \`2026-11-20T08:00:00Z\`, not by AWS. A snapshot has no other settings of a bucket.

SAFE  2 buckets: 2 locked and proved.
`,
      })
    }))

  it('says that it asked a snapshot, also where that does not say when it was taken', () =>
    withSnapshot(
      async folder =>
        expect((await audit(folder)).out).toContain(
          'note  Account `111122223333` was audited by a snapshot that does not say when it was taken, not by AWS.',
        ),
      account => Object.assign(account, { takenAt: undefined }),
    ))

  it('ends with 1 where a bucket is not locked, and with 3 where one cannot be read', async () => {
    await withSnapshot(
      async folder => {
        const { code, out } = await audit(folder)
        expect(code).toBe(1)
        expect(out).toContain(
          `not locked         ${BLOG}  account 111122223333\n  why              It has no bucket policy.\n`,
        )
        expect(out).toMatch(/UNSAFE {2}2 buckets: 1 locked and proved, 1 not locked\.\n$/)
      },
      account => {
        account.buckets[BLOG] = { policy: null }
      },
    )
    await withSnapshot(
      async folder => {
        const ended = await audit(folder, '--format', 'json')
        expect(ended.code).toBe(3)
        expect(ended.err).toBe(`${TOLD}No verdict: 2 buckets: 1 locked and proved, 1 cannot be read.\n`)
      },
      account => {
        delete account.buckets[BLOG]
      },
    )
    await withSnapshot(
      async folder => {
        const { code, out } = await audit(folder)
        expect(code).toBe(3)
        expect(out).toMatch(/^No verdict: .* 1 Region could not be read\.\n/)
        expect(out).toContain('The snapshot `account.json` does not list the Connect instances.')
      },
      account => {
        delete account.instances
      },
    )
  })

  it('says whether a file stands behind a lock, and whether it says the same', () =>
    withSnapshot(
      async folder => {
        cpSync('examples/policies', join(folder, 'policies'), { recursive: true })
        const { out, code } = await audit(folder)
        expect(code).toBe(0)
        expect(out).toContain(`file             \`policies/${BLOG}.json\`, which says something else`)
        expect(out).toContain(`file             \`policies/${MODERN}.json\`, which says the same`)
        expect(await audit(folder, 'policies/nowhere.json')).toMatchObject({ code: 2 })
      },
      account => {
        const { policy } = account.buckets[BLOG] as {
          policy: { Statement: { Condition: { StringNotLike: Record<string, string[]> } }[] }
        }
        policy.Statement[0]?.Condition.StringNotLike['aws:userId']?.push('111122223333')
      },
    ))

  it('writes JSON after its schema', () =>
    withSnapshot(
      async folder => {
        const { default: commonJs } = await import('ajv/dist/2020.js')
        const validate = new commonJs.Ajv2020(STRICT).compile(AUDIT_SCHEMA)
        const { out } = await audit(folder, '--format', 'json')
        const value = JSON.parse(out) as JsonAudit
        expect(validate(value) ? [] : validate.errors).toEqual([])
        expect(value.buckets.map(({ bucket, state }) => [bucket, state])).toEqual([
          [MODERN, 'locked'],
          [BLOG, 'unsafe'],
        ])
        expect(value.buckets[1]?.claims.find(({ claim }) => claim === 'sealed')).toMatchObject({ verdict: 'fails' })
      },
      account => {
        const text = JSON.stringify(account.buckets[BLOG]).replace('"s3:*"', '"s3:GetObject"')
        account.buckets[BLOG] = JSON.parse(text) as { policy: unknown }
      },
    ))

  it('writes a table of one line for each bucket, and the report beside it', () =>
    withSnapshot(
      async folder => {
        const { code, out } = await audit(folder, '--format', 'csv', '--output', 'audit.csv')
        expect(code).toBe(1)
        expect(out).toContain('UNSAFE  2 buckets')
        const [head = '', ...rows] = readFileSync(join(folder, 'audit.csv'), 'utf8').trimEnd().split('\r\n')
        expect(head.split(',').slice(0, 4)).toEqual(['account', 'bucket', 'state', 'why'])
        expect(rows.map(row => row.split(',').slice(0, 3))).toEqual([
          ['111122223333', MODERN, 'locked'],
          ['111122223333', BLOG, 'not-locked'],
        ])
        const { out: markdown } = await audit(folder, '--format', 'markdown')
        expect(markdown).toContain(`| \`${BLOG}\` \`111122223333\` | **not locked**. It has no bucket policy. |`)
      },
      account => {
        account.buckets[BLOG] = { policy: null }
      },
    ))

  it('lets nothing of the account act in its tables', () =>
    withSnapshot(
      async folder => {
        const { out } = await audit(folder, '--format', 'markdown')
        expect(out).toContain('`=cmd()\\u{7C}@you`')
        expect((await audit(folder, '--format', 'csv')).out).not.toMatch(/(^|,)=/m)
        const { accounts } = JSON.parse((await audit(folder, '--format', 'json')).out) as JsonAudit
        expect(accounts).toMatchObject([{ regions: [{ region: 'us-east-1', instances: 2 }] }])
      },
      account => {
        Object.assign(account.instances?.[0] ?? {}, { InstanceAlias: '=cmd()|@you', replicas: ['us-west-2'] })
      },
    ))

  it('writes a page with every bucket, its state and who is on its list', () =>
    withSnapshot(
      async folder => {
        const { code, out } = await audit(folder, '--format', 'html', '--output', 'audit.html')
        expect([code, out]).toEqual([1, expect.stringContaining('UNSAFE  2 buckets')])
        const page = readFileSync(join(folder, 'audit.html'), 'utf8')
        expect(page).toMatch(/^<!doctype html>/)
        expect(page).toContain('<strong>UNSAFE</strong><p>2 buckets: 1 locked and proved, 1 not locked.</p>')
        expect(page).toContain('<span class="safe">locked and proved</span>')
        expect(page).toContain('<span class="unsafe">not locked</span>')
        expect(page).toMatch(/<dt>Why<\/dt><dd>It has no bucket policy\.<\/dd>/)
        expect(page).toMatch(/<dt>On the list<\/dt><dd>connect <code>AWSServiceRoleForAmazonConnect_/)
        for (const bucket of [BLOG, MODERN]) expect(page).toContain(`<code>${bucket}</code>`)
      },
      account => {
        account.buckets[BLOG] = { policy: null }
      },
    ))

  it('shows on its page the lines to paste as they are to be pasted', () =>
    withSnapshot(
      async folder => {
        const { out } = await audit(folder, '--format', 'html')
        const pasted = /<pre><code>(.*?)<\/code><\/pre>/s.exec(out)?.[1] ?? ''
        expect(pasted.split('\n').length).toBeGreaterThan(2)
        expect(pasted).toMatch(/^trusted:\n {2}- /)
      },
      account => {
        const [role] = account.roles.filter(({ RoleName }) => RoleName === 'Admin')
        if (role === undefined) throw new Error('the example has an admin')
        const Statement = { Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' }
        Object.assign(role, { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [Statement] } })
      },
    ))

  it('lets nothing of the account act in its page', () =>
    withSnapshot(
      async folder => {
        const { out } = await audit(folder, '--format', 'html')
        expect(out).toContain('&#60;script&#62;')
        expect(out).not.toContain('<script')
      },
      account => {
        Object.assign(account.instances?.[0] ?? {}, { InstanceAlias: '<script>alert(1)</script>' })
      },
    ))

  it('takes --regions as the configuration spells it, and no other format', () =>
    withSnapshot(async folder => {
      expect((await audit(folder, '--regions', 'all')).code).toBe(0)
      expect((await audit(folder, '--region', 'everywhere')).code).toBe(2)
      expect(await audit(folder, '--format', 'sarif')).toMatchObject({ code: 2 })
    }))

  it('is what init --all starts from: a policy file for each bucket that is not locked', () =>
    withSnapshot(
      async folder => {
        const init = (...more: string[]) => run(folder, 'init', '--all', '--account', 'account.json', ...more)
        const ended = await init('--admin-role', 'Admin')
        expect(ended.code).toBe(0)
        expect(ended.out).toContain(`policies/${BLOG}.json`)
        expect(ended.out).toMatch(/There is a proved policy file for 1 bucket\.\n$/)
        expect(readdirSync(join(folder, 'policies'))).toEqual([`${BLOG}.json`])
        const planned = await run(folder, 'plan', '--account', 'account.json', '--admin-role', 'Admin')
        expect(planned.code).toBe(0)
        expect(await init('--bucket', BLOG)).toMatchObject({
          code: 2,
          err: '`--all` is about every bucket, and `--bucket` about one.\n',
        })
        const nobody = await init('--admin-role', 'Nobody')
        expect(nobody.code).toBe(2)
        expect(nobody.out).toContain('There is no proved policy file for 1 of 1 bucket.')
      },
      account => {
        account.buckets[BLOG] = { policy: null }
      },
    ))

  it('is where drift leads in a folder without policy files', () =>
    withSnapshot(async folder => {
      const { code, err } = await run(folder, 'drift', '--account', 'account.json')
      expect(code).toBe(2)
      expect(err).toBe(
        'No file matches `policies/**/*.json`. Nothing was checked. Without policy files, `connect-bucket-lock audit` says which buckets are locked and which are open.\n',
      )
    }))
})
