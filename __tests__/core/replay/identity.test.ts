import fc from 'fast-check'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { requestsOfEvent } from '../../../src/core/replay/cloudtrail.js'
import { whoOf } from '../../../src/core/replay/identity.js'
import { Judge } from '../../../src/core/replay/judge.js'
import { Tally } from '../../../src/core/replay/tally.js'
import { verdictOfReplay } from '../../../src/core/replay/verdict.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { ACCOUNT, BUCKET, event } from './events.js'

const ROLE = 'AROAEXAMPLEEXAMPLE123'
const USER = 'AIDAEXAMPLEEXAMPLE123'
const OTHER = '999988887777'
const ISSUER = { type: 'Role', principalId: ROLE, arn: `arn:aws:iam::${ACCOUNT}:role/jobs/r`, userName: 'r' }
const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/r/ci`

type Row = readonly [
  what: string,
  identity: object,
  kind: string,
  id: string,
  userid: string | undefined,
  more?: { readonly type?: string; readonly name?: string },
]

const user = { type: 'IAMUser', principalId: USER, arn: `arn:aws:iam::${ACCOUNT}:user/a`, accountId: ACCOUNT }
const role = { type: 'AssumedRole', principalId: `${ROLE}:ci`, arn: SESSION, accountId: ACCOUNT }
const root = { type: 'Root', principalId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:root`, accountId: ACCOUNT }
const federated = { type: 'FederatedUser', principalId: `${ACCOUNT}:bob`, accountId: ACCOUNT }
const center = { type: 'IdentityCenterUser', accountId: ACCOUNT }
const onBehalfOf = { userId: '544894e8', identityStoreArn: `arn:aws:identitystore::${ACCOUNT}:identitystore/d-1` }

