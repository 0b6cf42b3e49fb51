import fc from 'fast-check'
import {
  type AccountFacts,
  type ConnectInstance,
  type Naming,
  type Role,
  roleBook,
} from '../../../src/core/account/roles.js'
import { isOfOneBucket, readPolicyFile } from '../../../src/core/policy-file.js'
import { remembered } from '../../../src/core/refresh/memory.js'
import { type Refresh, refreshOf } from '../../../src/core/refresh/refresh.js'
import { applyEdits } from '../../../src/core/text/edit.js'
import { sourceFromText } from '../../../src/core/text/source.js'

const ACCOUNT = '111122223333'
const BUCKET = 'connect-25fd0a3be3ef'
const CONNECT_PATH = '/aws-service-role/connect.amazonaws.com/'
const SSO_PATH = '/aws-reserved/sso.amazonaws.com/'

const role = (RoleId: string, RoleName: string, Path = '/'): Role => ({
  RoleId,
  RoleName,
  Path,
  Arn: `arn:aws:iam::${ACCOUNT}:role${Path}${RoleName}`,
})
const CONNECT = role('AROAICONNECTNOWALIVE1', 'AWSServiceRoleForAmazonConnect_now', CONNECT_PATH)
const ADMIN = role('AROAIADMINROLEALIVE01', 'Admin')
const DEPLOY = role('AROAIDEPLOYROLEALIVE1', 'Deploy')
const OTHER = role('AROAIOTHERROLEALIVE01', 'Other')
const SECOND = role('AROAISECONDCONNECT001', 'AWSServiceRoleForAmazonConnect_second', CONNECT_PATH)
const DEAD = 'AROAIDEADROLEDEADROLE'
const DEAD_TOO = 'AROAIDEADTOODEADTOO01'

const instance = (over: Partial<ConnectInstance> = {}): ConnectInstance => ({
  Id: '0c4b9a31-52d7-4f0e-9d7e-6a1f3b5c8e20',
  InstanceAlias: 'support',
  ServiceRole: CONNECT.Arn,
  storage: [{ ResourceType: 'CALL_RECORDINGS', BucketName: BUCKET }],
  ...over,
})

const policy = (ids: readonly string[]) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Lock',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
      Condition: { StringNotLike: { 'aws:userId': ids.map(id => (/^A/.test(id) ? `${id}:*` : id)) } },
    },
  ],
})

interface Given {
  readonly text: string
  readonly roles?: readonly Role[]
  readonly instances?: readonly ConnectInstance[] | undefined
  readonly naming?: Partial<Naming>
  readonly texts?: readonly object[]
  readonly namedAdmins?: readonly string[]
  readonly declared?: readonly string[]
}

function refreshed(given: Given): Refresh {
  const { text, roles = [CONNECT, ADMIN, DEPLOY], naming, texts = [], namedAdmins = [], declared = [] } = given
  const { instances = [instance()] } = given
  const facts: AccountFacts = {
    account: ACCOUNT,
    partition: 'aws',
    roles,
    ...('instances' in given && given.instances === undefined ? {} : { instances }),
  }
  const named = { adminRoles: ['Admin', 'AWSReservedSSO_AdministratorAccess_*'], declared: [], today: '2026-11-22' }
  const file = readPolicyFile(sourceFromText('policy.json', text))
  if (!isOfOneBucket(file)) throw new Error('the test gave no policy of one bucket')
  return refreshOf(file, {
    book: roleBook(facts, { ...named, ...naming }),
    memory: remembered(texts.map(each => JSON.stringify(each))),
    namedAdmins,
    declared: new Set(declared),
  })
}

/** Each dead id with the name of the role that it became, or how many could be it. */
function told(given: Given): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...refreshed(given).dead].map(([id, successor]) => [
      id,
      successor.kind === 'found'
        ? successor.role.RoleName
        : successor.kind === 'several'
          ? successor.roles.map(({ RoleName }) => RoleName).join(' or ')
          : 'none',
    ]),
  )
}

const textOf = (...ids: readonly string[]) => JSON.stringify(policy(ids), undefined, 2)

