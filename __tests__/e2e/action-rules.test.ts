import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { WORKFLOW_BOT } from '../fakes/github-server.js'
import { BASE_SHA, HEAD_SHA, MERGE_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, example, type Job, MODERN_BUCKET, MODERN_FILE } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const CONFIG = 'connect-bucket-lock.yml'
const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"'
const STRANGER = '"AROARTX3GSDSW5VRCPIXR:*"'
const DECLARED = 'declared:\n  - { id: AROARTX3GSDSW5VRCPIXR, owner: security-team, why: approved }\n'

let job: Job

eachJob(started => {
  job = started
  job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${STRANGER}`)
})

function base(files: Readonly<Record<string, string>>): void {
  job.base(files)
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [BLOG_FILE, CONFIG] })
}

it.each([
  ['declares a stranger', DECLARED, 'security-team'],
  ['makes a stranger an admin', "admin-roles: [Admin, 'AWSReservedSSO_AdministratorAccess_*', 'rec*']\n", 'rec*'],
])('a pull request that %s is safe by rules that it changes, and says so first', async (_, config, word) => {
  base({ [CONFIG]: 'concurrency: 8\n' })
  job.write(CONFIG, config)
  const ran = await job.run(EVENT.pull())
  expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
  const { body } = job.comment()
  expect(body).toContain('## ⚠️ Safe by rules that this pull request changes')
  expect(body).toContain('This pull request changes `connect-bucket-lock.yml`, by which it is judged.')
  expect(body).toContain('By the rules of the base branch it is `unsafe`.')
  expect(body).toContain(word)
})

it('is refused where the base branch says so, whatever the pull request says', async () => {
  base({ [CONFIG]: 'when-rules-change: refuse\n' })
  job.write(CONFIG, `when-rules-change: show\n${DECLARED}`)
  const ran = await job.run(EVENT.pull())
  expect({ code: ran.exitCode, failure: ran.failure }).toEqual({
    code: 1,
    failure: 'Safe only by rules that this pull request changes, which the base branch refuses.',
  })
})

it('is as safe as it is where no rule changes', async () => {
  base({ [CONFIG]: DECLARED })
  job.write(CONFIG, DECLARED)
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [BLOG_FILE] })
  const ran = await job.run(EVENT.pull())
  expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'false' })
  expect(job.comment().body).toContain('## ✅ Safe: 2 bucket policies proved')
})

describe('what differs is told by its meaning', () => {
  it.each([
    ['declared', DECLARED, /`declared` now has `AROARTX3GSDSW5VRCPIXR` \(owner `security-team`, why `approved`\)\./],
    [
      'an admin glob, with every role that it matches',
      "admin-roles: [Admin, 'AWSReservedSSO_AdministratorAccess_*', 'rec*', 'A*n', 'nobody-*']\n",
      /`rec\*`, which matches `recordings-exporter`, and makes `recordings-exporter` an admin\.[\s\S]*`A\*n`, which matches `Admin`: each is an admin already\.[\s\S]*`nobody-\*`, which matches no role\./,
    ],
    [
      'trusted, a waiver and its end',
      `${DECLARED}trusted:\n  - { account: "444455556666", owner: platform, why: the hub, until: 2030-01-02 }\nwaivers:\n  - { rule: account-one-admin-path, file: '*', why: two soon, owner: us, until: '${soon()}' }\n`,
      new RegExp(
        `\\\`trusted\\\` now has \\\`444455556666\\\` \\(owner \\\`platform\\\`, because \\\`the hub\\\`, until \\\`2030-01-02\\\`\\)[\\s\\S]*\\\`account-one-admin-path\\\` of \\\`\\*\\\` \\(owner \\\`us\\\`, because \\\`two soon\\\`, until \\\`${soon()}\\\`\\)`,
      ),
    ],
    ['a word', `${DECLARED}when-plan-changed: apply\n`, /`when-plan-changed` is now `apply`; it was `refuse`\./],
    [
      'AWS services, all',
      `${DECLARED}allow-aws-services: true\n`,
      /`allow-aws-services` is now `true`; it was `false`\./,
    ],
    [
      'AWS services, one',
      `${DECLARED}allow-aws-services: [logging.s3.amazonaws.com]\n`,
      /`allow-aws-services` now has `logging\.s3\.amazonaws\.com`\./,
    ],
    [
      'retired',
      `${DECLARED}retired:\n  - { bucket: old, owner: us, why: gone }\n`,
      /`retired` now has `old` \(owner `us`, because `gone`\)/,
    ],
  ])('%s', async (_, config, words) => {
    base({ [CONFIG]: 'concurrency: 8\n' })
    job.write(CONFIG, config)
    const ran = await job.run(EVENT.pull())
    expect(ran.report().notes.join('\n')).toMatch(words)
    expect(job.comment().body.split('\n| ', 1)[0]).toMatch(words)
  })
})

