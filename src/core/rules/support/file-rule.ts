import type { GrammarProblem, GrammarProblemKind } from '../../policy/parse.js'
import { replaced } from '../../text/edit.js'
import type { JsonProblemKind } from '../../text/json.js'
import { BLOG } from '../examples/example.js'
import type { Violation } from '../finding.js'
import type { Rule } from '../rule.js'

/** What one of the two readers calls the problem, behind the reader's own name. */
type FileRuleId = `json-${JsonProblemKind}` | `policy-${GrammarProblemKind}`

type FileRule = Pick<Rule<'file'>, 'summary' | 'why' | 'fix' | 'source' | 'bad'> &
  Partial<Pick<Rule<'file'>, 'good'>> & {
    readonly id: FileRuleId
    /** The remedy is to take out what is underlined. */
    readonly isSuperfluous?: boolean
  }

/** A rule that reports what a reader of the file found of one kind. Such a file is not read whole: always an error. */
export function fileRule({ id, good = () => [BLOG], isSuperfluous = false, ...words }: FileRule): Rule<'file'> {
  const withoutIt = (problem: Violation): Violation =>
    isSuperfluous ? { ...problem, edits: [{ span: problem.span, text: '' }] } : problem
  return {
    id,
    about: 'file',
    severity: 'error',
    ...words,
    good,
    check: ({ json, grammar }) => [
      ...json.problems.filter(({ kind }) => `json-${kind}` === id).map(withoutIt),
      ...grammar.filter(({ kind }) => `policy-${kind}` === id).map(asMeant),
    ],
  }
}

function asMeant(problem: GrammarProblem): Violation {
  const { meant, span } = problem
  return meant === undefined ? problem : { ...problem, edits: [replaced(span, meant)] }
}
