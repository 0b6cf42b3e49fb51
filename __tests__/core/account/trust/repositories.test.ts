import { tokens } from '../../../../scripts/trust-cases.js'
import { manyRepositoriesOf } from '../../../../src/core/account/trust/repositories.js'
import { NOTHING_DECLARED, role } from './fixture.js'

const GITHUB = 'token.actions.githubusercontent.com'
const ENVIRONMENT = ':environment:connect-bucket-lock'

function github(...conditions: readonly [operator: string, claim: string, value: unknown][]) {
  const Condition: Record<string, Record<string, unknown>> = {}
  for (const [operator, claim, value] of conditions) {
    Condition[operator] = { ...Condition[operator], [`${GITHUB}:${claim}`]: value }
  }
  return { ...(tokens(GITHUB) as object), Condition }
}

function told(...statements: unknown[]) {
  return manyRepositoriesOf(role('deploy', ...statements), NOTHING_DECLARED)
}

const AUD = ['StringEquals', 'aud', 'sts.amazonaws.com'] as const

describe('Subjects of another issuer than GitHub', () => {
  it('are told of nothing, whatever they look like', () => {
    expect(told(tokens('gitlab.com', 'StringLike', 'sub', 'repo:acme/*'))).toBeUndefined()
    expect(told(tokens(GITHUB, 'StringLike', 'sub', 'repo:acme/*'))).toBeDefined()
  })
})

describe('More than one repository of GitHub', () => {
  it.each([
    [[['StringLike', 'sub', 'repo:acme/*']], 'repo:acme/*', `repo:acme/REPOSITORY${ENVIRONMENT}`],
    [[['StringLike', 'sub', 'repo:acme/*'], AUD], 'repo:acme/*', `repo:acme/REPOSITORY${ENVIRONMENT}`],
    [[['StringLike', 'sub', 'repo:acme/lock-*']], 'repo:acme/lock-*', `repo:acme/REPOSITORY${ENVIRONMENT}`],
    [
      [['StringLike', 'sub', 'repo:acme/*:environment:prod']],
      'repo:acme/*:environment:prod',
      `repo:acme/REPOSITORY${ENVIRONMENT}`,
    ],
    [
      [
        ['StringLike', 'sub', 'repo:acme/*'],
        ['StringEquals', 'environment', 'prod'],
      ],
      'repo:acme/*',
      `repo:acme/REPOSITORY${ENVIRONMENT}`,
    ],
    [
      [['StringLike', 'sub', 'repo:acme@17/*']],
      'repo:acme@17/*',
      `repo:acme@17/REPOSITORY@REPOSITORY-ID${ENVIRONMENT}`,
    ],
    [
      [['StringLike', 'sub', 'repo:acme@*']],
      'repo:acme@*',
      `repo:acme@OWNER-ID/REPOSITORY@REPOSITORY-ID${ENVIRONMENT}`,
    ],
    [
      [['StringLike', 'sub', ['repo:acme/locks:*', 'repo:acme/*:ref:refs/heads/main']]],
      'repo:acme/*:ref:refs/heads/main',
      `repo:acme/REPOSITORY${ENVIRONMENT}`,
    ],
    [[['StringLike', 'SUB', 'repo:acme/*']], 'repo:acme/*', `repo:acme/REPOSITORY${ENVIRONMENT}`],
    [[['StringLike', 'sub', 'repo:acme/lock-?:*']], 'repo:acme/lock-?:*', `repo:acme/REPOSITORY${ENVIRONMENT}`],
    [[['StringLike', 'sub', 'repo:acme/l??k*']], 'repo:acme/l??k*', `repo:acme/REPOSITORY${ENVIRONMENT}`],
    [[['StringLike', 'sub', 'repo:acme/*:ref:?']], 'repo:acme/*:ref:?', `repo:acme/REPOSITORY${ENVIRONMENT}`],
    [[['StringLike', 'repository', 'acme/*']], 'acme/*', `repo:acme/REPOSITORY${ENVIRONMENT}`],
  ] as const)('is told of %j', (conditions, pattern, narrower) => {
    expect(told(github(...(conditions as unknown as [string, string, unknown][])))).toEqual({ pattern, narrower })
  })

  it.each([
    [[['StringEquals', 'sub', `repo:acme/locks${ENVIRONMENT}`]]],
    [[['StringLike', 'sub', 'repo:acme/locks:*']]],
    [[['StringEquals', 'sub', 'repo:acme/*']]],
    [
      [
        ['StringLike', 'sub', 'repo:acme/*'],
        ['StringEquals', 'repository', 'acme/locks'],
      ],
    ],
    [
      [
        ['StringLike', 'sub', 'repo:acme/*'],
        ['StringEquals', 'repository_id', '42'],
      ],
    ],
    [
      [
        ['StringLike', 'sub', 'repo:acme/*'],
        ['StringLike', 'job_workflow_ref', 'acme/locks/.github/workflows/apply.yml@*'],
      ],
    ],
  ] as const)('is not told of %j, which only one fits', conditions => {
    expect(told(github(...(conditions as unknown as [string, string, unknown][])))).toBeUndefined()
  })

  it('is told whatever the case of the key', () => {
    const written = JSON.stringify(github(['StringLike', 'sub', 'repo:acme/*'])).replace(
      `"${GITHUB}:sub"`,
      (key: string) => key.toUpperCase(),
    )
    expect(told(JSON.parse(written))).toEqual({
      pattern: 'repo:acme/*',
      narrower: `repo:acme/REPOSITORY${ENVIRONMENT}`,
    })
  })

  it('is not told where a Deny keeps the others out, or the role is none of GitHub', () => {
    const many = github(['StringLike', 'sub', 'repo:acme/*'])
    const others = { ...github(['StringNotLike', 'sub', 'repo:acme/locks:*']), Effect: 'Deny' }
    expect(told(many, others)).toBeUndefined()
    expect(told(tokens('gitlab.com', 'StringLike', 'sub', 'project_path:acme/*'))).toBeUndefined()
    expect(told({ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' })).toBeUndefined()
  })
})
