import { type ApplyPorts, apply, type Gate } from '../../src/app/apply.js'
import type { Access, AccessProbe } from '../../src/app/ports.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { PortError } from '../../src/core/text/errors.js'
import { ours, plain, say } from '../../src/core/text/prose.js'
import { type SourceFile, sourceFromText } from '../../src/core/text/source.js'
import { outcomeSentence } from '../../src/render/words.js'
import { exitCodeOf } from '../../src/report/exit.js'
import type { ApplyOutcome, PolicyReport, Report } from '../../src/report/report.js'
import type { AccountSettings } from '../../src/settings/settings.js'
import { exampleFile, exampleLive, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, FakePrevious, type Fault, VirtualClock } from '../fakes/bucket.js'
import { golden } from '../fakes/golden.js'
import { meaningOfText } from '../fakes/policies.js'
import { type Told, toldTogether } from '../fakes/told-together.js'

const BLOG_BUCKET = 'connect-25fd0a3be3ef'
const MODERN_BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const BLOG = exampleFile(`examples/policies/${BLOG_BUCKET}.json`)
const MODERN = exampleFile(`examples/policies/${MODERN_BUCKET}.json`)

/** Everything that one run of apply touches. */
class World {
  readonly clock = new VirtualClock()
  readonly account = new FakeAccount()
  readonly previous = new FakePrevious()
  readonly buckets = new FakeBuckets(this.clock, {
    [BLOG_BUCKET]: exampleLive(BLOG_BUCKET),
    [MODERN_BUCKET]: exampleLive(MODERN_BUCKET),
  })
  readonly said: string[] = []
  probe: AccessProbe | undefined
  gate: ApplyPorts['gate']
  stopAfter = Number.POSITIVE_INFINITY
  deadline: Date | undefined

  async apply(files: readonly SourceFile[], settings: Partial<AccountSettings> = {}): Promise<Report> {
    const { account, buckets: policies, probe } = this
    const target = { files: files.map(readPolicyFile), account, policies, ...(probe ? { probe } : {}) }
    return apply([target], { ...SETTINGS, ...settings }, this.ports())
  }

  ports(): ApplyPorts {
    return {
      previous: this.previous,
      clock: this.clock,
      stopRequested: () => this.buckets.calls.filter(call => call.startsWith('write')).length >= this.stopAfter,
      progress: message => this.said.push(plain(message)),
      ...(this.deadline ? { deadline: this.deadline } : {}),
      ...(this.gate ? { gate: this.gate } : {}),
    }
  }
}

function outcomes(report: Report): (ApplyOutcome['kind'] | undefined)[] {
  return report.policies.map(({ outcome }) => outcome?.kind)
}

/** A gate that lets nobody through. */
function held(outcome: ApplyOutcome): Gate {
  return async planned => ({ outcomes: new Map(planned.map(policy => [policy, outcome])), notes: [] })
}

/** A server that is wrong once. */
function onlyFirst<T>(change: (text: string) => T): (text: string) => T | string {
  let first = true
  return text => {
    if (!first) return text
    first = false
    return change(text)
  }
}

function refusal(policy: PolicyReport | undefined): string {
  const outcome = policy?.outcome
  return outcome?.kind === 'refused' ? `${outcome.why}: ${plain(outcome.because)}` : `it was ${outcome?.kind}`
}

/** A lock that lets in two more. */
const ADMITS_MORE = {
  Condition: {
    StringNotLike: {
      'aws:userId': [
        'AROAJJ4OT5B3EVMNARNW6:*',
        'AROAINV7BYMRZP3NV66DI:*',
        'AROARTX3GSDSRHJISGC5S:*',
        'AROARTX3GSDSVHZCMZNGB:*',
      ],
    },
  },
}

/** A policy file with a statement of the live policy left out or changed. */
function edited(file: SourceFile, edit: (document: { Statement: Record<string, unknown>[] }) => void): SourceFile {
  const document = JSON.parse(file.text)
  edit(document)
  return sourceFromText(file.path, JSON.stringify(document))
}