/** The types of AWS's page "CloudTrail userIdentity element", with what it makes optional there and left out. */
const ROWS: readonly Row[] = [
  ['root', root, 'root', ACCOUNT, ACCOUNT],
  ['root with its alias', { ...root, userName: 'acme' }, 'root', ACCOUNT, ACCOUNT, { name: 'acme' }],
  ['root without an id', { type: 'Root', accountId: ACCOUNT }, 'root', ACCOUNT, ACCOUNT],
  ['root by its ARN alone', { type: 'Root', arn: root.arn }, 'root', ACCOUNT, ACCOUNT],
  ['root of no account', { type: 'Root' }, 'root', 'Root', undefined],
  ['root with an id of somebody else', { ...root, principalId: USER }, 'root', ACCOUNT, undefined],
  ['a user', { ...user, userName: 'a' }, 'user', USER, USER, { name: 'a' }],
  ['a user without an ARN', { ...user, arn: undefined }, 'user', USER, USER],
  ['a user without an account', { ...user, accountId: undefined }, 'user', USER, USER],
  ['a user of nobody knows which account', { type: 'IAMUser', principalId: USER }, 'user', USER, undefined],
  ['a user without an id', { ...user, principalId: undefined }, 'user', user.arn, undefined],
  ['a user whose id is the account', { ...user, principalId: ACCOUNT }, 'user', ACCOUNT, undefined],
  ['a role', { ...role, sessionContext: { sessionIssuer: ISSUER } }, 'role', ROLE, `${ROLE}:ci`, { name: 'r' }],
  ['a role without its issuer', role, 'role', ROLE, `${ROLE}:ci`],
  [
    'a role whose session has no id',
    { ...role, principalId: undefined, sessionContext: { sessionIssuer: ISSUER } },
    'role',
    ROLE,
    undefined,
    { name: 'r' },
  ],
  ['a role by its ARN alone', { type: 'AssumedRole', arn: SESSION }, 'role', SESSION, undefined],
  ['a role that is no session', { type: 'Role', principalId: ROLE, accountId: ACCOUNT }, 'role', ROLE, undefined],
  ['a role as such, in a session', { ...role, type: 'Role' }, 'role', ROLE, `${ROLE}:ci`],
  [
    'a federated user',
    { ...federated, userName: 'bob' },
    'federated',
    `${ACCOUNT}:bob`,
    `${ACCOUNT}:bob`,
    { name: 'bob' },
  ],
  ['a federated user without an id', { type: 'FederatedUser', accountId: ACCOUNT }, 'federated', ACCOUNT, undefined],
  ['a federated user of no account', { ...federated, accountId: undefined }, 'federated', `${ACCOUNT}:bob`, undefined],
  ['a directory', { type: 'Directory', accountId: ACCOUNT, userName: 'd' }, 'directory', 'd', undefined, { name: 'd' }],
  [
    'a directory with an id',
    { type: 'Directory', principalId: 'S-1-5', accountId: ACCOUNT },
    'directory',
    'S-1-5',
    undefined,
  ],
  ['another account', { type: 'AWSAccount', accountId: OTHER }, 'account', OTHER, undefined],
  ['a user of another account', { type: 'AWSAccount', principalId: USER, accountId: OTHER }, 'user', USER, USER],
  [
    'a role of another account',
    { type: 'AWSAccount', principalId: `${ROLE}:x`, accountId: OTHER },
    'role',
    ROLE,
    `${ROLE}:x`,
  ],
  ['the root of another account', { type: 'AWSAccount', principalId: OTHER, accountId: OTHER }, 'root', OTHER, OTHER],
  [
    'an id of another account that has no known form',
    { type: 'AWSAccount', principalId: 'x', accountId: OTHER },
    'account',
    'x',
    undefined,
  ],
  [
    'nobody, as it was written',
    { type: 'AWSAccount', principalId: '', accountId: 'ANONYMOUS_PRINCIPAL' },
    'anonymous',
    'anonymous',
    'anonymous',
  ],
  [
    'nobody, as it is written',
    { type: 'AWSAccount', principalId: '', accountId: 'anonymous' },
    'anonymous',
    'anonymous',
    'anonymous',
  ],
  [
    'a service',
    { type: 'AWSService', invokedBy: 'logging.s3.amazonaws.com' },
    'service',
    'logging.s3.amazonaws.com',
    'logging.s3.amazonaws.com',
  ],
  [
    'a service that has no principal',
    { type: 'AWSService', invokedBy: 'AWS Internal' },
    'service',
    'AWS Internal',
    undefined,
  ],
  ['a service without a name', { type: 'AWSService' }, 'service', 'AWSService', undefined],
  ['a user of IAM Identity Center', { ...center, onBehalfOf }, 'identity-center-user', onBehalfOf.userId, undefined],
  [
    'a user of IAM Identity Center with an id',
    { ...center, principalId: 'p', onBehalfOf },
    'identity-center-user',
    onBehalfOf.userId,
    undefined,
  ],
  ['a user of IAM Identity Center whom nothing names', center, 'identity-center-user', ACCOUNT, undefined],
  [
    'a SAML user',
    { type: 'SAMLUser', principalId: 'idp:sub', userName: 'sub' },
    'saml-user',
    'idp:sub',
    undefined,
    { name: 'sub' },
  ],
  [
    'a SAML user of an account',
    { type: 'SAMLUser', principalId: `${ACCOUNT}:sub`, accountId: ACCOUNT },
    'saml-user',
    `${ACCOUNT}:sub`,
    undefined,
  ],
  ['a web identity', { type: 'WebIdentityUser', userName: 'u' }, 'web-identity-user', 'u', undefined, { name: 'u' }],
  [
    'a web identity with an id',
    { type: 'WebIdentityUser', principalId: 'accounts.google.com:app:u' },
    'web-identity-user',
    'accounts.google.com:app:u',
    undefined,
  ],
  [
    'what CloudTrail could not tell',
    { type: 'Unknown', accountId: ACCOUNT },
    'unknown',
    ACCOUNT,
    undefined,
    { type: 'Unknown' },
  ],
  [
    'a type of tomorrow',
    { type: 'AgentUser', principalId: 'x', accountId: ACCOUNT },
    'unknown',
    'x',
    undefined,
    { type: 'AgentUser' },
  ],
  [
    'a type of tomorrow with the id of the account',
    { type: 'AgentUser', principalId: ACCOUNT, accountId: ACCOUNT },
    'unknown',
    ACCOUNT,
    undefined,
    { type: 'AgentUser' },
  ],
  ['a type of tomorrow with the id of a user', { ...user, type: 'AgentUser' }, 'user', USER, USER],
  ['no type, the id of a role', { principalId: `${ROLE}:ci`, accountId: ACCOUNT }, 'role', ROLE, `${ROLE}:ci`],
  ['no type, the id of the account', { principalId: ACCOUNT, accountId: ACCOUNT }, 'unknown', ACCOUNT, undefined],
  ['nothing at all', {}, 'unknown', 'unknown', undefined],
]

