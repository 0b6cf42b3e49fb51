import type { Role } from '../role.js'
import type { AssumeCall } from './call.js'
import { evaluateAssume } from './evaluate.js'
import { type Known, trustOf } from './known.js'
import type { TrustPrincipal } from './principals.js'
import type { TrustPolicy } from './read.js'

/** A pattern of a trust policy that more than one GitHub repository fits. */
export interface ManyRepositories {
  /** As the trust policy has it: `repo:acme/*`. */
  readonly pattern: string
  /** The subject of one job of one repository, to be written in its place. */
  readonly narrower: string
}

const ISSUER = 'token.actions.githubusercontent.com'
/** Any two names do, as long as nobody writes them into a trust policy. */
const TWO_NAMES = ['one-repository-of-many', 'another-repository-of-many']
/** They follow from the repository or from its workflow, so that no job of another one can have them. */
const OF_ONE_REPOSITORY = ['sub', 'repository', 'repository_id', 'job_workflow_ref']

/** The first pattern by which jobs of several repositories of one owner can become the role, as its evaluator says. */
export function manyRepositoriesOf(role: Role, known: Known): ManyRepositories | undefined {
  const reading = trustOf(role, known)
  if (reading.kind === 'refused') return undefined
  const { trust, model } = reading
  const provider = model.statements.flatMap(({ principals }) => principals).find(isGitHub)
  if (provider === undefined) return undefined
  const asked = claimsAsked(trust, provider.issuer)
  const common = new Map(asked.filter(isOfNoRepository).map(({ claim, value }) => [claim, written(value, 'any')]))
  const isLetIn = (claims: Claims) =>
    evaluateAssume(trust, callWith(provider, new Map([...common, ...claims])), known.account).decision === 'allowed'
  return asked.flatMap(each => {
    const many = patternOf(each)
    return many !== undefined && TWO_NAMES.every(name => isLetIn(claimsOf(many, name))) ? [toldOf(many)] : []
  })[0]
}

type Provider = Extract<TrustPrincipal, { kind: 'oidc' }>
type Claims = ReadonlyMap<string, string>

interface Asked {
  readonly claim: string
  readonly value: string
}

/** A pattern of subjects or of repositories, all of one owner. */
interface Pattern {
  readonly value: string
  /** `acme/*`. */
  readonly repositories: string
  /** What follows in a subject: `:environment:prod`. */
  readonly rest: string
}

function isGitHub(principal: TrustPrincipal): principal is Provider {
  return principal.kind === 'oidc' && principal.issuer.startsWith(ISSUER)
}

/** Every value that a condition compares a claim of the issuer with. */
function claimsAsked({ policy }: TrustPolicy, issuer: string): readonly Asked[] {
  const prefix = `${issuer}:`.toLowerCase()
  return policy.statements
    .flatMap(({ conditions }) => conditions)
    .filter(({ key }) => key.value.toLowerCase().startsWith(prefix))
    .flatMap(({ key, values }) =>
      values.map(({ value }) => ({ claim: key.value.slice(prefix.length).toLowerCase(), value })),
    )
}

function isOfNoRepository({ claim }: Asked): boolean {
  return !OF_ONE_REPOSITORY.includes(claim)
}

function callWith({ provider, issuer }: Provider, claims: Claims): AssumeCall {
  const context = new Map([...claims].map(([claim, value]) => [`${issuer.toLowerCase()}:${claim}`, [value]]))
  return { assumer: { kind: 'token', provider, issuer }, action: 'sts:AssumeRoleWithWebIdentity', context }
}

function patternOf({ claim, value }: Asked): Pattern | undefined {
  const repositories = claim === 'sub' ? repositoriesOfSubject(value) : claim === 'repository' ? value : undefined
  if (repositories === undefined || ownerIn(repositories) === undefined) return undefined
  if (new Set(TWO_NAMES.map(name => repositoryNamed(repositories, name))).size === 1) return undefined
  return { value, repositories, rest: claim === 'sub' ? value.slice('repo:'.length + repositories.length) : '' }
}

/** With ids where the pattern has them (GitHub Docs, "OpenID Connect reference"). */
function toldOf({ value, repositories }: Pattern): ManyRepositories {
  const [owner = '', id] = (ownerIn(repositories) ?? '').split('@')
  const named = repositories.includes('@')
    ? `${owner}@${id ?? 'OWNER-ID'}/REPOSITORY@REPOSITORY-ID`
    : `${owner}/REPOSITORY`
  return { pattern: value, narrower: `repo:${named}:environment:connect-bucket-lock` }
}

/** `acme/*` of `repo:acme/*:ref:…`. */
function repositoriesOfSubject(subject: string): string | undefined {
  return /^repo:([^:]*)/.exec(subject)?.[1]
}

/** The owner whose repositories these are, with its id where one stands there; nobody where a pattern spans owners. */
function ownerIn(repositories = ''): string | undefined {
  return /^([^/*?]+?)(@\*)?(\/|$)/.exec(repositories)?.[1]
}

/** The claims of a job in a repository of this name, which fit the pattern if it lets any such repository in. */
function claimsOf({ repositories, rest }: Pattern, name: string): Claims {
  const repository = repositoryNamed(repositories, name)
  const job = rest === '' ? ':ref:refs/heads/main' : written(rest, 'any')
  return new Map([
    ['sub', `repo:${repository}${job}`],
    ['repository', repository.replace(/@[^/]*/g, '')],
  ])
}

/** A wildcard behind the slash stands for the name, one behind the owner for its id and whatever follows. */
function repositoryNamed(repositories: string, name: string): string {
  const [owner = '', ...rest] = repositories.split('/')
  const whole = owner.includes('*') ? `${owner}/*` : owner
  const [left = '', right = '*'] = rest.length === 0 ? whole.split('/') : [owner, rest.join('/')]
  return `${written(left, '1')}/${written(right, name)}`
}

function written(pattern: string, wildcard: string): string {
  return pattern.replaceAll('*', wildcard).replaceAll('?', wildcard.slice(0, 1))
}
