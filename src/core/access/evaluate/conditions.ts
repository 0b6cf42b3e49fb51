import type { Condition } from '../../policy/ast.js'
import { OPERATOR_NAMES, type Operator as OperatorName, readOperator } from '../../policy/operators.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { Located } from '../../text/source.js'
import { suggestion } from '../../text/suggest.js'
import { readBoolean } from '../values.js'
import type { RequestContext } from './context.js'
import { type BaseOperator, OPERATORS } from './operators.js'
import { all, any, not, type Outcome, outcomeOf } from './outcome.js'
import { substitute, unsubstituted } from './variables.js'

/** Whether one value (or principal, action, resource) of a policy fits the request, and why. */
export interface ValueExplanation {
  readonly written: Located<string>
  /** Whether it fits, before any negation by the operator or the element. */
  readonly outcome: Outcome
  /** The values of the request's key that it fits. */
  readonly fits?: readonly string[]
  readonly note?: Prose
}

/** Whether one condition (one key under one operator) holds for the request, and why. */
export interface ConditionExplanation {
  readonly condition: Condition
  readonly outcome: Outcome
  /** The request's values of the key; empty where the key is absent. */
  readonly found: readonly string[]
  readonly values: readonly ValueExplanation[]
  readonly because: Prose
}

/**
 * Whether one condition holds. Conditions of a statement are ANDed by the caller.
 *
 * Sources, IAM User Guide: "IAM JSON policy elements: Condition operators" (operators, IfExists, Null, absent keys),
 * "Conditions with multiple context keys or values" (OR of values, NOR under a negated operator), "Single-valued vs.
 * multivalued context keys" (ForAllValues, ForAnyValue), "IAM JSON policy elements: Condition" (key names are
 * case-insensitive), "Access Analyzer policy check reference" (Null with a set operator).
 */
export function explainCondition(
  condition: Condition,
  context: RequestContext,
  version: string | undefined,
  asked: AskedBefore = new Map(),
): ConditionExplanation {
  const name = readOperator(condition.operator.value)
  const found = context.get(condition.key.value.toLowerCase()) ?? []
  return { condition, found, ...answer(condition, name, found, { context, version, asked }) }
}

/**
 * The tests of conditions that mean the same in every request, and what was said last: of the many requests that one
 * policy may be asked about, most differ elsewhere.
 */
export type AskedBefore = Map<
  Condition,
  { readonly tested: readonly Tested[]; readonly found: readonly string[]; readonly judged: Judged }
>

/** What the values of a policy are read against. */
interface Scope {
  readonly context: RequestContext
  readonly version: string | undefined
  readonly asked: AskedBefore
}

type Judged = Pick<ConditionExplanation, 'outcome' | 'values' | 'because'>

