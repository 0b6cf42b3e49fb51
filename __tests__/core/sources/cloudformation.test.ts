import { plainText } from '../../../src/core/text/plain.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { ADMIN, BUCKET, CONNECT, checked, line, lines, lock, read, type Surroundings } from './support.js'

const PARAMETERS = `Parameters:
  RoleId: {Type: String, Default: AROARTX3GSDSVHZCMZNGB}
  Open: {Type: String}
  Secret: {Type: String, NoEcho: true, Default: CANARY}
  Stored: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /connect/id}
  Ids: {Type: CommaDelimitedList, Default: '${CONNECT}, ${ADMIN}'}
Mappings:
  Stages: {prod: {id: AROARTX3GSDSVHZCMZNGB, ids: ['${CONNECT}', '${ADMIN}']}}
Conditions:
  Always: !Equals [a, a]
  Never: !Not [!Condition Always]
  Both: !And [!Condition Always, !Not [!Condition Never]]
  Depends: !Equals [!Ref Open, prod]
  OneNever: !And [!Condition Depends, !Condition Never]
  OneAlways: !Or [!Condition Depends, !Condition Always]
  Itself: !Equals [!If [Itself, a, b], a]
Resources:
  Recordings: {Type: 'AWS::S3::Bucket', Properties: {BucketName: ${BUCKET}}}
  Unnamed: {Type: 'AWS::S3::Bucket'}
  R: {Type: 'AWS::S3::Bucket', Properties: {BucketName: connect-r}}
  ConnectRole: {Type: 'AWS::IAM::Role', Properties: {RoleName: connect}}
  Lambda: {Type: 'AWS::Lambda::Function'}
`

/** A template with a lock whose list is the given YAML. */
function withList(list: string, more = ''): string {
  return `${PARAMETERS}  Lock:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: ${BUCKET}
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Deny
            Principal: '*'
            Action: s3:*
            Resource: [arn:aws:s3:::${BUCKET}, arn:aws:s3:::${BUCKET}/*]
            Condition: {StringNotLike: {aws:userid: ${list}}}
${more}`
}

async function listed(list: string, surroundings: Surroundings = {}): Promise<unknown> {
  const [file] = await read(withList(list), surroundings)
  const open = file?.origin?.problems.filter(({ kind }) => kind !== 'assumed') ?? []
  if (open.length > 0) return open.map(({ kind, message }) => `${kind}: ${plain(message)}`)
  const { Statement } = JSON.parse(file?.text ?? '{}') as {
    Statement: { Condition: { StringNotLike: { 'aws:userid': unknown } } }[]
  }
  return Statement[0]?.Condition.StringNotLike['aws:userid']
}