describe('apply', () => {
  it('writes what was proved, keeps what it replaced, and ends as applied', async () => {
    const world = new World()
    const before = exampleLive(MODERN_BUCKET)
    const report = await world.apply([BLOG, MODERN])
    expect(outcomes(report)).toEqual(['applied', 'applied'])
    expect(exitCodeOf(report)).toBe(0)
    expect(world.buckets.meaning(BLOG_BUCKET)).toBe(meaningOfText(BLOG.text))
    expect(world.buckets.meaning(MODERN_BUCKET)).toBe(meaningOfText(MODERN.text))
    expect(world.previous.kept).toEqual([{ bucket: MODERN_BUCKET, text: before }])
    expect(report.policies.map(({ replaced }) => replaced)).toContain(before)
  })

  it('writes nothing where the live policy means the same, however it is spelled', async () => {
    const world = new World()
    world.buckets.put(BLOG_BUCKET, JSON.stringify(JSON.parse(BLOG.text)))
    const report = await world.apply([BLOG])
    expect(outcomes(report)).toEqual(['unchanged'])
    expect(world.buckets.calls.filter(call => call.startsWith('write'))).toEqual([])
  })

  it('writes nothing at all where one policy of the run is unsafe', async () => {
    const world = new World()
    const open = edited(MODERN, ({ Statement }) => Statement.splice(0, 1))
    const report = await world.apply([BLOG, open])
    expect(outcomes(report)).toEqual(['not-tried', 'refused'])
    expect(exitCodeOf(report)).toBe(1)
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBeUndefined()
  })

  it('refuses before any write where the live policy denies the deployer already', async () => {
    const world = new World()
    const lockedOut = edited(BLOG, ({ Statement }) => {
      Object.assign(Statement[0] ?? {}, { Condition: { StringNotLike: { 'aws:userId': ['AROAJJ4OT5B3EVMNARNW6:*'] } } })
    })
    world.buckets.put(BLOG_BUCKET, lockedOut.text)
    const report = await world.apply([BLOG])
    expect(refusal(report.policies[0])).toBe(
      'deployer-denied: The live policy already denies you: Under the live policy the deployer `Admin`: `s3:PutBucketPolicy` is always denied to the role session `AROAINV7BYMRZP3NV66DI:pipeline` by statement 1. The live policy can be replaced by the root user of account `111122223333`, with `aws s3api put-bucket-policy --bucket connect-25fd0a3be3ef --policy file://examples/policies/connect-25fd0a3be3ef.json`. A caller that it admits must change it first; see docs/recovery.md.',
    )
    expect(exitCodeOf(report)).toBe(1)
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBe(lockedOut.text)
  })

  it('refuses to drop statements of the live policy that the file has not, and drops them where it is told to', async () => {
    const world = new World()
    const withoutTls = edited(MODERN, ({ Statement }) => Statement.splice(1, 1))
    expect(refusal((await world.apply([withoutTls])).policies[0])).toMatch(
      /^statements-dropped: The live policy has statements that the file has not, and writing it would drop them: .*SecureTransport/,
    )
    expect(world.buckets.stored.get(MODERN_BUCKET)).toBe(exampleLive(MODERN_BUCKET))
    expect(outcomes(await world.apply([withoutTls], { whenStatementsAreDropped: 'apply' }))).toEqual(['applied'])
  })

  it('refuses where somebody else wrote between plan and write', async () => {
    const world = new World()
    const theirs = edited(BLOG, ({ Statement }) =>
      Statement.push({ ...Statement[0], Sid: 'Theirs', Action: 's3:GetObject' }),
    )
    world.buckets.meanwhile = (call, nth) => {
      if (call === 'read' && nth === 2) world.buckets.put(BLOG_BUCKET, theirs.text)
    }
    expect(refusal((await world.apply([BLOG])).policies[0])).toMatch(/^live-moved: /)
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBe(theirs.text)
  })

  const last = {
    kind: 'unreadable',
    because: say`The policy of ${BLOG_BUCKET} could not be read: AWS denies it.`,
  } as const
  it.each([
    [
      'is denied to us',
      last,
      /^aws-failed: Nothing was written: The policy of `.+` could not be read: AWS denies it\.$/,
    ],
    [
      'has lost its bucket',
      { kind: 'no-bucket' } as const,
      /^aws-failed: Nothing was written: The bucket does not exist/,
    ],
  ])('calls no one another writer where the last look before the write %s', async (_, answer, told) => {
    const world = new World()
    const { read } = world.buckets
    let reads = 0
    world.buckets.read = async bucket => {
      reads += 1
      return reads === 2 ? answer : read.call(world.buckets, bucket)
    }
    const report = await world.apply([BLOG])
    expect(refusal(report.policies[0])).toMatch(told)
    expect(exitCodeOf(report)).toBe(3)
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBe(exampleLive(BLOG_BUCKET))
  })

  it('refuses a plan that is not the one that was reviewed', async () => {
    const world = new World()
    const because = ours('The plan is not the one in the comment.')
    world.gate = held({ kind: 'refused', why: 'plan-changed', because })
    expect(refusal((await world.apply([BLOG])).policies[0])).toBe(
      'plan-changed: The plan is not the one in the comment.',
    )
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBeUndefined()
  })

  it('leaves alone what a newer commit supersedes, and writes the rest', async () => {
    const world = new World()
    const outcome = { kind: 'superseded', why: 'newer-commit', because: ours('main went on.') } as const
    world.gate = async ([first, ...rest]) => ({
      outcomes: new Map(first === undefined ? [] : [[first, outcome]]),
      notes: [say`asked about ${rest.length + 1}`],
    })
    const report = await world.apply([BLOG, MODERN])
    expect(outcomes(report)).toEqual(['superseded', 'applied'])
    expect(report.notes.map(plain)).toContain('asked about 2')
    expect(exitCodeOf(report)).toBe(0)
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBeUndefined()
  })

  it.each(['plan-unreviewed', 'newest-unknown'] as const)('has no verdict where GitHub does not say: %s', async why => {
    const world = new World()
    world.gate = held({ kind: 'refused', why, because: ours('GitHub answered 502.') })
    const report = await world.apply([BLOG, MODERN])
    expect(outcomes(report)).toEqual(['refused', 'refused'])
    expect(exitCodeOf(report)).toBe(3)
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBeUndefined()
  })

  it('never overwrites what it could not keep', async () => {
    const world = new World()
    world.previous.fails = true
    const report = await world.apply([MODERN])
    expect(refusal(report.policies[0])).toBe('not-kept: Nothing was written: the disk is full')
    expect(world.buckets.stored.get(MODERN_BUCKET)).toBe(exampleLive(MODERN_BUCKET))
  })

  it('finishes the bucket in hand when asked to stop, and leaves the rest', async () => {
    const world = new World()
    world.stopAfter = 1
    const report = await world.apply([MODERN, BLOG])
    expect(outcomes(report)).toEqual(['applied', 'not-tried'])
    expect(exitCodeOf(report)).toBe(3)
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBeUndefined()
  })

  it('stops at the first failure, and a second run carries on', async () => {
    const world = new World()
    world.buckets.faults = [
      { call: 'write', nth: 1, when: 'before', error: new PortError({ message: ours('refused') }) },
    ]
    const first = await world.apply([MODERN, BLOG])
    expect(outcomes(first)).toEqual(['rolled-back', 'not-tried'])
    world.buckets.faults = []
    expect(outcomes(await world.apply([MODERN, BLOG]))).toEqual(['applied', 'applied'])
  })

  it('never writes with the credentials of another account', async () => {
    const world = new World()
    const target = {
      expected: '999988887777',
      files: [readPolicyFile(BLOG)],
      account: world.account,
      policies: world.buckets,
    }
    await expect(apply([target], SETTINGS, world.ports())).rejects.toThrow(
      'These are credentials of account `111122223333`, and the policies are those of account `999988887777`.',
    )
    expect(world.buckets.calls).toEqual([])
  })
})

