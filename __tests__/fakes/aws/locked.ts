import { EXAMPLE } from '../account.js'
import { AwsServer } from '../aws-server.js'
import { type AwsState, emptyState } from './state.js'

export const LOCKED = 'amazon-connect-3f1c0d5e7a9b'
export const MEMBER = EXAMPLE.account
export const MANAGEMENT = '999988887777'

/** A policy under which every id is dead. */
export const LOCKOUT = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${LOCKED}`, `arn:aws:s3:::${LOCKED}/*`],
      Condition: { StringNotLike: { 'aws:userId': ['AROADEADDEADDEADDEADD:*'] } },
    },
  ],
})

/** The example's account as a member of an organization, with a bucket that nobody in it can mend any more. */
export function lockedMember(): AwsState {
  const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
  return {
    ...emptyState(),
    caller: { ...EXAMPLE.caller },
    roles: EXAMPLE.roles.map(({ RoleName, Path, RoleId, AssumeRolePolicyDocument: trust }) => ({
      ...{ RoleName, Path, RoleId, trust },
      ...(/Admin/.test(RoleName) ? { inline: { everything } } : {}),
    })),
    instances: EXAMPLE.instances.map(({ storage, ...instance }) => ({
      ...instance,
      Region: 'us-east-1',
      storage: [...storage],
    })),
    buckets: new Map([[LOCKED, { policy: LOCKOUT, lockedBy: { policy: LOCKOUT, spares: [] } }]]),
  }
}

/** An organization in which root sessions are enabled, and whose control policies allow everything. */
export function organization(features: string[] = ['RootSessions']): NonNullable<AwsState['organization']> {
  const full = { SERVICE_CONTROL_POLICY: ['FullAWSAccess'], RESOURCE_CONTROL_POLICY: ['RCPFullAWSAccess'] }
  const allow = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
  return {
    id: 'o-example1234',
    management: MANAGEMENT,
    features,
    parents: { [MEMBER]: 'ou-work', 'ou-work': 'r-root' },
    attached: { [MEMBER]: { ...full }, 'ou-work': { ...full }, 'r-root': { ...full } },
    documents: {
      FullAWSAccess: allow,
      RCPFullAWSAccess: { ...allow, Statement: [{ ...allow.Statement[0], Principal: '*' }] },
    },
  }
}

/** Somebody in the management account, and the locked member. */
export async function lockedServer(): Promise<{ readonly server: AwsServer; readonly member: AwsState }> {
  const server = await AwsServer.start()
  const member = { ...lockedMember(), organization: organization() }
  Object.assign(server.state, {
    account: MANAGEMENT,
    caller: { Arn: `arn:aws:iam::${MANAGEMENT}:user/alice`, UserId: 'AIDAALICEALICEALICE12' },
    organization: member.organization,
  })
  server.others.push(member)
  return { server, member }
}
