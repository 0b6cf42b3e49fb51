import { type ConnectInstance, type DeclaredId, type Role, roleBook } from '../../account/roles.js'
import { bucketOf } from '../../lock/find.js'
import { readPolicy } from '../../policy/parse.js'
import { present } from '../../text/present.js'
import type { AccountOptions, Example } from '../rule.js'
import { fileOf } from './marks.js'

const ACCOUNT = '111122223333'
/** Some of what the examples declare has run out by then, and some has not. */
export const TODAY = '2026-11-22'
const SLR = '/aws-service-role/connect.amazonaws.com/'

function role(RoleId: string, RoleName: string, service: string, Path = '/'): Role {
  return {
    RoleId,
    RoleName,
    Path,
    Arn: `arn:aws:iam::${ACCOUNT}:role${Path}${RoleName}`,
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
    },
  }
}

const CONNECT = 'connect.amazonaws.com'
const LEGACY = role('AROAJJ4OT5B3EVMNARNW6', 'connect-access-role-e3529bf0-6678-4ec4-8f66-a0fdd58cbcd9', CONNECT)
const OTHER = role('AROAIOTHERCONNECTROLE', 'AWSServiceRoleForAmazonConnect_aaaabbbbccccddddeeee', CONNECT, SLR)
const ACME = role('AROAISLRFORACMERECORD', 'AWSServiceRoleForAmazonConnect_ffffgggghhhhiiiijjjj', CONNECT, SLR)

const GITHUB = 'token.actions.githubusercontent.com'

/** Any repository of one owner on GitHub may assume it. */
const FROM_GITHUB: Role = {
  ...role('AROAIDEPLOYFROMGITHUB', 'deploy-from-github', GITHUB),
  AssumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringLike: { [`${GITHUB}:sub`]: 'repo:acme/*' } },
      },
    ],
  },
}

/** The roles of the account that examples are judged against, one for each way to be right or wrong. */
export const ROLES: readonly Role[] = [
  LEGACY,
  OTHER,
  ACME,
  role('AROAINV7BYMRZP3NV66DI', 'Admin', 'ec2.amazonaws.com'),
  role('AROAIBREAKGLASSADMIN2', 'BreakGlassAdmin', 'ec2.amazonaws.com'),
  role(
    'AROAISSOADMINISTRATOR',
    'AWSReservedSSO_AdministratorAccess_0123456789abcdef',
    'sso.amazonaws.com',
    '/aws-reserved/sso.amazonaws.com/',
  ),
  role('AROAIDEPLOYROLEXXXXXX', 'deploy', 'ec2.amazonaws.com'),
  FROM_GITHUB,
  role('AROAIREPORTINGROLEXXX', 'reporting', 'lambda.amazonaws.com'),
  role('AROAICONNECTBYNAMEXXX', 'connect-access-role-copy', 'lambda.amazonaws.com'),
  role(
    'AROAICONNECTCAMPAIGNS',
    'AWSServiceRoleForConnectCampaigns_aaaabbbb',
    'connect-campaigns.amazonaws.com',
    '/aws-service-role/connect-campaigns.amazonaws.com/',
  ),
]

function instance(Id: string, { Arn }: Role, ...buckets: readonly string[]): ConnectInstance {
  const storage = buckets.map(BucketName => ({ ResourceType: 'CALL_RECORDINGS', BucketName }))
  return { Id, InstanceAlias: `centre-${Id}`, ServiceRole: Arn, storage }
}

const INSTANCES: readonly ConnectInstance[] = [
  instance('1', LEGACY, 'connect-25fd0a3be3ef'),
  instance('2', OTHER, 'amazon-connect-0123456789ab'),
  instance('3', ACME, 'recordings-of-acme'),
]

const DECLARED: readonly DeclaredId[] = [
  { id: 'AROAIDECLAREDEXPIRED1', account: '444455556666', owner: 'Audit', why: 'Yearly audit', until: '2026-01-31' },
  {
    id: 'AROAIDECLAREDSTILLOK1',
    account: '444455556666',
    owner: 'Backup',
    why: 'Copies recordings',
    until: '2027-01-31',
  },
]

/** The account of the examples, asked about the bucket that the example names. */
export function accountFor(example: Example, today = TODAY): AccountOptions {
  const policy = readPolicy(fileOf(example)).policy
  const naming = {
    adminRoles: ['Admin', 'BreakGlassAdmin', 'AWSReservedSSO_AdministratorAccess_*'],
    declared: DECLARED,
    today,
    deployRole: example.deployRole ?? 'deploy',
    ...present({ planRole: example.planRole }),
  }
  const caller = {
    Account: ACCOUNT,
    Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/ci`,
    UserId: `${example.deployRole ?? 'AROAIDEPLOYROLEXXXXXX'}:ci`,
  }
  const book = roleBook({ account: ACCOUNT, partition: 'aws', caller, roles: ROLES, instances: INSTANCES }, naming)
  const bucket = (policy && bucketOf(policy)?.bucket) ?? 'connect-25fd0a3be3ef'
  return { book, bucket }
}