/** A day within the year. */
function soon(): string {
  return new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10)
}

it('a waiver ends within a year', async () => {
  job.write(
    CONFIG,
    "waivers:\n  - { rule: account-one-admin-path, file: '*', why: w, owner: us, until: '9999-12-31' }\n",
  )
  const ran = await job.run(EVENT.pull())
  expect(ran.exitCode).toBe(2)
  expect(ran.failure).toContain('ends more than a year from now')
})

describe('a snapshot that a pull request changes', () => {
  it('makes it safe by rules that it changes', async () => {
    base({})
    job.github.addPull({
      number: 12,
      headSha: HEAD_SHA,
      state: 'open',
      merged: false,
      files: [BLOG_FILE, 'account.json'],
    })
    job.edit(
      'account.json',
      '"RoleName": "recordings-exporter"',
      '"RoleName": "AWSReservedSSO_AdministratorAccess_0123"',
    )
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
    expect(job.comment().body).toContain('## ⚠️ Safe by rules that this pull request changes')
    expect(job.comment().body).toContain('This pull request changes `account.json`, by which it is judged.')
  })

  it('is told by its meaning: who is new, gone, renamed or let in by another', async () => {
    base({})
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: ['account.json'] })
    const account = JSON.parse(job.read('account.json'))
    const named = (name: string) => account.roles.find(({ RoleName }: { RoleName: string }) => RoleName.includes(name))
    const gone = named('AWSServiceRoleForConnectCampaigns')
    const exporter = named('recordings-exporter')
    const trust = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::999988887777:root' }, Action: 'sts:AssumeRole' }],
    }
    const renamed = {
      ...exporter,
      RoleName: 'Admin2',
      Arn: exporter.Arn.replace('recordings-exporter', 'Admin2'),
      AssumeRolePolicyDocument: trust,
    }
    const fresh = { ...named('Admin'), RoleName: 'fresh', RoleId: 'AROARTX3GSDSFRESHROLE', Path: '/' }
    fresh.Arn = `arn:aws:iam::${account.account}:role/fresh`
    const kept = account.roles.filter((role: object) => role !== gone && role !== exporter)
    const roles = [...kept, renamed]
    job.write('account.json', JSON.stringify({ ...account, organization: 'o-a1b2c3d4e5', roles: [...roles, fresh] }))
    job.setLive(BUCKET, { Version: '2012-10-17', Statement: [] })
    const ran = await job.run(EVENT.pull())
    expect(ran.failure).not.toContain('account.json')
    const notes = ran.report().notes.join('\n')
    expect(notes).toMatch(/`account\.json` now has the role `fresh` \(`AROARTX3GSDSFRESHROLE`\), assumed by /)
    expect(notes).toContain(`\`account.json\` had the role \`${gone.RoleName}\` (\`${gone.RoleId}\`).`)
    expect(notes).toMatch(/now calls `\S+role\/recordings-exporter` `\S+role\/Admin2`\./)
    expect(notes).toMatch(/The role `Admin2` \(`AROARTX3GSDSW5VRCPIXR`\) is now assumed by .*999988887777.*; it was /)
    expect(notes).toContain('`organization` of `account.json` is now `o-a1b2c3d4e5`; it was not said.')
    expect(notes).toContain(`By \`account.json\`, another policy is live on \`${BUCKET}\`.`)
  })

  it('is new where the base has none', async () => {
    job.base()
    const { 'account.json': _, ...files } = job.github.commits.get(BASE_SHA) ?? {}
    job.github.commits.set(BASE_SHA, files)
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: ['account.json'] })
    const ran = await job.run(EVENT.pull())
    expect(ran.report().notes).toContain('`account.json` is new: the base branch has none.')
  })
})

