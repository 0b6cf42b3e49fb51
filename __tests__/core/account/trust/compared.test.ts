import fc from 'fast-check'
import { allow, deny } from '../../../../scripts/trust-cases.js'
import { GLOBAL_KEYS } from '../../../../src/core/access/s3-keys.js'
import { decideTrust } from '../../../../src/core/account/trust/decide.js'
import { TrustReadings } from '../../../../src/core/account/trust/reading.js'
import { NOTHING_DECLARED } from './fixture.js'

function kindOf(...Statement: readonly unknown[]): string {
  const known = { ...NOTHING_DECLARED, readings: new TrustReadings() }
  return decideTrust({ Version: '2012-10-17', Statement }, known).kind
}

/** Texts that a caller writes itself. */
const WRITTEN = fc.constantFrom('sts:RoleSessionName', 'sts:ExternalId', 'aws:PrincipalTag/level', 'aws:UserAgent')

describe('A text that a caller writes, compared as a number or a moment', () => {
  it('can be each number, wherever two bounds leave one', () => {
    const hundredths = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(WRITTEN, hundredths, hundredths, fc.boolean(), (key, above, below, isDeny) => {
        const [low, high] = [above, below].map(each => String(each / 100))
        const verdict = isDeny
          ? kindOf(
              allow('*', { NumericGreaterThan: { [key]: low } }),
              deny('*', { NumericGreaterThanEquals: { [key]: high } }),
            )
          : kindOf(allow('*', { NumericGreaterThan: { [key]: low }, NumericLessThan: { [key]: high } }))
        expect(verdict).toBe(above < below ? 'fails' : 'holds')
      }),
    )
  })

  it('can be none, which no comparison stops', () => {
    const bound = fc.oneof(
      fc.integer().map(number => ['Numeric', String(number)] as const),
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') })
        .map(date => ['Date', date.toISOString()] as const),
    )
    fc.assert(
      fc.property(WRITTEN, bound, (key, [kind, value]) => {
        const verdict = kindOf(
          allow('*', { Null: { [key]: 'false' } }),
          deny('*', { [`${kind}LessThan`]: { [key]: value } }),
          deny('*', { [`${kind}GreaterThanEquals`]: { [key]: value } }),
        )
        expect(verdict).toBe('fails')
      }),
    )
  })
})

describe('A key that a policy asks to be there', () => {
  /** What a service says of those for whom it calls, and of itself; keys of tags have a name. */
  const OF_SERVICES = /^aws:(source(account|arn|orgid|orgpaths)|principalservicename(slist)?)$/
  const ofCallers = [...GLOBAL_KEYS, 'saml:sub', 'accounts.google.com:aud', 'cognito-identity.amazonaws.com:sub']
    .filter(key => !OF_SERVICES.test(key))
    .map(key => (key.endsWith('/') ? `${key}team` : key))

  it.each(ofCallers)('may be there in the call of a stranger: %s', key => {
    const actions = ['sts:AssumeRole', 'sts:TagSession']
    expect(kindOf(allow('*', { Null: { [key]: 'false' } }, actions))).not.toBe('holds')
  })
})

describe('A tag that a caller has or passes', () => {
  it('can be empty', () => {
    const tag = fc.constantFrom('aws:PrincipalTag/team', 'aws:RequestTag/team')
    const patterns = fc.uniqueArray(fc.constantFrom('', '*', '**', '?', 'a*', '*?'), { minLength: 1 })
    fc.assert(
      fc.property(tag, patterns, fc.boolean(), (key, list, isDeny) => {
        const actions = ['sts:AssumeRole', 'sts:TagSession']
        const isEmptyAmong = list.some(pattern => pattern.replaceAll('*', '') === '')
        const verdict = isDeny
          ? kindOf(
              allow('*', { Null: { [key]: 'false' } }, actions),
              deny('*', { StringLike: { [key]: ['?*', ...list] } }),
            )
          : kindOf(allow('*', { StringLike: { [key]: list } }, actions), deny('*', { StringLike: { [key]: '?*' } }))
        expect(verdict).toBe(isEmptyAmong === isDeny ? 'holds' : 'fails')
      }),
    )
  })
})

describe('A value that AWS gives a form', () => {
  it.each(['sts:RoleSessionName', 'sts:SourceIdentity'])('is never empty: %s', key => {
    const actions = ['sts:AssumeRole', 'sts:SetSourceIdentity']
    expect(kindOf(allow('*', { StringEquals: { [key]: '' } }, actions))).toBe('holds')
    expect(kindOf(allow('*', { StringLike: { [key]: '*' } }, actions))).toBe('fails')
  })
})

describe('A set of values', () => {
  const passed = (condition: Parameters<typeof allow>[1]) => allow('*', condition, ['sts:AssumeRole', 'sts:TagSession'])
  const named = (operator: string, values: string | readonly string[]) => ({ [operator]: { 'aws:TagKeys': values } })
  /** Every one of the names and no other, or all but the forbidden one. */
  const all = (names: readonly string[], forbidden: readonly string[] = []) =>
    kindOf(
      passed(named('ForAllValues:StringEquals', names)),
      ...names.map(name => deny('*', named('ForAllValues:StringNotEquals', name))),
      ...forbidden.map(name => deny('*', named('ForAnyValue:StringEquals', name))),
    )

  it('can be each combination of those that the policy names', () => {
    expect(all(['a', 'b', 'c', 'd'])).toBe('fails')
    expect(all(['a', 'b', 'c', 'd'], ['d'])).toBe('holds')
  })

  it('has no empty one', () => {
    expect(kindOf(passed(named('ForAnyValue:StringEquals', '')))).toBe('holds')
  })

  it('is not known where it has too many combinations', () => {
    expect(all([...'abcdefghi'])).toBe('unknown')
  })
})

