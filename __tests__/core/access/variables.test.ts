import type { Outcome } from '../../../src/core/access/evaluate/outcome.js'
import { evaluator } from '../../../src/core/access/evaluate.js'
import { proofOf } from '../../../src/core/access/prove.js'
import { plain } from '../../../src/core/text/prose.js'
import {
  admin,
  anonymous,
  BUCKET,
  conditionOutcome,
  decide,
  first,
  type Json,
  policyOf,
  requestOf,
  user,
} from './fixture.js'

const TEAM = 'aws:principaltag/team'

describe('a letter that a value escapes', () => {
  it.each([
    ['${*}', '*'],
    ['${?}', '?'],
    ['${$}', '$'],
    ['a${*}b', 'a*b'],
    ['a{b}${*}', 'a{b}*'],
    ['{${$}{}', '{${}'],
    ['$${?}', '$?'],
    ['${*}${*}', '**'],
    ['ab}${*}cdef', 'ab}*cdef'],
  ])('is that letter to the proof as to the evaluator: %s', (written, meant) => {
    const scope = { bucket: BUCKET.split(':::')[1] ?? '', partition: 'aws', owner: {}, admitted: [] }
    for (const operator of ['StringNotEquals', 'StringNotLike', 'StringNotEqualsIgnoreCase']) {
      const policy = policyOf([{ Condition: { [operator]: { 's3:prefix': written } } }])
      const sealed = proofOf(policy).sealed(scope, { action: 's3:ListBucket', on: 'bucket' })
      expect(sealed.kind === 'fails' ? sealed.witness?.context.get('s3:prefix') : sealed.kind).toEqual([meant])
    }
  })
})

describe('beside a letter that a value escapes', () => {
  const scope = { bucket: BUCKET.split(':::')[1] ?? '', partition: 'aws', owner: {}, admitted: [] }
  const open = (...conditions: readonly { readonly [operator: string]: Json }[]) => {
    const policy = policyOf(conditions.map(Condition => ({ Condition })))
    const sealed = proofOf(policy).sealed(scope, { action: 's3:ListBucket', on: 'bucket' })
    return sealed.kind === 'fails' ? sealed.witness?.context.get('s3:prefix') : sealed.kind
  }

  it('a wildcard is a wildcard still', () => {
    const [unless, star] = [{ StringNotLike: { 's3:prefix': '${*}?' } }, { StringEquals: { 's3:prefix': '*?' } }]
    expect(open(unless, star)).toEqual([expect.stringMatching(/^\*[^?]$/)])
    expect(open(unless, star, { StringLike: { 's3:prefix': '??' } })).toBe('holds')
  })

  it('a letter is told from its other case, unless the operator is not to', () => {
    const upper = { StringEquals: { 's3:prefix': 'A*' } }
    expect(open({ StringNotEquals: { 's3:prefix': 'A${*}' } }, upper)).toBe('holds')
    expect(open({ StringNotEqualsIgnoreCase: { 's3:prefix': 'A${*}' } }, upper)).toEqual(['a*'])
  })
})

describe('a list with a variable', () => {
  it('is read anew for each request, also where the key has the same values', () => {
    const policy = policyOf([{ Condition: { StringEquals: { 's3:prefix': ['plain', '${aws:PrincipalTag/team}'] } } }])
    const judge = evaluator(policy)
    const outcomes = ['red', 'blue', 'red'].map(
      team => first(judge(requestOf({ context: { [TEAM]: [team], 's3:prefix': ['red'] } }), {})).outcome,
    )
    expect(outcomes).toEqual(['match', 'no-match', 'match'])
  })
})

