import { invariant } from '../../text/errors.js'
import { ours, say } from '../../text/prose.js'
import type { ClaimVerdict } from '../claim.js'
import { type AskedCaller, certainly, type Parts, reach, rootOf, unseenOf } from './caller-dimensions.js'
import { callerWords, describeEscape, doubtsOf, openWords, statementWords, TOO_MANY } from './describe.js'
import { collapsed, type Dimension, TooManyClasses } from './dimensions.js'
import type { Expected, Need, OneRequest } from './need.js'
import { requestOf } from './requests.js'
import { escapeOf } from './seal-search.js'
import { findEscape } from './search.js'

/** See `Proof.answers`. */
export function answers(asked: AskedCaller, request: OneRequest, expected: Expected): ClaimVerdict {
  try {
    return expected === 'denied' ? alwaysDenied(asked, request) : neverDenied(asked, request)
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY }
    throw error
  }
}

function alwaysDenied(asked: AskedCaller, request: OneRequest): ClaimVerdict {
  const { caller, scope } = asked
  const least = asked.exactly('least', request)
  const isOwners = rootOf(asked, request.action) !== 'other'
  const isDenied = findEscape(least.base, all(least), asked.model.steps) === undefined
  if (isDenied && !isOwners) return { kind: 'holds', by: [] }
  const most = certainly(asked.exactly('most', request), 'some')
  const dimensions = [...most.open, ...most.facts.map(fact => collapsed(fact, 'some'))]
  const base = rootOf(asked, request.action) === 'own' ? 0n : most.base
  const choice = findEscape(base, dimensions, asked.model.steps)
  if (choice === undefined) return open(asked, request, least)
  const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice)
  return { kind: 'fails', because: describeEscape(asked.model, found), witness: found.request }
}

function neverDenied(asked: AskedCaller, request: OneRequest): ClaimVerdict {
  const owner = rootOf(asked, request.action)
  const most = asked.exactly('most', request)
  if (owner === 'own' || reach(most.base, all(most)) === 0n) return { kind: 'holds', by: [] }
  const least = certainly(asked.exactly('least', request), 'every')
  const facts = least.facts.map(fact => collapsed(fact, 'every'))
  const sure = reach(least.base, [...least.open, ...facts])
  return sure === 0n || owner === 'perhaps'
    ? open(asked, request, most)
    : denial(asked, request, sure, [...least.open, ...facts])
}

function denial(
  { model, scope, caller }: AskedCaller,
  { action }: Need,
  sure: bigint,
  all: readonly Dimension[],
): ClaimVerdict {
  const deny = model.denies.find(({ bit }) => (sure & bit) !== 0n)
  invariant(deny !== undefined, 'a denial has a statement that denies')
  const points = all.flatMap(({ points }) => points.find(({ mask }) => (mask & deny.bit) !== 0n) ?? [])
  const parts = points.map(({ part }) => part)
  const witness = requestOf(caller.kind, scope.partition, parts)
  const because = say`${action} on ${witness.resource} is denied to ${callerWords(witness.caller)} by ${statementWords(deny.statement)}.`
  return { kind: 'fails', because, witness }
}

function all({ open, facts }: Parts): readonly Dimension[] {
  return [...open, ...facts]
}

function open(asked: AskedCaller, { action }: Need, parts: Parts): ClaimVerdict {
  const owner = rootOf(asked, action) === 'perhaps' ? [ours('which account owns the bucket')] : []
  const doubts = doubtsOf(asked.model, reach(parts.base, all(parts)))
  return { kind: 'unknown', because: openWords([...owner, ...unseenOf(asked.model, parts), ...doubts]) }
}
