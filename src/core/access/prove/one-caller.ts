import { word } from '../../pattern/domain.js'
import type { Caller } from '../request.js'
import { anonymous, serviceCalled, userNames } from './callers.js'
import { type Dimension, dimension, type Fragment, maskOf, textPoints, type ValueClass } from './dimensions.js'
import {
  accountsOf,
  arnClauses,
  arns,
  authenticated,
  fixed,
  on,
  type ProofQuestion,
  SESSION,
  single,
} from './question.js'

/** A role by its id, as far as it is known: in one session or in any. */
export interface RoleScope {
  readonly kind: 'role'
  /** `AROA…` */
  readonly id: string
  readonly roleArn?: string
  readonly account?: string
  readonly session: '*' | { readonly name: string }
  /** `aws:PrincipalTag/…` by the tag's name in lower case: all that its sessions have. Absent where nobody knows. */
  readonly tags?: ReadonlyMap<string, string>
}

/** A user by its id: its name is not known, nor is its account, which need not be the bucket's. */
export interface UserScope {
  readonly kind: 'user'
  /** `AIDA…` */
  readonly id: string
}

export type CallerScope = Caller | RoleScope | UserScope

type Once = (name: string, make: () => Dimension) => Dimension

/** What one caller's requests can differ in. */
export interface CallerDimensions {
  /** Whatever may happen: sessions. */
  readonly open: readonly Dimension[]
  /** What is one way or the other, and is not known: the ARN and the account of a role known by its id alone. */
  readonly facts: readonly Dimension[]
}

/** @param once keeps a dimension by its name, for all callers about whom the same is asked */
export function dimensionsOf(
  question: ProofQuestion,
  caller: CallerScope,
  owner: string | undefined,
  once: Once,
): CallerDimensions {
  switch (caller.kind) {
    case 'role':
      return 'id' in caller ? roleScope(question, caller, owner, once) : identity(question, caller, caller.roleArn)
    case 'user':
      return 'id' in caller ? userScope(question, caller, owner, once) : identity(question, caller, caller.userArn)
    case 'federated':
      return identity(question, caller, caller.arn)
    case 'root':
      return identity(question, caller, `arn:${question.partition}:iam::${caller.account}:root`)
    case 'anonymous':
      return { open: anonymous(question).dimensions, facts: [] }
    case 'service': {
      const userid = useridOf(question, caller.userid)
      return { open: serviceCalled(question, [word(caller.service)], userid).dimensions, facts: [] }
    }
  }
}

type Authenticated = Exclude<Caller, { kind: 'anonymous' | 'service' }>

function identity(question: ProofQuestion, caller: Authenticated, arn: string): CallerDimensions {
  const { model, reading, partition } = question
  const { kind, account, userid } = caller
  const byArn = kind === 'root' ? on('aws:principalarn') : arnClauses({ kind, account, partition })
  const name = kind === 'user' ? fixed(question, { 'aws:username': arn.slice(arn.lastIndexOf('/') + 1) }) : []
  return {
    open: [
      useridOf(question, userid),
      single('principal ARN', maskOf(model, reading, byArn, [arn]), { account, arn }),
      ...name,
      ...authenticated(question, kind, account),
    ],
    facts: [],
  }
}

function useridOf({ model, reading }: ProofQuestion, userid: string): Dimension {
  return single('userid', maskOf(model, reading, on('aws:userid'), [userid]), { userid })
}

function roleScope(question: ProofQuestion, role: RoleScope, owner: string | undefined, once: Once): CallerDimensions {
  const { model, reading, partition } = question
  const domain = role.session === '*' ? [...word(`${role.id}:`), SESSION] : word(`${role.id}:${role.session.name}`)
  const sessions = dimension(
    'session',
    textPoints(model, reading, domain, on('aws:userid'), userid => ({ userid })),
  )
  const account = accountOf(role)
  if (account === undefined) return { open: [sessions], facts: [once('any role', () => anyRole(question, owner))] }
  const own = authenticated(question, 'role', account)
  if (role.roleArn === undefined) return { open: [sessions, ...own], facts: [arns(question, 'role', account)] }
  const part: Fragment = { account, arn: role.roleArn }
  const mask = maskOf(model, reading, arnClauses({ kind: 'role', account, partition }), [role.roleArn])
  return { open: [sessions, single('principal ARN', mask, part), ...own], facts: [] }
}

/** The account of a caller, where it is known and one. */
export function accountOf(caller: CallerScope): string | undefined {
  if ('account' in caller && caller.account !== undefined) return caller.account
  return 'roleArn' in caller ? /^arn:[^:]*:iam::(\d{12}):/.exec(caller.roleArn ?? '')?.[1] : undefined
}

function userScope(
  question: ProofQuestion,
  { id }: UserScope,
  owner: string | undefined,
  once: Once,
): CallerDimensions {
  const named = (account: string) => userNames(question, account)
  const facts = [once('any user', () => ofAnyAccount(question, 'user', owner, named))]
  return { open: [useridOf(question, id)], facts }
}

/** A role of any account. */
function anyRole(question: ProofQuestion, owner: string | undefined): Dimension {
  return ofAnyAccount(question, 'role', owner, account => [arns(question, 'role', account)])
}

/** Whose account is not known: account, ARN and name are one fact. */
function ofAnyAccount(
  question: ProofQuestion,
  kind: 'role' | 'user',
  owner: string | undefined,
  named: (account: string) => readonly Dimension[],
): Dimension {
  const accounts = [...new Set([...(owner === undefined ? [] : [owner]), ...accountsOf(question, [])])]
  const points = accounts.flatMap(account =>
    [...authenticated(question, kind, account), ...named(account)].reduce<readonly ValueClass[]>(together, [
      { mask: question.model.all, part: { account } },
    ]),
  )
  return dimension(`the ARN of the ${kind}`, points)
}

function together(points: readonly ValueClass[], { points: more }: Dimension): ValueClass[] {
  return points.flatMap(one =>
    more.map(other => ({ mask: one.mask & other.mask, part: { ...one.part, ...other.part } })),
  )
}