describe('by elimination', () => {
  it.each<[string, Given, Readonly<Record<string, string>>]>([
    ['the instance’s role is the only one missing', { text: textOf(DEAD, ADMIN.RoleId) }, { [DEAD]: CONNECT.RoleName }],
    ['the only admin is missing', { text: textOf(CONNECT.RoleId, DEAD) }, { [DEAD]: 'Admin' }],
    [
      'an admin that a glob of the defaults names is no missing one where another is listed',
      {
        text: textOf(CONNECT.RoleId, ADMIN.RoleId, DEAD),
        roles: [
          CONNECT,
          ADMIN,
          role('AROAISSOADMINALIVE001', 'AWSReservedSSO_AdministratorAccess_0123456789abcdef', SSO_PATH),
        ],
      },
      { [DEAD]: 'none' },
    ],
    [
      'an admin that the user names is missing',
      {
        text: textOf(CONNECT.RoleId, ADMIN.RoleId, DEAD),
        naming: { adminRoles: ['Admin', 'Other'] },
        namedAdmins: ['Admin', 'Other'],
        roles: [CONNECT, ADMIN, OTHER],
      },
      { [DEAD]: 'Other' },
    ],
    [
      'the named deployer is missing',
      { text: textOf(CONNECT.RoleId, ADMIN.RoleId, DEAD), naming: { deployRole: 'Deploy' } },
      { [DEAD]: 'Deploy' },
    ],
    [
      'the named planner is missing',
      { text: textOf(CONNECT.RoleId, ADMIN.RoleId, DEAD), naming: { planRole: 'Deploy' } },
      { [DEAD]: 'Deploy' },
    ],
    [
      'the account has no such role: nobody is missing',
      { text: textOf(CONNECT.RoleId, ADMIN.RoleId, DEAD) },
      { [DEAD]: 'none' },
    ],
    [
      'two roles are missing',
      { text: textOf(DEAD, ADMIN.RoleId), naming: { deployRole: 'Deploy' } },
      { [DEAD]: `${CONNECT.RoleName} or Deploy` },
    ],
    ['two ids are dead', { text: textOf(DEAD, DEAD_TOO, ADMIN.RoleId) }, { [DEAD]: 'none', [DEAD_TOO]: 'none' }],
    [
      'the instances could not be listed',
      { text: textOf(CONNECT.RoleId, DEAD), instances: undefined },
      { [DEAD]: 'none' },
    ],
    [
      'the id seems to be of another account',
      { text: textOf('AROA27HJSWAHEPTTLIWSO', ADMIN.RoleId) },
      { AROA27HJSWAHEPTTLIWSO: 'none' },
    ],
    ['a declared id is not dead', { text: textOf(CONNECT.RoleId, ADMIN.RoleId, DEAD), declared: [DEAD] }, {}],
    ['every role is alive', { text: textOf(CONNECT.RoleId, ADMIN.RoleId, ACCOUNT) }, {}],
    [
      'no admin is listed, and two could be meant',
      {
        text: textOf(CONNECT.RoleId, DEAD),
        naming: { adminRoles: ['Admin', 'Other'] },
        roles: [CONNECT, ADMIN, OTHER],
      },
      { [DEAD]: 'Admin or Other' },
    ],
  ])('%s', (_, given, expected) => {
    expect(told(given)).toEqual(expected)
    const isSettled =
      Object.keys(expected).length > 0 && !Object.values(expected).some(name => / or |^none$/.test(name))
    expect(refreshed(given).edits).toHaveLength(isSettled ? 1 : 0)
  })
})

