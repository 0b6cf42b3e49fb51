import fc from 'fast-check'
import { stringify } from 'yaml'
import { plainText } from '../../../src/core/text/plain.js'
import { ours } from '../../../src/core/text/prose.js'
import { change, configuration, plan, resource } from './plans.js'
import { ADMIN, BUCKET, CONNECT, checked, lines, lock, read } from './support.js'

const BASE: readonly string[] = [
  JSON.stringify(
    plan(
      [change(), change({ actions: ['delete', 'create'], name: 'b' })],
      configuration({ resources: [resource('aws_s3_bucket_policy', 'this', { bucket: ['aws_s3_bucket.x.id'] })] }),
    ),
  ),
  JSON.stringify({
    format_version: '1.0',
    values: {
      root_module: {
        child_modules: [
          { resources: [{ type: 'aws_s3_bucket_policy', values: { bucket: BUCKET, policy: JSON.stringify(lock()) } }] },
        ],
      },
    },
  }),
  JSON.stringify({
    version: 4,
    serial: 1,
    resources: [{ type: 'aws_s3_bucket_policy', name: 'x', instances: [{ attributes: { policy: '{}' } }] }],
  }),
  JSON.stringify(
    plan([
      change({
        type: 'aws_cloudformation_stack',
        actions: ['update'],
        before: { template_body: JSON.stringify(template()), parameters: { Loop: 'y' } },
        after: { template_body: stringify(template()), parameters: { Loop: 'z' } },
      }),
      change({
        type: 'aws_cloudcontrolapi_resource',
        after: {
          type_name: 'AWS::S3::BucketPolicy',
          desired_state: JSON.stringify({ Bucket: BUCKET, PolicyDocument: lock() }),
        },
      }),
    ]),
  ),
  JSON.stringify(template()),
  stringify(template()),
  JSON.stringify({ Policy: JSON.stringify(lock()) }),
  JSON.stringify({
    version: '1',
    artifacts: { A: { type: 'aws:cloudformation:stack', properties: { templateFile: '../../x' } } },
  }),
]

const SPARES = [
  'null',
  '[]',
  '{}',
  '""',
  '0',
  '{"Ref":"Loop"}',
  '{"Fn::Sub":["${X}",{"X":{"Ref":"Loop"}}]}',
  '"\\u0000"',
  '!Ref',
  '*',
  '&a',
  '{"Fn::If":["C",1]}',
]

describe('Whatever stands in a file', () => {
  it('is read without a crash, and something is always said', async () => {
    const pieces = fc.record({
      base: fc.constantFrom(...BASE),
      from: fc.nat(2000),
      length: fc.nat(30),
      spare: fc.constantFrom(...SPARES),
    })
    await fc.assert(
      fc.asyncProperty(pieces, async ({ base, from, length, spare }) => {
        const at = from % base.length
        const found = await read(base.slice(0, at) + spare + base.slice(at + length))
        expect(found.length).toBeGreaterThan(0)
      }),
      { numRuns: 600 },
    )
  })

  it('is read without a crash where any value is replaced by another', async () => {
    for (const base of BASE.filter(text => text.startsWith('{'))) {
      for (const value of [null, 0, 'x', [], {}, { Ref: 'AWS::NoValue' }, { 'Fn::GetAtt': [] }]) {
        for (const changed of replacements(JSON.parse(base), value)) {
          const found = await read(JSON.stringify(changed))
          expect(found.length).toBeGreaterThan(0)
        }
      }
    }
  })

  it('ends, whatever refers to itself', async () => {
    const loops = {
      Parameters: { P: { Type: 'String' } },
      Conditions: {
        C: { 'Fn::Not': [{ Condition: 'C' }] },
        D: { 'Fn::Or': [{ Condition: 'E' }] },
        E: { 'Fn::Or': [{ Condition: 'D' }] },
      },
      Resources: {
        A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'A' } } },
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Condition: 'C',
          Properties: { Bucket: { Ref: 'A' }, PolicyDocument: { 'Fn::If': ['D', lock(), { Ref: 'A' }] } },
        },
      },
    }
    expect((await checked(loops)).verdict).toBe('unproven')
  })

  it('keeps its bounds: deep, long, and many conditions', async () => {
    const deep = `{"format_version": "1.2", "resource_changes": ${'['.repeat(400)}${']'.repeat(400)}}`
    expect((await checked(deep)).verdict).toBe('unsafe')
    const names = Array.from({ length: 12 }, (_, index) => `C${index}`)
    const Conditions = Object.fromEntries(names.map(name => [name, { 'Fn::Equals': [{ Ref: `P${name}` }, name] }]))
    const ids = names.map(name => ({ 'Fn::If': [name, 'a', 'b'] }))
    const many = {
      Parameters: Object.fromEntries(names.map(name => [`P${name}`, { Type: 'String' }])),
      Conditions,
      Resources: {
        Lock: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, ids) } },
      },
    }
    expect((await checked(many)).verdict).toBe('unproven')
  })
})

