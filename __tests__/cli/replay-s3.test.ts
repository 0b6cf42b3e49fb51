import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { assumedRole, event } from '../core/replay/events.js'
import { AwsServer } from '../fakes/aws-server.js'
import { type Ended, inFolder, runWith } from '../fakes/console.js'
import { withoutPauses } from '../fakes/quick-clock.js'

withoutPauses()

const POLICY = 'examples/policies/amazon-connect-3f1c0d5e7a9b.json'
const EXPORTER = assumedRole('AROARTX3GSDSW5VRCPIXR', 'recordings-exporter')

let server: AwsServer

beforeEach(async () => {
  server = await AwsServer.start()
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAFAKE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
})

afterEach(() => server.close())

const log = (count: number) =>
  JSON.stringify({ Records: Array.from({ length: count }, () => event({ userIdentity: EXPORTER })) })

function store(objects: Readonly<Record<string, Buffer | string>>, region?: string): void {
  const all = new Map(Object.entries(objects).map(([key, bytes]) => [key, Buffer.from(bytes)]))
  server.state.buckets.set('logs', { policy: undefined, objects: all, ...(region === undefined ? {} : { region }) })
}

async function replay(from: string): Promise<Ended & { readonly judged?: number }> {
  const ended = await inFolder(async folder => {
    copyFileSync(POLICY, join(folder, 'policy.json'))
    copyFileSync('examples/account.json', join(folder, 'account.json'))
    writeFileSync(join(folder, 'local.json'), log(1))
    const env = { AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'us-east-1' }
    const known = ['--account', 'account.json', '--format', 'json']
    return runWith(
      env,
      folder,
      'replay',
      'policy.json',
      ...from.split(' ').flatMap(path => ['--events', path]),
      ...known,
    )
  })
  return ended.out === '' ? ended : { ...ended, judged: (JSON.parse(ended.out) as { judged: number }).judged }
}

describe('replay of logs in S3', () => {
  it('reads all objects below a prefix, compressed or not, over all pages, beside files of the disk', async () => {
    store({
      'AWSLogs/1.json.gz': gzipSync(log(1)),
      'AWSLogs/2.json': log(2),
      'AWSLogs/3.json.gz': gzipSync(log(4)),
      'AWSLogs/4.json.gz': gzipSync(log(8)),
      'AWSLogs/empty/': '',
      'other/5.json': log(16),
    })
    const { code, judged, err } = await replay('s3://logs/AWSLogs/ local.json')
    expect({ code, judged, err }).toEqual({ code: 0, judged: 16, err: '' })
    expect(server.count('s3:ListObjectsV2')).toBe(3)
    expect(server.calls.filter(({ action }) => /Put|Delete/.test(action))).toEqual([])
  })

  it('reads more objects than it fetches ahead, in the order of their keys', async () => {
    store(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a/${String(index).padStart(2, '0')}`, log(1)])))
    expect((await replay('s3://logs')).judged).toBe(30)
    const asked = server.calls.filter(({ action }) => action === 's3:GetObject')
    expect(asked.length).toBe(30)
  })

  it('reads an object that is too large to be fetched ahead', async () => {
    const large = log(6_000)
    expect(large.length).toBeGreaterThan(4 << 20)
    store({ 'a.json': large, 'b.json': log(1) })
    expect((await replay('s3://logs/')).judged).toBe(6_001)
  })

  it('follows a bucket to its Region', async () => {
    store({ 'a.json': log(3) }, 'eu-west-1')
    expect((await replay('s3://logs/a')).judged).toBe(3)
  })

  it.each([
    [
      's3:ListObjectsV2',
      { kind: 'error', status: 403, code: 'AccessDenied' },
      /The logs at `s3:\/\/logs\/` could not be listed: AWS denies it[\s\S]*Allow `s3:ListBucket` on `arn:aws:s3:::logs`/,
    ],
    [
      's3:ListObjectsV2',
      { kind: 'body', status: 200, body: '<html/>' },
      /could not be listed: the answer is not what AWS documents/,
    ],
    [
      's3:GetObject',
      { kind: 'error', status: 403, code: 'AccessDenied' },
      /The log `s3:\/\/logs\/a\.json` could not be read: AWS denies it[\s\S]*Allow `s3:GetObject`/,
    ],
    ['s3:GetObject', { kind: 'half' }, /The log `s3:\/\/logs\/a\.json` could not be read: /],
  ] as const)('has no verdict where %s fails: %j', async (action, fault, words) => {
    store({ 'a.json': log(2), 'b.json': log(2) })
    server.fail(action, { fault, times: action === 's3:GetObject' ? 1 : 8 })
    const { code, err, out } = await replay('s3://logs/')
    expect(err).toMatch(words)
    expect({ code, out }).toEqual({ code: 3, out: '' })
  })

  it.each([
    ['s3://logs/none', /^No log at `s3:\/\/logs\/none`\./],
    ['s3://', /^`s3:\/\/` names no bucket\. Write `s3:\/\/BUCKET\/PREFIX`\./],
  ])('says that nothing is at %s', async (path, words) => {
    store({ 'a.json': log(1) })
    const { code, err } = await replay(path)
    expect(err).toMatch(words)
    expect(code).toBe(2)
  })
})