describe('a variable in a condition value', () => {
  type Row = readonly [string, string, readonly string[], readonly string[], Outcome]
  const rows: readonly Row[] = [
    // operator, value, the variable's values, the key's values
    ['StringEquals', '${aws:PrincipalTag/team}', ['red'], ['red'], 'match'],
    ['StringEquals', '${AWS:principaltag/TEAM}', ['red'], ['red'], 'match'],
    ['StringEquals', 'x-${aws:PrincipalTag/team}-y', ['red'], ['x-red-y'], 'match'],
    ['StringEquals', "'${aws:PrincipalTag/team}'", ['red'], ["'red'"], 'match'],
    ['StringEquals', '}${aws:PrincipalTag/team}}', ['red'], ['}red}'], 'match'],
    ['StringEquals', '${aws:PrincipalTag/team}', ['red'], ['blue'], 'no-match'],
    ['StringLike', '${aws:PrincipalTag/team}*', ['red'], ['redder'], 'match'],
    ['StringLike', '${aws:PrincipalTag/team}', ['*'], ['red'], 'no-match'],
    ['StringEquals', '${aws:PrincipalTag/team}', [], ['red'], 'no-match'],
    ['StringNotEquals', '${aws:PrincipalTag/team}', [], ['red'], 'match'],
    ['StringNotLike', '${aws:PrincipalTag/team}*', [], ['red'], 'match'],
    ['StringEqualsIfExists', '${aws:PrincipalTag/team}', [], ['red'], 'no-match'],
    ['StringEquals', "${aws:PrincipalTag/team, 'blue'}", [], ['blue'], 'match'],
    ['StringEquals', "${aws:PrincipalTag/team, 'blue'}", ['red'], ['blue'], 'no-match'],
    ['StringEquals', "${aws:PrincipalTag/team, 'a}b'}", [], ['a}b'], 'match'],
    ['StringEquals', "${aws:PrincipalTag/team, ''}!", [], ['!'], 'match'],
    ['StringLike', "${aws:PrincipalTag/team, '*'}", [], ['blue'], 'undecidable'],
    ['StringEquals', '${aws:PrincipalTag/team}', [''], [''], 'undecidable'],
    ['StringLike', 'a${*}', [], ['ab'], 'no-match'],
    ['StringLike', 'a${*}', [], ['a*'], 'match'],
    ['StringLike', 'a${?}', [], ['ab'], 'no-match'],
    ['StringLike', 'a${?}', [], ['a?'], 'match'],
    ['StringEquals', '${$}{x}', [], ['${x}'], 'match'],
    ['StringLike', '*${$}*', [], ['a$b'], 'match'],
    ['StringEquals', '$x', [], ['$x'], 'match'],
    ['ArnLike', 'arn:aws:iam::*:role/${aws:PrincipalTag/team}', ['red'], ['arn:aws:iam::1:role/red'], 'match'],
    ['ArnLike', '${aws:PrincipalTag/team}', ['arn:aws:iam::1:role/x'], ['arn:aws:iam::1:role/x'], 'match'],
    ['ArnNotLike', 'arn:aws:iam::*:role/${aws:PrincipalTag/team}', [], ['arn:aws:iam::1:role/red'], 'match'],
    ['StringEquals', '${aws:PrincipalTag/team', ['red'], ['red'], 'undecidable'],
    ['StringEquals', '${}', ['red'], ['red'], 'undecidable'],
    ['StringEquals', '${aws:PrincipalTag/team blue}', ['red'], ['red'], 'undecidable'],
    ['StringEquals', '${aws:PrincipalTag/team, blue}', ['red'], ['red'], 'undecidable'],
    ['StringNotEquals', '${aws:PrincipalTag/team}', ['red', 'blue'], ['red'], 'undecidable'],
    ['NumericEquals', '${aws:PrincipalTag/team}', ['1'], ['1'], 'undecidable'],
  ]

  it.each(rows)('%s %s with %j on %j is %s', (operator, written, team, found, outcome) => {
    expect(conditionOutcome(operator, written, found, { context: { [TEAM]: team } })).toBe(outcome)
  })

  it.each(['2008-10-17', '2012-10-18'])('is literal text under Version %s', version => {
    const of = (found: string) =>
      conditionOutcome('StringEquals', '${aws:PrincipalTag/team}', [found], { version, context: { [TEAM]: ['red'] } })
    expect(of('red')).toBe('no-match')
    expect(of('${aws:PrincipalTag/team}')).toBe('match')
    expect(conditionOutcome('StringLike', 'a${*}', ['a${anything}'], { version })).toBe('match')
  })

  it('that is aws:userid turns the lock off for everyone', () => {
    const policy = policyOf([{ Condition: { StringNotLike: { 'aws:userId': '${aws:userid}' } } }])
    for (const caller of [admin, user, anonymous]) expect(decide(policy, { caller }).decision).toBe('neither')
  })

  it('is shown with what it stands for', () => {
    const policy = policyOf([{ Condition: { StringEquals: { 'x:y': '${aws:username}' } } }])
    const [condition] = first(decide(policy, { caller: user, context: { 'x:y': ['bob'] } })).conditions
    expect(condition?.values.map(({ note }) => plain(note ?? { parts: [] }))).toEqual(['It stands for `bob` here.'])
  })
})

describe('a variable in a resource', () => {
  const outcome = (statement: { [element: string]: Json }, resource: string, caller = user) =>
    first(decide(policyOf([statement]), { caller, resource })).outcome

  it('stands for its value', () => {
    expect(outcome({ Resource: `${BUCKET}/\${aws:username}/*` }, `${BUCKET}/bob/1`)).toBe('match')
    expect(outcome({ Resource: `${BUCKET}/\${aws:username}/*` }, `${BUCKET}/eve/1`)).toBe('no-match')
  })

  it('names no resource where it has no value, which under NotResource settles nothing', () => {
    expect(outcome({ Resource: `${BUCKET}/\${aws:username}/*` }, `${BUCKET}/bob/1`, admin)).toBe('no-match')
    const NotResource = [`${BUCKET}/\${aws:username}/*`, BUCKET]
    expect(outcome({ NotResource }, `${BUCKET}/bob/1`, admin)).toBe('undecidable')
    expect(outcome({ NotResource }, BUCKET, admin)).toBe('no-match')
  })

  it('is undecidable before the fifth colon', () => {
    expect(outcome({ Resource: 'arn:${aws:username}:s3:::x' }, `${BUCKET}/bob/1`)).toBe('undecidable')
    expect(outcome({ Resource: 'arn:aws:s3::${aws:username}:x' }, `${BUCKET}/bob/1`)).toBe('undecidable')
    expect(outcome({ NotResource: 'arn:${aws:username}:s3:::x' }, `${BUCKET}/bob/1`)).toBe('undecidable')
  })

  it('is undecidable where it is not well written', () => {
    expect(outcome({ Resource: `${BUCKET}/\${aws:username` }, `${BUCKET}/bob/1`)).toBe('undecidable')
  })
})
