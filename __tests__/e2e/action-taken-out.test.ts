import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { BASE_SHA, HEAD_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, examples, type Job, MODERN_BUCKET, MODERN_FILE } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

let job: Job

eachJob(started => {
  job = started
})

const OTHER = 'connect-another-bucket'
const policy = (path: string) => JSON.parse(examples()[path] ?? '')
const BOTH = { Blog: [BUCKET, policy(BLOG_FILE)], Modern: [MODERN_BUCKET, policy(MODERN_FILE)] } as const

function template(policies: Readonly<Record<string, readonly [unknown, object]>>, more: object = {}): object {
  const entries = Object.entries(policies).map(([id, [Bucket, PolicyDocument]]) => [
    id,
    { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket, PolicyDocument } },
  ])
  return { ...more, Resources: Object.fromEntries(entries) }
}

/** The files of the base, those of the pull request in their place, and what becomes of that. */
async function pull(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>, glob: string) {
  rmSync(join(job.workspace, 'policies'), { recursive: true })
  for (const [path, text] of Object.entries(before)) job.write(path, text)
  job.base()
  for (const [path, text] of Object.entries(after)) {
    if (text === '') rmSync(join(job.workspace, path))
    else job.write(path, text)
  }
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: Object.keys(after) })
  return job.run(EVENT.pull(), { inputs: { policies: glob } })
}

const without = (path: string) =>
  `\`${MODERN_BUCKET}\` keeps its live policy and is no longer watched: \`${path}\` no longer has its policy.`

describe('a policy that a pull request takes out of a file', () => {
  const blog = { Blog: BOTH.Blog }
  const never = template(BOTH, { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } }) as {
    Resources: { Modern: object }
  }
  never.Resources.Modern = { ...never.Resources.Modern, Condition: 'Never' }
  const stack = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: './inner/child.json' } }
  const parent = JSON.stringify({ Resources: { Nested: stack } })

  it.each<[string, Record<string, string>, Record<string, string>, string, string]>([
    [
      'a template',
      { 'iac/a.json': JSON.stringify(template(BOTH), null, 1) },
      { 'iac/a.json': JSON.stringify(template(blog), null, 1) },
      'iac/*.json',
      'iac/a.json',
    ],
    [
      'a template on one line',
      { 'iac/a.json': JSON.stringify(template(BOTH)) },
      { 'iac/a.json': JSON.stringify(template(blog)) },
      'iac/*.json',
      'iac/a.json',
    ],
    [
      'a template in YAML',
      { 'iac/a.yaml': stringify(template(BOTH)) },
      { 'iac/a.yaml': stringify(template(blog)) },
      'iac/*.yaml',
      'iac/a.yaml',
    ],
    [
      'a template, by a condition',
      { 'iac/a.json': JSON.stringify(template(BOTH), null, 1) },
      { 'iac/a.json': JSON.stringify(never, null, 1) },
      'iac/*.json',
      'iac/a.json',
    ],
    [
      'a nested template',
      { 'iac/p.json': parent, 'iac/inner/child.json': JSON.stringify(template(BOTH), null, 1) },
      { 'iac/inner/child.json': JSON.stringify(template(blog), null, 1) },
      'iac/p.json',
      'iac/inner/child.json',
    ],
  ])('is unsafe: %s', async (_, before, after, glob, path) => {
    const ran = await pull(before, after, glob)
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
    expect(job.comment().body).toContain(without(path))
  })

  describe('and that gets its bucket from the template around it', () => {
    const Ref = (name: string) => ({ 'Fn::Sub': `arn:aws:s3:::${name}` })
    const document = {
      ...policy(MODERN_FILE),
      Statement: [{ ...policy(MODERN_FILE).Statement[0], Resource: [Ref('${Name}'), Ref('${Name}/*')] }],
    }
    const inner = (policies: object) =>
      JSON.stringify({
        Parameters: { Name: { Type: 'String' } },
        Resources: { Topic: { Type: 'AWS::SNS::Topic' }, ...policies },
      })
    const Lock = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Name' }, PolicyDocument: document } }
    const around = (given: string) => {
      const Properties = { TemplateURL: './inner/child.json', Parameters: { Name: given } }
      const { Resources } = template(blog) as { Resources: object }
      return JSON.stringify({ Resources: { ...Resources, Nested: { Type: 'AWS::CloudFormation::Stack', Properties } } })
    }
    const before = { 'iac/p.json': around(MODERN_BUCKET), 'iac/inner/child.json': inner({ Lock }) }

    it('is unsafe where the inner template loses it', async () => {
      const ran = await pull(before, { 'iac/inner/child.json': inner({}) }, 'iac/p.json')
      expect({ code: ran.exitCode, failure: ran.failure }).toEqual({
        code: 1,
        failure: '1 bucket is no longer watched.',
      })
      expect(job.comment().body).toContain(without('iac/p.json'))
    })

    it.each<[string, Record<string, string>, Record<string, string>]>([
      ['another template loses one', { ...before, 'lib/other.json': inner({ Lock }) }, { 'lib/other.json': inner({}) }],
      ['the inner one is written otherwise', before, { 'iac/inner/child.json': `${inner({ Lock })}\n` }],
    ])('is watched where %s', async (_, was, after) => {
      expect((await pull(was, after, 'iac/p.json')).failure).toBe('')
    })
  })

  it('is unsafe where a template is gone, whatever it is written in', async () => {
    const files = {
      'iac/a.yaml': stringify(template(blog)),
      'iac/b.yaml': stringify(template({ Modern: BOTH.Modern })),
    }
    const ran = await pull(files, { 'iac/b.yaml': '' }, 'iac/*.yaml')
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
    expect(job.comment().body).toContain('`iac/b.yaml` is gone')
  })

  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'moves to another template',
      { 'iac/a.json': JSON.stringify(template(BOTH), null, 1), 'iac/b.json': JSON.stringify(template({}), null, 1) },
      {
        'iac/a.json': JSON.stringify(template(blog), null, 1),
        'iac/b.json': JSON.stringify(template({ Modern: BOTH.Modern }), null, 1),
      },
    ],
    [
      'gets another logical id',
      { 'iac/a.json': JSON.stringify(template(BOTH), null, 1) },
      { 'iac/a.json': JSON.stringify(template({ ...blog, Better: BOTH.Modern }), null, 1) },
    ],
    [
      'is written otherwise',
      { 'iac/a.json': JSON.stringify(template(BOTH), null, 1) },
      { 'iac/a.json': JSON.stringify(template(BOTH)) },
    ],
  ])('is watched where it %s', async (_, before, after) => {
    const ran = await pull(before, after, 'iac/*.json')
    expect(ran.failure).toBe('')
    expect(job.comment().body).not.toContain('no longer watched')
  })
})

