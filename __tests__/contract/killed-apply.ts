import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bucketOfKept } from '../../src/app/write/kept.js'
import { HURRIED } from '../fakes/clock.js'
import { meaningOfText } from '../fakes/policies.js'
import { Gate, type Passing } from './gate.js'

/** Buckets on a server that speaks AWS's protocols, and who may be on their lists. */
export interface Ground {
  readonly endpoint: string
  /** What the program finds in its environment: credentials of a session of the admin role. */
  readonly env: Readonly<Record<string, string>>
  readonly connectRoleId: string
  readonly adminRoleId: string
  /** RoleId of somebody who is let in before and no longer after. */
  readonly formerRoleId: string
  /** Makes the bucket, or gives it this policy, or none. */
  put(bucket: string, policy: string | undefined): Promise<void>
  read(bucket: string): Promise<string | undefined>
}

export interface ApplyEnded {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

type Held = readonly (string | undefined)[]

const BUNDLE = resolve('dist/cli/index.js')

/** A repository with policy files and the buckets that they are about, applied by the bundle through a {@link Gate}. */
export class KilledApply {
  readonly gate: Gate
  readonly buckets: readonly string[]
  readonly #ground: Ground
  readonly #folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
  #running: ChildProcess | undefined

  private constructor(ground: Ground, gate: Gate, buckets: readonly string[]) {
    this.#ground = ground
    this.gate = gate
    this.buckets = buckets
    mkdirSync(join(this.#folder, 'policies'))
    for (const bucket of buckets) writeFileSync(join(this.#folder, 'policies', `${bucket}.json`), this.after(bucket))
  }

  static async open(ground: Ground, prefix: string, count: number): Promise<KilledApply> {
    const buckets = Array.from({ length: count }, (_, n) => `${prefix}-${String(n).padStart(2, '0')}`)
    return new KilledApply(ground, await Gate.open(ground.endpoint), buckets)
  }

  async close(): Promise<void> {
    await this.gate.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** The policy that the file has. */
  after(bucket: string): string {
    const { connectRoleId, adminRoleId } = this.#ground
    return lock(bucket, [connectRoleId, adminRoleId])
  }

  /** What stood there before; nothing on every second bucket. */
  before(bucket: string): string | undefined {
    const { connectRoleId, adminRoleId, formerRoleId } = this.#ground
    const isNew = this.buckets.indexOf(bucket) % 2 === 1
    return isNew ? undefined : lock(bucket, [connectRoleId, adminRoleId, formerRoleId])
  }

  /** Puts everything back to how it was before the first run. */
  async reset(): Promise<void> {
    this.gate.reset()
    rmSync(join(this.#folder, '.connect-bucket-lock'), { recursive: true, force: true })
    for (const bucket of this.buckets) await this.#ground.put(bucket, this.before(bucket))
  }

  /** Applies all files, and resolves when the program has ended and none of its requests is on the way. */
  async apply(): Promise<ApplyEnded> {
    const env = { ...this.#ground.env, AWS_ENDPOINT_URL: this.gate.endpoint, AWS_REGION: 'us-east-1' }
    const child = spawn(process.execPath, [...HURRIED, BUNDLE, 'apply', '--format', 'json'], { cwd: this.#folder, env })
    this.#running = child
    const [out, err] = [textOf(child.stdout), textOf(child.stderr)]
    const ended = await new Promise<Pick<ApplyEnded, 'code' | 'signal'>>((done, failed) => {
      child.once('error', failed)
      child.once('close', (code, signal) => done({ code, signal }))
    })
    await this.gate.quiet()
    return { ...ended, out: out(), err: err() }
  }

  /** As {@link apply}, sent a signal at one request: before it takes effect, or after and before its answer comes. */
  async applyUntil(signal: NodeJS.Signals, at: (passing: Passing) => boolean, when: 'before' | 'after') {
    this.gate.reset()
    const hit = (passing: Passing) => at(passing) && this.#running?.kill(signal) === true
    if (when === 'after') this.gate.after = passing => void hit(passing)
    else this.gate.before = passing => !(hit(passing) && signal === 'SIGKILL')
    const ended = await this.apply()
    this.gate.reset()
    return ended
  }

  /** The meanings of what the buckets hold, in their order. */
  held(): Promise<Held> {
    return Promise.all(this.buckets.map(async bucket => meaning(await this.#ground.read(bucket))))
  }

  /** What is wrong with the buckets: another policy than the old or the new one, or an old text that is not kept. */
  violations(held: Held): readonly string[] {
    const kept = this.#kept()
    return this.buckets.flatMap((bucket, index) => {
      const now = held[index]
      const old = this.before(bucket)
      if (now === meaning(old)) return []
      if (now !== meaning(this.after(bucket))) return [`${bucket} holds another policy: ${now}`]
      const isKept = old === undefined || kept.some(file => file.bucket === bucket && file.meaning === meaning(old))
      return isKept ? [] : [`the old policy of ${bucket} is not kept`]
    })
  }

  /** How many buckets hold the new policy. */
  changed(held: Held): number {
    return held.filter((now, index) => now === meaning(this.after(this.buckets[index] ?? ''))).length
  }

  #kept(): readonly { readonly bucket: string | undefined; readonly meaning: string | undefined }[] {
    const folder = join(this.#folder, '.connect-bucket-lock', 'previous')
    const files = readdirSync(this.#folder).includes('.connect-bucket-lock') ? readdirSync(folder) : []
    return files
      .filter(name => !name.endsWith('.tmp'))
      .map(name => ({ bucket: bucketOfKept(name), meaning: meaning(readFileSync(join(folder, name), 'utf8')) }))
  }
}

/** The outcomes that a report tells, in its order. */
export function outcomesIn({ out }: ApplyEnded): readonly string[] {
  const report = JSON.parse(out) as { policies: { outcome?: { kind: string } }[] }
  return report.policies.map(({ outcome }) => outcome?.kind ?? 'none')
}

function lock(bucket: string, roleIds: readonly string[]): string {
  const statement = {
    ...{ Effect: 'Deny', Principal: '*', Action: 's3:*' },
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    Condition: { StringNotLike: { 'aws:userId': roleIds.map(id => `${id}:*`) } },
  }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

function meaning(text: string | undefined): string | undefined {
  return text === undefined ? undefined : meaningOfText(text)
}

function textOf(stream: NodeJS.ReadableStream | null): () => string {
  const pieces: string[] = []
  stream?.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  return () => pieces.join('')
}
