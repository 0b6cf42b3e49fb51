import { allow, deny, tokens } from '../../../../scripts/trust-cases.js'
import type { Role } from '../../../../src/core/account/roles.js'
import { decideRole } from '../../../../src/core/account/trust/chain.js'
import type { Known } from '../../../../src/core/account/trust/known.js'
import { TrustReadings } from '../../../../src/core/account/trust/reading.js'
import { NOTHING_DECLARED, role } from './fixture.js'

const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`
/** Whom everybody can become. */
const OPEN = role('open', allow('*'))
const trusting = (...names: string[]) => allow({ AWS: names.map(arn) })

function decided(roles: readonly Role[], known: Partial<Known> = {}) {
  const [asked] = roles
  if (asked === undefined) throw new Error('no role to ask about')
  const verdict = decideRole(asked, { ...NOTHING_DECLARED, roles, ...known })
  return { kind: verdict.kind, way: verdict.way.map(({ RoleName }) => RoleName) }
}

describe('A role that a trust policy names', () => {
  it('is judged by its own trust, and the way of the stranger is shown whole', () => {
    const roles = [
      role('admin', trusting('deploy')),
      role('deploy', trusting('pipeline')),
      role('pipeline', tokens('token.actions.githubusercontent.com', 'StringLike', 'sub', 'repo:acme*')),
    ]
    expect(decided(roles)).toEqual({ kind: 'fails', way: ['pipeline', 'deploy', 'admin'] })
  })

  it('is not let in by a Deny that spares some of its calls', () => {
    const unless = { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }
    const roles = [
      role('admin', allow({ AWS: '111122223333' }), deny({ AWS: [arn('open')] }, unless)),
      role('open', allow('*')),
    ]
    expect(decided(roles)).toEqual({ kind: 'holds', way: ['admin'] })
  })

  it.each([
    ['by itself', [role('admin', trusting('gone'))], ['admin']],
    ['with its path', [role('admin', allow({ AWS: arn('team/open') })), OPEN], ['admin']],
    ['behind another', [role('admin', trusting('deploy')), role('deploy', trusting('gone'))], ['deploy', 'admin']],
    ['beside the account', [role('admin', allow({ AWS: ['111122223333', arn('gone')] }))], ['admin']],
  ])('makes the answer unknown where it is not listed: %s', (_, roles, way) => {
    expect(decided(roles)).toEqual({ kind: 'unknown', way })
  })

  it('counts no less for a failure beside one that is not listed', () => {
    expect(decided([role('admin', trusting('gone', 'open')), OPEN])).toEqual({ kind: 'fails', way: ['open', 'admin'] })
  })

  it('is known where it is declared, or where a Deny alone names it', () => {
    const gone = { arn: arn('gone'), owner: 'Platform', why: 'It is made by hand.' }
    expect(decided([role('admin', trusting('gone'))], { trusted: [gone] }).kind).toBe('holds')
    expect(decided([role('admin', allow({ AWS: '111122223333' }), deny({ AWS: arn('gone') }))]).kind).toBe('holds')
  })

  it.each([
    ['the account', '111122223333'],
    ['the account beside a declared one', ['111122223333', '444455556666']],
    ['a declared account beside this one', ['444455556666', '111122223333']],
  ])('is named by a condition where the principal is %s', (_, AWS) => {
    const named = allow({ AWS }, { ArnLike: { 'aws:PrincipalArn': arn('op*') } })
    const roles = [role('admin', named), OPEN]
    expect(decided(roles, { accounts: ['444455556666'] })).toEqual({ kind: 'fails', way: ['open', 'admin'] })
    expect(decided([role('admin', named)], { accounts: ['444455556666'] }).kind).toBe('holds')
  })

  it('becomes nobody where it may only tag sessions', () => {
    const tagging = (name: string) => allow({ AWS: arn(name) }, undefined, 'sts:TagSession')
    const roles = [role('admin', allow({ AWS: '111122223333' }), tagging('open'), tagging('gone')), OPEN]
    expect(decided(roles)).toEqual({ kind: 'holds', way: ['admin'] })
  })

  it('is nobody where IAM shows the id of one that was deleted', () => {
    expect(decided([role('admin', allow({ AWS: ['AROAFOREIGNFOREIGN123', '111122223333'] }))]).kind).toBe('holds')
  })

  it('lets in nobody by a circle', () => {
    const roles = [role('a', trusting('b')), role('b', trusting('c')), role('c', trusting('a'))]
    expect(decided(roles)).toEqual({ kind: 'holds', way: ['a'] })
  })

  it('opens a circle of three where one of them is open', () => {
    const roles = [
      role('a', trusting('b')),
      role('b', trusting('c')),
      role('c', trusting('a'), allow({ AWS: '999988887777' })),
    ]
    expect(decided(roles)).toEqual({ kind: 'fails', way: ['c', 'b', 'a'] })
  })

  it('trusts the role back, which opens nothing', () => {
    const roles = [role('a', trusting('b')), role('b', trusting('a')), role('open', trusting('a'), allow('*'))]
    expect(decided(roles).kind).toBe('holds')
  })

  it('makes the answer unknown where the ways of thousands of roles take too many steps', () => {
    const each = allow('*', { ArnLike: { 'aws:PrincipalArn': [arn('*')] } })
    const roles = Array.from({ length: 3_000 }, (_, index) => role(`role-${index}`, each))
    const readings = new TrustReadings()
    expect(decided(roles, { readings }).kind).toBe('unknown')
    const { taken: steps } = readings.steps
    expect(steps).toBeGreaterThan(500_000)
    expect(steps).toBeLessThan(2_000_000)
  })

  it('is found among thousands where none is told from another', () => {
    const everyone = role('everyone', allow('*', { StringEquals: { 'aws:PrincipalAccount': '111122223333' } }))
    const others = Array.from({ length: 2_000 }, (_, index) => {
      return role(`role-${index}`, allow({ AWS: '111122223333' }), allow({ Service: 'lambda.amazonaws.com' }))
    })
    expect(decided([everyone, ...others], { readings: new TrustReadings() }).kind).toBe('holds')
    expect(decided([everyone, ...others, OPEN], { readings: new TrustReadings() })).toEqual({
      kind: 'fails',
      way: ['open', 'everyone'],
    })
  })

  it('makes the answer unknown where its own trust is', () => {
    const roles = [
      role('admin', trusting('deploy')),
      role('deploy', tokens('idp.example.com', 'StringEquals', 'aud', 'x')),
    ]
    expect(decided(roles)).toEqual({ kind: 'unknown', way: ['deploy', 'admin'] })
  })

  it('counts no less for a failure behind an unknown one', () => {
    const roles = [
      role('admin', trusting('unclear', 'open')),
      role('unclear', tokens('idp.example.com', 'StringEquals', 'aud', 'x')),
      role('open', allow('*')),
    ]
    expect(decided(roles)).toEqual({ kind: 'fails', way: ['open', 'admin'] })
  })

  it('is let in by no statement that a Deny takes back', () => {
    const roles = [role('admin', trusting('open'), deny({ AWS: arn('open') })), role('open', allow('*'))]
    expect(decided(roles).kind).toBe('holds')
  })

  it.each([
    ['another account', 'arn:aws:sts::999988887777:assumed-role/open/nightly'],
    ['another role', 'arn:aws:sts::111122223333:assumed-role/opener/nightly'],
  ])('is not named by a session of %s', (_, AWS) => {
    const roles = [role('admin', allow({ AWS })), role('open', allow('*'))]
    expect(decided(roles, { accounts: ['999988887777'] })).toEqual({ kind: 'holds', way: ['admin'] })
  })

  it('is named by one of its sessions, too', () => {
    const session = allow({ AWS: 'arn:aws:sts::111122223333:assumed-role/open/nightly' })
    expect(decided([role('admin', session), role('open', allow('*'))]).kind).toBe('fails')
  })

  it.each([
    ['that names it', { ArnEquals: { 'aws:PrincipalArn': arn('open') } }, 'fails'],
    ['that names another', { ArnEquals: { 'aws:PrincipalArn': arn('other') } }, 'holds'],
    ['of names that begin alike', { ArnLike: { 'aws:PrincipalArn': arn('op*') } }, 'fails'],
    ['of names that begin otherwise', { ArnLike: { 'aws:PrincipalArn': arn('pipe*') } }, 'holds'],
    ['of its id', { StringLike: { 'aws:userid': `${OPEN.RoleId}:*` } }, 'fails'],
    ['of another id', { StringNotLike: { 'aws:userid': `${OPEN.RoleId}:*` } }, 'holds'],
    ['of every role, where its IAM policies decide', { ArnLike: { 'aws:PrincipalArn': arn('*') } }, 'holds'],
    ['of its organization', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }, 'holds'],
  ])('is named by a condition on the account %s', (_, condition, kind) => {
    for (const account of ['arn:aws:iam::111122223333:root', '111122223333']) {
      expect(decided([role('admin', allow({ AWS: account }, condition)), OPEN]).kind).toBe(kind)
    }
  })

  it('is named by a Deny of all others of the account', () => {
    const others = deny('*', { StringNotLike: { 'aws:PrincipalArn': [arn('open'), arn('ci-*')] } })
    expect(decided([role('admin', allow({ AWS: '111122223333' }), others), OPEN]).kind).toBe('fails')
  })

  it.each([
    ['the account', { StringEquals: { 'aws:PrincipalAccount': '111122223333' } }],
    ['the account of the role', { StringEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } }],
    ['the account as a number', { NumericEquals: { 'aws:PrincipalAccount': '111122223333' } }],
    ['an ARN', { ArnLike: { 'aws:PrincipalArn': arn('*') } }],
    [
      'what roles have',
      { StringEquals: { 'aws:PrincipalAccount': '111122223333', 'aws:PrincipalType': 'AssumedRole' } },
    ],
  ])('needs no IAM policy where everyone with %s is let in', (_, condition) => {
    const [everyone, closed] = [role('admin', allow('*', condition)), role('closed', allow({ AWS: '111122223333' }))]
    expect(decided([everyone, closed, OPEN])).toEqual({ kind: 'fails', way: ['open', 'admin'] })
    expect(decided([everyone, closed]).kind).toBe('holds')
  })

  it('is not let in where everyone but roles is', () => {
    const users = { StringEquals: { 'aws:PrincipalAccount': '111122223333', 'aws:PrincipalType': 'User' } }
    expect(decided([role('admin', allow('*', users)), OPEN]).kind).toBe('holds')
  })

  const own = { StringEquals: { 'aws:PrincipalAccount': '111122223333' } }
  /** The open role beside two that only the account can become. */
  const ROLES = [OPEN, ...['other', 'third'].map(name => role(name, allow({ AWS: '111122223333' })))]
  it.each<[string, readonly unknown[], string]>([
    ['by nobody else', [], 'fails'],
    ['beside a Deny of it', [deny({ AWS: arn('open') })], 'holds'],
    ['beside a Deny of its sessions', [deny({ AWS: 'arn:aws:sts::111122223333:assumed-role/open/x' })], 'fails'],
    ['beside a Deny of another', [deny({ AWS: arn('other') })], 'fails'],
    ['beside a Deny of its ARN', [deny('*', { ArnLike: { 'aws:PrincipalArn': arn('o*') } })], 'holds'],
    ['beside a Deny of its id', [deny('*', { StringLike: { 'aws:userid': `${OPEN.RoleId}:*` } })], 'holds'],
    ['beside a Deny of another id', [deny('*', { StringLike: { 'aws:userid': 'AROAOTHER*' } })], 'fails'],
  ])('is let in where everyone of the account is, %s', (_, others, kind) => {
    for (const everyone of ['*', { AWS: '*' }, { AWS: ['*', arn('other')] }, { AWS: [arn('other'), '*'] }]) {
      expect(decided([role('admin', allow(everyone, own), ...others), ...ROLES]).kind).toBe(kind)
    }
  })

  it.each<[string, unknown, string]>([
    ['it beside another', { AWS: [arn('other'), arn('open')] }, 'fails'],
    ['it beside a service', { AWS: arn('open'), Service: 'sns.amazonaws.com' }, 'fails'],
    ['two others', { AWS: [arn('other'), arn('third')] }, 'holds'],
    ['the account beside another role', { AWS: ['111122223333', arn('other')] }, 'holds'],
  ])('is let in by a statement that names %s', (_, principal, kind) => {
    expect(decided([role('admin', allow(principal)), ...ROLES]).kind).toBe(kind)
  })

  it('is let in by any of two statements, and by none that is about tokens', () => {
    const [other, it] = [trusting('other'), trusting('open')]
    for (const statements of [
      [other, it],
      [it, other],
    ]) {
      expect(decided([role('admin', ...statements), OPEN])).toEqual({ kind: 'fails', way: ['open', 'admin'] })
    }
    const tokensOnly = allow({ AWS: arn('open') }, undefined, 'sts:AssumeRoleWithWebIdentity')
    expect(decided([role('admin', tokensOnly), OPEN]).kind).toBe('holds')
  })

  it('is known where it is of an account that is declared', () => {
    const foreign = [role('admin', allow({ AWS: 'arn:aws:iam::999988887777:role/audit' }))]
    expect(decided(foreign).kind).toBe('fails')
    expect(decided(foreign, { accounts: ['999988887777'] }).kind).toBe('holds')
  })
})
