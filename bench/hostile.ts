import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { policyText, roleIds } from './prove.js'
import { LARGE_SOURCES } from './sources.js'

const BUNDLE = resolve('dist/cli/index.js')
const BUCKET = 'arn:aws:s3:::connect-25fd0a3be3ef'
const OBJECTS = `${BUCKET}/*`

/** What one input may cost: seconds of CPU and megabytes of memory. */
const MOST = { seconds: 2, megabytes: 250 } as const

type Files = Readonly<Record<string, string>>

/** Something that a stranger can send, as files, and the command line that meets it. */
interface Input {
  readonly what: string
  readonly files: () => Files
  readonly args?: readonly string[]
}

/** The denial-of-service list: what was slow once, and what looks as if it could be. */
const INPUTS: readonly Input[] = [
  ...[700, 1000, 4000, 20_000].map(count => input(`a lock with ${count} ids`, policyText(count, 1))),
  input('700 ids without their sessions', policyText(700, 1).replaceAll(/(AROA\w+):\*/g, '$1')),
  input('700 ids without their sessions, and no action', policyText(700, 1).replaceAll(':*', '')),
  input('200 ids of stars and marks', lockOf(numbered(200, index => `${'?*'.repeat(20)}${index}:*`))),
  ...[190, 4000].map(count =>
    input(`${count} small Denies`, policyOf(numbered(count, index => deny({ Resource: `${BUCKET}/${index}/*` })))),
  ),
  input(
    '60 condition keys, each with a Deny of its own',
    policyOf(numbered(60, index => denyIf(`s3:x-amz-meta-${index}`))),
  ),
  input('300 resources of stars', policyOf([deny({ Resource: numbered(300, index => `${BUCKET}/*a*b*${index}*c*`) })])),
  input('4,000 resources of stars', policyOf([deny({ Resource: numbered(4000, index => `${BUCKET}/*${index}*`) })])),
  input('800 actions of stars', policyOf([deny({ Action: numbered(800, index => `s3:*${index}*`) })])),
  input(
    '900 ranges of addresses',
    policyOf([denyOutside(numbered(900, index => `10.${index >> 8}.${index & 255}.0/24`))]),
  ),
  input('100,000 nested lists', '['.repeat(100_000)),
  configuration(
    '4,000 aliases',
    numbered(4000, index => `k${index}: {b: *a}`),
  ),
  configuration(
    '9,000 merged aliases',
    numbered(9000, index => `k${index}: {<<: *a}`),
  ),
  configuration(
    'aliases of aliases',
    numbered(30, index => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *a]`),
  ),
  ...[1000, 10_000].map(count => ({ what: `${count} files`, files: () => manyFiles(count) })),
  ...LARGE_SOURCES,
  snapshot('a snapshot of 60 MB', 60_000_000),
  snapshot('a snapshot of 200 MB, which is refused', 200_000_000),
]

function input(what: string, text: string): Input {
  return { what, files: () => ({ 'policies/one.json': text }) }
}

function configuration(what: string, lines: readonly string[]): Input {
  const text = ['a: &a {x: 1}', ...lines, ''].join('\n')
  return { what: `${what} in the configuration`, files: () => ({ ...oneGood(), 'connect-bucket-lock.yml': text }) }
}

/** Of that many bytes, most of them roles. */
function snapshot(what: string, bytes: number): Input {
  const args = ['plan', '--account', 'account.json']
  return { what, args, files: () => ({ ...oneGood(), 'account.json': snapshotText(bytes) }) }
}

function snapshotText(bytes: number): string {
  const account = JSON.parse(readFileSync('examples/account.json', 'utf8')) as { roles: object[] }
  const pad = 'x'.repeat(2000)
  const roles = roleIds(Math.floor(bytes / 2300)).map((id, index) => ({
    RoleId: id.slice(0, -2),
    RoleName: `role-${index}`,
    Path: '/',
    Arn: `arn:aws:iam::111122223333:role/role-${index}`,
    Description: pad,
  }))
  return JSON.stringify({ ...account, roles: [...account.roles, ...roles] }, undefined, 1)
}

function oneGood(): Files {
  return { 'policies/one.json': readFileSync('examples/policies/connect-25fd0a3be3ef.json', 'utf8') }
}

function manyFiles(count: number): Files {
  const text = policyText(2, 1)
  const named = numbered(count, index => `connect-${String(index).padStart(12, '0')}`)
  return Object.fromEntries(named.map(name => [`policies/${name}.json`, text.replaceAll('connect-25fd0a3be3ef', name)]))
}

function lockOf(ids: readonly string[]): string {
  return policyOf([], ids)
}

function policyOf(others: readonly object[], ids: readonly string[] = roleIds(2)): string {
  const lock = deny({ Resource: [BUCKET, OBJECTS], Condition: { StringNotLike: { 'aws:userId': ids } } })
  return JSON.stringify({ Version: '2012-10-17', Statement: [lock, ...others] }, undefined, 2)
}

function deny(rest: object): object {
  return { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: OBJECTS, ...rest }
}

function denyIf(key: string): object {
  return deny({ Condition: { StringNotEquals: { [key]: ['a', 'b'] } } })
}

function denyOutside(ranges: readonly string[]): object {
  return deny({ Condition: { NotIpAddress: { 'aws:SourceIp': ranges } } })
}

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** Whole processes of the committed bundle, with the CPU and the memory that each took. */
export function benchHostile(print: (line: string) => void): void {
  print(`What a stranger can send (at most ${MOST.seconds} s of CPU and ${MOST.megabytes} MB each):`)
  for (const each of INPUTS) print(row(each))
}

function row({ what, files, args = ['check'] }: Input): string {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-bench-'))
  try {
    for (const [path, text] of Object.entries(files())) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const { seconds, megabytes, status } = cost(args, folder)
    const above = seconds > MOST.seconds || megabytes > MOST.megabytes ? '  above' : ''
    return `  ${what.padEnd(52)}${seconds.toFixed(2).padStart(8)} s ${megabytes.toFixed(0).padStart(6)} MB  exit ${status}${above}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const TELL_AT_THE_END = `import { writeSync } from 'node:fs'
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`

/** A module with which a process tells what it took when it ends. */
const TELL = `data:text/javascript,${encodeURIComponent(TELL_AT_THE_END)}`

/** A crash is no measurement. */
function cost(args: readonly string[], cwd: string) {
  const told = spawnSync(process.execPath, ['--import', TELL, BUNDLE, ...args], {
    cwd,
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const { status, output } = told
  if (status === null || status > 3) throw new Error(`${args.join(' ')} ended with ${status}: ${output[2]}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '') as NodeJS.ResourceUsage
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, status }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchHostile(line => console.log(line))
