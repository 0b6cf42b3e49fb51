import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LiveAccount, writeSnapshot } from '../../src/cli/snapshot.js'
import { PortError } from '../../src/core/text/errors.js'
import { ours } from '../../src/core/text/prose.js'
import { exampleLive, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'
import { FakeConsole, inFolder, run } from '../fakes/console.js'

const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const BLOG = 'connect-25fd0a3be3ef'

function live(buckets: Readonly<Record<string, string | undefined>>): LiveAccount {
  return {
    account: new FakeAccount(),
    policies: new FakeBuckets(new VirtualClock(), buckets),
    region: async () => 'us-east-1',
  }
}

const ASKED = { buckets: [], settings: SETTINGS }
const BOTH = { [MODERN]: exampleLive(MODERN), [BLOG]: undefined }

describe('connect-bucket-lock snapshot', () => {
  it('writes a snapshot on which the same policies are proved', () =>
    inFolder(async folder => {
      const console = new FakeConsole(folder)
      await writeSnapshot(live(BOTH), { ...ASKED, output: 'snapshots/account.json' }, console)
      expect([console.stdout, console.stderr]).toEqual([
        'Written: `snapshots/account.json` (6 roles, 2 Connect instances, 2 bucket policies).\n',
        '',
      ])
      const examples = [MODERN, BLOG].map(bucket => join(process.cwd(), 'examples/policies', `${bucket}.json`))
      const { code, out } = await run(folder, 'plan', ...examples, '--account', join(folder, 'snapshots/account.json'))
      expect({ code, said: out.includes('SAFE  2 policies planned') }).toEqual({ code: 0, said: true })
    }))

  it('prints it where no file is named', () =>
    inFolder(async folder => {
      const console = new FakeConsole(folder)
      await writeSnapshot(live(BOTH), ASKED, console)
      expect(JSON.parse(console.stdout)).toMatchObject({ schema: 1, account: '111122223333', region: 'us-east-1' })
      expect(console.stdout.endsWith('}\n')).toBe(true)
    }))

  it('takes in the buckets that are named, and says beside it what it had to leave out', () =>
    inFolder(async folder => {
      const console = new FakeConsole(folder)
      await writeSnapshot(
        live({ ...BOTH, extra: undefined }),
        { ...ASKED, buckets: ['extra', 'gone'], output: 'account.json' },
        console,
      )
      const { buckets } = JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8')) as { buckets: object }
      expect(Object.keys(buckets)).toEqual([MODERN, BLOG, 'extra'])
      expect(console.stderr).toBe('Bucket `gone` is left out, because it does not exist.\n')
    }))

  it('leaves the old file as it was where the account cannot be read', () =>
    inFolder(async folder => {
      const console = new FakeConsole(folder)
      await writeSnapshot(live(BOTH), { ...ASKED, output: 'account.json' }, console)
      const before = readFileSync(join(folder, 'account.json'), 'utf8')
      const refused = new PortError({ message: ours('The roles could not be listed: access denied.') })
      const failing = live(BOTH)
      const account = new FakeAccount()
      account.roles = async () => {
        throw refused
      }
      await expect(writeSnapshot({ ...failing, account }, { ...ASKED, output: 'account.json' }, console)).rejects.toBe(
        refused,
      )
      expect(readFileSync(join(folder, 'account.json'), 'utf8')).toBe(before)
    }))

  it('says so where the file cannot be written, and leaves nothing behind', () =>
    inFolder(async folder => {
      mkdirSync(join(folder, 'account.json'))
      const writing = writeSnapshot(live(BOTH), { ...ASKED, output: 'account.json' }, new FakeConsole(folder))
      await expect(writing).rejects.toThrow(/^`account\.json` could not be written: it is a folder\.$/)
      expect(existsSync(join(folder, 'account.json'))).toBe(true)
    }))

  it.each([
    [
      ['account.json'],
      '`snapshot` takes options only; `account.json` is none. Write `--output account.json` for a file, `--bucket account.json` for a bucket.',
    ],
    [['--bucket', 'My_Bucket'], '`My_Bucket` is not a valid bucket name.'],
    [['--outptu', 'x'], 'The command `snapshot` has no option `--outptu`. Did you mean `--output`?'],
  ])('says of %j what is wrong with it, before AWS is asked', async (args, message) => {
    expect(await run(process.cwd(), 'snapshot', ...args)).toEqual({ code: 2, out: '', err: `${message}\n` })
  })
})