describe('An intrinsic function', () => {
  it.each([
    ['!Ref of a parameter with a default', '[!Ref RoleId]', ['AROARTX3GSDSVHZCMZNGB']],
    ['!Ref of a list', '!Ref Ids', [CONNECT, ADMIN]],
    ['!Ref of a list inside a list', '[!Ref Ids]', [[CONNECT, ADMIN]]],
    ['!Sub', "[!Sub '${RoleId}:*']", [CONNECT]],
    ['AWS::URLSuffix', "[!Ref 'AWS::URLSuffix', !Sub 'sns.${AWS::URLSuffix}']", ['amazonaws.com', 'sns.amazonaws.com']],
    ['!Sub with its own variables', "[!Sub ['${Id}:*', {Id: !Ref RoleId}]]", [CONNECT]],
    ['!Sub with a literal', "[!Sub '${!aws:userid}']", ['${aws:userid}']],
    ['a variable of IAM without !Sub', "['${aws:userid}']", ['${aws:userid}']],
    ['!Join', "[!Join [':', [!Ref RoleId, '*']]]", [CONNECT]],
    ['!Join over a list', "!Split ['|', !Join ['|', !Ref Ids]]", [CONNECT, ADMIN]],
    ['!Select', "[!Select ['1', !Ref Ids]]", [ADMIN]],
    ['!Length', "[!Select [!Length ['a'], !Ref Ids]]", [ADMIN]],
    ['!Base64', "[!Base64 'Vögel 🐦']", ['VsO2Z2VsIPCfkKY=']],
    ['!Base64 of two bytes over', "[!Base64 ab, !Base64 a, !Base64 '']", ['YWI=', 'YQ==', '']],
    ['!Cidr', "!Cidr ['192.168.0.0/24', 3, 5]", ['192.168.0.0/27', '192.168.0.32/27', '192.168.0.64/27']],
    ['!Cidr at its edge', "!Cidr ['255.255.255.0/24', '2', '7']", ['255.255.255.0/25', '255.255.255.128/25']],
    ['!Cidr of one address', "!Cidr ['10.1.2.3/32', 1, 0]", ['10.1.2.3/32']],
    ['!Split', `!Split [',', '${CONNECT},${ADMIN}']`, [CONNECT, ADMIN]],
    ['!If that holds', `[!If [Both, '${CONNECT}', '${ADMIN}']]`, [CONNECT]],
    ['!If that does not hold', `[!If [Never, '${CONNECT}', '${ADMIN}']]`, [ADMIN]],
    ['AWS::NoValue', `['${CONNECT}', !If [Never, '${ADMIN}', !Ref 'AWS::NoValue']]`, [CONNECT]],
    ['!FindInMap', "[!Join [':', [!FindInMap [Stages, prod, id], '*']]]", [CONNECT]],
    ['!FindInMap of a list', '!FindInMap [Stages, prod, ids]', [CONNECT, ADMIN]],
    ['!GetAtt of a bucket', '[!GetAtt Recordings.Arn]', [`arn:aws:s3:::${BUCKET}`]],
    ['!Sub with an attribute of a short name', "[!Sub '${R.Arn}/x']", ['arn:aws:s3:::connect-r/x']],
    ['!Sub with an attribute', "[!Sub '${Recordings.Arn}/x']", [`arn:aws:s3:::${BUCKET}/x`]],
    [
      'the long form',
      `[{'Fn::Sub': '\${RoleId}:*'}, {'Fn::GetAtt': 'Recordings.Arn'}]`,
      [CONNECT, `arn:aws:s3:::${BUCKET}`],
    ],
  ])('%s', async (_, list, value) => {
    expect(await listed(list)).toEqual(value)
  })

  it.each([
    ['[!Ref Open]', 'unknown: The parameter `Open` has no default, so its value is not known here.'],
    ['[!Ref Stored]', 'unknown: The parameter `Stored` is looked up in Parameter Store when the stack is made.'],
    ['[!Ref Secret]', 'unknown: The parameter `Secret` is NoEcho, so its value is not read.'],
    ["[!Sub '${Open}:*']", 'unknown: The parameter `Open` has no default, so its value is not known here.'],
    ["[!Sub '${ConnectRole.RoleId}:*']", 'unknown: The id of the role `ConnectRole` is made together with the stack.'],
    [
      "[!Join [':', [!GetAtt ConnectRole.RoleId, '*']]]",
      'unknown: The id of the role `ConnectRole` is made together with the stack.',
    ],
    [
      "[!Sub '${ConnectRole}:*']",
      'wrong: Ref of `ConnectRole` is its name, and `aws:userid` begins with its id, so this matches no one.',
    ],
    [
      '[!Ref ConnectRole]',
      'wrong: Ref of `ConnectRole` is its name, and `aws:userid` begins with its id, so this matches no one.',
    ],
    [
      '[!GetAtt ConnectRole.Arn]',
      'wrong: The ARN of `ConnectRole` is not an id, and `aws:userid` begins with the id, so this matches no one.',
    ],
    ['[!Ref AWS::AccountId]', 'unknown: `AWS::AccountId` is not known here.'],
    ['[!GetAtt Lambda.RoleId]', 'unknown: `RoleId` of `Lambda` is made together with the stack.'],
    ['[!GetAtt Lambda.Arn]', 'unknown: `Arn` of `Lambda` is made together with the stack.'],
    ['[!GetAtt Nothing.Arn]', 'unknown: The template has no parameter and no resource `Nothing`.'],
    ['[!ImportValue ids]', 'unknown: The export `ids` belongs to another stack, and its template is not given.'],
    ["['{{resolve:ssm:/connect/id}}:*']", 'unknown: CloudFormation looks this value up when it makes the stack.'],
    [
      "[!Join [':', ['{{resolve:ssm:/connect/id}}', '*']]]",
      'unknown: CloudFormation looks this value up when it makes the stack.',
    ],
    [
      "[!Sub ['${A}:*', {A: '{{resolve:ssm:/connect/id}}'}]]",
      'unknown: CloudFormation looks this value up when it makes the stack.',
    ],
    [
      "['${Token[TOKEN.12]}:*']",
      'unknown: The CDK left a token of its own here, so a value was turned into text too soon.',
    ],
    ['[!Length [!Ref Open]]', 'unknown: The parameter `Open` has no default, so its value is not known here.'],
    ['[!Length x]', 'unknown: The value of this function is not known here.'],
    ['[!Base64 [x]]', 'unknown: The value of this function is not known here.'],
    [
      "!Split [',', !Base64 {Ref: Open}]",
      'unknown: The parameter `Open` has no default, so its value is not known here.',
    ],
    ["!Cidr ['fd00::/8', 2, 64]", 'unknown: These blocks of addresses are not worked out here.'],
    ["!Cidr ['10.0.0.0/24', 5, 6]", 'unknown: These blocks of addresses are not worked out here.'],
    ["!Cidr ['10.0.256.0/24', 1, 6]", 'unknown: These blocks of addresses are not worked out here.'],
    ["!Cidr ['10.0.0.0/8', 257, 8]", 'unknown: These blocks of addresses are not worked out here.'],
    ["!Cidr ['10.0.0.1/24', 1, 6]", 'unknown: These blocks of addresses are not worked out here.'],
    ["!Cidr ['10.0.0.0/24', 300, 0]", 'unknown: These blocks of addresses are not worked out here.'],
    ["!Cidr ['10.0.0.0/24', 2]", 'unknown: The value of this function is not known here.'],
    [
      '[!ToJsonString {a: b}]',
      'unknown: Without the transform `AWS::LanguageExtensions` there is no Fn::ToJsonString.',
    ],
    ["[!GetAZs '']", 'unknown: `Fn::GetAZs` is not worked out here.'],
    ['[!FindInMap [Stages, test, id]]', 'unknown: The mapping has no such key.'],
    ["[!Select ['7', !Ref Ids]]", 'unknown: The value of this function is not known here.'],
  ])('%s is not taken for known', async (list, message) => {
    expect(await listed(list)).toEqual([message])
  })

  it('takes the values that the user gives', async () => {
    const parameters = { Open: 'AROARTX3GSDSVHZCMZNGB', Stored: 'AIDA', 'AWS::AccountId': '111122223333', Ids: 'a,b' }
    expect(await listed("[!Sub '${Open}:*', !Ref Stored, !Ref AWS::AccountId]", { parameters })).toEqual([
      CONNECT,
      'AIDA',
      '111122223333',
    ])
    expect(await listed('!Ref Ids', { parameters })).toEqual(['a', 'b'])
  })

  it('points at itself where it is not known', async () => {
    expect(await lines(withList(`['${ADMIN}', !GetAtt ConnectRole.RoleId]`))).toEqual([
      `Lock [${BUCKET}] unproven\n  source-not-known-yet «ConnectRole.RoleId» The id of the role \`ConnectRole\` is made together with the stack.`,
    ])
  })
})

describe('A condition that cannot be decided', () => {
  it('is judged both ways, and proved where both are right', async () => {
    const both = `[!If [Depends, '${CONNECT}', 'AROARTX3GSDSVHZCMZNGC:*'], '${ADMIN}']`
    expect(await lines(withList(both))).toEqual([
      expect.stringMatching(
        /safe\n {2}source-read-with-assumptions .*judged each way: `Depends` holds; `Depends` does not hold/,
      ),
    ])
  })

  it('is unsafe where one way is', async () => {
    expect((await checked(withList(`[!If [Depends, '${CONNECT}', '*'], '${ADMIN}']`))).verdict).toBe('unsafe')
    expect((await checked(withList(`[!If [Depends, '*', '${CONNECT}'], '${ADMIN}']`))).verdict).toBe('unsafe')
  })

  it('of the resource itself leaves open whether there is a policy', async () => {
    const conditional = (name: string) =>
      withList(`['${CONNECT}', '${ADMIN}']`).replace(
        'Type: AWS::S3::BucketPolicy',
        `Type: AWS::S3::BucketPolicy\n    Condition: ${name}`,
      )
    expect((await checked(conditional('Always'))).verdict).toBe('safe')
    expect(await lines(conditional('Depends'))).toEqual([
      expect.stringMatching(
        /unproven\n {2}source-not-known-yet «Depends» Whether the condition `Depends` holds is not known/,
      ),
    ])
    for (const name of ['Never', 'OneNever']) {
      const { policies, verdict } = await checked(conditional(name))
      expect([verdict, policies.map(({ findings }) => findings.map(({ rule }) => rule))]).toEqual([
        'unproven',
        [['source-without-policy']],
      ])
    }
    expect((await checked(conditional('OneAlways'))).verdict).toBe('safe')
    expect(await lines(conditional('Itself'))).toEqual([
      expect.stringMatching(/unproven\n {2}.* condition `Itself` holds/),
    ])
  })
})

