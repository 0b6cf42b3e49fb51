import { existsSync, readFileSync } from 'node:fs'
import { allow, documentOf, TRUST_CASES, tokens } from '../../../../scripts/trust-cases.js'
import { trustDoc } from '../../../../scripts/trust-doc.js'
import { decideTrust } from '../../../../src/core/account/trust/decide.js'
import { evaluateAssume } from '../../../../src/core/account/trust/evaluate.js'
import { readTrust } from '../../../../src/core/account/trust/read.js'
import { plain } from '../../../../src/core/text/prose.js'
import { NOTHING_DECLARED } from './fixture.js'

const SESSION = 'arn:aws:sts::999988887777:assumed-role/audit/nightly'
const ROLE = 'arn:aws:iam::999988887777:role/audit'
const CASES = TRUST_CASES.flatMap(({ cases }) => cases)

describe('A trust policy that lets in', () => {
  it.each(CASES.map(each => [each.about, each.verdict, each] as const))('%s: %s', (_, verdict, each) => {
    expect(decideTrust(documentOf(each), NOTHING_DECLARED).kind).toBe(verdict)
  })

  it('a stranger is shown with a call that the evaluator lets through', () => {
    const failing = CASES.filter(({ verdict }) => verdict === 'fails')
    expect(failing.length).toBeGreaterThan(40)
    for (const each of failing) {
      const verdict = decideTrust(documentOf(each), NOTHING_DECLARED)
      const reading = readTrust(documentOf(each), NOTHING_DECLARED)
      if (verdict.kind !== 'fails' || reading.kind !== 'read') throw new Error(each.about)
      const { call } = verdict.found
      if ('account' in call.assumer) expect(call.assumer.account).toMatch(/^\d{12}$/)
      const { decision, by } = evaluateAssume(reading.trust, call, NOTHING_DECLARED.account)
      expect({ about: each.about, decision, by: by.map(({ index }) => index) }).toEqual({
        about: each.about,
        decision: 'allowed',
        by: expect.arrayContaining([verdict.found.by.index]),
      })
    }
  })
})

