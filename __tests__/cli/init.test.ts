import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, run } from '../fakes/console.js'

const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const BLOG = 'connect-25fd0a3be3ef'

const WORKFLOWS = {
  '.github/workflows/connect-bucket-locks.yml': 'examples/workflows/check-and-apply.yml',
  '.github/workflows/connect-bucket-locks-drift.yml': 'examples/workflows/drift.yml',
}

interface Snapshot {
  readonly account: string
  readonly roles: readonly { readonly RoleName: string; readonly Arn: string }[]
}

/** A folder with a copy of the embedded account in it. */
function withAccount<T>(work: (folder: string, account: string) => Promise<T>): Promise<T> {
  return inFolder(async folder => {
    const account = join(folder, 'account.json')
    copyFileSync('examples/account.json', account)
    return work(folder, account)
  })
}

describe('connect-bucket-lock init', () => {
  it('does the whole procedure, from the name of the bucket to a policy that is proved', () =>
    withAccount(async (folder, account) => {
      const { code, out, err } = await run(folder, 'init', '--bucket', BLOG, '--account', account)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('SAFE  1 policy planned')
      expect(
        out.slice(out.indexOf("note  The account's root")),
      ).toBe(`note  The account's root user is on the list too. Without that, root could only read, replace and remove the policy.

Written  policies/connect-25fd0a3be3ef.json

Nothing in the account has changed. Next:
  1. See what applying it would change:    connect-bucket-lock plan policies/connect-25fd0a3be3ef.json --account FOLDER/account.json
  2. Commit it on a branch:                git switch -c lock-connect-25fd0a3be3ef && git add policies/connect-25fd0a3be3ef.json && git commit -m "Lock connect-25fd0a3be3ef"
  3. Push, and open a pull request:        its check shows this proof and plan; merging it applies the policy.
`)
    }))

  it('writes a file that the plan it names calls safe, and changes nothing in the account', () =>
    withAccount(async (folder, account) => {
      const before = readFileSync(account, 'utf8')
      await run(folder, 'init', '--instance', 'sales', '--account', account)
      expect(readFileSync(join(folder, 'policies', `${MODERN}.json`), 'utf8')).toBe(
        readFileSync(`examples/policies/${MODERN}.json`, 'utf8'),
      )
      expect(readFileSync(account, 'utf8')).toBe(before)
      const { code } = await run(folder, 'plan', `policies/${MODERN}.json`, '--account', account)
      expect(code).toBe(0)
    }))

  it('tells what became of the live policy: kept, replaced and left out', () =>
    withAccount(async (folder, account) => {
      const { out } = await run(folder, 'init', '--bucket', MODERN, '--account', account)
      const story = out.slice(out.indexOf('kept from the live policy'), out.indexOf("note  The account's root"))
      expect(story).toBe(`kept from the live policy
  - \`OnlyOverTLS\`: Deny \`s3:*\` on \`arn:aws:s3:::amazon-connect-3f1c0d5e7a9b\` and \`arn:aws:s3:::amazon-connect-3f1c0d5e7a9b/*\` for everyone, where \`Bool\` \`aws:SecureTransport\` (\`false\`)

replaced by the new lock
  - \`LockRecordings\`: Deny \`s3:*\` on \`arn:aws:s3:::amazon-connect-3f1c0d5e7a9b/*\` and \`arn:aws:s3:::amazon-connect-3f1c0d5e7a9b\` for everyone, where \`StringNotLike\` \`aws:userId\` (\`AROAINV7BYMRZP3NV66DI:*\`, \`AROARTX3GSDSVHZCMZNGB:*\` and 2 more)

left out of the list: look at each
  - \`AROARTX3GSDSW5VRCPIXR:*\`, which is \`recordings-exporter\`: not Connect's, not an admin, not the deployer and not declared.

Those left out lose access when the policy is applied. A role that needs access must be an admin role, the deploy
role, or declared in connect-bucket-lock.yml with an owner and a reason; then run this again.

`)
    }))

  it('warns where the live lock let AWS services past and the new one does not', () =>
    withAccount(async (folder, account) => {
      const text = readFileSync(account, 'utf8')
      const exempt = '"BoolIfExists": { "aws:PrincipalIsAWSService": "false" },'
      writeFileSync(account, text.replace('"StringNotLike": {', `${exempt} "StringNotLike": {`))
      const { code, out } = await run(folder, 'init', '--bucket', MODERN, '--account', account)
      expect(code).toBe(0)
      expect(out).toContain(
        'note  The lock on the bucket let the direct calls of AWS services past, such as log delivery; the new one does not. If the bucket receives their deliveries, set `allow-aws-services` in connect-bucket-lock.yml and run this again.\n',
      )
    }))

  it('leaves a file alone that says the same', () =>
    withAccount(async (folder, account) => {
      const again = () => run(folder, 'init', '--bucket', MODERN, '--account', account)
      await again()
      const { code, out } = await again()
      expect(code).toBe(0)
      expect(out).toContain(`\nAlready there, unchanged  policies/${MODERN}.json\n`)
    }))

  it('does not overwrite a file that says something else, there being nobody to ask', () =>
    withAccount(async (folder, account) => {
      const file = join(folder, 'policies', `${MODERN}.json`)
      mkdirSync(join(folder, 'policies'))
      writeFileSync(file, 'mine')
      const { code, out, err } = await run(folder, 'init', '--bucket', MODERN, '--account', account)
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: `\`policies/${MODERN}.json\` is there already, and says something else: it is unreadable. It was left as it is. Name another file with \`--output\`, or run this on a terminal to be asked.\n`,
      })
      expect(readFileSync(file, 'utf8')).toBe('mine')
    }))

  it('writes nothing that is not proved, and ends as a plan of it would', () =>
    withAccount(async (folder, account) => {
      const text = readFileSync(account, 'utf8')
      const live = text.indexOf('"buckets"')
      writeFileSync(
        account,
        text.slice(0, live) + text.slice(live).replace('AROAINV7BYMRZP3NV66DI', 'AROAINV7BYMRZP3NV66DX'),
      )
      const { code, out } = await run(folder, 'init', '--bucket', MODERN, '--account', account)
      expect(code).toBe(1)
      expect(out).toContain('UNSAFE')
      expect(
        out.endsWith(
          `\nNot written: policies/${MODERN}.json. A policy is only written once all of the above is proved.\n`,
        ),
      ).toBe(true)
      expect(existsSync(join(folder, 'policies'))).toBe(false)
    }))

  it('repeats in the next steps what a plan must be told, quoted for a shell', () =>
    withAccount(async (folder, account) => {
      const options = [
        '--admin-role',
        'AWSReservedSSO_*',
        '--deploy-role',
        'Admin',
        '--output',
        "policies/it's mine.json",
      ]
      const { code, out } = await run(folder, 'init', '--bucket', BLOG, '--account', account, ...options)
      expect(code).toBe(0)
      expect(out).toContain(
        "connect-bucket-lock plan 'policies/it'\\''s mine.json' --account FOLDER/account.json --admin-role 'AWSReservedSSO_*' --deploy-role Admin\n",
      )
      expect(existsSync(join(folder, "policies/it's mine.json"))).toBe(true)
    }))

  it('takes the file, the admin roles and the roles of the account from the configuration', () =>
    withAccount(async (folder, account) => {
      const config = `admin-roles: [Admin]\nbuckets:\n  ${BLOG}: { account: "111122223333", file: locks/support.json }\naccounts:\n  - id: "111122223333"\n    role-to-assume:\n      plan: arn:aws:iam::111122223333:role/recordings-exporter\n      apply: arn:aws:iam::111122223333:role/Admin\n`
      writeFileSync(join(folder, 'connect-bucket-lock.yml'), config)
      const { code } = await run(folder, 'init', '--bucket', BLOG, '--account', account)
      expect(code).toBe(0)
      const written = readFileSync(join(folder, 'locks/support.json'), 'utf8')
      expect(written.match(/"(AROA|\d{12})[^"]*"/g)).toEqual([
        '"AROAJJ4OT5B3EVMNARNW6:*"',
        '"AROAINV7BYMRZP3NV66DI:*"',
        '"AROARTX3GSDSW5VRCPIXR:*"',
        '"111122223333"',
      ])
    }))

  it.each([
    [['nonsense'], '`init` takes options only; `nonsense` is none. Write `--bucket nonsense` for a bucket.'],
    [['--bucket', 'aaa', '--bucket', 'bbb'], '`init` writes the policy of one bucket; run it once for each.'],
    [['--buckt', 'aaa'], 'The command `init` has no option `--buckt`. Did you mean `--bucket`?'],
    [
      [],
      `There are 2 buckets to choose from: \`${MODERN}\` and \`${BLOG}\`. Name one with \`--bucket\`, or run this on a terminal to be asked.`,
    ],
  ])('says of %j what is wrong with it', (args, message) =>
    withAccount(async (folder, account) => {
      const ended = await run(folder, 'init', ...args, '--account', account)
      expect(ended).toEqual({ code: 2, out: '', err: `${message}\n` })
    }),
  )

  it('writes the workflows too where it is told to, and names what they lack', () =>
    withAccount(async (folder, account) => {
      const roles = ['--deploy-role', 'Admin', '--plan-role', 'recordings-exporter']
      const { code, out } = await run(folder, 'init', '--bucket', MODERN, '--workflows', '--account', account, ...roles)
      const { account: id, roles: known } = JSON.parse(readFileSync(account, 'utf8')) as Snapshot
      const arnOf = (name: string) => known.find(({ RoleName }) => RoleName === name)?.Arn
      expect(code).toBe(0)
      for (const [path, example] of Object.entries(WORKFLOWS)) {
        expect(readFileSync(join(folder, path), 'utf8')).toBe(readFileSync(example, 'utf8'))
        expect(out).toContain(`Written  ${path}\n`)
        expect(/git add (.*?) &&/.exec(out)?.[1]?.split(' ')).toContain(path)
      }
      expect(out).toContain(`gh variable set CONNECT_LOCK_ACCOUNT --body ${id}\n`)
      expect(out).toContain(`gh variable set CONNECT_LOCK_PLAN_ROLE --body ${arnOf('recordings-exporter')}\n`)
      expect(out).toContain(`gh variable set CONNECT_LOCK_APPLY_ROLE --body ${arnOf('Admin')}\n`)
    }))

  it('leaves a workflow that is there as it is, and writes the other one', () =>
    withAccount(async (folder, account) => {
      const [own = '', other = ''] = Object.keys(WORKFLOWS)
      mkdirSync(join(folder, '.github/workflows'), { recursive: true })
      writeFileSync(join(folder, own), 'mine')
      const { out } = await run(folder, 'init', '--bucket', MODERN, '--workflows', '--account', account)
      expect(readFileSync(join(folder, own), 'utf8')).toBe('mine')
      expect(existsSync(join(folder, other))).toBe(true)
      expect(out).toContain(`Already there, unchanged  ${own}\n`)
      expect(out).toContain('CONNECT_LOCK_PLAN_ROLE --body PLAN-ROLE-ARN\n')
      expect(out).toContain('CONNECT_LOCK_APPLY_ROLE --body APPLY-ROLE-ARN\n')
      expect(/git add (.*?) &&/.exec(out)?.[1]).not.toContain(`${own} `)
    }))

  it('writes no workflow where it is not told to, and none beside a policy that is not proved', () =>
    withAccount(async (folder, account) => {
      await run(folder, 'init', '--bucket', MODERN, '--account', account)
      copyFileSync('examples/company/account.json', account)
      const roles = ['--deploy-role', 'connect-locks-apply', '--plan-role', 'connect-locks-plan']
      const refused = await run(folder, 'init', '--workflows', '--account', account, ...roles)
      expect(refused.code).toBe(1)
      expect(existsSync(join(folder, '.github'))).toBe(false)
    }))

  it('has no verdict where a snapshot does not list the instances', () =>
    withAccount(async (folder, account) => {
      const { instances: _, ...rest } = JSON.parse(readFileSync(account, 'utf8')) as Record<string, unknown>
      writeFileSync(account, JSON.stringify(rest))
      const { code, err } = await run(folder, 'init', '--bucket', MODERN, '--account', account)
      expect(code).toBe(3)
      expect(err).toBe(
        'No verdict: The Connect instances could not be listed, so it is not known whose role needs which bucket. The snapshot `account.json` does not list the Connect instances.\n',
      )
    }))

  it('has no verdict where the file cannot be written', () =>
    withAccount(async (folder, account) => {
      writeFileSync(join(folder, 'policies'), '')
      const { code, err } = await run(folder, 'init', '--bucket', MODERN, '--account', account)
      expect(code).toBe(3)
      expect(err).toMatch(/^No verdict: `policies\/amazon-connect-3f1c0d5e7a9b\.json` could not be (read|written): /)
    }))
})
