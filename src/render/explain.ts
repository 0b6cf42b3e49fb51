import type { ConditionExplanation, ValueExplanation } from '../core/access/evaluate/conditions.js'
import type { ElementExplanation } from '../core/access/evaluate/elements.js'
import type { Outcome } from '../core/access/evaluate/outcome.js'
import type { StatementExplanation } from '../core/access/evaluate.js'
import type { Explanation, Point } from '../core/access/explain.js'
import type { Request } from '../core/access/request.js'
import { present } from '../core/text/present.js'
import { join, ours, type Prose, plain, say } from '../core/text/prose.js'
import { positionOf, type SourceFile, type Span } from '../core/text/source.js'

/** Puts prose into one medium: quotes what is not ours, and escapes it. */
export type Writer = (prose: Prose) => string

const MARKS: Readonly<Record<Outcome, string>> = { match: '+', 'no-match': '-', undecidable: '?' }
/** Of the values that do not fit, a list of hundreds shows this many. */
const SHOWN_MISSES = 5

/**
 * The explanation for a terminal: the decision first, then each statement with the reasons below it, indented.
 * `+` applies, `-` does not, `?` cannot be evaluated. Every line of a place ends with its line number.
 */
export function explanationText(explanation: Explanation, write: Writer): string {
  const { request, headline, notes, statements } = explanation
  const asked = question(request)
  const head = [write(headline), write(asked), ...notes.map(write)]
  const body = statements.map(point => pointLines(point, '', write).join('\n'))
  return `${[head.join('\n'), ...body].join('\n\n')}\n`
}

function question({ caller, action, resource, context }: Request): Prose {
  const keys = [...context].map(([key, values]) => say`${key}=${values.join(', ')}`)
  const given = keys.length === 0 ? ours('') : say` with ${join(keys, ', ')}`
  return say`${action} on ${resource} as ${caller.userid} (${ours(caller.kind)})${given}`
}

function pointLines(point: Point, indent: string, write: Writer): string[] {
  const { line } = positionOf(point.at)
  const own = indent === '' ? write(point.text) : `${write(point.text)} [${line}]`
  const shown = withoutMostMisses(point.points)
  const below = shown.flatMap(child => pointLines(child, `${indent}  `, write))
  const left = point.points.length - shown.length
  const rest = left === 0 ? [] : [`${indent}    and ${left} more that do not fit`]
  return [`${indent}${MARKS[point.outcome]} ${own}`, ...below, ...rest]
}

/** Keeps what fits or is in doubt, and the first of those that do not fit; inner points are never left out. */
function withoutMostMisses(points: readonly Point[]): readonly Point[] {
  const misses = points.filter(({ outcome, points: below }) => outcome === 'no-match' && below.length === 0)
  const hidden = new Set(misses.slice(SHOWN_MISSES))
  return hidden.size < 2 ? points : points.filter(point => !hidden.has(point))
}

/** The explanation as JSON (schema 1), in full: every statement, element, condition and value. Lines are 1-based. */
export function explanationJson(explanation: Explanation): string {
  const { policy, request, decision, headline, notes } = explanation
  const { caller, action, resource, context } = request
  const document = {
    schema: 1,
    mode: 'explain',
    decision: decision.decision,
    headline: plain(headline),
    notes: notes.map(plain),
    rootCarveOut: decision.rootCarveOut,
    responsible: decision.responsible.map(({ index }) => index + 1),
    request: { caller, action, resource, context: Object.fromEntries(context) },
    statements: decision.statements.map(statement => statementJson(statement, policy.file)),
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

function statementJson(explained: StatementExplanation, file: SourceFile): object {
  const { statement, outcome, principal, action, resource, conditions } = explained
  return {
    statement: statement.index + 1,
    ...present({ sid: statement.sid?.value }),
    effect: statement.effect.value,
    line: lineOf(statement, file),
    outcome,
    elements: [principal, action, resource].map(element => elementJson(element, file)),
    conditions: conditions.map(condition => conditionJson(condition, file)),
  }
}

function elementJson({ element, outcome, because, values }: ElementExplanation, file: SourceFile): object {
  return { element, outcome, because: plain(because), values: values.map(value => valueJson(value, file)) }
}

function conditionJson(explained: ConditionExplanation, file: SourceFile): object {
  const { condition, outcome, found, because, values } = explained
  return {
    operator: condition.operator.value,
    key: condition.key.value,
    line: lineOf(condition, file),
    outcome,
    found,
    because: plain(because),
    values: values.map(value => valueJson(value, file)),
  }
}

function valueJson({ written, outcome, fits, note }: ValueExplanation, file: SourceFile): object {
  const optional = present({ fits, note: note && plain(note) })
  return { value: written.value, line: lineOf(written, file), outcome, ...optional }
}

function lineOf({ span }: { readonly span: Span }, file: SourceFile): number {
  return positionOf({ file, span }).line
}
