import type { GrammarProblemKind } from '../../policy/parse.js'
import type { JsonProblemKind } from '../../text/json.js'
import { BLOG } from '../examples/example.js'
import type { Rule } from '../rule.js'

/** What one of the two readers calls the problem, behind the reader's own name. */
type FileRuleId = `json-${JsonProblemKind}` | `policy-${GrammarProblemKind}`

type FileRule = Pick<Rule<'file'>, 'summary' | 'why' | 'fix' | 'source' | 'bad'> &
  Partial<Pick<Rule<'file'>, 'good'>> & { readonly id: FileRuleId }

/** A rule that reports what a reader of the file found of one kind. Such a file is not read whole: always an error. */
export function fileRule({ id, good = [BLOG], ...words }: FileRule): Rule<'file'> {
  return {
    id,
    about: 'file',
    severity: 'error',
    ...words,
    good,
    check: ({ json, grammar }) => [
      ...json.problems.filter(({ kind }) => `json-${kind}` === id),
      ...grammar.filter(({ kind }) => `policy-${kind}` === id),
    ],
  }
}
