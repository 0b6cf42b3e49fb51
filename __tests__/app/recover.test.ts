import { rootSession } from '../../src/adapters/aws/root-session.js'
import { unresolved } from '../../src/app/recover/judged.js'
import type { RecoverTarget } from '../../src/app/recover/ports.js'
import { type Recovered, recover, removePolicy } from '../../src/app/recover/recover.js'
import { PortError } from '../../src/core/text/errors.js'
import { plainText } from '../../src/core/text/plain.js'
import { ours, type Prose, plain } from '../../src/core/text/prose.js'
import { noColours } from '../../src/render/paint.js'
import { recoveredText } from '../../src/render/recover.js'
import { adaptersFor, optionsFor } from '../adapters/aws/harness.js'
import { exampleFile, FakeAccount, SETTINGS } from '../fakes/account.js'
import type { Fault } from '../fakes/aws/faults.js'
import { LOCKED, LOCKOUT, lockedServer, MEMBER } from '../fakes/aws/locked.js'
import { ROOT_SECRETS } from '../fakes/aws/query.js'
import type { AwsState } from '../fakes/aws/state.js'
import type { AwsServer } from '../fakes/aws-server.js'
import { FakeBuckets, FakePrevious, FakeProbe, VirtualClock } from '../fakes/bucket.js'
import { meaningOfText, policyFrom } from '../fakes/policies.js'

const RIGHT = exampleFile(`examples/policies/${LOCKED}.json`)

let server: AwsServer
let member: AwsState

beforeEach(async () => {
  ;({ server, member } = await lockedServer())
})

afterEach(() => server.close())

/** What is wanted: a policy, or none. */
type Wish = 'put' | 'delete'

/** One run as a user in the management account: how it ended, and all that was said. */
class Run {
  readonly previous = new FakePrevious()
  readonly said: string[] = []
  ended: Recovered | undefined
  error: unknown
  agrees = true
  /** What others do while the question stands. */
  meanwhile = () => {}

  async go(wish: Wish): Promise<void> {
    try {
      this.ended = await this.#recover(wish, await this.#target())
      this.said.push(recoveredText(this.ended.intended, this.ended.outcome, noColours))
    } catch (error) {
      this.error = error
      this.said.push(error instanceof PortError ? error.message : String(error))
    }
  }

  async #target(): Promise<RecoverTarget> {
    const progress = (message: string) => void this.said.push(message)
    const { account: own } = await adaptersFor(server, { progress })
    const session = await rootSession(optionsFor(server, { progress }), MEMBER)
    const people = { kind: 'told', value: { account: new FakeAccount() } } as const
    return { as: 'root-session', ...session, people, stillOurselves: () => own.identity({ fresh: true }) }
  }

  #recover(wish: Wish, target: RecoverTarget): Promise<Recovered> {
    const ports = {
      previous: this.previous,
      clock: new VirtualClock(),
      progress: (message: Prose) => void this.said.push(plainText(message)),
      agree: async () => {
        this.meanwhile()
        return this.agrees
      },
      atHand: async () => [],
    }
    const settings = { ...SETTINGS, deployRole: 'Admin' }
    if (wish === 'delete') return removePolicy(LOCKED, target, ports)
    return recover({ bucket: LOCKED, policy: policyFrom(RIGHT.text, 'right.json') }, target, settings, ports)
  }
}

const stands = () => member.buckets.get(LOCKED)?.policy
const meaning = (text: string | undefined) => text && meaningOfText(text)

it('An id of which nobody told whose it is has the kind that its letters tell', () => {
  const kinds = (['role', 'user', 'account'] as const).map(kind =>
    unresolved(kind === 'role' ? { kind, id: 'AROAINV7BYMRZP3NV66DI', session: '*' } : { kind, id: 'x' }),
  )
  expect(kinds.map(({ kind }) => kind)).toEqual(['unresolved', 'user', 'unresolved'])
})