describe('The partition', () => {
  const open = (arn: string, more = '') =>
    `Resources:\n  Recordings: {Type: 'AWS::S3::Bucket', Properties: {BucketName: ${BUCKET}}}\n  Lock:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: !Ref Recordings\n      PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: [${arn}, !Sub '\${Recordings.Arn}/*'], Condition: {StringNotLike: {'aws:userid': ['${CONNECT}', '${ADMIN}']}}}${more}]}\n`

  it('is judged in every partition where nothing gives it, and said', async () => {
    expect(await lines(open('!GetAtt Recordings.Arn'))).toEqual([
      expect.stringMatching(
        /safe\n {2}source-read-with-assumptions .*the partition is `aws`; the partition is `aws-cn`; the partition is `aws-us-gov`; the partition is `aws-eusc`/,
      ),
    ])
  })

  it('is given by a literal ARN of the same policy, by the user, by the region', async () => {
    expect(await lines(open(`'arn:aws-cn:s3:::${BUCKET}'`))).toEqual([`Lock [${BUCKET}] safe`])
    for (const parameters of [{ 'AWS::Partition': 'aws-us-gov' }, { 'AWS::Region': 'cn-north-1' }]) {
      expect(await lines(open('!GetAtt Recordings.Arn'), { parameters })).toEqual([`Lock [${BUCKET}] safe`])
    }
  })
})

