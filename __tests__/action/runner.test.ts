import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunnerResult, runAction } from '../fakes/runner.js'

const ACTION = `name: Test
inputs:
  mode: { required: false }
  github-token: { default: '\${{ github.token }}' }
runs: { using: node24, main: main.mjs }
`

let folder: string

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'action-')))
  await mkdir(join(folder, 'workspace'))
  await writeFile(join(folder, 'action.yml'), ACTION)
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function run(script: string): Promise<RunnerResult> {
  await writeFile(join(folder, 'main.mjs'), script)
  return runAction({
    action: folder,
    node: process.execPath,
    workspace: join(folder, 'workspace'),
    event: { name: 'push', payload: { ref: 'refs/heads/main' }, ref: 'refs/heads/main', sha: 'a'.repeat(40) },
    inputs: { mode: 'plan' },
    apiUrl: 'http://127.0.0.1:9',
    token: 'secret-token',
  })
}

describe('the runner that the end-to-end tests use', () => {
  it('hands over inputs, defaults and the event, and nothing else', async () => {
    const { log, exitCode } = await run(`
      import { readFileSync } from 'node:fs'
      const { env } = process
      console.log(JSON.stringify({
        mode: env.INPUT_MODE, token: env['INPUT_GITHUB-TOKEN'], cwd: process.cwd(),
        event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')), ref: env.GITHUB_REF,
        others: Object.keys(env).filter(name => !/^(GITHUB_|RUNNER_|INPUT_|PATH$|HOME$|CI$|TEMP$|TMP$|SystemRoot$)/i.test(name)),
      }))`)
    expect(exitCode).toBe(0)
    expect(JSON.parse(log)).toEqual({
      mode: 'plan',
      token: 'secret-token',
      cwd: join(folder, 'workspace'),
      event: { ref: 'refs/heads/main' },
      ref: 'refs/heads/main',
      others: [],
    })
  })

  it('reads outputs, summary, commands and the exit code', async () => {
    const result = await run(`
      import { appendFileSync } from 'node:fs'
      appendFileSync(process.env.GITHUB_OUTPUT, 'verdict=safe\\nreport<<END_1\\nline 1\\nline=2\\nEND_1\\n')
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Hello')
      console.log('::add-mask::hush')
      console.log('::error title=a rule,file=x%2Cy.json,line=3::It is 100%25 wrong%0A  here')
      console.log('plain :: hush ::error::not a command')
      console.log('::stop-commands::T')
      console.log('::error::not this either')
      console.log('::T::')
      console.log('::warning::again')
      process.exitCode = 3`)
    expect(result.exitCode).toBe(3)
    expect(result.outputs).toEqual({ verdict: 'safe', report: 'line 1\nline=2' })
    expect(result.summary).toBe('# Hello')
    expect(result.log.trim()).toBe('plain :: *** ::error::not a command\n::error::not this either')
    expect(result.commands).toEqual([
      { name: 'add-mask', properties: {}, message: 'hush' },
      {
        name: 'error',
        properties: { title: 'a rule', file: 'x,y.json', line: '3' },
        message: 'It is 100% wrong\n  here',
      },
      { name: 'warning', properties: {}, message: 'again' },
    ])
  })
})