it('a policy file that is turned to another bucket leaves the first one unwatched', async () => {
  const account = JSON.parse(job.read('account.json'))
  account.buckets[OTHER] = { policy: null }
  job.write('account.json', JSON.stringify(account))
  job.write(BLOG_FILE, job.read(BLOG_FILE).replaceAll(BUCKET, OTHER))
  const ran = await job.run(EVENT.pull())
  expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
  expect(job.comment().body).toContain(
    `\`${BUCKET}\` keeps its live policy and is no longer watched: \`${BLOG_FILE}\` no longer has its policy.`,
  )
})

it('a policy file that spelled its bucket with escapes leaves it unwatched, too', async () => {
  const escaped = job.read(BLOG_FILE).replaceAll('arn:aws:s3:::', 'arn\\u003aaws:s3:::')
  const ran = await pull({ [BLOG_FILE]: escaped }, { [BLOG_FILE]: examples()[MODERN_FILE] ?? '' }, 'policies/*.json')
  expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
})

it('the base is asked for no policy file whose diff tells that it keeps its bucket', async () => {
  job.edit(BLOG_FILE, '"AROAINV7BYMRZP3NV66DI:*"', '"AROAINV7BYMRZP3NV66DI:*", "AROARTX3GSDSRHJISGC5S:*"')
  job.commit(HEAD_SHA)
  const pull = { number: 12, baseSha: BASE_SHA, headSha: HEAD_SHA, state: 'open', merged: false } as const
  job.github.addPull({ ...pull, files: [BLOG_FILE] })
  const ran = await job.run(EVENT.pull())
  expect(ran.calls.filter(call => call.includes('/contents/policies/'))).toEqual([])
})
