import { readFileSync } from 'node:fs'
import type { PolicyFolder, Prompt } from '../../src/app/init/ports.js'
import { type InitOutcome, type InitWish, init } from '../../src/app/init.js'
import type { Account, BucketPolicies } from '../../src/app/ports.js'
import type { ConnectInstance } from '../../src/core/account/roles.js'
import { PortError, UsageError } from '../../src/core/text/errors.js'
import { type Prose, plain, say } from '../../src/core/text/prose.js'
import type { AccountSettings } from '../../src/settings/settings.js'
import { EXAMPLE, exampleLive, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'

const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const BLOG = 'connect-25fd0a3be3ef'
const FILE = `policies/${MODERN}.json`
const WANTED = readFileSync(`examples/policies/${MODERN}.json`, 'utf8')

/** Files in memory. */
class FakeFolder implements PolicyFolder {
  readonly files = new Map<string, string>()

  async read(path: string): Promise<string | undefined> {
    return this.files.get(path)
  }

  async write(path: string, text: string): Promise<void> {
    this.files.set(path, text)
  }
}

/** Answers from a list, and keeps what it was asked. */
class FakePrompt implements Prompt {
  readonly asked: string[] = []
  readonly #answers: (number | boolean)[]

  constructor(...answers: (number | boolean)[]) {
    this.#answers = answers
  }

  async choose(question: Prose, options: readonly Prose[]): Promise<number> {
    this.asked.push([question, ...options].map(plain).join('\n'))
    return Number(this.#answers.shift())
  }

  async confirm(question: Prose): Promise<boolean> {
    this.asked.push(plain(question))
    return this.#answers.shift() === true
  }
}

/** The example account in memory, with everything that `init` touches. */
class World {
  readonly account = new FakeAccount()
  readonly buckets = new FakeBuckets(new VirtualClock(), { [MODERN]: exampleLive(MODERN), [BLOG]: undefined })
  readonly folder = new FakeFolder()

  init(
    wish: Partial<InitWish>,
    options: {
      prompt?: Prompt
      settings?: Partial<AccountSettings>
      account?: Account
      policies?: BucketPolicies
    } = {},
  ): Promise<InitOutcome> {
    const { prompt, settings, account = this.account, policies = this.buckets } = options
    const ports = { account, policies, folder: this.folder, ...(prompt === undefined ? {} : { prompt }) }
    const given = wish.adminRoles ?? []
    const adminRoles = given.length > 0 ? given : SETTINGS.adminRoles
    return init({ adminRoles: given, ...wish }, { ...SETTINGS, mode: 'plan', adminRoles, ...settings }, ports)
  }

  /** The message of the error that it ends in, nothing having been written. */
  async refusal(kind: typeof UsageError | typeof PortError, ...args: Parameters<World['init']>): Promise<string> {
    const before = [...this.folder.files]
    const error: unknown = await this.init(...args).then(
      () => 'no error',
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(kind)
    expect([...this.folder.files]).toEqual(before)
    return (error as Error).message
  }
}

function instance(change: Partial<ConnectInstance>): ConnectInstance {
  const [, sales] = EXAMPLE.instances
  if (sales === undefined) throw new Error('the example account has two instances')
  return { ...sales, ...change }
}

function idsIn(text: string | undefined): readonly string[] {
  const read = JSON.parse(text ?? '') as { Statement: [{ Condition: { StringNotLike: { 'aws:userId': string[] } } }] }
  return read.Statement[0].Condition.StringNotLike['aws:userId']
}

describe('init and what the configuration declares', () => {
  const PARTNER = 'AROAEXAMPLEEXAMPLE123'
  const entry = { id: PARTNER, account: '444455556666', owner: 'Partner', why: 'It reads.' }
  const listedWith = async (settings: Partial<AccountSettings>, wish: Partial<InitWish> = {}) => {
    const { draft } = await new World().init({ bucket: BLOG, ...wish }, { settings })
    return draft.listed
  }

  it('never loses a declared id, wherever it writes', async () => {
    expect(await listedWith({ declared: [entry] })).toContain(`${PARTNER}:*`)
    expect(await listedWith({ declared: [entry] }, { output: 'new.json' })).toContain(`${PARTNER}:*`)
    expect(await listedWith({ declared: [{ ...entry, until: '2026-01-01' }] })).not.toContain(`${PARTNER}:*`)
    expect(await listedWith({})).not.toContain(`${PARTNER}:*`)
  })

  it('keeps a role of the live list that is declared by its ARN', async () => {
    const exporter = { arn: 'arn:aws:iam::111122223333:role/recordings-*', owner: 'Export', why: 'It exports.' }
    const listed = async (declaredArns: AccountSettings['declaredArns']) =>
      (await new World().init({ bucket: MODERN }, { settings: { declaredArns } })).draft.listed
    expect(await listed([exporter])).toContain('AROARTX3GSDSW5VRCPIXR:*')
    expect(await listed([])).not.toContain('AROARTX3GSDSW5VRCPIXR:*')
  })
})

describe('init over a policy that names somebody who is gone', () => {
  const GONE = 'AROA27HJSWAHEPTTLIWSO'
  const allow = (...AWS: readonly string[]) => ({
    ...{ Sid: 'Readers', Effect: 'Allow', Principal: { AWS } },
    ...{ Action: 's3:GetObject', Resource: `arn:aws:s3:::${MODERN}/*` },
  })
  const over = async (statement: object) => {
    const world = new World()
    const policies = new FakeBuckets(new VirtualClock(), {
      [MODERN]: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
    })
    const { notes, ending } = await world.init({ bucket: MODERN }, { policies })
    return { notes: notes.map(plain), ending, text: world.folder.files.get(FILE) }
  }

  it('leaves it out and says so', async () => {
    const exporter = 'arn:aws:iam::111122223333:role/recordings-exporter'
    const some = await over(allow(GONE, exporter))
    expect(some.ending).toBe('written')
    expect(some.text).toContain(exporter)
    expect(some.text).not.toContain(GONE)
    expect(some.notes).toEqual([expect.stringContaining(GONE)])
    const all = await over(allow(GONE))
    expect(all.ending).toBe('written')
    expect(all.text).not.toContain('Readers')
    expect(all.notes).toEqual([
      expect.stringMatching(/^S3 would refuse the live policy now, .* principals that are gone/),
    ])
  })

  it('writes nothing where it would be a protection', async () => {
    const denied = await over({
      ...allow(GONE),
      Effect: 'Deny',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    })
    expect(denied.ending).toBe('not-proved')
    expect(denied.text).toBeUndefined()
  })
})

describe('init over a policy under which nobody knows whether the deployer can act', () => {
  it('says who can replace it, and names no file that it has not written', async () => {
    const [OWNER, ARN] = ['111122223333', `arn:aws:s3:::${MODERN}`]
    const NotPrincipal = { AWS: [`arn:aws:iam::${OWNER}:role/Admin`, `arn:aws:iam::${OWNER}:root`] }
    const live = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', NotPrincipal, Action: 's3:*', Resource: [ARN, `${ARN}/*`] }],
    })
    const world = new World()
    const policies = new FakeBuckets(new VirtualClock(), { [MODERN]: live })
    const { ending, report } = await world.init({ bucket: MODERN }, { policies })
    const verdict = report.policies[0]?.claims.find(({ claim }) => claim === 'deployer-keeps-access')?.verdict
    const because = verdict !== undefined && 'because' in verdict ? plain(verdict.because) : ''
    expect([ending, [...world.folder.files.keys()]]).toEqual(['not-proved', []])
    expect(because).toContain(
      `the root user of account \`${OWNER}\`, with \`aws s3api put-bucket-policy --bucket ${MODERN}\`.`,
    )
    expect(because).not.toContain('file://')
  })
})

describe('init', () => {
  it('writes the proved policy of the bucket that is named, and touches nothing in the account', async () => {
    const world = new World()
    const outcome = await world.init({ bucket: MODERN })
    expect([outcome.ending, outcome.path, outcome.report.verdict]).toEqual(['written', FILE, 'safe'])
    expect([...world.folder.files]).toEqual([[FILE, WANTED]])
    expect(new Set(world.buckets.calls)).toEqual(new Set([`read ${MODERN}`]))
  })

  it.each([
    ['id', '7e2f6d18-90ab-4c3d-8e5f-1b2a3c4d5e6f'],
    ['ARN', 'arn:aws:connect:us-east-1:111122223333:instance/7e2f6d18-90ab-4c3d-8e5f-1b2a3c4d5e6f'],
    ['alias', 'sales'],
  ])('finds the bucket from the %s of an instance', async (_, named) => {
    expect((await new World().init({ instance: named })).path).toBe(FILE)
  })

  it('tells instances with the same id in two Regions apart by their ARN', async () => {
    const world = new World()
    const storage = [{ ResourceType: 'CALL_RECORDINGS', BucketName: BLOG }]
    world.account.instancesAre = [instance({ Region: 'eu-west-2' }), instance({ Region: 'us-east-1', storage })]
    const named = `arn:aws:connect:us-east-1:111122223333:instance/${instance({}).Id}`
    expect((await world.init({ instance: named })).draft.bucket).toBe(BLOG)
  })

  describe('of an id that two Regions have, as an instance and its replica have', () => {
    const twins = (far: string) => {
      const world = new World()
      const storage = [{ ResourceType: 'CALL_RECORDINGS', BucketName: far }]
      world.account.instancesAre = [instance({ Region: 'us-east-1' }), instance({ Region: 'us-west-2', storage })]
      return world
    }

    it('asks which of their buckets is meant', async () => {
      const { draft } = await twins(BLOG).init({ instance: instance({}).Id }, { prompt: new FakePrompt(1) })
      expect(draft.bucket).toBe(BLOG)
    })

    it('says that there are two where nobody can be asked', async () => {
      expect(await twins(BLOG).refusal(UsageError, { instance: instance({}).Id })).toContain(
        `There are 2 buckets to choose from: \`${MODERN}\` and \`${BLOG}\`.`,
      )
    })

    it('takes both where they store in one bucket', async () => {
      const { ending, draft } = await twins(MODERN).init({ instance: instance({}).Id })
      expect([ending, draft.bucket]).toEqual(['written', MODERN])
    })

    it('says that one of them stores elsewhere, unless the bucket was named', async () => {
      const note = 'stores in `connect-25fd0a3be3ef` too, and this file locks `amazon-connect-3f1c0d5e7a9b` alone.'
      const named = `arn:aws:connect:us-east-1:111122223333:instance/${instance({}).Id}`
      const said = async (far: string, wish: Parameters<World['init']>[0]) =>
        (await twins(far).init(wish)).notes.map(plain).join('\n').includes(note)
      expect(await said(BLOG, { instance: named })).toBe(true)
      expect(await said(BLOG, { bucket: MODERN })).toBe(false)
      expect(await said(MODERN, { instance: named })).toBe(false)
    })

    it('says that the other Region was not looked at', async () => {
      const world = new World()
      const ReplicationStatusSummaryList = [{ Region: 'us-east-1' }, { Region: 'us-west-2' }]
      world.account.instancesAre = [
        instance({ Region: 'us-east-1', ReplicationConfiguration: { ReplicationStatusSummaryList } }),
      ]
      const { notes } = await world.init({ instance: instance({}).Id })
      expect(notes.map(plain).join('\n')).toContain('is replicated to `us-west-2`, and nothing of its replica was read')
    })
  })

  it('takes the only bucket that there is without asking', async () => {
    const world = new World()
    world.account.instancesAre = [instance({})]
    const prompt = new FakePrompt()
    expect((await world.init({}, { prompt })).draft.bucket).toBe(MODERN)
    expect(prompt.asked).toEqual([])
  })

  it('asks on a terminal which of several buckets is meant', async () => {
    const prompt = new FakePrompt(1)
    expect((await new World().init({}, { prompt })).draft.bucket).toBe(BLOG)
    expect(prompt.asked).toEqual([
      [
        'Which bucket do you want to lock?',
        '`amazon-connect-3f1c0d5e7a9b` (`sales: CALL_RECORDINGS, CHAT_TRANSCRIPTS, SCHEDULED_REPORTS`)',
        '`connect-25fd0a3be3ef` (`support: CALL_RECORDINGS, SCHEDULED_REPORTS`)',
      ].join('\n'),
    ])
  })

  it('admits the roles of all instances that share the bucket', async () => {
    const world = new World()
    const [support, sales] = EXAMPLE.instances
    if (support === undefined || sales === undefined) throw new Error('the example account has two instances')
    world.account.instancesAre = [{ ...support, storage: sales.storage }, sales]
    const { draft } = await world.init({ instance: 'sales' })
    expect(idsIn(draft.text).slice(0, 2)).toEqual(['AROARTX3GSDSVHZCMZNGB:*', 'AROAJJ4OT5B3EVMNARNW6:*'])
  })

  it('admits the role of an instance that is yet to be given the bucket', async () => {
    const world = new World()
    world.buckets.put('new-bucket', undefined)
    const outcome = await world.init({ instance: 'sales', bucket: 'new-bucket' })
    expect(idsIn(world.folder.files.get('policies/new-bucket.json'))[0]).toBe('AROARTX3GSDSVHZCMZNGB:*')
    expect(outcome.ending).toBe('written')
  })

  it('writes to the file that is named', async () => {
    const world = new World()
    await world.init({ bucket: MODERN, output: 'locks/sales.json' })
    expect([...world.folder.files.keys()]).toEqual(['locks/sales.json'])
  })

  it('admits the deploy role and the plan role that are named', async () => {
    const { draft, notes, ending } = await new World().init(
      { bucket: BLOG, adminRoles: ['AWSReservedSSO_*'] },
      { settings: { deployRole: 'recordings-exporter', planRole: 'Admin' } },
    )
    expect(idsIn(draft.text)).toEqual([
      'AROAJJ4OT5B3EVMNARNW6:*',
      'AROARTX3GSDSRHJISGC5S:*',
      'AROARTX3GSDSW5VRCPIXR:*',
      'AROAINV7BYMRZP3NV66DI:*',
      '111122223333',
    ])
    expect([ending, notes]).toEqual(['written', []])
  })

  it('writes a configuration that names the roles that it was given, and leaves one that is there', async () => {
    const world = new World()
    const given = { bucket: BLOG, adminRoles: ['AWSReservedSSO_*'] }
    const roles = {
      settings: { adminRoles: ['AWSReservedSSO_*'], deployRole: 'Admin', planRole: 'recordings-exporter' },
    }
    expect(await world.init(given, roles)).toMatchObject({ configured: true, config: 'connect-bucket-lock.yml' })
    expect(world.folder.files.get('connect-bucket-lock.yml')).toBe(
      'admin-roles: ["AWSReservedSSO_*"]\ndeploy-role: "Admin"\nplan-role: "recordings-exporter"\n',
    )
    world.folder.files.set('connect-bucket-lock.yml', '# mine')
    expect(await world.init(given, roles)).toMatchObject({ configured: false, config: 'connect-bucket-lock.yml' })
    expect(world.folder.files.get('connect-bucket-lock.yml')).toBe('# mine')
  })

  it('writes no configuration where nobody was named', async () => {
    const world = new World()
    const outcome = await world.init({ bucket: BLOG })
    expect([outcome.configured, 'config' in outcome]).toEqual([false, false])
    expect(world.folder.files.has('connect-bucket-lock.yml')).toBe(false)
  })

  it('puts nobody on the list who only runs it: an admin is needed, a named role, or somebody who says so', async () => {
    const asExporter = () => {
      const world = new World()
      const Arn = 'arn:aws:sts::111122223333:assumed-role/recordings-exporter/x'
      const caller = { Account: '111122223333', Arn, UserId: 'AROARTX3GSDSW5VRCPIXR:x' }
      world.account.identityIs = { ...world.account.identityIs, caller }
      return world
    }
    expect(await asExporter().refusal(UsageError, { bucket: BLOG })).toBe(
      'You are `recordings-exporter`, which is not an admin, so it was not put on the list. Name the role that will apply the policy with `--deploy-role`.',
    )
    const agreed = await asExporter().init({ bucket: BLOG }, { prompt: new FakePrompt(true) })
    expect([agreed.ending, idsIn(agreed.draft.text).includes('AROARTX3GSDSW5VRCPIXR:*')]).toEqual(['written', true])
    expect(await asExporter().refusal(UsageError, { bucket: BLOG }, { prompt: new FakePrompt(false) })).toMatch(
      /not put on/,
    )
  })

  it('asks no other account than the one that the configuration names', async () => {
    expect(await new World().refusal(PortError, { bucket: BLOG, expected: '999988887777' })).toBe(
      'These are credentials of account `111122223333`, and the policies are those of account `999988887777`.',
    )
  })

  it('says so where whoever runs it is not on the list', async () => {
    const { notes, ending } = await new World().init(
      { bucket: BLOG, adminRoles: ['AWSReservedSSO_*'] },
      { settings: { deployRole: 'recordings-exporter', planRole: 'recordings-exporter' } },
    )
    expect(ending).toBe('written')
    expect(notes.map(plain)).toEqual([
      'You are `Admin`, which is not on the list. After the apply that role cannot read the recordings and cannot plan. Run plans as a role on the list.',
    ])
  })
})

describe('a policy that is not proved', () => {
  it('is never written: the live policy denies the deployer', async () => {
    const world = new World()
    world.buckets.put(MODERN, exampleLive(MODERN)?.replace('AROAINV7BYMRZP3NV66DI:*', 'AROAINV7BYMRZP3NV66DX:*'))
    const { ending, report } = await world.init({ bucket: MODERN })
    expect([ending, report.verdict]).toEqual(['not-proved', 'unsafe'])
    expect(world.folder.files.size).toBe(0)
  })

  it('is never written: a kept statement keeps Connect out', async () => {
    const world = new World()
    const deny = { Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: `arn:aws:s3:::${MODERN}/*` }
    world.buckets.put(MODERN, JSON.stringify({ Version: '2012-10-17', Statement: [deny] }))
    const { ending, report } = await world.init({ bucket: MODERN })
    const kept = report.policies[0]?.claims.find(({ claim }) => claim === 'connect-keeps-access')
    expect([ending, kept?.verdict.kind]).toEqual(['not-proved', 'fails'])
    expect(world.folder.files.size).toBe(0)
  })

  it('is not even asked about where a file is in the way', async () => {
    const world = new World()
    world.folder.files.set(FILE, 'something else')
    world.buckets.put(MODERN, exampleLive(MODERN)?.replace('AROAINV7BYMRZP3NV66DI:*', 'AROAINV7BYMRZP3NV66DX:*'))
    const prompt = new FakePrompt(true)
    expect((await world.init({ bucket: MODERN }, { prompt })).ending).toBe('not-proved')
    expect(prompt.asked).toEqual([])
    expect(world.folder.files.get(FILE)).toBe('something else')
  })
})

describe('a file that is there already', () => {
  const OTHER = WANTED.replace('"111122223333"', '"AROARTX3GSDSW5VRCPIXR:*"')
  const FOUND =
    "`policies/amazon-connect-3f1c0d5e7a9b.json` is there already, and says something else: it has `AROARTX3GSDSW5VRCPIXR:*` on the lock's list; it lacks `111122223333` on the lock's list."

  it.each([
    ['the same', WANTED],
    ['the same in another order and form', JSON.stringify({ ...JSON.parse(WANTED), Id: 'Mine' })],
  ])('is left alone where it says %s', async (_, text) => {
    const world = new World()
    world.folder.files.set(FILE, text)
    expect((await world.init({ bucket: MODERN })).ending).toBe('already-there')
    expect(world.folder.files.get(FILE)).toBe(text)
  })

  it('is never overwritten where there is nobody to ask', async () => {
    const world = new World()
    world.folder.files.set(FILE, OTHER)
    expect(await world.refusal(UsageError, { bucket: MODERN })).toBe(
      `${FOUND} It was left as it is. Name another file with \`--output\`, or run this on a terminal to be asked.`,
    )
  })

  it('is overwritten when that is confirmed', async () => {
    const world = new World()
    world.folder.files.set(FILE, OTHER)
    const prompt = new FakePrompt(true)
    expect((await world.init({ bucket: MODERN }, { prompt })).ending).toBe('written')
    expect(prompt.asked).toEqual([`${FOUND} Replace it?`])
    expect(world.folder.files.get(FILE)).toBe(WANTED)
  })

  it('is left alone when that is not confirmed', async () => {
    const world = new World()
    world.folder.files.set(FILE, OTHER)
    const prompt = new FakePrompt(false)
    expect(await world.refusal(UsageError, { bucket: MODERN }, { prompt })).toBe(`\`${FILE}\` was left as it is.`)
  })

  it.each(['', '{', '[]', '{"Version":"2012-10-17"}'])('is no policy that may be overwritten: %j', async text => {
    const world = new World()
    world.folder.files.set(FILE, text)
    expect(await world.refusal(UsageError, { bucket: MODERN })).toContain('it is unreadable')
  })

  it('differs where only its version does, and that counts', async () => {
    const world = new World()
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:role/Admin' },
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${MODERN}/\${aws:username}`,
    }
    world.buckets.put(MODERN, JSON.stringify({ Version: '2012-10-17', Statement: [statement] }))
    const { draft } = await world.init({ bucket: MODERN })
    world.folder.files.set(FILE, draft.text.replace('2012-10-17', '2008-10-17'))
    expect(await world.refusal(UsageError, { bucket: MODERN })).toContain(
      'says something else: it has another version, so that `${…}` means something else in it. It was left',
    )
  })
})

describe('what cannot be found', () => {
  const REGIONS = 'Instances of other Regions are found with `--region`.'

  it.each([
    [
      'which bucket is meant',
      {},
      'There are 2 buckets to choose from: `amazon-connect-3f1c0d5e7a9b` and `connect-25fd0a3be3ef`. Name one with `--bucket`, or run this on a terminal to be asked.',
    ],
    ['an instance', { instance: 'sale' }, `No Connect instance \`sale\`. Did you mean \`sales\`? ${REGIONS}`],
    [
      'an instance like no other',
      { instance: 'marketing' },
      `No Connect instance \`marketing\`. There are: \`support\` and \`sales\`. ${REGIONS}`,
    ],
    [
      'a bucket',
      { bucket: 'connect-25fd0a3be3ee' },
      `No Connect instance stores in the bucket \`connect-25fd0a3be3ee\`. Did you mean \`connect-25fd0a3be3ef\`? If an instance is yet to be given this bucket, name it with \`--instance\`. ${REGIONS}`,
    ],
    [
      'a bucket like no other',
      { bucket: 'logs' },
      `No Connect instance stores in the bucket \`logs\`. Connect stores in \`amazon-connect-3f1c0d5e7a9b\` and \`connect-25fd0a3be3ef\`. If an instance is yet to be given this bucket, name it with \`--instance\`. ${REGIONS}`,
    ],
    ['a name of a bucket', { bucket: 'My_Bucket' }, '`My_Bucket` is not a valid bucket name.'],
    [
      'an admin role',
      { bucket: MODERN, adminRoles: ['Admin', 'Admn'] },
      'No role of account `111122223333` is named `Admn` (`--admin-role`). Did you mean `Admin`?',
    ],
    [
      'an admin role by its ARN',
      { bucket: MODERN, adminRoles: ['arn:aws:iam::111122223333:role/Admn'] },
      'No role of account `111122223333` is named `arn:aws:iam::111122223333:role/Admn` (`--admin-role`). Did you mean `arn:aws:iam::111122223333:role/Admin`?',
    ],
    [
      'the bucket itself',
      { instance: 'sales', bucket: 'not-there' },
      'Account `111122223333` has no bucket `not-there`.',
    ],
  ])('is said: %s', async (_, wish, message) => {
    expect(await new World().refusal(UsageError, wish)).toBe(message)
  })

  it('is said: an instance of another Region', async () => {
    const world = new World()
    world.account.instancesAre = [instance({ Region: 'us-east-1' })]
    const arn = `arn:aws:connect:eu-west-2:111122223333:instance/${instance({}).Id}`
    expect(await world.refusal(UsageError, { instance: arn })).toBe(
      `No Connect instance \`${arn}\`. There are: \`sales\`. ${REGIONS}`,
    )
  })

  it('is said: a deploy role, and who deploys at all', async () => {
    const world = new World()
    expect(await world.refusal(UsageError, { bucket: MODERN }, { settings: { deployRole: 'deploi' } })).toBe(
      'No role of account `111122223333` is named `deploi` (`--deploy-role`). `aws iam list-roles` lists them.',
    )
    world.account.identityIs = { account: EXAMPLE.account, partition: 'aws' }
    expect(await world.refusal(UsageError, { bucket: MODERN })).toBe(
      'It is not known who will apply the policy. Name the role that will apply the policy with `--deploy-role`.',
    )
    const caller = {
      Account: '111122223333',
      Arn: 'arn:aws:sts::111122223333:federated-user/x',
      UserId: '111122223333:x',
    }
    world.account.identityIs = { account: EXAMPLE.account, partition: 'aws', caller }
    expect(await world.refusal(UsageError, { bucket: MODERN })).toBe(
      '`arn:aws:sts::111122223333:federated-user/x` cannot be put on the list: its sessions are not those of a role. Name the role that will apply the policy with `--deploy-role`.',
    )
  })

  it('is said: any instance, and any bucket of theirs', async () => {
    const world = new World()
    world.account.instancesAre = [instance({ storage: [] })]
    expect(await world.refusal(UsageError, {})).toBe(
      'Connect `sales` stores nothing in a bucket yet. Name the bucket with `--bucket` and the instance that will store in it with `--instance`.',
    )
    world.account.instancesAre = []
    expect(await world.refusal(UsageError, {})).toBe(
      `Found no Connect instance, so there is no bucket to lock. ${REGIONS}`,
    )
    expect(await world.refusal(UsageError, { instance: 'sales' })).toBe(
      `No Connect instance \`sales\`. There is none at all. ${REGIONS}`,
    )
  })

  it('is asked for on a terminal: an admin role, service roles not being offered', async () => {
    const prompt = new FakePrompt(1, true)
    const outcome = await new World().init({ bucket: MODERN }, { prompt, settings: { adminRoles: ['Nobody'] } })
    expect(prompt.asked).toEqual([
      [
        'Which role may change the policy and reach the recordings?',
        '`Admin`',
        '`AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e`',
      ].join('\n'),
      'You are `Admin`, which is not an admin. Put it on the list, as the role that will apply the policy?',
    ])
    expect(outcome.askedAdmins).toEqual([
      'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e',
    ])
    expect(outcome.ending).toBe('written')
  })

  it('is not asked for where there are too many to choose from: an admin role', async () => {
    const world = new World()
    const [role] = EXAMPLE.roles
    if (role === undefined) throw new Error('the example account has roles')
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...role,
      RoleId: `AROAMANYMANYMANY${index}`,
      RoleName: `r${index}`,
    }))
    world.account.rolesAre = [...EXAMPLE.roles, ...many]
    const prompt = new FakePrompt(0)
    const settings = { adminRoles: ['Nobody'] }
    expect(await world.refusal(UsageError, { bucket: MODERN }, { prompt, settings })).toContain('`--admin-role`')
    expect(prompt.asked).toEqual([])
  })

  it('is said where there is nobody to ask: an admin role', async () => {
    const message = await new World().refusal(UsageError, { bucket: MODERN }, { settings: { adminRoles: ['Nobody'] } })
    expect(message).toBe(
      'No role of account `111122223333` is named `Nobody`. Use `--admin-role` to name a role that may change the policy.',
    )
  })
})

