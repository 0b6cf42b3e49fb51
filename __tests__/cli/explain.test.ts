import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, run } from '../fakes/console.js'

const FILE = 'examples/policies/amazon-connect-3f1c0d5e7a9b.json'
const ACCOUNT = 'examples/account.json'
const SALES = 'AROARTX3GSDSVHZCMZNGB:BackendSession'

function explain(...args: string[]) {
  return run(process.cwd(), 'explain', ...args)
}

/** A copy of the example policy with a change. */
function explainChanged(change: (text: string) => string, ...args: string[]) {
  return inFolder(async folder => {
    writeFileSync(join(folder, 'policy.json'), change(readFileSync(FILE, 'utf8')))
    return run(folder, 'explain', 'policy.json', ...args)
  })
}

describe('connect-bucket-lock explain', () => {
  it('says that a stranger is denied, and by which statement', async () => {
    const { code, out, err } = await explain(FILE, '--as', 'anonymous', '--action', 's3:getobject')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Denied by statement 1 \(`LockRecordings`\)\.\n/)
  })

  it('says that those on the list are not, by TLS', async () => {
    const request = ['--as', SALES, '--action', 's3:PutObject', '--context', 'aws:SecureTransport=true']
    expect((await explain(FILE, ...request)).out).toMatch(/^This policy does not deny it and does not allow it\.\n/)
    const plainHttp = await explain(FILE, ...request.slice(0, -1), 'aws:SecureTransport=false')
    expect(plainHttp.out).toMatch(/^Denied by statement 2 \(`OnlyOverTLS`\)\.\n/)
  })

  it('prints JSON', async () => {
    const { code, out } = await explain(FILE, '--as', SALES, '--action', 's3:GetObject', '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ schema: 1, mode: 'explain', decision: 'neither', responsible: [] })
  })

  it('looks the account and the ARN of the role up in a snapshot', async () => {
    const byArn = (text: string) =>
      text.replace('"StringNotLike"', '"ArnNotLike"').replace('"aws:userId"', '"aws:PrincipalArn"')
    const request = ['--as', SALES, '--action', 's3:GetObject', '--format', 'json']
    const without = await explainChanged(byArn, ...request)
    expect({ code: without.code, err: without.err.slice(0, 26) }).toEqual({
      code: 2,
      err: '--principal-arn is needed,',
    })
    const account = join(process.cwd(), ACCOUNT)
    const { out } = await explainChanged(byArn, ...request, '--account', account)
    expect(JSON.parse(out)).toMatchObject({
      request: {
        caller: {
          roleArn:
            'arn:aws:iam::111122223333:role/aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect_q8mZ5tRkW2vYcN1xLbPd',
          account: '111122223333',
        },
      },
    })
  })

  it('takes the ARN that is given rather than that of the snapshot', async () => {
    const arn = 'arn:aws:iam::111122223333:role/Other'
    const request = ['--as', SALES, '--principal-arn', arn, '--action', 's3:GetObject', '--format', 'json']
    const { out } = await explain(FILE, ...request, '--account', ACCOUNT)
    expect(JSON.parse(out)).toMatchObject({ request: { caller: { roleArn: arn } } })
  })

  it('knows from a snapshot what the root user of the owner keeps', async () => {
    const request = ['--as', '111122223333', '--action', 's3:PutBucketPolicy', '--format', 'json']
    const out = async (...more: string[]) => JSON.parse((await explain(FILE, ...request, ...more)).out) as object
    expect(await out('--account', ACCOUNT)).toMatchObject({ rootCarveOut: true })
    expect(await out()).toMatchObject({ rootCarveOut: false })
  })

  it('ends without a verdict where it cannot be decided', async () => {
    const unknown = (text: string) => text.replace('"StringNotLike"', '"StringNotAlike"')
    const { code, out, err } = await explainChanged(unknown, '--as', 'anonymous', '--action', 's3:GetObject')
    expect(code).toBe(3)
    expect(out).toMatch(/^No decision\. /)
    expect(err).toMatch(/^No verdict: Statement 1 cannot be evaluated: /)
  })

  it.each([
    [
      [],
      'Which policy? No file is named. Write `connect-bucket-lock explain policies/BUCKET.json --as USERID --action s3:GetObject`.',
    ],
    [
      ['examples/policies/*.json'],
      'One policy is explained at a time; these are 2. Name one with `--bucket`, by its bucket or its address: `examples/policies/amazon-connect-3f1c0d5e7a9b.json` and ',
    ],
    [[FILE, '--format', 'sarif'], 'The option `--format` is `sarif`; it can be `text` or `json`.'],
    [[FILE, '--action', 's3:Get*'], '--action: S3 has no action `s3:Get*`.'],
    [[FILE, '--as', 'me'], '--as: `me` is not a userid.'],
    [[FILE, '--resource', 'arn:aws:s3:::other/key'], '--resource: `arn:aws:s3:::other/key` is not in the bucket `'],
    [[FILE, '--resource', 'bucket'], '--resource: `bucket` is not the ARN of a bucket or object.'],
    [[FILE, '--context', 'secure'], '--context: `secure` is not a condition key,'],
    [[FILE, '--account', 'no-such-account.json'], 'The account snapshot `no-such-account.json` cannot be read: '],
    [[ACCOUNT], '`examples/account.json` cannot be read as a policy: 1 problem.\n  examples/account.json:1:1: '],
  ])('says of %j what is wrong with it', async (args, message) => {
    const { code, out, err } = await explain('--as', SALES, '--action', 's3:GetObject', ...args)
    expect({ code, out, err: err.slice(0, message.length) }).toEqual({ code: 2, out: '', err: message })
  })

  it('answers about an action that S3 may have got since, and says that the table lacks it', async () => {
    const { code, out } = await explain(FILE, '--as', 'anonymous', '--action', 's3:GetBuckt')
    expect(code).toBe(0)
    expect(out).toMatch(/^Denied by statement 1 \(`LockRecordings`\)\.\n/)
    expect(out).toMatch(/S3 had no action `s3:GetBuckt` on \d{4}-\d\d-\d\d\./)
  })

  it.each([
    [['--as', SALES], 'What is asked for? Write `--action`, such as `s3:GetObject`.'],
    [['--action', 's3:GetObject'], 'Who asks? Write `--as` and a userid, such as `AROA…:session` or `anonymous`.'],
  ])('asks for what is missing beside %j', async (args, message) => {
    expect(await explain(FILE, ...args)).toEqual({ code: 2, out: '', err: `${message}\n` })
  })
})
