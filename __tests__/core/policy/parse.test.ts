import fc from 'fast-check'
import type { Statement } from '../../../src/core/policy/ast.js'
import { type Reading, readPolicy } from '../../../src/core/policy/parse.js'
import { plain } from '../../../src/core/text/prose.js'
import { type Located, type Span, sourceFromText } from '../../../src/core/text/source.js'
import { marked } from './marked.js'

const read = (text: string): Reading => readPolicy(sourceFromText('p.json', text))

/** AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket". */
const BLOG = `{
  "Version": "2012-10-17",
  "Id": "lock",
  "Statement": [
    {
      "Sid": "OnlyConnectAndAdmin",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Resource": [
        "arn:aws:s3:::connect-25fd0a3be3ef",
        "arn:aws:s3:::connect-25fd0a3be3ef/*"
      ],
      "Condition": {
        "StringNotLike": {
          "aws:userId": [
            "AROAJJ4OT5B3EVMNARNW6:*",
            "AROAINV7BYMRZP3NV66DI:*"
          ]
        }
      }
    }
  ]
}
`

/** What stands at a span. */
const at = ({ start, end }: Span, text = BLOG) => text.slice(start, end)
const located = (item: Located<unknown> | undefined) => item && [item.value, at(item.span)]

describe('the policy of the AWS blog', () => {
  const { policy, grammar, whole, json } = read(BLOG)
  const [lock] = policy?.statements ?? []

  it('is read whole', () => {
    expect({ whole, grammar, problems: json.problems }).toEqual({ whole: true, grammar: [], problems: [] })
    expect(policy?.statements).toHaveLength(1)
  })

  it('has a value and its place for every element', () => {
    expect(at(policy?.span ?? { start: 0, end: 0 })).toBe(BLOG.trimEnd())
    expect(located(policy?.version)).toEqual(['2012-10-17', '"2012-10-17"'])
    expect(located(policy?.id)).toEqual(['lock', '"lock"'])
    expect(lock?.index).toBe(0)
    expect(located(lock?.sid)).toEqual(['OnlyConnectAndAdmin', '"OnlyConnectAndAdmin"'])
    expect(located(lock?.effect)).toEqual(['Deny', '"Deny"'])
    expect(at(lock?.span ?? { start: 0, end: 0 })).toMatch(/^\{\s+"Sid".*\}$/s)
  })

  it('has lists everywhere, each with the places of key and value', () => {
    expect(lock?.principal.entries.map(({ kind, value }) => [kind, located(value)])).toEqual([['*', ['*', '"*"']]])
    expect(lock?.action.patterns.map(located)).toEqual([['s3:*', '"s3:*"']])
    expect(lock?.resource.patterns.map(located)).toEqual([
      ['arn:aws:s3:::connect-25fd0a3be3ef', '"arn:aws:s3:::connect-25fd0a3be3ef"'],
      ['arn:aws:s3:::connect-25fd0a3be3ef/*', '"arn:aws:s3:::connect-25fd0a3be3ef/*"'],
    ])
    const elements = lock === undefined ? [] : [lock.principal, lock.action, lock.resource]
    expect(elements.map(({ negated, key, span }) => [negated, at(key), at(span).replace(/\s+/g, '')])).toEqual([
      [false, '"Principal"', '"*"'],
      [false, '"Action"', '"s3:*"'],
      [false, '"Resource"', '["arn:aws:s3:::connect-25fd0a3be3ef","arn:aws:s3:::connect-25fd0a3be3ef/*"]'],
    ])
  })

  it('has one condition for each key under each operator', () => {
    const [condition, ...rest] = lock?.conditions ?? []
    expect(rest).toEqual([])
    expect(located(condition?.operator)).toEqual(['StringNotLike', '"StringNotLike"'])
    expect(located(condition?.key)).toEqual(['aws:userId', '"aws:userId"'])
    expect(condition?.values.map(located)).toEqual([
      ['AROAJJ4OT5B3EVMNARNW6:*', '"AROAJJ4OT5B3EVMNARNW6:*"'],
      ['AROAINV7BYMRZP3NV66DI:*', '"AROAINV7BYMRZP3NV66DI:*"'],
    ])
    expect(at(condition?.span ?? { start: 0, end: 0 })).toMatch(/^\[.*\]$/s)
    expect(at(lock?.conditionSpan ?? { start: 0, end: 0 })).toMatch(/^"Condition": \{.*\}$/s)
  })
})

