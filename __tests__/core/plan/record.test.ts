import { type Digest, digest } from '../../../src/core/plan/digest.js'
import {
  type CommentRecord,
  type CommentState,
  comparePlan,
  mayReplace,
  outranks,
  type PlanPrint,
  planMark,
  type ShownPlan,
  shortName,
} from '../../../src/core/plan/record.js'

const BUCKET = 'connect-25fd0a3be3ef'
const [HEAD, LATER] = ['a'.repeat(40), 'b'.repeat(40)]
const [PLAN, OTHER_PLAN, THIRD_PLAN] = ['a plan', 'another plan', 'a third plan'].map(text => digest(text)) as [
  Digest,
  Digest,
  Digest,
]
const [LIVE, OTHER_LIVE] = ['a policy', 'another policy'].map(text => digest(text)) as [Digest, Digest]

function record(parts: Partial<CommentRecord>): CommentRecord {
  return { version: '1.2.3', key: 'default', head: HEAD, state: 'plan', began: 1, plans: new Map(), more: 0, ...parts }
}

function shown(fingerprint: Digest, { bucket = BUCKET, live = LIVE, mergedHead = HEAD, more = 0 } = {}): ShownPlan {
  const plans = new Map([[bucket, planMark({ fingerprint, live })]])
  return { pull: 12, url: '', record: record({ plans, more }), mergedHead }
}

const print = (fingerprint: Digest, live = LIVE): PlanPrint => ({ bucket: BUCKET, fingerprint, live })
const changed = { mergedHead: LATER }

/** What was shown, what would be applied, what the repository said before the push, and what that is to a reviewer. */
const COMPARED: readonly (readonly [string, readonly ShownPlan[], PlanPrint, Digest | undefined, string])[] = [
  ['the plan that was shown', [shown(PLAN)], print(PLAN), undefined, 'same'],
  ['the plan that one of two shows', [shown(OTHER_PLAN), shown(PLAN)], print(PLAN), undefined, 'same'],
  ['the plan that was shown of another head', [shown(PLAN, changed)], print(PLAN), undefined, 'same'],
  ['the plan under the short name', [shown(PLAN, { bucket: shortName(BUCKET) })], print(PLAN), undefined, 'same'],
  ['another plan', [shown(PLAN)], print(OTHER_PLAN), undefined, 'moved'],
  ['another plan, with what is live as the last push left it', [shown(PLAN)], print(OTHER_PLAN), LIVE, 'moved'],
  ['what two make together', [shown(PLAN), shown(OTHER_PLAN)], print(THIRD_PLAN), undefined, 'same'],
  [
    'what two make together, changed after they were shown',
    [shown(PLAN, changed), shown(OTHER_PLAN, changed)],
    print(THIRD_PLAN),
    undefined,
    'moved',
  ],
  [
    'what one makes with one that was changed later',
    [shown(PLAN, changed), shown(OTHER_PLAN)],
    print(THIRD_PLAN),
    undefined,
    'same',
  ],
  ['what one makes with one that waits to be applied', [shown(PLAN)], print(OTHER_PLAN), OTHER_LIVE, 'same'],
  ['that, changed after it was shown', [shown(PLAN, changed)], print(OTHER_PLAN), OTHER_LIVE, 'moved'],
  ['a change of what another push made live', [shown(PLAN)], print(OTHER_PLAN, OTHER_LIVE), OTHER_LIVE, 'same'],
  ['a change of what nobody wrote', [shown(PLAN)], print(OTHER_PLAN, OTHER_LIVE), LIVE, 'moved'],
  ['a change of what is new', [shown(PLAN)], print(OTHER_PLAN, OTHER_LIVE), undefined, 'moved'],
  [
    'what two make together of what is new',
    [shown(PLAN), shown(OTHER_PLAN)],
    print(THIRD_PLAN, OTHER_LIVE),
    LIVE,
    'moved',
  ],
  ['a plan of another bucket', [shown(PLAN, { bucket: 'another' })], print(PLAN), undefined, 'unrecorded'],
  ['nothing at all', [], print(PLAN), undefined, 'unrecorded'],
  [
    'a comment that had no room',
    [shown(PLAN, { bucket: 'another' }), shown(PLAN, { bucket: 'another', more: 1 })],
    print(PLAN),
    undefined,
    'unknown',
  ],
]

describe('A plan beside those that were shown', () => {
  it.each(COMPARED)('is told from %s', (_, all, plan, before, kind) => {
    expect(comparePlan(all, plan, before).kind).toBe(kind)
  })
})

interface Comment {
  readonly state: CommentState
  readonly head?: string
  readonly began?: number
}

/** A comment that stands, one that comes, whether it may take its place, and whether it goes before it. */
const WRITTEN: readonly (readonly [Comment, Comment, boolean, boolean])[] = [
  [{ state: 'plan' }, { state: 'plan', began: 2 }, true, true],
  [{ state: 'plan' }, { state: 'plan' }, true, false],
  [{ state: 'plan', began: 2 }, { state: 'plan' }, false, false],
  [{ state: 'plan', began: 2 }, { state: 'plan', head: LATER }, true, false],
  [{ state: 'plan' }, { state: 'check', began: 2 }, false, false],
  [{ state: 'plan' }, { state: 'check', began: 2, head: LATER }, true, true],
  [{ state: 'check', began: 2 }, { state: 'plan' }, false, true],
  [{ state: 'check' }, { state: 'plan', began: 2 }, true, true],
  [{ state: 'check' }, { state: 'check', began: 2 }, true, true],
  [{ state: 'plan' }, { state: 'running', began: 2 }, true, true],
  [{ state: 'running' }, { state: 'no-verdict', began: 2 }, true, true],
  [{ state: 'plan', began: 2 }, { state: 'applied' }, true, true],
  [{ state: 'check', began: 2 }, { state: 'not-applied', head: LATER }, true, true],
  [{ state: 'applied' }, { state: 'plan', began: 2 }, false, false],
  [{ state: 'not-applied' }, { state: 'plan', began: 2, head: LATER }, false, false],
  [{ state: 'not-applied' }, { state: 'applied', began: 2 }, true, true],
  [{ state: 'applied', began: 2 }, { state: 'not-applied', head: LATER }, false, false],
]

describe('Of two comments on one pull request', () => {
  it.each(WRITTEN)('after %j comes %j: takes its place %s, goes before it %s', (standing, next, replaces, before) => {
    expect(mayReplace(record(standing), record(next))).toBe(replaces)
    expect(outranks(record(next), record(standing))).toBe(before)
  })

  it('not both go before the other, and none goes before itself', () => {
    for (const [standing, next] of WRITTEN) {
      const [one, other] = [record(standing), record(next)]
      expect(outranks(one, other) && outranks(other, one)).toBe(false)
      expect(outranks(one, one)).toBe(false)
    }
  })
})