function template(): object {
  return {
    Parameters: { Loop: { Type: 'String', Default: 'x' } },
    Conditions: { C: { 'Fn::Equals': [{ Ref: 'Loop' }, 'x'] } },
    Resources: {
      B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: BUCKET } },
      Lock: {
        Type: 'AWS::S3::BucketPolicy',
        Condition: 'C',
        Properties: {
          Bucket: { Ref: 'B' },
          PolicyDocument: lock(BUCKET, [
            { 'Fn::Sub': '${Loop}:*' },
            { 'Fn::Join': ['', ['a', { 'Fn::GetAtt': ['B', 'Arn'] }]] },
          ]),
        },
      },
    },
  }
}

/** The value with one of its inner values replaced, each in turn. */
function* replacements(value: unknown, by: unknown): Iterable<unknown> {
  yield by
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    for (const changed of replacements(inner, by))
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }
  }
}

describe('A long text', () => {
  it('is told in time that grows with its length, whatever it is made of', async () => {
    for (const piece of ['\n', ' \n', 'resource {', '{% ', '"a":', 'a: b\n', '\t', '${']) {
      const found = await read(piece.repeat(Math.ceil(200_000 / piece.length)))
      expect(found).toHaveLength(1)
    }
  })
})

describe('A file of more values than are read', () => {
  it.each([
    ['a plan', `{"format_version":"1.2","resource_changes":[${'0,'.repeat(1_000_000)}0]}`, 1_000_000],
    ['a template', `{"Resources":[${'{},'.repeat(80_000)}{}]}`, 80_000],
    ['a template in YAML, by lines', `Resources:\n${'- a\n'.repeat(100_000)}`, 80_000],
    ['a template in YAML, in brackets', `Resources: [${'a,'.repeat(200_000)}]`, 80_000],
  ])('is told in one sentence, and is never safe: %s', async (_, content, most) => {
    const [said] = await lines(content)
    expect(said).toContain(`holds more than ${most} values`)
    expect(said).toContain('] unsafe')
  })

  it.each([
    ['JSON', JSON.stringify({ Resources: { T: { Type: 'A::B::C', Properties: { a: 'b'.repeat(1_000_000) } } } }), 8],
    ['YAML', `Resources:\n  T: {Type: A, Properties: {a: ${'b'.repeat(500_000)}}}\n`, 3],
  ])('reads the templates in it up to a bound, in %s', async (_, body, most) => {
    const stacks = Array.from({ length: most + 2 }, (_, index) =>
      change({ type: 'aws_cloudformation_stack', name: `s${index}`, after: { template_body: body } }),
    )
    const said = await lines(plan(stacks))
    expect(said).toHaveLength(2)
    for (const one of said) expect(one).toContain('The documents of this file are longer than is read in one run')
  })

  it('is judged as any other as long as it holds fewer', async () => {
    const Topics = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`T${index}`, { Type: 'A::B::C' }]))
    const Resources = {
      ...Topics,
      Lock: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: lock() } },
    }
    expect((await checked({ Resources })).verdict).toBe('safe')
  })
})

describe('Very many policies that can be read in many ways', () => {
  it('are judged up to a bound, and the others say what to do', async () => {
    const policy = lock(BUCKET, [CONNECT, { 'Fn::If': ['One', ADMIN, 'AROAINV7BYMRZP3NV66DJ:*'] }])
    const Resources = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `Lock${index}`,
        { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: policy } },
      ]),
    )
    const Conditions = { One: { 'Fn::Equals': [{ Ref: 'Stage' }, 'one'] } }
    const sources = await read({ Parameters: { Stage: { Type: 'String' } }, Conditions, Resources })
    const ofEach = sources.map(({ origin }) => (origin?.alternatives ?? []).length)
    expect([ofEach.filter(count => count === 1).length, ofEach.filter(count => count === 0).length]).toEqual([250, 50])
    expect(plainText(sources.at(-1)?.origin?.problems[0]?.help ?? ours(''))).toContain('--parameter AWS::Region=')
  })
})

