import {
  cpSync,
  type Dirent,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { present } from '../../src/core/text/present.js'
import type { ActionHost } from '../fakes/action-host.js'
import { type CommitFiles, GitHubServer, type StoredComment } from '../fakes/github-server.js'
import {
  BASE_SHA,
  dispatchPayload,
  HEAD_SHA,
  MERGE_SHA,
  mergeGroupPayload,
  type PullOptions,
  pullRequestPayload,
  pushPayload,
  type RunOptions as RunBefore,
  schedulePayload,
  workflowRunPayload,
} from '../fakes/payloads.js'
import { type Command, type RunnerEvent, type RunnerJob, type RunnerResult, runAction } from '../fakes/runner.js'

export const BUCKET = 'connect-25fd0a3be3ef'
export const BLOG_FILE = `policies/${BUCKET}.json`
export const MODERN_BUCKET = 'amazon-connect-3f1c0d5e7a9b'
export const MODERN_FILE = `policies/${MODERN_BUCKET}.json`

const MAIN = 'refs/heads/main'

/** Events as GitHub sends them. */
export const EVENT = {
  pull: (options: PullOptions = {}, rest: Partial<RunnerEvent> = {}): RunnerEvent => {
    const payload = pullRequestPayload(options)
    return { name: 'pull_request', payload, ref: 'refs/pull/12/merge', sha: MERGE_SHA, ...rest }
  },
  target: (): RunnerEvent => ({ name: 'pull_request_target', payload: pullRequestPayload(), ref: MAIN, sha: BASE_SHA }),
  push: (rest: object = {}, ref = MAIN): RunnerEvent => ({
    name: 'push',
    payload: pushPayload({ ref, ...rest }),
    ref,
    sha: MERGE_SHA,
  }),
  mergeGroup: (): RunnerEvent => {
    const ref = `refs/heads/gh-readonly-queue/main/pr-12-${BASE_SHA}`
    return { name: 'merge_group', payload: mergeGroupPayload(), ref, sha: HEAD_SHA }
  },
  dispatch: (ref = MAIN): RunnerEvent => ({
    name: 'workflow_dispatch',
    payload: dispatchPayload(),
    ref,
    sha: MERGE_SHA,
  }),
  /** After the check of a pull request; GitHub names the pull request only where it is not a fork's. */
  runAfter: (run: RunBefore = {}, pulls: readonly number[] = []): RunnerEvent => ({
    name: 'workflow_run',
    payload: workflowRunPayload(pulls, run),
    ref: MAIN,
    sha: BASE_SHA,
  }),
  schedule: (): RunnerEvent => ({ name: 'schedule', payload: schedulePayload(), ref: MAIN, sha: MERGE_SHA }),
  other: (name: string): RunnerEvent => ({ name, payload: {}, ref: MAIN, sha: MERGE_SHA }),
}

export interface JsonReport {
  readonly mode: string
  readonly verdict: string
  readonly notes: readonly string[]
  readonly policies: readonly {
    readonly file: string
    readonly bucket?: string
    readonly verdict: string
    readonly claims: readonly { readonly claim: string; readonly verdict: string }[]
    readonly findings: readonly { readonly rule: string; readonly severity: string }[]
    readonly plan?: { readonly action: string; readonly fingerprint: string }
    readonly outcome?: { readonly kind: string; readonly why?: string }
  }[]
}

export interface Ran extends RunnerResult {
  /** What the step says in red: the messages of the `error` commands that name no file. */
  readonly failure: string
  /** The annotations at lines of files. */
  readonly annotations: readonly Command[]
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
  /** The requests of this run, in order. */
  readonly calls: readonly string[]
  report(): JsonReport
  sarif(): string
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly token?: string
  readonly apiUrl?: string
  readonly env?: Readonly<Record<string, string>>
  /** The workspace is left as another tree than the one of the commit. */
  readonly uncommitted?: boolean
  readonly parts?: RunnerJob['parts']
  /** For runs that meet: a pause lets the other's requests arrive. */
  readonly wholePauses?: boolean
  /** Where the action and its bundle lie; here where absent. */
  readonly action?: string
}

/** A checked-out repository with a committed account snapshot, and the GitHub that it lies on. */
export class Job {
  /** What runs a job of a kind that has run before; a bundle of its own runs each where absent. */
  static host: ActionHost | undefined
  static readonly #kinds = new Set<string>()
  readonly github: GitHubServer
  readonly #folder: string
  readonly workspace: string
  /** Where the runner's own files of a job lie. */
  readonly temp: string

  private constructor(github: GitHubServer, folder: string) {
    this.github = github
    this.#folder = folder
    this.workspace = join(folder, 'work')
    this.temp = join(folder, 'temp')
  }

  /** With the two example policies, unless other files are given. */
  static async start(files: Readonly<Record<string, string>> = examples()): Promise<Job> {
    const job = new Job(await GitHubServer.start(), realpathSync(mkdtempSync(join(tmpdir(), 'job-'))))
    mkdirSync(job.temp)
    for (const [path, text] of Object.entries(files)) job.write(path, text)
    cpSync('examples/account.json', join(job.workspace, 'account.json'))
    job.checkOut(MERGE_SHA)
    job.base()
    job.github.branches.set('main', MERGE_SHA)
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [BLOG_FILE] })
    return job
  }

  async end(): Promise<void> {
    await this.github.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  write(path: string, text: string): void {
    const full = join(this.workspace, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
  }

  move(path: string, to: string): void {
    mkdirSync(dirname(join(this.workspace, to)), { recursive: true })
    renameSync(join(this.workspace, path), join(this.workspace, to))
  }

  read(path: string): string {
    return readFileSync(join(this.workspace, path), 'utf8')
  }

  /** Replaces in a file, which must have what is replaced. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path)
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    this.write(path, text.replace(from, to))
  }

  checkOut(sha: string): void {
    this.write('.git/HEAD', `${sha}\n`)
  }

  /** The policy that the account has on a bucket. */
  live(bucket: string): unknown {
    return JSON.parse(this.read('account.json')).buckets[bucket].policy
  }

  /** Somebody edits the live policy in the console. */
  setLive(bucket: string, policy: unknown): void {
    const account = JSON.parse(this.read('account.json'))
    account.buckets[bucket].policy = policy
    this.write('account.json', JSON.stringify(account))
  }

  /** GitHub merges the pull request and links the commit to it. */
  merge(): void {
    const pull = { number: 12, headSha: HEAD_SHA, mergeCommitSha: MERGE_SHA, files: [BLOG_FILE] }
    this.github.addPull({ ...pull, state: 'closed', merged: true })
    this.github.linked.set(MERGE_SHA, [12])
  }

  /** The comment of that name on the pull request; there must be one and no more. */
  comment(key = 'default'): StoredComment {
    const ours = this.github.comments.filter(
      ({ body, user }) => user.type === 'Bot' && body.split('\n', 1)[0]?.includes(`"key":"${key}"`),
    )
    const [only] = ours
    if (only === undefined || ours.length > 1) throw new Error(`${ours.length} comments of the key ${key}`)
    return only
  }

  /** What a commit of the workspace as it is would hold: all but the account, which stands for AWS. */
  files(): CommitFiles {
    const paths = entriesBelow(this.workspace)
      .map(entry => [relative(this.workspace, join(entry.parentPath, entry.name)), entry] as const)
      .filter(([path]) => !path.startsWith('.git/') && path !== 'account.json')
    return Object.fromEntries(
      paths.map(([path, entry]) => [
        path,
        entry.isFile() ? this.read(path) : `->${readlinkSync(join(this.workspace, path))}`,
      ]),
    )
  }

  /** Somebody commits the workspace as it is. */
  commit(sha: string): void {
    this.github.commits.set(sha, this.files())
  }

  /** What the base branch of the pull request holds: the workspace as it is, but for these files. */
  base(files: CommitFiles = {}): void {
    this.github.commits.set(BASE_SHA, { ...this.files(), 'account.json': this.read('account.json'), ...files })
  }

  /** Runs the action; the workspace is what the commit of the event holds, unless a test says otherwise. */
  async run(event: RunnerEvent, options: RunOptions = {}): Promise<Ran> {
    if (options.uncommitted !== true) this.commit(MERGE_SHA)
    const before = this.github.calls.length
    const temp = mkdtempSync(join(this.temp, 'run-'))
    const ran = await runAction({
      action: options.action ?? resolve('.'),
      node: process.execPath,
      workspace: this.workspace,
      event,
      inputs: { account: 'account.json', ...options.inputs },
      apiUrl: options.apiUrl ?? this.github.url,
      token: options.token ?? 'workflow-token',
      env: { RUNNER_TEMP: temp, ...options.env },
      ...present({ parts: options.parts, wholePauses: options.wholePauses, host: Job.#hostFor(event, options) }),
    })
    const told = (name: string) => ran.commands.filter(command => command.name === name)
    const atFile = ({ properties }: Command) => 'file' in properties
    const plain = (name: string) => told(name).flatMap(command => (atFile(command) ? [] : command.message))
    return {
      ...ran,
      failure: plain('error').join('\n'),
      annotations: ran.commands.filter(atFile),
      warnings: plain('warning'),
      notices: plain('notice'),
      calls: this.github.calls.slice(before),
      report: () => JSON.parse(readFileSync(ran.outputs['report'] ?? '', 'utf8')) as JsonReport,
      sarif: () => readFileSync(ran.outputs['sarif'] ?? '', 'utf8'),
    }
  }

  /** A kind is an event and a mode: they decide what a bundle loads. What is special about a run is run by itself. */
  static #hostFor(
    { name }: RunnerEvent,
    { inputs = {}, parts = [], env, wholePauses, action }: RunOptions,
  ): ActionHost | undefined {
    if (env !== undefined || wholePauses !== undefined || action !== undefined) return undefined
    const kind = [name, inputs['mode'], ...parts].join(' ')
    if (Job.#kinds.has(kind)) return Job.host
    Job.#kinds.add(kind)
    return undefined
  }
}

export function examples(): Readonly<Record<string, string>> {
  return Object.fromEntries([BLOG_FILE, MODERN_FILE].map(path => [path, readFileSync(`examples/${path}`, 'utf8')]))
}

/** The text of one example, as `policies/…`, or as `wrong/…` with the bucket of the blog's. */
export function example(path: string): string {
  return readFileSync(`examples/${path}`, 'utf8').replaceAll(/connect-wrong-[a-z-]+/g, 'connect-25fd0a3be3ef')
}

/** All files and links below a folder, but no link is followed. */
function entriesBelow(folder: string): readonly Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap(entry => (entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : [entry]))
}
