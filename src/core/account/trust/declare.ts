import type { Role } from '../role.js'
import { namedAccounts } from './callers.js'
import { decideRole, type RoleVerdict } from './chain.js'
import { type Known, type TrustedEntry, trustOf } from './known.js'
import type { FoundCall } from './search.js'
import { GITHUB_CLAIMS, PUBLIC_SIGN_IN, SHARED_ISSUERS } from './shared-issuers.js'

/** What the configuration would have to say: an entry of `trusted`, or `organization`. */
export type Declaration = Pick<TrustedEntry, 'account' | 'arn' | 'issuer' | 'tenant'> & {
  readonly organization?: string
}

/** More strangers than this are no list that anybody would declare one by one. */
const MOST = 20

/**
 * The declarations with which the claim would hold for a role; none where no declaration helps, because the policy lets
 * in everybody, or tenants whose names it does not spell out.
 */
export function declarationsFor(role: Role, known: Known): readonly Declaration[] {
  const found: Declaration[] = []
  let current = known
  while (found.length < MOST) {
    const verdict = decideRole(role, current)
    if (verdict.kind === 'holds') return found
    const next = declarationOf(verdict, current)
    if (next === undefined || found.some(other => isSame(other, next))) return []
    found.push(next)
    current = declared(current, next)
  }
  return []
}

/** The declarations for several roles, each once; those of a role that no declaration helps are left out. */
export function declarationsForAll(roles: readonly Role[], known: Known): readonly Declaration[] {
  const all = roles.flatMap(role => declarationsFor(role, known))
  return all.filter((declaration, index) => all.findIndex(other => isSame(other, declaration)) === index)
}

function isSame(one: Declaration, other: Declaration): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What is known once a declaration is made. */
export function declared(known: Known, { organization, ...entry }: Declaration): Known {
  if (organization !== undefined) return { ...known, organization }
  return { ...known, trusted: [...known.trusted, { ...entry, owner: '', why: '' }] }
}

function declarationOf(verdict: RoleVerdict, known: Known): Declaration | undefined {
  const { found, way } = verdict as { found?: FoundCall; way: readonly Role[] }
  if (found === undefined) return undefined
  const { assumer, context } = found.call
  const organization = organizationIn(context)
  if (organization !== undefined && known.organization === undefined) return { organization }
  switch (assumer.kind) {
    case 'role':
    case 'user':
    case 'federated-user':
      return principalOf(found, assumer, spelledOut(way[0], known))
    case 'service': {
      const source = context.get('aws:sourceaccount')?.[0] ?? context.get('aws:sourcearn')?.[0]?.split(':')[4]
      return source === undefined || !spelledOut(way[0], known).includes(source) ? undefined : { account: source }
    }
    case 'token':
      return issuerOf(assumer.issuer, found, way[0])
    case 'any-token':
      return undefined
  }
}

/** The organization that a call is said to come from, by its id or by a path, which begins with it. */
function organizationIn(context: ReadonlyMap<string, readonly string[]>): string | undefined {
  const said = ['principalorgid', 'sourceorgid', 'principalorgpaths', 'sourceorgpaths'].flatMap(
    key => context.get(`aws:${key}`) ?? [],
  )
  return said.flatMap(text => /^o-[a-z0-9]+(?=\/|$)/.exec(text) ?? [])[0]
}

function spelledOut(role: Role | undefined, known: Known): readonly string[] {
  const reading = role === undefined ? undefined : trustOf(role, known)
  return reading?.kind === 'read' ? namedAccounts(reading.model) : []
}

/** The one principal where the policy names it, else its account; nobody whom the policy does not name. */
function principalOf(
  { by, call }: FoundCall,
  { account, arn }: { account: string; arn: string },
  accounts: readonly string[],
): Declaration | undefined {
  const written = by.principal.entries.map(({ value }) => value.value)
  const session = call.assumer.kind === 'role' ? call.assumer.session : ''
  const ofSession = written.find(
    text => text.split(':')[4] === account && text.endsWith(`/${arn.split('/').at(-1)}/${session}`),
  )
  const named = written.find(text => text === arn) ?? ofSession
  if (named !== undefined) return { arn: named }
  return accounts.includes(account) ? { account } : undefined
}

/**
 * An issuer of one owner is declared as a whole; of one that serves many, only a tenant is, where the policy names one
 * that its issuer does not vouch for.
 */
function issuerOf(issuer: string, { call }: FoundCall, role: Role | undefined): Declaration | undefined {
  const shared = [...SHARED_ISSUERS, ...PUBLIC_SIGN_IN].find(({ issuers }) => issuers.includes(issuer))
  if (shared === undefined || Object.keys(shared.claims).length === 0) return { issuer }
  const text = JSON.stringify(role?.AssumeRolePolicyDocument ?? '')
  const claims = shared.claims === GITHUB_CLAIMS ? ['job_workflow_ref'] : ['aud', 'app_id', 'oaud']
  const isPublic = PUBLIC_SIGN_IN.includes(shared) || shared.claims === GITHUB_CLAIMS || issuer.startsWith('cognito-')
  const tenant = claims
    .flatMap(claim => call.context.get(`${issuer}:${claim}`) ?? [])
    .find(value => text.includes(value))
  if (tenant !== undefined && isPublic) return { issuer, tenant }
  return issuer.startsWith('cognito-') && !text.includes(`${issuer}:aud`) ? { issuer } : undefined
}