describe('A template in YAML', () => {
  it('may have such a word outside of the policy', async () => {
    const text = withList(`['${CONNECT}', '${ADMIN}']`, '    Metadata: {Rollout: no}\n')
    expect(await lines(text)).toEqual([`Lock [${BUCKET}] safe`])
  })

  it.each([
    ['an account id with a leading zero', `['${CONNECT}', '${ADMIN}', 012345670123]`],
    ['an alias', `['${CONNECT}', '${ADMIN}', *id]`],
    ['a word that YAML 1.1 takes for false', `['${CONNECT}', '${ADMIN}', no]`],
    ['a number in sixties', `['${CONNECT}', '${ADMIN}', 12:30]`],
  ])('with %s is unproven', async (_, list) => {
    const text = withList(list).replace('Default: /connect/id', 'Default: &id /connect/id')
    expect(await lines(text)).toEqual([
      expect.stringMatching(/unproven\n {2}source-not-known-yet «(012345670123|\*id|no|12:30)» /),
    ])
  })

  it('keeps what is written: dates, account ids, booleans', async () => {
    const [file] = await read(withList(`['${CONNECT}', 111122223333, false]`))
    expect(file?.text).toContain('"Version": "2012-10-17"')
    expect(file?.text).toContain('111122223333,\n')
    expect(file?.text).toContain('false\n')
  })

  it.each([
    ['two documents', `${withList('[]')}---\n${withList('[]')}`],
    ['a key twice', withList('[]', '      Bucket: x\n')],
    ['a tab', withList('[]', '\tx: y\n')],
  ])('with %s is refused', async (_, text) => {
    const { policies } = await checked(text)
    expect(policies.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([['source-not-readable']])
  })
})

describe('A template as a whole', () => {
  const literal = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: lock() } }

  it('with a macro may say anything', async () => {
    expect((await checked({ Transform: 'MyMacro', Resources: { Lock: literal } })).verdict).toBe('unproven')
    expect((await checked({ Transform: ['AWS::LanguageExtensions'], Resources: { Lock: literal } })).verdict).toBe(
      'safe',
    )
  })

  const INCLUDE = { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://connect/part.json' } } }

  it.each<readonly [string, object]>([
    ['the template', { ...INCLUDE, Resources: { Lock: literal } }],
    ['its resources', { Resources: { ...INCLUDE, Lock: literal } }],
    ['the resource', { Resources: { Lock: { ...INCLUDE, ...literal } } }],
    ['its properties', { Resources: { Lock: { ...literal, Properties: { ...INCLUDE, ...literal.Properties } } } }],
    [
      'its policy',
      {
        Resources: { Lock: { ...literal, Properties: { Bucket: BUCKET, PolicyDocument: { ...INCLUDE, ...lock() } } } },
      },
    ],
  ])('may say anything where an included file stands in %s', async (_, template) => {
    const { policies } = await checked(template)
    expect(policies.map(({ verdict }) => verdict)).toEqual(['unproven'])
  })

  it('is not read where a loop makes properties', async () => {
    const loop = { 'Fn::ForEach::Name': ['Name', ['a'], { 'Policy${Name}': 'x' }] }
    const Lock = { ...literal, Properties: { ...literal.Properties, ...loop } }
    expect(await lines({ Transform: 'AWS::LanguageExtensions', Resources: { Lock } })).toEqual([
      `Lock [${BUCKET}] unproven\n  source-not-known-yet «"Fn::ForEach::Name"» \`Fn::ForEach::Name\` is not worked out here.`,
    ])
  })

  it.each<readonly [string, (nested: object) => object]>([
    ['the parent', nested => ({ Transform: 'MyMacro', Resources: { Inner: nested } })],
    ['its resources', nested => ({ Resources: { ...INCLUDE, Inner: nested } })],
    ['the nested stack', nested => ({ Resources: { Inner: { ...nested, ...INCLUDE } } })],
  ])('may say anything in a nested stack where a macro rewrites %s', async (_, parent) => {
    const nested = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'inner.json' } }
    const beside = { 'inner.json': JSON.stringify({ Resources: { Lock: literal } }) }
    expect((await checked({ Resources: { Inner: nested } }, { beside })).verdict).toBe('safe')
    const { policies } = await checked(parent(nested), { beside })
    expect(policies.map(({ verdict }) => verdict)).toEqual(['unproven'])
  })

  it.each<readonly [string, readonly string[]]>([
    ['a', [`Inner/Deep/Lock [${BUCKET}] safe`]],
    ['b', []],
    ['', [`Inner/Deep/Lock [${BUCKET}] unproven`]],
  ])('makes a nested stack under the conditions of those around it: %j', async (stage, expected) => {
    const nested = (TemplateURL: string, more: object = {}) => ({
      Type: 'AWS::CloudFormation::Stack',
      Properties: { TemplateURL },
      ...more,
    })
    const outer = {
      Parameters: { Stage: { Type: 'String' } },
      Conditions: { IsA: { 'Fn::Equals': [{ Ref: 'Stage' }, 'a'] } },
      Resources: { Inner: nested('inner.json', { Condition: 'IsA' }) },
    }
    const beside = {
      'inner.json': JSON.stringify({ Resources: { Deep: nested('deep.json') } }),
      'deep.json': JSON.stringify({ Resources: { Lock: literal } }),
    }
    const parameters: Record<string, string> = stage === '' ? {} : { Stage: stage }
    const { policies, verdict } = await checked(outer, { beside, parameters })
    const made = policies.filter(({ file }) => file.origin?.address !== undefined)
    expect(made.map(policy => line(policy).split('\n')[0])).toEqual(expected)
    expect(verdict).toBe(stage === 'a' ? 'safe' : 'unproven')
  })

  it('reads the template of an application of SAM that lies beside it', async () => {
    const App = { Type: 'AWS::Serverless::Application', Properties: { Location: './inner.json' } }
    const beside = { 'inner.json': JSON.stringify({ Resources: { Lock: literal } }) }
    const template = { Transform: 'AWS::Serverless-2016-10-31', Resources: { App } }
    expect(await lines(template, { beside })).toEqual([`App/Lock [${BUCKET}] safe`])
  })

  it.each<readonly [string, object]>([
    ['by its address', { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://s3/x.json' } }],
    ['by a function', { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: { Ref: 'Where' } } }],
    ['in a repository', { Type: 'AWS::Serverless::Application', Properties: { Location: { ApplicationId: 'x' } } }],
    ['as a module', { Type: 'Acme::Connect::Recordings::MODULE', Properties: {} }],
  ])('says that a template is not at hand which is named %s', async (_, Inner) => {
    expect(await lines({ Resources: { Lock: literal, Inner } })).toEqual([
      expect.stringMatching(/safe\n {2}source-read-with-assumptions .* template of `Inner` is not at hand/),
    ])
    expect((await checked({ Resources: { Inner } })).verdict).toBe('unproven')
  })

  it('says how a variable of IAM is written', async () => {
    const { policies } = await checked({
      Resources: {
        Lock: {
          ...literal,
          Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [{ 'Fn::Sub': '${aws:userid}' }]) },
        },
      },
    })
    expect(plainText(policies[0]?.findings[0]?.help ?? ours(''))).toContain(
      'Write `${!aws:userid}` for a variable of IAM.',
    )
  })

  it('in YAML may stand in braces, or have its keys in quotes', async () => {
    const policy = JSON.stringify({ Bucket: BUCKET, PolicyDocument: lock() })
    for (const text of [
      `{Resources: {Lock: {Type: "AWS::S3::BucketPolicy", Properties: ${policy}}}}`,
      `"Resources":\n  "Lock":\n    "Type": "AWS::S3::BucketPolicy"\n    "Properties": ${policy}\n`,
    ]) {
      expect(await lines(text)).toEqual([`Lock [${BUCKET}] safe`])
    }
  })

  it('may write its policy as a text', async () => {
    const Transform = 'AWS::LanguageExtensions'
    const Parameters = { Open: { Type: 'String' } }
    const written = (ids: readonly unknown[], more: object = {}) => ({
      Transform,
      Parameters,
      Resources: {
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: { Bucket: BUCKET, PolicyDocument: { 'Fn::ToJsonString': lock(BUCKET, ids) } },
        },
      },
      ...more,
    })
    expect(await lines(written([CONNECT, ADMIN]))).toEqual([`Lock [${BUCKET}] safe`])
    expect(await lines(written([CONNECT, '*']))).toEqual([expect.stringMatching(/ unsafe\n {2}lock-value\S+ «"\*"»/)])
    expect(await lines(written([CONNECT, { Ref: 'Open' }]))).toEqual([expect.stringMatching(/ unproven\n.*`Open`/)])
    expect(await lines(written([CONNECT, ADMIN], { Transform: [] }))).toEqual([expect.stringMatching(/ unproven\n/)])
    const [inner] = await read({
      Transform,
      Resources: {
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: BUCKET,
            PolicyDocument: { 'Fn::Sub': ['${P}', { P: { 'Fn::ToJsonString': lock() } }] },
          },
        },
      },
    })
    expect(JSON.parse(inner?.text ?? '')).toEqual(lock())
  })

  describe('with a loop over policies', () => {
    const Transform = 'AWS::LanguageExtensions'
    const Parameters = { Names: { Type: 'CommaDelimitedList', Default: 'connect-a' } }
    const named = (name: string) => ({
      Type: 'AWS::S3::BucketPolicy',
      Properties: { Bucket: { 'Fn::Sub': name }, PolicyDocument: lockAt(name) },
    })
    const lockAt = (name: string) => JSON.parse(JSON.stringify(lock('BUCKET')).replaceAll('BUCKET', name)) as object
    const over = (collection: unknown, body: object) => ({ 'Fn::ForEach::Locks': ['Name', collection, body] })

    it('is read as each of its policies, where the list is known', async () => {
      const Resources = over(['connect-a', 'connect-b'], { 'Lock&{Name}': named('${Name}') })
      expect(await lines({ Transform, Resources })).toEqual([
        'Lockconnecta [connect-a] safe',
        'Lockconnectb [connect-b] safe',
      ])
    })

    it('is what CloudFormation takes for a loop, and no other resource that names the type', async () => {
      const custom = { Type: 'Custom::Policies', Properties: { Template: { Lock: named('connect-a') } } }
      expect(await lines({ Transform, Resources: { Other: custom, Lock: named('connect-b') } })).toEqual([
        'Lock [connect-b] safe',
      ])
    })

    it('takes the list from a parameter that is given, and from no default', async () => {
      const template = { Transform, Parameters, Resources: over({ Ref: 'Names' }, { 'Lock&{Name}': named('${Name}') }) }
      const given = await checked(template, { parameters: { Names: 'connect-x,connect-y' } })
      expect(given.policies.map(line)).toEqual(['Lockconnectx [connect-x] safe', 'Lockconnecty [connect-y] safe'])
      expect(await lines(template)).toEqual([expect.stringMatching(/^Fn::ForEach::Locks \[\?\] unproven/)])
    })

    it('finds the buckets that other loops make, and loops in loops', async () => {
      const Resources = {
        'Fn::ForEach::Buckets': [
          'Name',
          ['a', 'b'],
          {
            'Bucket${Name}': { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': 'connect-${Name}' } } },
          },
        ],
        ...over(['a'], {
          'Fn::ForEach::Inner': [
            'Part',
            ['b'],
            {
              'Lock${Name}${Part}': {
                Type: 'AWS::S3::BucketPolicy',
                Properties: { Bucket: { Ref: 'Bucket${Part}' }, PolicyDocument: lockAt('connect-${Part}') },
              },
            },
          ],
        }),
      }
      expect(await lines({ Transform, Resources })).toEqual(['Lockab [connect-b] safe'])
    })

    it('writes out as many resources as a template may have', async () => {
      const topics = (count: number) => {
        const names = Array.from({ length: count }, (_, index) => `t${index}`)
        return {
          Lock: named('connect-b'),
          ...over(names, { 'T${Name}': { Type: { 'Fn::Sub': 'AWS::SNS::${Name}' } } }),
        }
      }
      expect(await lines({ Transform, Resources: topics(500) })).toEqual(['Lock [connect-b] safe'])
      expect(await lines({ Transform, Resources: topics(501) })).toEqual([
        'Lock [connect-b] safe',
        expect.stringMatching(/^Fn::ForEach::Locks \[\?\] unproven/),
      ])
    })

    it('judges each turn for itself', async () => {
      const Resources = over([CONNECT, '*'], {
        'Lock&{Name}': {
          Type: 'AWS::S3::BucketPolicy',
          Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [{ Ref: 'Name' }]) },
        },
      })
      const { policies } = await checked({ Transform, Resources })
      expect(policies.map(({ verdict }) => verdict)).toEqual(['unsafe', 'unsafe'])
      expect(policies.map(({ claims }) => claims.find(({ claim }) => claim === 'sealed')?.verdict.kind)).toEqual([
        'holds',
        'fails',
      ])
    })

    it.each([
      ['a list that is not known', { Transform, Resources: over({ Ref: 'AWS::StackName' }, { 'L${Name}': literal }) }],
      [
        'a list that is not of texts alone',
        { Transform, Resources: over(['a', { Kind: 'b' }], { 'L${Name}': literal }) },
      ],
      ['no transform', { Resources: over(['a'], { 'L${Name}': literal }) }],
      [
        'more turns than a template may have',
        { Transform, Resources: over(Array(501).fill('a'), { 'L${Name}': literal }) },
      ],
    ])('is unproven with %s', async (_, template) => {
      expect(await lines(template)).toEqual([expect.stringMatching(/^Fn::ForEach::Locks \[\?\] unproven/)])
    })
  })

  it('says that a function of SAM has a role that is made by SAM', async () => {
    const Resources = {
      Lock: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [{ 'Fn::Sub': '${FnRole.RoleId}:*' }]) },
      },
    }
    expect(await lines({ Transform: 'AWS::Serverless-2016-10-31', Resources })).toEqual([
      expect.stringMatching(/unproven\n {2}source-not-known-yet .*`FnRole` is created by the SAM transform/),
    ])
  })

  it('of other policies has no bucket policy', async () => {
    const Resources = {
      A: { Type: 'AWS::S3Express::BucketPolicy', Properties: literal.Properties },
      B: { Type: 'AWS::S3::AccessPointPolicy' },
    }
    expect((await checked({ Resources })).verdict).toBe('unproven')
  })

  it('reads its nested stacks, with what it gives them', async () => {
    const parent = {
      Resources: {
        Inner: {
          Type: 'AWS::CloudFormation::Stack',
          Properties: {
            TemplateURL: './inner.json',
            Parameters: { Id: { 'Fn::Join': ['', ['AROARTX3GSDSVHZCMZNGB', ':*']] } },
          },
        },
      },
    }
    const inner = {
      Parameters: { Id: { Type: 'String' } },
      Resources: {
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [{ Ref: 'Id' }, ADMIN]) },
        },
      },
    }
    const beside = { 'stacks/inner.json': JSON.stringify(inner) }
    expect(await lines(parent, { path: 'stacks/parent.json', beside })).toEqual([`Inner/Lock [${BUCKET}] safe`])
    expect(await lines(parent, { path: 'stacks/parent.json' })).toEqual([
      expect.stringMatching(/unproven\n.*`.\/inner.json` is named here, and it is not there/),
    ])
  })

  it('that includes itself ends', async () => {
    const self = {
      Resources: {
        Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'self.json' } },
        Lock: literal,
      },
    }
    const { verdict } = await checked(self, { path: 'self.json', beside: { 'self.json': JSON.stringify(self) } })
    expect(verdict).toBe('unsafe')
  })
})

