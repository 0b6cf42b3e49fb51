import { readdirSync, readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.js'
import { OUTPUTS } from '../../src/action/output-table.js'
import { settingsIn } from '../../src/settings/table.js'

const FOLDER = new URL('../../../examples/workflows/', import.meta.url)

interface Step {
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string | boolean>>
}

interface Job {
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly environment?: string
  readonly concurrency?: { readonly 'cancel-in-progress': boolean; readonly queue?: string }
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly permissions?: object
  readonly jobs: Readonly<Record<string, Job>>
}

const files = readdirSync(FOLDER).map(name => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }))
const OURS = 'your-org/connect-bucket-lock@'

/** The jobs that push a branch for a pull request; they hold no credentials of AWS. */
const WRITES = ['propose']

const OWN = new URL('../../../.github/workflows/', import.meta.url)
const own = readdirSync(OWN).map(name => ({ name, text: readFileSync(new URL(name, OWN), 'utf8') }))

describe.each([...files, ...own])('the workflow $name, an example or our own', ({ name, text }) => {
  const workflow = parse(text) as Workflow
  const jobs = Object.entries(workflow.jobs)

  it('is accepted by GitHub’s own parser', async () => {
    const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
    if (value === undefined) throw new Error('nothing was parsed')
    expect((await convertWorkflowTemplate(context, value)).errors ?? []).toEqual([])
  })

  it('pins every action to a full commit, with its version beside it', () => {
    for (const line of text.split('\n').filter(found => /\buses:/.test(found))) {
      expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # \S/)
    }
  })

  it('gives nothing by default, and each job only what a comment explains', () => {
    expect(workflow.permissions).toEqual({})
    for (const [, { permissions = {} }] of jobs) expect(Object.keys(permissions)).toContain('contents')
    for (const line of text.split('\n').filter(found => /^ {6}[\w-]+: (read|write)/.test(found))) {
      expect(line).toMatch(/: (read|write) # \S/)
    }
  })
})

describe.each(files)('the example workflow $name', ({ text }) => {
  const workflow = parse(text) as Workflow
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)
  const ours = steps.filter(({ uses }) => uses?.startsWith(OURS))

  it('reads the repository and writes nothing to it', () => {
    for (const [job, { permissions }] of jobs) {
      expect({ job, contents: permissions?.['contents'] }).toEqual({
        job,
        contents: WRITES.includes(job) ? 'write' : 'read',
      })
    }
  })

  it('gives what may write to the repository no credentials of AWS', () => {
    for (const [, { permissions = {}, steps }] of jobs.filter(([job]) => WRITES.includes(job))) {
      expect(Object.keys(permissions)).not.toContain('id-token')
      expect(steps.some(({ uses }) => uses?.startsWith('aws-actions/'))).toBe(false)
    }
  })

  it('leaves no token in the workspace', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })

  it('suggests where it comments on a pull request, and has the right to', () => {
    for (const { permissions, steps } of jobs.map(([, job]) => job)) {
      if (!steps.some(({ with: inputs }) => String(inputs?.['suggestions']) === 'true')) continue
      expect(permissions).toMatchObject({ 'pull-requests': 'write' })
    }
  })

  it('never evicts or stops an apply, and asks an environment first', () => {
    for (const [job, { environment, concurrency }] of jobs.filter(([id]) => id === 'apply')) {
      expect({ job, environment, concurrency }).toEqual({
        job,
        environment: expect.any(String),
        concurrency: expect.objectContaining({ 'cancel-in-progress': false, queue: 'max' }),
      })
    }
  })

  it('uses only inputs and outputs that there are, with values that read', () => {
    const fetched = steps.filter(step => step.with?.['repository'] === 'your-org/connect-bucket-lock')
    expect(ours.length + fetched.length).toBeGreaterThan(0)
    const outputs = new Set<string>(OUTPUTS.map(output => output.name))
    for (const { with: inputs = {} } of ours) {
      const literal = Object.entries(inputs).filter(([, value]) => !String(value).includes('${{'))
      expect(() =>
        readInputs(Object.fromEntries(literal.map(([key, value]) => [`INPUT_${key.toUpperCase()}`, String(value)]))),
      ).not.toThrow()
      expect(settingsIn('input').map(input => input.name)).toEqual(expect.arrayContaining(Object.keys(inputs)))
    }
    for (const [, output = ''] of text.matchAll(/steps\.lock\.outputs\.([\w-]+)/g)) expect(outputs).toContain(output)
  })
})

const judging = files.filter(({ text }) => /^ {2}pull_request:/m.test(text))

it.each(judging)(
  '$name judges a pull request again that gets another base branch, and not one that is renamed',
  ({ text }) => {
    const { on, jobs } = parse(text) as Workflow & { on: { pull_request: { types?: readonly string[] } | null } }
    expect(on.pull_request?.types).toEqual(['opened', 'synchronize', 'reopened', 'edited'])
    const conditions = Object.values(jobs).map(job => job.if ?? '')
    const onPull = conditions.filter(condition => !condition.includes("event_name == 'push'"))
    expect(onPull.length).toBeGreaterThan(0)
    for (const condition of onPull) {
      expect(condition).toContain("(github.event.action != 'edited' || github.event.changes.base)")
    }
  },
)

it('remedies are suggested by the workflows to begin with, also on pull requests from forks', () => {
  const suggesting = files.filter(({ text }) => /^ +suggestions: true$/m.test(text)).map(({ name }) => name)
  expect(suggesting).toEqual(['check-and-apply.yml', 'fork-comment.yml'])
})

it('the parser itself refuses what GitHub refuses', () => {
  const { context } = parseWorkflow(
    { name: 'x.yml', content: 'on: push\njobs:\n  a:\n    steps: {}\n' },
    new NoOperationTraceWriter(),
  )
  expect(context.errors.getErrors().length).toBeGreaterThan(0)
})
