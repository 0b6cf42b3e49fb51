import { type Clause, type Deny, readModel } from '../../access/prove/clauses.js'
import { truthOf } from '../../access/prove/truth.js'
import type { Steps } from '../../pattern/automaton.js'
import type { Condition, Statement } from '../../policy/ast.js'
import { readOperator } from '../../policy/operators.js'
import type { Prose } from '../../text/prose.js'
import type { TrustPrincipal } from './principals.js'
import type { TrustOwner, TrustPolicy } from './read.js'

/** A statement of a trust policy as the decision sees it. */
export interface TrustClauses {
  readonly bit: bigint
  readonly statement: Statement
  readonly allows: boolean
  readonly principals: readonly TrustPrincipal[]
  readonly action: Clause
  readonly clauses: ReadonlyMap<string, readonly Clause[]>
  /** Something in it could not be read, so nobody knows whether it applies. */
  readonly doubtful: boolean
  /** Keys that are compared with a tag of the caller's own, so the caller makes them equal. */
  readonly equalled: readonly { readonly key: string; readonly tag: string }[]
}

export interface TrustModel {
  readonly statements: readonly TrustClauses[]
  /** The keys that the policy asks about, as it spells them, by lower-case name. */
  readonly keys: ReadonlyMap<string, string>
  readonly doubts: readonly Prose[]
  /** Every text that stands in a principal or a value of a condition. */
  readonly texts: readonly string[]
  /** What was searched so far in the trust policies of the account. */
  readonly steps: Steps
}

/** Reads all statements, the Allow statements like the Deny statements: both apply where all their clauses are true. */
export function trustModelOf({ policy, statements }: TrustPolicy, owner: TrustOwner, steps: Steps): TrustModel {
  const variables = policy.version?.value === '2012-10-17'
  const prepared = statements.map(({ statement }) => prepare(statement, owner, variables))
  const asDenies = prepared.map(({ statement }) => ({
    ...statement,
    effect: { ...statement.effect, value: 'Deny' as const },
  }))
  const { denies, keys } = readModel({ ...policy, statements: asDenies })
  const texts = statements.flatMap(({ statement }) => [
    ...statement.principal.entries.map(({ value }) => value.value),
    ...statement.conditions.flatMap(({ values }) => values.map(({ value }) => value)),
  ])
  return {
    keys,
    doubts: denies.flatMap(({ doubts }) => doubts),
    texts,
    steps,
    statements: denies.map((deny, index) => clausesOf(deny, prepared[index], statements[index])),
  }
}

function clausesOf(
  deny: Deny,
  prepared: ReturnType<typeof prepare> | undefined,
  read: TrustPolicy['statements'][number] | undefined,
): TrustClauses {
  return {
    bit: deny.bit,
    statement: read?.statement ?? deny.statement,
    allows: read?.statement.effect.value === 'Allow',
    principals: read?.principals ?? [],
    action: deny.action,
    clauses: deny.clauses,
    doubtful: deny.doubtful,
    equalled: prepared?.equalled ?? [],
  }
}

/**
 * Replaces the variables whose value is known or chosen: the role's own account and organization are facts, and a tag
 * of the caller's own is whatever the caller wants it to be.
 */
function prepare(statement: Statement, owner: TrustOwner, variables: boolean) {
  const equalled: { key: string; tag: string }[] = []
  if (!variables) return { statement, equalled }
  const conditions = statement.conditions.map(condition => {
    const tag = statement.effect.value === 'Allow' ? ownTag(condition) : undefined
    if (tag === undefined) return withFacts(condition, owner)
    equalled.push({ key: condition.key.value.toLowerCase(), tag })
    return anything(condition)
  })
  return { statement: { ...statement, conditions }, equalled }
}

function withFacts(condition: Condition, { account, organization }: TrustOwner): Condition {
  const values = condition.values.map(value => ({
    ...value,
    value: value.value
      .replace(/\$\{aws:ResourceAccount\}/gi, account)
      .replace(/\$\{aws:ResourceOrgID\}/gi, found => organization ?? found),
  }))
  return { ...condition, values }
}

/** The tag in `StringLike aws:PrincipalArn ${aws:PrincipalTag/team}`; `undefined` for any other condition. */
function ownTag({ operator, values }: Condition): string | undefined {
  const read = readOperator(operator.value)
  const isPlain = read?.qualifier === undefined && /^(String|Arn)(Equals|EqualsIgnoreCase|Like)$/.test(read?.base ?? '')
  const [first] = values.flatMap(({ value }) => /^\$\{aws:PrincipalTag\/([^}',]+)\}$/i.exec(value)?.[1] ?? [])
  return isPlain ? first : undefined
}

function anything(condition: Condition): Condition {
  const [first] = condition.values
  const span = first?.span ?? condition.span
  return { ...condition, operator: { ...condition.operator, value: 'StringLike' }, values: [{ value: '*', span }] }
}

/** Statements by how certain it is that they are true of something. */
export interface Masks {
  readonly surely: bigint
  readonly perhaps: bigint
}

/** The statements whose clauses about a key are true of these values; all that have no clause about it. */
export function masksOf(model: TrustModel, key: string, values: readonly string[]): Masks {
  const about = (statement: TrustClauses) => statement.clauses.get(key) ?? []
  return masks(model, statement => ({
    surely: about(statement).every(clause => truthOf(clause, values, 'least')),
    perhaps: about(statement).every(clause => truthOf(clause, values, 'most')),
  }))
}

export function masks(
  { statements }: TrustModel,
  test: (statement: TrustClauses) => { surely: boolean; perhaps: boolean },
): Masks {
  let [surely, perhaps] = [0n, 0n]
  for (const statement of statements) {
    const truth = test(statement)
    if (truth.surely) surely |= statement.bit
    if (truth.perhaps) perhaps |= statement.bit
  }
  return { surely, perhaps }
}

/** The clauses that any statement has about a key. */
export function clausesAbout({ statements }: TrustModel, key: string): readonly Clause[] {
  return statements.flatMap(({ clauses }) => clauses.get(key) ?? [])
}