describe('by what a text remembers', () => {
  const snapshot = (...roles: readonly Role[]) => ({ schema: 1, roles })
  const stood = (live: unknown) => ({ ...snapshot(), buckets: { [BUCKET]: { policy: live } } })
  const both = textOf(DEAD, ADMIN.RoleId)
  const naming = { deployRole: 'Deploy' }
  const gone = role(DEAD, 'AWSServiceRoleForAmazonConnect_then', CONNECT_PATH)

  it.each<[string, Given, Readonly<Record<string, string>>]>([
    ['a snapshot', { text: both, naming, texts: [snapshot(role(DEAD, 'Deploy'))] }, { [DEAD]: 'Deploy' }],
    [
      'what aws iam list-roles printed',
      { text: both, naming, texts: [{ Roles: [role(DEAD, 'Deploy')] }] },
      { [DEAD]: 'Deploy' },
    ],
    [
      'a report',
      {
        text: both,
        naming,
        texts: [{ schema: 2, policies: [{ admitted: [{ id: DEAD, kind: 'deployer', arn: DEPLOY.Arn }] }] }],
      },
      { [DEAD]: 'Deploy' },
    ],
    [
      'an audit',
      { text: both, naming, texts: [{ mode: 'audit', buckets: [{ admitted: [{ id: DEAD, arn: DEPLOY.Arn }] }] }] },
      { [DEAD]: 'Deploy' },
    ],
    [
      'a role that is gone for good is not made up for by another',
      { text: both, texts: [snapshot(role(DEAD, 'Exporter'))] },
      { [DEAD]: 'none' },
    ],
    [
      'a role of another account',
      { text: both, texts: [snapshot({ ...role(DEAD, 'Deploy'), Arn: 'arn:aws:iam::999988887777:role/Deploy' })] },
      { [DEAD]: 'none' },
    ],
    [
      'two snapshots that disagree',
      {
        text: both,
        naming,
        texts: [snapshot(role(DEAD, 'Deploy')), snapshot(role(DEAD, 'Admin2'))],
        roles: [CONNECT, ADMIN, DEPLOY, role('AROAIADMIN2ROLEALIVE1', 'Admin2')],
      },
      { [DEAD]: 'Deploy or Admin2' },
    ],
    [
      'a role that is listed anew already',
      { text: textOf(CONNECT.RoleId, ADMIN.RoleId, DEAD), texts: [snapshot(role(DEAD, 'Admin'))] },
      { [DEAD]: 'none' },
    ],
    [
      'the permission set was assigned anew',
      {
        text: textOf(CONNECT.RoleId, DEAD),
        roles: [
          CONNECT,
          ADMIN,
          role('AROAISSOADMINALIVE001', 'AWSReservedSSO_AdministratorAccess_0123456789abcdef', SSO_PATH),
        ],
        texts: [snapshot(role(DEAD, 'AWSReservedSSO_AdministratorAccess_fedcba9876543210', SSO_PATH))],
      },
      { [DEAD]: 'AWSReservedSSO_AdministratorAccess_0123456789abcdef' },
    ],
    [
      'the same instance got another role',
      { text: both, naming, texts: [{ ...snapshot(gone), instances: [{ Id: instance().Id, ServiceRole: gone.Arn }] }] },
      { [DEAD]: CONNECT.RoleName },
    ],
    [
      'the same instance has another alias, which another instance took',
      {
        text: both,
        naming,
        roles: [CONNECT, ADMIN, DEPLOY, SECOND],
        instances: [instance({ InstanceAlias: 'renamed' }), instance({ Id: 'second', ServiceRole: SECOND.Arn })],
        texts: [
          {
            ...snapshot(gone),
            instances: [{ Id: instance().Id, InstanceAlias: 'support', ServiceRole: gone.Arn }],
          },
        ],
      },
      { [DEAD]: CONNECT.RoleName },
    ],
    [
      'the instance was made again under its alias',
      {
        text: both,
        naming,
        texts: [{ ...snapshot(gone), instances: [{ Id: 'another', InstanceAlias: 'support', ServiceRole: gone.Arn }] }],
      },
      { [DEAD]: CONNECT.RoleName },
    ],
    [
      'a Connect role of which no instance is remembered',
      { text: both, naming, texts: [snapshot(gone)] },
      { [DEAD]: CONNECT.RoleName },
    ],
    [
      'another policy of the bucket that has the new id',
      { text: both, naming, texts: [policy([DEAD, ADMIN.RoleId]), policy([DEPLOY.RoleId, ADMIN.RoleId])] },
      { [DEAD]: 'Deploy' },
    ],
    [
      'the policy of the bucket in two snapshots, of which one has the new id',
      {
        text: both,
        naming,
        texts: [stood(policy([DEAD, ADMIN.RoleId])), stood(policy([DEPLOY.RoleId, ADMIN.RoleId]))],
      },
      { [DEAD]: 'Deploy' },
    ],
    [
      'buckets without a policy, and with what is none',
      { text: both, naming, texts: [stood(null), stood(undefined), stood('x'), stood([])] },
      { [DEAD]: `${CONNECT.RoleName} or Deploy` },
    ],
    [
      'one that differs in more than that',
      { text: both, naming, texts: [policy([DEAD, ADMIN.RoleId]), policy([DEPLOY.RoleId, OTHER.RoleId])] },
      { [DEAD]: `${CONNECT.RoleName} or Deploy` },
    ],
    [
      'two that tell of another id that went',
      { text: both, naming, texts: [policy([OTHER.RoleId, ADMIN.RoleId]), policy([DEPLOY.RoleId, ADMIN.RoleId])] },
      { [DEAD]: `${CONNECT.RoleName} or Deploy` },
    ],
    [
      'one whose new id need not be on the list',
      {
        text: both,
        naming,
        roles: [CONNECT, ADMIN, DEPLOY, OTHER],
        texts: [policy([DEAD, ADMIN.RoleId]), policy([OTHER.RoleId, ADMIN.RoleId])],
      },
      { [DEAD]: `${CONNECT.RoleName} or Deploy` },
    ],
    [
      'one id is remembered, and the other is left over',
      { text: textOf(DEAD, DEAD_TOO, ADMIN.RoleId), naming, texts: [snapshot(role(DEAD, 'Deploy'))] },
      { [DEAD]: 'Deploy', [DEAD_TOO]: CONNECT.RoleName },
    ],
    [
      'texts that are nothing of the kind',
      { text: both, texts: [[], { roles: 3, policies: [null], buckets: [], instances: 'x' }, { Statement: 'x' }] },
      { [DEAD]: CONNECT.RoleName },
    ],
  ])('%s', (_, given, expected) => {
    expect(told(given)).toEqual(expected)
  })
})

