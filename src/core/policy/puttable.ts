import { join, list, ours, type Prose, say } from '../text/prose.js'
import type { Policy, Principal, Statement } from './ast.js'
import { describeStatement } from './describe.js'
import type { ArnOfRole } from './spelling.js'

/** Whether S3 would take a policy that it returned, and what comes nearest to it otherwise. */
export type Puttable =
  | { readonly kind: 'as-is' }
  | {
      readonly kind: 'nearest'
      readonly text: string
      /** In what it differs, one sentence for each difference. */
      readonly differences: readonly Prose[]
    }
  | { readonly kind: 'none'; readonly because: Prose }

/** IAM User Guide, "IAM identifiers": what S3 shows in place of the ARN of a principal that is gone. */
const UNIQUE_ID = /^A[A-Z]{3}[A-Z0-9]{12,}(:.*)?$/s

/** What an account tells of whom a policy names. */
export interface Living {
  readonly arnOf: ArnOfRole
  /** Whether an ARN is of a role that the account has no more. What S3 returned a moment ago names none. */
  readonly isMissing?: (arn: string) => boolean
}

/**
 * S3 refuses a `Principal` that names a unique id, although it shows one itself once the role or user is gone (IAM User
 * Guide, "AWS JSON policy elements: Principal"), or a role that is gone. What is gone is granted and denied nothing, so it
 * can be left out: of a list that names others too, and an Allow that names nobody else as a whole. A Deny is never left
 * out.
 *
 * @param policy one that was read whole.
 */
export function puttable(policy: Policy, living: Living): Puttable {
  const changed = policy.statements.map(statement => changeOf(statement, living))
  const impossible = changed.find(change => change?.kind === 'impossible')
  if (impossible !== undefined) return { kind: 'none', because: impossible.because }
  const changes = changed.filter(change => change !== undefined)
  if (changes.length === 0) return { kind: 'as-is' }
  if (changes.every(({ kind }) => kind === 'left-out') && changes.length === policy.statements.length) {
    return { kind: 'none', because: ours('every statement is for principals that are gone.') }
  }
  const document = JSON.parse(policy.file.text) as { Statement: unknown }
  const statements = [document.Statement].flat() as Written[]
  const kept = statements.flatMap((statement, index) => written(statement, changed[index], living))
  const text = JSON.stringify({ ...document, Statement: kept })
  return { kind: 'nearest', text, differences: changes.map(({ because }) => because) }
}

type Change =
  | { readonly kind: 'principals' | 'left-out'; readonly because: Prose }
  | { readonly kind: 'impossible'; readonly because: Prose }

function changeOf(statement: Statement, living: Living): Change | undefined {
  const { negated, entries } = statement.principal
  const named = entries.filter(({ kind }) => kind === 'AWS').map(({ value }) => value.value)
  const gone = named.filter(principal => nameNow(principal, living) === undefined)
  const ids = named.filter(principal => nameNow(principal, living) !== principal)
  if (ids.length === 0) return undefined
  const which = describeStatement(statement)
  if (gone.length < entries.length) {
    const because = ours('left out, because no role or user has that name or id any more')
    const without = gone.length === 0 ? [] : [say`${list(gone)} ${because}`]
    const byArn = gone.length === ids.length ? [] : [ours('roles that are there by their ARNs')]
    return { kind: 'principals', because: say`${which}: ${join([...without, ...byArn], '; ')}.` }
  }
  if (statement.effect.value === 'Allow' && !negated) {
    return { kind: 'left-out', because: say`left out, because every principal that it names is gone: ${which}.` }
  }
  return {
    kind: 'impossible',
    because: say`S3 does not accept a principal that is gone, and this statement names no other: ${which}.`,
  }
}

/** What S3 takes for a principal by its ARN or id; nothing where it is gone. */
function nameNow(principal: string, { arnOf, isMissing }: Living): string | undefined {
  if (UNIQUE_ID.test(principal)) return arnOf(principal)
  return isMissing?.(principal) === true ? undefined : principal
}

/** Whether a principal is a unique id, which S3 shows and does not take; with a session, as a lock lists it, too. */
export function isUniqueId({ kind, value }: Principal): boolean {
  return kind === 'AWS' && UNIQUE_ID.test(value.value)
}

/** A statement without those who are gone, whom an Allow gives nothing; nothing of one that names nobody else. */
export function forTheLiving(statement: Statement, arnOf: ArnOfRole): Statement | undefined {
  const { effect, principal } = statement
  const entries = principal.entries.filter(each => !isUniqueId(each) || arnOf(each.value.value) !== undefined)
  if (effect.value === 'Deny' || principal.negated || entries.length === principal.entries.length) return statement
  return entries.length === 0 ? undefined : { ...statement, principal: { ...principal, entries } }
}

/** Whom a policy names of whom the roles of its account tell nothing: users, other accounts and their people. */
export function notLookedUp({ statements }: Policy, account: string): readonly string[] {
  const own = new RegExp(`^(\\*|${account}|arn:[^:]+:(iam|sts)::${account}:(root|role/.+|assumed-role/.+))$`)
  const named = statements.flatMap(({ principal: { entries } }) => entries)
  const others = named.filter(({ kind, value }) => {
    if (kind === 'AWS') return !UNIQUE_ID.test(value.value) && !own.test(value.value)
    return kind === 'CanonicalUser'
  })
  return [...new Set(others.map(({ value }) => value.value))]
}

interface Written {
  readonly [element: string]: unknown
}

function written(statement: Written, change: Change | undefined, living: Living): Written[] {
  if (change === undefined) return [statement]
  if (change.kind !== 'principals') return []
  const key = 'Principal' in statement ? 'Principal' : 'NotPrincipal'
  const { AWS, ...others } = statement[key] as { AWS: string | readonly string[] }
  const alive = [AWS].flat().flatMap(value => nameNow(value, living) ?? [])
  return [{ ...statement, [key]: alive.length === 0 ? others : { AWS: alive, ...others } }]
}
