import type { AdmittedKind } from '../account/roles.js'
import type { Verdict } from '../claims/verdict.js'
import { counted } from '../text/count.js'
import { join, ours, type Prose, quote, say } from '../text/prose.js'
import { admittedIdOf } from './identity.js'
import type { IdentityKind } from './request.js'
import type { Replay, Replayed } from './tally.js'

/** The kinds of identities whose requests the policy must not deny. */
const MEANT: readonly AdmittedKind[] = ['connect', 'admin', 'deployer', 'external']

/** Whether somebody on whom the bucket's owner counts would have been denied, and what could not be found out. */
export interface ReplayVerdict {
  readonly verdict: Verdict
  /** Identities that are meant to keep access and would have been denied. */
  readonly broken: readonly Replayed[]
  /** Why the answer is not known, one reason each. */
  readonly doubts: readonly Prose[]
}

/** What the logs themselves left open. */
export interface Gaps {
  readonly torn: readonly string[]
  readonly unknown: readonly string[]
  /** A sentence for each log that breaks its own format. */
  readonly broken: readonly Prose[]
}

/** Judges a replay: a known denial outweighs what could not be found out. */
export function verdictOfReplay(replay: Replay, gaps: Gaps): ReplayVerdict {
  const broken = replay.identities.filter(row => isMeant(row) && row.denied !== undefined)
  const doubts = doubtsOf(replay, gaps)
  const verdict = broken.length > 0 ? 'unsafe' : doubts.length > 0 ? 'unproven' : 'safe'
  return { verdict, broken, doubts }
}

function isMeant({ admitted }: Replayed): boolean {
  return admitted !== undefined && MEANT.includes(admitted.kind)
}

/** Callers that no list can name. */
const UNLISTED: readonly IdentityKind[] = ['anonymous', 'service', 'federated']

/** Of whom the log does not tell the id may be anybody, somebody who is meant included. */
function mayBeMeant({ who, admitted }: Replayed): boolean {
  return admitted === undefined && admittedIdOf(who) === undefined && !UNLISTED.includes(who.kind)
}

const MOST_NAMED = 3

/** In one sentence, for a log may hold many of them. */
function withoutId(rows: readonly Replayed[]): readonly Prose[] {
  if (rows.length === 0) return []
  const requests = rows.reduce((sum, { unknown }) => sum + (unknown?.requests ?? 0), 0)
  const named = rows.slice(0, MOST_NAMED).map(({ who }) => quote(who.name ?? who.id))
  const more = rows.length - named.length
  const whose = join(more === 0 ? named : [...named, ours(`${more} more`)], ', ')
  const count = ours(counted(requests, 'request'))
  return [say`${count} could not be judged, because the log does not have the ids of who called: ${whose}.`]
}

function doubtsOf(replay: Replay, { torn, unknown, broken }: Gaps): readonly Prose[] {
  const { identities, skipped, unknownOperations, unnamed, judged, refusedThen } = replay
  const open = identities.filter(row => isMeant(row) && row.unknown !== undefined)
  const unnamable = identities.filter(row => mayBeMeant(row) && row.unknown !== undefined)
  const unreadable = skipped.get('unreadable') ?? 0
  return [
    ...(judged + refusedThen === 0 ? [ours('The logs hold no request to this bucket.')] : []),
    ...torn.map(name => say`The log ${name} ends in the middle of a record; read it again once it is complete.`),
    ...broken,
    ...unknown.map(name => say`${name} is not a CloudTrail log and not a server access log.`),
    ...(unreadable === 0 ? [] : [say`${ours(counted(unreadable, 'record'))} could not be read.`]),
    ...[...unknownOperations].map(
      ([operation, count]) => say`The operation ${operation} is not known (${ours(counted(count, 'time'))}).`,
    ),
    ...(unnamed === 0
      ? []
      : [
          say`${ours(counted(unnamed, 'request'))} ${ours(unnamed === 1 ? 'is' : 'are')} of more identities than one replay names.`,
        ]),
    ...withoutId(unnamable),
    ...open.flatMap(({ who, unknown: doubt }) =>
      doubt === undefined
        ? []
        : [
            say`${ours(counted(doubt.requests, 'request'))} of ${who.name ?? who.id} ${ours(doubt.requests === 1 ? 'depends' : 'depend')} on ${keys(doubt.keys)}, which the log does not have.`,
          ],
    ),
  ]
}

function keys(names: readonly string[]): Prose {
  if (names.length === 0) return ours('who called')
  return join(names.map(quote), ', ')
}
