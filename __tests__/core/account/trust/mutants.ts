import { ACCOUNT, allow, deny, providerOf, tokens } from '../../../../scripts/trust-cases.js'

/** A statement as its JSON has it, to be edited. */
export interface Written {
  readonly Effect: string
  readonly Principal: unknown
  readonly Action: unknown
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface Mutant {
  readonly name: string
  readonly statements: readonly Written[]
}

const OWN = `arn:aws:iam::${ACCOUNT}:root`
const GITHUB = 'token.actions.githubusercontent.com'
const EKS = 'oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE'
const FOREIGN = 'arn:aws:iam::999988887777:root'

const written = (...statements: unknown[]) => statements as Written[]

/** Trust policies that let in no stranger. */
export const RIGHT: Readonly<Record<string, readonly Written[]>> = {
  account: written(allow({ AWS: OWN })),
  'account with MFA': written(allow({ AWS: OWN }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })),
  service: written(allow({ Service: 'connect.amazonaws.com' })),
  'service for us': written(
    allow({ Service: 'sns.amazonaws.com' }, { StringEquals: { 'aws:SourceAccount': ACCOUNT } }),
  ),
  'everybody of us': written(allow('*', { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } })),
  'roles of us': written(allow('*', { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/deploy` } })),
  'denied to others': written(allow('*'), deny('*', { StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } })),
  'tagged by us': written(
    allow('*', { StringEquals: { 'aws:RequestTag/team': 'blue' } }),
    allow({ AWS: OWN }, undefined, 'sts:TagSession'),
  ),
  GitHub: written(
    allow(
      { Federated: providerOf(GITHUB) },
      { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' }, StringLike: { [`${GITHUB}:sub`]: 'repo:acme/*' } },
      'sts:AssumeRoleWithWebIdentity',
    ),
  ),
  'GitHub and us': written(tokens(GITHUB, 'StringLike', 'sub', 'repo:acme/recordings:*'), allow({ AWS: OWN })),
  'GitHub denied to others': written(
    tokens(GITHUB),
    deny(
      { Federated: providerOf(GITHUB) },
      { StringNotLike: { [`${GITHUB}:sub`]: 'repo:acme/*' } },
      'sts:AssumeRoleWithWebIdentity',
    ),
  ),
  GitLab: written(tokens('gitlab.com', 'StringLike', 'sub', 'project_path:acme/*')),
  Terraform: written(tokens('app.terraform.io', 'StringLike', 'sub', 'organization:acme:project:*')),
  Kubernetes: written(tokens(EKS, 'StringLike', 'sub', 'system:serviceaccount:acme:*')),
}

/** Every mutant that one edit makes of a right policy. */
export function mutantsOf(name: string, statements: readonly Written[]): readonly Mutant[] {
  const edited = statements.flatMap((statement, index) =>
    [...editsOf(statement)].map(({ edit, statement: to }) => ({
      name: `${name}: ${edit} in statement ${index + 1}`,
      statements: statements.flatMap((each, at) => (at === index ? to : [each])),
    })),
  )
  const added = [allow('*'), allow({ AWS: FOREIGN }), deny({ AWS: FOREIGN }), allow('*', undefined, 'sts:TagSession')]
  return [
    ...edited,
    ...added.map((statement, index) => ({
      name: `${name}: statement added (${index})`,
      statements: [...statements, statement as Written],
    })),
  ]
}

interface Edit {
  readonly edit: string
  readonly statement: readonly Written[]
}

function* editsOf(statement: Written): Generator<Edit> {
  const to = (edit: string, changes: Partial<Written>): Edit => ({ edit, statement: [{ ...statement, ...changes }] })
  yield { edit: 'nothing left', statement: [] }
  yield to('everybody', { Principal: '*' })
  yield to('everybody in a list', { Principal: { AWS: [OWN, '*'] } })
  yield to('another account beside it', { Principal: withForeign(statement.Principal) })
  yield to('every action of STS', { Action: 'sts:*' })
  yield to('every way to assume', { Action: 'sts:Assume*' })
  yield to('tags too', { Action: [statement.Action, 'sts:TagSession'].flat() })
  yield to('an action less', { Action: 'sts:SetSourceIdentity' })
  yield to('the other effect', { Effect: statement.Effect === 'Allow' ? 'Deny' : 'Allow' })
  yield to('no condition', { Condition: {} })
  for (const { edit, condition } of conditionEdits(statement.Condition ?? {})) yield to(edit, { Condition: condition })
}

function withForeign(principal: unknown): unknown {
  if (typeof principal !== 'object' || principal === null) return { AWS: FOREIGN }
  const { AWS, ...rest } = principal as Readonly<Record<string, unknown>>
  return { ...rest, AWS: [AWS ?? [], FOREIGN].flat() }
}

type Block = NonNullable<Written['Condition']>

function* conditionEdits(block: Block): Generator<{ edit: string; condition: Block }> {
  for (const [operator, keys] of Object.entries(block)) {
    const { [operator]: _, ...others } = block
    yield { edit: `without ${operator}`, condition: others }
    for (const other of operatorsLike(operator)) {
      yield { edit: `${other} for ${operator}`, condition: { ...others, [other]: keys } }
    }
    for (const [key, value] of Object.entries(keys)) {
      for (const other of valuesLike(String(value))) {
        yield { edit: `${key} = ${String(other)}`, condition: { ...others, [operator]: { ...keys, [key]: other } } }
      }
    }
  }
}

function operatorsLike(operator: string): readonly string[] {
  if (!/^(String|Arn)/.test(operator)) return [`${operator}IfExists`]
  const negated = operator.includes('Not') ? operator.replace('Not', '') : operator.replace(/^(String|Arn)/, '$1Not')
  const wild = operator.endsWith('Like') ? operator.replace('Like', 'Equals') : operator.replace('Equals', 'Like')
  return [negated, wild, `${operator}IfExists`, `ForAllValues:${operator}`, `ForAnyValue:${operator}`]
}

function valuesLike(value: string): readonly unknown[] {
  const shorter = value.replace(/[/:]\*$/, '*')
  return [
    '*',
    `${value}*`,
    `*${value}`,
    [value, '*'],
    shorter,
    value.replace(/acme/, 'ac?e'),
    value.replace(ACCOUNT, '*'),
    value.replace(ACCOUNT, '999988887777'),
    value.replace(ACCOUNT, `*${ACCOUNT}`),
  ].filter(other => JSON.stringify(other) !== JSON.stringify(value))
}