describe('the base', () => {
  it('that cannot be read is said, and is no verdict', async () => {
    job.write(CONFIG, DECLARED)
    base({})
    job.github.commits.delete(BASE_SHA)
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(job.comment().body).toContain('The rules of the base branch cannot be used:')
  })

  it('that no run could use is said, so that it can be mended', async () => {
    base({ [CONFIG]: 'admin-roles: nobody\n' })
    job.write(CONFIG, DECLARED)
    const ran = await job.run(EVENT.pull())
    expect(ran.exitCode).toBe(0)
    expect(job.comment().body).toContain('## ⚠️ Safe by rules that this pull request changes')
    expect(job.comment().body).toContain('The rules of the base branch cannot be used:')
  })

  it('judges a fork and a merge group as well, where nothing lists what they change', async () => {
    base({ [CONFIG]: 'when-rules-change: refuse\n' })
    job.write(CONFIG, DECLARED)
    job.github.tokens.set('read', { user: WORKFLOW_BOT, rights: 'read' })
    job.github.faults.push({ method: 'GET', path: /\/pulls\/12\/files$/, status: 403, times: 9 })
    const fork = await job.run(EVENT.pull({ headRepository: 'mallory/locks' }), { token: 'read' })
    const queue = await job.run(EVENT.mergeGroup())
    expect([fork.exitCode, queue.exitCode]).toEqual([1, 1])
    expect(fork.failure).toContain('Safe only by rules that this pull request changes')
  })
})

