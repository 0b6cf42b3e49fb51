import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { workflowChange } from '../../src/action/base/workflow-change.js'
import { planForEvent } from '../../src/action/events.js'
import { readInputs, talkingInputs } from '../../src/action/inputs.js'
import { oneLog } from '../../src/adapters/disk/log-files.js'
import { sourcesIn } from '../../src/adapters/disk/sources.js'
import { replay, TornLog } from '../../src/app/replay.js'
import { readCommandLine } from '../../src/cli/args.js'
import { requestFrom } from '../../src/cli/explain/request.js'
import { main } from '../../src/cli/main.js'
import { roleBook } from '../../src/core/account/roles.js'
import { assumableBy } from '../../src/core/account/trust/assumable.js'
import { readTrust } from '../../src/core/account/trust/read.js'
import { examine } from '../../src/core/check.js'
import { readPolicy, readTrustPolicy } from '../../src/core/policy/parse.js'
import { isOfOneBucket, readPolicyFile } from '../../src/core/policy-file.js'
import { remembered } from '../../src/core/refresh/memory.js'
import { refreshOf } from '../../src/core/refresh/refresh.js'
import { compatible } from '../../src/core/remedy.js'
import { RULES } from '../../src/core/rules/list.js'
import { isWaivable } from '../../src/core/rules/waivable.js'
import { applyEdits } from '../../src/core/text/edit.js'
import { PortError, UsageError } from '../../src/core/text/errors.js'
import {
  outward,
  positionOf,
  type SourceFile,
  type Span,
  sourceFromBytes,
  sourceFromText,
} from '../../src/core/text/source.js'
import { readMarker } from '../../src/render/github/marker.js'
import { readConfig } from '../../src/settings/config.js'
import { schemaCheck } from '../../src/settings/schema-problems.js'
import { readYaml } from '../../src/settings/yaml.js'
import { readSnapshot } from '../../src/snapshot/format.js'
import { SNAPSHOT_SCHEMA } from '../../src/snapshot/schema.js'
import { judgedPaste } from '../../src/try/judged.js'
import { ruleTexts, SEEDS, textsBelow } from './seeds.js'

/** One door of the program through which text of strangers comes in. */
export interface Entry {
  readonly name: string
  /** What the inputs are made of. */
  readonly seeds: () => readonly string[]
  /** How many inputs it gets of each thousand: the slow ones get few. */
  readonly share: number
  /** Takes an input; throws for whatever must not be. */
  readonly take: (text: string) => unknown
}

const TODAY = '2026-11-27'
const PATH = 'fuzz.json'

/** What a reader may throw: it says what the user has to change, or what outside failed. */
const isExpected = (error: unknown): boolean =>
  error instanceof UsageError || error instanceof PortError || error instanceof TornLog

/** Takes an input, and throws what no reader may throw. */
export async function take({ take: read }: Entry, text: string): Promise<void> {
  try {
    await read(text)
  } catch (error) {
    if (!isExpected(error)) throw error
  }
}

function inside(file: SourceFile, spans: readonly Span[]): void {
  for (const span of spans) {
    const { start, end } = span
    if (!(start >= 0 && start <= end && end <= file.text.length))
      throw new Error(`span ${start}–${end} outside of the text`)
    const out = outward({ file, span })
    if (!(out.span.start >= 0 && out.span.start <= out.span.end && out.span.end <= out.file.text.length)) {
      throw new Error(`place ${out.span.start}–${out.span.end} outside of the file`)
    }
    const { line, column } = positionOf({ file, span })
    if (!(line >= 1 && column >= 1)) throw new Error(`position ${line}:${column}`)
  }
}

const facts = {
  account: '111122223333',
  partition: 'aws',
  roles: [
    { RoleId: 'AROAJJ4OT5B3EVMNARNW6', RoleName: 'a', Path: '/', Arn: 'arn:aws:iam::111122223333:role/a' },
    { RoleId: 'AROAZZZZZZZZZZZZZZZZZ', RoleName: 'Admin', Path: '/', Arn: 'arn:aws:iam::111122223333:role/Admin' },
  ],
}
const book = roleBook(facts, { adminRoles: ['Admin'], declared: [], today: TODAY })

function reading(text: string): void {
  const file = sourceFromBytes(PATH, Buffer.from(text))
  for (const read of [readPolicy, readTrustPolicy]) {
    const { json, grammar, policy } = read(file)
    inside(
      file,
      [...json.problems, ...grammar].map(({ span }) => span),
    )
    inside(file, policy?.statements.map(({ span }) => span) ?? [])
  }
}

/** Everything that `check` finds out, with the remedies that it offers. */
function examining(source: SourceFile): void {
  const file = readPolicyFile(source)
  const { findings } = examine(file, {
    awsServices: false,
    today: TODAY,
    account: { book, live: { kind: 'absent' }, evidence: new Map() },
  })
  for (const { at } of findings) inside(at.file, [at.span])
  if (source.origin === undefined) {
    const edits = compatible(findings)
    inside(
      source,
      edits.map(({ span }) => span),
    )
    readPolicyFile(sourceFromText(source.path, applyEdits(source.text, edits)))
  }
}

