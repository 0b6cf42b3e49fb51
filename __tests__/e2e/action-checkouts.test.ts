import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { BASE_SHA, HEAD_SHA, MERGE_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, example, type Job, MODERN_FILE } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

let job: Job

eachJob(started => {
  job = started
})

function touch(...files: readonly string[]): void {
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files })
}

describe('a sparse checkout', () => {
  it('without the policy that a pull request changes says what is out of sight', async () => {
    job.commit(MERGE_SHA)
    rmSync(join(job.workspace, BLOG_FILE))
    const ran = await job.run(EVENT.pull(), { uncommitted: true })
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
    expect(job.comment().body).toContain(`**Do not merge:** \`${BUCKET}\`: it is no longer watched.`)
  })

  it('applies nothing, and names the input that makes it one', async () => {
    job.commit(MERGE_SHA)
    job.merge()
    rmSync(join(job.workspace, MODERN_FILE))
    const before = job.read('account.json')
    const ran = await job.run(EVENT.push(), { uncommitted: true })
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toContain(`\`${MODERN_FILE}\` of the commit is missing. Nothing was applied.`)
    expect(ran.failure).toContain('Take `sparse-checkout` away from the step `actions/checkout`')
    expect(job.read('account.json')).toBe(before)
  })
})

describe('policies in a submodule', () => {
  const FILE = `locks/policies/${BUCKET}.json`
  const inputs = { policies: 'locks/policies/*.json' }

  /** The commit has the submodule's folder as one entry, and none of its files. */
  function move(text: string): void {
    rmSync(join(job.workspace, 'policies'), { recursive: true })
    for (const sha of [MERGE_SHA, BASE_SHA]) job.commit(sha)
    job.write('locks/.git', 'gitdir: ../.git/modules/locks\n')
    job.write(FILE, text)
  }

  it('are not applied, for nobody reviewed the commit that they are of', async () => {
    move(job.read(BLOG_FILE))
    job.merge()
    const before = job.read('account.json')
    const ran = await job.run(EVENT.push(), { uncommitted: true, inputs })
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toContain(`\`${FILE}\` is not in the commit. Nothing was applied.`)
    expect(ran.failure).toContain('The folder `locks` is a repository of its own, such as a submodule')
    expect(job.read('account.json')).toBe(before)
  })

  it('are the doing of the pull request that takes another commit of it', async () => {
    move(example('wrong/objects-open.json'))
    touch('locks')
    const ran = await job.run(EVENT.pull(), { uncommitted: true, inputs })
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'unsafe'])
    expect(job.comment().body).toContain(`**Do not merge:** \`${BUCKET}\``)
  })
})

describe('a policy in a template', () => {
  const inputs = { policies: 'infra/parent.yaml', mode: 'check', account: '' }
  const locked = JSON.parse(example(`policies/${BUCKET}.json`).replace('"AROAINV7BYMRZP3NV66DI:*"', '"ID"')) as object
  const inner = JSON.stringify({
    Parameters: { Id: { Type: 'String' } },
    Resources: { Lock: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: locked } } },
  }).replace('"ID"', '{"Ref":"Id"}')
  const parent = (TemplateURL: string, Id: unknown) =>
    JSON.stringify({
      Parameters: { Id: { Type: 'String', Default: 'AROAINV7BYMRZP3NV66DI:*' } },
      Resources: { Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL, Parameters: { Id } } } },
    })

  it.each(['infra/parent.yaml', 'infra/deeper/middle.yaml'])(
    'is the doing of a pull request that changes only what another template gives it: %s',
    async path => {
      job.write('infra/parent.yaml', parent('deeper/middle.yaml', { Ref: 'Id' }))
      job.write('infra/deeper/middle.yaml', parent('inner.yaml', { Ref: 'Id' }))
      job.write('infra/deeper/inner.yaml', inner)
      job.base()
      job.edit(path, '{"Ref":"Id"}', '"*"')
      touch(path)
      const ran = await job.run(EVENT.pull(), { inputs })
      expect([ran.exitCode, ran.outputs['verdict']]).toEqual([1, 'unsafe'])
      expect(job.comment().body).toContain('**Do not merge:**')
      touch('README.md')
      job.base()
      expect((await job.run(EVENT.pull(), { inputs })).exitCode).toBe(0)
    },
  )
})

describe('an apply', () => {
  it('takes a link to a policy beside it for the same file', async () => {
    symlinkSync(`${BUCKET}.json`, join(job.workspace, 'policies/alias.json'))
    job.merge()
    const ran = await job.run(EVENT.push())
    expect({ failure: ran.failure, applied: ran.outputs['applied'] }).toEqual({ failure: '', applied: '2' })
  })

  it.each([
    ['infra/parent.yaml', 1, 'CloudFormation writes this policy'],
    ['infra/inner.yaml', 2, '`infra/inner.yaml` is not what the commit has'],
    ['infra/parent.yaml edited', 2, '`infra/parent.yaml` is not what the commit has'],
  ])('says who writes the policies of nested templates, and compares all of these: %s', async (edited, code, words) => {
    const nested = { Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'inner.yaml' } } }
    const PolicyDocument = JSON.parse(example(BLOG_FILE))
    rmSync(join(job.workspace, 'policies'), { recursive: true })
    job.write('infra/parent.yaml', JSON.stringify({ Resources: nested }))
    job.write(
      'infra/inner.yaml',
      JSON.stringify({
        Resources: { Lock: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument } } },
      }),
    )
    job.commit(MERGE_SHA)
    job.merge()
    const [path = ''] = edited.split(' ')
    if (code === 2) job.write(path, `${job.read(path)} `)
    const ran = await job.run(EVENT.push(), { uncommitted: true, inputs: { policies: 'infra/parent.yaml' } })
    expect(ran.exitCode).toBe(code)
    expect(ran.failure).toContain(words)
  })
})

describe('a locked conversation', () => {
  it.each([403, 422])('is called that, whichever way GitHub refuses: %s', async status => {
    const message = 'Unable to create comment because issue is locked.'
    job.github.faults.push({ method: 'POST', path: /\/issues\/12\/comments$/, status, message })
    const ran = await job.run(EVENT.pull())
    expect([ran.exitCode, ran.outputs['verdict']]).toEqual([0, 'safe'])
    expect(ran.warnings).toEqual([
      `The comment could not be posted: the conversation is locked (\`${message}\`). Unlock it, or read the job summary. The comment there may be older than this run.`,
    ])
  })
})
