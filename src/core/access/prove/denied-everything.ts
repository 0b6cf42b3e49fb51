import { ours, say } from '../../text/prose.js'
import type { ClaimVerdict } from '../claim.js'
import { type AskedCaller, certainly, type Parts, rootOf, unseenOf } from './caller-dimensions.js'
import type { Extent } from './clauses.js'
import { describeEscape, doubtsOf, openWords, TOO_MANY } from './describe.js'
import { collapsed, TooManyClasses } from './dimensions.js'
import { actionsOn } from './requests.js'
import { escapeOf, sealing } from './seal-search.js'
import { findEscape } from './search.js'

/** See `Proof.deniedEverything`. */
export function deniedEverything(asked: AskedCaller): ClaimVerdict {
  try {
    return decideEverything(asked)
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY }
    throw error
  }
}

const TARGETS = ['object', 'bucket'] as const

function decideEverything(asked: AskedCaller): ClaimVerdict {
  const { model } = asked
  const root = rootOf(asked, KEPT)
  if (root === 'own') return keptByRoot(asked)
  const searched = aboutAll(asked, 'least').map(({ base, open, chosen, facts }) => {
    return { base, dimensions: [...open, ...chosen, ...facts] }
  })
  const denied = searched.every(({ base, dimensions }) => findEscape(base, dimensions, model.steps) === undefined)
  if (denied && root === 'other') {
    const dimensions = searched.map(each => each.dimensions)
    return { kind: 'holds', by: sealing(model, dimensions) }
  }
  const most = aboutAll(asked, 'most')
  const open = most.map(parts => notDenied(asked, certainly(parts, 'some'))).find(found => found !== undefined)
  if (open !== undefined) return open
  const owner = denied ? [ours('which account owns the bucket')] : []
  const unseen = most.slice(0, 1).flatMap(parts => unseenOf(model, parts))
  return { kind: 'unknown', because: openWords([...owner, ...unseen, ...doubtsOf(model)]) }
}

/** A request that is not denied whatever the facts are: all that some fact satisfies counts as satisfied. */
function notDenied({ model, scope, caller }: AskedCaller, parts: Parts): ClaimVerdict | undefined {
  const { base, open, chosen, facts } = parts
  const dimensions = [...open, ...chosen, ...facts.map(fact => collapsed(fact, 'some'))]
  const choice = findEscape(base, dimensions, model.steps)
  if (choice === undefined) return undefined
  const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice)
  return { kind: 'fails', because: describeEscape(model, found), witness: found.request }
}

const KEPT = 's3:PutBucketPolicy'

function keptByRoot(asked: AskedCaller): ClaimVerdict {
  const { scope, caller } = asked
  const dimensions = asked
    .about('most', 'bucket', [KEPT])
    .flatMap(({ open, chosen, facts }) => [...open, ...chosen, ...facts])
  const choice = findEscape(0n, dimensions, asked.model.steps) ?? []
  const { request } = escapeOf(caller.kind, scope.partition, 0n, dimensions, choice)
  const because = say`${KEPT} is never denied to the root user of the account that owns the bucket.`
  return { kind: 'fails', because, witness: request }
}

/** All actions on the bucket and its objects, but for those that the owner's root keeps. */
function aboutAll(asked: AskedCaller, reading: Extent): Parts[] {
  const asks = (action: string) => rootOf(asked, action) === 'other'
  return TARGETS.flatMap(target => asked.about(reading, target, actionsOn(target).filter(asks)))
}
