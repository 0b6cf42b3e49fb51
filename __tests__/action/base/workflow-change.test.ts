import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { workflowChange } from '../../../src/action/base/workflow-change.js'
import { known, unanswered } from '../../../src/adapters/github/commits.js'
import { plainText } from '../../../src/core/text/plain.js'
import { ours } from '../../../src/core/text/prose.js'

const WORKFLOW = '.github/workflows/locks.yml'
const CALLED = '.github/workflows/called.yml'
const ACTION = 'tools/lock/action.yml'

type Files = Readonly<Record<string, string>>

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'workflow-')))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** How the workflow changes from some files to others; what is no longer there is gone. */
interface Rest {
  readonly job?: string
  readonly listed?: 'unknown'
  readonly base?: 'unknown'
  readonly asked?: 'nobody'
  /** Whether the disk has the files of now; a sparse checkout does not. */
  readonly disk?: 'empty'
  readonly environment?: Readonly<Record<string, string>>
}

async function changed(before: Files, after: Files, rest: Rest = {}) {
  for (const [path, text] of rest.disk === 'empty' ? [] : Object.entries(after)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    path => before[path] !== after[path],
  )
  const { notes, doubts, was, is, rules } = await workflowChange({
    environment: {
      GITHUB_WORKFLOW_REF: `acme/locks/${WORKFLOW}@refs/pull/12/merge`,
      GITHUB_ACTION_REPOSITORY: 'acme/connect-bucket-lock',
      GITHUB_JOB: rest.job ?? 'review',
      ...rest.environment,
    },
    folder,
    listed: rest.listed === 'unknown' ? undefined : paths.map(path => ({ path })),
    before: async path => (rest.base === 'unknown' ? unanswered(ours('GitHub failed.')) : known(before[path])),
    now: async path => known(after[path]),
    paths: async () => known(Object.keys(before)),
    isAsked: rest.asked !== 'nobody',
    reads: async inputs => (inputs.get('policies') ?? 'a b').split(' '),
  })
  const policies = (runs: typeof was) => runs.map(({ inputs }) => inputs.get('policies'))
  const told = { notes: notes.map(plainText), doubts: doubts.map(plainText), was: policies(was), is: policies(is) }
  return { ...told, rules }
}

function job(rest: string, policies: string, more = ''): string {
  return `${more}jobs:\n  review:\n${rest}    steps:\n      - uses: actions/checkout@v7\n      - uses: acme/connect-bucket-lock@v0\n        with:\n          policies: ${policies}\n`
}

const matrix = (...values: readonly string[]) => `    strategy:\n      matrix:\n        team: [${values.join(', ')}]\n`
const include = (...values: readonly string[]) =>
  `    strategy:\n      matrix:\n        include:\n${values.map(value => `          - { team: ${value}, more: { of: x } }\n`).join('')}`
const OF_TEAM = 'policies/${{ matrix.team }}/*.json'
const called = (policies: string, inputs = '') => job('', policies, `on:\n  workflow_call:\n${inputs}`)
const CALLER = 'jobs:\n  call:\n    uses: ./.github/workflows/called.yml\n'
const action = (policies: string, inputs = '') =>
  `${inputs}runs:\n  using: composite\n  steps:\n    - uses: acme/connect-bucket-lock@v0\n      with:\n        policies: ${policies}\n`
const USER = 'jobs:\n  review:\n    steps:\n      - uses: ./tools/lock\n'