/** A policy of one statement, in which some members stand in for those of a right one. */
function statement(members: Readonly<Record<string, string | undefined>>): string {
  const right = { Effect: '"Deny"', Principal: '"*"', Action: '"s3:*"', Resource: '"arn:aws:s3:::b"' }
  const written = Object.entries({ ...right, ...members }).flatMap(([name, value]) =>
    value === undefined ? [] : `"${name}": ${value}`,
  )
  return `{ "Statement": [{ ${written.join(', ')} }] }`
}

function only(text: string): Statement {
  const { policy, whole } = read(text)
  const [statement, ...rest] = policy?.statements ?? []
  if (!whole || statement === undefined || rest.length > 0) throw new Error(`not one statement read whole: ${text}`)
  return statement
}

describe('the forms that IAM’s grammar allows', () => {
  it('are a single statement outside of a list', () => {
    expect(only(statement({}).replace('[', '').replace(']', '')).effect.value).toBe('Deny')
  })

  it('are principals by kind, one or a list of them', () => {
    const { principal } = only(
      statement({ Principal: '{ "AWS": ["*", "111122223333"], "Service": "s3.amazonaws.com", "CanonicalUser": [] }' }),
    )
    expect(principal.entries.map(({ kind, value }) => `${kind} ${value.value}`)).toEqual([
      'AWS *',
      'AWS 111122223333',
      'Service s3.amazonaws.com',
    ])
  })

  it('are the negated elements', () => {
    const { principal, action, resource } = only(
      statement({
        Principal: undefined,
        NotPrincipal: '{ "AWS": "111122223333" }',
        Action: undefined,
        NotAction: '["s3:Get*", "s3:Put*"]',
        Resource: undefined,
        NotResource: '"*"',
      }),
    )
    expect([principal, action, resource].map(({ negated }) => negated)).toEqual([true, true, true])
    expect(action.patterns.map(({ value }) => value)).toEqual(['s3:Get*', 's3:Put*'])
  })

  it('are values of conditions that are no strings, kept as they were written', () => {
    const { conditions } = only(
      statement({
        Condition: '{ "Bool": { "aws:SecureTransport": false }, "NumericEquals": { "s3:max-keys": [1.0, 2] } }',
      }),
    )
    expect(
      conditions.map(({ operator, key, values }) => [operator.value, key.value, ...values.map(v => v.value)]),
    ).toEqual([
      ['Bool', 'aws:SecureTransport', 'false'],
      ['NumericEquals', 's3:max-keys', '1.0', '2'],
    ])
  })

  it('are several keys under one operator, and conditions that hold nothing', () => {
    const two = only(statement({ Condition: '{ "StringLike": { "a:b": "1", "a:c": ["2"] } }' })).conditions
    expect(two.map(({ operator, key }) => `${operator.value} ${key.value}`)).toEqual([
      'StringLike a:b',
      'StringLike a:c',
    ])
    for (const empty of ['{}', '{ "StringLike": {} }']) {
      const { conditions, conditionSpan } = only(statement({ Condition: empty }))
      expect({ conditions, has: conditionSpan !== undefined }).toEqual({ conditions: [], has: true })
    }
    expect(only(statement({})).conditionSpan).toBeUndefined()
  })
})

