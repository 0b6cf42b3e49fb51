import type { Statement } from '../policy/ast.js'
import { describeStatement } from '../policy/describe.js'
import { statementMeaning } from '../policy/meaning.js'
import type { WholePolicy } from '../policy-file.js'
import { type Prose, say } from '../text/prose.js'

/** One difference between two policies, by meaning. */
export interface Change {
  readonly kind: 'added' | 'removed'
  readonly what: Prose
}

/**
 * What the desired policy has that the live one has not, and the other way round: ids of the lock one by one, every
 * other statement as a whole. Order, Sids and spelling are no change.
 */
export function changesBetween(live: WholePolicy | undefined, desired: WholePolicy): readonly Change[] {
  const before = parts(live)
  const after = parts(desired)
  return [...missing(before, after, 'removed'), ...missing(after, before, 'added')]
}

/** The statements of the live policy, the lock's own aside, that the desired policy does not have. */
export function droppedStatements(live: WholePolicy, desired: WholePolicy): readonly Statement[] {
  const kept = new Set(desired.policy.statements.map(statementMeaning))
  const lock = live.lock?.statements ?? []
  return live.policy.statements.filter(statement => !lock.includes(statement) && !kept.has(statementMeaning(statement)))
}

type Parts = ReadonlyMap<string, Prose>

function parts(file: WholePolicy | undefined): Parts {
  const all = new Map<string, Prose>()
  if (file === undefined) return all
  const { lock, policy } = file
  for (const { value } of lock?.values ?? []) all.set(`id ${value}`, say`${value} on the lock's list`)
  for (const statement of policy.statements) {
    const isLock = lock?.statements.includes(statement) ?? false
    if (isLock) all.set(`lock ${lockShape(statement)}`, say`the lock: ${describeStatement(statement)}`)
    else all.set(`statement ${statementMeaning(statement)}`, describeStatement(statement))
  }
  return all
}

/** The lock but for its list, so that a changed list is not told twice. */
function lockShape(statement: Statement): string {
  return statementMeaning({
    ...statement,
    conditions: statement.conditions.map(condition =>
      condition.key.value.toLowerCase() === 'aws:userid' ? { ...condition, values: [] } : condition,
    ),
  })
}

function missing(from: Parts, than: Parts, kind: Change['kind']): Change[] {
  return [...from].filter(([key]) => !than.has(key)).map(([, what]) => ({ kind, what }))
}
