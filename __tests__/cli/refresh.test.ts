import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLE } from '../fakes/account.js'
import { inFolder, run } from '../fakes/console.js'

const BUCKET = 'connect-25fd0a3be3ef'
const FILE = `policies/${BUCKET}.json`
const DEAD = 'AROAJJ4OT5B3EVMNARNW6'
const NEW = 'AROARTX3GSDSNEWROLEID'
const CONNECT = 'connect-access-role-e3529bf0-6678-4ec4-8f66-a0fdd58cbcd9'

const read = (folder: string, path = FILE) => readFileSync(join(folder, path), 'utf8')
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder })

/** The example repository, in whose account the Connect role was created again; `change` does more to the account. */
function inRepository<T>(work: (folder: string) => Promise<T>, change = (text: string) => text): Promise<T> {
  return inFolder(folder => {
    cpSync('examples/policies', join(folder, 'policies'), { recursive: true })
    writeFileSync(join(folder, 'old.json'), JSON.stringify(EXAMPLE))
    writeFileSync(join(folder, 'account.json'), change(read('examples', 'account.json').replaceAll(DEAD, NEW)))
    return work(folder)
  })
}

const named = (name: string, to: string) => (text: string) => text.replaceAll(name, to)

describe('connect-bucket-lock refresh', () => {
  it('writes the id that the role has now, and shows what it wrote', () =>
    inRepository(async folder => {
      const before = read(folder)
      const other = read(folder, 'policies/amazon-connect-3f1c0d5e7a9b.json')
      expect(await run(folder, 'refresh', '--account', 'account.json')).toEqual({
        code: 0,
        err: '',
        out: `${FILE}
  \`${DEAD}\` is dead; \`${CONNECT}\` is \`${NEW}\` now. It is the only dead id, and this is the only role that must be on the list and is not.

--- ${FILE}
+++ ${FILE}
@@ -12,7 +12,7 @@
       "Condition": {
         "StringNotLike": {
           "aws:userId": [
-            "${DEAD}:*",
+            "${NEW}:*",
             "AROAINV7BYMRZP3NV66DI:*"
           ]
         }

Renewed 1 id in 1 file. 2 policies planned: each seals its bucket, and Connect, an admin and the deployer keep access.
`,
      })
      expect(read(folder)).toBe(before.replace(DEAD, NEW))
      expect(read(folder, 'policies/amazon-connect-3f1c0d5e7a9b.json')).toBe(other)
      const again = await run(folder, 'refresh', '--account', 'account.json')
      expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^No id is dead\. /) })
    }))

  it('only shows it with --dry-run', () =>
    inRepository(async folder => {
      const before = read(folder)
      const { code, out } = await run(folder, 'refresh', FILE, '--account', 'account.json', '--dry-run')
      expect(code).toBe(0)
      expect(out).toContain(`+            "${NEW}:*",`)
      expect(out).toContain('Would renew 1 id in 1 file.')
      expect(read(folder)).toBe(before)
    }))

  it('writes nothing where two roles could be meant, names them, and ends with 1', () =>
    inRepository(async folder => {
      const before = read(folder)
      const ended = await run(
        folder,
        'refresh',
        FILE,
        '--account',
        'account.json',
        '--deploy-role',
        'recordings-exporter',
      )
      expect(ended.code).toBe(1)
      expect(ended.out).toContain(
        `\`${DEAD}\` is dead, and could be \`${CONNECT} (${NEW})\` or \`recordings-exporter (AROARTX3GSDSW5VRCPIXR)\`.`,
      )
      expect(ended.out).toContain('Nothing was written. For some dead ids, no role or more than one role fits.')
      expect(ended.out).toContain('Renewed nothing.')
      expect(read(folder)).toBe(before)
    }))

  it.each([
    ['an older snapshot', (folder: string) => ['--history', join(folder, 'old.json')]],
    [
      'a kept policy and the live one',
      (folder: string) => {
        mkdirSync(join(folder, '.connect-bucket-lock/previous'), { recursive: true })
        cpSync(join(folder, FILE), join(folder, '.connect-bucket-lock/previous/kept.json'))
        const live = JSON.parse(read(folder).replace(DEAD, NEW)) as object
        const account = JSON.parse(read(folder, 'account.json')) as { buckets: Record<string, object> }
        account.buckets[BUCKET] = { policy: live }
        writeFileSync(join(folder, 'account.json'), JSON.stringify(account))
        return []
      },
    ],
    [
      'git, of the snapshot',
      (folder: string) => {
        const now = read(folder, 'account.json')
        cpSync(join(folder, 'old.json'), join(folder, 'account.json'))
        git(folder, 'init', '-q')
        git(folder, 'add', 'account.json')
        git(folder, 'commit', '-qm', 'before')
        writeFileSync(join(folder, 'account.json'), now)
        return []
      },
    ],
  ])('knows between two by %s', (_, prepare) =>
    inRepository(async folder => {
      const before = read(folder)
      const more = prepare(folder)
      const ended = await run(
        folder,
        'refresh',
        FILE,
        '--account',
        'account.json',
        '--plan-role',
        'recordings-exporter',
        ...more,
      )
      expect(ended.out).toContain(`\`${CONNECT}\` is \`${NEW}\` now.`)
      expect(read(folder)).toBe(before.replace(DEAD, NEW))
    }),
  )

  it('puts nobody on the list whom nobody accounts for, although the name is the same', () =>
    inRepository(async folder => {
      const before = read(folder).replace(DEAD, 'AROAIEXPORTERTHATWAS1')
      writeFileSync(join(folder, FILE), before)
      const old = {
        roles: [{ RoleId: 'AROAIEXPORTERTHATWAS1', Arn: 'arn:aws:iam::111122223333:role/recordings-exporter' }],
      }
      writeFileSync(join(folder, 'old.json'), JSON.stringify(old))
      const ended = await run(folder, 'refresh', FILE, '--account', 'account.json', '--history', 'old.json')
      expect(ended.code).toBe(1)
      expect(ended.out).toContain('The role `recordings-exporter` is not a Connect role, an admin')
      expect(read(folder)).toBe(before)
    }))

  it('writes no role that a stranger can become', () =>
    inRepository(
      async folder => {
        const ended = await run(folder, 'refresh', FILE, '--account', 'account.json', '--history', 'old.json')
        expect(ended.code).toBe(1)
        expect(ended.out).toContain('It is not proved that no stranger can become the role `Admin`.')
        expect(read(folder)).toContain('AROAINV7BYMRZP3NV66DI')
      },
      text =>
        named(
          'AROAINV7BYMRZP3NV66DI',
          'AROAIADMINMADEANEW001',
        )(text).replace('"arn:aws:iam::111122223333:root"', '"arn:aws:iam::444455556666:root"'),
    ))

  it('leaves what another tool writes to that tool', () =>
    inRepository(async folder => {
      const output = JSON.stringify({ Policy: JSON.stringify(JSON.parse(read(folder))) })
      writeFileSync(join(folder, 'live.json'), output)
      const ended = await run(folder, 'refresh', 'live.json', '--account', 'account.json')
      expect(ended.code).toBe(1)
      expect(ended.out).toContain('The policy is part of `live.json`. Change it in the tool that writes this file.')
      expect(ended.out).toMatch(/1 of 1 policy unsafe\.\n$/)
      expect(read(folder, 'live.json')).toBe(output)
    }))

  it.each([
    ['begins with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['is cut off', (text: string) => text.slice(0, -20)],
    ['is of two buckets', (text: string) => text.replace(`:::${BUCKET}/*`, ':::another-bucket/*')],
  ])('does not say that no id is dead of a file that %s', (_, spoil) =>
    inRepository(async folder => {
      writeFileSync(join(folder, FILE), spoil(read(folder)))
      const { code, out } = await run(folder, 'refresh', FILE, '--account', 'account.json', '--history', 'old.json')
      expect(code).toBe(1)
      expect(out).toBe(`${FILE}
  Whether an id is dead is not known. The file could not be read as the policy of one bucket.

No dead id was found, and 1 of 1 file could not be looked at. 1 of 1 policy unsafe.
`)
    }),
  )

  it.each<[string, (text: string) => string | Buffer]>([
    ['in UTF-16, as PowerShell writes', text => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['behind a byte order mark', text => `\uFEFF${text}`],
    ['cut off', text => text.slice(0, -20)],
    ['empty', () => ''],
    ['of another kind', () => 'RoleId,Arn\n'],
  ])('refuses an older snapshot %s, because nothing could be learned from it', (_, spoil) =>
    inRepository(async folder => {
      writeFileSync(join(folder, 'old.json'), spoil(read(folder, 'old.json')))
      const ended = await run(folder, 'refresh', '--account', 'account.json', '--history', 'old.json')
      expect(ended).toEqual({
        code: 2,
        out: '',
        err: '`old.json` (`--history`) cannot be read: it is not JSON in UTF-8. Name an account snapshot, the output of `aws iam list-roles`, a JSON report or a kept policy.\n',
      })
    }),
  )

  it('needs a file to change', async () => {
    expect(await run('.', 'refresh', '-')).toMatchObject({ code: 2 })
    await inFolder(async folder => {
      expect(await run(folder, 'refresh', '--account', 'account.json')).toMatchObject({ code: 2 })
    })
    await inRepository(async folder => {
      const ended = await run(folder, 'refresh', '--account', 'account.json', '--history', 'nowhere.json')
      expect(ended).toMatchObject({
        code: 2,
        err: expect.stringContaining('`nowhere.json` (`--history`) cannot be read'),
      })
    })
  })
})
