import { seldom, tellingReads } from '../../src/app/progress.js'
import { main } from '../../src/cli/main.js'
import { ours, type Prose, plain } from '../../src/core/text/prose.js'
import { FakeAccount } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'
import { policyFrom } from '../fakes/policies.js'

describe('how far a long run is', () => {
  it('is told in a log every few seconds, and what lasts at once', async () => {
    const [clock, said] = [new VirtualClock(), [] as string[]]
    const tell = seldom(message => said.push(plain(message)), clock)
    for (let second = 0; second < 12; second += 1) {
      tell(ours(`${second} of 12`), 'passing')
      await clock.sleep(1_000)
    }
    tell(ours('the end'))
    expect(said).toEqual(['5 of 12', '10 of 12', 'the end'])
  })

  it('counts the buckets that are read before anything is written, over all accounts', async () => {
    const texts = ['a-bucket', 'b-bucket', 'c-bucket'].map(name => [name, policyOf(name)] as const)
    const buckets = new FakeBuckets(new VirtualClock(), Object.fromEntries(texts))
    const policies = {
      eventuallyConsistent: true,
      read: (bucket: string) => buckets.read(bucket),
      write: (bucket: string, text: string) => buckets.write(bucket, text),
      remove: (bucket: string) => buckets.remove(bucket),
    }
    const files = texts.map(([name, text]) => policyFrom(text, `${name}.json`))
    const said: Prose[] = []
    const account = new FakeAccount()
    const own = [files.slice(0, 1), files.slice(1)].map(some => ({ files: some, account, policies }))
    const [first, second] = tellingReads(own, message => said.push(message))
    for (const bucket of ['b-bucket', 'c-bucket']) await second?.policies.read(bucket)
    await first?.policies.read('a-bucket')
    await first?.policies.read('a-bucket')
    expect(said.map(plain)).toEqual([1, 2, 3].map(read => `Reading bucket policies: ${read} of 3.`))
  })

  it('is shown in place on a terminal, and wiped before what lasts', async () => {
    const shown: string[] = []
    const code = await main(['plan', 'examples/policies/*.json', '--account', 'examples/account.json'], {
      out: text => shown.push(text),
      err: text => shown.push(text),
      status: text => shown.push(text),
      isTerminal: false,
      env: {},
      cwd: process.cwd(),
      columns: 24,
    })
    expect(code).toBe(0)
    const [one, two, wiped, report = ''] = shown
    expect([one, two, wiped]).toEqual([
      '\r\u{1B}[KReading bucket policies',
      '\r\u{1B}[KReading bucket policies',
      '\r\u{1B}[K',
    ])
    expect(report).toContain('SAFE')
  })
})

function policyOf(bucket: string): string {
  const Resource = [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`]
  return JSON.stringify({ Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource }] })
}
