import { plainText } from '../../../src/core/text/plain.js'
import { ours } from '../../../src/core/text/prose.js'
import { ADMIN, BUCKET, CONNECT, checked, lock, read } from './support.js'

const ANYONE = '*'
const READER = 'AROARTX3GSDSRHJISGC5S:*'

function template(parameters: object, Conditions: object, ids: readonly unknown[], more: object = {}): object {
  const PolicyDocument = lock(BUCKET, ids)
  return {
    Parameters: parameters,
    Conditions,
    Resources: { Lock: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument }, ...more } },
  }
}

/** In which ways a policy is judged. */
async function ways(content: object): Promise<readonly string[]> {
  const [file] = await read(content)
  const { when, alternatives = [] } = file?.origin ?? {}
  return [...(when === undefined ? [] : [when]), ...alternatives.map(alternative => alternative.when)].map(plainText)
}

async function verdict(content: object): Promise<string> {
  const { policies } = await checked(content)
  expect(policies).toHaveLength(1)
  return policies[0]?.verdict ?? ''
}

const text = { Type: 'String' }
const stages = (...AllowedValues: readonly string[]) => ({ Stage: { Type: 'String', AllowedValues } })
const is = (value: unknown, name = 'Stage') => ({ 'Fn::Equals': [{ Ref: name }, value] })
const when = (name: string, holds: unknown, otherwise: unknown = { Ref: 'AWS::NoValue' }) => ({
  'Fn::If': [name, holds, otherwise],
})
const both = { 'Fn::And': [{ Condition: 'IsProd' }, { Condition: 'IsDev' }] }
const neither = {
  'Fn::Not': [{ 'Fn::Or': [{ Condition: 'IsProd' }, { Condition: 'IsDev' }] }],
}
const CONDITIONS = {
  IsProd: is('prod'),
  IsDev: { 'Fn::Equals': ['dev', { Ref: 'Stage' }] },
  Both: both,
  Neither: neither,
  Same: {
    'Fn::And': [
      is({ 'Fn::Sub': '${Stage}' }),
      { 'Fn::Equals': [{ 'Fn::Join': ['-', [{ Ref: 'Stage' }]] }, { 'Fn::Sub': '${Stage}' }] },
    ],
  },
  SubIsProd: { 'Fn::Equals': [{ 'Fn::Sub': '${Stage}' }, 'prod'] },
  Longer: is({ 'Fn::Sub': '${Stage}${AWS::StackName}' }),
  Made: { 'Fn::Equals': [{ 'Fn::Sub': 'x${Stage}' }, 'xprod'] },
}