describe('A folder of the CDK', () => {
  const stack = (file: string, environment = 'aws://111122223333/us-east-1') => ({
    type: 'aws:cloudformation:stack',
    environment,
    properties: { templateFile: file },
  })
  const template = (ids: readonly unknown[], more: object = {}) =>
    JSON.stringify({
      Resources: {
        LockBB7F275E: {
          Type: 'AWS::S3::BucketPolicy',
          Metadata: { 'aws:cdk:path': 'Locks/Lock/Resource' },
          Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, ids) },
        },
      },
      ...more,
    })

  it('names its policies by stack, logical id and path', async () => {
    const manifest = { version: '55.0.0', artifacts: { Locks: stack('Locks.template.json') } }
    const beside = { 'cdk.out/Locks.template.json': template([CONNECT, { Ref: 'AWS::AccountId' }]) }
    expect(await lines(manifest, { path: 'cdk.out/manifest.json', beside })).toEqual([
      `Locks/LockBB7F275E (Locks/Lock/Resource) [${BUCKET}] safe`,
    ])
  })

  it('gives one stack what another exports', async () => {
    const manifest = { version: '1', artifacts: { A: stack('A.template.json'), B: stack('B.template.json') } }
    const exporting = (value: unknown) =>
      JSON.stringify({
        Resources: { Role: { Type: 'AWS::IAM::Role' } },
        Outputs: { O: { Value: value, Export: { Name: 'Ids' } } },
      })
    const importing = template([{ 'Fn::ImportValue': 'Ids' }, ADMIN])
    const run = (value: unknown) =>
      lines(manifest, {
        path: 'manifest.json',
        beside: { 'A.template.json': exporting(value), 'B.template.json': importing },
      })
    expect(await run(CONNECT)).toEqual([expect.stringMatching(/^B\/LockBB7F275E .* safe$/)])
    expect(await run({ 'Fn::GetAtt': ['Role', 'RoleId'] })).toEqual([
      expect.stringMatching(/unproven\n.*The id of the role `Role`/),
    ])
  })

  it('reads the assemblies inside of it, and says what is missing', async () => {
    const manifest = {
      version: '1',
      artifacts: {
        'assembly-Prod': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } },
        Gone: stack('Gone.template.json'),
      },
    }
    const inner = { version: '1', artifacts: { Prod: stack('Prod.template.json') } }
    const beside = {
      'cdk.out/assembly-Prod/manifest.json': JSON.stringify(inner),
      'cdk.out/assembly-Prod/Prod.template.json': template([CONNECT, ADMIN]),
    }
    expect(await lines(manifest, { path: 'cdk.out/manifest.json', beside })).toEqual([
      expect.stringMatching(/^Prod\/LockBB7F275E .* safe$/),
      expect.stringMatching(/unproven\n.*`Gone.template.json` is named here, and it is not there/),
    ])
  })
})