describe('what keeps JSON from being a policy', () => {
  const cases: readonly [string, string, string, string][] = [
    ['a list', '«[]»', 'type-wrong', 'A policy is an object; this is a list.'],
    ['null', ' «null» ', 'type-wrong', 'A policy is an object; this is null.'],
    [
      'no statement',
      '«{»"Version": "2012-10-17"}',
      'element-missing',
      'The element `Statement` is missing; a policy needs it.',
    ],
    [
      'a mistyped element',
      '{ «"Statment"»: [] }',
      'element-unknown',
      '`Statment` is not an element of a policy. Did you mean `Statement`?',
    ],
    [
      'an element of a statement beside its list',
      '{ "Statement": [], «"Sid"»: "Lock" }',
      'element-unknown',
      '`Sid` is an element of a statement, and not of a policy.',
    ],
    [
      'a version that is no string',
      '{"Version": «20121017», "Statement": []}',
      'type-wrong',
      '`Version` takes a string; this is a number.',
    ],
    [
      'an id that is no string',
      '{"Id": «{}», "Statement": []}',
      'type-wrong',
      '`Id` takes a string; this is an object.',
    ],
    [
      'a statement that is a string',
      '{"Statement": [«"Deny"»]}',
      'type-wrong',
      'A statement is an object; this is a string.',
    ],
    ['statements that are true', '{"Statement": «true»}', 'type-wrong', 'A statement is an object; this is true.'],
    ['a Sid that is a list', statement({ Sid: '«[]»' }), 'type-wrong', '`Sid` takes a string; this is a list.'],
    [
      'no effect',
      statement({ Effect: undefined }).replace('[{', '[«{»'),
      'element-missing',
      'The element `Effect` is missing; a statement needs it.',
    ],
    [
      'an effect in capitals',
      statement({ Effect: '«"DENY"»' }),
      'effect-invalid',
      'An effect is "Allow" or "Deny"; this is `DENY`. Did you mean `Deny`?',
    ],
    [
      'an effect that is false',
      statement({ Effect: '«false»' }),
      'effect-invalid',
      'An effect is "Allow" or "Deny"; this is false.',
    ],
    [
      'no principal',
      statement({ Principal: undefined }).replace('[{', '[«{»'),
      'element-missing',
      'The element `Principal` is missing; a statement needs it.',
    ],
    [
      'a principal that is an ARN',
      statement({ Principal: '«"arn:aws:iam::111122223333:root"»' }),
      'principal-invalid',
      'A principal that is a string can only be `*`; this is `arn:aws:iam::111122223333:root`.',
    ],
    [
      'a principal that is a list',
      statement({ Principal: '«["*"]»' }),
      'principal-invalid',
      'A principal is `*` or an object; this is a list.',
    ],
    [
      'a kind of principal in lower case',
      statement({ Principal: '{ «"aws"»: "*" }' }),
      'principal-invalid',
      '`aws` is not a kind of principal. Use `AWS`, `Service`, `Federated` or `CanonicalUser`. Did you mean `AWS`?',
    ],
    [
      'a principal that is a number',
      statement({ Principal: '{ "AWS": [«111122223333»] }' }),
      'type-wrong',
      '`AWS` takes a string or a list of strings; this is a number.',
    ],
    [
      'an action that is an object',
      statement({ Action: '«{}»' }),
      'type-wrong',
      '`Action` takes a string or a list of strings; this is an object.',
    ],
    [
      'a resource in a list of lists',
      statement({ Resource: '[«["b"]»]' }),
      'type-wrong',
      '`Resource` takes a string or a list of strings; this is a list.',
    ],
    [
      'an element and its opposite',
      statement({ NotAction: '"s3:*"' }).replace('"NotAction"', '«"NotAction"»'),
      'elements-conflicting',
      'A statement has either `Action` or `NotAction`, not both.',
    ],
    [
      'a condition that is a list',
      statement({ Condition: '«[]»' }),
      'type-wrong',
      '`Condition` takes an object of operators; this is a list.',
    ],
    [
      'an operator with a string',
      statement({ Condition: '{ "StringLike": «"x"» }' }),
      'type-wrong',
      '`StringLike` takes an object of condition keys; this is a string.',
    ],
    [
      'a condition value that is null',
      statement({ Condition: '{ "Null": { "aws:userid": [«null»] } }' }),
      'type-wrong',
      '`aws:userid` takes a string or a list of strings; this is null.',
    ],
  ]

  it.each(cases)('%s', (_, text, kind, message) => {
    const { text: unmarked, spans } = marked(text)
    const { grammar, whole } = read(unmarked)
    expect(grammar.map(({ kind, span, message }) => ({ kind, span, message: plain(message) }))).toEqual([
      { kind, span: spans[0], message },
    ])
    expect(whole).toBe(false)
  })

  it('says where the other of two conflicting elements stands, whichever comes first', () => {
    const { text, spans } = marked(
      statement({ Action: undefined, NotAction: '"x"' })
        .replace('"NotAction"', '«"NotAction"»')
        .replace(' }] }', ', «"Action"»: "y" }] }'),
    )
    const [problem] = read(text).grammar
    expect(problem?.span).toEqual(spans[1])
    expect(problem?.related?.map(({ span, note }) => [span, plain(note)])).toEqual([[spans[0], '`NotAction` is here']])
  })

  it('leaves out a statement that cannot be read, and keeps the others and their numbers', () => {
    const good = statement({}).slice('{ "Statement": ['.length, -3)
    const { policy, whole } = read(`{"Statement": [${good}, {"Effect": "Perhaps"}, ${good}]}`)
    expect({ read: policy?.statements.map(({ index }) => index), whole }).toEqual({ read: [0, 2], whole: false })
  })

  it('is not read whole where a key stands twice, for readers disagree which counts', () => {
    const { policy, whole, grammar } = read(`{"Statement": [], ${statement({}).slice(1)}`)
    expect({ statements: policy?.statements, whole, grammar }).toEqual({ statements: [], whole: false, grammar: [] })
  })

  it('has no policy where there is no JSON', () => {
    const reading = read('{')
    expect({ policy: reading.policy, whole: reading.whole }).toEqual({ policy: undefined, whole: false })
  })
})

