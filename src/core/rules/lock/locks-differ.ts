import type { Claim } from '../../access/claim.js'
import { listConditions } from '../../lock/conditions.js'
import type { MeantLock } from '../../lock/intent.js'
import { readListedValue } from '../../lock/listed-value.js'
import { readOperator } from '../../policy/operators.js'
import { list, ours, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { ADMIN, as, BLOG, BUCKET, CONNECT, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Severity, Violation } from '../finding.js'
import type { Rule } from '../rule.js'
import { Coverage } from '../support/coverage.js'

const BOTH = [CONNECT, ADMIN, '"111122223333"']

/** A lock with its list marked. */
function listMarked(lock: string): string {
  return lock.replace(/\[\s*"AROA[^\]]*\]/, found => `«${found}»`)
}

export const locksDiffer: Rule<'policy'> = {
  id: 'locks-differ',
  about: 'policy',
  isAboutShape: true,
  severity: 'error',
  summary: 'Two lock statements list different ids.',
  why: ours('Each statement denies everyone who is not on its own list, so an id counts only if it is on all of them.'),
  fix: ours('Write one statement with all ids, or the same list in each.'),
  source: 'IAM User Guide, "Policy evaluation logic"',
  bad: () => [
    shown(
      'One lock for Connect, one for the administrators',
      {
        values: [CONNECT, '"111122223333"'],
        statements: [listMarked(lockText({ values: [ADMIN, '"111122223333"'] }))],
      },
      as({ values: BOTH, statements: [lockText({ values: BOTH })] }),
    ),
    shown(
      'Split by resource, and an id forgotten',
      {
        resource: `"Resource": ${BUCKET}`,
        statements: [listMarked(lockText({ resource: `"Resource": ${OBJECTS}`, values: [CONNECT, '"111122223333"'] }))],
      },
      as({
        resource: `"Resource": ${BUCKET}`,
        statements: [lockText({ resource: `"Resource": ${OBJECTS}` })],
      }),
    ),
  ],
  good: () => [
    BLOG,
    shown('Split by resource, the same list in another order', {
      resource: `"Resource": ${BUCKET}`,
      statements: [lockText({ resource: `"Resource": ${OBJECTS}`, values: [ADMIN, CONNECT] })],
    }),
  ],
  *check({ intent, claims }) {
    const locks = sealingAmong(intent.locks, claims)
    const [first] = locks
    if (locks.length < 2 || first?.list === undefined || !locks.every(isSoundList)) return
    const groups = groupsByIds(locks)
    const isWhole = (group: readonly MeantLock[]) => new Coverage(group).isWhole
    const base = groups.find(isWhole) ?? groups[0] ?? []
    const hasWhole = isWhole(base)
    for (const group of groups) {
      if (group === base) continue
      const severity = hasWhole && !isWhole(group) ? 'warning' : 'error'
      for (const lock of group) {
        if (severity === 'warning' && base[0] !== undefined && isSuperset(lock, base[0])) continue
        yield* disagreements(base[0], lock, severity)
      }
    }
  },
}

/** Where the bucket is sealed, a lock is what seals it: others may deny more, to whom they will. */
function sealingAmong(locks: readonly MeantLock[], claims: readonly Claim[]): readonly MeantLock[] {
  const sealed = claims.find(({ claim }) => claim === 'sealed')?.verdict
  return sealed?.kind === 'holds' ? locks.filter(({ statement }) => sealed.by.includes(statement)) : locks
}

/** The lock statements with the same list together. */
function groupsByIds(locks: readonly MeantLock[]): readonly (readonly MeantLock[])[] {
  const groups = new Map<string, MeantLock[]>()
  for (const lock of locks) {
    const key = [...ids(lock)].sort().join('\n')
    groups.set(key, [...(groups.get(key) ?? []), lock])
  }
  return [...groups.values()]
}

function disagreements(base: MeantLock | undefined, lock: MeantLock, severity: Severity): readonly Violation[] {
  const [at] = listConditions(lock)
  const [other] = base === undefined ? [] : listConditions(base)
  if (base === undefined || at === undefined || other === undefined) return []
  return [{ ...disagreement(base, lock, at.span, other.span), severity }]
}

function disagreement(base: MeantLock, lock: MeantLock, span: Span, other: Span): Violation {
  const lost = difference(ids(base), ids(lock))
  const dead = difference(ids(lock), ids(base))
  const denied = [...lost, ...dead].slice(0, 4)
  return {
    span,
    message: say`This list and that of another lock statement differ: ${list(denied)} ${denied.length === 1 ? ours('is') : ours('are')} denied by one of the two.`,
    related: [{ span: other, note: ours('the other list') }],
  }
}

/** What is wrong with a value or an operator is said by the rules about those. */
function isSoundList(lock: MeantLock): boolean {
  const lists = listConditions(lock)
  return (
    lists.length > 0 &&
    lists.every(({ values }) => values.length > 0) &&
    lists.every(({ operator }) => readOperator(operator.value)?.base.startsWith('StringNot')) &&
    lists
      .flatMap(({ values }) => values)
      .every(({ value }) => ['id', 'length-unusual'].includes(readListedValue(value).kind))
  )
}

function ids(lock: MeantLock): ReadonlySet<string> {
  return new Set(listConditions(lock).flatMap(({ values }) => values.map(({ value }) => value)))
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter(id => !b.has(id))
}

function isSuperset(a: MeantLock, b: MeantLock): boolean {
  return difference(ids(b), ids(a)).length === 0
}