describe('What is deployed is what is read', () => {
  const locked = (id: unknown) => ({
    Type: 'AWS::S3::BucketPolicy',
    Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [id, ADMIN]) },
  })
  const inner = (Default: string) =>
    JSON.stringify({ Parameters: { Id: { Type: 'String', Default } }, Resources: { Lock: locked({ Ref: 'Id' }) } })
  const nested = (Parameters: object) => ({
    Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'inner.json', Parameters } },
  })
  const stack = (name: string, environment = 'aws://111122223333/us-east-1', more: object = {}) => ({
    [name]: {
      type: 'aws:cloudformation:stack',
      environment,
      properties: { templateFile: `${name}.json`, ...more },
    },
  })
  const assembly = (...stacks: readonly object[]) => ({
    version: '1',
    artifacts: Object.assign({}, ...stacks) as object,
  })
  const verdict = async (content: object, beside: Readonly<Record<string, string>>, parameters = {}) =>
    (await checked(content, { path: 'manifest.json', beside, parameters })).verdict

  it('in a nested stack, which gets the parameters that its parent gives and no others', async () => {
    const beside = { 'inner.json': inner('*') }
    expect(await verdict({ Resources: nested({}) }, beside, { Id: CONNECT })).toBe('unsafe')
    const passed = { Parameters: { Id: { Type: 'String' } }, Resources: nested({ Id: { Ref: 'Id' } }) }
    expect(await verdict(passed, beside, { Id: CONNECT })).toBe('safe')
    expect(await verdict({ Resources: nested({ Id: '*' }) }, { 'inner.json': inner(CONNECT) })).toBe('unsafe')
  })

  it('in a nested stack whose conditions have the names of its parent', async () => {
    const Conditions = { C: { 'Fn::Equals': ['a', 'a'] } }
    const parent = { Conditions, Resources: nested({ Id: { 'Fn::If': ['C', '*', CONNECT] } }) }
    const child = {
      Parameters: { Id: { Type: 'String' }, Stage: { Type: 'String' } },
      Conditions: { C: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
      Resources: { Lock: locked({ 'Fn::If': ['C', CONNECT, { Ref: 'Id' }] }) },
    }
    expect(await verdict(parent, { 'inner.json': JSON.stringify(child) })).toBe('unsafe')
  })

  it('in a stack of the CDK, with the parameters that its app gives', async () => {
    const given = (parameters: object) => assembly(stack('A', undefined, { parameters }))
    expect(await verdict(given({}), { 'A.json': inner(CONNECT) })).toBe('safe')
    expect(await verdict(given({ Id: '*' }), { 'A.json': inner(CONNECT) })).toBe('unsafe')
    expect(await verdict(given({ Id: '*' }), { 'A.json': inner(CONNECT) }, { Id: CONNECT })).toBe('safe')
  })

  it('in a stack of the CDK, at the place that its app fixes', async () => {
    const Mappings = { Ids: { 'us-east-1': { Id: '*' }, 'eu-west-2': { Id: CONNECT } } }
    const id = { 'Fn::FindInMap': ['Ids', { Ref: 'AWS::Region' }, 'Id'] }
    const beside = { 'A.json': JSON.stringify({ Mappings, Resources: { Lock: locked(id) } }) }
    const said = { 'AWS::Region': 'eu-west-2', 'AWS::Partition': 'aws' }
    expect(await verdict(assembly(stack('A', 'aws://111122223333/us-east-1')), beside, said)).toBe('unsafe')
    expect(await verdict(assembly(stack('A', 'aws://111122223333/unknown-region')), beside, said)).toBe('safe')
    const other = { 'A.json': JSON.stringify({ Resources: { Lock: locked({ Ref: 'AWS::AccountId' }) } }) }
    const { policies } = await checked(assembly(stack('A')), {
      path: 'manifest.json',
      beside: other,
      parameters: { 'AWS::AccountId': '444455556666' },
    })
    expect(policies[0]?.admitted.map(({ id: listed }) => listed)).toContain('111122223333')
  })

  it.each<readonly [string, object, object, string]>([
    ['of the same place', {}, {}, 'safe'],
    ['of another region', { environment: 'aws://111122223333/eu-west-2' }, {}, 'unproven'],
    ['of another account', { environment: 'aws://444455556666/us-east-1' }, {}, 'unproven'],
    ['that is not made', {}, { Condition: 'No' }, 'unproven'],
    ['that may be made', {}, { Condition: 'Perhaps' }, 'unproven'],
    ['that is made twice', { twice: true }, {}, 'unproven'],
  ])('in what it imports: an export %s', async (_, where, output, expected) => {
    const { environment = undefined, twice = false } = where as { environment?: string; twice?: boolean }
    const Conditions = { No: { 'Fn::Equals': ['a', 'b'] }, Perhaps: { 'Fn::Equals': [{ Ref: 'Unknown' }, 'b'] } }
    const Outputs = { O: { Value: CONNECT, Export: { Name: 'id' }, ...output } }
    const exporting = JSON.stringify({ Conditions, Resources: {}, Outputs })
    const beside = {
      'A.json': exporting,
      'B.json': exporting,
      'C.json': JSON.stringify({ Resources: { Lock: locked({ 'Fn::ImportValue': 'id' }) } }),
    }
    const content = assembly(stack('A', environment), ...(twice ? [stack('B')] : []), stack('C'))
    expect(await verdict(content, beside)).toBe(expected)
  })

  it('in a loop that puts the types of its resources together', async () => {
    const loop = (list: unknown, Type: unknown) => ({
      Transform: 'AWS::LanguageExtensions',
      Parameters: { List: { Type: 'CommaDelimitedList' } },
      Resources: {
        Lock: locked(CONNECT),
        'Fn::ForEach::More': ['Kind', list, { 'More${Kind}': { ...locked('*'), Type } }],
      },
    })
    for (const type of ['AWS::S3::${Kind}', { 'Fn::Sub': 'AWS::S3::${Kind}' }]) {
      expect(await verdict(loop(['BucketPolicy'], type), {})).toBe('unsafe')
      expect(await verdict(loop({ Ref: 'List' }, type), {})).toBe('unproven')
    }
    expect(await verdict(loop({ Ref: 'List' }, 'AWS::SNS::Topic'), {})).toBe('safe')
  })

  it('as far as templates are read at all', async () => {
    const names = Array.from({ length: 20 }, (_, level) => `${level}.json`)
    const chain = names.map((name, level) => {
      const Inner = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: names[level + 1] } }
      return [
        name,
        JSON.stringify({ Resources: level + 1 < names.length ? { Inner } : { Lock: locked('*') } }),
      ] as const
    })
    const { policies } = await checked(
      {
        Resources: {
          Lock: locked(CONNECT),
          Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: '0.json' } },
        },
      },
      { path: 'top.json', beside: Object.fromEntries(chain) },
    )
    expect(policies.map(line)).toEqual([
      `Lock [${BUCKET}] safe`,
      expect.stringMatching(
        /unproven\n.*The templates that this one names are not read: a run reads 200 templates, 16 deep\.$/,
      ),
    ])
  })
})

