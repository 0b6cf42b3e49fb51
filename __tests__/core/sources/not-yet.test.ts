import { plainText } from '../../../src/core/text/plain.js'
import { change, configuration, plan, resource } from './plans.js'
import { BUCKET, checked } from './support.js'

type References = readonly string[]

const LATE = change({ after: { bucket: BUCKET }, unknown: { id: true, policy: true } })
const role = (parts: object = {}) =>
  change({ type: 'aws_iam_role', name: 'r', after: { name: 'r' }, unknown: { arn: true, unique_id: true }, ...parts })
const bucket = (after: object) => change({ type: 'aws_s3_bucket', name: 'b', after, unknown: { arn: true, id: true } })
const policy = (...references: References) => resource('aws_s3_bucket_policy', 'this', { policy: references })

/** What is said of the policy that is not known, and what helps. */
async function told(changes: readonly object[], rootModule: object): Promise<readonly [string, string]> {
  const { policies } = await checked(plan([LATE, ...changes], configuration(rootModule)))
  const found = policies[0]?.findings.find(({ rule }) => rule === 'source-not-known-yet')
  if (found === undefined) throw new Error('nothing is unknown')
  return [plainText(found.message), plainText(found.help)]
}

const ID = ['aws_iam_role.r.unique_id', 'aws_iam_role.r']
const ARN = ['aws_s3_bucket.b.arn', 'aws_s3_bucket.b']

describe('A policy that is known after the apply', () => {
  it('names only what is not known of all that it refers to', async () => {
    const known = change({
      type: 'aws_iam_role',
      name: 'k',
      actions: ['no-op'],
      after: { unique_id: 'AROA' },
      unknown: {},
    })
    const references = ['aws_iam_role.k.unique_id', 'aws_iam_role.k', ...ID, 'var.suffix', 'data.aws_region.x.name']
    const [message, help] = await told([known, role()], { resources: [policy(...references)] })
    expect(message).toMatch(/because it refers to `aws_iam_role\.r\.unique_id`\.$/)
    expect(help).toContain('Make this first, and plan again: `terraform apply -target=aws_iam_role.r`.')
  })

  it('names what it refers to where all of that seems to be known', async () => {
    const [message] = await told([], { resources: [policy(...ID)] })
    expect(message).toMatch(/because it refers to `aws_iam_role\.r\.unique_id`\.$/)
  })

  it('is not made known by a resource of the same name and another type, or by data of that name', async () => {
    const known = { name: 'r', actions: ['no-op'], after: { unique_id: 'AROA' }, unknown: {} }
    const others = [
      change({ ...known, type: 'aws_iam_user' }),
      change({ ...known, type: 'aws_iam_role', mode: 'data' }),
    ]
    const [message, help] = await told([...others, role()], { resources: [policy(...ID)] })
    expect(message).toMatch(/because it refers to `aws_iam_role\.r\.unique_id`\.$/)
    expect(help).toContain('`terraform apply -target=aws_iam_role.r`')
    expect(help).not.toContain('aws_iam_user')
  })

  it('says that a role behind it is replaced', async () => {
    const replaced = role({ actions: ['delete', 'create'], before: { unique_id: 'AROAINV7BYMRZP3NV66DI' } })
    const [message] = await told([replaced], { resources: [policy(...ID)] })
    expect(message).toMatch(/`aws_iam_role\.r\.unique_id`\. The plan replaces `aws_iam_role\.r`\.$/)
  })

  it('asks for the name of a bucket that is known, and makes first one that is not', async () => {
    const [, named] = await told([bucket({ bucket: BUCKET })], { resources: [policy(...ARN)] })
    expect(named).toContain('Write the name of the bucket in the place of `aws_s3_bucket.b.arn`.')
    const [, unnamed] = await told([bucket({}), role()], { resources: [policy(...ARN, ...ID)] })
    expect(unnamed).toContain('`terraform apply -target=aws_s3_bucket.b -target=aws_iam_role.r`')
  })

  it.each([
    ['arn', true],
    ['id', true],
    ['bucket_regional_domain_name', false],
    ['hosted_zone_id', false],
  ])('asks for the name only where that is what it waits for: %s', async (attribute, isName) => {
    const unknown = { [attribute]: true }
    const [, help] = await told([change({ type: 'aws_s3_bucket', name: 'b', after: { bucket: BUCKET }, unknown })], {
      resources: [policy(`aws_s3_bucket.b.${attribute}`, 'aws_s3_bucket.b')],
    })
    const first = 'Make this first, and plan again: `terraform apply -target=aws_s3_bucket.b`'
    expect([help.includes('Write the name of the bucket'), help.includes('Make this first')]).toEqual([isName, !isName])
    expect(help.includes(first)).toBe(!isName)
  })

  it('finds what is behind variables, outputs and keys, in whatever module', async () => {
    const key = 'a "b" [c.d]'
    const inner = { resources: [policy('var.ids')] }
    const call = {
      expressions: { ids: { references: ['each.value'] } },
      for_each_expression: { references: ['module.roles.ids', 'module.roles'] },
      module: inner,
    }
    const roles = { module: { outputs: { ids: { expression: { references: ['aws_iam_role.r'] } } } } }
    const module = `module.lock[${JSON.stringify(key)}]`
    const late = change({ module, after: { bucket: BUCKET }, unknown: { policy: true } })
    const changes = [late, role({ module: 'module.roles', index: key }), role({ module: 'module.other' })]
    const { policies } = await checked(plan(changes, configuration({ module_calls: { lock: call, roles } })))
    const said = policies[0]?.findings.map(({ message, help }) => `${plainText(message)} ${plainText(help)}`).join()
    expect(said).toContain('refers to `module.roles.aws_iam_role.r`.')
    expect(said).toContain(`-target='module.roles.aws_iam_role.r[${JSON.stringify(key)}]'`)
  })

  it('looks through a data source at what that waits for, and else says that it is read late', async () => {
    const source = (expressions: object) => ({ mode: 'data', type: 'aws_iam_role', name: 'd', expressions })
    const read = change({
      mode: 'data',
      type: 'aws_iam_role',
      name: 'd',
      actions: ['read'],
      unknown: { unique_id: true },
    })
    const references = ['data.aws_iam_role.d.unique_id', 'data.aws_iam_role.d']
    const waits = { resources: [policy(...references), source({ name: { references: ID } })] }
    expect((await told([read, role()], waits))[0]).toContain('refers to `aws_iam_role.r.unique_id`.')
    const [message, help] = await told([read], {
      resources: [policy(...references), source({ name: { constant_value: 'r' } })],
    })
    expect(message).toContain('refers to `data.aws_iam_role.d.unique_id`.')
    expect(help).toContain('Take `depends_on` from `data.aws_iam_role.d` and from its module')
  })

  it('says that nothing is told of a local value', async () => {
    const [message, help] = await told([role()], { resources: [policy('local.ids')] })
    expect(message).toContain('refers to `local.ids`.')
    expect(help).toContain('A plan does not tell what `local.ids` is made of.')
  })

  it('ends where variables and data sources lead in a circle', async () => {
    const circle = {
      module_calls: {
        a: {
          expressions: { x: { references: ['module.a.y', 'module.a'] } },
          module: { outputs: { y: { expression: { references: ['var.x'] } } } },
        },
      },
      resources: [policy('module.a.y', 'module.a')],
    }
    expect((await told([], circle))[0]).toContain('refers to `module.a.y`.')
  })
})