describe('what a workflow has its runs read', () => {
  it.each<[string, Files, Files]>([
    ['a matrix', { [WORKFLOW]: job(matrix('a', 'b'), OF_TEAM) }, { [WORKFLOW]: job(matrix('b'), OF_TEAM) }],
    [
      'what a matrix excludes',
      { [WORKFLOW]: job(matrix('a', 'b'), OF_TEAM) },
      { [WORKFLOW]: job(`${matrix('a', 'b')}        exclude: [{ team: a }]\n`, OF_TEAM) },
    ],
    [
      'what a matrix includes beside its lists',
      { [WORKFLOW]: job(`${matrix('b')}        include: [{ team: a }]\n`, OF_TEAM) },
      { [WORKFLOW]: job(matrix('b'), OF_TEAM) },
    ],
    ['a list of a matrix', { [WORKFLOW]: job(include('a', 'b'), OF_TEAM) }, { [WORKFLOW]: job(include('b'), OF_TEAM) }],
    [
      'a called workflow',
      { [WORKFLOW]: CALLER, [CALLED]: called(OF_TEAM.replace('${{ matrix.team }}', 'a')) },
      { [WORKFLOW]: CALLER, [CALLED]: called('policies/b/*.json') },
    ],
    [
      'what is given to a called workflow',
      {
        [WORKFLOW]: `${CALLER}    with: { team: a }\n`,
        [CALLED]: called('policies/${{ inputs.team }}/*.json', '    inputs: { team: { type: string, default: b } }\n'),
      },
      {
        [WORKFLOW]: CALLER,
        [CALLED]: called('policies/${{ inputs.team }}/*.json', '    inputs: { team: { type: string, default: b } }\n'),
      },
    ],
    [
      'an action of the repository',
      { [WORKFLOW]: USER, [ACTION]: action('policies/a/*.json') },
      { [WORKFLOW]: USER, [ACTION]: action('policies/b/*.json') },
    ],
    [
      'a default of such an action',
      {
        [WORKFLOW]: USER,
        [ACTION]: action('policies/${{ inputs.team }}/*.json', 'inputs: { team: { default: a } }\n'),
      },
      {
        [WORKFLOW]: USER,
        [ACTION]: action('policies/${{ inputs.team }}/*.json', 'inputs: { team: { default: b } }\n'),
      },
    ],
    [
      'a variable of the workflow, of a job or of a step',
      { [WORKFLOW]: job('    env: { TEAM: a }\n', 'policies/${{ env.TEAM }}/*.json', 'env: { TEAM: b }\n') },
      { [WORKFLOW]: job('', 'policies/${{ env.TEAM }}/*.json', 'env: { TEAM: b }\n') },
    ],
    [
      'a call of a workflow that lies elsewhere',
      {
        [WORKFLOW]:
          'jobs:\n  x:\n    uses: acme/shared/.github/workflows/x.yml@v1\n    with: { policies: policies/a/*.json }\n',
      },
      {
        [WORKFLOW]:
          'jobs:\n  x:\n    uses: acme/shared/.github/workflows/x.yml@v1\n    with: { policies: policies/b/*.json }\n',
      },
    ],
  ])('is told where it hangs on %s', async (_, before, after) => {
    const { was, is, doubts, notes } = await changed(before, after)
    expect({ was: was.includes('policies/a/*.json'), is, doubts }).toEqual({
      was: true,
      is: ['policies/b/*.json'],
      doubts: [],
    })
    expect(notes[0]).not.toContain('No input differs')
  })

  const OLD = '.github/workflows/old.yml'
  const A = job('', 'policies/a/*.json')
  const B = job('', 'policies/b/*.json')
  const other = (uses: string, text = A) => text.replace('acme/connect-bucket-lock@v0', uses)

  it.each<[string, Files, Files, Rest]>([
    ['a workflow of another name', { [OLD]: A }, { [WORKFLOW]: B }, {}],
    ['a workflow of another name that nobody lists', { [OLD]: A }, { [WORKFLOW]: B }, { listed: 'unknown' }],
    ['a second workflow, which is gone', { [OLD]: A, [WORKFLOW]: B }, { [WORKFLOW]: B }, {}],
    ['a workflow that a sparse checkout leaves out', { [WORKFLOW]: A }, { [WORKFLOW]: B }, { disk: 'empty' }],
    ['the action in other letters', { [WORKFLOW]: other('Acme/Connect-Bucket-LOCK@v0') }, { [WORKFLOW]: B }, {}],
    ['a copy of the action', { [WORKFLOW]: other('mirror/connect-bucket-lock@v0') }, { [WORKFLOW]: B }, {}],
    ['a merge group', { [WORKFLOW]: A }, { [WORKFLOW]: B }, { listed: 'unknown' }],
  ])('is told where it was said by %s', async (_, before, after, rest) => {
    const { was, is, doubts, notes } = await changed(before, after, rest)
    expect({ was, is, doubts }).toEqual({ was: [...was], is: ['policies/b/*.json'], doubts: [] })
    expect(was).toContain('policies/a/*.json')
    expect(notes[0]).not.toContain('No input differs')
  })

  it.each<[string, Files, Files, Rest]>([
    ['another workflow is gone that did not run us', { [OLD]: other('acme/lint@v1') }, {}, {}],
    ['a called workflow is gone with its caller', { [OLD]: called('x') }, {}, {}],
    [
      'a ruleset takes the workflow from another repository',
      { [WORKFLOW]: A },
      { [WORKFLOW]: B },
      { environment: { GITHUB_REPOSITORY: 'acme/other' } },
    ],
    ['only other files differ', { 'docs/x.md': 'a' }, { 'docs/x.md': 'b' }, {}],
  ])('is nothing where %s', async (_, before, after, rest) => {
    const own: Files = { [WORKFLOW]: B }
    const { notes, doubts, was } = await changed({ ...own, ...before }, { ...own, ...after }, rest)
    expect({ notes, doubts, was }).toEqual({ notes: [], doubts: [], was: [] })
  })

  it('is a doubt where an action of another repository runs us, and its steps differ', async () => {
    const wrapped = (version: string, policies: string) =>
      job('', policies).replace('acme/connect-bucket-lock@v0', `acme/wrapper@${version}`)
    const same = await changed({ [WORKFLOW]: wrapped('v1', 'p') }, { [WORKFLOW]: wrapped('v2', 'p') })
    const differing = await changed({ [WORKFLOW]: wrapped('v1', 'p') }, { [WORKFLOW]: wrapped('v1', 'q') })
    expect([same.doubts.length, differing.doubts.length]).toEqual([0, 1])
    expect(differing.doubts[0]).toContain('No step of it names this action')
  })

  it('leaves out a job and a step that never run', async () => {
    const [before, after] = ['', '    if: ${{ false }}\n'].map(off => ({
      [WORKFLOW]: `${job('', 'policies/b.json')}  other:\n${off}    steps:\n      - uses: acme/connect-bucket-lock@v0\n        with: { policies: policies/a.json }\n`,
    }))
    const found = await changed(before ?? {}, after ?? {})
    expect([found.was, found.is]).toEqual([['policies/b.json', 'policies/a.json'], ['policies/b.json']])
  })

  it('keeps an expression that the workflow does not answer, and tells what it hangs on', async () => {
    const listed = (version: string) =>
      `jobs:\n  review:\n    steps:\n      - id: list\n        uses: acme/list@${version}\n      - uses: acme/connect-bucket-lock@v0\n        with: { policies: '\${{ steps.list.outputs.files }}' }\n`
    const { was, notes } = await changed({ [WORKFLOW]: listed('v1') }, { [WORKFLOW]: listed('v2') })
    expect(was).toEqual(['${{ steps.list.outputs.files }}'])
    expect(notes[0]).toContain('`steps.list` is now `{"id":"list","uses":"acme/list@v2"}`')
  })
})