describe('Events of CloudTrail', () => {
  const event = (eventName: string, more: object = {}) => ({
    eventName,
    requestParameters: { bucketName: BUCKET, ...(eventName === 'PutBucketPolicy' ? { bucketPolicy: lock() } : {}) },
    ...more,
  })

  it.each<readonly [string, readonly object[], string]>([
    ['a policy', [event('PutBucketPolicy')], 'safe'],
    ['a policy that was refused', [event('PutBucketPolicy', { errorCode: 'AccessDenied' })], 'unproven'],
    ['a policy, and that it was deleted', [event('PutBucketPolicy'), event('DeleteBucketPolicy')], 'unsafe'],
    [
      'a deletion that was refused',
      [event('PutBucketPolicy'), event('DeleteBucketPolicy', { errorCode: 'x' })],
      'safe',
    ],
  ])('tell of %s', async (_, Records, expected) => {
    expect((await checked({ Records })).verdict).toBe(expected)
  })
})

describe('A parameter that is looked up in Parameter Store', () => {
  const child = {
    Parameters: { Id: { Type: 'AWS::SSM::Parameter::Value<String>' } },
    Resources: {
      Lock: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [{ Ref: 'Id' }, ADMIN]) },
      },
    },
  }

  it.each<[string, object, Readonly<Record<string, string>>]>([
    [
      'by a parent stack',
      {
        Resources: {
          Nested: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: { TemplateURL: './child.json', Parameters: { Id: CONNECT } },
          },
        },
      },
      { 'child.json': JSON.stringify(child) },
    ],
    [
      'by an app of the CDK',
      {
        version: '36.0.0',
        artifacts: {
          Locks: {
            type: 'aws:cloudformation:stack',
            properties: { templateFile: 'child.json', parameters: { Id: CONNECT } },
          },
        },
      },
      { 'child.json': JSON.stringify(child) },
    ],
  ])('is given its name alone, %s', async (_, content, beside) => {
    const [said] = await lines(content, { beside })
    expect(said).toContain('] unproven\n  source-not-known-yet')
    expect(said).toContain('The parameter `Id` is looked up in Parameter Store when the stack is made.')
  })

  it('is given its value by the user', async () => {
    const [said] = await lines(child, { parameters: { Id: CONNECT } })
    expect(said).toBe(`Lock [${BUCKET}] safe`)
  })
})

describe('A macro beside what a policy takes its values from', () => {
  const INCLUDE = { 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://bucket/more.yaml' } } }
  const policy = (id: unknown, more: object = {}) => ({
    Type: 'AWS::S3::BucketPolicy',
    ...more,
    Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [id, ADMIN]) },
  })
  const mapped = { Lock: policy({ 'Fn::FindInMap': ['Ids', 'all', 'connect'] }) }
  const Never = { 'Fn::Equals': ['a', 'b'] }

  it.each<[string, object]>([
    ['in the mappings', { Mappings: { ...INCLUDE, Ids: { all: { connect: CONNECT } } }, Resources: mapped }],
    ['in the mapping', { Mappings: { Ids: { ...INCLUDE, all: { connect: CONNECT } } }, Resources: mapped }],
    ['in a part of it', { Mappings: { Ids: { all: { ...INCLUDE, connect: CONNECT } } }, Resources: mapped }],
    [
      'in the conditions',
      {
        Conditions: { ...INCLUDE, Never },
        Resources: { Lock: policy(CONNECT), Other: policy(CONNECT, { Condition: 'Never' }) },
      },
    ],
    ['in place of the name of a condition', { Resources: { Lock: policy(CONNECT, { Condition: ['Never'] }) } }],
  ])('leaves it unproven: %s', async (_, template) => {
    const { policies } = await checked(template)
    expect(policies.map(({ verdict }) => verdict)).not.toContain('safe')
    expect(policies.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain('source-not-known-yet')
  })

  const assembly = {
    version: '36.0.0',
    artifacts: Object.fromEntries(
      ['One', 'Two'].map(name => [
        name,
        { type: 'aws:cloudformation:stack', properties: { templateFile: `${name}.json` } },
      ]),
    ),
  }
  const output = { Value: CONNECT, Export: { Name: 'id' } }
  const One = { Resources: { Lock: policy({ 'Fn::ImportValue': 'id' }) } }

  it.each<[string, object, string]>([
    ['no macro', { Outputs: { Id: output } }, 'safe'],
    ['a macro over the whole template', { Transform: 'Own', Outputs: { Id: output } }, 'unproven'],
    ['a macro among the outputs', { Outputs: { ...INCLUDE, Id: output } }, 'unproven'],
    ['a macro in the output', { Outputs: { Id: { ...output, ...INCLUDE } } }, 'unproven'],
    ['a macro among the resources', { Outputs: { Id: output }, Resources: INCLUDE }, 'unproven'],
  ])('of a template that exports one, with %s', async (_, exporting, verdict) => {
    const beside = { 'One.json': JSON.stringify(One), 'Two.json': JSON.stringify({ Resources: {}, ...exporting }) }
    expect((await checked(assembly, { beside })).policies[0]?.verdict).toBe(verdict)
  })

  it.each<[string, object, string]>([
    ['no macro', {}, 'safe'],
    ['a macro', INCLUDE, 'unproven'],
  ])('in what a parent stack gives, with %s', async (_, more, verdict) => {
    const Nested = {
      Type: 'AWS::CloudFormation::Stack',
      Properties: { TemplateURL: './child.json', Parameters: { Id: CONNECT, ...more } },
    }
    const child = { Parameters: { Id: { Type: 'String' } }, Resources: { Lock: policy({ Ref: 'Id' }) } }
    const report = await checked({ Resources: { Nested } }, { beside: { 'child.json': JSON.stringify(child) } })
    expect(report.policies[0]?.verdict).toBe(verdict)
  })
})

