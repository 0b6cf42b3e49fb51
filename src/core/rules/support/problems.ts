import type { GrammarProblemKind, Reading } from '../../policy/parse.js'
import type { JsonProblemKind } from '../../text/json.js'
import type { Violation } from '../finding.js'

/** What the JSON reader found of one kind. */
export function jsonProblems(reading: Reading, kind: JsonProblemKind): readonly Violation[] {
  return reading.json.problems.filter(problem => problem.kind === kind)
}

/** What the policy reader found of one kind. */
export function grammarProblems(reading: Reading, kind: GrammarProblemKind): readonly Violation[] {
  return reading.grammar.filter(problem => problem.kind === kind)
}
