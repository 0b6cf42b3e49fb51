import type { Statement } from '../../policy/ast.js'
import { replaced } from '../../text/edit.js'
import type { Located } from '../../text/source.js'
import type { Violation } from '../finding.js'

/** The lock's operator in place of another; no remedy where the statement has it already, for no key may stand twice. */
export function plainOperator(statement: Statement, operator: Located<string>): Pick<Violation, 'edits'> {
  const isThere = statement.conditions.some(condition => condition.operator.value === 'StringNotLike')
  return isThere ? {} : { edits: [replaced(operator.span, 'StringNotLike')] }
}