describe('what AWS does not tell', () => {
  it('leaves no verdict: the instances', async () => {
    const world = new World()
    const account: Account = {
      identity: () => world.account.identity(),
      roles: () => world.account.roles(),
      instances: async () => ({ kind: 'unreadable', because: say`Access denied.` }),
    }
    expect(await world.refusal(PortError, { bucket: MODERN }, { account })).toBe(
      'The Connect instances could not be listed, so it is not known whose role needs which bucket. Access denied.',
    )
  })

  it.each([
    [
      'is not in the account',
      'arn:aws:iam::111122223333:role/gone',
      ', `arn:aws:iam::111122223333:role/gone`, was not found in account `111122223333`.',
    ],
    ['is not named', undefined, ' is not named by Connect.'],
  ])('leaves no verdict: the service role %s', async (_, ServiceRole, problem) => {
    const world = new World()
    const { ServiceRole: __, ...rest } = instance({})
    world.account.instancesAre = [{ ...rest, ...(ServiceRole === undefined ? {} : { ServiceRole }) }]
    expect(await world.refusal(PortError, { bucket: MODERN })).toBe(
      `The service role of Connect instance \`sales\`${problem} Without its RoleId, the lock would keep Connect out.`,
    )
  })

  it('leaves no verdict: the live policy, for its statements would be lost', async () => {
    const world = new World()
    const policies: BucketPolicies = {
      read: async () => ({ kind: 'unreadable', because: say`The policy of ${MODERN} could not be read: denied.` }),
      write: async () => undefined,
      remove: async () => undefined,
      eventuallyConsistent: true,
    }
    expect(await world.refusal(PortError, { bucket: MODERN }, { policies })).toBe(
      'The policy of `amazon-connect-3f1c0d5e7a9b` could not be read: denied. Its other statements would be lost, so no policy was written.',
    )
    world.buckets.put(MODERN, '{"Statement":[{}]}')
    expect(await world.refusal(PortError, { bucket: MODERN })).toBe(
      'The policy on `amazon-connect-3f1c0d5e7a9b` is unreadable. Its other statements would be lost, so no policy was written.',
    )
  })
})
