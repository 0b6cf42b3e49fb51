import fc from 'fast-check'
import type { AccountPolicies } from '../../src/app/account-state.js'
import { apply } from '../../src/app/apply.js'
import { drift } from '../../src/app/drift.js'
import { plan } from '../../src/app/review.js'
import { evaluate } from '../../src/core/access/evaluate.js'
import type { Caller } from '../../src/core/access/request.js'
import { type Role, roleBook } from '../../src/core/account/roles.js'
import { readPolicy } from '../../src/core/policy/parse.js'
import { sourceFromText } from '../../src/core/text/source.js'
import type { Report } from '../../src/report/report.js'
import { EXAMPLE, SETTINGS } from '../fakes/account.js'
import { FakePrevious, VirtualClock } from '../fakes/bucket.js'
import { policyFrom } from '../fakes/policies.js'
import { BUCKETS, type Bucket, inMemory, inSnapshot, PEOPLE, type People, type Surroundings } from './sandbox.js'

const ADMIN = 'Admin'
const SSO = 'AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e'
const EXPORTER = 'recordings-exporter'
const FORMER_CONNECT = 'connect-access-role-e3529bf0-6678-4ec4-8f66-a0fdd58cbcd9'
const LINKED_CONNECT = 'AWSServiceRoleForAmazonConnect_q8mZ5tRkW2vYcN1xLbPd'
const ROLES = [ADMIN, SSO, EXPORTER, FORMER_CONNECT, LINKED_CONNECT] as const
type RoleName = (typeof ROLES)[number]

/** A policy as somebody writes it: for whom, and with which mistake. */
interface Draft {
  readonly admits: readonly RoleName[]
  readonly mistake: keyof typeof MISTAKES
}

const MISTAKES = {
  none: (text: string) => text,
  'literal operator': (text: string) => text.replace('StringNotLike', 'StringNotEquals'),
  'inverted operator': (text: string) => text.replace('StringNotLike', 'StringLike'),
  'an Allow': (text: string) => text.replace('"Deny"', '"Allow"'),
  'no session wildcard': (text: string) => text.replaceAll(':*"', '"'),
  'every role': (text: string) => text.replace('"aws:userId":[', '"aws:userId":["AROA*",'),
  'reads only': (text: string) => text.replace('"s3:*"', '"s3:Get*"'),
  'objects only': (text: string) => text.replace(/"arn:aws:s3:::[^"/]+",/, ''),
  'somebody gone': (text: string) => text.replace('"aws:userId":[', '"aws:userId":["AROAGONE4OT5B3EVMNARN:*",'),
  'TLS too': (text: string) => withTls(text),
} as const

function withTls(text: string): string {
  const document = JSON.parse(text)
  const [{ Principal, Action, Resource }] = document.Statement
  const Condition = { Bool: { 'aws:SecureTransport': 'false' } }
  document.Statement.push({ Effect: 'Deny', Principal, Action, Resource, Condition })
  return JSON.stringify(document)
}

/** What happened over all runs, so that a property that never got anywhere is noticed. */
type Tally = Map<string, number>

/** The repository, the account, and what we did to it. */
class Sandbox {
  readonly surroundings: Surroundings
  readonly tally: Tally
  readonly clock = new VirtualClock()
  people: People = PEOPLE
  files = new Map<Bucket, string>()
  gone: string[] = []
  #made = 0

  constructor(surroundings: Surroundings, tally: Tally) {
    this.surroundings = surroundings
    this.tally = tally
  }

