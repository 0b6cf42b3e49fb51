import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from 'yaml'
import { actionYaml, inputsTable, outputsTable } from '../../scripts/settings-doc.js'
import { type Inputs, readInputs, talkingInputs } from '../../src/action/inputs.js'
import { OUTPUTS } from '../../src/action/output-table.js'
import { UsageError } from '../../src/core/text/errors.js'
import { settingsIn } from '../../src/settings/table.js'
import { anyCharacters } from '../fakes/texts.js'

const INPUTS = settingsIn('input')

/** Inputs as the runner hands them over. */
function given(inputs: Readonly<Record<string, string>>): Inputs {
  return readInputs(
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  )
}

function refusal(inputs: Readonly<Record<string, string>>): string {
  try {
    return `accepted: ${JSON.stringify(given(inputs))}`
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.message
  }
}

describe('inputs', () => {
  it('are read by their kind', () => {
    expect(
      given({
        mode: 'plan',
        policies: 'policies/**/*.json, more/{a,b}.json\n\n  third.json \r\n',
        'admin-roles': 'Admin',
        regions: 'eu-central-1,us-gov-west-1,eusc-de-east-1',
        comment: 'false',
        'allow-aws-services': 'cloudtrail.amazonaws.com, logging.s3.amazonaws.com',
        'plan-role': 'plan',
        generated: 'true',
        concurrency: '16',
        'apply-from': 'main',
        'github-token': 'ghs_x',
      }),
    ).toEqual({
      mode: 'plan',
      policies: ['policies/**/*.json', 'more/{a,b}.json', 'third.json'],
      adminRoles: ['Admin'],
      regions: ['eu-central-1', 'us-gov-west-1', 'eusc-de-east-1'],
      comment: 'never',
      awsServices: ['cloudtrail.amazonaws.com', 'logging.s3.amazonaws.com'],
      planRole: 'plan',
      generated: true,
      concurrency: 16,
      applyFrom: ['main'],
      githubToken: 'ghs_x',
    })
  })

  it('that are empty were not given, so that a configuration file can say them', () => {
    expect(given({ mode: '', policies: ' \n', comment: '' })).toEqual({})
  })

  it.each([
    ['true', 'always'],
    ['always', 'always'],
    ['false', 'never'],
    ['never', 'never'],
  ])('comment: %s is %s', (text, comment) => {
    expect(given({ comment: text })).toEqual({ comment })
  })

  it.each([
    ['true', true],
    ['False', false],
    ['cloudtrail.amazonaws.com', ['cloudtrail.amazonaws.com']],
  ])('allow-aws-services: %s is %j', (text, awsServices) => {
    expect(given({ 'allow-aws-services': text })).toEqual({ awsServices })
  })

  it.each(['VERSION', 'FORMAT', 'OUTPUT', 'GREETING', 'ZEBRA', 'who-to-greet'])(
    'leave INPUT_%s of the job itself alone',
    name => {
      expect(readInputs({ [`INPUT_${name}`]: 'x', INPUT_MODE: 'check' })).toEqual({ mode: 'check' })
    },
  )

  it('leave other variables of the environment alone', () => {
    expect(readInputs({ PATH: '/bin', MY_INPUT_X: 'x', INPUT_MODE: 'check' })).toEqual({ mode: 'check' })
  })

  it.each([
    [{ polices: 'x' }, 'Unknown input `polices`. Did you mean `policies`?'],
    [{ admin_roles: 'x' }, 'Unknown input `admin_roles`. Did you mean `admin-roles`?'],
    [{ 'deploy-roles': 'x' }, 'Unknown input `deploy-roles`. Did you mean `deploy-role`?'],
    [{ waivers: 'x' }, 'Unknown input `waivers`. It is the key `waivers` of the configuration.'],
    [
      { mode: 'aply' },
      'The input `mode` is `aply`; it can be `auto`, `check`, `plan`, `apply`, `drift` or `audit`. Did you mean `apply`? Expected: what to do. `auto` plans on pull requests, applies after the merge and looks for drift on a schedule.',
    ],
    [
      { 'when-plan-changed': 'zzzzzz' },
      'The input `when-plan-changed` is `zzzzzz`; it can be `refuse` or `apply`. Expected: what apply does if the plan is not the reviewed one.',
    ],
    [
      { comment: 'yes' },
      'The input `comment` is `yes`; it can be `always`, `on-change`, `on-failure` or `never`. Expected: when a pull request gets a comment.',
    ],
    [
      { concurrency: '0' },
      'The input `concurrency` is `0`; it can be a whole number from 1 to 50. Expected: how many buckets are read at a time.',
    ],
    [
      { concurrency: '1e3' },
      'The input `concurrency` is `1e3`; it can be a whole number from 1 to 50. Expected: how many buckets are read at a time.',
    ],
    [{ policies: 'a,,b' }, 'The input `policies` is `a,,b`. Expected: items by comma or line, without empty ones.'],
    [
      { regions: 'frankfurt' },
      'The input `regions` is `frankfurt`. Expected: a Region such as us-east-1, or all: every Region that Connect is in.',
    ],
    [
      { 'admin-roles': '*' },
      'The input `admin-roles` is `*`. Expected: the name, the ARN or a glob of admin roles; a glob of wildcards alone would name every role.',
    ],
    [
      { 'apply-from': 'refs/heads/main' },
      'The input `apply-from` is `refs/heads/main`. Expected: the name of a branch, without `refs/heads/`.',
    ],
    [
      { 'comment-key': 'a-->b' },
      'The input `comment-key` is `a-->b`. Expected: up to 100 letters, digits, spaces and `. : / _ -`.',
    ],
    [
      { account: 'account.json', 'access-analyzer': 'true' },
      'The inputs `account` and `access-analyzer` contradict each other: Access Analyzer needs AWS itself.',
    ],
    [
      { account: 'account.json', regions: 'eu-central-1' },
      'The inputs `account` and `regions` contradict each other: a snapshot holds the instances of its own region.',
    ],
    [
      { 'comment-key': 'a', comment: 'false' },
      'The inputs `comment-key` and `comment` contradict each other: there is no comment to name.',
    ],
    [
      { comment: 'never', 'when-plan-changed': 'refuse' },
      'The inputs `comment` and `when-plan-changed` contradict each other: without a comment there is no reviewed plan to compare with.',
    ],
    [{ organization: 'o-x' }, 'Unknown input `organization`. It is the key `organization` of the configuration.'],
    [
      { 'allow-aws-services': 'cloudtrail' },
      'The input `allow-aws-services` is `cloudtrail`. Expected: a service principal such as logging.s3.amazonaws.com.',
    ],
    [
      { 'drift-issue': 'true', mode: 'apply' },
      'The inputs `drift-issue` and `mode` contradict each other: mode apply does not look for drift.',
    ],
  ])('%j are refused', (inputs, message) => {
    expect(refusal(inputs)).toBe(message)
  })

  it('read or are refused, and never end otherwise', () => {
    const name = fc.constantFrom(...INPUTS.map(input => input.name), 'nonsense', '__proto__')
    const value = fc.oneof(anyCharacters(), fc.constantFrom('true', 'a,b', '{a,b}', '{,}', '1', 'plan'))
    fc.assert(
      fc.property(fc.dictionary(name, value), inputs => {
        expect(typeof refusal(inputs)).toBe('string')
      }),
      { numRuns: 500 },
    )
  })
})

