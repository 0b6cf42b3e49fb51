import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { bucketOfKept } from '../../src/app/write/kept.js'
import { run } from '../fakes/console.js'
import { meaningOfText } from '../fakes/policies.js'

const BUNDLE = resolve('dist/cli/index.js')
const EXAMPLE_BUCKET = 'connect-25fd0a3be3ef'
const EXAMPLE = readFileSync(`examples/policies/${EXAMPLE_BUCKET}.json`, 'utf8')
const ACCOUNT = JSON.parse(readFileSync('examples/account.json', 'utf8')) as { readonly buckets: object }
const FORMER = 'AROARTX3GSDSW5VRCPIXR:*'

/** Two make more than 50 points, and each point costs two processes. */
export const FIRST = ['killed-0', 'killed-1']
const OTHERS = ['other-0']

/** Calls by which a file comes to be, changes or goes. */
const CHANGING = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'rmSync',
]

/** A module that stops its process after the n-th such call took effect, as long as we live, and tells that on its fourth stream. */
function stopsAfter(nth: number): string {
  return module(`
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    let count = 0
    for (const name of ${JSON.stringify(CHANGING)}) {
      const original = fs[name]
      fs[name] = (...words) => {
        const result = original(...words)
        count += 1
        if (count !== ${nth}) return result
        fs.writeSync(3, 'stopped after ' + name + '\\n')
        fs.readSync(0, new Uint8Array(1))
        process.kill(process.pid, 'SIGKILL')
      }
    }
    syncBuiltinESMExports()`)
}

/** A module by which a process tells on its fourth stream that it waits for a lock. */
const TELLS_OF_WAITING = module(`
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const original = fs.writeFileSync
  fs.writeFileSync = (path, ...words) => {
    try {
      return original(path, ...words)
    } catch (error) {
      if (error.code === 'EEXIST' && String(path).endsWith('.lock')) fs.writeSync(3, 'waits\\n')
      throw error
    }
  }
  syncBuiltinESMExports()`)

function module(text: string): string {
  return `data:text/javascript,${encodeURIComponent(text)}`
}

/** How a point was survived. */
export interface Survived {
  /** The call after which the first process was killed. */
  readonly point: string
  readonly signal: string | null
  /** Whether the second process had to wait for the first one's lock. */
  readonly waited: boolean
  /** How many of the first process's buckets held the new policy at its end. */
  readonly changed: number
  readonly wrong: readonly string[]
}

/**
 * Two processes of the bundle apply to one snapshot: the first stops after its n-th change of the disk, the second goes
 * as far as it can, the first is killed, the second ends; then a third run applies everything.
 *
 * @param same whether the second applies to the buckets of the first, and not to others.
 * @returns `undefined` where the first makes no n-th change.
 */
