import type { Evidence } from '../../../src/app/ports.js'
import { plain } from '../../../src/core/text/prose.js'
import type { FakeRole } from '../../fakes/aws/state.js'
import { roleId, trusts } from '../../fakes/aws/state.js'
import type { AwsServer } from '../../fakes/aws-server.js'
import { adaptersFor, withAws } from './harness.js'

const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess'
const S3_FULL = 'arn:aws:iam::aws:policy/AmazonS3FullAccess'
const BOUNDARY = 'arn:aws:iam::111122223333:policy/no-s3'
const OWN = 'arn:aws:iam::111122223333:policy/own'
const allow = (Action: string) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] })
const conditional = {
  Statement: {
    Effect: 'Allow',
    Action: '*',
    Resource: '*',
    Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  },
}

const ROLES: Readonly<Record<string, Partial<FakeRole>>> = {
  administrator: { attached: [ADMIN] },
  inline: { inline: { a: allow('ec2:*'), b: allow('s3:Put*') } },
  awsManaged: { attached: [S3_FULL] },
  own: { attached: [OWN] },
  bounded: { attached: [ADMIN], boundary: BOUNDARY },
  reader: { inline: { a: allow('s3:Get*') } },
  conditional: { inline: { a: conditional } },
  bare: {},
}

const EXPECTED = {
  administrator: 'allowed',
  inline: 'allowed',
  awsManaged: 'allowed',
  own: 'allowed',
  bounded: 'not-allowed',
  reader: 'not-allowed',
  conditional: 'Whether `conditional` may do `s3:PutBucketPolicy` depends on conditions or variables in its policies.',
  bare: 'not-allowed',
}

function fill(server: AwsServer): void {
  server.state.roles = Object.entries(ROLES).map(([RoleName, role], index) => ({
    RoleName,
    Path: '/',
    RoleId: roleId(index),
    trust: trusts('ec2.amazonaws.com'),
    ...role,
  }))
  server.state.managed.set(S3_FULL, allow('s3:*')).set(OWN, allow('s3:PutBucketPolicy')).set(BOUNDARY, allow('ec2:*'))
}

async function ask(server: AwsServer, names: readonly string[] = Object.keys(ROLES)) {
  const { account, permissions } = await adaptersFor(server)
  const roles = (await account.roles()).filter(({ RoleName }) => names.includes(RoleName))
  const evidence = await permissions.mayPutBucketPolicy(roles, 'recordings')
  await permissions.mayPutBucketPolicy(roles, 'another')
  return Object.fromEntries(roles.map(({ RoleId, RoleName }) => [RoleName, told(evidence.get(RoleId))]))
}

function told(evidence: Evidence | undefined): string | undefined {
  return evidence?.kind === 'unknown' ? plain(evidence.because) : evidence?.kind
}

const denied = { fault: { kind: 'error', status: 403, code: 'AccessDenied' } } as const

describe('evidence that a role may replace a bucket policy', () => {
  it('comes from one listing, however many roles and buckets', () =>
    withAws(async server => {
      fill(server)
      expect(await ask(server)).toEqual(EXPECTED)
      expect(server.calls.map(({ action }) => action)).toEqual([
        'iam:ListRoles',
        'sts:GetCallerIdentity',
        'iam:GetAccountAuthorizationDetails',
        'iam:GetAccountAuthorizationDetails',
      ])
    }))

  it('does without the AWS-managed policies where nobody needs them', () =>
    withAws(async server => {
      fill(server)
      await ask(server, ['administrator', 'own', 'bounded'])
      expect(server.count('iam:GetAccountAuthorizationDetails')).toBe(1)
    }))

  it('comes from the roles one by one where the listing is denied', () =>
    withAws(async server => {
      fill(server)
      server.fail('iam:GetAccountAuthorizationDetails', denied)
      expect(await ask(server)).toEqual(EXPECTED)
      expect(server.count('iam:GetAccountAuthorizationDetails')).toBe(1)
    }))

  it('is unknown, and not found wanting, where the role may not be looked at either', () =>
    withAws(async server => {
      fill(server)
      server.fail('iam:GetAccountAuthorizationDetails', denied)
      server.fail('iam:GetPolicy', denied)
      expect(await ask(server, ['administrator', 'own', 'inline'])).toEqual({
        administrator: 'allowed',
        own: 'The policies of `own` may not be read.',
        inline: 'allowed',
      })
    }))

  it.each(['iam:ListRolePolicies', 'iam:ListAttachedRolePolicies', 'iam:GetRolePolicy', 'iam:GetRole'])(
    'is unknown where %s is denied',
    action =>
      withAws(async server => {
        fill(server)
        server.fail('iam:GetAccountAuthorizationDetails', denied)
        server.fail(action, denied)
        expect(await ask(server, ['inline'])).toEqual({ inline: 'The policies of `inline` may not be read.' })
      }),
  )

  it.each(['iam:GetAccountAuthorizationDetails', 'iam:ListRolePolicies', 'iam:GetPolicyVersion'])(
    'is no verdict where %s fails otherwise',
    action =>
      withAws(async server => {
        fill(server)
        if (action !== 'iam:GetAccountAuthorizationDetails') server.fail('iam:GetAccountAuthorizationDetails', denied)
        server.fail(action, { fault: { kind: 'error', status: 500, code: 'InternalError' } })
        await expect(ask(server, ['own'])).rejects.toThrow(/^The policies of .* could not be (read|listed): AWS failed/)
      }),
  )
})