  count(what: string): void {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1)
  }

  text(bucket: Bucket, { admits, mistake }: Draft): string {
    const ids = admits.flatMap(name => this.role(name)?.RoleId ?? this.gone.at(-1) ?? [])
    const statement = {
      ...{ Effect: 'Deny', Principal: '*', Action: 's3:*' },
      Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
      Condition: { StringNotLike: { 'aws:userId': ids.map(id => `${id}:*`) } },
    }
    return MISTAKES[mistake](JSON.stringify({ Version: '2012-10-17', Statement: [statement] }))
  }

  role(name: RoleName): Role | undefined {
    return this.people.roles.find(({ RoleName }) => RoleName === name)
  }

  /** Deletes a role; made anew, it has the same name and another RoleId. */
  remove(name: RoleName, again: boolean): void {
    const role = this.role(name) ?? EXAMPLE.roles.find(({ RoleName }) => RoleName === name)
    if (role === undefined) return
    if (this.role(name) !== undefined) this.gone.push(role.RoleId)
    this.#made += 1
    const RoleId = `AROANEW4OT5B3EVMN${String(this.#made)
      .padStart(4, 'A')
      .replace(/\d/g, digit => 'BCDEFGHIJK'[Number(digit)] ?? 'X')}`
    const others = this.people.roles.filter(({ RoleName }) => RoleName !== name)
    const roles = again ? [...others, { ...role, RoleId }] : others
    const caller =
      name === ADMIN && again ? { ...this.people.caller, UserId: `${RoleId}:pipeline` } : this.people.caller
    this.#populate({ ...this.people, roles, caller })
  }

  /** The instance of a bucket is deleted and made again, with the service-linked role. */
  renewInstance(bucket: Bucket): void {
    const ServiceRole = this.role(LINKED_CONNECT)?.Arn
    const instances = this.people.instances.map(instance =>
      instance.storage.some(({ BucketName }) => BucketName === bucket) && ServiceRole !== undefined
        ? { ...instance, Id: `${instance.Id}-again`, ServiceRole }
        : instance,
    )
    this.#populate({ ...this.people, instances })
  }

  #populate(people: People): void {
    this.people = people
    this.surroundings.populate(people)
  }

  targets(): readonly AccountPolicies[] {
    const files = [...this.files].map(([bucket, text]) => policyFrom(text, `policies/${bucket}.json`))
    return [{ files, account: this.surroundings.account, policies: this.surroundings.policies }]
  }

  async apply(): Promise<Report> {
    const ports = {
      previous: new FakePrevious(),
      clock: this.clock,
      stopRequested: () => false,
      progress: () => undefined,
    }
    return apply(this.targets(), SETTINGS, ports)
  }

  lives(): Map<Bucket, string | undefined> {
    return new Map(BUCKETS.map(bucket => [bucket, this.surroundings.live(bucket)]))
  }
}