export async function killOneOfTwo(nth: number, same: boolean): Promise<Survived | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
  try {
    lay(folder)
    const first = start(folder, FIRST, stopsAfter(nth))
    const point = await first.told
    if (point === undefined) return undefined
    const second = start(folder, same ? FIRST : OTHERS, TELLS_OF_WAITING)
    const waited = (await second.told) !== undefined
    first.child.kill('SIGKILL')
    const { signal } = await first.ended
    const { code, err } = await second.ended
    const unhealed = code === 0 ? [] : [`the second process ended with ${code}: ${err}`]
    const wrong = [...unhealed, ...violations(folder)]
    return { point, signal, waited, changed: changed(folder), wrong: [...wrong, ...(await wrongAfterNextRun(folder))] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function lay(folder: string): void {
  mkdirSync(join(folder, 'policies'))
  for (const bucket of [...FIRST, ...OTHERS]) writeFileSync(join(folder, fileOf(bucket)), after(bucket))
  const buckets = [...FIRST, ...OTHERS].map(bucket => [bucket, { policy: before(bucket) ?? null }])
  const account = { ...ACCOUNT, buckets: { ...ACCOUNT.buckets, ...Object.fromEntries(buckets) } }
  writeFileSync(join(folder, 'account.json'), JSON.stringify(account, undefined, 2))
}

function fileOf(bucket: string): string {
  return `policies/${bucket}.json`
}

function after(bucket: string): string {
  return EXAMPLE.replaceAll(EXAMPLE_BUCKET, bucket)
}

/** What stood there before; nothing on the first bucket. */
function before(bucket: string): object | undefined {
  if (bucket === FIRST[0]) return undefined
  const policy = JSON.parse(after(bucket))
  policy.Statement[0].Condition.StringNotLike['aws:userId'].push(FORMER)
  return policy
}

interface Started {
  readonly child: ChildProcess
  /** The first line on the fourth stream; absent where the process ended without one. */
  readonly told: Promise<string | undefined>
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly err: string }>
}

function start(cwd: string, buckets: readonly string[], module: string): Started {
  const args = ['--import', module, BUNDLE, 'apply', ...buckets.map(fileOf), '--account', 'account.json']
  const child = spawn(process.execPath, args, { cwd, env: {}, stdio: ['pipe', 'ignore', 'pipe', 'pipe'] })
  const pieces: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  const lines = createInterface({ input: child.stdio[3] as NodeJS.ReadableStream })
  const told = new Promise<string | undefined>(done => {
    lines.once('line', done)
    lines.once('close', () => done(undefined))
  })
  const ended = new Promise<Awaited<Started['ended']>>((done, failed) => {
    child.once('error', failed)
    child.once('close', (code, signal) => done({ code, signal, err: pieces.join('') }))
  })
  return { child, told, ended }
}

type Held = Readonly<Record<string, { readonly policy: object | null }>>

function heldIn(folder: string): Held {
  return (JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8')) as { readonly buckets: Held }).buckets
}

function changed(folder: string): number {
  const held = heldIn(folder)
  return FIRST.filter(bucket => meaning(held[bucket]?.policy) === meaningOfText(after(bucket))).length
}

/** What is wrong with the files: a policy that is neither old nor new, an old one that is not kept, and what is torn. */
function violations(folder: string): string[] {
  const held = heldIn(folder)
  const kept = keptIn(folder)
  const rest = JSON.stringify({ ...JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8')), buckets: undefined })
  const lost = rest === JSON.stringify({ ...ACCOUNT, buckets: undefined }) ? [] : ['the snapshot lost something else']
  const wrong = [...FIRST, ...OTHERS].flatMap(bucket => {
    const [now, old] = [meaning(held[bucket]?.policy), meaning(before(bucket))]
    if (now === old) return []
    if (now !== meaningOfText(after(bucket))) return [`${bucket} holds another policy: ${now}`]
    const isKept = old === undefined || kept.some(file => file.bucket === bucket && file.meaning === old)
    return isKept ? [] : [`the old policy of ${bucket} is not kept`]
  })
  return [...lost, ...wrong, ...kept.filter(file => file.meaning === undefined).map(({ name }) => `${name} is torn`)]
}

function keptIn(folder: string) {
  const own = join(folder, '.connect-bucket-lock', 'previous')
  const names = readdirSync(folder).includes('.connect-bucket-lock') ? readdirSync(own) : []
  return names.flatMap(name => {
    const bucket = bucketOfKept(name)
    return bucket === undefined || name.endsWith('.tmp')
      ? []
      : [{ name, bucket, meaning: meaningOfFile(join(own, name)) }]
  })
}

function meaningOfFile(path: string): string | undefined {
  try {
    return meaningOfText(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
  } catch {
    return undefined
  }
}

function meaning(policy: object | null | undefined): string | undefined {
  return policy ? meaningOfText(JSON.stringify(policy)) : undefined
}

async function wrongAfterNextRun(folder: string): Promise<readonly string[]> {
  const files = [...FIRST, ...OTHERS].map(fileOf)
  const { code, err } = await run(folder, 'apply', ...files, '--account', 'account.json')
  const late = FIRST.length - changed(folder)
  const locks = readdirSync(folder).filter(name => name.startsWith('account.json.lock'))
  return [
    ...(code === 0 ? [] : [`the next run ended with ${code}: ${err}`]),
    ...(late === 0 ? [] : [`${late} buckets are late after the next run`]),
    ...locks.map(name => `${name} is left`),
    ...violations(folder),
  ]
}