describe('who writes', () => {
  const somebodyElse = (UserId: string) => ({
    account: '111122223333',
    partition: 'aws',
    caller: { Account: '111122223333', Arn: 'arn:aws:sts::111122223333:assumed-role/Other/x', UserId },
  })

  it('is asked again right before the write: other credentials than those of the proof write nothing', async () => {
    const world = new World()
    world.account.freshIdentity = somebodyElse('AROARTX3GSDSRHJISGC5S:x')
    expect(refusal((await world.apply([BLOG])).policies[0])).toBe(
      'aws-failed: Nothing was written: The credentials changed while the run lasted: they were those of `arn:aws:sts::111122223333:assumed-role/Admin/pipeline` (`AROAINV7BYMRZP3NV66DI:pipeline`), and now are those of `arn:aws:sts::111122223333:assumed-role/Other/x` (`AROARTX3GSDSRHJISGC5S:x`). Run again; nothing else should change the credentials of this process.',
    )
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBeUndefined()
  })

  it('is somebody else in another account, whatever the id', async () => {
    const world = new World()
    const { caller } = world.account.identityIs
    if (caller === undefined) throw new Error('somebody asks')
    world.account.freshIdentity = { account: '444455556666', partition: 'aws', caller }
    expect(refusal((await world.apply([BLOG])).policies[0])).toMatch(/^aws-failed: .*The credentials changed/)
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBeUndefined()
  })

  it('is nobody else than the named role where nothing says who asks, as in a snapshot', async () => {
    const world = new World()
    world.account.identityIs = { account: '111122223333', partition: 'aws' }
    const report = await world.apply([BLOG], { deployRole: 'Admin' })
    expect(report.policies[0]?.outcome?.kind).toBe('applied')
  })

  it('must keep access itself, whoever is named as the deployer', async () => {
    const world = new World()
    world.account.identityIs = somebodyElse('AROARTX3GSDSRHJISGC5S:x')
    const report = await world.apply([BLOG], { deployRole: 'Admin' })
    expect(refusal(report.policies[0])).toMatch(
      /^deployer-denied: The deployer `AWSReservedSSO_.*It would lock out the deployer, who could not put the old policy back\.$/,
    )
    expect(world.buckets.stored.get(BLOG_BUCKET)).toBeUndefined()
  })

  it('is warned of being the only way back', async () => {
    const report = await new World().apply([BLOG])
    const warned = report.policies[0]?.findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)
    expect(warned).toContain('account-one-admin-path')
  })
})

describe('many buckets', () => {
  it('are tried on a canary first, where the fewest lose access, and tells how far it is', async () => {
    const world = new World()
    world.buckets.put(MODERN_BUCKET, undefined)
    world.buckets.put(BLOG_BUCKET, edited(BLOG, ({ Statement }) => Object.assign(Statement[0] ?? {}, ADMITS_MORE)).text)
    const report = await world.apply([BLOG, MODERN])
    expect(report.policies.map(({ plan }) => plan?.loses.length)).toEqual([2, 1])
    expect(world.said).toEqual([
      `Writing the policy of \`${MODERN_BUCKET}\` (1 of 2, the first as a canary).`,
      `Writing the policy of \`${BLOG_BUCKET}\` (2 of 2).`,
    ])
  })

  it('are not begun once the time is up', async () => {
    const world = new World()
    world.deadline = new Date(world.clock.now().getTime() + 100)
    const report = await world.apply([BLOG, MODERN])
    expect(outcomes(report)).toEqual(['applied', 'not-tried'])
    expect(exitCodeOf(report)).toBe(3)
  })

  it('of one account are written although another account could not be asked', async () => {
    const world = new World()
    const away = new FakeAccount()
    away.identity = () => Promise.reject(new PortError({ message: ours('The role could not be assumed.') }))
    const { account, buckets: policies } = world
    const report = await apply(
      [
        { files: [readPolicyFile(MODERN)], account: away, policies, expected: '999988887777' },
        { files: [readPolicyFile(BLOG)], account, policies },
      ],
      SETTINGS,
      world.ports(),
    )
    expect(outcomes(report)).toEqual(['refused', 'applied'])
    expect(refusal(report.policies[0])).toBe(
      'account-not-asked: The account did not answer: The role could not be assumed.',
    )
    expect(exitCodeOf(report)).toBe(3)
  })

  it('are left alone where AWS refuses the write, without waiting for what certainly did not happen', async () => {
    const world = new World()
    const denied = new PortError({ message: ours('access denied'), refused: true })
    world.buckets.faults = [{ call: 'write', nth: 1, when: 'before', error: denied }]
    const start = world.clock.now()
    const report = await world.apply([BLOG, MODERN])
    expect(refusal(report.policies[0])).toBe('not-written: Nothing was written: access denied')
    expect(outcomes(report)).toEqual(['refused', 'not-tried'])
    expect(world.clock.now()).toEqual(start)
    expect(world.buckets.calls.filter(call => call.startsWith('write'))).toHaveLength(1)
  })
})

