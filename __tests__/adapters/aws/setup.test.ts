import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failureKind } from '../../../src/adapters/aws/errors.js'
import { Session } from '../../../src/adapters/aws/session.js'
import { adaptersFor, problemOf, QuickClock, withAws } from './harness.js'

const ROLE = 'arn:aws:iam::111122223333:role/deploy'

afterEach(() => {
  for (const name of Object.keys(process.env))
    if (/^AWS_(SESSION|WEB|ROLE|ENDPOINT)/.test(name)) delete process.env[name]
})

describe('before the first call', () => {
  it('a missing region is said to be missing', async () => {
    Object.assign(process.env, { AWS_CONFIG_FILE: '/nonexistent', AWS_REGION: '' })
    const { account } = await adaptersFor({ endpoint: '' }, { regions: [], environment: {} })
    expect(await problemOf(account.identity())).toMatchObject({
      message: 'No AWS region is set.',
      remedy:
        'Set `AWS_REGION`, the region of the AWS profile, or the setting `regions`; AWS credentials are needed too. Without AWS, `check` proves what the files alone can show, and `plan --account FILE` takes an account snapshot in place of AWS.',
    })
  })

  it.each(['us-east-1 ', 'us east 1', 'https://eu-west-1', 'eu-west-1\n'])(
    'a region that cannot be one is not said to be missing: %j',
    async region => {
      const { account } = await adaptersFor({ endpoint: '' }, { regions: [region], environment: {} })
      expect((await problemOf(account.identity())).message).toMatch(/^`.*` is not the name of an AWS region\.$/)
    },
  )

  it.each([
    ['AWS_SESSION_TOKEN', 'a-token\nof-two-lines', 'the AWS credentials hold a character that no request can carry'],
    ['AWS_SESSION_TOKEN', 'a-tök€n', 'the AWS credentials hold a character that no request can carry'],
    ['AWS_ACCESS_KEY_ID', 'AKIA FAKE\r\n', 'the AWS credentials hold a character that no request can carry'],
    ['AWS_ENDPOINT_URL', 'http://[bad', 'an address in the environment is not a URL'],
    ['AWS_ENDPOINT_URL', 'not a URL', 'an address in the environment is not a URL'],
    ['AWS_ENDPOINT_URL_STS', '127.0.0.1', 'an address in the environment is not a URL'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', '/nonexistent/token', 'the call failed without an answer from AWS'],
  ])('what %s = %j spoils is not told as an answer of AWS', (name, value, because) =>
    withAws(async server => {
      const isKeyless = name === 'AWS_WEB_IDENTITY_TOKEN_FILE'
      const keys = isKeyless ? { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_ROLE_ARN: ROLE } : {}
      const environment = { AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: server.endpoint, [name]: value }
      const { account } = await adaptersFor(server, { environment })
      Object.assign(process.env, keys, { [name]: value })
      const { message } = await problemOf(account.identity())
      expect(message).toContain(`(sts:GetCallerIdentity): ${because} (`)
      expect(message).not.toMatch(/AWS (says|refused)/)
      if (!isKeyless) expect(message.split('`')).not.toContain(value)
      expect(server.calls).toEqual([])
    }),
  )

  it('the region of the settings goes before that of the environment', () =>
    withAws(async server => {
      const environment = { AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'eu-west-3' }
      await (await adaptersFor(server, { environment, regions: ['us-gov-west-1'] })).account.identity()
      await (await adaptersFor(server, { environment, regions: [] })).account.identity()
      expect(server.calls.map(({ region }) => region)).toEqual(['us-gov-west-1', 'eu-west-3'])
    }))

  it.each(['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'])('the partition is the caller’s: %s', partition =>
    withAws(async server => {
      server.state.caller.Arn = `arn:${partition}:sts::111122223333:assumed-role/deploy/ci`
      expect((await (await adaptersFor(server)).account.identity()).partition).toBe(partition)
    }),
  )

  it('missing credentials are said to be missing', () =>
    withAws(async server => {
      const adapters = await adaptersFor(server)
      Object.assign(process.env, {
        AWS_ACCESS_KEY_ID: '',
        AWS_SECRET_ACCESS_KEY: '',
        AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
        AWS_CONFIG_FILE: '/nonexistent',
      })
      expect(await problemOf(adapters.account.identity())).toMatchObject({
        message:
          'Cannot determine the caller identity (sts:GetCallerIdentity): no AWS credentials could be loaded (`CredentialsProviderError`). The AWS SDK says: `Could not load credentials from any providers`.',
        remedy:
          'Run aws-actions/configure-aws-credentials before, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_REGION; a workflow needs `id-token: write`. Without AWS, `check` proves what the files alone can show, and `plan --account FILE` takes an account snapshot in place of AWS.',
      })
    }))

  it('a profile whose SSO session is over is said to be that', () =>
    withAws(async server => {
      const adapters = await adaptersFor(server)
      const folder = mkdtempSync(join(tmpdir(), 'sso-'))
      const profile = ['[profile ours]', 'sso_session = s', 'sso_account_id = 111122223333', 'sso_role_name = Admin']
      const session = ['[sso-session s]', 'sso_start_url = https://ours.awsapps.com/start', 'sso_region = us-east-1']
      writeFileSync(join(folder, 'config'), [...profile, ...session].join('\n'))
      Object.assign(process.env, {
        AWS_ACCESS_KEY_ID: '',
        AWS_SECRET_ACCESS_KEY: '',
        AWS_PROFILE: 'ours',
        AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
        AWS_CONFIG_FILE: join(folder, 'config'),
      })
      const { message } = await problemOf(adapters.account.identity())
      delete process.env['AWS_PROFILE']
      expect(message).toContain(
        'no AWS credentials could be loaded (`CredentialsProviderError`). The AWS SDK says: `The SSO session token associated with profile=ours was not found or is invalid.',
      )
    }))

  it.each(['nope', 'without-keys'])('a profile that gives no credentials is named: %s', AWS_PROFILE =>
    withAws(async server => {
      const folder = mkdtempSync(join(tmpdir(), 'profile-'))
      writeFileSync(join(folder, 'config'), '[profile without-keys]\nregion = us-east-1\n')
      const adapters = await adaptersFor(server, { environment: { AWS_REGION: 'us-east-1', AWS_PROFILE } })
      Object.assign(process.env, {
        AWS_ACCESS_KEY_ID: '',
        AWS_SECRET_ACCESS_KEY: '',
        AWS_PROFILE,
        AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
        AWS_CONFIG_FILE: join(folder, 'config'),
      })
      const { message, remedy } = await problemOf(adapters.account.identity())
      delete process.env['AWS_PROFILE']
      expect(message).toContain('no AWS credentials could be loaded')
      expect(remedy).toMatch(
        new RegExp(
          `^\`AWS_PROFILE\` is \`${AWS_PROFILE}\`: make sure that there is such a profile, and that it has credentials. Run`,
        ),
      )
    }),
  )

  it('a role that cannot be assumed is named', () =>
    withAws(async server => {
      const arn = 'arn:aws:iam::111122223333:role/nobody'
      const { account } = await adaptersFor(server, { assumeRole: { arn } })
      expect(await problemOf(account.identity())).toMatchObject({
        message: `The role \`${arn}\` could not be assumed: AWS denies it (\`AccessDenied\`, status 403). AWS says: \`is not authorized to perform: sts:AssumeRole\`.`,
        remedy: `Allow \`sts:AssumeRole\` on \`${arn}\` to the identity that runs this.`,
      })
    }))

  it('endpoints are those of the service’s own variable, then of AWS_ENDPOINT_URL, unless they are to be ignored', () => {
    const endpoint = (environment: Record<string, string>) => {
      const options = { userAgent: { version: '1' }, regions: [], progress: () => {}, environment }
      const session = new Session({ ...options, clock: new QuickClock(), deadline: new AbortController().signal })
      return [session.endpoint('s3'), session.endpoint('iam')]
    }
    const both = { AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_S3: 'http://s3' }
    expect(endpoint(both)).toEqual(['http://s3', 'http://all'])
    expect(endpoint({ ...both, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' })).toEqual([undefined, undefined])
    expect(endpoint({})).toEqual([undefined, undefined])
  })
})

describe('the kind of a failure', () => {
  it.each([
    ['denied', { name: 'SomethingNew', $metadata: { httpStatusCode: 403 } }],
    ['expired-credentials', { name: 'ExpiredTokenException', $metadata: { httpStatusCode: 403 } }],
    ['unreachable', { name: 'TimeoutError', code: 'ECONNREFUSED' }],
    ['timeout', { name: 'TimeoutError', code: 'ETIMEDOUT' }],
    ['server', { name: 'SyntaxError', $metadata: { httpStatusCode: 502 } }],
    ['unreadable-answer', { name: 'SyntaxError', $metadata: { httpStatusCode: 200 } }],
    ['certificate', { name: 'Error', code: 'SELF_SIGNED_CERT_IN_CHAIN' }],
    ['conflict', { name: 'OperationAborted', $metadata: { httpStatusCode: 409 } }],
    ['other', { name: 'Error', message: 'AccessDenied: ExpiredToken ECONNRESET' }],
    ['other', 'AccessDenied'],
    ['other', null],
  ] as const)('is %s for %j', (kind, error) => {
    expect(failureKind(error)).toBe(kind)
  })
})