function trusting(text: string): void {
  const known = { ...book.known }
  for (const document of [text, parsed(text)]) {
    readTrust(document, known)
    assumableBy(
      {
        ...facts.roles[0],
        RoleId: 'AROAJJ4OT5B3EVMNARNW6',
        RoleName: 'a',
        Path: '/',
        Arn: 'arn:aws:iam::111122223333:role/a',
        AssumeRolePolicyDocument: document,
      },
      known,
    )
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function finding(text: string, path: string): Promise<void> {
  const file = sourceFromBytes(path, Buffer.from(text))
  const sources = await sourcesIn(file, {
    read: other => (other.length % 2 === 0 ? file : undefined),
    parameters: new Map([['Ids', 'a,b']]),
  })
  for (const source of sources) {
    const { reading: read, alternatives, fillings } = readPolicyFile(source)
    inside(
      source,
      [...read.json.problems, ...read.grammar].map(({ span }) => span),
    )
    alternatives()
    fillings?.()
  }
}

const lock = readPolicyFile(sourceFromText('policy.json', SEEDS.policies[0] ?? ''))

async function replaying(text: string): Promise<void> {
  if (!isOfOneBucket(lock)) throw new Error('the policy of the replay cannot be read')
  const bytes = Buffer.from(text)
  const middle = Math.floor(bytes.length / 2)
  const zipped = gzipSync(bytes)
  const streams = [
    [bytes.subarray(0, middle), bytes.subarray(middle)],
    text.length % 5 === 0 ? [zipped.subarray(0, zipped.length - (text.length % 7))] : [],
  ]
  for (const pieces of streams.filter(each => each.length > 0)) {
    await replay([{ file: lock, book }], oneLog('log', Readable.from(pieces)), () => undefined)
  }
}

function remembering(text: string): void {
  const memory = remembered([text])
  const file = readPolicyFile(sourceFromText(PATH, text))
  if (!isOfOneBucket(file)) return
  const { edits } = refreshOf(file, { book, memory, namedAdmins: ['Admin'], declared: new Set() })
  inside(
    file.source,
    edits.map(({ span }) => span),
  )
}

/** Facts and request of an event beside its payload, in one object. */
function planning(text: string): void {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return
  const given = value as Readonly<Record<string, unknown>>
  const word = (name: string, otherwise: string) => (typeof given[name] === 'string' ? given[name] : otherwise)
  const modes = ['auto', 'check', 'plan', 'apply', 'drift'] as const
  const facts = {
    name: word('name', 'push'),
    payload: given['payload'],
    ref: word('ref', 'refs/heads/main'),
    sha: word('sha', '1'),
    actor: word('actor', 'x'),
    ...(typeof given['treeSha'] === 'string' ? { treeSha: given['treeSha'] } : {}),
  }
  for (const mode of modes) {
    try {
      planForEvent(facts, { mode, applyFrom: ['release/*'], snapshot: text.length % 2 === 0 })
    } catch (error) {
      if (!isExpected(error)) throw error
    }
  }
}

function requesting(text: string): void {
  const value = parsed(text) as Readonly<Record<string, unknown>> | null | undefined
  const word = (name: string): string | undefined => (typeof value?.[name] === 'string' ? value[name] : undefined)
  const context = Array.isArray(value?.['context']) ? value['context'].filter(each => typeof each === 'string') : []
  const [principalArn, resource] = [word('principalArn'), word('resource')]
  const { policy } = readPolicy(lock.source)
  if (policy === undefined) throw new Error('no policy')
  requestFrom(
    {
      as: word('as') ?? text,
      action: word('action') ?? text,
      context,
      ...(principalArn === undefined ? {} : { principalArn }),
      ...(resource === undefined ? {} : { resource }),
    },
    policy,
  )
}

const variables = (text: string) =>
  Object.fromEntries(
    text.split('\0').map(line => {
      const [name = '', ...value] = line.split('=')
      return [name, value.join('=')] as const
    }),
  )

/** Of two workflows, what a pull request changes. */
async function changing(text: string): Promise<void> {
  await inFolder(async folder => {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    writeFileSync(join(folder, '.github/workflows/a.yml'), text)
    await workflowChange({
      environment: {
        GITHUB_WORKFLOW_REF: 'acme/locks/.github/workflows/a.yml@refs/heads/main',
        GITHUB_ACTION_REPOSITORY: text.length % 2 === 0 ? '' : 'OWNER/REPOSITORY',
        GITHUB_JOB: 'check',
      },
      folder,
      listed: undefined,
      before: async () => ({ kind: 'known', value: text.slice(0, text.length / 2) }),
      now: async () => ({ kind: 'known', value: undefined }),
      paths: async () => ({ kind: 'known', value: ['.github/workflows/b.yml'] }),
      reads: async () => ['policies/a.json'],
      isAsked: true,
    })
  })
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The command line from end to end; exit code 70 is our bug. */
async function running(text: string): Promise<void> {
  await inFolder(async cwd => {
    writeFileSync(join(cwd, 'policy.json'), text)
    const lines = [
      ['check', 'policy.json', '--format', 'text'],
      ['check', 'policy.json', '--format', 'sarif'],
      ['check', 'policy.json', '--config', 'policy.json'],
      ['plan', 'policy.json', '--account', 'policy.json', '--format', 'json'],
      ['explain', 'policy.json', '--as', 'AROAJJ4OT5B3EVMNARNW6:ci', '--action', 's3:GetObject'],
      ['fix', 'policy.json'],
      ['export', 'policy.json'],
    ]
    const argv = lines[text.length % lines.length] ?? []
    let told = ''
    const code = await main(argv, {
      out: () => undefined,
      err: said => {
        told += said
      },
      isTerminal: false,
      env: {},
      cwd,
    })
    if (code === 70) throw new Error(`${argv.join(' ')} ended with 70: ${told.slice(0, 400)}`)
  })
}

const policies = () => [...SEEDS.policies, ...ruleTexts()]
const templates = () => [...SEEDS.templates, ...textsBelow(['examples/told-at-once'])]
const snapshots = () => textsBelow(['examples/account.json', 'examples/company/account.json'])
const configurations = () => [
  ...textsBelow(['examples/company/connect-bucket-lock.yml']),
  'accounts:\n  - id: "111122223333"\n    role: arn:aws:iam::111122223333:role/a\nexpect:\n  - name: a\n    as: anonymous\n    action: s3:GetObject\n    decision: denied\nwaivers:\n  - rule: lock-missing\n    reason: x\n    until: 2026-12-31\n',
]

/** Every door, with its share. */
export const ENTRIES: readonly Entry[] = [
  { name: 'policy and trust policy', seeds: () => [...policies(), ...SEEDS.trust], share: 170, take: reading },
  { name: 'who can assume a role', seeds: () => SEEDS.trust, share: 10, take: trusting },
  {
    name: 'examination and remedies',
    seeds: policies,
    share: 3,
    take: text => examining(sourceFromBytes(PATH, Buffer.from(text))),
  },
  {
    name: 'YAML',
    seeds: () => [...configurations(), ...templates()],
    share: 25,
    take: async text =>
      inside(
        sourceFromText(PATH, text),
        (await readYaml(sourceFromText(PATH, text), text.length % 2 === 0 ? 'own' : 'template')).problems.map(
          ({ span }) => span,
        ),
      ),
  },
  {
    name: 'configuration',
    seeds: configurations,
    share: 25,
    take: text =>
      readConfig(sourceFromBytes(PATH, Buffer.from(text)), {
        today: TODAY,
        rules: RULES.map(({ id, severity }) => ({ id, waivable: isWaivable({ severity }) })),
      }),
  },
  {
    name: 'snapshot',
    seeds: snapshots,
    share: 5,
    take: async text => readSnapshot(sourceFromBytes(PATH, Buffer.from(text)), await schemaCheck(SNAPSHOT_SCHEMA)),
  },
  {
    name: 'plans, states, templates, command output',
    seeds: templates,
    share: 40,
    take: text => finding(text, text.length % 3 === 0 ? 'a.template.json' : PATH),
  },
  { name: 'logs', seeds: () => SEEDS.logs, share: 60, take: replaying },
  { name: 'marker of a comment', seeds: () => SEEDS.markers, share: 180, take: readMarker },
  { name: 'older texts and refresh', seeds: () => [...policies(), ...snapshots()], share: 20, take: remembering },
  {
    name: 'command line',
    seeds: () => SEEDS.commandLines,
    share: 160,
    take: text => readCommandLine(text.split(/[ \n]/)),
  },
  {
    name: 'inputs of the Action',
    seeds: () => SEEDS.environments,
    share: 100,
    take: text => [talkingInputs(variables(text)), readInputs(variables(text))],
  },
  { name: 'event', seeds: () => SEEDS.events, share: 120, take: planning },
  { name: 'request of explain', seeds: () => SEEDS.requests, share: 70, take: requesting },
  { name: 'workflow', seeds: () => textsBelow(['examples/workflows']), share: 5, take: changing },
  {
    name: 'page',
    seeds: () => [...policies(), ...SEEDS.trust, ...SEEDS.templates],
    share: 2,
    take: text => judgedPaste({ policy: text, account: '', today: TODAY }),
  },
  {
    name: 'commands from end to end',
    seeds: () => [...policies(), ...templates(), ...configurations(), ...snapshots()],
    share: 2,
    take: running,
  },
]