describe('What a caller of an account that the policy names must have', () => {
  const named = '999988887777'
  it.each<[string, unknown, string, Parameters<typeof allow>[1]]>([
    ['any tag', { AWS: named }, 'fails', { StringEquals: { 'aws:PrincipalTag/team': 'a' } }],
    [
      'the organization that may be its own',
      { AWS: named },
      'fails',
      { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2' } },
    ],
    ['an organization', '*', 'unknown', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2' } }],
    [
      'a key that only calls of services have',
      { AWS: named },
      'unknown',
      { StringEquals: { 'aws:SourceVpcArn': 'a' } },
    ],
    ['a key that nobody knows', { AWS: named }, 'unknown', { StringEquals: { 'aws:SomethingNew': 'a' } }],
    ['a call by a service', { AWS: named }, 'unknown', { Bool: { 'aws:ViaAWSService': 'true' } }],
  ])('is certain only of the organization: %s', (_, principal, verdict, condition) => {
    expect(decideTrust({ Statement: [allow(principal, condition)] }, NOTHING_DECLARED).kind).toBe(verdict)
  })
})

describe('Everybody whose ARN is like a pattern', () => {
  it.each<[string, string, string]>([
    ['ArnLike', 'arn:aws:iam::9*:role/deploy', 'fails'],
    ['StringLike', 'arn:aws:iam::9*:role/deploy', 'fails'],
    ['StringLike', 'arn:aws:iam::?????????999:user/ann', 'fails'],
    ['StringLike', 'arn:aws:sts::9*:federated-user/ann', 'fails'],
    ['StringLike', 'arn:aws:iam::1111*:role/deploy', 'fails'],
    ['StringLike', 'arn:aws:iam::11112222333?:role/deploy', 'fails'],
    ['StringLike', 'arn:aws:iam::111122223333:role/*', 'holds'],
    ['StringEquals', 'arn:aws:iam::9*:role/deploy', 'holds'],
    ['StringLike', 'arn:aws-cn:iam::9*:role/deploy', 'holds'],
    ['StringLike', 'arn:aws:iam::9999:role/*', 'holds'],
  ])('may be of another account: %s %s: %s', (operator, pattern, verdict) => {
    const statement = allow('*', { [operator]: { 'aws:PrincipalArn': pattern } })
    expect(decideTrust({ Statement: [statement] }, NOTHING_DECLARED).kind).toBe(verdict)
  })
})

describe('A project of an organization of CircleCI', () => {
  const issuer = 'oidc.circleci.com/org/2a1f6f10-9c0d-4d8e-8f3b-0d5e7a9b3f1c'
  it.each([
    ['StringEquals', 'oidc.circleci.com/project-id', '7b9d2c54-1e0f-4a6b-9c8d-3e5f7a1b2c4d', 'holds'],
    ['StringEquals', 'oidc.circleci.com/project-id', '7b9d*', 'holds'],
    ['StringLike', 'oidc.circleci.com/project-id', '*', 'unknown'],
    ['StringEquals', 'oidc.circleci.com/context-ids', '7b9d2c54', 'unknown'],
  ])('is pinned by its id: %s %s %s', (operator, claim, value, verdict) => {
    expect(decideTrust({ Statement: [tokens(issuer, operator, claim, value)] }, NOTHING_DECLARED).kind).toBe(verdict)
  })
})

describe('The organization that a policy asks for', () => {
  it.each([
    ['StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5', 'unknown'],
    ['StringLike', 'aws:PrincipalOrgID', 'o-*', 'fails'],
    ['ForAnyValue:StringEquals', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/', 'unknown'],
    ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/*', 'unknown'],
    ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/r-ab12/*', 'unknown'],
    ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-*/r-ab12/*', 'fails'],
    ['ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5*', 'fails'],
  ])('may be our own where it is spelled out: %s %s %s', (operator, key, value, verdict) => {
    expect(decideTrust({ Statement: [allow('*', { [operator]: { [key]: value } })] }, NOTHING_DECLARED).kind).toBe(
      verdict,
    )
  })
})

describe('A range of addresses', () => {
  it.each([
    ['0.0.0.0/0', 'fails'],
    ['0.0.0.0/1', 'fails'],
    ['0.0.0.0/2', 'unknown'],
    ['192.0.2.7', 'unknown'],
    ['::/0', 'fails'],
    ['::/1', 'fails'],
    ['::/2', 'unknown'],
  ])('names somebody in particular where it is less than half of all: %s', (range, verdict) => {
    for (const key of ['aws:SourceIp', 'aws:VpcSourceIp']) {
      const Statement = [allow('*', { IpAddress: { [key]: range } })]
      expect(decideTrust({ Version: '2012-10-17', Statement }, NOTHING_DECLARED).kind).toBe(verdict)
    }
  })
})

describe('The same document', () => {
  const open = { Statement: [allow('*')] }
  it.each([
    ['decoded', open],
    ['as JSON', JSON.stringify(open)],
    ['percent-encoded', encodeURIComponent(JSON.stringify(open))],
  ])('is read %s', (_, document) => {
    expect(decideTrust(document, NOTHING_DECLARED).kind).toBe('fails')
  })

  it.each([
    ['is not there', undefined],
    ['is no object', 'Allow'],
    ['is badly encoded', '%7B%'],
    [
      'has a key twice',
      '{"Statement":{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"a:b":"1","a:b":"2"}}}}',
    ],
    ['is of another partition', { Statement: [allow({ AWS: 'arn:aws-cn:iam::111122223333:root' })] }],
    ['has an account id of 11 digits', { Statement: [allow({ AWS: 'arn:aws:iam::11112222333:root' })] }],
    ['has an action of another service', { Statement: [allow({ Service: 'sns.amazonaws.com' }, undefined, 's3:*')] }],
    [
      'names an issuer with its scheme',
      { Statement: [tokens('https://token.actions.githubusercontent.com', 'StringLike', 'sub', 'repo:acme/*')] },
    ],
    ['has a version that IAM does not have', { Version: '2026-01-01', Statement: [allow({ AWS: '111122223333' })] }],
  ])('is never right where it %s', (_, document) => {
    expect(decideTrust(document, NOTHING_DECLARED).kind).toBe('unknown')
  })

  it.each([
    ['AWS', 'arn:aws-cn:iam::111122223333:role/hub'],
    ['AWS', 'arn:aws-cn:iam::111122223333:user/anna'],
    ['AWS', 'arn:aws-cn:sts::111122223333:assumed-role/hub/nightly'],
    ['AWS', 'arn:aws-cn:sts::111122223333:federated-user/anna'],
    ['Federated', 'arn:aws-cn:iam::111122223333:saml-provider/own'],
    ['Federated', 'arn:aws-cn:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'],
  ])('is never right where a principal is of another partition: %s %s', (kind, arn) => {
    const kindOf = (principal: string) =>
      decideTrust({ Statement: [allow({ [kind]: principal }, undefined, 'sts:*')] }, NOTHING_DECLARED).kind
    expect(kindOf(arn)).toBe('unknown')
    expect(readTrust({ Statement: [allow({ [kind]: arn })] }, NOTHING_DECLARED).kind).not.toBe('read')
  })
})

const GITHUB = 'token.actions.githubusercontent.com'
const subject = (pattern: string) => [tokens(GITHUB, 'StringLike', 'sub', pattern)]

describe('A subject of GitHub', () => {
  it.each([
    'repo:acme/*',
    'repo:acme@17/*',
    'repository_owner:acme',
    'repository_owner:acme:*',
    'repository_owner_id:17',
    'repository_owner_id:17:*',
    'repository:acme/*',
    'repository_id:17',
    'repository_id:17:*',
    'enterprise:acme',
    'enterprise:acme:*',
    'enterprise_id:17',
    'enterprise_id:17:*',
  ])('names one owner: %s', pattern => {
    expect(decideTrust({ Statement: subject(pattern) }, NOTHING_DECLARED).kind).toBe('holds')
  })

  it.each([
    'repo:acme*',
    ...[...'azAZ09-._'].map(letter => `repo:${letter}*/*`),
    'repository_owner:*',
    'repository_owner:acme*',
    'repository_owner_id:*',
    'repository_owner_id:1*',
    'repository:*',
    'repository:acme*',
    'repository_id:*',
    'repository_id:?',
    'enterprise:*',
    'enterprise:acme*',
    'enterprise_id:*',
    ...['environment', 'ref', 'ref_type', 'head_ref', 'base_ref', 'workflow', 'workflow_ref', 'job_workflow_ref'].map(
      claim => `${claim}:acme/*`,
    ),
    ...['actor', 'actor_id', 'event_name', 'context', 'runner_environment', 'sha', 'run_id'].map(
      claim => `${claim}:acme`,
    ),
  ])('names nobody: %s', pattern => {
    expect(decideTrust({ Statement: subject(pattern) }, NOTHING_DECLARED).kind).toBe('fails')
  })
})

describe('A condition that no call meets, and one that some do', () => {
  it.each([
    ['a repository whose id has one digit', [tokens(GITHUB, 'StringLike', 'repository_id', '?')], 'fails'],
    ['one repository by its id', [tokens(GITHUB, 'StringLike', 'repository_id', '7')], 'holds'],
    [
      'the session that the principal names',
      [allow({ AWS: SESSION }, { StringLike: { 'aws:userid': 'AROA*:nightly' } })],
      'fails',
    ],
    [
      'another session than the principal names',
      [allow({ AWS: SESSION }, { StringLike: { 'aws:userid': 'AROA*:daily' } })],
      'holds',
    ],
    ['any session of a role', [allow({ AWS: ROLE }, { StringLike: { 'aws:userid': 'AROA*:zed' } })], 'fails'],
    ['any session of anybody', [allow('*', { StringLike: { 'aws:userid': '*:zed' } })], 'fails'],
    [
      'a session of a name that none can have',
      [allow({ AWS: ROLE }, { StringLike: { 'aws:userid': 'AROA*:z' } })],
      'holds',
    ],
    [
      'an ARN with a slash in the name of its service',
      [allow({ Service: 'sns.amazonaws.com' }, { StringLike: { 'aws:SourceArn': 'arn:aws:a/b:*:999988887777:*' } })],
      'holds',
    ],
  ])('is told apart: %s', (_, Statement, verdict) => {
    expect(decideTrust({ Statement }, NOTHING_DECLARED).kind).toBe(verdict)
  })
})

describe('What is said of a trust policy', () => {
  const said = (document: unknown) => {
    const verdict = decideTrust(document, NOTHING_DECLARED)
    return verdict.kind === 'unknown' ? plain(verdict.because) : verdict.kind
  }

  it('names the statement that lets in somebody', () => {
    const issuer = 'oidc.example.com'
    expect(said({ Statement: [allow({ AWS: '111122223333' }), tokens(issuer, 'StringLike', 'sub', '*')] })).toBe(
      'Statement 2 lets in a caller, and the trust policy does not say who it is.',
    )
  })

  it('names what AWS would not take', () => {
    expect(said('{"Statement": [')).toMatch(/^AWS would refuse the trust policy\. (?!It is not a policy)/)
  })
})

describe('The page about trust', () => {
  it('is as it was generated', () => {
    expect(readFileSync('docs/trust.md', 'utf8')).toBe(trustDoc())
  })
})

const CORPUS = '../shared/corpus-trust'

/** Real trust policies with their truth, where they are at hand; the cases above were written after them. */
function corpus(): { file: string; truth: string; accepted: readonly string[] }[] {
  if (!existsSync(CORPUS)) return []
  const lines = readFileSync(`${CORPUS}/index.tsv`, 'utf8').trim().split('\n').slice(1)
  return lines.map(line => {
    const [file = '', , truth = '', accepted = ''] = line.split('\t')
    return { file, truth, accepted: accepted.split('|').map(answer => (answer === 'depends' ? 'unknown' : answer)) }
  })
}

describe('Trust policies as people have them', () => {
  it('are written anew in enough cases of every answer', () => {
    const count = (verdict: string) => CASES.filter(each => each.verdict === verdict).length
    expect(CASES.length).toBeGreaterThanOrEqual(60)
    expect(Math.min(count('holds'), count('fails'), count('unknown'))).toBeGreaterThanOrEqual(20)
  })

  it('get the answer that is true of them', () => {
    const judged = corpus().map(each => {
      const document = JSON.parse(readFileSync(`${CORPUS}/${each.file}`, 'utf8')) as unknown
      return { ...each, found: decideTrust(document, NOTHING_DECLARED).kind }
    })
    expect(judged.filter(({ accepted, found }) => !accepted.includes(found))).toEqual([])
    expect(judged.filter(({ truth, found }) => found === 'holds' && truth !== 'holds')).toEqual([])
  })
})
