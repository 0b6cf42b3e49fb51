import { change, configuration, plan, resource, STANDING } from './plans.js'
import { BUCKET, CONNECT, checked, lines, lock } from './support.js'

const POLICY = JSON.stringify(lock())
const NAMED = 'aws_s3_bucket_policy.this'

describe('A plan', () => {
  it.each([
    ['creates', ['create']],
    ['updates', ['update']],
    ['leaves alone', ['no-op']],
    ['lets go of the old one and makes', ['create', 'forget']],
    ["lets go of the old one and makes, in OpenTofu's order,", ['forget', 'create']],
  ])('that %s a policy is judged by what it will say', async (_, actions) => {
    expect(await lines(plan([change({ actions, before: STANDING })]))).toEqual([`${NAMED} [${BUCKET}] safe`])
  })

  it('names a policy by its address, whatever stands in the keys', async () => {
    const module = 'module.locks.module.lock["a.b[\\"0\\"]"]'
    const changes = [change({ module, index: 'chat/"x".y' }), change({ index: 3, after: other('connect-three') })]
    expect(await lines(plan(changes))).toEqual([
      `${module}.${NAMED}["chat/\\"x\\".y"] [${BUCKET}] safe`,
      `${NAMED}[3] [connect-three] safe`,
    ])
  })

  it('that deletes a policy is unsafe, and its bucket is named', async () => {
    const said = `source-policy-deleted «"${NAMED}"» The plan deletes this policy, which leaves the bucket without a lock.`
    expect(await lines(plan([change({ actions: ['delete'], before: STANDING, after: null })]))).toEqual([
      `${NAMED} [${BUCKET}] unsafe\n  ${said}`,
    ])
  })

  it('that forgets a policy is unproven, and its bucket is named', async () => {
    const said = `source-policy-forgotten «"${NAMED}"» Terraform forgets this policy: it stays on the bucket, and no tool manages it.`
    expect(await lines(plan([change({ actions: ['forget'], before: STANDING, after: null })]))).toEqual([
      `${NAMED} [${BUCKET}] unproven\n  ${said}`,
    ])
  })

  it('that replaces a policy says that there is a moment without one', async () => {
    const said = 'The plan deletes this policy before it writes it again. In between the bucket has no lock.'
    expect(await lines(plan([change({ actions: ['delete', 'create'], before: STANDING })]))).toEqual([
      `${NAMED} [${BUCKET}] safe\n  source-policy-replaced «{» ${said}`,
    ])
  })

  it('that writes a policy and then deletes the old one of the same bucket leaves it open', async () => {
    expect(await lines(plan([change({ actions: ['create', 'delete'], before: STANDING })]))).toEqual([
      expect.stringMatching(/unsafe\n {2}source-policy-deleted .* then deletes the old one of the same bucket/),
    ])
  })

  it.each([
    ['delete', 'create'],
    ['create', 'delete'],
  ])('that moves a policy to another bucket (%s, %s) leaves the first one open', async (...actions) => {
    const moved = change({ actions, before: { bucket: 'connect-old', policy: POLICY } })
    expect(await lines(plan([moved]))).toEqual([
      expect.stringMatching(/\[connect-old\] unsafe\n {2}source-policy-deleted .*moves this policy to another bucket/),
      `${NAMED} [${BUCKET}] safe`,
    ])
  })

  it('that deletes a deposed policy takes the lock off', async () => {
    const deposed = change({ actions: ['delete'], deposed: '00000001', before: STANDING, after: null })
    expect(await lines(plan([deposed]))).toEqual([expect.stringMatching(/\(deposed\) .* unsafe\n/)])
  })

  it('of the provider for Cloud Control is read like any other', async () => {
    const type = 'awscc_s3_bucket_policy'
    const known = change({ type, after: { bucket: BUCKET, policy_document: POLICY } })
    const unknown = change({ type, name: 'other', after: {}, unknown: { policy_document: true } })
    expect(await lines(plan([known, unknown]))).toEqual([
      `${type}.this [${BUCKET}] safe`,
      expect.stringMatching(/unproven\n {2}source-not-known-yet «true»/),
    ])
  })

  it('that defers a policy is unproven, and names it', async () => {
    const deferred = {
      reason: 'provider_config_unknown',
      resource_change: change({ name: 'later', after: { bucket: 'connect-late' } }),
    }
    const [first, second, third] = await lines(plan([change()], { deferred_changes: [deferred], complete: false }))
    expect([first, second, third]).toEqual([
      expect.stringContaining(`${NAMED} [${BUCKET}] safe`),
      expect.stringContaining(`aws_s3_bucket_policy.later [connect-late] unproven\n  source-not-known-yet`),
      undefined,
    ])
  })

  it('that forgets a policy on one bucket and makes it on another names both', async () => {
    for (const actions of [
      ['forget', 'create'],
      ['create', 'forget'],
    ]) {
      const moved = change({ actions, before: { bucket: 'connect-old', policy: POLICY } })
      expect(await lines(plan([moved]))).toEqual([
        expect.stringContaining(`${NAMED} [connect-old] unproven\n  source-policy-forgotten`),
        `${NAMED} [${BUCKET}] safe`,
      ])
      expect(await lines(plan([change({ actions, before: STANDING })]))).toEqual([`${NAMED} [${BUCKET}] safe`])
    }
  })

  it('with an action that nobody knows is unproven', async () => {
    expect(await lines(plan([change({ actions: ['levitate'] })]))).toEqual([
      expect.stringMatching(/unproven\n {2}source-not-known-yet .* `levitate` here, which is not understood/),
    ])
  })

  it('that knows a policy only after the apply says what it refers to', async () => {
    const unknown = change({ after: {}, unknown: { bucket: true, policy: true } })
    const references = { policy: ['aws_iam_role.connect.unique_id', 'aws_iam_role.connect'] }
    const config = configuration({ resources: [resource('aws_s3_bucket_policy', 'this', references)] })
    expect(await lines(plan([unknown], config))).toEqual([
      `${NAMED} [?] unproven\n  source-not-known-yet «true» Terraform knows the policy only after the apply, because it refers to \`aws_iam_role.connect.unique_id\`.`,
    ])
  })

  it('says so beside a data source of the same type and name', async () => {
    const unknown = change({ after: {}, unknown: { bucket: true, policy: true } })
    const blocks = [
      resource('aws_s3_bucket_policy', 'this', { policy: ['aws_iam_role.connect.unique_id'] }),
      { ...resource('aws_s3_bucket_policy', 'this', { policy: ['var.other'] }), mode: 'data' },
    ]
    for (const resources of [blocks, blocks.toReversed()]) {
      const [told] = await lines(plan([unknown], configuration({ resources })))
      expect(told).toContain('because it refers to `aws_iam_role.connect.unique_id`.')
    }
  })

  it('takes a policy that is absent from `after`, or null there, for unknown', async () => {
    for (const after of [{ bucket: BUCKET }, { bucket: BUCKET, policy: null }]) {
      expect((await checked(plan([change({ after })]))).verdict).toBe('unproven')
    }
  })

  it('that stopped with an error, or is incomplete, says that policies may be missing', async () => {
    for (const more of [{ errored: true }, { complete: false }]) {
      expect(await lines(plan([change()], more))).toEqual([
        expect.stringMatching(/safe\n {2}source-read-with-assumptions .*other policies may be missing from/),
      ])
    }
  })

  it.each([
    ['only refreshes', { resource_drift: [change({ actions: ['update'], before: STANDING })] }, undefined],
    ['only reads a data source', {}, [change({ mode: 'data', type: 'aws_s3_bucket_policy', actions: ['read'] })]],
    ['is empty', {}, []],
    ['is about other things', {}, [change({ type: 'aws_sqs_queue_policy' })]],
  ])('that %s has no policy and is not green', async (_, more, changes) => {
    const { policies, verdict } = await checked({ ...plan(changes ?? []), resource_changes: changes, ...more })
    expect(verdict).toBe('unproven')
    expect(policies.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([['source-without-policy']])
  })

  it('of a format that came later is refused', async () => {
    expect((await checked(plan([change()], { format_version: '2.0' }))).verdict).toBe('unsafe')
    expect((await checked(plan([change()], { format_version: '1.99' }))).verdict).toBe('safe')
  })

  it('that replaces the role behind a listed id is unsafe', async () => {
    const role = { unique_id: 'AROAINV7BYMRZP3NV66DI', name: 'Admin' }
    const replaced = change({
      type: 'aws_iam_role',
      name: 'admin',
      actions: ['delete', 'create'],
      before: role,
      after: {},
    })
    expect(await lines(plan([change(), replaced]))).toEqual([
      `${NAMED} [${BUCKET}] unsafe\n  source-role-deleted «AROAINV7BYMRZP3NV66DI» The plan replaces \`aws_iam_role.admin\`, and its id \`AROAINV7BYMRZP3NV66DI\` goes with it.`,
    ])
  })

  const ADMIN_ROLE = { unique_id: 'AROAINV7BYMRZP3NV66DI', role_id: 'AROAINV7BYMRZP3NV66DI', name: 'Admin' }

  it.each<readonly [string, object, string]>([
    ['deletes it', { actions: ['delete'] }, 'The plan deletes `aws_iam_role.x`, and its id '],
    ['makes the new one first', { actions: ['create', 'delete'] }, 'The plan replaces `aws_iam_role.x`, and its id '],
    ['deletes what was left', { actions: ['delete'], deposed: '1' }, 'The plan deletes `aws_iam_role.x` (deposed), '],
    ['deletes one of many', { actions: ['delete'], index: 'a"b.c' }, 'The plan deletes `aws_iam_role.x["a\\"b.c"]`, '],
    ['deletes a user', { actions: ['delete'], type: 'aws_iam_user' }, 'The plan deletes `aws_iam_user.x`, '],
    [
      'deletes a role that a service made',
      { actions: ['delete'], type: 'aws_iam_service_linked_role' },
      'The plan deletes `aws_iam_service_linked_role.x`, ',
    ],
    [
      'deletes one of Cloud Control',
      { actions: ['delete'], type: 'awscc_iam_role' },
      'The plan deletes `awscc_iam_role.x`',
    ],
  ])('that kills the identity behind a listed id is unsafe: it %s', async (_, more, words) => {
    const gone = change({ type: 'aws_iam_role', name: 'x', before: ADMIN_ROLE, after: null, ...more })
    expect(await lines(plan([change(), gone]))).toEqual([expect.stringContaining(`unsafe\n  source-role-deleted`)])
    expect((await lines(plan([change(), gone])))[0]).toContain(words)
  })

  it.each<readonly [string, object, object]>([
    ['changes it', { actions: ['update'], after: ADMIN_ROLE }, {}],
    ['forgets it', { actions: ['forget'], after: null }, {}],
    ['forgets it and makes another', { actions: ['forget', 'create'], after: {} }, {}],
    ['deletes another', { actions: ['delete'], before: { unique_id: 'AROAZZZZBYMRZP3NV66DI' }, after: null }, {}],
    ['finds it changed', { actions: ['no-op'], after: ADMIN_ROLE }, { actions: ['update'], after: ADMIN_ROLE }],
    ['finds it changed, and not its id', { actions: ['no-op'], after: ADMIN_ROLE }, { actions: ['update'], after: {} }],
  ])('that leaves the identity behind a listed id as it is, is not: it %s', async (_, more, drifted) => {
    const role = (parts: object) => change({ type: 'aws_iam_role', name: 'x', before: ADMIN_ROLE, ...parts })
    const drift = { resource_drift: [role({ after: ADMIN_ROLE, ...drifted })] }
    expect(await lines(plan([change(), role(more)], drift))).toEqual([`${NAMED} [${BUCKET}] safe`])
  })

  it.each<readonly [string, object, string]>([
    ['deleted', { actions: ['delete'], after: null }, 'was deleted outside of Terraform'],
    ['made again', { actions: ['update'], after: { unique_id: 'AROAZZZZBYMRZP3NV66DI' } }, 'was made again outside'],
  ])('whose refresh found the role behind a listed id %s, is unsafe', async (_, parts, words) => {
    const drift = { resource_drift: [change({ type: 'aws_iam_role', name: 'x', before: ADMIN_ROLE, ...parts })] }
    const [only] = await lines(plan([change()], drift))
    expect(only).toContain('unsafe\n  source-role-deleted')
    expect(only).toContain(words)
  })

  it.each<readonly [string, readonly string[], string]>([
    ['leaves the policy', ['no-op'], 'unsafe\n  source-policy-deleted'],
    ['changes the policy', ['update'], 'unproven\n  source-not-known-yet'],
    ['writes the policy again', ['delete', 'create'], 'safe\n  source-policy-replaced'],
  ])('that replaces the bucket and %s', async (_, actions, expected) => {
    const bucket = (after: object, did = ['delete', 'create']) =>
      change({ type: 'aws_s3_bucket', name: 'x', actions: did, before: { bucket: BUCKET }, after })
    const policy = change({ actions, before: STANDING })
    expect(await lines(plan([bucket({ bucket: BUCKET }), policy]))).toEqual([
      expect.stringContaining(`${NAMED} [${BUCKET}] ${expected}`),
    ])
    const kept = bucket({ bucket: BUCKET }, ['update'])
    expect((await lines(plan([kept, policy])))[0]).toContain(`${NAMED} [${BUCKET}] safe`)
  })

  it.each<readonly [string, readonly string[], object | null, readonly string[], string]>([
    ['deletes the bucket and leaves the policy', ['delete'], null, ['no-op'], 'unsafe\n  source-policy-deleted'],
    ['deletes the bucket and changes the policy', ['delete'], null, ['update'], 'unproven\n  source-not-known-yet'],
    ['deletes the bucket and writes a policy', ['delete'], null, ['create'], 'unproven\n  source-not-known-yet'],
    [
      'renames the bucket and leaves the policy',
      ['create', 'delete'],
      { bucket: 'connect-other' },
      ['no-op'],
      'unsafe\n  source-policy-deleted',
    ],
  ])('that %s loses it with the bucket', async (_, did, after, actions, expected) => {
    const bucket = change({ type: 'aws_s3_bucket', name: 'x', actions: did, before: { bucket: BUCKET }, after })
    const [only] = await lines(plan([bucket, change({ actions, before: actions[0] === 'create' ? null : STANDING })]))
    expect(only).toContain(` ${expected}`)
    expect(only).toContain('The plan deletes `aws_s3_bucket.x`, and the policy of that bucket goes with it.')
    const other = change({ type: 'aws_s3_bucket', name: 'x', actions: did, before: { bucket: 'connect-o' }, after })
    expect(await lines(plan([other, change()]))).toEqual([`${NAMED} [${BUCKET}] safe`])
  })

  it('that gives a policy another name deletes it and writes it again in any order', async () => {
    const renamed = [
      change({ name: 'old', actions: ['delete'], before: STANDING, after: null }),
      change({ name: 'new' }),
    ]
    const { policies } = await checked(plan(renamed))
    expect(policies.map(({ verdict }) => verdict)).toEqual(['unsafe', 'unsafe'])
    expect((await lines(plan(renamed)))[0]).toContain('writes `aws_s3_bucket_policy.new` to the same bucket')
  })

  it('that attaches a policy to another bucket than it names is unsafe', async () => {
    const copied = change({ after: { bucket: 'connect-other', policy: POLICY } })
    expect(await lines(plan([copied]))).toEqual([
      expect.stringMatching(/unsafe\n {2}source-bucket-differs «\\"arn:aws:s3:::amazon-connect-3f1c0d5e7a9b\\"» /),
    ])
  })

  it('with two policies for one bucket is unsafe in both', async () => {
    const both = await lines(plan([change({ name: 'a' }), change({ name: 'b' })]))
    expect(both).toEqual([
      expect.stringMatching(/^aws_s3_bucket_policy\.a .*unsafe\n.*`file, aws_s3_bucket_policy\.b`/),
      expect.stringMatching(/^aws_s3_bucket_policy\.b .*unsafe\n.*`file, aws_s3_bucket_policy\.a`/),
    ])
  })
})

describe('The bucket of a policy', () => {
  const bucket = (name: string, more: object = {}) =>
    change({ type: 'aws_s3_bucket', name, after: { bucket: BUCKET }, ...more })
  const unnamed = (more: object = {}) =>
    change({ after: { policy: POLICY }, unknown: { bucket: true, id: true }, ...more })
  const refers = (...references: readonly string[]) => resource('aws_s3_bucket_policy', 'this', { bucket: references })

  it('is the one that a reference leads to', async () => {
    const config = configuration({ resources: [refers('aws_s3_bucket.x.id', 'aws_s3_bucket.x')] })
    expect(await lines(plan([bucket('x'), unnamed()], config))).toEqual([
      `${NAMED} [${BUCKET}] safe\n  source-read-with-assumptions «true» The plan does not name the bucket yet. The policy was judged for that of \`aws_s3_bucket.x\`.`,
    ])
  })

  it('is the one of the same instance', async () => {
    const config = configuration({ resources: [refers('aws_s3_bucket.x')] })
    const precise = configuration({
      resources: [refers('aws_s3_bucket.x[0].id', 'aws_s3_bucket.x[0]', 'aws_s3_bucket.x')],
    })
    const changes = [bucket('x', { index: 0 }), bucket('x', { index: 1, after: { bucket: 'connect-b' } })]
    expect((await checked(plan([...changes, unnamed({ index: 0 })], config))).verdict).toBe('unproven')
    expect(await lines(plan([...changes, unnamed({ index: 0 })], precise))).toEqual([
      expect.stringMatching(
        /^aws_s3_bucket_policy\.this\[0\] \[amazon-connect-3f1c0d5e7a9b\] safe\n.*`aws_s3_bucket\.x\[0\]`\.$/,
      ),
    ])
  })

  it.each<readonly [string, readonly string[], object]>([
    ['its key', ['aws_s3_bucket.x', 'each.key'], {}],
    ['its key, which comes first', ['each.key', 'aws_s3_bucket.x'], {}],
    ['its value', ['each.value.id', 'each.value'], { for_each_expression: { references: ['aws_s3_bucket.x'] } }],
    ['its value in a variable', ['var.bucket'], {}],
  ])('is the one that a for_each names by %s', async (name, references, more) => {
    const keys = ['connect.a', 'a "quoted" ["key"]']
    const changes = keys.flatMap((index, at) => [
      bucket('x', { index, after: { bucket: `connect-${at}` } }),
      name === 'its value in a variable'
        ? unnamed({ module: `module.lock[${JSON.stringify(index)}]` })
        : unnamed({ index }),
    ])
    const call = {
      expressions: { bucket: { references: ['each.value.id', 'each.value'] } },
      for_each_expression: { references: ['aws_s3_bucket.x'] },
      module: { resources: [refers('var.bucket')] },
    }
    const config = configuration({ resources: [{ ...refers(...references), ...more }], module_calls: { lock: call } })
    const [first, second] = await lines(plan(changes, config))
    expect(first).toContain('judged for that of `aws_s3_bucket.x["connect.a"]`.')
    expect(second).toContain('judged for that of `aws_s3_bucket.x["a \\"quoted\\" [\\"key\\"]"]`.')
  })

  it.each<readonly [string, readonly string[], object]>([
    ['another key', ['aws_s3_bucket.x["c"].id', 'aws_s3_bucket.x["c"]', 'aws_s3_bucket.x'], {}],
    ['its key and more', ['aws_s3_bucket.x', 'each.key', 'var.suffix'], {}],
    [
      'a key of two',
      ['each.value.id', 'each.value'],
      { for_each_expression: { references: ['aws_s3_bucket.x', 'var.y'] } },
    ],
  ])('is unknown where a for_each names it by %s', async (_, references, more) => {
    const changes = [bucket('x', { index: 'a' }), unnamed({ index: 'a' })]
    const config = configuration({ resources: [{ ...refers(...references), ...more }] })
    expect((await checked(plan(changes, config))).verdict).toBe('unproven')
  })

  it('is unknown where a text that the plan does not tell is put together from a known one', async () => {
    const config = configuration({
      module_calls: {
        lock: { expressions: { bucket: { constant_value: BUCKET } }, module: { resources: [refers('var.bucket')] } },
      },
    })
    expect((await checked(plan([unnamed({ module: 'module.lock' })], config))).verdict).toBe('unproven')
  })

  it.each([
    [[], 'The plan does not say which bucket gets this policy.'],
    [['var.bucket'], 'The plan does not say which bucket gets this policy; it refers to `var.bucket`.'],
    [
      ['var.bucket', 'var.stage'],
      'The plan does not say which bucket gets this policy; it refers to `var.bucket` and `var.stage`.',
    ],
  ])('that is not known is told with what it refers to: %j', async (references, message) => {
    const [said] = await lines(plan([unnamed()], configuration({ resources: [refers(...references)] })))
    expect(said).toBe(`${NAMED} [?] unproven\n  source-not-known-yet «true» ${message}`)
  })

  it('that is replaced by one that is not known yet loses its policy, and both are told', async () => {
    const before = { bucket: 'connect-old', policy: POLICY }
    for (const [actions, verdict] of [
      [['delete', 'create'], 'unproven'],
      [['create', 'delete'], 'unsafe'],
    ] as const) {
      expect(await lines(plan([unnamed({ actions, before })]))).toEqual([
        expect.stringMatching(new RegExp(`\\[connect-old\\] ${verdict}\n.* to a bucket that is not known yet\\.$`)),
        expect.stringMatching(/\[\?\] unproven\n.* The plan does not say which bucket gets this policy\.$/),
      ])
    }
  })

  it('is found through the variables and the outputs of modules', async () => {
    const inner = { resources: [refers('var.bucket')] }
    const config = configuration({
      module_calls: {
        lock: { expressions: { bucket: { references: ['module.s3.bucket_id', 'module.s3'] } }, module: inner },
        s3: {
          module: { outputs: { bucket_id: { expression: { references: ['aws_s3_bucket.x.id', 'aws_s3_bucket.x'] } } } },
        },
      },
    })
    const changes = [bucket('x', { module: 'module.s3' }), unnamed({ module: 'module.lock' })]
    expect(await lines(plan(changes, config))).toEqual([
      expect.stringMatching(
        /^module\.lock\..* \[amazon-connect-3f1c0d5e7a9b\] safe\n.*`module\.s3\.aws_s3_bucket\.x`\.$/,
      ),
    ])
  })

  it.each([
    ['a name that AWS makes up', [bucket('x', { after: {} })], ['aws_s3_bucket.x.id', 'aws_s3_bucket.x']],
    ['a local value', [bucket('x')], ['local.bucket']],
    ['two references', [bucket('x')], ['aws_s3_bucket.x.id', 'aws_s3_bucket.x', 'var.suffix']],
    ['another attribute', [bucket('x')], ['aws_s3_bucket.x.arn', 'aws_s3_bucket.x']],
    ['nothing', [bucket('x')], []],
  ])('that is known only by %s is unproven, at its place', async (_, changes, references) => {
    const config = configuration({ resources: [refers(...references)] })
    expect(await lines(plan([...changes, unnamed()], config))).toEqual([
      expect.stringMatching(/\[\?\] unproven\n {2}source-not-known-yet «true» The plan does not say which bucket/),
    ])
  })

  it('is unknown where the plan was trimmed to its changes', async () => {
    const { resource_changes } = plan([bucket('x'), unnamed()]) as { resource_changes: unknown }
    expect((await checked({ resource_changes })).verdict).toBe('unproven')
  })
})

describe('The old argument `policy` of a bucket', () => {
  const inline = (after: object, more: object = {}) => change({ type: 'aws_s3_bucket', name: 'x', after, ...more })
  const sets = (policy: boolean) =>
    configuration({ resources: [resource('aws_s3_bucket', 'x', policy ? { policy: [] } : { bucket: [] })] })

  it('is a policy where the configuration sets it', async () => {
    expect(await lines(plan([inline(STANDING)], sets(true)))).toEqual([`aws_s3_bucket.x [${BUCKET}] safe`])
  })

  it('is a mirror where the configuration does not set it, or where the bucket has a policy of its own', async () => {
    expect(await lines(plan([inline(STANDING), change()], sets(false)))).toEqual([`${NAMED} [${BUCKET}] safe`])
    const standing = inline(STANDING, { actions: ['no-op'], before: STANDING })
    expect(await lines(plan([standing, change()]))).toEqual([`${NAMED} [${BUCKET}] safe`])
    const refreshed = inline({ bucket: BUCKET }, { actions: ['update'], before: STANDING })
    expect(await lines(plan([refreshed, change()]))).toEqual([`${NAMED} [${BUCKET}] safe`])
  })

  it('is a second policy where it is written, though the plan was trimmed to its changes', async () => {
    const written = { bucket: BUCKET, policy: JSON.stringify(lock(BUCKET, [CONNECT])) }
    for (const parts of [{}, { actions: ['update'], before: STANDING }]) {
      const { policies } = await checked(plan([inline(written, parts), change()]))
      expect(policies.map(({ verdict }) => verdict)).toEqual(['unsafe', 'unsafe'])
    }
  })

  it('is deleted where it becomes empty', async () => {
    const emptied = inline({ bucket: BUCKET, policy: '' }, { actions: ['update'], before: STANDING })
    expect(await lines(plan([emptied]))).toEqual([expect.stringMatching(/unsafe\n {2}source-policy-deleted /)])
  })
})

function other(bucket: string): object {
  return { bucket, policy: JSON.stringify(lock(bucket)) }
}

describe('A policy that a plan forgets', () => {
  const forgotten = change({ name: 'old', actions: ['forget'], before: STANDING, after: null })

  it('is managed after all where another resource of the plan writes it', async () => {
    expect(await lines(plan([forgotten, change({ name: 'new' })]))).toEqual([
      `aws_s3_bucket_policy.new [${BUCKET}] safe`,
    ])
  })

  it('is no rival of one that stays on its bucket', async () => {
    const said = await lines(plan([forgotten, change({ name: 'new', actions: ['no-op'], before: STANDING })]))
    expect(said.map(line => line.split('\n')[0])).toEqual([
      `aws_s3_bucket_policy.old [${BUCKET}] unproven`,
      `aws_s3_bucket_policy.new [${BUCKET}] safe`,
    ])
  })
})
