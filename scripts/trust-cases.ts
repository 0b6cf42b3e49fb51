import { SHARED_ISSUERS } from '../src/core/account/trust/shared-issuers.js'

/** A trust policy with what is answered about it: the rows of `docs/trust.md`, held by the tests. */
export interface TrustCase {
  readonly about: string
  readonly statements: readonly unknown[]
  readonly verdict: 'holds' | 'fails' | 'unknown'
}

/** The account of the cases. */
export const ACCOUNT = '111122223333'

const OWN = `arn:aws:iam::${ACCOUNT}:root`
const OWN_ROLE = `arn:aws:iam::${ACCOUNT}:role/deploy`
const FOREIGN = 'arn:aws:iam::999988887777:root'
const ASSUME = 'sts:AssumeRole'
const WITH_TOKEN = 'sts:AssumeRoleWithWebIdentity'
const GITHUB = 'token.actions.githubusercontent.com'
const EKS = 'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE'
const POOL = 'us-east-1:12345678-abcd-abcd-abcd-1234567890ab'

type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>

function statement(effect: string, principal: unknown, condition: Conditions | undefined, action: unknown): unknown {
  const base = { Effect: effect, Principal: principal, Action: action }
  return condition === undefined ? base : { ...base, Condition: condition }
}

export function allow(principal: unknown, condition?: Conditions, action: unknown = ASSUME): unknown {
  return statement('Allow', principal, condition, action)
}

export function deny(principal: unknown, condition?: Conditions, action: unknown = ASSUME): unknown {
  return statement('Deny', principal, condition, action)
}

/** Tokens of an issuer, under one condition on one of its claims. */
export function tokens(issuer: string, operator?: string, claim = '', value: unknown = ''): unknown {
  const condition = operator === undefined ? undefined : { [operator]: { [keyOf(issuer, claim)]: value } }
  return allow({ Federated: providerOf(issuer) }, condition, WITH_TOKEN)
}

function keyOf(issuer: string, claim: string): string {
  return claim.includes(':') ? claim : `${issuer}:${claim}`
}

export function providerOf(issuer: string): string {
  return BUILT_IN.includes(issuer) ? issuer : `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer}`
}

const GOOGLE = 'accounts.google.com'
const ORGANIZATION_NUMBER = 'google/organization_number'
const BUILT_IN = ['cognito-identity.amazonaws.com', GOOGLE, 'graph.facebook.com', 'www.amazon.com']

function one(about: string, verdict: TrustCase['verdict'], ...statements: unknown[]): TrustCase {
  return { about, verdict, statements }
}

const PRINCIPALS: readonly TrustCase[] = [
  one('the account itself', 'holds', allow({ AWS: OWN })),
  one('the account by its digits', 'holds', allow({ AWS: ACCOUNT })),
  one('a role of the account', 'holds', allow({ AWS: OWN_ROLE })),
  one('an id that stands where a principal was deleted', 'holds', allow({ AWS: 'AROAJMD24IEMKTX6BABJI' })),
  one('another account', 'fails', allow({ AWS: FOREIGN })),
  one('another account among its own', 'fails', allow({ AWS: [OWN, '999988887777'] })),
  one('a role of another account', 'fails', allow({ AWS: 'arn:aws:iam::999988887777:role/audit' })),
  one('one session of a foreign role', 'fails', allow({ AWS: 'arn:aws:sts::999988887777:assumed-role/audit/nightly' })),
  one('everyone', 'fails', allow('*')),
  one('everyone together with a service', 'fails', allow({ Service: 'connect.amazonaws.com', AWS: '*' })),
  one('no one: there is no statement', 'holds'),
  one('no one: there is only a Deny', 'holds', deny('*')),
  one('NotPrincipal, which AWS refuses', 'unknown', { Effect: 'Allow', NotPrincipal: { AWS: OWN }, Action: ASSUME }),
  one('a resource, which AWS refuses', 'unknown', { ...(allow({ AWS: OWN }) as object), Resource: '*' }),
  one('a pattern of principals, which AWS refuses', 'unknown', allow({ AWS: `arn:aws:iam::${ACCOUNT}:role/*` })),
  one('an action that fits no such principal', 'holds', allow({ AWS: FOREIGN }, undefined, WITH_TOKEN)),
  one('the permission to tag sessions alone', 'holds', allow('*', undefined, 'sts:TagSession')),
  one('all actions, of which AWS does not say that it takes them', 'unknown', allow({ AWS: OWN }, undefined, '*')),
]

