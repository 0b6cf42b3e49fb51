import { ours, say } from '../../text/prose.js'
import type { ClaimVerdict } from '../claim.js'
import { type Asked, type Parts, rootOf, unseenOf } from './caller-dimensions.js'
import type { Reading } from './clauses.js'
import { describeEscape, doubtsOf, openWords, TOO_MANY } from './describe.js'
import { dimension, TooManyClasses, unionOf } from './dimensions.js'
import { actionsOn, type Target } from './requests.js'
import { escapeOf, sealing } from './seal-search.js'
import { findEscape } from './search.js'

/** See `Proof.deniedEverything`. */
export function deniedEverything(asked: Asked): ClaimVerdict {
  try {
    return decideEverything(asked)
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY }
    throw error
  }
}

const TARGETS = ['object', 'bucket'] as const

function decideEverything(asked: Asked): ClaimVerdict {
  const { model } = asked
  const root = rootOf(asked, KEPT)
  if (root === 'own') return keptByRoot(asked)
  const searched = TARGETS.map(target => {
    const { base, open, chosen, facts } = aboutAll(asked, 'least', target)
    return { base, dimensions: [...open, ...chosen, ...facts] }
  })
  const denied = searched.every(({ base, dimensions }) => findEscape(base, dimensions) === undefined)
  if (denied && root === 'other') {
    const dimensions = searched.map(each => each.dimensions)
    return { kind: 'holds', by: sealing(model, dimensions) }
  }
  const open = TARGETS.map(target => notDenied(asked, target)).find(found => found !== undefined)
  if (open !== undefined) return open
  const owner = denied ? [ours('which account owns the bucket')] : []
  const unseen = unseenOf(model, aboutAll(asked, 'most', 'object'))
  return { kind: 'unknown', because: openWords([...owner, ...unseen, ...doubtsOf(model)]) }
}

/** A request that is not denied whatever the facts are: all that some fact satisfies counts as satisfied. */
function notDenied(asked: Asked, target: Target): ClaimVerdict | undefined {
  const { model, scope, caller } = asked
  const { base, open, chosen, facts } = aboutAll(asked, 'most', target)
  const worst = facts.map(fact => {
    const points = fact.points.slice(0, 1).map(({ part }) => ({ part, mask: unionOf(fact) }))
    return dimension(fact.name, points)
  })
  const dimensions = [...open, ...chosen, ...worst]
  const choice = findEscape(base, dimensions)
  if (choice === undefined) return undefined
  const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice)
  return { kind: 'fails', because: describeEscape(model, found), witness: found.request }
}

const KEPT = 's3:PutBucketPolicy'

function keptByRoot(asked: Asked): ClaimVerdict {
  const { scope, caller } = asked
  const { open, chosen, facts } = asked.about('most', 'bucket', [KEPT])
  const dimensions = [...open, ...chosen, ...facts]
  const choice = findEscape(0n, dimensions) ?? []
  const { request } = escapeOf(caller.kind, scope.partition, 0n, dimensions, choice)
  const because = say`${KEPT} is never denied to the root user of the account that owns the bucket.`
  return { kind: 'fails', because, witness: request }
}

/** All actions on a target, but for those that the owner's root keeps. */
function aboutAll(asked: Asked, reading: Reading, target: Target): Parts {
  return asked.about(
    reading,
    target,
    actionsOn(target).filter(action => rootOf(asked, action) === 'other'),
  )
}