describe('What functions make of each other', () => {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index))
  const nested = (levels: number, inner: unknown, around: (inner: unknown) => unknown): unknown =>
    many(levels, () => around).reduce((value, wrap) => wrap(value), inner)
  const listing = (ids: readonly unknown[], more: object = {}, resources: object = {}) => ({
    ...more,
    Resources: {
      Lock: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, ids) } },
      ...resources,
    },
  })
  const bucket = (BucketName: unknown) => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName } })
  const long = { Parameters: { P: { Type: 'String', Default: 'x'.repeat(20_000) } } }
  const mapping = { Mappings: { M: { a: { b: many(10_000, () => 'x') } } } }
  const doubled = (name: string, index: number) => [
    `${name}${index}`,
    bucket({ 'Fn::Sub': `\${A${index + 1}}\${B${index + 1}}` }),
  ]

  it.each([
    ['a text that doubles', listing([nested(40, 'ab', a => ({ 'Fn::Sub': ['${a}${a}', { a }] }))])],
    ['lists that double', listing([nested(13, 'abcd', a => ({ 'Fn::Join': ['', [a, a]] }))])],
    [
      'names that double',
      listing(
        [{ Ref: 'A0' }],
        {},
        Object.fromEntries(many(60, index => [doubled('A', index), doubled('B', index)]).flat()),
      ),
    ],
    ['a long text many times', listing([{ 'Fn::Sub': '${P}'.repeat(50_000) }], long)],
    ['a long list', listing([{ 'Fn::Join': ['', many(20_000, () => ({ Ref: 'P' }))] }], long)],
    [
      'copies of a mapping',
      listing(
        many(2_000, () => ({ 'Fn::FindInMap': ['M', 'a', 'b'] })),
        mapping,
      ),
    ],
    ['a policy that is longer than a template', listing(many(50_000, () => 'AROARTX3GSDSVHZCMZNGB:*'))],
    ['more that is open than fits in', listing(many(5_000, index => ({ Ref: `P${index}` })))],
    ['variables that never end', listing([{ 'Fn::Sub': '${'.repeat(100_000) }, { Ref: 'P' }])],
    [
      'names of objects',
      listing(
        [{ Ref: 'R' }, { Ref: '__proto__' }, { 'Fn::GetAtt': ['toString', 'constructor'] }],
        {},
        { R: { Type: 'constructor' } },
      ),
    ],
  ])('is bounded, and never safe: %s', async (_, content) => {
    const { verdict, policies } = await checked(content)
    expect([verdict, policies.length]).toEqual(['unproven', 1])
  })

  it('has an end where conditions lead in circles, or twice to the same', async () => {
    const chain = many(20, index => [`C${index}`, { 'Fn::And': many(10, () => ({ Condition: `C${index + 1}` })) }])
    const circle = { 'Fn::Equals': [{ 'Fn::If': ['A', 'x', 'y'] }, { 'Fn::If': ['B', 'x', 'y'] }] }
    const Conditions = {
      ...Object.fromEntries(chain),
      C20: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] },
      A: circle,
      B: circle,
    }
    for (const name of ['C0', 'A', 'B']) {
      const { policies } = await checked(
        listing([{ 'Fn::If': [name, 'x', 'y'] }, ADMIN], { Conditions, Parameters: { P: { Type: 'String' } } }),
      )
      expect(policies.map(({ verdict }) => verdict)).toEqual(['unsafe'])
    }
  })

  it('has an end where one stack imports from itself', async () => {
    const Outputs = {
      O: { Value: { 'Fn::ImportValue': 'x' }, Export: { Name: 'x' } },
      Q: { Value: 'a', Export: { Name: { 'Fn::ImportValue': 'y' } } },
    }
    expect((await checked(listing([{ 'Fn::ImportValue': 'x' }], { Outputs }))).verdict).toBe('unproven')
  })

  it('names only the first of very many references', async () => {
    const references = many(100_000, index => `aws_x.y${index}.z`)
    const unknown = plan(
      [change({ after: {}, unknown: { policy: true } })],
      configuration({ resources: [resource('aws_s3_bucket_policy', 'this', { policy: references })] }),
    )
    expect((await checked(unknown)).verdict).toBe('unproven')
  })
})

describe('A text with a zero in it', () => {
  it('is UTF-16 only if every other byte is zero', async () => {
    const text = JSON.stringify(lock())
    const said = async (content: string) => JSON.stringify((await checked(content)).policies[0]?.findings[0]?.message)
    for (const content of [text.replaceAll(/./g, '$&\0'), text.replaceAll(/./g, '\0$&')]) {
      expect(await said(content)).toContain('UTF-16')
    }
    for (const content of [`\0${text}`, '\0'.repeat(100), `{\0${text}`])
      expect(await said(content)).not.toContain('UTF-16')
  })
})