describe('what is said of a workflow', () => {
  const same = { [WORKFLOW]: CALLER, [CALLED]: called('policies/*.json') }

  it('names the called file that differs', async () => {
    const { notes } = await changed(same, { ...same, [CALLED]: called('policies/a.json') })
    expect(notes).toEqual([
      `This pull request changes \`${CALLED}\`, by which the workflow \`${WORKFLOW}\` runs this check. In the job \`call / review\`, \`policies\` is now \`policies/a.json\`; it was \`policies/*.json\`.`,
    ])
  })

  it.each([
    ['if', "    if: github.actor != 'x'\n"],
    ['needs', '    needs: tests\n'],
    ['permissions', '    permissions: {}\n'],
    ['continue-on-error', '    continue-on-error: true\n'],
  ])('names `%s`, which decides whether a failure is seen', async (name, line) => {
    const { notes } = await changed({ [WORKFLOW]: job('', 'p') }, { [WORKFLOW]: job(line, 'p') })
    expect(notes[0]).toContain(`In the job \`review\`, \`${name}\` is now `)
  })

  it('names what starts the workflow, and the steps before ours that differ', async () => {
    const on = (text: string) => `on: ${text}\n${job('', 'p')}`
    const started = await changed({ [WORKFLOW]: on('pull_request') }, { [WORKFLOW]: on('{ push: }') })
    const earlier = job('', 'p').replace('    steps:\n', '    steps:\n      - run: rm policies/a.json\n')
    const stepped = await changed({ [WORKFLOW]: job('', 'p') }, { [WORKFLOW]: earlier })
    expect(started.notes[0]).toContain('`workflow.on` is now `{"push":null}`; it was `pull_request`.')
    expect(stepped.notes[0]).toContain(
      '`steps: rm policies/a.json` is now `{"run":"rm policies/a.json"}`; it was not given.',
    )
  })

  it('is nothing where the pull request leaves it alone, or touches another workflow', async () => {
    const none = await changed(same, same)
    const other = await changed(same, { ...same, '.github/workflows/other.yml': 'jobs: {}\n' })
    expect([none, other]).toEqual(Array(2).fill({ notes: [], doubts: [], was: [], is: [], rules: undefined }))
  })

  it('is a doubt where one of the files cannot be read as it was, or as it is', async () => {
    const broken = await changed(same, { ...same, [WORKFLOW]: 'jobs: [\n' })
    const failing = await changed(same, { ...same, [WORKFLOW]: `${CALLER}# more\n` }, { base: 'unknown' })
    expect([...broken.doubts, ...failing.doubts]).toEqual([
      `This pull request changes \`${WORKFLOW}\`, the workflow that runs this check. Which inputs differ could not be read.`,
      `This pull request changes \`${WORKFLOW}\`, the workflow that runs this check. What it was could not be read: GitHub failed.`,
    ])
  })

  it('is a doubt where nothing tells what is changed, but where nobody is asked', async () => {
    const words = `Cannot tell whether this pull request changes \`${WORKFLOW}\`, the workflow that runs this check, or takes another away that does. GitHub failed.`
    const failed = await changed(same, same, { listed: 'unknown', base: 'unknown' })
    const unasked = await changed(same, same, { listed: 'unknown', base: 'unknown', asked: 'nobody' })
    expect([failed.notes, failed.doubts, unasked.notes, unasked.doubts]).toEqual([[], [words], [words], []])
  })

  it('does not say of a workflow that it changes because another cannot be read', async () => {
    const gone = { ...same, '.github/workflows/old.yml': CALLER }
    const { doubts } = await changed(gone, same, { base: 'unknown' })
    expect(doubts).toHaveLength(1)
    expect(doubts[0]).not.toContain('This pull request changes')
  })

  it('is nothing where only the ends of lines differ', async () => {
    const crlf = { ...same, [WORKFLOW]: CALLER.replaceAll('\n', '\r\n') }
    expect((await changed(same, crlf, { listed: 'unknown' })).notes).toEqual([])
  })

  it('comes to an end where workflows call each other', async () => {
    const circle = { [WORKFLOW]: CALLER, [CALLED]: `jobs:\n  back:\n    uses: ./${WORKFLOW}\n` }
    const { doubts } = await changed(circle, { ...circle, [WORKFLOW]: `${CALLER}# more\n` })
    expect(doubts[0]).toContain('Which inputs differ could not be read.')
  })
})

