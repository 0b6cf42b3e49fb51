import type { CommitFiles, StoredPull } from '../fakes/github-server.js'
import { BASE_SHA, HEAD_SHA, OTHER_SHA } from '../fakes/payloads.js'
import { BLOG_FILE, BUCKET, EVENT, example, examples, Job, MODERN_FILE } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const FORK: StoredPull = {
  number: 31,
  headSha: HEAD_SHA,
  headOwner: 'mallory',
  state: 'open',
  merged: false,
  files: [BLOG_FILE],
}
const BAD = example('wrong/objects-open.json')
/** As `fork-comment.yml` has it. */
const PAIR = { inputs: { account: '', mode: 'check' }, uncommitted: true }

let job: Job

/** A repository whose base is checked out, and a pull request of a fork whose commit GitHub links to nothing. */
beforeEach(async () => {
  job = await Job.start()
  job.checkOut(BASE_SHA)
  job.github.addPull(FORK)
  job.github.linked.set(HEAD_SHA, [31])
  job.github.commits.set(HEAD_SHA, { ...examples(), [BLOG_FILE]: BAD })
})

afterEach(async () => {
  await job.end()
  expect(job.github.violations).toEqual([])
})

describe('the second workflow of the fork pair', () => {
  it('judges the files of the commit that it names, whatever lies in the workspace', async () => {
    const ran = await job.run(EVENT.runAfter(), PAIR)
    expect({ code: ran.exitCode, warnings: ran.warnings }).toEqual({ code: 1, warnings: [] })
    expect(job.comment()).toMatchObject({ issue: 31 })
    const { body } = job.comment()
    expect(body).toContain('❌')
    expect(body).toContain(`/blob/${HEAD_SHA}/${BLOG_FILE}`)
    expect(body).toContain('commit `2222222` ·')
    job.github.commits.set(HEAD_SHA, examples())
    job.write(BLOG_FILE, BAD)
    expect((await job.run(EVENT.runAfter(), PAIR)).exitCode).toBe(0)
    expect(job.comment().body).toContain('✅')
  })

  it('goes by the configuration of the base, not by that of the fork', async () => {
    const waiver = `waivers: [{ rule: '*', file: '${BLOG_FILE}', owner: mallory, why: mine, until: 2999-01-01 }]`
    job.github.commits.set(HEAD_SHA, { [BLOG_FILE]: BAD, 'connect-bucket-lock.yml': waiver })
    expect((await job.run(EVENT.runAfter(), PAIR)).exitCode).toBe(1)
    job.write('connect-bucket-lock.yml', `policies: ['${MODERN_FILE}']\n`)
    job.github.commits.set(HEAD_SHA, examples())
    expect((await job.run(EVENT.runAfter(), PAIR)).report().policies.map(({ file }) => file)).toEqual([MODERN_FILE])
  })

  it('follows no link of the fork, and has no verdict on what lies behind it', async () => {
    job.write('secret.json', example('policies/connect-25fd0a3be3ef.json'))
    job.github.commits.set(HEAD_SHA, { [BLOG_FILE]: `->${job.workspace}/secret.json`, [MODERN_FILE]: BAD })
    const ran = await job.run(EVENT.runAfter(), PAIR)
    const verdicts = ran.report().policies.map(({ file, verdict }) => [file, verdict])
    expect(Object.fromEntries(verdicts)).toEqual({ [MODERN_FILE]: 'unsafe', [BLOG_FILE]: 'unproven' })
  })

  it.each<[string, CommitFiles]>([
    ['a policy', { [MODERN_FILE]: examples()[MODERN_FILE] ?? '', [BLOG_FILE]: '->../sets/a.json', 'sets/a.json': BAD }],
    ['their folder', { policies: '->sets', 'sets/a.json': BAD }],
    ['a folder among them', { ...examples(), 'policies/team': '->../sets', 'sets/a.json': BAD }],
  ])('has no verdict where %s is a link, for what it leads to is not read', async (_, files) => {
    job.github.commits.set(HEAD_SHA, files)
    job.github.addPull({ ...FORK, files: ['sets/a.json'] })
    const ran = await job.run(EVENT.runAfter(), PAIR)
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(job.github.comments[0]?.body).toContain('links of a pull request from a fork are not followed')
  })

  it('has its verdict beside a link to a file that is no policy', async () => {
    job.github.commits.set(HEAD_SHA, { ...examples(), 'policies/README': '->../README.md', 'README.md': 'hello' })
    expect((await job.run(EVENT.runAfter(), PAIR)).exitCode).toBe(0)
  })

  it.each<[string, string, number]>([
    ['reads the templates that others name', example(BLOG_FILE), 0],
    ['judges what the fork makes of them', BAD, 1],
  ])('%s', async (_, policy, code) => {
    const template = (Resources: object) => JSON.stringify({ Resources })
    const nested = (TemplateURL: string) => ({
      Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL } },
    })
    const lock = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: JSON.parse(policy) } }
    const files = {
      'iac/p.json': template(nested('inner/middle.yaml')),
      'iac/inner/middle.yaml': template(nested('./child.json')),
      'iac/inner/child.json': template({ Lock: lock }),
    }
    job.base(files)
    job.github.commits.set(HEAD_SHA, files)
    job.github.addPull({ ...FORK, files: ['iac/inner/child.json'] })
    const ran = await job.run(EVENT.runAfter(), { ...PAIR, inputs: { ...PAIR.inputs, policies: 'iac/p.json' } })
    expect(ran.report().policies.map(({ file }) => file)).toEqual(['iac/inner/child.json'])
    expect(ran.exitCode).toBe(code)
  })

  it('says of a policy that the fork removes that it is gone, though the base has it', async () => {
    job.github.commits.set(HEAD_SHA, { [MODERN_FILE]: examples()[MODERN_FILE] ?? '' })
    const ran = await job.run(EVENT.runAfter(), PAIR)
    expect(ran.exitCode).toBe(1)
    expect(ran.report().notes.join()).toContain(`\`${BLOG_FILE}\` is gone.`)
  })

  const unfound: readonly [string, Partial<StoredPull>][] = [
    ['closed', { state: 'closed' }],
    ['of another owner', { headOwner: 'trudy' }],
    ['of another branch', { headRef: 'other' }],
    ['pushed to since', { headSha: OTHER_SHA }],
  ]

  it.each(unfound)('says that it found no pull request where that is %s', async (_, change) => {
    job.github.addPull({ ...FORK, ...change })
    const ran = await job.run(EVENT.runAfter(), PAIR)
    expect(ran.warnings).toEqual(['No open pull request has the head `2222222`: nothing was said on any.'])
    expect(job.github.comments).toEqual([])
  })

  it('touches no pull request of the repository itself', async () => {
    job.github.commits.set(HEAD_SHA, examples())
    const planned = await job.run(EVENT.pull(), { uncommitted: true })
    expect({ code: planned.exitCode, calls: planned.calls.length > 0 }).toEqual({ code: 2, calls: true })
    job.checkOut(HEAD_SHA)
    await job.run(EVENT.pull(), { uncommitted: true })
    const before = job.comment().body
    expect(before).toContain('"state":"plan"')
    const ran = await job.run(EVENT.runAfter({ headOwner: 'acme' }, [12]), PAIR)
    expect({ code: ran.exitCode, calls: ran.calls }).toEqual({ code: 0, calls: [] })
    expect(ran.notices.join(' ')).toContain("The pull request is this repository's own")
    expect(job.comment().body).toBe(before)
    // Dependabot's runs have the rights of a fork, so a check is all that it gets; but never over a plan.
    const dependabot = await job.run(EVENT.runAfter({ headOwner: 'acme', actor: 'dependabot[bot]' }, [12]), PAIR)
    expect(dependabot.notices).toContain('The comment of a newer run is there, so this run left it alone.')
    expect(job.comment().body).toBe(before)
  })

  it('has no verdict where GitHub does not give the files, and says so in the comment', async () => {
    job.github.faults.push({ method: 'GET', path: /git\/trees/, status: 403, message: 'Resource not accessible' })
    const ran = await job.run(EVENT.runAfter(), PAIR)
    expect(ran.exitCode).toBe(3)
    expect(ran.failure).toContain('Give the job the permission `contents: read`')
    expect(job.comment().body).toContain('## ⚠️ No verdict')
  })

  it('says nothing after a run that was of no pull request', async () => {
    const ran = await job.run(EVENT.runAfter({ event: 'push', headOwner: 'acme' }), PAIR)
    expect({ code: ran.exitCode, warnings: ran.warnings, calls: ran.calls }).toEqual({
      code: 0,
      warnings: [],
      calls: [],
    })
    const apply = await job.run(EVENT.runAfter({ event: 'push', headOwner: 'acme' }), {
      inputs: { mode: 'apply', account: '' },
    })
    expect(apply.exitCode).toBe(2)
    expect(apply.failure).toContain('Apply on `push`, or by hand.')
  })
})

describe('a green check on a pull request', () => {
  it('is about its files: another commit in the workspace is refused', async () => {
    job.checkOut(OTHER_SHA)
    const ran = await job.run(EVENT.pull())
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toBe(
      'The workspace is at commit `9999999`, which is not the head `2222222` of the pull request and not its merge. Take `ref` away from the step `actions/checkout`.',
    )
  })

  it('says whether the commit itself, its merge or a workspace of unknown origin was read', async () => {
    job.checkOut(HEAD_SHA)
    await job.run(EVENT.pull())
    expect(job.comment().body).toContain('· commit `2222222` ·')
    const event = EVENT.pull()
    job.checkOut(event.sha)
    job.write(BLOG_FILE, `${job.read(BLOG_FILE)}\n`)
    job.edit(BLOG_FILE, '"Statement"', '"Statement" ')
    await job.run(event, { inputs: { 'comment-key': 'merge' } })
    expect(job.comment('merge').body).toContain('· commit `2222222` merged into its base ·')
    job.write('.git/HEAD', 'ref: refs/heads/gone\n')
    await job.run(event, { inputs: { 'comment-key': 'unknown' } })
    expect(job.comment('unknown').body).toContain('· files of the workspace, not compared with commit `2222222` ·')
  })
})