describe('what confirms a write from outside', () => {
  const fine: Access = { readPolicy: 'allowed', head: 'allowed', list: 'denied', anonymous: 'denied', isPublic: 'no' }
  const probing = (after: Access): AccessProbe => {
    let first = true
    return {
      probe: async () => {
        const access = first ? fine : after
        first = false
        return access
      },
    }
  }

  it('is content where nothing was lost and nobody without credentials gets in', async () => {
    const world = new World()
    world.probe = probing(fine)
    expect(outcomes(await world.apply([BLOG]))).toEqual(['applied'])
  })

  it('says what could not be asked, and of which bucket', async () => {
    const world = new World()
    world.probe = { probe: async () => ({ ...fine, isPublic: 'unknown' }) }
    const report = await world.apply([BLOG])
    expect(outcomes(report)).toEqual(['applied'])
    expect(report.notes.map(plain)).toEqual([
      'Not confirmed from outside, because AWS did not answer GetBucketPolicyStatus for `connect-25fd0a3be3ef`.',
    ])
  })

  it.each([1, 2])('has seen nothing where it fails: from look %i on', async from => {
    const world = new World()
    let looks = 0
    world.probe = {
      probe: async () => {
        looks += 1
        if (looks >= from) throw new Error('the line is down')
        return fine
      },
    }
    expect(outcomes(await world.apply([BLOG]))).toEqual([from === 1 ? 'applied' : 'rolled-back'])
  })

  it('is waited for, for S3 takes time', async () => {
    const world = new World()
    let asked = 0
    world.probe = {
      probe: async () => {
        asked += 1
        return asked === 2 ? { ...fine, anonymous: 'allowed' } : fine
      },
    }
    expect(outcomes(await world.apply([BLOG]))).toEqual(['applied'])
    expect(asked).toBe(3)
  })

  it.each<[string, Partial<Access>]>([
    [
      'The deployer could read the bucket policy (GetBucketPolicy) before, and is denied it now.',
      { readPolicy: 'denied' },
    ],
    ['It could not be confirmed that the deployer can still see the bucket (HeadBucket).', { head: 'unknown' }],
    ['A request without credentials was answered.', { anonymous: 'allowed' }],
    [
      'It could not be confirmed that S3 does not call the new policy public (GetBucketPolicyStatus).',
      { isPublic: 'unknown' },
    ],
    ['It could not be confirmed that a request without credentials is denied.', { anonymous: 'unknown' }],
    ['S3 calls the new policy public (GetBucketPolicyStatus).', { isPublic: 'yes' }],
  ])('puts the old policy back: %s', async (cause, after) => {
    const world = new World()
    world.probe = probing({ ...fine, ...after })
    const report = await world.apply([MODERN])
    const outcome = report.policies[0]?.outcome
    expect(outcome?.kind === 'rolled-back' ? plain(outcome.cause) : outcome?.kind).toBe(cause)
    expect(world.buckets.meaning(MODERN_BUCKET)).toBe(meaningOfText(exampleLive(MODERN_BUCKET) ?? ''))
  })
})