describe('any JSON', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...[
        'Version',
        'Id',
        'Statement',
        'Sid',
        'Effect',
        'Principal',
        'NotPrincipal',
        'Action',
        'NotAction',
        'Resource',
      ],
      ...[
        'NotResource',
        'Condition',
        'AWS',
        'Service',
        'StringLike',
        'aws:userid',
        '__proto__',
        'constructor',
        'effect',
      ],
    ),
    fc.string({ maxLength: 5 }),
  )
  const scalar = fc.oneof(
    fc.constantFrom('*', 'Deny', 'Allow', 's3:*'),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  )
  const { value } = fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      { maxDepth: 6 },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(word, tie('value')), { maxLength: 5 }).map(entries => Object.fromEntries(entries)),
    ),
  }))
  const statementLike = fc.record(
    { Effect: value, Principal: value, Action: value, NotAction: value, Resource: value, Condition: value, Sid: value },
    { requiredKeys: [] },
  )
  const policyLike = fc.record(
    { Version: value, Statement: fc.oneof(value, fc.array(statementLike, { maxLength: 3 })) },
    { requiredKeys: [] },
  )

  it('is read without an exception; it is read whole, or what is wrong has its place', () => {
    fc.assert(
      fc.property(fc.oneof(value, policyLike), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent) ?? 'null'
        const { policy, grammar, json, whole } = read(text)
        expect(whole).toBe(policy !== undefined && grammar.length === 0 && json.problems.length === 0)
        for (const { span, message } of grammar) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(plain(message)).toMatch(/^\S.*[.?]$/s)
        }
        for (const statement of policy?.statements ?? []) {
          for (const { value, span } of [...statement.action.patterns, ...statement.resource.patterns]) {
            expect(JSON.parse(text.slice(span.start, span.end))).toBe(value)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('is read alike however it is indented', () => {
    const shape = (text: string) => {
      const { policy, grammar } = read(text)
      const drop = (key: string, value: unknown) =>
        ['span', 'key', 'conditionSpan', 'file'].includes(key) &&
        typeof value === 'object' &&
        value !== null &&
        !('value' in value)
          ? undefined
          : value
      return JSON.stringify({ policy, grammar: grammar.map(({ kind, message }) => [kind, plain(message)]) }, drop)
    }
    fc.assert(
      fc.property(policyLike, value => {
        expect(shape(JSON.stringify(value, null, 2))).toBe(shape(JSON.stringify(value)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('What an element that is not known must have meant', () => {
  const rest = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::connect-25fd0a3be3ef' }
  const without = (name: keyof typeof rest) => Object.fromEntries(Object.entries(rest).filter(([key]) => key !== name))
  const meantIn = (policy: object) => {
    const { grammar } = read(JSON.stringify(policy))
    return grammar.filter(({ kind }) => kind === 'element-unknown').map(({ meant }) => meant)
  }

  it.each<[string, object, string | undefined]>([
    ['Actoin', without('Action'), 'Action'],
    ['Actoin', rest, undefined],
    ['Actoin', { ...without('Action'), NotAction: 's3:*' }, undefined],
    ['NotActoin', without('Action'), 'NotAction'],
    ['NotActoin', rest, undefined],
    ['action', without('Action'), 'Action'],
    ['action', rest, undefined],
    ['Principle', without('Principal'), 'Principal'],
    ['Principle', { ...without('Principal'), NotPrincipal: '*' }, undefined],
    ['EFFECT', without('Effect'), 'Effect'],
    ['EFFECT', rest, undefined],
    ['Comment', rest, undefined],
  ])('is nothing where that is there already: %s beside %j', (name, others, meant) => {
    expect(meantIn({ Statement: [{ ...others, [name]: 'x' }] })).toEqual([meant])
    expect(meantIn({ Statement: [{ [name]: 'x', ...others }] })).toEqual([meant])
  })

  it('is so in the policy, too', () => {
    expect(meantIn({ statement: [rest] })).toEqual(['Statement'])
    expect(meantIn({ statement: [rest], Statement: [rest] })).toEqual([undefined])
  })
})