const OBJECT_ACTIONS = ['s3:GetObject', 's3:GetObjectAcl', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject']
const POLICY_ACTIONS = ['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy']

/** Whether a policy denies a caller one of these, by the evaluator alone. */
function denies(text: string, bucket: string, caller: Caller, actions: readonly string[]): readonly boolean[] {
  const { policy } = readPolicy(sourceFromText('live', text))
  if (policy === undefined) throw new Error('what was written is no policy')
  return actions.map(action => {
    const key = OBJECT_ACTIONS.includes(action) ? '/connect/a.wav' : ''
    const resource = `arn:aws:s3:::${bucket}${key}`
    const context = new Map([['aws:securetransport', ['true']]])
    const { decision } = evaluate(policy, { caller, action, resource, context }, { account: EXAMPLE.account })
    if (decision === 'unknown') throw new Error(`${action} cannot be decided`)
    return decision === 'denied'
  })
}

function sessionOf({ RoleId, Arn }: Role, session = 'somebody'): Caller {
  return { kind: 'role', userid: `${RoleId}:${session}`, account: EXAMPLE.account, roleArn: Arn }
}

function deployerOf({ people: { caller } }: Sandbox): Caller {
  return { kind: 'role', userid: caller.UserId, account: EXAMPLE.account, roleArn: caller.Arn }
}

/** Whether the policy denies the deployer: then a write would be denied by AWS, and must not even be tried. */
function isLockedOut(world: Sandbox, bucket: Bucket, text: string | undefined): boolean {
  return text !== undefined && denies(text, bucket, deployerOf(world), POLICY_ACTIONS).includes(true)
}

/** Holds what was written by our hand against everybody in the account, and some who are not. */
function judgeWritten(world: Sandbox, bucket: Bucket, text: string): void {
  const { people, gone } = world
  const kept = (caller: Caller, actions: readonly string[]) => !denies(text, bucket, caller, actions).includes(true)
  const { roles, instances } = people
  for (const { storage, ServiceRole } of instances) {
    if (!storage.some(({ BucketName }) => BucketName === bucket)) continue
    const role = roles.find(({ Arn }) => Arn === ServiceRole)
    expect({ connect: role && kept(sessionOf(role), OBJECT_ACTIONS) }).toEqual({ connect: true })
  }
  const admins = roles.filter(({ RoleName }) => RoleName === ADMIN || RoleName === SSO)
  expect(admins.some(role => kept(sessionOf(role), POLICY_ACTIONS))).toBe(true)
  expect({ deployer: kept(deployerOf(world), POLICY_ACTIONS) }).toEqual({ deployer: true })
  const facts = { account: EXAMPLE.account, partition: EXAMPLE.partition, roles, instances }
  const connect = (role: Role) => roleBook(facts, SETTINGS).isConnect(role)
  const strangers: readonly Caller[] = [
    ...roles.filter(role => !(admins.includes(role) || connect(role))).map(role => sessionOf(role)),
    ...gone.map(RoleId => sessionOf({ RoleId, RoleName: 'x', Path: '/', Arn: 'arn:aws:iam::111122223333:role/x' })),
    { kind: 'anonymous', userid: 'anonymous' },
    { kind: 'root', userid: '999988887777', account: '999988887777' },
    {
      kind: 'user',
      userid: 'AIDAOTHER4OT5B3EVMNAR',
      account: EXAMPLE.account,
      userArn: 'arn:aws:iam::111122223333:user/u',
    },
    { kind: 'service', userid: 'AROA:x', service: 'logging.s3.amazonaws.com' },
  ]
  for (const stranger of strangers) {
    const denied = denies(text, bucket, stranger, [...OBJECT_ACTIONS, ...POLICY_ACTIONS])
    expect({ stranger: stranger.userid, getsIn: denied.includes(false) }).toEqual({
      stranger: stranger.userid,
      getsIn: false,
    })
  }
}

/** A policy as JSON whose order says nothing; told apart from the product's own reading of what a policy means. */
function normal(text: string): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value
        .map(sorted)
        .map(item => JSON.stringify(item))
        .sort()
    if (typeof value !== 'object' || value === null) return value
    return Object.entries(value)
      .map(([key, item]) => [key, sorted(item)])
      .sort()
  }
  return JSON.stringify(sorted(JSON.parse(text)))
}

type Step = fc.AsyncCommand<object, Sandbox>

function step(name: string, run: (world: Sandbox) => void | Promise<void>): Step {
  return {
    check: () => true,
    run: async (_model, world) => run(world),
    toString: () => name,
  }
}

const aBucket = fc.constantFrom(...BUCKETS)
const connectOf: Readonly<Record<Bucket, RoleName>> = {
  'connect-25fd0a3be3ef': FORMER_CONNECT,
  'amazon-connect-3f1c0d5e7a9b': LINKED_CONNECT,
}
const aDraft = (bucket: Bucket) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Draft>({ admits: [connectOf[bucket], ADMIN, SSO], mistake: 'none' }) },
    {
      weight: 1,
      arbitrary: fc.constant<Draft>({ admits: [connectOf[bucket], LINKED_CONNECT, ADMIN], mistake: 'TLS too' }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        admits: fc.subarray([...ROLES]),
        mistake: fc.constantFrom(...(Object.keys(MISTAKES) as (keyof typeof MISTAKES)[])),
      }),
    },
  )
const aChange = aBucket.chain(bucket => fc.record({ bucket: fc.constant(bucket), draft: aDraft(bucket) }))
const told = ({ admits, mistake }: Draft) => `${mistake}: ${admits.join(' ')}`

const edit = aChange.map(({ bucket, draft }) =>
  step(`edit ${bucket}: ${told(draft)}`, world => void world.files.set(bucket, world.text(bucket, draft))),
)

/** Somebody locks everybody out but Connect. */
const lockOut = aBucket.map(bucket => ({ bucket, draft: { admits: [connectOf[bucket]], mistake: 'none' } as Draft }))

const outside = fc
  .record({
    change: fc.oneof({ weight: 3, arbitrary: aChange }, { weight: 1, arbitrary: lockOut }),
    gone: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ change: { bucket, draft }, gone }) =>
    step(`outside ${bucket}: ${gone === 0 ? 'gone' : told(draft)}`, world => {
      world.count('outside edit')
      world.surroundings.setLive(bucket, gone === 0 ? undefined : world.text(bucket, draft))
    }),
  )

