import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ActionHost } from './action-host.js'
import { HURRIED } from './clock.js'

export interface RunnerEvent {
  readonly name: string
  readonly payload: object
  readonly ref: string
  readonly sha: string
  readonly actor?: string
}

export interface RunnerJob {
  /** The folder of the action: where its `action.yml` is. */
  readonly action: string
  /** The Node that runs it; the runner ships Node 24. */
  readonly node: string
  readonly workspace: string
  readonly event: RunnerEvent
  /** What `with:` says. */
  readonly inputs: Readonly<Record<string, string>>
  readonly apiUrl: string
  /** What `github.token` is. */
  readonly token: string
  readonly repository?: string
  /** What earlier steps exported, such as AWS credentials. */
  readonly env?: Readonly<Record<string, string>>
  /** `pre` runs before the first step of the job; a job whose earlier step fails has no `main`. That alone where absent. */
  readonly parts?: readonly ('pre' | 'main')[]
  /** The pauses of the action take as long as they say; without it they are hurried, for nobody else is under way. */
  readonly wholePauses?: boolean
  /** Runs the sources in a process that lives on; a process of its own runs the bundle where absent. */
  readonly host?: ActionHost
}

/** A workflow command, as `@actions/core` writes it to the log. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface RunnerResult {
  readonly exitCode: number | null
  readonly signal: string | null
  /** The log as people see it: masks applied, commands taken out. */
  readonly log: string
  readonly stderr: string
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly using: string; readonly pre: string; readonly main: string }
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

/**
 * Runs an action's `main` as GitHub's runner does: inputs and defaults from `action.yml`, the event in a file, nothing
 * else in the environment, workflow commands read from the log.
 */
export async function runAction(job: RunnerJob): Promise<RunnerResult> {
  const action = parse(await readFile(join(job.action, 'action.yml'), 'utf8')) as ActionFile
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  try {
    await Promise.all(FILES.map(name => writeFile(join(folder, name), '')))
    await writeFile(join(folder, 'event.json'), JSON.stringify(job.event.payload))
    const env = { ...runnerEnvironment(job, folder), ...inputEnvironment(action, job), ...job.env }
    let ended: Ended = { exitCode: 0, signal: null, stdout: '', stderr: '' }
    let state: Record<string, string> = {}
    for (const part of job.parts ?? (['main'] as const)) {
      const next = await runPart(job, part, join(job.action, action.runs[part]), { ...env, ...state })
      ended = { ...next, stdout: ended.stdout + next.stdout, stderr: ended.stderr + next.stderr }
      state = stateVariables(await readFile(join(folder, 'GITHUB_STATE'), 'utf8'))
    }
    const { log, commands } = readLog(ended.stdout)
    return {
      ...ended,
      log,
      commands,
      outputs: readFileCommands(await readFile(join(folder, 'GITHUB_OUTPUT'), 'utf8')),
      summary: await readFile(join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runPart(
  { host, node, workspace, wholePauses }: RunnerJob,
  part: 'pre' | 'main',
  bundle: string,
  env: Record<string, string>,
): Promise<Ended> {
  if (host !== undefined) return { ...(await host.run({ part, workspace, env })), signal: null }
  return run(node, [...(wholePauses === true ? [] : HURRIED), bundle], workspace, env)
}

/** What a part saved, as the runner hands it to the next. */
function stateVariables(text: string): Record<string, string> {
  return Object.fromEntries(Object.entries(readFileCommands(text)).map(([name, value]) => [`STATE_${name}`, value]))
}

function runnerEnvironment(
  { event, workspace, apiUrl, repository = 'acme/locks' }: RunnerJob,
  folder: string,
): Record<string, string> {
  const system = Object.entries(process.env).filter(([name]) => /^(PATH|SystemRoot|TEMP|TMP)$/i.test(name))
  const files = FILES.map(name => [name, join(folder, name)])
  return {
    ...Object.fromEntries([...system, ...files]),
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: event.actor ?? 'jane',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_JOB: 'review',
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'Connect bucket locks',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
  }
}

/** Defaults first, then what the workflow gives, unknown inputs too: the runner only warns of those. */
function inputEnvironment({ inputs = {} }: ActionFile, job: RunnerJob): Record<string, string> {
  const defaults = Object.entries(inputs).map(([name, input]) => [name, expand(input.default ?? '', job.token)])
  const all = { ...Object.fromEntries(defaults), ...job.inputs } as Record<string, string>
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

function expand(text: string, token: string): string {
  return text.replace(/\$\{\{ *github\.token *\}\}/g, token)
}

interface Ended {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

function run(node: string, program: readonly string[], cwd: string, env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, program, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr }))
  })
}

const COMMAND = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/
/** The older writing, which the runner finds anywhere in a line (actions/runner, `ActionCommand.TryParse`). */
const OLD_COMMAND = /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/

/** Takes the commands out of a log, honouring `stop-commands` and `add-mask`. */
function readLog(stdout: string): { readonly log: string; readonly commands: readonly Command[] } {
  const commands: Command[] = []
  const shown: string[] = []
  let stopped: string | undefined
  for (const line of stdout.split(/\r?\n/)) {
    const found = COMMAND.exec(line) ?? OLD_COMMAND.exec(line)
    if (stopped !== undefined || found === null) {
      if (stopped !== undefined && line === `::${stopped}::`) stopped = undefined
      else shown.push(line)
      continue
    }
    const [, name = '', properties = '', message = ''] = found
    if (name === 'stop-commands') stopped = message
    else commands.push({ name, properties: readProperties(properties), message: unescaped(message) })
  }
  const masks = commands.filter(({ name, message }) => name === 'add-mask' && message !== '').map(mask => mask.message)
  return { log: masks.reduce((text, mask) => text.replaceAll(mask, '***'), shown.join('\n')), commands }
}

function readProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter(pair => pair.includes('='))
  return Object.fromEntries(
    pairs.map(pair => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/** Reads `name=value` and `name<<delimiter … delimiter`. */
function readFileCommands(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line)
    if (heredoc?.[1] !== undefined && heredoc[2] !== undefined) {
      const end = lines.indexOf(heredoc[2], index + 1)
      values[heredoc[1]] = lines.slice(index + 1, end).join('\n')
      index = end < 0 ? lines.length : end
    } else if (line.includes('=')) values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
  }
  return values
}
