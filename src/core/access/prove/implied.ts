import type { Statement } from '../../policy/ast.js'
import { admittedLanguage, anyService, everybodyElse } from './callers.js'
import type { Model } from './clauses.js'
import { requestDimensionsOf } from './context.js'
import { type Dimension, dimension, TooManyClasses } from './dimensions.js'
import type { ProofQuestion } from './question.js'
import { baseOf } from './requests.js'
import type { Scope } from './scope.js'
import { requestsOf } from './seal-search.js'
import { findEscape } from './search.js'

/**
 * Whether the other Deny statements of a model certainly deny all that one of them denies, to everybody, the admitted
 * included. What could not be read of any of them, or is too much to search, is no certainty.
 */
export function isImplied(model: Model, statement: Statement, scope: Scope): boolean {
  const bit = model.denies.find(deny => deny.statement === statement)?.bit
  if (bit === undefined) return false
  try {
    return isDeniedByOthers(model, bit, scope)
  } catch (error) {
    if (error instanceof TooManyClasses) return false
    throw error
  }
}

function isDeniedByOthers(model: Model, bit: bigint, scope: Scope): boolean {
  const question: ProofQuestion = { model, reading: 'least', partition: scope.partition, admitted: [] }
  const surroundings = requestDimensionsOf(model, 'least', scope)
  const base = baseOf(model, 'least') & ~bit
  // whose id is on the list is asked about, too; but no service's own id is one of somebody's
  const services = anyService({ ...question, admitted: admittedLanguage(scope.admitted) })
  for (const who of [...everybodyElse(question, scope.owner, true), services]) {
    for (const around of requestsOf(surroundings, who, true)) {
      const within = [...around, ...who.dimensions].map(each => satisfying(each, bit))
      if (within.every(({ points }) => points.length > 0) && findEscape(base, within, model.steps) !== undefined)
        return false
    }
  }
  return true
}

/** The classes of a dimension in which a statement is satisfied, told without it. */
function satisfying({ name, points }: Dimension, bit: bigint): Dimension {
  const within = points.filter(({ mask }) => (mask & bit) !== 0n)
  return dimension(
    name,
    within.map(point => ({ ...point, mask: point.mask & ~bit })),
  )
}