/** The same policy laid out in any way, its ids in any order, the dead one in as many places as there are locks. */
const laidOut = fc
  .record({
    ids: fc.shuffledSubarray([DEAD, ADMIN.RoleId, ACCOUNT, 'AIDAJQABLZS4A3QDU576Q'], { minLength: 4 }),
    indent: fc.constantFrom('', ' ', '  ', '\t'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    blank: fc.constantFrom('', ' ', '\t', '\n\n'),
    locks: fc.integer({ min: 1, max: 3 }),
    several: fc.boolean(),
    mark: fc.constantFrom('', '\n', ' \t'),
  })
  .map(({ ids, indent, newline, blank, locks, several, mark }) => {
    const { Statement, ...rest } = policy(ids)
    const statements = Array.from({ length: locks }, (_, index) => ({ ...Statement[0], Sid: `Lock${index}` }))
    const text = JSON.stringify({ ...rest, Statement: statements }, undefined, indent)
    const oneLine = several ? text.replace(/",\s+"A/g, `",${blank.replaceAll('\n', ' ')}"A`) : text
    return `${mark}${oneLine}${blank}`.replaceAll('\n', newline)
  })

describe('the edit', () => {
  it('changes the letters of the id in every place, and no other byte', () => {
    fc.assert(
      fc.property(laidOut, text => {
        const { edits, dead } = refreshed({ text })
        expect(dead.get(DEAD)).toMatchObject({ kind: 'found', role: CONNECT })
        expect(applyEdits(text, edits)).toBe(text.replaceAll(DEAD, CONNECT.RoleId))
      }),
      { numRuns: 300 },
    )
  })

  it('reads an id that is written with escapes, and one that pins a session', () => {
    const escaped = textOf(DEAD, ADMIN.RoleId).replace(`"${DEAD}:*"`, `"\\u0041${DEAD.slice(1)}:ci"`)
    const text = applyEdits(escaped, refreshed({ text: escaped }).edits)
    expect(text).toBe(textOf(DEAD, ADMIN.RoleId).replace(`"${DEAD}:*"`, `"${CONNECT.RoleId}:ci"`))
  })
})
