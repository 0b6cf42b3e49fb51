import type { Outcome } from '../../../src/core/access/evaluate/outcome.js'
import type { Caller } from '../../../src/core/access/request.js'
import { plain } from '../../../src/core/text/prose.js'
import {
  ACCOUNT,
  admin,
  anonymous,
  decide,
  federated,
  first,
  type Json,
  OTHER_ACCOUNT,
  OTHER_ID,
  policyOf,
  role,
  root,
  service,
  stranger,
  USER_ID,
  user,
} from './fixture.js'

const CALLERS: { readonly [name: string]: Caller } = {
  role: stranger,
  'role elsewhere': role(OTHER_ID, 'session', 'teams/Auditor', OTHER_ACCOUNT),
  user,
  root,
  federated,
  anonymous,
  service,
}
const EVERYONE = Object.keys(CALLERS)
const IN_ACCOUNT = ['role', 'user', 'root', 'federated']
const CANONICAL = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'

const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/teams/Auditor`
const SESSION_ARN = `arn:aws:sts::${ACCOUNT}:assumed-role/Auditor/session`
const ROOT_ARN = `arn:aws:iam::${ACCOUNT}:root`
const USER_ARN = `arn:aws:iam::${ACCOUNT}:user/staff/bob`
const FEDERATED_ARN = `arn:aws:sts::${ACCOUNT}:federated-user/carol`

function outcomes(statement: { [element: string]: Json }, context = {}): { readonly [name: string]: Outcome } {
  const policy = policyOf([statement])
  return Object.fromEntries(
    Object.entries(CALLERS).map(([name, caller]) => [name, first(decide(policy, { caller, context })).outcome]),
  )
}

function having(outcome: Outcome, statement: { [element: string]: Json }, context = {}): string[] {
  return Object.entries(outcomes(statement, context)).flatMap(([name, found]) => (found === outcome ? [name] : []))
}

describe('Principal', () => {
  const rows: readonly (readonly [string, Json, readonly string[]])[] = [
    ['"*"', '*', EVERYONE],
    ['{"AWS": "*"}', { AWS: '*' }, EVERYONE],
    ['an account id', { AWS: ACCOUNT }, IN_ACCOUNT],
    ['an account root ARN', { AWS: ROOT_ARN }, IN_ACCOUNT],
    ['another account', { AWS: OTHER_ACCOUNT }, ['role elsewhere']],
    ['a role ARN', { AWS: ROLE_ARN }, ['role']],
    ['a role ARN without its path', { AWS: `arn:aws:iam::${ACCOUNT}:role/Auditor` }, []],
    ['a role ARN in other case', { AWS: ROLE_ARN.toUpperCase() }, []],
    ['a session ARN', { AWS: SESSION_ARN }, ['role']],
    ['another session of the role', { AWS: `arn:aws:sts::${ACCOUNT}:assumed-role/Auditor/other` }, []],
    ['the id of a deleted role', { AWS: OTHER_ID }, ['role', 'role elsewhere']],
    ['a user ARN', { AWS: USER_ARN }, ['user']],
    ['the id of a deleted user', { AWS: USER_ID }, ['user']],
    ['a federated user ARN', { AWS: FEDERATED_ARN }, ['federated']],
    ['several', { AWS: [USER_ARN, FEDERATED_ARN] }, ['user', 'federated']],
    ['a wildcard within an ARN', { AWS: `arn:aws:iam::${ACCOUNT}:role/*` }, []],
    ['a service', { Service: 'logging.s3.amazonaws.com' }, ['service']],
    ['another service', { Service: 'cloudtrail.amazonaws.com' }, []],
    [
      'a service and an account',
      { Service: 'logging.s3.amazonaws.com', AWS: OTHER_ACCOUNT },
      ['role elsewhere', 'service'],
    ],
    ['an identity provider', { Federated: 'accounts.google.com' }, []],
    ['nobody', { AWS: [] }, []],
  ]

  it.each(rows)('that is %s names whom it says', (_, Principal, named) => {
    expect(having('match', { Principal })).toEqual(named)
    expect(having('undecidable', { Principal })).toEqual([])
  })

  it('that is an identity provider names the sessions which that provider authenticated', () => {
    const context = { 'aws:federatedprovider': ['accounts.google.com'] }
    expect(having('match', { Principal: { Federated: 'accounts.google.com' } }, context)).toEqual([
      'role',
      'role elsewhere',
    ])
  })

  it('that is a canonical user id promises nobody an Allow', () => {
    expect(having('no-match', { Effect: 'Allow', Principal: { CanonicalUser: CANONICAL } })).toEqual(EVERYONE)
  })

  it('that is a canonical user id may deny any caller with an account, and says so', () => {
    const statement = { Principal: { CanonicalUser: CANONICAL } }
    expect(having('no-match', statement)).toEqual(['anonymous', 'service'])
    expect(having('match', statement)).toEqual([])
    expect(plain(decide(policyOf([statement])).because ?? { parts: [] })).toBe(
      'Statement 1 cannot be evaluated: A canonical user id belongs to an account, and the policy does not say which one.',
    )
  })
})

describe('NotPrincipal with Deny', () => {
  const rows: readonly (readonly [string, Json, readonly string[], readonly string[]])[] = [
    ['everyone', '*', EVERYONE, []],
    ['only the account', { AWS: ROOT_ARN }, ['root'], ['role', 'user', 'federated']],
    ['only the role', { AWS: ROLE_ARN }, [], ['role']],
    ['the role and its session', { AWS: [ROLE_ARN, SESSION_ARN] }, [], ['role']],
    ['the role and the account', { AWS: [ROLE_ARN, ROOT_ARN] }, ['root'], ['role', 'user', 'federated']],
    ['the session and the account', { AWS: [SESSION_ARN, ROOT_ARN] }, ['root'], ['role', 'user', 'federated']],
    ['all of a session', { AWS: [SESSION_ARN, ROLE_ARN, ACCOUNT] }, ['role', 'root'], ['user', 'federated']],
    ['only the user', { AWS: USER_ARN }, [], ['user']],
    ['the user and the account', { AWS: [USER_ARN, ACCOUNT] }, ['user', 'root'], ['role', 'federated']],
    ['a federated user, all', { AWS: [FEDERATED_ARN, ROOT_ARN] }, ['root', 'federated'], ['role', 'user']],
    ['a service', { Service: 'logging.s3.amazonaws.com' }, ['service'], []],
    ['nobody', { AWS: [] }, [], []],
  ]

  it.each(rows)('spares, naming %s, whom it names in full, and leaves open who is named in part', (...row) => {
    const [, NotPrincipal, spared, inPart] = row
    expect(having('no-match', { NotPrincipal })).toEqual(spared)
    expect(having('undecidable', { NotPrincipal })).toEqual(inPart)
  })

  it('says what is missing', () => {
    const { principal } = first(decide(policyOf([{ NotPrincipal: { AWS: ROLE_ARN } }])))
    expect(plain(principal.because)).toBe(
      `To spare this caller, the account \`${ACCOUNT}\` and \`${SESSION_ARN}\` would have to be named too.`,
    )
  })

  it('cannot say whether a canonical user id is the account that is missing', () => {
    const NotPrincipal = { AWS: USER_ARN, CanonicalUser: CANONICAL }
    expect(outcomes({ NotPrincipal })).toEqual({
      role: 'match',
      'role elsewhere': 'match',
      user: 'undecidable',
      root: 'undecidable',
      federated: 'match',
      anonymous: 'match',
      service: 'match',
    })
  })
})

describe('NotPrincipal with Allow', () => {
  it('allows everyone but those who are named', () => {
    const statement = { Effect: 'Allow', NotPrincipal: { AWS: ACCOUNT } }
    expect(having('match', statement)).toEqual(['role elsewhere', 'anonymous', 'service'])
    expect(decide(policyOf([statement]), { caller: anonymous }).decision).toBe('allowed')
    expect(decide(policyOf([statement]), { caller: admin }).decision).toBe('neither')
  })
})
