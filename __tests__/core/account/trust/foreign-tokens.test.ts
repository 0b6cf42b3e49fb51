import fc from 'fast-check'
import { ACCOUNT } from '../../../../scripts/trust-cases.js'
import { decideTrust } from '../../../../src/core/account/trust/decide.js'
import { evaluateAssume } from '../../../../src/core/account/trust/evaluate.js'
import { readTrust } from '../../../../src/core/account/trust/read.js'
import { TrustReadings } from '../../../../src/core/account/trust/reading.js'
import { NOTHING_DECLARED } from './fixture.js'

type Claims = Readonly<Record<string, string | readonly string[]>>

interface Issuer {
  readonly issuer: string
  readonly provider: string
  /** What a policy of `acme` may ask of each claim. */
  readonly asked: Readonly<Record<string, readonly string[]>>
  /** Tokens of owners who are not `acme`. */
  readonly tokens: fc.Arbitrary<Claims>
}

const ofAccount = (issuer: string) => ({ issuer, provider: `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuer}` })
const builtIn = (issuer: string) => ({ issuer, provider: issuer })
const strangers = fc.constantFrom('evil', 'acme-evil', 'evilacme', 'acmee', 'acm', 'xacme')
const names = fc.constantFrom('recordings', 'acme', 'x')

const ISSUERS: readonly Issuer[] = [
  {
    ...ofAccount('token.actions.githubusercontent.com'),
    asked: {
      sub: [
        'repo:acme/recordings:*',
        'repo:acme/*',
        'repo:acme*',
        'repo:*/recordings:*',
        '*:acme/*',
        'repo:?cme/*',
        '*',
      ],
      aud: ['sts.amazonaws.com', 'acme', 'https://github.com/acme', '*'],
      repository: ['acme/recordings', 'acme/*', '*/recordings'],
      ref: ['refs/heads/main', '*acme*'],
      environment: ['production', '*'],
      job_workflow_ref: ['acme/shared/*', '*/deploy.yml@*'],
    },
    tokens: fc
      .record({ owner: strangers, name: names, branch: fc.constantFrom('main', 'acme'), audience: names })
      .map(({ owner, name, branch, audience }) => ({
        sub: `repo:${owner}/${name}:ref:refs/heads/${branch}`,
        aud: audience === 'x' ? 'sts.amazonaws.com' : audience,
        repository: `${owner}/${name}`,
        ref: `refs/heads/${branch}`,
        job_workflow_ref: `${owner}/${name}/.github/workflows/deploy.yml@refs/heads/${branch}`,
        ...(branch === 'acme' ? { environment: 'production' } : {}),
      })),
  },
  {
    ...ofAccount('gitlab.com'),
    asked: {
      sub: ['project_path:acme/*', 'project_path:acme*', '*acme*', 'project_path:*/recordings:*'],
      aud: ['https://gitlab.com', 'acme'],
    },
    tokens: fc
      .record({ owner: strangers, name: names, aud: fc.constantFrom('https://gitlab.com', 'acme') })
      .map(({ owner, name, aud }) => ({ sub: `project_path:${owner}/${name}:ref_type:branch:ref:acme`, aud })),
  },
  {
    ...ofAccount('app.terraform.io'),
    asked: {
      sub: ['organization:acme:project:*', 'organization:acme:*', 'organization:acme*', '*:workspace:recordings:*'],
      aud: ['aws.workload.identity', 'acme'],
    },
    tokens: fc.record({ owner: strangers, name: names }).map(({ owner, name }) => ({
      sub: `organization:${owner}:project:acme:workspace:${name}:run_phase:apply`,
      aud: 'aws.workload.identity',
    })),
  },
  {
    ...builtIn('cognito-identity.amazonaws.com'),
    asked: {
      aud: ['us-east-1:acme', 'us-east-1:*', 'us-east-1:acm?', '*'],
      amr: ['authenticated', '*authenticated', 'graph.facebook.com', '*facebook*', 'login.*', 'cognito-idp.*', 'arn:*'],
      sub: ['us-east-1:somebody', 'us-east-1:*'],
    },
    tokens: fc
      .record({
        aud: fc.constantFrom('us-east-1:evil', 'us-east-1:acme2', 'eu-west-1:x'),
        by: fc.subarray([
          'graph.facebook.com',
          'login.example.com',
          'xfacebook',
          'cognito-idp.us-east-1.amazonaws.com/x',
        ]),
        isGuest: fc.boolean(),
      })
      .map(({ aud, by, isGuest }) => ({
        aud,
        sub: 'us-east-1:evil',
        amr: isGuest ? ['unauthenticated'] : ['authenticated', ...by],
      })),
  },
  {
    ...builtIn('accounts.google.com'),
    asked: { aud: ['acme', 'acme*', '*'], sub: ['12345', '1*', '*'], oaud: ['sts.amazonaws.com', 'acme'] },
    tokens: fc.record({
      aud: fc.constantFrom('evil', 'acmee'),
      oaud: fc.constantFrom('evil', 'sts.amazonaws.com'),
      sub: fc.constantFrom('999', '188777'),
    }),
  },
]

const OPERATORS = [
  'StringEquals',
  'StringLike',
  'StringNotEquals',
  'StringNotLike',
  'StringLikeIfExists',
  'StringEqualsIgnoreCase',
  'ForAnyValue:StringLike',
  'ForAllValues:StringLike',
]

function conditions({ issuer, asked }: Issuer): fc.Arbitrary<object> {
  const one = fc
    .constantFrom(...Object.entries(asked))
    .chain(([claim, patterns]) =>
      fc
        .tuple(fc.constantFrom(...OPERATORS), fc.subarray([...patterns], { minLength: 1, maxLength: 2 }))
        .map(([operator, values]): [string, object] => [operator, { [`${issuer}:${claim}`]: values }]),
    )
  return fc.array(one, { maxLength: 3 }).map(Object.fromEntries)
}

function policies(issuer: Issuer): fc.Arbitrary<object> {
  const statement = (Effect: string) =>
    conditions(issuer).map(Condition => ({
      Effect,
      Principal: { Federated: issuer.provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition,
    }))
  return fc
    .tuple(fc.array(statement('Allow'), { minLength: 1, maxLength: 2 }), fc.array(statement('Deny'), { maxLength: 2 }))
    .map(([allows, denies]) => ({ Version: '2012-10-17', Statement: [...allows, ...denies] }))
}

function isLetIn(policy: object, { issuer, provider }: Issuer, token: Claims): boolean {
  const reading = readTrust(policy, NOTHING_DECLARED)
  if (reading.kind === 'refused') return false
  const claims = Object.entries(token).map(([claim, value]) => [`${issuer}:${claim}`, [value].flat()] as const)
  const assumer = { kind: 'token', provider, issuer } as const
  const call = { assumer, action: 'sts:AssumeRoleWithWebIdentity', context: new Map(claims) } as const
  return evaluateAssume(reading.trust, call, ACCOUNT).decision === 'allowed'
}

describe('A role that no stranger can assume', () => {
  it.each(ISSUERS.map(issuer => [issuer.issuer, issuer] as const))(
    'refuses the tokens of strangers: %s',
    (_, issuer) => {
      const tokens = fc.array(issuer.tokens, { minLength: 20, maxLength: 20 })
      fc.assert(
        fc.property(policies(issuer), tokens, (policy, made) => {
          const verdict = decideTrust(policy, { ...NOTHING_DECLARED, readings: new TrustReadings() })
          if (verdict.kind === 'holds') expect(made.filter(token => isLetIn(policy, issuer, token))).toEqual([])
        }),
        { numRuns: 150 },
      )
    },
  )
})