function policyOf(condition: object) {
  const Resource = [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`]
  const Statement = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource, Condition: condition }
  const { policy } = readPolicy(sourceFromText('p.json', JSON.stringify({ Version: '2012-10-17', Statement })))
  if (policy === undefined) throw new Error('the policy of the test cannot be read')
  return policy
}

const LOCK = policyOf({ StringNotLike: { 'aws:userId': [`${ROLE}:*`, ACCOUNT] } })

describe('The userIdentity of a CloudTrail record', () => {
  it.each(ROWS)('%s', (_what, identity, kind, id, userid, more = {}) => {
    const { who, caller } = whoOf(identity)
    const { account: _, ...told } = who
    expect(told).toEqual({ kind, id, ...more })
    expect(caller?.userid).toBe(userid)
    if (caller !== undefined) expect(caller.kind).toBe(kind)
  })

  it.each([undefined, null, 'text', [], 7])('is nobody that is known where it is %j', identity => {
    expect(whoOf(identity)).toEqual({ who: { id: 'unknown', kind: 'unknown' } })
  })

  it('tells the ARN of a federated user, or leaves open what asks for it', () => {
    const byArn = policyOf({ ArnNotLike: { 'aws:PrincipalArn': `arn:aws:sts::${ACCOUNT}:federated-user/bob` } })
    const answer = (identity: object) => {
      const record = requestsOfEvent(event({ userIdentity: identity }))
      if (record.kind !== 'requests' || record.requests[0] === undefined) throw new Error('no request')
      return new Judge(byArn, { account: ACCOUNT }).judge(record.requests[0]).kind
    }
    expect(answer(federated)).toBe('unknown')
    expect(answer({ ...federated, arn: `arn:aws:sts::${ACCOUNT}:federated-user/bob` })).toBe('spared')
    expect(answer({ ...federated, arn: `arn:aws:sts::${ACCOUNT}:federated-user/eve` })).toBe('denied')
  })

  const texts = fc.constantFrom(
    '',
    ACCOUNT,
    OTHER,
    USER,
    `${ROLE}:ci`,
    ROLE,
    `${ACCOUNT}:bob`,
    'anonymous',
    'x',
    SESSION,
  )
  const types = fc.oneof(
    fc.constantFrom('Root', 'IAMUser', 'AssumedRole', 'Role', 'FederatedUser', 'Directory', 'AWSAccount', 'AWSService'),
    fc.constantFrom('IdentityCenterUser', 'SAMLUser', 'WebIdentityUser', 'Unknown'),
    fc.string(),
  )
  const issuer = fc.record({ principalId: texts, arn: texts, userName: texts }, { requiredKeys: [] })
  const identities = fc.record(
    {
      type: types,
      principalId: texts,
      accountId: texts,
      arn: texts,
      userName: texts,
      invokedBy: texts,
      sessionContext: fc.record({ sessionIssuer: issuer }),
      onBehalfOf: fc.record({ userId: texts }),
    },
    { requiredKeys: [] },
  )

  it('is judged by nothing but the id that it holds, and is root only where AWS says so', () => {
    fc.assert(
      fc.property(identities, identity => {
        const { who, caller } = whoOf(identity)
        expect(who.id).not.toBe('')
        const { type, principalId, accountId, invokedBy } = identity
        if (who.kind === 'root') {
          expect(type === 'Root' || (type === 'AWSAccount' && principalId === accountId)).toBe(true)
        }
        if (who.type !== undefined) expect([who.kind, who.type]).toEqual(['unknown', type])
        if (caller === undefined || caller.kind === 'anonymous') return
        const said = [principalId, invokedBy, ...(type === 'Root' ? [accountId, ACCOUNT] : [])]
        expect(said).toContain(caller.userid)
        expect(caller.kind).toBe(who.kind)
      }),
      { seed: 20261127, numRuns: 5000 },
    )
  })

  it('never lets one identity be counted as another, and is never safe where it may be somebody who is meant', () => {
    fc.assert(
      fc.property(fc.array(identities, { minLength: 1, maxLength: 6 }), all => {
        const tally = new Tally(new Judge(LOCK, { account: ACCOUNT }), BUCKET)
        for (const userIdentity of all) tally.add(requestsOfEvent(event({ userIdentity })))
        const replay = tally.result([], undefined)
        const told = new Set(all.map(each => whoOf(each).who).map(({ kind, id }) => `${kind} ${id}`))
        expect(new Set(replay.identities.map(({ who }) => `${who.kind} ${who.id}`))).toEqual(told)
        const { verdict } = verdictOfReplay(replay, { torn: [], unknown: [], broken: [] })
        const open = all.some(each => {
          const { who, caller } = whoOf(each)
          const isNameless = !/^(AROA|AIDA)[A-Z0-9]+$|^\d{12}$/.test(who.id)
          return caller === undefined && isNameless && !['service', 'federated'].includes(who.kind)
        })
        if (open) expect(verdict).toBe('unproven')
      }),
      { seed: 20261127, numRuns: 1000 },
    )
  })

  it('is told in one sentence, however many have no id', () => {
    const tally = new Tally(new Judge(LOCK, { account: ACCOUNT }), BUCKET)
    for (const userName of ['a', 'b', 'c', 'd', 'e']) {
      tally.add(requestsOfEvent(event({ userIdentity: { type: 'WebIdentityUser', userName } })))
    }
    const { doubts } = verdictOfReplay(tally.result([], undefined), { torn: [], unknown: [], broken: [] })
    expect(
      doubts.map(({ parts }) => parts.map(part => (typeof part === 'string' ? part : part.quoted)).join('')),
    ).toEqual(['5 requests could not be judged, because the log does not have the ids of who called: a, b, c, 2 more.'])
  })
})