/** Everything that may go wrong with one call. One of the errors says what was sent, as an odd proxy might. */
const FAULTS: readonly Fault[] = [
  {
    kind: 'error',
    status: 403,
    code: 'AccessDenied',
    message: Object.values(ROOT_SECRETS).join(' ASIAROOT1111222233330000 '),
  },
  { kind: 'error', status: 500, code: 'InternalError' },
  { kind: 'error', status: 503, code: 'SlowDown' },
  { kind: 'error', status: 400, code: 'ExpiredToken' },
  { kind: 'body', status: 200, body: '<html>Sign in</html>' },
  { kind: 'reset' },
  { kind: 'half' },
  { kind: 'cut' },
]

const READS = [
  'sts:GetCallerIdentity',
  'sts:AssumeRoot',
  's3:GetBucketPolicy',
  's3:GetBucketPolicyStatus',
  's3:HeadBucket',
  's3:ListObjectsV2',
  'anonymous:ListObjectsV2',
]
const WRITES: Readonly<Record<Wish, string>> = { put: 's3:PutBucketPolicy', delete: 's3:DeleteBucketPolicy' }

interface Trouble {
  readonly nth: number
  readonly fault: Fault
  readonly takesEffect: boolean
}

/** Every fault at every call of an action; a write also after it had its effect, which AWS never refuses then. */
function troubles(action: string, calls: number): readonly Trouble[] {
  const isWrite = /Put|Delete/.test(action)
  const faults = isWrite
    ? FAULTS
    : FAULTS.filter(fault => isRefusal(fault) || fault.kind === 'cut' || fault.kind === 'reset')
  const before = Array.from({ length: calls }, (_, nth) => faults.map(fault => ({ nth, fault, takesEffect: false })))
  const lost = isWrite ? FAULTS.filter(fault => !isRefusal(fault)) : []
  return [...before.flat(), ...lost.map(fault => ({ nth: 0, fault, takesEffect: true }))]
}

function isRefusal(fault: Fault): boolean {
  return fault.kind === 'error' && fault.status < 500
}

const WANTED: Readonly<Record<Wish, string | undefined>> = { put: RIGHT.text, delete: undefined }

/** What is wrong with how a run ended. */
function wrongs(run: Run, wish: Wish): readonly string[] {
  const holds = meaning(stands())
  const [old, wanted] = [meaning(LOCKOUT), meaning(WANTED[wish])]
  const wrote = server.calls.some(({ action }) => /s3:(Put|Delete)BucketPolicy/.test(action))
  const kind = run.ended?.outcome.kind ?? 'thrown'
  const all = run.said.join('\n')
  const expected: Readonly<Record<string, string | undefined>> = {
    applied: wanted,
    refused: old,
    thrown: old,
    'rolled-back': old,
    'not-tried': old,
  }
  return [
    ...(holds === old || holds === wanted ? [] : ['the bucket holds something else']),
    ...(kind in expected && holds !== expected[kind] ? [`${kind}, and the bucket holds the other one`] : []),
    ...(kind === 'overtaken' || kind === 'unchanged' ? [`${kind} without anybody else`] : []),
    ...(wrote && !run.previous.kept.some(({ text }) => text === LOCKOUT) ? ['written over what was not kept'] : []),
    ...([...Object.values(ROOT_SECRETS), 'ASIAROOT'].some(secret => all.includes(secret))
      ? ['a credential was told']
      : []),
  ]
}