function answer(condition: Condition, name: OperatorName | undefined, found: readonly string[], scope: Scope): Judged {
  if (name === undefined) {
    return { outcome: 'undecidable', values: alike(condition, 'undecidable'), because: unknownOperator(condition) }
  }
  if (condition.values.length === 0) return { outcome: 'undecidable', values: [], because: NO_VALUES }
  const operator = OPERATORS.get(name.base)
  if (operator === undefined) return nullCheck(condition, name, found.length === 0)
  if (found.length === 0) return { values: alike(condition, 'no-match'), ...absent(name, operator) }
  const known = scope.asked.get(condition)
  if (known !== undefined && isSameList(known.found, found)) return known.judged
  const tested = known?.tested ?? condition.values.map(value => testValue(value, operator, scope))
  const outcomes = tested.map(({ test }) => found.map(test))
  const judged = { values: explainValues(tested, outcomes, found), ...compareValues(name, operator, outcomes, found) }
  if (!condition.values.some(({ value }) => value.includes('${'))) scope.asked.set(condition, { tested, found, judged })
  return judged
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

interface Answer {
  readonly outcome: Outcome
  readonly because: Prose
}

function alike(condition: Condition, outcome: Outcome): ValueExplanation[] {
  return condition.values.map(written => ({ written, outcome }))
}

function nullCheck(condition: Condition, name: OperatorName, isAbsent: boolean): Judged {
  if (name.qualifier !== undefined) {
    const outcome = outcomeOf(name.qualifier === 'ForAllValues')
    const because = say`Null under ${name.qualifier} is always ${ours(outcome === 'match' ? 'true' : 'false')}.`
    return { outcome, values: alike(condition, outcome), because }
  }
  const values = condition.values.map((written): ValueExplanation => {
    const wanted = readBoolean(written.value)
    if (wanted !== undefined) return { written, outcome: outcomeOf(wanted === isAbsent) }
    return { written, outcome: 'undecidable', note: say`${written.value} is not ${'true'} and not ${'false'}.` }
  })
  const because = ours(isAbsent ? 'The key is absent from the request.' : 'The key is present in the request.')
  return { outcome: any(values.map(({ outcome }) => outcome)), values, because }
}

/** Access Analyzer says that such a list "does not affect the policy"; what S3 makes of it, no page of AWS's says. */
const NO_VALUES = ours('AWS does not document what S3 makes of a condition without values.')

function absent(name: OperatorName, operator: BaseOperator): Answer {
  if (name.ifExists) return { outcome: 'match', because: ours('The key is absent, which IfExists takes for true.') }
  if (name.qualifier !== undefined) {
    const because = say`The key is absent, which ${name.qualifier} takes for ${ours(name.qualifier === 'ForAllValues' ? 'true' : 'false')}.`
    return { outcome: outcomeOf(name.qualifier === 'ForAllValues'), because }
  }
  const because = operator.negated
    ? ours('The key is absent, which a negated operator takes for true.')
    : ours('The key is absent, so nothing fits.')
  return { outcome: outcomeOf(operator.negated), because }
}

/** A value of the policy, read: a test, or the reason why there is none. */
interface Tested {
  readonly written: Located<string>
  readonly test: (value: string) => Outcome
  readonly note?: Prose
}

function testValue(written: Located<string>, operator: BaseOperator, { context, version }: Scope): Tested {
  const text = operator.variables ? substitute(written.value, version, context) : unsubstituted(written.value)
  if (text.kind === 'undecidable') return { written, test: () => 'undecidable', note: text.because }
  if (text.kind === 'no-value') {
    const note = say`The variable ${text.variable} has no value in this request, so nothing equals it.`
    return { written, test: () => 'no-match', note }
  }
  const read = operator.read(text)
  if (typeof read !== 'function') return { written, test: () => 'undecidable', note: read.because }
  const test = (value: string) => outcomeOf(read(value))
  return text.text === written.value
    ? { written, test }
    : { written, test, note: say`It stands for ${text.text} here.` }
}

/** What each test says of each value of the request. */
type Tests = readonly (readonly Outcome[])[]

function explainValues(tested: readonly Tested[], tests: Tests, found: readonly string[]): ValueExplanation[] {
  return tested.map(({ written, note }, index) => {
    const outcomes = tests[index] ?? []
    const outcome = any(outcomes)
    const fits = outcome === 'match' ? found.filter((_, nth) => outcomes[nth] === 'match') : NOTHING
    return note === undefined ? { written, outcome, fits } : { written, outcome, fits, note }
  })
}

const NOTHING: readonly string[] = []

function compareValues(name: OperatorName, operator: BaseOperator, tests: Tests, found: readonly string[]): Answer {
  const holds = found.map((_, index) => {
    const fits = any(tests.map(outcomes => outcomes[index] ?? 'no-match'))
    return operator.negated ? not(fits) : fits
  })
  if (name.qualifier !== undefined) return overSet(name.qualifier === 'ForAllValues', holds, found)
  if (holds.length > 1) {
    const because = ours('The key has several values, which AWS documents only under ForAllValues and ForAnyValue.')
    return { outcome: 'undecidable', because }
  }
  const outcome = all(holds)
  return { outcome, because: reason(outcome, operator.negated) }
}

/** AWS has called a key whose only value is the empty text a "null dataset", as if there were none. */
function overSet(forAll: boolean, holds: readonly Outcome[], found: readonly string[]): Answer {
  const outcome = forAll ? all(holds) : any(holds)
  if (found.length === 1 && found[0] === '' && outcome !== outcomeOf(forAll)) {
    const because = ours('Whether an empty text counts as a value under a set operator, AWS has said both ways.')
    return { outcome: 'undecidable', because }
  }
  const because = {
    match: ours(forAll ? 'Every value of the key passes.' : 'A value of the key passes.'),
    'no-match': ours(forAll ? 'A value of the key does not pass.' : 'No value of the key passes.'),
    undecidable: UNREADABLE,
  }[outcome]
  return { outcome, because }
}

const UNREADABLE = ours('A listed value cannot be evaluated.')

function reason(outcome: Outcome, negated: boolean): Prose {
  if (outcome === 'undecidable') return UNREADABLE
  const fits = (outcome === 'match') !== negated
  return fits ? ours('A listed value fits.') : ours('No listed value fits.')
}

function unknownOperator(condition: Condition): Prose {
  const name = condition.operator.value
  return say`${name} is not a condition operator, so its meaning is not known.${suggestion(name, OPERATOR_NAMES)}`
}

/** An operator without keys, about which AWS is as silent as about a key without values. */
export function explainEmptyOperator(operator: Located<string>): EmptyOperatorExplanation {
  const because = say`${operator.value} has no key. ${NO_KEYS}`
  return { operator, outcome: 'undecidable', values: [], because }
}

export interface EmptyOperatorExplanation extends Judged {
  readonly operator: Located<string>
}

const NO_KEYS = ours('AWS does not document what S3 makes of an operator without condition keys.')