describe('Conditions that hang on a parameter that nothing gives', () => {
  it.each<[string, object, readonly unknown[]]>([
    ['that exclude each other', { Stage: text }, [CONNECT, when('IsProd', when('IsDev', ANYONE, ADMIN), ADMIN)]],
    ['of which one says that two hold', { Stage: text }, [CONNECT, when('Both', ANYONE, ADMIN)]],
    ['of which one holds for every allowed value', stages('prod', 'dev'), [CONNECT, when('Neither', ANYONE, ADMIN)]],
    [
      'that list an id for each allowed value',
      stages('prod', 'dev'),
      [CONNECT, when('IsProd', ADMIN), when('IsDev', ADMIN)],
    ],
    ['whose one value is allowed', stages('prod'), [CONNECT, when('IsProd', ADMIN, ANYONE)]],
    ['that compare it with itself', { Stage: text }, [CONNECT, when('Same', ADMIN, ANYONE)]],
    [
      'that compare it with what another one is not',
      { Stage: text },
      [CONNECT, when('SubIsProd', when('IsDev', ANYONE, ADMIN), ADMIN)],
    ],
  ])('are judged only as they can hold: %s', async (_, parameters, ids) => {
    expect(await verdict(template(parameters, CONDITIONS, ids))).toBe('safe')
  })

  it.each<[string, object, readonly unknown[]]>([
    ['one of two', { Stage: text }, [CONNECT, when('IsProd', ADMIN), when('IsDev', ANYONE)]],
    ['one of two by a function', { Stage: text }, [CONNECT, when('SubIsProd', ADMIN), when('IsDev', ANYONE)]],
    ['a function of more than it', { Stage: text }, [CONNECT, when('Longer', ADMIN, ANYONE)]],
    ['a function of more than it that is a text', { Stage: text }, [CONNECT, when('Made', ANYONE, ADMIN)]],
    ['none of two', { Stage: text }, [CONNECT, when('IsProd', ADMIN, when('IsDev', ADMIN, ANYONE))]],
    ['none, because a third value is allowed', stages('prod', 'dev', 'qa'), [CONNECT, when('Neither', ANYONE, ADMIN)]],
    ['a value that is written otherwise', stages('Prod'), [CONNECT, when('IsProd', ADMIN, ANYONE)]],
  ])('are judged in every way in which they can hold: %s', async (_, parameters, ids) => {
    expect(await verdict(template(parameters, CONDITIONS, ids))).toBe('unsafe')
  })

  it.each([
    [
      'the second way fails',
      's3:*',
      's3:GetObject',
      /^The answer is different if `IsProd` does not hold: `s3:\w+` .* by /,
    ],
    [
      'the first way fails',
      's3:GetObject',
      's3:*',
      /^`s3:\w+` .* by .* The answer is different if `IsProd` does not hold\.$/,
    ],
  ])('are told where the answers differ: %s', async (_, first, second, words) => {
    const { Version, Statement } = lock(BUCKET)
    const PolicyDocument = { Version, Statement: { ...Statement[0], Action: when('IsProd', first, second) } }
    const { policies } = await checked(
      template({ Stage: text }, CONDITIONS, [], { Properties: { Bucket: BUCKET, PolicyDocument } }),
    )
    const [sealed] = policies[0]?.claims ?? []
    const told = sealed !== undefined && 'because' in sealed.verdict ? plainText(sealed.verdict.because) : ''
    expect(told).toMatch(words)
  })

  it.each<[string, object]>([
    ['another parameter', { Left: text, Right: text }],
    ['another parameter of the same values', { Left: text, Right: { Type: 'String', AllowedValues: ['a', 'b'] } }],
  ])('may hold and not hold where a parameter is compared with %s', async (_, parameters) => {
    const conditions = { Alike: { 'Fn::Equals': [{ Ref: 'Left' }, { Ref: 'Right' }] } }
    for (const ids of [when('Alike', ANYONE, ADMIN), when('Alike', ADMIN, ANYONE)]) {
      expect(await verdict(template(parameters, conditions, [CONNECT, ids]))).toBe('unsafe')
    }
  })

  describe('that ask what a function makes of the parameter', () => {
    const Mappings = { Stages: { prod: { isLocked: 'yes', name: 'p' }, dev: { isLocked: 'yes', name: 'd' } } }
    const mapped = (key: string) => ({ 'Fn::FindInMap': ['Stages', { Ref: 'Stage' }, key] })
    const equal = (...sides: readonly unknown[]) => ({ Asked: { 'Fn::Equals': sides } })
    const both = stages('prod', 'dev')

    async function verdicts(parameters: object, conditions: object): Promise<readonly string[]> {
      const judged = [when('Asked', ADMIN, ANYONE), when('Asked', ANYONE, ADMIN)].map(ids =>
        verdict({ ...template(parameters, conditions, [CONNECT, ids]), Mappings }),
      )
      return Promise.all(judged)
    }

    it.each<[string, object, object]>([
      ['a mapping', both, equal(mapped('isLocked'), 'yes')],
      ['a mapping, behind the literal', both, equal('yes', mapped('isLocked'))],
      ['a mapping of a mapping', both, equal({ 'Fn::FindInMap': ['Stages', 'prod', 'isLocked'] }, mapped('isLocked'))],
      ['a text with a hole', stages('prod'), equal({ 'Fn::Sub': '${Stage}-x' }, 'prod-x')],
      [
        'a text with a hole that is given',
        stages('prod'),
        equal({ 'Fn::Sub': ['${A}-x', { A: { Ref: 'Stage' } }] }, 'prod-x'),
      ],
      ['texts that are joined', stages('prod'), equal({ 'Fn::Join': ['-', [{ Ref: 'Stage' }, 'x']] }, 'prod-x')],
      [
        'a part of a list',
        stages('a-b', 'a-c'),
        equal({ 'Fn::Select': [0, { 'Fn::Split': ['-', { Ref: 'Stage' }] }] }, 'a'),
      ],
    ])('hold for certain where all allowed values say so: %s', async (_, parameters, conditions) => {
      expect(await verdicts(parameters, conditions)).toEqual(['safe', 'unsafe'])
    })

    it.each<[string, object, object]>([
      ['a mapping that differs', both, equal(mapped('name'), 'p')],
      ['a text with a hole', both, equal({ 'Fn::Sub': '${Stage}-x' }, 'prod-x')],
      ['a parameter of any value beside a mapping', { ...both, Free: text }, equal({ Ref: 'Free' }, mapped('name'))],
      ['a parameter of any value in a function', { Stage: text }, equal({ 'Fn::Sub': '${Stage}-x' }, 'prod-x')],
      ['a parameter of any value that chooses', { Stage: text }, equal(mapped('isLocked'), 'yes')],
      ['two parameters, one of any value', { ...both, Free: text }, equal({ 'Fn::Sub': '${Stage}${Free}' }, 'prod')],
      ['a Region that is not known', both, equal({ 'Fn::Sub': '${Stage}-${AWS::Region}' }, 'prod-x')],
      [
        'a name in Parameter Store',
        { Stage: { Type: 'AWS::SSM::Parameter::Value<String>', AllowedValues: ['prod', 'dev'] } },
        equal(mapped('isLocked'), 'yes'),
      ],
    ])('may hold or not: %s', async (_, parameters, conditions) => {
      expect(await verdicts(parameters, conditions)).toEqual(['unsafe', 'unsafe'])
    })

    it('leave apart what is compared itself where functions have too many values', async () => {
      const many = Array.from({ length: 30 }, (_, index) => `v${index}`)
      const parameters = {
        ...both,
        One: { Type: 'String', AllowedValues: many },
        Two: { Type: 'String', AllowedValues: many },
      }
      const conditions = {
        Asked: { 'Fn::Not': [{ 'Fn::Or': [is('prod'), is('dev')] }] },
        Other: { 'Fn::Equals': [{ 'Fn::Sub': '${One}${Two}' }, 'v1v1'] },
      }
      expect(await verdicts(parameters, conditions)).toEqual(['unsafe', 'safe'])
    })

    it('exclude each other where no allowed value meets both', async () => {
      const conditions = {
        IsP: { 'Fn::Equals': [mapped('name'), 'p'] },
        IsD: { 'Fn::Equals': [mapped('name'), 'd'] },
        Both: { 'Fn::And': [{ Condition: 'IsP' }, { Condition: 'IsD' }] },
      }
      const content = (name: string) => ({
        ...template(both, conditions, [CONNECT, when(name, ANYONE, ADMIN)]),
        Mappings,
      })
      expect(await verdict(content('Both'))).toBe('safe')
      expect(await verdict(content('IsD'))).toBe('unsafe')
    })
  })

  it('are not excluded by names in Parameter Store', async () => {
    const Stage = { Type: 'AWS::SSM::Parameter::Value<String>', AllowedValues: ['prod'] }
    expect(await verdict(template({ Stage }, CONDITIONS, [CONNECT, when('IsProd', ADMIN, ANYONE)]))).toBe('unsafe')
  })

  it('are tried only where they decide', async () => {
    const nested = [CONNECT, when('IsProd', ADMIN, when('IsOther', ADMIN, CONNECT))]
    const conditions = { IsProd: is('prod'), IsOther: is('x', 'Other') }
    expect(await ways(template({ Stage: text, Other: text }, conditions, nested))).toEqual([
      '`IsProd` holds',
      '`IsProd` does not hold and `IsOther` holds',
      '`IsProd` does not hold and `IsOther` does not hold',
    ])
  })

  it('are judged where they decide behind another one', async () => {
    const conditions = { IsProd: is('prod'), IsOther: is('x', 'Other') }
    const nested = (id: string) => [CONNECT, when('IsProd', ADMIN, when('IsOther', id, ADMIN))]
    const parameters = { Stage: text, Other: text }
    expect(await verdict(template(parameters, conditions, nested(ADMIN)))).toBe('safe')
    expect(await verdict(template(parameters, conditions, nested(ANYONE)))).toBe('unsafe')
  })

  it('may be as many as a parameter has values', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `C${index}`)
    const conditions = Object.fromEntries(names.map(name => [name, is(name)]))
    const ids = (last: string) => [CONNECT, ADMIN, ...names.map(name => when(name, name === 'C11' ? last : READER))]
    expect(await verdict(template({ Stage: text }, conditions, ids(ADMIN)))).toBe('safe')
    expect(await verdict(template({ Stage: text }, conditions, ids(ANYONE)))).toBe('unsafe')
  })

  it.each([
    [15, 'safe'],
    [16, 'unproven'],
  ])('are tried in sixteen ways: %d conditions, of which one holds at most', async (count, expected) => {
    const names = Array.from({ length: count }, (_, index) => `C${index}`)
    const conditions = Object.fromEntries(names.map(name => [name, is(name)]))
    const ids = [CONNECT, ADMIN, ...names.map(name => when(name, READER))]
    expect(await verdict(template({ Stage: text }, conditions, ids))).toBe(expected)
  })

  it('prove nothing where they decide which bucket it is', async () => {
    const of = (bucket: string) => ({ ...lock(bucket, [CONNECT, ADMIN]) })
    const Parameters = { Stage: { Type: 'String', AllowedValues: ['prod', 'dev'] } }
    const either = (one: unknown, other: unknown) => ({
      Parameters,
      Conditions: CONDITIONS,
      Resources: {
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: { Bucket: when('IsProd', BUCKET, one), PolicyDocument: when('IsProd', of(BUCKET), other) },
        },
      },
    })
    expect(await verdict(either(BUCKET, of(BUCKET)))).toBe('safe')
    expect(await verdict(either('connect-other', of('connect-other')))).toBe('unproven')
  })

  it('leave it open whether the policy is made', async () => {
    const made = (condition: string, parameters: object) =>
      verdict(template(parameters, CONDITIONS, [CONNECT, ADMIN], { Condition: condition }))
    expect(await made('IsProd', { Stage: text })).toBe('unproven')
    expect(await made('IsProd', stages('prod'))).toBe('safe')
    const never = await checked(template(stages('dev'), CONDITIONS, [ANYONE], { Condition: 'IsProd' }))
    const said = never.policies.map(({ claims: [claim] }) => claim?.verdict)
    expect(said).toEqual([{ kind: 'unknown', because: ours('The file was read, and it has no bucket policy.') }])
  })
})