it('A nested stack that is not at hand is told with the policies of every stack of the run', async () => {
  const artifacts = Object.fromEntries(
    ['One', 'Two'].map(name => [
      name,
      { type: 'aws:cloudformation:stack', properties: { templateFile: `${name}.json` } },
    ]),
  )
  const Nested = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://bucket/child.json' } }
  const Lock = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: lock() } }
  const beside = {
    'One.json': JSON.stringify({ Resources: { Lock } }),
    'Two.json': JSON.stringify({ Resources: { Nested } }),
  }
  const [said] = await lines({ version: '36.0.0', artifacts }, { beside })
  expect(said).toContain(`One/Lock [${BUCKET}] safe`)
  expect(said).toContain('The template of `Two/Nested` is not at hand, so its policies were not judged.')
})

describe('A policy that the defaults of parameters leave out', () => {
  const Parameters = { Stage: { Type: 'String', Default: 'dev' }, Place: { Type: 'String', Default: 'eu' } }
  const Conditions = {
    IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
    IsBoth: { 'Fn::And': [{ Condition: 'IsProd' }, { 'Fn::Equals': [{ Ref: 'Place' }, 'us'] }] },
    Never: { 'Fn::Equals': ['a', 'b'] },
    IsDev: { 'Fn::Not': [{ Condition: 'IsProd' }] },
  }
  const policy = (bucket: string, more: object = {}) => ({
    Type: 'AWS::S3::BucketPolicy',
    ...more,
    Properties: { Bucket: bucket, PolicyDocument: lock(bucket) },
  })
  const withOther = (other: object, more: object = {}) => ({
    Parameters,
    Conditions,
    ...more,
    Resources: { Lock: policy(BUCKET), Other: other },
  })
  const nested = (Condition: string) => ({
    Type: 'AWS::CloudFormation::Stack',
    Condition,
    Properties: { TemplateURL: './child.json' },
  })
  const beside = { 'child.json': JSON.stringify({ Resources: { Inner: policy('another') } }) }

  it.each<[string, object, string]>([
    [
      'its own condition',
      policy('another', { Condition: 'IsProd' }),
      'the parameter `Stage` the template does not make `Other`',
    ],
    [
      'a condition of two parameters',
      policy('another', { Condition: 'IsBoth' }),
      'the parameters `Place` and `Stage` the template does not make `Other`',
    ],
    ['that of its stack', nested('IsProd'), 'the parameter `Stage` the template does not make `Other/Inner`'],
  ])('is told with every other policy: %s', async (_, other, words) => {
    const said = await lines(withOther(other), { beside })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`Lock [${BUCKET}] safe`)
    expect(said[0]).toContain(words)
  })

  it.each<[string, object, Readonly<Record<string, string>>]>([
    ['its condition never holds', policy('another', { Condition: 'Never' }), {}],
    ['the value is given', policy('another', { Condition: 'IsProd' }), { Stage: 'test' }],
    ['it is made', policy('another', { Condition: 'IsDev' }), { Stage: 'dev' }],
    ['its stack is never made', nested('Never'), {}],
    ['the value is given for its stack', nested('IsProd'), { Stage: 'test' }],
  ])('is not told where %s', async (_, other, parameters) => {
    const said = await lines(withOther(other), { beside, parameters })
    expect(said.join()).not.toContain('does not make')
  })

  it('is told by its stack in a folder of the CDK, and in an account', async () => {
    const artifacts = { One: { type: 'aws:cloudformation:stack', properties: { templateFile: 'One.json' } } }
    const template = JSON.stringify(withOther(policy('another', { Condition: 'IsProd' })))
    const [file] = await read({ version: '36.0.0', artifacts }, { beside: { 'One.json': template } })
    const there = file?.origin?.inAccount?.({ account: '111122223333', partition: 'aws', region: 'us-east-1' })
    for (const one of [file, there]) {
      expect(one?.origin?.problems.map(({ message }) => plain(message)).join()).toContain('does not make `One/Other`')
    }
  })
})

describe('A custom resource that calls S3', () => {
  const Lock = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: lock() } }
  const call = (action: string, more: object = {}) =>
    JSON.stringify({ service: 'S3', action, parameters: { Bucket: BUCKET, Policy: '{}' }, ...more })
  const made = (Properties: object, Type = 'Custom::AWS') => ({ Resources: { Lock, Call: { Type, Properties } } })

  it.each<[string, object]>([
    ['on the creation', made({ Create: call('putBucketPolicy') })],
    ['on an update, as a command', made({ Update: call('PutBucketPolicyCommand') })],
    ['on the deletion', made({ Delete: call('deleteBucketPolicy') })],
    ['by a text of parts', made({ Create: { 'Fn::Join': ['', [call('putBucketPolicy'), { Ref: 'Lock' }]] } })],
    ['by an object', made({ Create: `{"action" : "putBucketPolicy"}` }, 'Custom::RecordingsLock')],
    ['as a custom resource', made({ Create: call('putBucketPolicy') }, 'AWS::CloudFormation::CustomResource')],
  ])('leaves open what stands on a bucket: %s', async (_, template) => {
    const report = await checked(template)
    expect(report.verdict).toBe('unproven')
    expect(report.policies.map(line).join()).toContain('by a call to S3, which is not read here.')
  })

  it('alone is not a template without a policy', async () => {
    const { Call } = made({ Create: call('putBucketPolicy') }).Resources
    const [said, another] = await lines({ Resources: { Call } })
    expect([said, another]).toEqual([expect.stringContaining('Call [?] unproven'), undefined])
  })

  it.each<[string, object]>([
    ['reads the policy', made({ Create: call('getBucketPolicy') })],
    ['tags the bucket', made({ Create: call('putBucketTagging', { note: 'not putBucketPolicy' }) })],
    ['empties the bucket', made({ BucketName: BUCKET }, 'Custom::S3AutoDeleteObjects')],
    ['is another resource', made({ Create: call('putBucketPolicy') }, 'AWS::SSM::Document')],
  ])('has no say where it %s', async (_, template) => {
    expect((await checked(template)).verdict).toBe('safe')
  })
})
