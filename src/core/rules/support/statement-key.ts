import type { Span } from '../../text/source.js'
import type { PolicySubject } from '../rule.js'

/** The key `Statement`, or the first brace. */
export function statementKey({ json, policy }: PolicySubject['reading']): Span {
  const members = json.root?.type === 'object' ? json.root.members : []
  const start = policy?.span.start ?? 0
  return members.find(({ key }) => key.value === 'Statement')?.key.span ?? { start, end: start + 1 }
}
