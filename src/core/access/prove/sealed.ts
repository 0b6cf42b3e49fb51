import type { ClaimVerdict } from '../claim.js'
import { admittedLanguage } from './callers.js'
import type { Model } from './clauses.js'
import { describeEscape, doubtsOf, openWords, TOO_MANY } from './describe.js'
import { TooManyClasses } from './dimensions.js'
import type { Need } from './need.js'
import type { Scope } from './scope.js'
import { sealing, searchSeal } from './seal-search.js'

/** See `Proof.sealed`. */
export function sealed(model: Model, scope: Scope, only?: Need): ClaimVerdict {
  try {
    return decideSeal(model, scope, only)
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY }
    throw error
  }
}

function decideSeal(model: Model, scope: Scope, only: Need | undefined): ClaimVerdict {
  const asked = only === undefined ? {} : { only }
  const options = { admitted: admittedLanguage(scope.admitted), awsServices: scope.awsServices ?? false, ...asked }
  const open = searchSeal(model, 'least', scope, { ...options, possible: true })
  if (open.kind === 'sealed') return { kind: 'holds', by: sealing(model, open.searched) }
  const surely = searchSeal(model, 'most', scope, { ...options, possible: false })
  if (surely.kind === 'sealed') {
    const doubted = open.found.choice.flatMap(({ doubt }) => doubt ?? [])
    return { kind: 'unknown', because: openWords([...doubted, ...doubtsOf(model)]) }
  }
  const { found } = surely
  return { kind: 'fails', because: describeEscape(model, found), witness: found.request }
}
