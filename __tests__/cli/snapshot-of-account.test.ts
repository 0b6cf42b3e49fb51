import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonAudit } from '../../src/report/audit-schema.js'
import { EXAMPLE } from '../fakes/account.js'
import { inFolder, run } from '../fakes/console.js'

const BLOG = 'connect-25fd0a3be3ef'
const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const OWN = EXAMPLE.account
const OTHER = '222222222222'
const EXPORTER = 'recordings-exporter'

interface Repository {
  /** By bucket, the account that the configuration names. */
  readonly buckets: Readonly<Record<string, string>>
  readonly files?: readonly string[]
  readonly retired?: readonly object[]
}

/** A repository for two accounts, with a snapshot of one of them. */
function inRepository<T>(
  { buckets, files = [BLOG, MODERN], retired = [] }: Repository,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  return inFolder(folder => {
    mkdirSync(join(folder, 'policies'))
    for (const bucket of files) cpSync(`examples/policies/${bucket}.json`, join(folder, 'policies', `${bucket}.json`))
    cpSync('examples/account.json', join(folder, 'account.json'))
    writeFileSync(join(folder, 'log.json'), '{"Records":[]}')
    const role = (id: string, name: string) => `arn:aws:iam::${id}:role/${name}`
    const accounts = [OWN, OTHER].map(id => ({
      id,
      'role-to-assume': { plan: role(id, EXPORTER), apply: role(id, 'Admin') },
    }))
    const named = Object.fromEntries(Object.entries(buckets).map(([bucket, account]) => [bucket, { account }]))
    writeFileSync(join(folder, 'connect-bucket-lock.yml'), JSON.stringify({ accounts, buckets: named, retired }))
    return work(folder)
  })
}

const FILE = `policies/${BLOG}.json`

describe('a snapshot of another account than the configuration names for a bucket', () => {
  it.each([
    ['plan', FILE],
    ['drift', FILE],
    ['apply', FILE],
    ['apply', '--restore', FILE],
    ['refresh', FILE],
    ['fix', FILE],
    ['replay', FILE, '--events', 'log.json'],
    ['init', '--bucket', BLOG, '--output', 'new.json'],
  ])('is told, and nothing is proved or written by it: %s %s', (...argv) =>
    inRepository({ buckets: { [BLOG]: OTHER, [MODERN]: OWN } }, async folder => {
      const read = (path: string) => readFileSync(join(folder, path), 'utf8')
      const before = [read(FILE), read('account.json')]
      const { code, err } = await run(folder, ...argv, '--account', 'account.json')
      expect({ code, err }).toEqual({
        code: 3,
        err: `No verdict: The account snapshot \`account.json\` is one of account \`${OWN}\`, and the policies are those of account \`${OTHER}\`.
Name a snapshot of that account, or correct \`accounts\` and \`buckets\` in the configuration.
`,
      })
      expect([read(FILE), read('account.json')]).toEqual(before)
      expect(existsSync(join(folder, 'new.json'))).toBe(false)
    }),
  )

  it('leaves it unknown whether an id is dead, and does not say that none is', () =>
    inRepository({ buckets: { [BLOG]: OTHER, [MODERN]: OWN } }, async folder => {
      const { code, out } = await run(folder, 'refresh', '--account', 'account.json')
      expect(code).toBe(1)
      expect(out).toBe(`${FILE}
  Whether an id is dead is not known. The account did not answer.

No dead id was found, and 1 of 2 files could not be looked at. 1 of 2 policies unsafe.
`)
    }))
})

describe('a snapshot of an account of the configuration', () => {
  it('is audited with the roles that the configuration names there', () =>
    inRepository({ buckets: { [BLOG]: OWN, [MODERN]: OWN } }, async folder => {
      const { out } = await run(folder, 'audit', '--account', 'account.json', '--format', 'json')
      const { buckets } = JSON.parse(out) as JsonAudit
      const modern = buckets.find(({ bucket }) => bucket === MODERN)
      expect(modern?.state).toBe('locked')
      expect(modern?.admitted.find(({ name }) => name === EXPORTER)?.kind).toBe('planner')
    }))

  it('is what init goes by, with the roles that the configuration names there', () =>
    inRepository({ buckets: { [BLOG]: OWN, [MODERN]: OWN } }, async folder => {
      const asked = ['--bucket', BLOG, '--output', 'new.json', '--account', 'account.json']
      expect(await run(folder, 'init', ...asked)).toMatchObject({ code: 0 })
      const planner = EXAMPLE.roles.find(({ RoleName }) => RoleName === EXPORTER)
      expect(readFileSync(join(folder, 'new.json'), 'utf8')).toContain(`${planner?.RoleId}:*`)
    }))

  it.each([[[]], [[{ bucket: 'gone', owner: 'Voice', why: 'moved' }]]])(
    'is looked through for buckets that no file locks, also where no file is left: retired %j',
    retired =>
      inRepository({ buckets: { [BLOG]: OWN }, files: [], retired }, async folder => {
        const { code, out, err } = await run(folder, 'drift', '--account', 'account.json')
        if (retired.length === 0)
          expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('No file matches') })
        else {
          expect(code).toBe(1)
          expect(out).toContain('UNSAFE  No policy file locks 2 buckets in which Connect stores.')
        }
      }),
  )
})

describe('a plan role that the account does not have', () => {
  const NOWHERE = [
    'recordings-exportr',
    `arn:aws:iam::${OWN}:role/gone`,
    `arn:aws:iam::${OTHER}:role/${EXPORTER}`,
    'AROAGONEGONEGONEGONE',
  ]

  it.each(NOWHERE)('is told, because nothing says whether the next plan can read the policy: %s', role =>
    inRepository({ buckets: { [BLOG]: OWN, [MODERN]: OWN } }, async folder => {
      const { code, out } = await run(folder, 'plan', FILE, '--account', 'account.json', '--plan-role', role)
      expect(code).toBe(1)
      expect(out).toContain(`error  \`plan-role\` is \`${role}\`, and account \`${OWN}\` has no such role.`)
    }),
  )

  it.each(NOWHERE)('is put into no configuration by init: %s', role =>
    inRepository({ buckets: {}, files: [] }, async folder => {
      const asked = ['--bucket', BLOG, '--config', 'none.yml', '--account', 'account.json', '--plan-role', role]
      writeFileSync(join(folder, 'none.yml'), '{}')
      const { code, err } = await run(folder, 'init', ...asked)
      expect(code).toBe(2)
      expect(err).toContain(`No role of account \`${OWN}\` is named \`${role}\` (\`--plan-role\`).`)
      expect(existsSync(join(folder, FILE))).toBe(false)
    }),
  )
})