describe('a workflow that a pull request changes', () => {
  const WORKFLOW = '.github/workflows/locks.yml'
  const env = {
    GITHUB_WORKFLOW_REF: `acme/locks/${WORKFLOW}@refs/pull/12/merge`,
    GITHUB_ACTION_REPOSITORY: 'acme/connect-bucket-lock',
  }
  const step = (inputs: string) =>
    `on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/connect-bucket-lock@v1\n        with: { ${inputs} }\n`

  it('is told with the inputs that differ, before everything else', async () => {
    job.write(BLOG_FILE, example(BLOG_FILE))
    job.write(WORKFLOW, step('account: account.json'))
    job.base()
    job.write(WORKFLOW, step('account: account.json, admin-roles: "rec*"'))
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [WORKFLOW] })
    const ran = await job.run(EVENT.pull(), { env, inputs: { 'admin-roles': 'rec*' } })
    expect(ran.report().notes).toContain(
      `This pull request changes \`${WORKFLOW}\`, the workflow that runs this check. In the job \`review\`, \`admin-roles\` is now \`rec*\`; it was not given.`,
    )
    job.write(WORKFLOW, `${step('account: account.json')}# more\n`)
    const same = await job.run(EVENT.pull(), { env })
    expect(same.report().notes[0]).toContain('the workflow that runs this check. No input differs.')
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [MODERN_FILE] })
    const none = await job.run(EVENT.pull(), { env })
    expect(none.report().notes.join()).not.toContain('workflow')
  })

  describe('and the rules by which it judges', () => {
    const plain = 'account: account.json, admin-roles: Admin'
    const wide = 'account: account.json, admin-roles: "Admin,rec*"'

    async function ruled(before: string, after: string, inputs: Readonly<Record<string, string>>) {
      rmSync(join(job.workspace, MODERN_FILE))
      job.write(WORKFLOW, before)
      job.base()
      job.write(WORKFLOW, after)
      job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [WORKFLOW] })
      return job.run(EVENT.pull(), { env, inputs })
    }

    it('is judged by those of the base, too, which may refuse', async () => {
      const shown = await ruled(step(plain), step(wide), { 'admin-roles': 'Admin,rec*' })
      expect({ code: shown.exitCode, changed: shown.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
      expect(job.comment().body).toContain('## ⚠️ Safe by rules that this pull request changes')
      expect(shown.report().notes[0]).toBe(
        `This pull request changes \`${WORKFLOW}\`, by which it is judged. By the rules of the base branch it is \`unsafe\`.`,
      )
      job.write(CONFIG, 'when-rules-change: refuse\n')
      job.base({ [WORKFLOW]: step(plain) })
      const refused = await job.run(EVENT.pull(), { env, inputs: { 'admin-roles': 'Admin,rec*' } })
      expect(refused.failure).toContain('Safe only by rules that this pull request changes')
    })

    it('is judged by the configuration that the base names', async () => {
      job.write('strict.yml', 'when-rules-change: refuse\n')
      job.write('lax.yml', 'admin-roles: [Admin, "rec*"]\n')
      const ran = await ruled(
        step('account: account.json, config: strict.yml'),
        step('account: account.json, config: lax.yml'),
        {
          config: 'lax.yml',
        },
      )
      expect(ran.failure).toContain('Safe only by rules that this pull request changes')
    })

    it.each<[string, string, string, Readonly<Record<string, string>>]>([
      [
        'nothing of a rule differs',
        `${plain}, comment: always`,
        `${plain}, comment: on-change`,
        { 'admin-roles': 'Admin', comment: 'on-change' },
      ],
    ])('is judged by its own where %s', async (_, before, after, inputs) => {
      const ran = await ruled(step(before), step(after), inputs)
      expect(ran.outputs['rules-changed']).toBe('false')
    })

    it('is safe by rules that it changes where an expression was in their place, unless the base refuses', async () => {
      const open = 'account: account.json, admin-roles: "${{ vars.ADMINS }}"'
      const shown = await ruled(step(open), step(wide), { 'admin-roles': 'Admin,rec*' })
      expect({ code: shown.exitCode, changed: shown.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
      expect(job.comment().body).toContain('## ⚠️ Safe by rules that this pull request changes')
      expect(shown.report().notes).toContain('Which `admin-roles` the workflow of the base branch gave cannot be told.')
      job.write(CONFIG, 'when-rules-change: refuse\n')
      job.base({ [WORKFLOW]: step(open) })
      const refused = await job.run(EVENT.pull(), { env, inputs: { 'admin-roles': 'Admin,rec*' } })
      expect(refused.failure).toContain('Safe only by rules that this pull request changes')
    })

    it('is judged with an account where the base did, whatever the mode is now', async () => {
      const ran = await ruled(step('account: account.json'), step('mode: check'), { mode: 'check', account: '' })
      expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
      expect(job.comment().body).toContain('## ⚠️ Safe by rules that this pull request changes')
      expect(ran.report().notes.slice(0, 2)).toEqual([
        `This pull request changes \`${WORKFLOW}\`, by which it is judged. By the rules of the base branch it is \`unsafe\`.`,
        '`mode` is now `check`; it was `plan`.',
      ])
    })

    it('compares with the same step of several, and with the same job of a matrix', async () => {
      const two = (inputs: string) =>
        `${step('account: account.json, admin-roles: other')}      - uses: acme/connect-bucket-lock@v1\n        with: { ${inputs} }\n`
      const second = await ruled(two(plain), two(wide), { 'admin-roles': 'Admin,rec*' })
      expect(second.outputs['rules-changed']).toBe('true')
      job.write(MODERN_FILE, example(MODERN_FILE))
      const matrix = (...roles: readonly string[]) =>
        step("account: account.json, admin-roles: '${{ matrix.role }}'").replace(
          '    steps',
          `    strategy: { matrix: { role: [${roles.join(', ')}] } }\n    steps`,
        )
      const other = await ruled(matrix('Admin', 'x'), matrix('"Admin,rec*"', 'x'), { 'admin-roles': 'Admin,rec*' })
      expect(other.outputs['rules-changed']).toBe('true')
    })
  })

  describe('and which policies it reads', () => {
    const narrowed = `account: account.json, policies: ${MODERN_FILE}`

    /** The pull request turns the steps of the job into others, and its check is given what the first of them says. */
    async function rewired(before: string, after: string, inputs: Readonly<Record<string, string>>) {
      job.write(BLOG_FILE, example(BLOG_FILE))
      job.write(WORKFLOW, before)
      job.base()
      job.write(WORKFLOW, after)
      job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [WORKFLOW] })
      return job.run(EVENT.pull(), { env, inputs })
    }

    it.each([
      ['an input that it adds', step('account: account.json')],
      ['an input that it changes', step('account: account.json, policies: "policies/*"')],
      ['another job than before', step('account: account.json').replace('review:', 'locks:')],
    ])('is unsafe where one is read no more by %s', async (_, before) => {
      const ran = await rewired(before, step(narrowed), { policies: MODERN_FILE })
      expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 1, verdict: 'unsafe' })
      expect(job.comment().body).toContain(`\`${BUCKET}\` keeps its live policy and is no longer watched`)
    })

    it('is unsafe in a merge group, too', async () => {
      job.write(BLOG_FILE, example(BLOG_FILE))
      job.write(WORKFLOW, step('account: account.json'))
      job.base()
      job.write(WORKFLOW, step(narrowed))
      const ran = await job.run(EVENT.mergeGroup(), { env, inputs: { policies: MODERN_FILE } })
      expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 1, verdict: 'unsafe' })
    })

    it.each<[string, () => void]>([
      ['takes one of them away', () => rmSync(join(job.workspace, BLOG_FILE))],
      ['writes another over it', () => job.write(BLOG_FILE, `${example(BLOG_FILE)} `)],
      ['narrows the configuration', () => job.write(CONFIG, `policies: [${MODERN_FILE}]\n`)],
    ])('is no verdict where a step that it adds %s', async (_, doctor) => {
      job.write(BLOG_FILE, example(BLOG_FILE))
      job.write(CONFIG, 'concurrency: 8\n')
      job.write(WORKFLOW, step('account: account.json'))
      job.base()
      job.write(WORKFLOW, `${step('account: account.json')}# more\n`)
      job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [WORKFLOW] })
      job.commit(MERGE_SHA)
      const whole = await job.run(EVENT.pull(), { env, uncommitted: true })
      doctor()
      const ran = await job.run(EVENT.pull(), { env, uncommitted: true })
      expect([whole.exitCode, ran.exitCode]).toEqual([0, 3])
      expect(ran.report().notes.join('\n')).toContain('a step of the job changes what is read.')
    })

    it('is unsafe where a configuration that the workflow names reads fewer', async () => {
      job.write('lax.yml', `policies: [${MODERN_FILE}]\n`)
      const ran = await rewired(step('account: account.json'), step('account: account.json, config: lax.yml'), {
        config: 'lax.yml',
      })
      expect(ran.exitCode).toBe(1)
      expect(job.comment().body).toContain(`\`${BUCKET}\` keeps its live policy and is no longer watched`)
    })

    it('is fine where another step reads it, or its bucket is retired', async () => {
      const two = `${step(narrowed)}      - uses: acme/connect-bucket-lock@v1\n        with: { account: account.json, policies: ${BLOG_FILE} }\n`
      const split = await rewired(step('account: account.json'), two, { policies: MODERN_FILE })
      expect({ code: split.exitCode, failure: split.failure }).toEqual({ code: 0, failure: '' })
      job.write(CONFIG, `retired:\n  - { bucket: ${BUCKET}, owner: us, why: closed }\n`)
      const retired = await rewired(step('account: account.json'), step(narrowed), { policies: MODERN_FILE })
      expect({ code: retired.exitCode, failure: retired.failure }).toEqual({ code: 0, failure: '' })
    })

    it('is unsafe where a matrix, or a workflow that is called, reads fewer', async () => {
      const matrix = (...files: readonly string[]) =>
        step(`account: account.json, policies: '\${{ matrix.file }}'`).replace(
          '    steps',
          `    strategy: { matrix: { file: [${files.join(', ')}] } }\n    steps`,
        )
      const shrunk = await rewired(matrix(BLOG_FILE, MODERN_FILE), matrix(MODERN_FILE), { policies: MODERN_FILE })
      const grown = await rewired(matrix(MODERN_FILE), matrix(BLOG_FILE, MODERN_FILE), { policies: MODERN_FILE })
      expect([shrunk.exitCode, grown.exitCode]).toEqual([1, 0])
      const called = '.github/workflows/called.yml'
      job.write(WORKFLOW, `on: pull_request\njobs:\n  locks:\n    uses: ./${called}\n`)
      job.write(called, step('account: account.json'))
      job.base()
      job.write(called, step(narrowed))
      job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [called] })
      const ran = await job.run(EVENT.pull(), { env, inputs: { policies: MODERN_FILE } })
      expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 1, verdict: 'unsafe' })
      expect(job.comment().body).toContain(`This pull request changes \`${called}\``)
    })

    it('is unsafe where a parameter of the workflow leaves a policy out', async () => {
      const lock = (bucket: string) => ({
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: bucket,
          PolicyDocument: JSON.parse(example(MODERN_FILE).replaceAll(MODERN_BUCKET, bucket)),
        },
      })
      rmSync(join(job.workspace, MODERN_FILE))
      job.write(
        'policies/all.json',
        JSON.stringify({
          Parameters: { Locked: { Type: 'String' } },
          Conditions: { Locked: { 'Fn::Equals': [{ Ref: 'Locked' }, 'yes'] } },
          Resources: {
            Modern: lock(MODERN_BUCKET),
            Other: { ...lock('connect-another'), Condition: 'Locked' },
          },
        }),
      )
      const given = (value: string) => step(`account: account.json, parameters: Locked=${value}`)
      const ran = await rewired(given('yes'), given('no'), { parameters: 'Locked=no' })
      expect(ran.report().notes.join('\n')).toContain(
        '`connect-another` keeps its live policy and is no longer watched: `policies/all.json` no longer has its policy.',
      )
    })

    it('is no verdict where an expression says so', async () => {
      const matrix = step('account: account.json, policies: "${{ matrix.policies }}"')
      const ran = await rewired(step('account: account.json'), matrix, { policies: MODERN_FILE })
      expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
      expect(job.comment().body).toContain('because it names them by an expression')
      const kept = await rewired(matrix, `${matrix}# more\n`, { policies: 'policies/*' })
      expect(kept.exitCode).toBe(0)
    })
  })
})

