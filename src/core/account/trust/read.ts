import { matchesGlob } from '../../pattern/classes.js'
import type { Policy, Statement } from '../../policy/ast.js'
import { readTrustPolicy } from '../../policy/parse.js'
import { ours, type Prose, say } from '../../text/prose.js'
import { sourceFromText } from '../../text/source.js'
import { readPrincipal, type TrustPrincipal } from './principals.js'

/** The account whose role a trust policy is about. */
export interface TrustOwner {
  /** 12 digits. */
  readonly account: string
  readonly partition: string
  /** The account's organization, `o-…`. */
  readonly organization?: string
  /** The trust policies that a tool is about to write, so that IAM has not read their principals yet. */
  readonly toBeWritten?: ReadonlySet<unknown>
}

/** A trust policy that was read whole. */
export interface TrustPolicy {
  readonly policy: Policy
  readonly statements: readonly TrustStatement[]
}

export interface TrustStatement {
  readonly statement: Statement
  readonly principals: readonly TrustPrincipal[]
}

export type TrustReading =
  | { readonly kind: 'read'; readonly trust: TrustPolicy }
  /** AWS would refuse to save it, or does not document what it means. */
  | { readonly kind: 'refused'; readonly because: Prose }

/** Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service". */
const STS_ACTIONS = [
  'AssumeRole',
  'AssumeRoleWithSAML',
  'AssumeRoleWithWebIdentity',
  'AssumeRoot',
  'DecodeAuthorizationMessage',
  'GetAccessKeyInfo',
  'GetCallerIdentity',
  'GetDelegatedAccessToken',
  'GetFederationToken',
  'GetServiceBearerToken',
  'GetSessionToken',
  'GetWebIdentityToken',
  'SetContext',
  'SetSourceIdentity',
  'TagGetWebIdentityToken',
  'TagSession',
].map(name => `sts:${name}`.toLowerCase())

/**
 * Reads an `AssumeRolePolicyDocument`: the decoded document, or its JSON text, percent-encoded or not.
 * Refuses what AWS refuses to save (IAM User Guide, "AWS JSON policy elements: Principal" and "… NotPrincipal").
 */
export function readTrust(document: unknown, { account, partition, toBeWritten }: TrustOwner): TrustReading {
  if (document === undefined || document === null) return refused(ours('The trust policy is not known.'))
  const text = textOf(document)
  if (text === undefined) return refused(ours('The trust policy is not encoded as IAM encodes it.'))
  const { policy, json, grammar, whole } = readTrustPolicy(sourceFromText('trust policy', text))
  if (policy === undefined || !whole) {
    const problem = [...json.problems, ...grammar][0]
    return refused(say`AWS would refuse the trust policy. ${problem?.message ?? ours('It is not a policy.')}`)
  }
  const version = policy.version?.value
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    return refused(say`AWS would refuse the trust policy, because IAM has no version ${version}.`)
  }
  const statements: TrustStatement[] = []
  for (const statement of policy.statements) {
    const read = readStatement(statement, account, partition)
    if ('because' in read) return { kind: 'refused', ...read }
    statements.push(read)
  }
  const id = toBeWritten?.has(document) === true ? idIn(statements) : undefined
  return id === undefined ? { kind: 'read', trust: { policy, statements } } : refused(ofSomebody(id))
}

function idIn(statements: readonly TrustStatement[]): string | undefined {
  const principals = statements.flatMap(statement => statement.principals)
  return principals.flatMap(principal => (principal.kind === 'deleted' ? [principal.id] : []))[0]
}

/** What stands there of a principal that is gone, IAM takes for one that lives where somebody writes it. */
function ofSomebody(id: string): Prose {
  return say`The trust policy names ${id} by its id, and nothing says whose that is. Write the ARN.`
}

function textOf(document: unknown): string | undefined {
  if (typeof document !== 'string') return JSON.stringify(document)
  if (!document.startsWith('%')) return document
  try {
    return decodeURIComponent(document)
  } catch {
    return undefined
  }
}

function readStatement(statement: Statement, account: string, partition: string): TrustStatement | { because: Prose } {
  const action = statement.action.patterns.find(({ value }) => !isStsAction(value))
  if (action !== undefined) return wouldRefuse(say`the action ${action.value}`)
  if (statement.action.patterns.length === 0) return wouldRefuse(ours('a statement without an action'))
  if (statement.principal.entries.length === 0) return wouldRefuse(ours('a statement without a principal'))
  const principals: TrustPrincipal[] = []
  for (const entry of statement.principal.entries) {
    const principal = readPrincipal(entry, partition)
    if (principal === undefined) return wouldRefuse(say`the principal ${entry.value.value}`)
    if (isForeignProvider(principal, account)) {
      return { because: say`AWS does not say whether the provider ${entry.value.value} of another account works here.` }
    }
    principals.push(principal)
  }
  return { statement, principals }
}

function isForeignProvider(principal: TrustPrincipal, account: string): boolean {
  if (principal.kind !== 'saml' && principal.kind !== 'oidc') return false
  return principal.account !== undefined && principal.account !== account
}

function isStsAction(pattern: string): boolean {
  const folded = pattern.toLowerCase()
  if (folded === '*') return true
  return folded.startsWith('sts:') && STS_ACTIONS.some(action => matchesGlob(folded, action))
}

function wouldRefuse(what: Prose): { because: Prose } {
  return { because: say`AWS would refuse the trust policy, because of ${what}.` }
}

function refused(because: Prose): TrustReading {
  return { kind: 'refused', because }
}