describe('action.yml', () => {
  const text = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')
  const action = parse(text) as {
    readonly name: string
    readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required: boolean }>>
    readonly outputs: object
    readonly runs: object
    readonly branding: { readonly icon: string; readonly color: string }
  }

  it('is what the table of inputs says', () => {
    expect(text.replaceAll('\r\n', '\n')).toBe(actionYaml())
  })

  it('names every input and output of the table', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUTS.map(({ name }) => name))
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS.map(({ name }) => name))
    expect(action.runs).toEqual({ using: 'node24', pre: 'dist/action/pre.js', main: 'dist/action/index.js' })
  })

  it('gives no default that would override the configuration file', () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)
    expect(defaults).toEqual([['github-token', expect.objectContaining({ default: '${{ github.token }}' })]])
  })

  it('keeps to what the Marketplace allows', () => {
    expect(action.branding.color).toMatch(/^(white|black|yellow|blue|green|orange|red|purple|gray-dark)$/)
  })
})

describe('the tables of the README', () => {
  it('have one row for each input and output, and cells that hold', () => {
    const rows = [...inputsTable().split('\n').slice(2), ...outputsTable().split('\n').slice(2)]
    expect(rows).toHaveLength(INPUTS.length + OUTPUTS.length)
    for (const line of inputsTable().split('\n')) expect(line.split('|')).toHaveLength(5)
    for (const line of outputsTable().split('\n')) expect(line.split('|')).toHaveLength(4)
  })
})

describe('where other inputs are wrong', () => {
  const wrong = { INPUT_MODE: 'aply', 'INPUT_ADMIN-ROLE': 'x', 'INPUT_GITHUB-TOKEN': 'ghs_x' }

  it('those that say where to talk can still be read', () => {
    expect(talkingInputs({ ...wrong, 'INPUT_COMMENT-KEY': 'eu', INPUT_COMMENT: '' })).toEqual({
      githubToken: 'ghs_x',
      commentKey: 'eu',
    })
  })

  it('nothing is said where they are wrong too', () => {
    expect(talkingInputs({ ...wrong, INPUT_COMMENT: 'perhaps' })).toEqual({})
  })
})
