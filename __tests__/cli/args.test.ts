import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { readCommandLine } from '../../src/cli/args.js'
import { COMMANDS } from '../../src/cli/commands.js'
import { helpText } from '../../src/cli/help.js'
import { UsageError } from '../../src/core/text/errors.js'

function complaint(argv: readonly string[]): string {
  try {
    readCommandLine(argv)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error(`${argv.join(' ')} was understood`)
}

describe('A command line', () => {
  it.each([['-v'], ['--version'], ['version']])('%s asks for the version', word => {
    expect(readCommandLine([word]).command).toBe('version')
  })

  it.each([[[]], [['help']], [['-h']], [['--help']]])('%j asks for the help', words => {
    const { command, operands } = readCommandLine(words)
    expect({ command, operands }).toEqual({ command: 'help', operands: [] })
  })

  it.each(Object.keys(COMMANDS))('asks for the help of %s in three ways', name => {
    for (const words of [
      ['help', name],
      ['--help', name],
      [name, '--help'],
      [name, '-h'],
    ]) {
      const { command, operands } = readCommandLine(words)
      expect({ command, operands }).toEqual({ command: 'help', operands: [name] })
    }
    expect(helpText(name, 80)).toContain(`connect-bucket-lock ${name}`)
  })

  it('may have its options anywhere', () => {
    const said = { format: 'json', adminRoles: ['A'] }
    for (const words of [
      ['--format', 'json', 'plan', 'a.json', '--admin-role', 'A'],
      ['plan', '--admin-role=A', 'a.json', '--format=json'],
      ['--admin-role', 'A', '--format=json', 'plan', 'a.json'],
    ]) {
      expect(readCommandLine(words)).toEqual({ command: 'plan', operands: ['a.json'], said })
    }
    expect(readCommandLine(['plan', '--version']).command).toBe('version')
    expect(complaint(['--formt', 'json', 'plan'])).toBe('Unknown option `--formt`. Did you mean `--format`?')
    expect(complaint(['-V'])).toBe('Unknown option `-V`. Did you mean `-v`?')
    expect(complaint(['plan', '-H'])).toBe('The command `plan` has no option `-H`. Did you mean `-h`?')
    expect(complaint(['--account', 'a.json', 'check'])).toBe(
      'The command `check` has no option `--account`. It is one of `plan`, `apply`, `drift`, `audit`, `fix`, `refresh`, `init`, `explain`, `replay` and `recover`.',
    )
  })

  it('may name files that begin with a hyphen behind --', () => {
    expect(readCommandLine(['check', '--', '-a.json', '--format'])).toMatchObject({ operands: ['-a.json', '--format'] })
  })

  it('is told what was meant', () => {
    expect(complaint(['plna'])).toBe('Unknown command `plna`. Did you mean `plan`?')
    expect(complaint(['help', 'plna'])).toBe('Unknown command `plna`. Did you mean `plan`?')
    expect(complaint(['help', 'nonsense'])).toBe(
      'Unknown command `nonsense`. Run `connect-bucket-lock help` for the commands.',
    )
    expect(complaint(['check', '--formt', 'json'])).toBe(
      'The command `check` has no option `--formt`. Did you mean `--format`?',
    )
  })

  it('may spell an option as the configuration does, where that is understood too', () => {
    const said = { regions: ['all', 'us-east-1'] }
    const command = { command: 'audit', operands: [], said }
    expect(readCommandLine(['audit', '--regions', 'all', '--region=us-east-1'])).toEqual(command)
  })

  it('is told where an option that it does not have can be said', () => {
    expect(complaint(['check', '--account', 'x'])).toBe(
      'The command `check` has no option `--account`. It is one of `plan`, `apply`, `drift`, `audit`, `fix`, `refresh`, `init`, `explain`, `replay` and `recover`.',
    )
    expect(complaint(['plan', '--admin-roles', 'x'])).toBe(
      'The command `plan` has no option `--admin-roles`. Did you mean `--admin-role`?',
    )
    expect(complaint(['plan', '--comment-key=x'])).toBe(
      'The command `plan` has no option `--comment-key`. It is the input `comment-key` of the action.',
    )
    expect(complaint(['plan', '--zebra'])).toBe(
      'The command `plan` has no option `--zebra`. There are `--parameter`, `--config`, `--account`, `--admin-role`, `--deploy-role`, `--plan-role`, `--region`, `--access-analyzer`, `--allow-aws-services`, `--format`, `--schema`, `--output`, `--events`, `--verbose`, `--help` and `--version`.',
    )
  })

  it('is refused where a value is not what the setting takes', () => {
    expect(complaint(['check', '--format', 'jsn'])).toBe(
      'The option `--format` is `jsn`; it can be `text`, `json`, `markdown`, `sarif`, `html` or `gitlab`. Did you mean `json`? Expected: how the report is written.',
    )
    for (const [command, format, allowed] of [
      ['check', 'csv', '`text`, `json`, `markdown`, `sarif`, `html` or `gitlab`'],
      ['audit', 'sarif', '`text`, `json`, `csv`, `markdown` or `html`'],
      ['replay', 'gitlab', '`text`, `json`, `csv`, `markdown` or `html`'],
      ['explain', 'html', '`text` or `json`'],
      ['recover', 'markdown', '`text` or `json`'],
    ] as const) {
      expect(complaint([command, '--format', format])).toContain(`it can be ${allowed}.`)
    }
    expect(complaint(['plan', '--region', 'frankfurt'])).toBe(
      'The option `--region` is `frankfurt`. Expected: a Region such as us-east-1, or all: every Region that Connect is in.',
    )
  })

  it('tell how a list is written that stands behind a blank', () => {
    for (const list of ['connect.amazonaws.com', 'connect.amazonaws.com,logs.amazonaws.com']) {
      expect(complaint(['check', '--allow-aws-services', list])).toBe(
        `The option \`--allow-aws-services\` takes its list after an equals sign. Write \`--allow-aws-services=${list}\`.`,
      )
    }
    const { operands, said } = readCommandLine(['check', '--allow-aws-services', 'policies/a.json'])
    expect({ operands, ...said }).toEqual({ operands: ['policies/a.json'], awsServices: true })
  })

  it('is refused where a value is missing or too much', () => {
    expect(complaint(['check', '--format', '--output', 'x'])).toBe('The option `--format` needs a value after it.')
    expect(complaint(['check', '--format'])).toBe('The option `--format` needs a value after it.')
    expect(complaint(['check', '--format='])).toBe('The option `--format` needs a value after it.')
    expect(complaint(['plan', '--access-analyzer=yes'])).toBe('The option `--access-analyzer` takes no value.')
    expect(complaint(['check', '--allow-aws-services=yes'])).toBe(
      'The option `--allow-aws-services` is `yes`. Expected: a service principal such as logging.s3.amazonaws.com.',
    )
  })

  it('takes a bare --allow-aws-services for all of them, and a list behind its = for some', () => {
    const { said, operands } = readCommandLine(['check', '--allow-aws-services', 'policies/a.json'])
    expect({ said, operands }).toEqual({ said: { awsServices: true }, operands: ['policies/a.json'] })
    const some = readCommandLine(['check', '--allow-aws-services=cloudtrail.amazonaws.com,logging.s3.amazonaws.com'])
    expect(some.said).toEqual({ awsServices: ['cloudtrail.amazonaws.com', 'logging.s3.amazonaws.com'] })
  })

  it('takes the last of an option given twice, and all of one that is repeatable', () => {
    const line = readCommandLine([
      'plan',
      '--format',
      'json',
      'a',
      '--format=text',
      '--admin-role',
      'A',
      '--admin-role',
      'B',
    ])
    expect(line.said.format).toBe('text')
    expect(line.said.adminRoles).toEqual(['A', 'B'])
    expect(line.operands).toEqual(['a'])
  })
})

describe('The help', () => {
  const topics = [undefined, ...Object.keys(COMMANDS)]

  it.each([80, 100, 120])('of everything fits %d columns, and breaks no word', columns => {
    for (const topic of topics) {
      const text = helpText(topic, columns)
      const tooLong = text.split('\n').filter(line => line.length > columns && /\S\s+\S/.test(line.trim()))
      expect({ topic, tooLong }).toEqual({ topic, tooLong: [] })
      const words = (columns: number) => new Set(helpText(topic, columns).split(/\s+/))
      expect(words(columns)).toEqual(words(10_000))
    }
  })

  it('shows what an option defaults to, what it can be, and what must be said', () => {
    const plan = helpText('plan', 1_000)
    expect(plan).toContain('Default: Admin, AWSReservedSSO_AdministratorAccess_*.')
    expect(plan).toContain('One of text, json, markdown, sarif, html, gitlab. Default: text.')
    expect(plan).toContain('--admin-role NAME')
    expect(plan).toContain('Repeatable.')
    expect(plan).toContain('--allow-aws-services[=A,B]')
    expect(helpText('explain', 1_000).match(/Required\./g)).toHaveLength(2)
  })

  it.each(Object.keys(COMMANDS))('of %s has examples that are command lines', topic => {
    const [, examples = ''] = helpText(topic, 1_000).split('Examples:\n')
    const lines = [...examples.matchAll(/^ {2}connect-bucket-lock (.+?)(?: {2,}.*)?$/gm)]
    expect(lines.length).toBeGreaterThan(0)
    for (const [, line = ''] of lines) expect(readCommandLine(line.split(' ')).command).toBe(topic)
  })
})

describe('The program', () => {
  it('ends with its own exit code although nobody reads on', async () => {
    const program = fileURLToPath(new URL('../../src/cli/index.js', import.meta.url))
    const args = ['check', 'examples/policies/connect-25fd0a3be3ef.json', '--format', 'sarif']
    const child = spawn(process.execPath, [program, ...args], { env: {}, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    const complaints: unknown[] = []
    child.stderr.on('data', data => complaints.push(String(data)))
    const [code] = await once(child, 'close')
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] })
  })
})
