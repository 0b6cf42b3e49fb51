import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { change, plan } from '../core/sources/plans.js'
import { read } from '../core/sources/support.js'
import { inFolder, run } from '../fakes/console.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const FILE = `examples/policies/${BUCKET}.json`
const POLICY = readFileSync(FILE, 'utf8')

function exported(...args: string[]) {
  return run(process.cwd(), 'export', ...args)
}

describe('connect-bucket-lock export', () => {
  it('writes the policy itself', async () => {
    const { code, out, err } = await exported(FILE, '--as', 'policy')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(JSON.parse(POLICY))
  })

  it('writes a template that reads as the same policy', async () => {
    const { out } = await exported(FILE, '--as', 'cloudformation')
    const [file] = await read(out)
    expect([file?.origin?.address, file?.origin?.bucket]).toEqual(['ConnectLock', BUCKET])
    expect(JSON.parse(file?.text ?? '')).toEqual(JSON.parse(POLICY))
  })

  it('writes a resource of Terraform whose text is the same policy', async () => {
    const { out } = await exported(FILE, '--as', 'terraform')
    const [, json = ''] =
      /policy = jsonencode\((.*)\)\n\n {2}lifecycle \{\n {4}prevent_destroy = true\n/s.exec(out) ?? []
    expect(out).toMatch(new RegExp(`^resource "aws_s3_bucket_policy" "connect_lock" \\{\n {2}bucket = "${BUCKET}"\n`))
    expect(JSON.parse(json)).toEqual(JSON.parse(POLICY))
  })

  it('doubles what Terraform would fill in', () =>
    inFolder(async folder => {
      const { writeFileSync } = await import('node:fs')
      writeFileSync(join(folder, 'policy.json'), POLICY.replace('"Version"', '"Id": "${x} %{y} \\b", "Version"'))
      const { out } = await run(folder, 'export', 'policy.json', '--as', 'terraform')
      expect(out).toContain('"Id" : "$${x} %%{y} \\u0008"')
    }))

  it.each([
    ['terraform', 'e\u0301', 'joins accents'],
    ['terraform', '>\u0301', 'joins accents'],
    ['terraform', '\r\u0301', 'joins accents'],
  ])('refuses as %s what that would change: %j', (form, id, words) =>
    inFolder(async folder => {
      const { writeFileSync } = await import('node:fs')
      writeFileSync(join(folder, 'policy.json'), JSON.stringify({ Id: id, ...JSON.parse(POLICY) }))
      const { code, out, err } = await run(folder, 'export', 'policy.json', '--as', form)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err.replace(/\s+/g, ' ')).toContain(words)
      expect((await run(folder, 'export', 'policy.json', '--as', 'policy')).code).toBe(0)
    }),
  )

  it('refuses as a template a text that CloudFormation would look up', () =>
    inFolder(async folder => {
      const { writeFileSync } = await import('node:fs')
      const policy = JSON.stringify({ Id: '{{resolve:ssm:/x}}', ...JSON.parse(POLICY) })
      writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan([change({ after: { bucket: BUCKET, policy } })])))
      const { code, out, err } = await run(folder, 'export', 'plan.json', '--as', 'cloudformation')
      expect([code, out, err]).toEqual([2, '', expect.stringContaining('would look up `{{resolve:…}}`')])
      expect((await run(folder, 'export', 'plan.json', '--as', 'terraform')).code).toBe(0)
    }))

  it('writes to a file', () =>
    inFolder(async folder => {
      const { code, out } = await run(
        folder,
        'export',
        join(process.cwd(), FILE),
        '--as',
        'policy',
        '--output',
        'out.json',
      )
      expect([code, out]).toEqual([0, ''])
      expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(JSON.parse(POLICY))
    }))

  it('writes nothing that is not proved, and says why', async () => {
    const { code, out, err } = await exported('examples/wrong/no-session-wildcard.json', '--as', 'terraform')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('UNSAFE')
  })

  it.each([
    [[FILE], /--as/],
    [[FILE, '--as', 'pulumi'], /one of `terraform`, `cloudformation` or `policy`/],
    [['examples/policies/*.json', '--as', 'policy'], /One policy is exported at a time; these are 2/],
  ])('refuses %j', async (args, words) => {
    const { code, err } = await exported(...args)
    expect([code, err]).toEqual([2, expect.stringMatching(words)])
  })
})
