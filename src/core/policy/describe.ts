import { join, list, ours, type Prose, say } from '../text/prose.js'
import type { Matcher, Principals, Statement } from './ast.js'

/** What people call a statement: its Sid, or its number. */
export function statementName({ index, sid }: Statement): Prose {
  return sid === undefined ? say`statement ${index + 1}` : say`${sid.value}`
}

/** A statement in one line: "Deny `s3:*` on `…` for everyone, where StringNotLike aws:userId (2 values)". */
export function describeStatement(statement: Statement): Prose {
  const { sid, effect, action, resource, principal } = statement
  const name = sid === undefined ? ours('') : say`${sid.value}: `
  const what = say`${name}${ours(effect.value)} ${matcher(action)} on ${matcher(resource)} for ${who(principal)}`
  const conditions = statement.conditions.map(
    ({ operator, key, values }) => say`${operator.value} ${key.value} (${few(values.map(({ value }) => value))})`,
  )
  const empty = (statement.emptyOperators ?? []).map(({ value }) => say`${value} without keys`)
  const all = [...conditions, ...empty]
  return all.length === 0 ? what : say`${what}, where ${join(all, ' and ')}`
}

function matcher({ negated, patterns }: Matcher): Prose {
  const named = few(patterns.map(({ value }) => value))
  return negated ? say`everything but ${named}` : named
}

function who({ negated, entries }: Principals): Prose {
  const everyone = entries.some(({ kind, value }) => value.value === '*' && (kind === '*' || kind === 'AWS'))
  const named = everyone ? ours('everyone') : few(entries.map(({ value }) => value.value))
  return negated ? say`everyone but ${named}` : named
}

function few(items: readonly string[]): Prose {
  if (items.length === 0) return ours('nothing')
  if (items.length <= 3) return list(items)
  const first = items.slice(0, 2).map(item => say`${item}`)
  return say`${join(first, ', ')} and ${items.length - 2} more`
}