describe('the rules that a workflow gave before', () => {
  const ruled = (name: string, ...admins: readonly string[]) =>
    `jobs:\n  ${name}:\n    steps:\n${admins.map(each => `      - uses: acme/connect-bucket-lock@v0\n        with: { admin-roles: "${each}" }\n`).join('')}`
  const given = { environment: { 'INPUT_ADMIN-ROLES': 'wide' } }

  it.each<[string, Files, Files, readonly string[], readonly string[]]>([
    ['of the step', { [WORKFLOW]: ruled('review', 'Admin') }, { [WORKFLOW]: ruled('review', 'wide') }, ['Admin'], []],
    [
      'of a job that has another name now',
      { [WORKFLOW]: ruled('x', 'Admin') },
      { [WORKFLOW]: ruled('review', 'wide') },
      ['Admin'],
      [],
    ],
    [
      'of a workflow that has another name now',
      { '.github/workflows/old.yml': ruled('review', 'Admin') },
      { [WORKFLOW]: ruled('review', 'wide') },
      ['Admin'],
      [],
    ],
    [
      'of two steps that are given the same',
      { [WORKFLOW]: ruled('review', 'Admin', 'Admin') },
      { [WORKFLOW]: ruled('review', 'wide', 'wide') },
      ['Admin'],
      [],
    ],
    [
      'of an expression',
      { [WORKFLOW]: ruled('review', '${{ vars.A }}') },
      { [WORKFLOW]: ruled('review', 'wide') },
      ['wide'],
      ['admin-roles'],
    ],
    [
      'of one of two steps',
      { [WORKFLOW]: ruled('review', 'Admin', 'Other') },
      { [WORKFLOW]: ruled('review', 'wide', 'wide') },
      ['wide'],
      ['admin-roles'],
    ],
  ])('are those %s', async (_, before, after, adminRoles, open) => {
    const { rules } = await changed(before, after, given)
    expect({ ...rules?.inputs, open: rules?.open }).toEqual({ adminRoles, open })
  })

  it.each([
    ['reads some of the same files', 'b', 'wide', ['Admin'], []],
    ['reads other files', 'c', undefined, undefined, undefined],
  ])('are those of a step before that read the same, where a new one %s', async (_, files, wide, adminRoles, open) => {
    const two = `${ruled('review', 'Admin')}      - uses: acme/connect-bucket-lock@v0\n        with: { admin-roles: wide, policies: ${files} }\n`
    const environment = { 'INPUT_ADMIN-ROLES': 'wide', INPUT_POLICIES: files }
    const { rules } = await changed({ [WORKFLOW]: ruled('review', 'Admin') }, { [WORKFLOW]: two }, { environment })
    expect([wide && 'wide', rules?.inputs.adminRoles, rules?.open]).toEqual([wide, adminRoles, open])
  })

  it('are its own where it is new, or none of them differs', async () => {
    const fresh = await changed(
      { [WORKFLOW]: job('', 'p').replace('acme/connect', 'acme/dis') },
      { [WORKFLOW]: ruled('review', 'wide') },
      given,
    )
    const same = await changed(
      { [WORKFLOW]: ruled('review', 'wide') },
      { [WORKFLOW]: `${ruled('review', 'wide')}# more\n` },
      given,
    )
    expect([fresh.rules, same.rules]).toEqual([undefined, undefined])
  })
})
