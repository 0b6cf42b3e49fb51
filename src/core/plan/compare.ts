import { userIdConditions } from '../lock/intent.js'
import type { Statement } from '../policy/ast.js'
import { describeStatement } from '../policy/describe.js'
import { grantsOf, include } from '../policy/meaning.js'
import { type ArnOfRole, commonSpelling } from '../policy/spelling.js'
import type { WholePolicy } from '../policy-file.js'
import { firstFew, ours, type Prose, say } from '../text/prose.js'
import { sealingSet } from './dropped.js'

/** One difference between two policies, by meaning. */
export interface Difference {
  readonly kind: 'added' | 'removed'
  readonly what: Prose
}

/**
 * What the desired policy has that the live one has not, and the other way round: ids of the lock one by one, every
 * other statement as a whole. Order, Sids, spelling and how statements are split are no change.
 */
export function changesBetween(
  live: WholePolicy | undefined,
  desired: WholePolicy,
  arnOf?: ArnOfRole,
): readonly Difference[] {
  const before = live === undefined ? NOTHING : partsOf(live)
  const after = partsOf(desired)
  const spelling = commonSpelling((live ?? desired).policy, desired.policy, arnOf)

  const missing = (from: Parts, than: Parts, kind: Difference['kind']): Difference[] => {
    const known = grantsOf(
      than.statements.map(({ shape }) => shape),
      spelling,
    )
    const ids = [...from.ids].filter(id => !than.ids.has(id)).map(id => say`${id} on the lock's list`)
    const others = from.statements.filter(({ shape }) => !include(known, shape, spelling)).map(({ what }) => what)
    return [...ids, ...others].map(what => ({ kind, what }))
  }
  return [...missing(before, after, 'removed'), ...missing(after, before, 'added')]
}

/** Most differences that a sentence lists. */
const MOST_TOLD = 5

/** The differences in words, the first of them: "removed A; added B and 3 more". */
export function tellChanges(changes: readonly Difference[]): Prose {
  const told = changes.map(({ kind, what }) => say`${ours(kind)} ${what}`)
  return firstFew(told, MOST_TOLD, '; ')
}

interface Parts {
  /** The ids on the lock's list. */
  readonly ids: ReadonlySet<string>
  readonly statements: readonly Part[]
}
interface Part {
  /** The statement; the lock's without its list, so that a changed list is not told twice. */
  readonly shape: Statement
  readonly what: Prose
}

const NOTHING: Parts = { ids: new Set(), statements: [] }

function partsOf(file: WholePolicy): Parts {
  const locks = lockStatements(file)
  const statements = file.policy.statements.map((statement): Part => {
    const isLock = locks.includes(statement)
    const name = isLock ? ours('the lock: ') : ours('')
    return { shape: isLock ? withoutList(statement) : statement, what: say`${name}${describeStatement(statement)}` }
  })
  const listed = locks.flatMap(userIdConditions).flatMap(({ values }) => values)
  return { ids: new Set(listed.map(({ value }) => value)), statements }
}

/** Of several Denies with a list, those that seal the bucket together; the others are tiers, told as what they are. */
function lockStatements({ lock, proof, bucket, partition }: WholePolicy): readonly Statement[] {
  const { statements: listing = [], admitted = [] } = lock ?? {}
  if (listing.length < 2 || bucket === undefined || partition === undefined) return listing
  const sealing = sealingSet({ bucket, partition, owner: {}, admitted, awsServices: true }, proof())
  return sealing.length === 0 ? listing : listing.filter(statement => sealing.includes(statement))
}

function withoutList(statement: Statement): Statement {
  return {
    ...statement,
    conditions: statement.conditions.map(condition =>
      condition.key.value.toLowerCase() === 'aws:userid' ? { ...condition, values: [] } : condition,
    ),
  }
}