describe('faults at every call of apply', () => {
  const passing = new PortError({ message: ours('the connection was reset'), passing: true })
  const final = new PortError({ message: ours('access denied') })

  interface Case {
    readonly name: string
    readonly faults?: readonly Fault[]
    readonly stale?: number
    readonly stores?: (text: string, old: string | undefined) => string | undefined
    readonly bucket: string
    readonly file: SourceFile
  }

  const subjects = [
    { bucket: MODERN_BUCKET, file: MODERN },
    { bucket: BLOG_BUCKET, file: BLOG },
  ]
  const somethingElse = (text: string) => text.replace('StringNotLike', 'StringLike')
  const nothing = (_text: string, old: string | undefined) => old

  const kinds = [passing, final].flatMap(error =>
    (['before', 'after'] as const).map(when => ({ error, when, times: 100 })),
  )
  const faults = (['read', 'write', 'remove'] as const).flatMap(call =>
    [1, 2, 3].flatMap(nth => kinds.map(kind => ({ call, nth, ...kind }))),
  )
  const wayBackCut = (['write', 'remove'] as const).map(call => {
    return { call, nth: call === 'write' ? 2 : 1, when: 'before' as const, error: final, times: 100 }
  })
  const cases: readonly Case[] = subjects.flatMap(subject => [
    ...faults.map(fault => ({
      ...subject,
      name: `${fault.call} ${fault.nth} ${fault.when} × ${fault.times}: ${fault.error.message}`,
      faults: [fault],
    })),
    ...[30_000, 120_000].map(stale => ({ ...subject, name: `reads stale for ${stale} ms`, stale })),
    { ...subject, name: 'stores something else', stores: somethingElse },
    { ...subject, name: 'stores nothing', stores: nothing },
    { ...subject, name: 'stores nothing, the way back cut', stores: nothing, faults: wayBackCut },
  ])

  /** How it ended, and which policy the bucket holds afterwards. */
  async function run({ faults: planned = [], stale = 0, stores, bucket, file }: Case) {
    const world = new World()
    world.buckets.faults = planned
    world.buckets.staleMilliseconds = stale
    const before = world.buckets.stored.get(bucket)
    if (stores !== undefined) world.buckets.stores = onlyFirst(text => stores(text, before))
    const old = world.buckets.meaning(bucket)
    const { ended, told } = await world.apply([file]).then(
      ({ policies: [policy] }) => ({
        ended: policy?.outcome?.kind ?? 'none',
        told: policy?.outcome === undefined ? '' : plain(outcomeSentence(policy.outcome)),
      }),
      error => ({ ended: error instanceof PortError ? 'no verdict' : `crash: ${error}`, told: String(error) }),
    )
    const now = world.buckets.meaning(bucket)
    const holds = now === old ? 'old' : now === meaningOfText(file.text) ? 'new' : 'another'
    return { ended, holds, told }
  }

  it('leave the bucket with the old or the new policy, as the outcome says', async () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      applied: ['new'],
      refused: ['old'],
      'rolled-back': ['old'],
      overtaken: ['another'],
      'no verdict': ['old'],
      'rollback-failed': ['old', 'new', 'another'],
    }
    const table = new Map<string, number>()
    const wrong: string[] = []
    const all: Told[] = []
    for (const fault of cases) {
      const { ended, holds, told } = await run(fault)
      all.push({ path: fault.bucket, how: fault.name, text: `${ended}, holds the ${holds} policy: ${told}` })
      table.set(ended, (table.get(ended) ?? 0) + 1)
      if (!allowed[ended]?.includes(holds))
        wrong.push(`${fault.bucket}: ${fault.name}: ${ended}, holds the ${holds} policy`)
    }
    expect(wrong).toEqual([])
    expect([...table.keys()].sort()).toEqual(Object.keys(allowed).sort())
    golden('applied-with-faults.txt', toldTogether(all))
    const counts = [...table].map(([ended, count]) => `${count} ${ended}`).join(', ')
    process.stdout.write(`${cases.length} faults of whole runs, 0 wrong outcomes: ${counts}\n`)
  })

  it('tells, where even putting back failed, the commands and the old text', async () => {
    const world = new World()
    world.buckets.stores = () => exampleLive(MODERN_BUCKET)
    world.buckets.faults = [{ call: 'write', nth: 2, when: 'before', error: final, times: 100 }]
    const outcome = (await world.apply([MODERN])).policies[0]?.outcome
    if (outcome?.kind !== 'rollback-failed') throw new Error(`it ended as ${outcome?.kind}`)
    expect(outcome.restore).toBe(
      [
        "cat > previous-policy.json <<'POLICY'",
        exampleLive(MODERN_BUCKET),
        'POLICY',
        `aws s3api put-bucket-policy --bucket ${MODERN_BUCKET} --expected-bucket-owner 111122223333 --policy file://previous-policy.json`,
      ].join('\n'),
    )
  })
})