const CONDITIONS: readonly TrustCase[] = [
  one(
    'everyone with an external id, which is not a secret',
    'fails',
    allow('*', { StringEquals: { 'sts:ExternalId': 'k7' } }),
  ),
  one(
    'another account with an external id',
    'fails',
    allow({ AWS: FOREIGN }, { StringEquals: { 'sts:ExternalId': 'k7' } }),
  ),
  one('everyone with MFA', 'fails', allow('*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })),
  one('everyone of this account', 'holds', allow('*', { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } })),
  one(
    'everyone of the role’s own account',
    'holds',
    allow('*', { StringEquals: { 'aws:PrincipalAccount': `\${aws:ResourceAccount}` } }),
  ),
  one('everyone of another account', 'fails', allow('*', { StringEquals: { 'aws:PrincipalAccount': '999988887777' } })),
  one(
    'everyone of accounts that begin alike',
    'fails',
    allow('*', { StringLike: { 'aws:PrincipalAccount': '1111*' } }),
  ),
  one(
    'everyone whose ARN begins with this account',
    'holds',
    allow('*', { StringLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}*` } }),
  ),
  one(
    'everyone whose ARN holds this account’s digits anywhere',
    'fails',
    allow('*', { StringLike: { 'aws:PrincipalArn': `*${ACCOUNT}*` } }),
  ),
  one(
    'roles of a name in any account',
    'fails',
    allow('*', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Admin' } }),
  ),
  one(
    'roles of this account',
    'holds',
    allow('*', { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/*` } }),
  ),
  one('everyone except one role', 'fails', allow('*', { ArnNotEquals: { 'aws:PrincipalArn': OWN_ROLE } })),
  one(
    'a session’s ARN, which no aws:PrincipalArn ever is',
    'holds',
    allow('*', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:sts::999988887777:assumed-role/x/*' } }),
  ),
  one(
    'an ARN that equals a tag of the caller’s own',
    'fails',
    allow('*', { StringEquals: { 'aws:PrincipalArn': `\${aws:PrincipalTag/me}` } }),
  ),
  one('accounts up to a number', 'fails', allow('*', { NumericLessThan: { 'aws:PrincipalAccount': '130000000000' } })),
  one('users whose names are small numbers', 'fails', allow('*', { NumericLessThan: { 'aws:username': '10' } })),
  one('sessions whose names are below zero', 'fails', allow('*', { NumericLessThan: { 'sts:RoleSessionName': '0' } })),
  one(
    'a tag of the caller’s own between two numbers',
    'fails',
    allow('*', {
      NumericGreaterThan: { 'aws:PrincipalTag/level': '1' },
      NumericLessThan: { 'aws:PrincipalTag/level': '2' },
    }),
  ),
  one(
    'ids of principals below a number, of which none is',
    'holds',
    allow('*', { NumericLessThan: { 'aws:userid': '5' } }),
  ),
  one(
    'an account by its bytes, about which AWS says nothing',
    'unknown',
    allow('*', { BinaryEquals: { 'aws:PrincipalAccount': 'OTk5OTg4ODg3Nzc3' } }),
  ),
  one(
    'the account itself, its id compared as a number',
    'holds',
    allow('*', { NumericEquals: { 'aws:PrincipalAccount': '111122223333' } }),
  ),
  one(
    'an organization, of which nothing says whose it is',
    'unknown',
    allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-44444444' } }),
  ),
  one(
    'another account, in an organization that may be its own',
    'fails',
    allow({ AWS: FOREIGN }, { StringEquals: { 'aws:PrincipalOrgID': 'o-44444444' } }),
  ),
  one(
    'everyone who brings two tags at once',
    'fails',
    allow(
      '*',
      { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'team' }, 'ForAnyValue:StringLike': { 'aws:TagKeys': 'cost*' } },
      [ASSUME, 'sts:TagSession'],
    ),
  ),
  one('any organization', 'fails', allow('*', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } })),
  one(
    'an organization, if the caller has one',
    'fails',
    allow('*', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-44444444' } }),
  ),
  one('everyone outside an organization', 'fails', allow('*', { Null: { 'aws:PrincipalOrgID': 'true' } })),
  one(
    'an address, which is not an identity',
    'unknown',
    allow('*', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
  ),
  one('any address', 'fails', allow('*', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })),
  one('everywhere but an address', 'fails', allow('*', { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })),
  one(
    'a VPC endpoint, of which nothing says whose it is',
    'unknown',
    allow('*', { StringEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } }),
  ),
  one('a time that is over', 'holds', allow('*', { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } })),
  one('a time that has begun', 'fails', allow('*', { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } })),
  one('a time that will come', 'fails', allow('*', { DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } })),
  one(
    'an address as a text, which AWS does not document',
    'unknown',
    allow('*', { StringLike: { 'aws:SourceIp': '*' } }),
  ),
  one('a session tag that no one may pass', 'holds', allow('*', { StringEquals: { 'aws:RequestTag/team': 'blue' } })),
  one(
    'a session tag that everyone may pass',
    'fails',
    allow('*', { StringEquals: { 'aws:RequestTag/team': 'blue' } }, [ASSUME, 'sts:TagSession']),
  ),
  one(
    'a session tag that is empty',
    'fails',
    allow('*', { StringEquals: { 'aws:RequestTag/team': '' } }, [ASSUME, 'sts:TagSession']),
  ),
  one(
    'a session tag that only this account may pass',
    'holds',
    allow('*', { StringEquals: { 'aws:RequestTag/team': 'blue' } }),
    allow({ AWS: OWN }, undefined, 'sts:TagSession'),
  ),
  one('a source identity that no one may set', 'holds', allow('*', { StringLike: { 'sts:SourceIdentity': '*' } })),
  one(
    'a source identity that everyone may set',
    'fails',
    allow('*', { StringLike: { 'sts:SourceIdentity': '*' } }, [ASSUME, 'sts:SetSourceIdentity']),
  ),
  one('a federated user of a name', 'fails', allow('*', { StringLike: { 'aws:userid': '9999*:auditor' } })),
  one(
    'a session that was opened by some SAML provider',
    'unknown',
    allow('*', { StringEquals: { 'saml:sub': 'auditor' } }),
  ),
  one(
    'a session on an EC2 instance of any account',
    'unknown',
    allow('*', { ArnLike: { 'ec2:SourceInstanceARN': 'arn:aws:ec2:*:*:instance/*' } }),
  ),
  one('any session of a name', 'fails', allow('*', { StringLike: { 'aws:userid': '*:admin' } })),
  one(
    'a RoleId that is not of this account',
    'unknown',
    allow('*', { StringLike: { 'aws:userid': 'AROAJJ4OT5B3EVMNARNW6:*' } }),
  ),
]

const DENIES: readonly TrustCase[] = [
  one(
    'a Deny of everyone outside the account',
    'holds',
    allow('*'),
    deny('*', { StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } }),
  ),
  one(
    'a Deny of each letter, which spares a tag that has none',
    'fails',
    allow('*', { Null: { 'aws:PrincipalTag/team': 'false' } }),
    deny('*', { StringLike: { 'aws:PrincipalTag/team': '?*' } }),
  ),
  one(
    'a Deny of each number, which spares a tag that is none',
    'fails',
    allow('*', { Null: { 'aws:PrincipalTag/level': 'false' } }),
    deny('*', { NumericLessThan: { 'aws:PrincipalTag/level': '5' } }),
    deny('*', { NumericGreaterThanEquals: { 'aws:PrincipalTag/level': '5' } }),
  ),
  one('a Deny that names one role', 'fails', allow('*'), deny({ AWS: OWN_ROLE })),
  one(
    'a Deny of all but one foreign account’s roles',
    'fails',
    allow('*'),
    deny('*', { StringNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::999988887777:role/*' } }),
  ),
  one(
    'a Deny that misses who has no organization',
    'fails',
    allow('*'),
    deny('*', { 'ForAnyValue:StringNotLike': { 'aws:PrincipalOrgPaths': 'o-44444444/*' } }),
  ),
  one(
    'a Deny of tagged calls, which everyone can make untagged',
    'fails',
    allow('*'),
    deny('*', { Null: { 'aws:RequestTag/team': 'false' } }),
  ),
  one(
    'a Deny of all GitHub owners but one',
    'holds',
    tokens(GITHUB),
    deny({ Federated: providerOf(GITHUB) }, { StringNotLike: { [`${GITHUB}:sub`]: 'repo:acme/*' } }, WITH_TOKEN),
  ),
]

const SERVICES: readonly TrustCase[] = [
  one('a service by its name', 'holds', allow({ Service: 'connect.amazonaws.com' })),
  one('a service that runs code of this account', 'holds', allow({ Service: 'lambda.amazonaws.com' })),
  one(
    'a service for this account',
    'holds',
    allow({ Service: 'sns.amazonaws.com' }, { StringEquals: { 'aws:SourceAccount': ACCOUNT } }),
  ),
  one(
    'a service for another account alone',
    'fails',
    allow({ Service: 'sns.amazonaws.com' }, { StringEquals: { 'aws:SourceAccount': '999988887777' } }),
  ),
  one(
    'a service for this account and another',
    'fails',
    allow({ Service: 'sns.amazonaws.com' }, { StringEquals: { 'aws:SourceAccount': [ACCOUNT, '999988887777'] } }),
  ),
  one(
    'a service for any account but one',
    'holds',
    allow({ Service: 'sns.amazonaws.com' }, { StringNotEquals: { 'aws:SourceAccount': '999988887777' } }),
  ),
  one(
    'a service for another account’s resource alone',
    'fails',
    allow({ Service: 'sns.amazonaws.com' }, { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:999988887777:*' } }),
  ),
  one(
    'a service for an organization',
    'unknown',
    allow({ Service: 'sns.amazonaws.com' }, { StringEquals: { 'aws:SourceOrgID': 'o-44444444' } }),
  ),
  one('everyone, if it is a service', 'holds', allow('*', { Bool: { 'aws:PrincipalIsAWSService': 'true' } })),
  one(
    'a service for another account, if it is a service',
    'fails',
    allow(
      { Service: 'sns.amazonaws.com' },
      { Bool: { 'aws:PrincipalIsAWSService': 'true' }, StringEquals: { 'aws:SourceAccount': '999988887777' } },
    ),
  ),
  one(
    'everyone, and a service only on behalf of this account',
    'fails',
    allow('*', { StringEqualsIfExists: { 'aws:SourceAccount': ACCOUNT } }),
  ),
  one('all services, which AWS refuses', 'unknown', allow({ Service: '*' })),
  one(
    'IAM Roles Anywhere',
    'holds',
    allow({ Service: 'rolesanywhere.amazonaws.com' }, undefined, [ASSUME, 'sts:TagSession', 'sts:SetSourceIdentity']),
  ),
  one(
    'IAM Roles Anywhere with another account’s trust anchor',
    'fails',
    allow(
      { Service: 'rolesanywhere.amazonaws.com' },
      { ArnEquals: { 'aws:SourceArn': 'arn:aws:rolesanywhere:us-east-1:999988887777:trust-anchor/0f1e2d3c' } },
    ),
  ),
  one('EKS Pod Identity', 'holds', allow({ Service: 'pods.eks.amazonaws.com' }, undefined, [ASSUME, 'sts:TagSession'])),
]

const TOKENS: readonly TrustCase[] = [
  one('repositories of one GitHub owner', 'holds', tokens(GITHUB, 'StringLike', 'sub', 'repo:acme/*')),
  one(
    'repositories of one GitHub owner, with immutable ids',
    'holds',
    tokens(GITHUB, 'StringLike', 'sub', 'repo:acme@*'),
  ),
  one('GitHub owners that begin alike', 'fails', tokens(GITHUB, 'StringLike', 'sub', 'repo:acme*')),
  one('GitHub owners that differ in a letter', 'fails', tokens(GITHUB, 'StringLike', 'sub', 'repo:ac?e/*')),
  one('all of GitHub', 'fails', tokens(GITHUB, 'StringLike', 'sub', 'repo:*')),
  one('a repository of that name, of any owner', 'fails', tokens(GITHUB, 'StringLike', 'sub', 'repo:*/recordings:*')),
  one(
    'the name of a repository anywhere, such as in a branch',
    'fails',
    tokens(GITHUB, 'StringLike', 'sub', '*acme/recordings*'),
  ),
  one('one owner and a star among others', 'fails', tokens(GITHUB, 'StringLike', 'sub', ['repo:acme/*', 'repo:*'])),
  one('everyone except one GitHub owner', 'fails', tokens(GITHUB, 'StringNotLike', 'sub', 'repo:acme/*')),
  one('a star that StringEquals takes for a letter', 'holds', tokens(GITHUB, 'StringEquals', 'sub', 'repo:acme/*')),
  one('one GitHub owner, if there is a subject', 'unknown', tokens(GITHUB, 'StringLikeIfExists', 'sub', 'repo:acme/*')),
  one('one GitHub owner, for all values', 'unknown', tokens(GITHUB, 'ForAllValues:StringLike', 'sub', 'repo:acme/*')),
  one('one GitHub owner, for any value', 'holds', tokens(GITHUB, 'ForAnyValue:StringLike', 'sub', 'repo:acme/*')),
  one('an environment of any repository', 'fails', tokens(GITHUB, 'StringEquals', 'environment', 'production')),
  one('a GitHub owner’s id', 'holds', tokens(GITHUB, 'StringEquals', 'repository_owner_id', '123456')),
  one('a GitHub repository', 'holds', tokens(GITHUB, 'StringEquals', 'repository', 'acme/recordings')),
  one(
    'a reusable workflow, which its owner may let anyone call',
    'unknown',
    tokens(GITHUB, 'StringEquals', 'job_workflow_ref', 'acme/shared/.github/workflows/apply.yml@refs/heads/main'),
  ),
  one('a claim that IAM has no key for', 'holds', tokens(GITHUB, 'StringEquals', 'repository_owner', 'acme')),
  one(
    'a key of another issuer, if it is there',
    'fails',
    tokens(GITHUB, 'StringLikeIfExists', 'gitlab.com:sub', 'project_path:acme/*'),
  ),
  one('an EKS namespace', 'holds', tokens(EKS, 'StringLike', 'sub', 'system:serviceaccount:recordings:*')),
  one('every pod of an EKS cluster', 'unknown', tokens(EKS, 'StringLike', 'sub', 'system:serviceaccount:*:*')),
  one(
    'one subject of an issuer of one owner',
    'holds',
    tokens('idp.example.com', 'StringEquals', 'sub', 'recordings-exporter'),
  ),
  one(
    'an audience of an issuer of one owner',
    'unknown',
    tokens('idp.example.com', 'StringEquals', 'aud', 'recordings'),
  ),
  one('any subject of an issuer of one owner', 'unknown', tokens('idp.example.com', 'StringLike', 'sub', '*')),
  one('a Google account', 'holds', tokens(GOOGLE, 'StringEquals', 'sub', '115678901234567890123')),
  one(
    'an organization at Google, by its number',
    'holds',
    tokens(GOOGLE, 'NumericEquals', ORGANIZATION_NUMBER, '123456'),
  ),
  one(
    'an organization at Google, by its number with zeros',
    'holds',
    tokens(GOOGLE, 'NumericEquals', ORGANIZATION_NUMBER, '00123456.0'),
  ),
  one(
    'organizations at Google up to a number',
    'fails',
    tokens(GOOGLE, 'NumericLessThan', ORGANIZATION_NUMBER, '123456'),
  ),
  one(
    'every organization at Google but one',
    'fails',
    tokens(GOOGLE, 'NumericNotEquals', ORGANIZATION_NUMBER, '123456'),
  ),
  one(
    'everyone who signs in to an application with Google',
    'fails',
    tokens(GOOGLE, 'StringEquals', 'aud', 'app.apps.googleusercontent.com'),
  ),
  one(
    'everyone who signs in to an application with Facebook',
    'fails',
    tokens('graph.facebook.com', 'StringEquals', 'app_id', '111222333'),
  ),
  one('signed-in users of a Cognito pool', 'holds', pool(POOL, 'authenticated')),
  one('guests of a Cognito pool', 'fails', pool(POOL, 'unauthenticated')),
  one('users of a Cognito pool, its guests too if it has some', 'unknown', pool(POOL)),
  one('users of any Cognito pool', 'fails', pool('us-east-1:*', 'authenticated')),
  one('users of any Cognito pool who sign in with Facebook', 'fails', pool('us-east-1:*', 'graph.facebook.com')),
  one('users of any Cognito pool who sign in as a pattern allows', 'fails', pool('us-east-1:*', '*facebook*')),
  one(
    'users of any Cognito pool who sign in with one user pool',
    'unknown',
    pool('us-east-1:*', 'cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi*'),
  ),
  one(
    'users of a SAML provider of the account',
    'holds',
    allow({ Federated: `arn:aws:iam::${ACCOUNT}:saml-provider/idp` }, undefined, 'sts:AssumeRoleWithSAML'),
  ),
  one(
    'users of a SAML provider of another account',
    'unknown',
    allow({ Federated: 'arn:aws:iam::999988887777:saml-provider/idp' }, undefined, 'sts:AssumeRoleWithSAML'),
  ),
  one('everyone, with a token of any issuer', 'unknown', allow('*', undefined, WITH_TOKEN)),
]

function pool(id: string, amr?: string): unknown {
  const issuer = 'cognito-identity.amazonaws.com'
  const condition = { StringLike: { [`${issuer}:aud`]: id } }
  const signIn = amr === undefined ? {} : { 'ForAnyValue:StringLike': { [`${issuer}:amr`]: amr } }
  return allow({ Federated: issuer }, { ...condition, ...signIn }, WITH_TOKEN)
}

/** Every shared issuer with its claim pinned and without. */
export const ISSUER_CASES: readonly TrustCase[] = SHARED_ISSUERS.flatMap(({ name, issuers, control, pinned }) => {
  const [issuer = ''] = issuers
  const isSentinel = control.startsWith('sts:')
  const isCognito = name.includes('Cognito')
  return [
    one(
      `${name}, pinned`,
      isSentinel ? 'unknown' : 'holds',
      isCognito ? pool(pinned, 'authenticated') : tokens(issuer, 'StringLike', control, pinned),
    ),
    one(`${name}, not pinned`, isSentinel || isCognito ? 'unknown' : 'fails', tokens(issuer)),
  ]
})

export const TRUST_CASES: readonly { readonly title: string; readonly cases: readonly TrustCase[] }[] = [
  { title: 'Principals', cases: PRINCIPALS },
  { title: 'Conditions', cases: CONDITIONS },
  { title: 'Deny statements', cases: DENIES },
  { title: 'AWS services', cases: SERVICES },
  { title: 'Identity providers', cases: TOKENS },
  { title: 'Issuers that serve many customers', cases: ISSUER_CASES },
]

/** The whole policy of a case. */
export function documentOf({ statements }: TrustCase): unknown {
  return { Version: '2012-10-17', Statement: statements }
}
