import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeEdited } from '../../src/cli/folder.js'
import { policyText } from '../../src/core/rules/examples/example.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { inFolder, run } from '../fakes/console.js'

const BARE = policyText({ values: ['"AROAJJ4OT5B3EVMNARNW6"', '"AROAINV7BYMRZP3NV66DI:*"'] })

describe('connect-bucket-lock fix', () => {
  it('writes the remedy, byte for byte the same outside it, and ends as a check of the new text does', async () => {
    await inFolder(async folder => {
      const path = join(folder, 'policy.json')
      writeFileSync(path, BARE.replaceAll('\n', '\r\n'))
      const ended = await run(folder, 'fix', 'policy.json')
      expect(ended).toEqual({
        code: 0,
        out: `policy.json
  \`AROAJJ4OT5B3EVMNARNW6\` is the id of a role without its sessions. lock-value-without-session-wildcard

Fixed 1 finding in 1 file.
`,
        err: '',
      })
      expect(readFileSync(path, 'utf8')).toBe(policyText().replaceAll('\n', '\r\n'))
    })
  })

  it('changes no standard input, which is no file, and does not make a file of that name', () =>
    inFolder(async folder => {
      const { code, out, err } = await run(folder, 'fix', '-')
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: '`fix` changes files, and the standard input is none. `--dry-run` shows the change.\n',
      })
    }))

  it('tells what it wrote before a file that it could not write', () =>
    inFolder(async folder => {
      // the file beside it that takes its place would have too long a name
      const last = `z${'9'.repeat(244)}.json`
      for (const name of ['a.json', last]) writeFileSync(join(folder, name), BARE.replaceAll('25fd', name.slice(1, 3)))
      const { code, err } = await run(folder, 'fix', 'a.json', last)
      expect(code).toBe(3)
      expect(err).toContain('could not be written: its name is too long. Written before that: `a.json`.')
    }))

  it('leaves files as they are that somebody changed after they were read', () =>
    inFolder(async folder => {
      const sources = ['a.json', 'b.json'].map(name => sourceFromText(name, BARE))
      const edited = sources.map(before => ({ before, after: sourceFromText(before.path, policyText()) }))
      for (const { path } of sources) writeFileSync(join(folder, path), BARE)
      writeFileSync(join(folder, 'b.json'), '{}')
      expect(() => writeEdited(folder, edited)).toThrow('`b.json` changed after it was read, so no file was written.')
      expect(['a.json', 'b.json'].map(name => readFileSync(join(folder, name), 'utf8'))).toEqual([BARE, '{}'])
    }))

  it('shows with --dry-run what it would write, and writes nothing', async () => {
    await inFolder(async folder => {
      writeFileSync(join(folder, 'policy.json'), BARE)
      const ended = await run(folder, 'fix', 'policy.json', '--dry-run')
      expect(ended.code).toBe(0)
      expect(ended.out).toBe(`--- policy.json
+++ policy.json
@@ -12,7 +12,7 @@
       "Condition": {
         "StringNotLike": {
           "aws:userId": [
-            "AROAJJ4OT5B3EVMNARNW6",
+            "AROAJJ4OT5B3EVMNARNW6:*",
             "AROAINV7BYMRZP3NV66DI:*"
           ]
         }

Would fix 1 finding in 1 file.
`)
      expect(readFileSync(join(folder, 'policy.json'), 'utf8')).toBe(BARE)
    })
  })

  it('says what it leaves to a person, with the exit code of a check', async () => {
    await inFolder(async folder => {
      const text = policyText({ values: ['"Admin"', '"AROAINV7BYMRZP3NV66DI:*"'] })
      writeFileSync(join(folder, 'policy.json'), text)
      expect(await run(folder, 'fix', 'policy.json')).toEqual({
        code: 1,
        out: 'Nothing has one certain remedy. 2 problems left: `connect-bucket-lock check` shows them.\n',
        err: '',
      })
      expect(readFileSync(join(folder, 'policy.json'), 'utf8')).toBe(text)
    })
  })

  it('knows with an account whose role is missing, and adds it', async () => {
    await inFolder(async folder => {
      const { account, policy } = accountWithoutConnect()
      writeFileSync(join(folder, 'account.json'), account)
      writeFileSync(join(folder, 'policy.json'), policy)
      const ended = await run(folder, 'fix', 'policy.json', '--account', join(folder, 'account.json'))
      expect(ended.out).toContain('which is not listed. account-instance-role-not-listed')
      expect(readFileSync(join(folder, 'policy.json'), 'utf8')).toContain('"AROAJJ4OT5B3EVMNARNW6:*"')
    })
  })

  it('needs to be told which files it may change', async () => {
    expect(await run(process.cwd(), 'fix')).toEqual({
      code: 2,
      out: '',
      err: '`fix` needs the files that it may change. Name them, or a glob for them.\n',
    })
  })
})

/** An account with an instance that stores in the bucket, and a policy that forgot its role. */
function accountWithoutConnect(): { account: string; policy: string } {
  const role = (RoleId: string, RoleName: string, Service: string) => ({
    RoleId,
    RoleName,
    Path: '/',
    Arn: `arn:aws:iam::111122223333:role/${RoleName}`,
    CreateDate: '2024-01-01T00:00:00Z',
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }],
    },
  })
  const account = {
    schema: 1,
    account: '111122223333',
    partition: 'aws',
    region: 'us-east-1',
    caller: {
      Account: '111122223333',
      Arn: 'arn:aws:sts::111122223333:assumed-role/Admin/me',
      UserId: 'AROAINV7BYMRZP3NV66DI:me',
    },
    roles: [
      role('AROAJJ4OT5B3EVMNARNW6', 'connect-role', 'connect.amazonaws.com'),
      role('AROAINV7BYMRZP3NV66DI', 'Admin', 'ec2.amazonaws.com'),
      role('AROAIBREAKGLASSADMIN2', 'Deploy', 'ec2.amazonaws.com'),
    ],
    instances: [
      {
        Id: '3f1c0d5e-7a9b-4c2d-8e6f-0a1b2c3d4e5f',
        InstanceAlias: 'centre',
        ServiceRole: 'arn:aws:iam::111122223333:role/connect-role',
        storage: [{ ResourceType: 'CALL_RECORDINGS', BucketName: 'connect-25fd0a3be3ef' }],
      },
    ],
    buckets: { 'connect-25fd0a3be3ef': { policy: null } },
  }
  return {
    account: JSON.stringify(account),
    policy: policyText({ values: ['"AROAINV7BYMRZP3NV66DI:*"', '"111122223333"'] }),
  }
}