describe.each<Wish>(['put', 'delete'])('recover, to %s', wish => {
  it('makes the calls that are made to fail below, and no others', async () => {
    const run = new Run()
    await run.go(wish)
    expect(run.ended?.outcome.kind).toBe('applied')
    expect(wrongs(run, wish)).toEqual([])
    const made = new Set(server.calls.map(({ action }) => action))
    expect([...made].sort()).toEqual([...READS, WRITES[wish]].sort())
  })

  it.each([...READS, WRITES[wish]])(
    'holds the old or the new policy, and keeps what stood there, whatever goes wrong with %s',
    async action => {
      await new Run().go(wish)
      const calls = server.count(action)
      const bad: string[] = []
      for (const { nth, fault, takesEffect } of troubles(action, calls)) {
        server.calm()
        member.buckets.set(LOCKED, { policy: LOCKOUT, lockedBy: { policy: LOCKOUT, spares: [] } })
        server.fail(action, { fault, after: nth, times: 1, takesEffect })
        const run = new Run()
        await run.go(wish)
        bad.push(...wrongs(run, wish).map(wrong => `${action} ${nth} ${fault.kind} ${takesEffect}: ${wrong}`))
      }
      expect(bad).toEqual([])
      expect(calls).toBeGreaterThan(0)
    },
  )

  it('holds the old policy for good where it is not agreed to', async () => {
    const run = new Run()
    run.agrees = false
    await run.go(wish)
    expect(run.ended?.outcome).toMatchObject({ kind: 'not-tried', why: 'declined' })
    expect(stands()).toBe(LOCKOUT)
    expect(run.previous.kept.map(({ text }) => text)).toEqual([LOCKOUT])
  })

  it('writes nothing where what stands there cannot be kept', async () => {
    const run = new Run()
    run.previous.fails = true
    await run.go(wish)
    expect(run.error).toBeInstanceOf(PortError)
    expect(stands()).toBe(LOCKOUT)
  })

  it('keeps what stands there byte for byte, and once', async () => {
    const odd = `  ${JSON.stringify(JSON.parse(LOCKOUT), undefined, 3)}\n`
    member.buckets.set(LOCKED, { policy: odd })
    const run = new Run()
    await run.go(wish)
    expect(run.ended?.outcome.kind).toBe('applied')
    expect(run.previous.kept).toEqual([{ bucket: LOCKED, text: odd }])
  })

  it('leaves what somebody else writes while it is asked', async () => {
    const theirs = LOCKOUT.replace('AROADEAD', 'AROATHEM')
    const run = new Run()
    const target = member.buckets.get(LOCKED)
    run.meanwhile = () => {
      if (target) target.policy = theirs
    }
    await run.go(wish)
    expect(run.ended?.outcome).toMatchObject({ kind: 'refused', why: 'live-moved' })
    expect(stands()).toBe(theirs)
  })
})

describe('the way back of a recovery of which nobody told who is in the account', () => {
  const [gone, there] = ['AROA27HJSWAHEPTTLIWSO', 'arn:aws:iam::111122223333:role/Admin']
  const Resource = `arn:aws:s3:::${LOCKED}/*`
  const read = { Effect: 'Allow', Principal: { AWS: [gone, there] }, Action: 's3:GetObject', Resource }
  const text = (AWS: readonly string[]) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ ...read, Principal: { AWS } }] })

  /** How the removal of such a policy ends where the bucket turns out to be open, and what the bucket holds then. */
  async function ended(as: RecoverTarget['as']) {
    const [clock, previous] = [new VirtualClock(), new FakePrevious()]
    const policies = new FakeBuckets(clock, { [LOCKED]: text([gone, there]) })
    const target: RecoverTarget = {
      as,
      identity: { account: '111122223333', partition: 'aws' },
      policies,
      probe: new FakeProbe(policies),
      stillOurselves: async () => undefined,
      people: { kind: 'untold', because: ours('nobody was asked.') },
    }
    const ports = { previous, clock, progress: () => {}, agree: async () => true, atHand: async () => [] }
    const { outcome } = await removePolicy(LOCKED, target, ports)
    const cause = 'cause' in outcome ? plain(outcome.cause) : ''
    return [outcome.kind, policies.stored.get(LOCKED), previous.kept.map(each => each.text), cause]
  }

  it('is the nearest policy where root can mend it, and none for another', async () => {
    const [whole, nearest] = [text([gone, there]), text([there])]
    const told = expect.stringMatching(
      /S3 takes it no more as it was, so the nearest policy was put back \(.*AROA27HJSWAHEPTTLIWSO.*\); it is kept in/,
    )
    expect(await ended('root-session')).toEqual(['rolled-back', nearest, [whole, nearest], told])
    expect(await ended('root-user')).toEqual(['rolled-back', nearest, [whole, nearest], told])
    expect(await ended('caller')).toEqual(['rollback-failed', undefined, [whole], expect.not.stringMatching('nearest')])
  })
})
