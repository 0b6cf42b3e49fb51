import { literalOf } from '../../pattern/pattern.js'
import type { Principal, Statement } from '../../policy/ast.js'
import type { Caller } from '../request.js'
import { type Clause, type Deny, isEverybody, type Model } from './clauses.js'

/** A kind of caller, with its account where it has one. */
export interface Who {
  readonly kind: Caller['kind']
  readonly account?: string
  readonly partition: string
}

/** Whom an entry of `Principal` means: every caller of the kind, none, one by ARN or service name, or nobody knows. */
type Meaning = 'all' | 'none' | 'doubt' | { readonly one: string }

/**
 * The `Principal` of a statement as clauses about the caller's ARN (or, of a service, its name): none where it means
 * all callers of the kind.
 *
 * Sources: IAM User Guide, "AWS JSON policy elements: Principal" (an account or its root ARN means all principals of
 * the account, in Deny statements too) and "NotPrincipal". `NotPrincipal` is decided only for callers whom no entry
 * can concern: what it means for the sessions of a listed role depends on ARNs that a request does not tell apart.
 */
export function principalClauses(deny: Deny, who: Who): Clause[] {
  const { entries, negated } = deny.statement.principal
  const meanings = entries.map(entry => meaningOf(entry, who))
  if (negated) {
    if (meanings.every(meaning => meaning === 'none')) return []
    return [meanings.includes('all') && entries.every(isEverybody) ? NEVER : OPEN]
  }
  if (meanings.includes('all')) return []
  const globs = meanings.flatMap(meaning => (typeof meaning === 'object' ? [literalOf(meaning.one)] : []))
  return [{ ...NEVER, test: { kind: 'text', globs, partial: meanings.includes('doubt') } }]
}

const NEVER: Clause = {
  key: '',
  test: { kind: 'text', globs: [], partial: false },
  qualifier: 'one',
  negated: false,
  whenAbsent: false,
}
const OPEN: Clause = { ...NEVER, test: { kind: 'text', globs: [], partial: true } }

function meaningOf(entry: Principal, who: Who): Meaning {
  if (isEverybody(entry)) return 'all'
  const text = entry.value.value
  switch (entry.kind) {
    case '*':
    case 'AWS':
      return who.account === undefined ? 'none' : awsPrincipal(text, who, who.account)
    case 'Service':
      if (who.kind !== 'service') return 'none'
      return text.includes('*') ? 'doubt' : { one: text }
    case 'Federated':
      return who.kind === 'role' || who.kind === 'federated' ? 'doubt' : 'none'
    case 'CanonicalUser':
      return who.account === undefined ? 'none' : 'doubt'
  }
}

const ARN = /^arn:([^:]+):(iam|sts)::(\d{12}|cloudfront):(root$|role\/|user\/|federated-user\/|assumed-role\/)/

function awsPrincipal(text: string, who: Who, account: string): Meaning {
  if (/^\d{12}$/.test(text)) return text === account ? 'all' : 'none'
  const [whole, partition, , named, resource = ''] = ARN.exec(text) ?? []
  if (whole === undefined) return 'doubt'
  if (named !== account) return 'none'
  if (partition !== who.partition || /[*?]/.test(text)) return 'doubt'
  if (resource === 'root') return 'all'
  if (resource === 'assumed-role/') return who.kind === 'role' ? 'doubt' : 'none'
  return resource === `${who.kind === 'federated' ? 'federated-user' : who.kind}/` ? { one: text } : 'none'
}

/** The accounts that principals name. */
export function accountsNamed(model: Model): string[] {
  const texts = model.denies.flatMap(deny => deny.statement.principal.entries.map(entry => entry.value.value))
  return [...new Set(texts.flatMap(text => /^(?:arn:[^:]+:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(text)?.[1] ?? []))]
}

/** The statement for everybody whom it may concern: for all, where it cannot be decided for whom it is. */
export function forWhomItMayBe(statement: Statement): Statement {
  const { entries, negated, ...principal } = statement.principal
  if (!negated && !entries.some(isDoubtfulPrincipal)) return statement
  const [{ value } = { value: { value: '*', span: statement.span } }] = entries
  const everybody: Principal = { kind: '*', value: { ...value, value: '*' } }
  return { ...statement, principal: { ...principal, negated: false, entries: [everybody] } }
}

/** Principals that the proof cannot decide for anybody, as far as one can tell from the text. */
export function isDoubtfulPrincipal({ kind, value }: Principal): boolean {
  if (kind === 'Federated' || kind === 'CanonicalUser') return true
  if (kind === 'Service') return value.value.includes('*')
  if (value.value === '*' || /^\d{12}$/.test(value.value)) return false
  const resource = ARN.exec(value.value)?.[4]
  return resource === undefined || resource === 'assumed-role/' || /[*?]/.test(value.value)
}
