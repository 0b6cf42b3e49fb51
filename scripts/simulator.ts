/*
 * An evaluator that others wrote. It is AGPL-3.0, so it stands outside of the project and is asked as a black box:
 *
 *   mkdir FOLDER && cd FOLDER && npm init -y && npm i --ignore-scripts @cloud-copilot/iam-simulate@0.1.173
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Caller, Request } from '../src/core/access/request.js'

export interface Keys {
  readonly [key: string]: string | string[]
}

/** What it says to one request under a bucket policy; callers of accounts are allowed everything by their own. */
export type Simulate = (
  policy: string,
  request: Request,
  keys: Keys,
  owner: string,
) => Promise<'Allowed' | 'ExplicitlyDenied' | 'ImplicitlyDenied'>

const ALLOW = [
  { name: 'all', policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } },
]

/** The simulator that is installed in a folder. Throws where it is not, and so do its answers where it has none. */
export async function simulatorIn(folder: string): Promise<Simulate> {
  const entry = join(folder, 'node_modules/@cloud-copilot/iam-simulate/dist/esm/index.js')
  const simulator = await import(pathToFileURL(entry).href)
  return async (text, { caller, action, resource }, keys, owner) => {
    const answer = await simulator.runSimulation(
      {
        request: {
          principal: principalOf(caller, simulator.anonymousPrincipal),
          action,
          resource: { resource, accountId: owner },
          contextVariables: { ...callerKeys(caller), ...keys },
        },
        identityPolicies: caller.kind === 'anonymous' || caller.kind === 'service' ? [] : ALLOW,
        serviceControlPolicies: [],
        resourceControlPolicies: [],
        resourcePolicy: JSON.parse(text),
      },
      {},
    )
    if (answer.resultType === 'error' || answer.errors !== undefined)
      throw new Error(JSON.stringify(answer).slice(0, 600))
    return answer.overallResult
  }
}

function principalOf(caller: Caller, anonymous: unknown): unknown {
  switch (caller.kind) {
    case 'role':
      return `arn:aws:sts::${caller.account}:assumed-role/${caller.roleArn.split('/').at(-1)}/${caller.userid.split(':')[1]}`
    case 'user':
      return caller.userArn
    case 'root':
      return `arn:aws:iam::${caller.account}:root`
    case 'federated':
      return caller.arn
    case 'service':
      return caller.service
    case 'anonymous':
      return anonymous
  }
}

const TYPES = { role: 'AssumedRole', user: 'User', root: 'Account', federated: 'FederatedUser' } as const

function callerKeys(caller: Caller): Keys {
  if (caller.kind === 'anonymous')
    return { 'aws:userid': 'anonymous', 'aws:PrincipalType': 'Anonymous', 'aws:PrincipalAccount': 'anonymous' }
  if (caller.kind === 'service')
    return {
      'aws:userid': caller.userid,
      'aws:PrincipalIsAWSService': 'true',
      'aws:PrincipalServiceName': caller.service,
    }
  const arn = { role: 'roleArn', user: 'userArn', federated: 'arn' } as const
  const own = caller.kind === 'root' ? `arn:aws:iam::${caller.account}:root` : (caller as never)[arn[caller.kind]]
  return {
    'aws:userid': caller.userid,
    'aws:PrincipalIsAWSService': 'false',
    'aws:PrincipalAccount': caller.account,
    'aws:PrincipalType': TYPES[caller.kind],
    'aws:PrincipalArn': own,
    ...(caller.kind === 'user' ? { 'aws:username': caller.userArn.split('/').at(-1) ?? '' } : {}),
  }
}
