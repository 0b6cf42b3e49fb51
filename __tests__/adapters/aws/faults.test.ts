import type { AwsAdapters } from '../../../src/adapters/aws/index.js'
import { type Prose, plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import type { Fault } from '../../fakes/aws/faults.js'
import { roleId, trusts } from '../../fakes/aws/state.js'
import { AwsServer } from '../../fakes/aws-server.js'
import { adaptersFor, ONCE, problemOf } from './harness.js'

/** A call to AWS: how it is provoked, and what could not be done without it. */
interface Provoked {
  readonly action: string
  readonly failed: string
  /** A denial is an answer ("may not be read"), not a failure. */
  readonly denialIsAnswer?: boolean
  /** The answer has no body: there is nothing to cut. */
  readonly bodiless?: boolean
  readonly assumeRole?: { readonly arn: string }
  provoke(adapters: AwsAdapters): Promise<unknown>
}

const POLICY = '{"Version":"2012-10-17","Statement":[]}'
const CONNECT = 'The Connect instances of `us-east-1` could not be listed'

const READER = 'arn:aws:iam::111122223333:role/reader'
const DENIED: Fault = { kind: 'error', status: 403, code: 'AccessDenied' }

const evidence = async ({ account, permissions }: AwsAdapters) =>
  permissions.mayPutBucketPolicy(await account.roles(), 'b')

const CALLS: readonly Provoked[] = [
  {
    action: 'sts:AssumeRole',
    failed: `The role \`${READER}\` could not be assumed`,
    assumeRole: { arn: READER },
    provoke: ({ account }) => account.identity(),
  },
  {
    action: 'iam:GetAccountAuthorizationDetails',
    failed: 'The policies of the roles could not be listed',
    denialIsAnswer: true,
    provoke: evidence,
  },
  ...['ListRolePolicies', 'GetRolePolicy', 'ListAttachedRolePolicies', 'GetPolicy', 'GetPolicyVersion', 'GetRole'].map(
    name => ({
      action: `iam:${name}`,
      failed: 'The policies of role `reader` could not be read',
      denialIsAnswer: true,
      provoke: (adapters: AwsAdapters) => {
        server.fail('iam:GetAccountAuthorizationDetails', { fault: DENIED })
        return evidence(adapters)
      },
    }),
  ),
  {
    action: 'access-analyzer:ValidatePolicy',
    failed: 'Cannot get the opinion of IAM Access Analyzer',
    denialIsAnswer: true,
    provoke: ({ opinion }) => opinion.judge(sourceFromText('b.json', POLICY)),
  },
  {
    action: 'sts:GetCallerIdentity',
    failed: 'Cannot determine the caller identity (sts:GetCallerIdentity)',
    provoke: ({ account }) => account.identity(),
  },
  {
    action: 'iam:ListRoles',
    failed: 'The roles of the account could not be listed',
    provoke: ({ account }) => account.roles(),
  },
  ...['ListInstances', 'DescribeInstance', 'ListInstanceStorageConfigs'].map(name => ({
    action: `connect:${name}`,
    failed: CONNECT,
    denialIsAnswer: true,
    provoke: ({ account }: AwsAdapters) => account.instances(),
  })),
  {
    action: 's3:GetBucketPolicy',
    failed: 'The policy of bucket `b` could not be read',
    denialIsAnswer: true,
    provoke: ({ policies }) => policies.read('b'),
  },
  {
    action: 's3:PutBucketPolicy',
    failed: 'The policy of bucket `b` could not be written',
    bodiless: true,
    provoke: ({ policies }) => policies.write('b', POLICY),
  },
  {
    action: 's3:DeleteBucketPolicy',
    failed: 'The policy of bucket `b` could not be removed',
    bodiless: true,
    provoke: ({ policies }) => policies.remove('b'),
  },
]

interface FaultCase {
  readonly name: string
  readonly fault: Fault
  /** The sentence after "…: ". */
  readonly because: string | RegExp
  readonly passing?: boolean
  readonly needsBody?: boolean
  readonly denial?: boolean
}

const error = (status: number, code: string): Fault => ({ kind: 'error', status, code })
const says = (sentence: string, code: string, status: number) => `${sentence} (\`${code}\`, status ${status})`

const FAULTS: readonly FaultCase[] = [
  {
    name: 'denied',
    fault: error(403, 'AccessDenied'),
    because: `${says('AWS denies it', 'AccessDenied', 403)}. AWS says: \`The test wants it so.\`.`,
    denial: true,
  },
  {
    name: 'not found',
    fault: error(404, 'NoSuchThing'),
    because: `${says('AWS refused it', 'NoSuchThing', 404)}. AWS says: \`The test wants it so.\`.`,
  },
  {
    name: 'a conflict',
    fault: error(409, 'OperationAborted'),
    because: `${says('another change of the same resource is under way', 'OperationAborted', 409)}.`,
    passing: true,
  },
  {
    name: 'throttled',
    fault: error(429, 'Throttling'),
    because: `${says('AWS throttled it', 'Throttling', 429)}.`,
    passing: true,
  },
  {
    name: 'a failure of AWS',
    fault: error(500, 'InternalError'),
    because: `${says('AWS failed', 'InternalError', 500)}.`,
    passing: true,
  },
  {
    name: 'AWS out of service',
    fault: error(503, 'ServiceUnavailable'),
    because: `${says('AWS failed', 'ServiceUnavailable', 503)}.`,
    passing: true,
  },
  {
    name: 'an expired token',
    fault: error(400, 'ExpiredToken'),
    because: `${says('the AWS credentials have expired', 'ExpiredToken', 400)}.`,
  },
  {
    name: 'an unknown access key',
    fault: error(403, 'InvalidClientTokenId'),
    because: `${says('AWS does not accept the credentials', 'InvalidClientTokenId', 403)}.`,
  },
  {
    name: 'a clock that is wrong',
    fault: error(403, 'RequestTimeTooSkewed'),
    because: `${says('the clock of this machine is not that of AWS', 'RequestTimeTooSkewed', 403)}.`,
  },
  {
    name: 'the wrong region',
    fault: error(400, 'AuthorizationHeaderMalformed'),
    because: `${says('the call went to the wrong region, or to one that this account has not enabled', 'AuthorizationHeaderMalformed', 400)}.`,
  },
  {
    name: 'a connection that is reset',
    fault: { kind: 'reset' },
    because: 'the connection to AWS broke off (`ECONNRESET`).',
    passing: true,
  },
  {
    name: 'a connection that is reset half-way',
    fault: { kind: 'half' },
    because: 'the connection to AWS broke off (`ECONNRESET`, status 200).',
    passing: true,
    needsBody: true,
  },
  {
    name: 'an answer that is cut short',
    fault: { kind: 'cut' },
    because: /^the answer is not what AWS documents, or is cut short \((`UnreadableAnswer`|status 200)\)\.$/,
    passing: true,
    needsBody: true,
  },
  {
    name: 'a page in place of the answer',
    fault: { kind: 'body', status: 200, body: '<html>Please log in</html>' },
    because: /^the answer is not what AWS documents, or is cut short \((`UnreadableAnswer`|status 200)\)\.$/,
    passing: true,
    needsBody: true,
  },
  {
    name: 'an empty answer',
    fault: { kind: 'body', status: 200, body: '' },
    because: 'the answer is not what AWS documents, or is cut short (`UnreadableAnswer`).',
    passing: true,
    needsBody: true,
  },
  {
    name: 'a failure without a body',
    fault: { kind: 'body', status: 502, body: '' },
    because: 'AWS failed (status 502).',
    passing: true,
  },
  {
    name: 'an answer that stalls',
    fault: { kind: 'stall' },
    because: 'AWS did not answer in time (`TimeoutError`, status 200).',
    passing: true,
    needsBody: true,
  },
  {
    name: 'silence',
    fault: { kind: 'silence' },
    because: 'AWS did not answer in time (`ETIMEDOUT`).',
    passing: true,
  },
]

let server: AwsServer

beforeAll(async () => {
  server = await AwsServer.start()
  server.state.buckets.set('b', { policy: POLICY })
  const own = 'arn:aws:iam::111122223333:policy/own'
  server.state.managed.set(own, JSON.parse(POLICY))
  const reader = { RoleName: 'reader', Path: '/', RoleId: roleId(1), trust: trusts('ec2.amazonaws.com') }
  server.state.roles = [{ ...reader, inline: { a: JSON.parse(POLICY) }, attached: [own] }]
  const storage = [{ ResourceType: 'CALL_RECORDINGS', BucketName: 'b' }]
  server.state.instances = [{ Id: 'i', Region: 'us-east-1', ServiceRole: 'arn:r', listsRole: false, storage }]
})
beforeEach(() => server.calm())
afterAll(() => server.close())

/** Short where the test is about waiting, long where it is not: a busy machine is no fault of AWS. */
const answerIn = (fault: Fault) => (fault.kind === 'silence' || fault.kind === 'stall' ? 400 : 60_000)

describe.each(CALLS)('$action', ({ action, failed, denialIsAnswer, bodiless, assumeRole, provoke }) => {
  const as = assumeRole === undefined ? {} : { assumeRole }

  const faults = FAULTS.filter(({ needsBody, denial }) => !(needsBody && bodiless) && !(denial && denialIsAnswer))

  it.each(faults)('$name: says so, as no verdict', async ({ fault, because, passing }) => {
    server.fail(action, { fault })
    const patience = { ...ONCE, answer: answerIn(fault) }
    const problem = await problemOf(provoke(await adaptersFor(server, { patience, ...as })))
    const [what, why] = problem.message.split(/: (.*)/s)
    expect(what).toBe(failed)
    if (typeof because === 'string') expect(why).toBe(because)
    else expect(why).toMatch(because)
    expect(problem.passing === true).toBe(passing === true)
    expect(problem.page).toMatch(/^https:\/\//)
  })

  it('a server that is not there: says so, as no verdict', async () => {
    const adapters = await adaptersFor(server, {
      patience: ONCE,
      environment: await withoutService(action),
      ...as,
    })
    const problem = await problemOf(provoke(adapters))
    expect(problem.message).toContain('AWS could not be reached (`ECONNREFUSED`).')
    expect(problem.remedy).toBe('Check the network, the region, AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY.')
  })

  it('ends with the run, whatever it waits for', async () => {
    server.fail(action, { fault: { kind: 'silence' } })
    const deadline = new AbortController()
    const adapters = await adaptersFor(server, { patience: { answer: 600_000 }, deadline: deadline.signal, ...as })
    const problem = problemOf(provoke(adapters))
    while (server.count(action) === 0) await new Promise(resolve => setTimeout(resolve, 5))
    deadline.abort()
    expect((await problem).message).toContain('the run was stopped, or its time was up (`AbortError`).')
  })

  if (bodiless) {
    it('is sent once, for whoever writes must know what each attempt may have done', async () => {
      server.fail(action, { fault: { kind: 'error', status: 503, code: 'SlowDown' } })
      const before = server.count(action)
      const problem = await problemOf(provoke(await adaptersFor(server, { patience: {}, ...as })))
      expect({ sent: server.count(action) - before, passing: problem.passing }).toEqual({ sent: 1, passing: true })
    })
    return
  }

  it('ends with the run while it waits to try again', async () => {
    server.fail(action, { fault: { kind: 'error', status: 503, code: 'SlowDown' } })
    const deadline = new AbortController()
    const progress = () => deadline.abort()
    const adapters = await adaptersFor(server, { patience: {}, deadline: deadline.signal, progress, ...as })
    expect((await problemOf(provoke(adapters))).message).toContain('the run was stopped, or its time was up')
  })
})

describe('a denial that is an answer', () => {
  const denied: Fault = {
    kind: 'error',
    status: 403,
    code: 'AccessDeniedException',
    message: 'User: x is not authorized',
  }

  it.each([
    [
      'connect:ListInstances',
      'Allow `connect:ListInstances` and `ds:DescribeDirectories` to the identity that runs this.',
    ],
    [
      'connect:ListInstanceStorageConfigs',
      'Allow `connect:ListInstanceStorageConfigs` to the identity that runs this.',
    ],
  ])('%s: the instances are unreadable, and it is said why', async (action, remedy) => {
    server.fail(action, { fault: denied })
    const { account } = await adaptersFor(server)
    const instances = (await account.instances()) as { kind: string; because: Prose }
    expect(instances.kind).toBe('unreadable')
    expect(plain(instances.because)).toBe(
      `${CONNECT}: AWS denies it (\`AccessDeniedException\`, status 403). AWS says: \`User: x is not authorized\`. ${remedy}`,
    )
  })

  it.each([
    [
      403,
      'AccessDenied',
      'AWS denies it (`AccessDenied`, status 403). AWS says: `no`. Allow `s3:GetBucketPolicy` on `arn:aws:s3:::b` to the identity that runs this.',
    ],
    [
      405,
      'MethodNotAllowed',
      'this identity belongs to another account than the bucket (`MethodNotAllowed`, status 405). Run as an identity of the account that owns the bucket.',
    ],
  ])('s3:GetBucketPolicy, %d: the policy is unreadable, and not absent', async (status, code, because) => {
    server.fail('s3:GetBucketPolicy', { fault: { kind: 'error', status, code, message: 'no' } })
    const { policies } = await adaptersFor(server)
    const live = (await policies.read('b')) as { kind: string; because: Prose }
    expect(live.kind).toBe('unreadable')
    expect(plain(live.because)).toBe(`The policy of bucket \`b\` could not be read: ${because}`)
  })

  it('a bucket of another account is unreadable', async () => {
    server.state.buckets.set('theirs', { policy: POLICY, owner: '999999999999' })
    const { policies } = await adaptersFor(server)
    expect((await policies.read('theirs')).kind).toBe('unreadable')
  })

  it('a bucket that is not there is told from one without a policy', async () => {
    server.state.buckets.set('bare', { policy: undefined })
    const { policies } = await adaptersFor(server)
    expect(await policies.read('nowhere')).toEqual({ kind: 'no-bucket' })
    expect(await policies.read('bare')).toEqual({ kind: 'absent' })
  })
})

describe('what AWS says', () => {
  it('is shown without what would steer a terminal or a log', async () => {
    const message = 'no\n::error::forged \u001b[31mred'
    server.fail('iam:ListRoles', { fault: { ...DENIED, message } })
    const { account } = await adaptersFor(server)
    const problem = await problemOf(account.roles())
    expect(problem.message).toContain('no\\u{A}::error::forged \\u{1B}[31mred')
  })
})

describe('what AWS says of a policy that it does not take', () => {
  it('is handed on', async () => {
    const message = 'Policy has invalid resource'
    server.fail('s3:PutBucketPolicy', { fault: { kind: 'error', status: 400, code: 'MalformedPolicy', message } })
    const { policies } = await adaptersFor(server)
    expect((await problemOf(policies.write('b', POLICY))).message).toBe(
      'The policy of bucket `b` could not be written: AWS does not accept the policy (`MalformedPolicy`, status 400). AWS says: `Policy has invalid resource`.',
    )
  })
})

/** The service of an action at a port where nobody listens, the others where they are. */
async function withoutService(action: string): Promise<Record<string, string>> {
  const gone = await AwsServer.start()
  const { endpoint } = gone
  await gone.close()
  return {
    AWS_ENDPOINT_URL: server.endpoint,
    [`AWS_ENDPOINT_URL_${action.split(':')[0]?.toUpperCase().replace('-', '')}`]: endpoint,
  }
}