describe('How users of any identity pool signed in', () => {
  const COGNITO = 'cognito-identity.amazonaws.com'
  const letIn = (Effect: string, condition: object) => ({
    Effect,
    Principal: { Federated: COGNITO },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { [`${COGNITO}:aud`]: '*' }, ...condition },
  })
  const signedIn = (operator: string, by: readonly string[]) => ({ [operator]: { [`${COGNITO}:amr`]: by } })
  const names = ['graph.facebook.com', 'accounts.google.com', 'login.example.com']

  it('can be each name, and fit each pattern', () => {
    const patterns = fc.constantFrom(...names, '*', '*facebook*', 'graph.*', '????', 'authenticated', 'auth*', 'x*y')
    fc.assert(
      fc.property(fc.uniqueArray(patterns, { minLength: 1, maxLength: 3 }), by => {
        expect(kindOf(letIn('Allow', signedIn('ForAnyValue:StringLike', by)))).toBe('fails')
      }),
    )
  })

  it.each(names)('can be one without another: %s', name => {
    for (const other of names) {
      const asked = [
        letIn('Allow', signedIn('ForAnyValue:StringLike', [`${name.slice(0, 5)}*`])),
        letIn('Deny', signedIn('ForAnyValue:StringLike', [`${other.slice(0, 5)}*`])),
      ]
      expect(kindOf(...asked)).toBe(name === other ? 'holds' : 'fails')
    }
  })

  it('can be several at once', () => {
    const asked = names.map(name => signedIn('ForAllValues:StringNotEquals', [name]))
    const denied = asked.map(condition => letIn('Deny', condition))
    expect(kindOf(letIn('Allow', signedIn('ForAnyValue:StringLike', ['*'])), ...denied)).toBe('fails')
  })

  it('is always that they are signed in', () => {
    expect(kindOf(letIn('Allow', signedIn('ForAllValues:StringLike', names)))).toBe('holds')
    expect(kindOf(letIn('Allow', signedIn('ForAllValues:StringLike', ['authenticated', ...names])))).toBe('fails')
  })

  it('is not known where the policy names whose users they are', () => {
    const own = 'cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi'
    for (const by of [own, `${own}*`, `${own}:CognitoSignIn:*`, 'arn:aws:iam::*:oidc-provider/*'])
      expect(kindOf(letIn('Allow', signedIn('ForAnyValue:StringLike', [by])))).toBe('unknown')
  })
})

describe('A moment', () => {
  const today = Date.parse(`${NOTHING_DECLARED.today}T00:00:00Z`)
  const [before, now, after] = [today - 1000, today, today + 1000]

  it.each([
    ['LessThan', [before, now], [after]],
    ['LessThanEquals', [before], [now, after]],
    ['GreaterThan', [], [before, now, after]],
    ['Equals', [before], [now, after]],
  ])('can be waited for, and does not come back: %s', (operator, past, future) => {
    const verdicts = (moments: readonly number[]) =>
      moments.flatMap(moment => [
        kindOf(allow('*', { [`Date${operator}`]: { 'aws:CurrentTime': new Date(moment).toISOString() } })),
        kindOf(allow('*', { [`Date${operator}`]: { 'aws:EpochTime': String(moment / 1000) } })),
        kindOf(allow('*', { [`Numeric${operator}`]: { 'aws:EpochTime': String(moment / 1000) } })),
      ])
    expect(verdicts(past)).toEqual(past.flatMap(() => ['holds', 'holds', 'holds']))
    expect(verdicts(future)).toEqual(future.flatMap(() => ['fails', 'fails', 'fails']))
  })
})

describe('A moment as something else', () => {
  it.each([
    ['NumericGreaterThan', 'aws:CurrentTime', '0'],
    ['StringLike', 'aws:CurrentTime', '20*'],
    ['StringLike', 'aws:EpochTime', '1*'],
    ['StringNotEquals', 'aws:EpochTime', '17'],
  ])('is not known: %s %s', (operator, key, value) => {
    expect(kindOf(allow('*', { [operator]: { [key]: value } }))).toBe('unknown')
  })
})

describe('A text that AWS writes', () => {
  it.each(['aws:userid', 'aws:PrincipalArn', 'aws:PrincipalOrgID', 'aws:PrincipalType'])(
    'is no number and no moment where it is %s',
    key => {
      for (const compared of ['NumericLessThan', 'NumericGreaterThan', 'NumericEquals', 'DateLessThan', 'DateEquals']) {
        expect(kindOf(allow('*', { [compared]: { [key]: '1700000000' } }))).toBe('holds')
      }
      expect(kindOf(allow('*', { NumericNotEquals: { [key]: '17' } }))).toBe('fails')
    },
  )
})
