import { evaluator } from '../access/evaluate.js'
import type { Scope } from '../access/prove.js'
import type { Request } from '../access/request.js'
import { allowsForServices, type ServiceAllow } from '../access/service-allows.js'
import type { WholePolicy } from '../policy-file.js'
import { ACCESS_KINDS, type AccessKind, NEEDS, type Reach } from './reach.js'

/**
 * The AWS services that a policy lets in as themselves, and what it lets them do. A service has no policy of its own,
 * so that nothing but an Allow of the bucket's policy lets it in.
 */
export function servedBy(scope: Omit<Scope, 'admitted'>, file: WholePolicy | undefined): Reach {
  const served = new Map<string, Set<AccessKind>>()
  if (file === undefined) return new Map()
  const evaluate = evaluator(file.policy)
  const isLetIn = (request: Request) => ['allowed', 'unknown'].includes(evaluate(request, scope.owner).decision)
  const isOurs = (account: string) => account === scope.owner.account
  for (const allow of allowsForServices(file.policy, scope, scope.awsServices ?? false, isOurs).allows) {
    const name = nameOf(allow)
    const kinds = served.get(name) ?? new Set()
    const asked = ACCESS_KINDS.filter(kind => NEEDS[kind].on === targetOf(allow))
    for (const kind of asked.filter(kind => asking(kind, allow).some(isLetIn))) kinds.add(kind)
    served.set(name, kinds)
  }
  return new Map([...served].map(([name, access]) => [name, { access, who: { id: name, kind: 'service' as const } }]))
}

/** The requests that the Allow is for, with another action on what they are about. */
function asking(kind: AccessKind, { wanted, sourced }: ServiceAllow): readonly Request[] {
  return [wanted, sourced].map(request => ({ ...request, action: NEEDS[kind].action }))
}

function targetOf({ wanted }: ServiceAllow): 'bucket' | 'object' {
  return wanted.resource.includes('/') ? 'object' : 'bucket'
}

/** An Allow for everybody is asked about with one service for all, which it does not name. */
function nameOf({ service, named, statement }: ServiceAllow): string {
  const names = statement.conditions.flatMap(({ values }) => values.map(({ value }) => value))
  return named !== undefined || names.includes(service) ? service : 'any AWS service'
}

/** Two reaches with the same services in both. */
export function together(one: Reach, other: Reach): readonly [Reach, Reach] {
  return [withAll(one, other), withAll(other, one)]
}

function withAll(reach: Reach, other: Reach): Reach {
  const missing = [...other].filter(([key]) => !reach.has(key))
  return new Map([...reach, ...missing.map(([key, { who }]) => [key, { access: new Set<AccessKind>(), who }] as const)])
}