const deletion = fc.record({ name: fc.constantFrom(...ROLES), again: fc.boolean() }).map(({ name, again }) =>
  step(`${again ? 'delete and make again' : 'delete'} ${name}`, world => {
    world.count(again ? 'role made again' : 'role deleted')
    world.remove(name, again)
  }),
)

const renewal = aBucket.map(bucket => step(`new instance for ${bucket}`, world => world.renewInstance(bucket)))

const planning = fc.constant(
  step('plan', async world => {
    const before = world.lives()
    const { verdict } = await plan(world.targets(), SETTINGS)
    world.count(`plan ${verdict}`)
    expect(world.lives()).toEqual(before)
  }),
)

const merge = fc.constant(
  step('merge', async world => {
    const before = world.lives()
    const { policies } = await world.apply()
    const after = world.lives()
    for (const { bucket, outcome } of policies) {
      const known = BUCKETS.find(name => name === bucket)
      if (known === undefined || outcome === undefined) continue
      world.count(outcome.kind === 'refused' ? `refused ${outcome.why}` : outcome.kind)
      if (isLockedOut(world, known, before.get(known))) world.count('locked out by others')
      if (outcome.kind !== 'applied') expect(after.get(known)).toBe(before.get(known))
    }
    for (const bucket of BUCKETS) {
      const now = after.get(bucket)
      if (now === before.get(bucket)) continue
      expect({ alreadyLockedOut: isLockedOut(world, bucket, before.get(bucket)) }).toEqual({ alreadyLockedOut: false })
      expect(now && normal(now)).toBe(normal(world.files.get(bucket) ?? ''))
      judgeWritten(world, bucket, now ?? '')
      world.count('judged')
    }
  }),
)

const drifting = fc.constant(
  step('drift', async world => {
    const { policies } = await drift(world.targets(), SETTINGS)
    for (const { bucket, findings } of policies) {
      const known = BUCKETS.find(name => name === bucket)
      if (known === undefined) continue
      const live = world.surroundings.live(known)
      const differs = live === undefined || normal(live) !== normal(world.files.get(known) ?? '')
      const found = findings.some(({ rule }) => rule.startsWith('drift-'))
      expect({ known, live, found }).toEqual({ known, live, found: differs })
      world.count(found ? 'drift' : 'no drift')
    }
  }),
)

async function explore(make: () => Promise<Surroundings>, numRuns: number): Promise<Tally> {
  const tally: Tally = new Map()
  const steps = [edit, edit, merge, merge, drifting, outside, deletion, renewal, planning]
  const property = fc.asyncProperty(fc.commands(steps, { maxCommands: 16, size: 'max' }), async commands => {
    const surroundings = await make()
    try {
      await fc.asyncModelRun(() => ({ model: {}, real: new Sandbox(surroundings, tally) }), commands)
    } finally {
      surroundings.close()
    }
  })
  await fc.assert(property, { numRuns, seed: 20_261_122 })
  return tally
}

describe('whatever people do to files, policies, roles and instances', () => {
  it('nobody who must keep access loses it by our hand, nothing unsafe is written, and drift is what differs', async () => {
    const tally = await explore(inMemory, 100)
    const least = {
      ...{ applied: 10, judged: 10, unchanged: 3, 'refused unsafe': 10, 'refused deployer-denied': 1 },
      ...{ 'refused statements-dropped': 1, 'locked out by others': 5, 'not-tried': 1, drift: 10, 'no drift': 3 },
      ...{ 'outside edit': 10, 'role deleted': 5, 'role made again': 5, 'plan safe': 3, 'plan unsafe': 5 },
    }
    const rare = Object.entries(least).filter(([what, times]) => (tally.get(what) ?? 0) < times)
    expect({ rare, tally: rare.length === 0 ? undefined : [...tally] }).toEqual({ rare: [], tally: undefined })
  })

  it('on a snapshot just so', async () => {
    const tally = await explore(inSnapshot, 12)
    expect(tally.get('applied') ?? 0).toBeGreaterThan(0)
    expect(tally.get('judged')).toBe(tally.get('applied'))
    expect(tally.get('drift') ?? 0).toBeGreaterThan(0)
  })
})
