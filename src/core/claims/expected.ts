import { actionNamed } from '../access/action-name.js'
import type { ClaimVerdict } from '../access/claim.js'
import { isNobodys } from '../access/prove/keys.js'
import type { Need } from '../access/prove.js'
import { readBucketArn } from '../lock/find.js'
import { say } from '../text/prose.js'
import type { Answered, Expectation } from './expectation.js'
import { callersOf, type ExpectedCaller } from './expected-callers.js'
import { type ClaimContext, type ClaimQuestion, claimContextOf } from './question.js'
import { about, allHold, notAsked, unknown } from './verdicts.js'

/** What the policy says to each test that is asked of it. */
export function answersOf(question: ClaimQuestion, expectations: readonly Expectation[]): readonly Answered[] {
  const asked = expectationsFor(question.bucket, expectations)
  if (asked.length === 0) return []
  const context = claimContextOf(question)
  return asked.map(expectation => ({ expectation, verdict: answerTo(context, expectation) }))
}

/** The tests that are asked of the policy of a bucket. */
export function expectationsFor(bucket: string, expectations: readonly Expectation[]): readonly Expectation[] {
  return expectations.filter(expectation => (bucketOfExpectation(expectation) ?? bucket) === bucket)
}

/** The one bucket that a test is about, where it names one. */
export function bucketOfExpectation({ bucket, resource }: Omit<Expectation, 'at'>): string | undefined {
  return bucket ?? (resource === undefined ? undefined : readBucketArn(resource)?.bucket)
}

function answerTo(context: ClaimContext, expectation: Expectation): ClaimVerdict {
  const { resource = '' } = expectation
  const { partition = context.partition } = readBucketArn(resource) ?? {}
  if (partition !== context.partition) {
    return unknown(say`The test could not be made: ${resource} is not in the partition ${context.partition}.`)
  }
  const found = callersOf(context, expectation)
  switch (found.kind) {
    case 'unasked':
      return notAsked
    case 'unknown':
      return unknown(say`The test could not be made: ${found.because}`)
    case 'nobody':
      return { kind: 'fails', because: say`The test matches no caller: ${found.because}` }
    case 'known':
      return allHold(found.callers.map(called => answerFor(context, expectation, called)))
  }
}

function answerFor(
  { proof, scope }: ClaimContext,
  expectation: Expectation,
  { name, caller }: ExpectedCaller,
): ClaimVerdict {
  const { as, action, resource, expect } = expectation
  const context = contextOfRequest(expectation)
  const another = [...context.keys()].find(key => isNobodys(key, caller.kind))
  if (another !== undefined) return unknown(say`The test could not be made: no request of ${as} has ${another}.`)
  const one = resource === undefined ? {} : { resource }
  const answers = needsOf(expectation).map(need => proof.answers(scope, caller, { ...need, ...one, context }, expect))
  const verdict = allHold(answers)
  return name === undefined ? verdict : about(say`${name}, asked for ${action}`, verdict)
}

/** What the action acts on, which the resource may settle. */
function needsOf({ action, resource }: Expectation): readonly Need[] {
  const named = actionNamed(action)
  const key = resource === undefined ? undefined : readBucketArn(resource)?.key
  const settled: Need['on'] | undefined = resource === undefined ? undefined : key === undefined ? 'bucket' : 'object'
  if (named.kind !== 'known') return [{ action, on: settled ?? 'object' }]
  return (settled === undefined ? named.on : [settled]).map((on): Need => ({ action: named.action, on }))
}

function contextOfRequest({ context }: Expectation): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...(context ?? [])].map(([key, values]) => [key.toLowerCase(), typeof values === 'string' ? [values] : values]),
  )
}
