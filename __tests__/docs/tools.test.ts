import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { planForEvent } from '../../src/action/events.js'
import { readCommandLine } from '../../src/cli/args.js'
import { COMMANDS, isCommand } from '../../src/cli/commands.js'
import { plainValue } from '../../src/core/text/json-tree.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { settingsIn } from '../../src/settings/table.js'
import { readYaml } from '../../src/settings/yaml.js'
import { run } from '../fakes/console.js'

const words = (line: string): readonly string[] =>
  (/connect-bucket-lock (.*)$/.exec(line.replace(/ \|\| true| #.*$/g, ''))?.[1] ?? '').trim().split(/\s+/)

describe('The hooks of pre-commit', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Readonly<Record<string, string>>[]

  it.each(hooks)(
    '$id runs a command that there is, on the files that it is given',
    ({ entry = '', language, files = '' }) => {
      const line = readCommandLine([...words(entry), 'policies/a.json', 'policies/team/b.json'])
      expect(isCommand(line.command)).toBe(true)
      expect(line.operands).toEqual(['policies/a.json', 'policies/team/b.json'])
      expect(language).toBe('node')
      expect(
        ['policies/a.json', 'policies/team/b.json', 'package.json'].map(path => new RegExp(files).test(path)),
      ).toEqual([true, true, false])
    },
  )
})

describe('The example for GitLab', () => {
  it('has command lines that are read, and hands on what they write', () => {
    const { 'connect-bucket-locks': job } = parse(readFileSync('examples/gitlab/gitlab-ci.yml', 'utf8'))
    const lines = (job.script as readonly string[]).filter(line => line.includes('connect-bucket-lock '))
    const said = lines.map(line => readCommandLine(words(line)).said)
    expect(said).toEqual([
      { format: 'html', output: 'page.html' },
      { format: 'gitlab', output: 'gl-code-quality-report.json' },
    ])
    expect(job.artifacts).toMatchObject({
      when: 'always',
      paths: ['page.html'],
      reports: { codequality: said[1]?.output },
    })
  })

  it('gets a code quality report of every problem, each with its line and a name of its own', async () => {
    const { code, out } = await run(
      process.cwd(),
      'check',
      'examples/wrong/no-session-wildcard.json',
      '--format',
      'gitlab',
    )
    const issues = JSON.parse(out) as readonly Readonly<Record<string, unknown>>[]
    expect(code).toBe(1)
    expect(issues[0]).toMatchObject({
      check_name: 'lock-value-without-session-wildcard',
      severity: 'critical',
      location: { path: 'examples/wrong/no-session-wildcard.json', lines: { begin: 15, end: 15 } },
    })
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    expect(
      issues.every(({ severity }) => ['info', 'minor', 'major', 'critical', 'blocker'].includes(`${severity}`)),
    ).toBe(true)
    const safe = await run(
      process.cwd(),
      'check',
      'examples/policies/amazon-connect-3f1c0d5e7a9b.json',
      '--format',
      'gitlab',
    )
    expect({ code: safe.code, errors: safe.out.includes('critical') }).toEqual({ code: 0, errors: false })
  })
})

describe('The completion', () => {
  const script = async (shell: string) => (await run(process.cwd(), 'completion', shell)).out

  /** What bash offers for the last word of a command line. */
  async function offered(...line: readonly string[]): Promise<readonly string[]> {
    const quoted = ['connect-bucket-lock', ...line].map(word => `'${word}'`).join(' ')
    const ask = `${await script('bash')}\nCOMP_WORDS=(${quoted})\nCOMP_CWORD=${line.length}\n_connect_bucket_lock\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`
    const { stdout } = spawnSync('bash', ['--norc', '-c', ask], { encoding: 'utf8' })
    return stdout.split('\n').filter(word => word !== '')
  }

  it('offers the commands, their options, and the words that an option takes, in bash', async () => {
    expect(await offered('')).toEqual([...Object.keys(COMMANDS), 'help', 'version'])
    expect(await offered('rep')).toEqual(['replay'])
    expect(await offered('explain', '--ex')).toEqual(['--expect'])
    expect(await offered('explain', 'FILE', '--expect', '')).toEqual(['denied', 'spared'])
    expect(await offered('plan', '--format', 's')).toEqual(['sarif'])
    expect(await offered('explain', '--format', '')).toEqual(['text', 'json'])
    expect(await offered('plan', 'policies/')).toEqual([])
    expect(await offered('help', 'sna')).toEqual(['snapshot'])
  })

  it.each(['bash', 'zsh', 'fish'])('names every command and every option of the table in %s', async shell => {
    const text = await script(shell)
    for (const name of Object.keys(COMMANDS)) expect(text).toContain(name)
    for (const { name } of settingsIn('option')) expect(text).toMatch(new RegExp(`(--|-l )${name}\\b`))
  })

  it('says which shells there are', async () => {
    expect(await run(process.cwd(), 'completion', 'powershell')).toMatchObject({
      code: 2,
      err: 'Which shell? Write `completion` and one of `bash`, `zsh` or `fish`.\n',
    })
  })
})

describe('The template of told at once', () => {
  const text = readFileSync('examples/told-at-once/template.yml', 'utf8')

  interface Rule {
    readonly Type: string
    readonly Properties: {
      readonly EventPattern: {
        readonly detail: { readonly eventName: readonly string[]; readonly eventSource: readonly string[] }
      }
      readonly Targets: readonly {
        readonly InputTransformer: {
          readonly InputPathsMap: Readonly<Record<string, string>>
          readonly InputTemplate: string
        }
      }[]
    }
  }

  async function rules(): Promise<readonly Rule[]> {
    const { root, problems } = await readYaml(sourceFromText('template.yml', text), 'template')
    expect(problems).toEqual([])
    if (root === undefined) throw new Error('the template is read')
    const { Resources } = plainValue(root) as { readonly Resources: Readonly<Record<string, Rule>> }
    return Object.values(Resources).filter(({ Type }) => Type === 'AWS::Events::Rule')
  }

  it('listens to every call that can open a lock or lock somebody out', async () => {
    const heard = (await rules()).flatMap(({ Properties: { EventPattern } }) =>
      EventPattern.detail.eventName.map(name => `${EventPattern.detail.eventSource[0]?.split('.')[0]}:${name}`),
    )
    expect(heard.sort()).toEqual([
      'connect:AssociateInstanceStorageConfig',
      'connect:CreateInstance',
      'connect:DisassociateInstanceStorageConfig',
      'connect:ReplicateInstance',
      'connect:UpdateInstanceStorageConfig',
      'iam:CreateServiceLinkedRole',
      'iam:DeleteRole',
      'iam:UpdateAssumeRolePolicy',
      's3:DeleteBucketPolicy',
      's3:PutBucketPolicy',
    ])
  })

  it('sends what the workflow listens to, as JSON, from paths that each event has', async () => {
    const workflow = parse(readFileSync('examples/workflows/told-at-once.yml', 'utf8'))
    for (const { Properties } of await rules()) {
      const [target] = Properties.Targets
      const { InputPathsMap: paths = {}, InputTemplate: template = '' } = target?.InputTransformer ?? {}
      const filled = Object.keys(paths).reduce((all, name) => all.replaceAll(`<${name}>`, 'x'), template)
      const body = JSON.parse(filled)
      expect(workflow.on.repository_dispatch.types).toEqual([body.event_type])
      expect(Object.keys(body.client_payload)).toEqual(['event', 'what'])
      expect(filled).not.toContain('<')
    }
    const facts = {
      name: 'repository_dispatch',
      actor: 'eventbridge',
      payload: { repository: { default_branch: 'main' }, client_payload: {} },
      ref: 'refs/heads/main',
      sha: '4f2c0b9d8e7a6f5c4b3a29181706f5e4d3c2b1a0',
    }
    const event = planForEvent(facts, { mode: 'drift', applyFrom: [], snapshot: false })
    expect(event).toMatchObject({ mode: 'drift', trust: 'full', appliesHere: true })
    expect(workflow.jobs.drift.steps.at(-1).with).toMatchObject({ mode: 'drift', 'drift-issue': true })
  })
})