describe('where nobody says what a pull request changes', () => {
  const failing = (path: RegExp, status: number) => {
    job.github.faults.push({ method: 'GET', path, status, message: 'Server Error', times: 99 })
  }

  it.each([403, 404, 422, 502])('its plan is unproven, and says why: %d', async status => {
    base({ [CONFIG]: 'concurrency: 8\n' })
    job.write(CONFIG, DECLARED)
    failing(/\/pulls\/12\/files$/, status)
    failing(/\/git\/trees\//, status)
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(ran.failure).toContain('No verdict')
    expect(ran.report().notes.join('\n')).toContain(
      'Cannot tell whether this pull request changes the rules that judge it.',
    )
    expect(job.comment().body).not.toContain('✅ Safe')
  })

  it.each([
    ['GitHub lists the files', /\/git\/trees\//],
    ['GitHub shows the base', /\/pulls\/12\/files$/],
  ])('it is judged as long as %s', async (_, path) => {
    base({ [CONFIG]: 'concurrency: 8\n' })
    job.write(CONFIG, DECLARED)
    failing(path, 502)
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
  })
})

it('the rules in a snapshot of more than 1 MB are read, too', async () => {
  const large = JSON.stringify(JSON.parse(job.read('account.json'))) + '\n'.repeat(1_100_000)
  job.write('account.json', large)
  job.base()
  job.github.addPull({
    number: 12,
    headSha: HEAD_SHA,
    state: 'open',
    merged: false,
    files: [BLOG_FILE, 'account.json'],
  })
  job.edit('account.json', '"RoleName":"recordings-exporter"', '"RoleName":"AWSReservedSSO_AdministratorAccess_x"')
  const ran = await job.run(EVENT.pull())
  expect(ran.report().notes.join('\n')).toContain('By the rules of the base branch it is `unsafe`.')
  expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
})

describe('a job that checks out the head and not the merge', () => {
  beforeEach(() => {
    job.checkOut(HEAD_SHA)
    job.write(CONFIG, DECLARED)
  })

  it('has no verdict by rules that the base branch has changed since', async () => {
    job.base({ [CONFIG]: 'concurrency: 8\n' })
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(ran.report().notes.join('\n')).toContain('the base branch has another `connect-bucket-lock.yml`')
  })

  it('has its verdict by rules that are the same there', async () => {
    job.base({})
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 0, verdict: 'safe' })
  })

  it('is judged by both where the pull request changes them', async () => {
    base({ [CONFIG]: 'concurrency: 8\n' })
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
  })
})
