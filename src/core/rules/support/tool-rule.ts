import { present } from '../../text/present.js'
import { type Origin, type OriginProblemKind, type Place, type Span, withText } from '../../text/source.js'
import { BLOG, fromTool } from '../examples/example.js'
import type { Violation } from '../finding.js'
import type { Rule } from '../rule.js'

type ToolRule = Pick<Rule<'file'>, 'id' | 'severity' | 'summary' | 'why' | 'fix' | 'source'> & {
  /** What the readers of the tools' files call it. */
  readonly kinds: readonly [OriginProblemKind, ...OriginProblemKind[]]
  /** The title of the bad example, and what the reader says there. */
  readonly example: readonly [title: string, message: string]
}

/** A rule that reports what the tool says that the policy comes from: a plan, a state, a template. */
export function toolRule({ kinds, example, ...words }: ToolRule): Rule<'file'> {
  const [title, message] = example
  return {
    ...words,
    about: 'file',
    bad: () => [fromTool(title, kinds[0], message)],
    good: () => [BLOG],
    check: ({ file: { origin } }) =>
      (origin?.problems ?? []).filter(({ kind }) => kinds.includes(kind)).map(problem => violation(problem, origin)),
  }
}

function violation({ message, span, help, written }: Origin['problems'][number], origin?: Origin): Violation {
  const where = written === undefined || origin === undefined ? {} : { at: textlessPlace(origin, written) }
  return { message, span, ...where, ...present({ help }) }
}

/** A place of which nothing is quoted, for it lies outside of the policy. */
function textlessPlace({ file, ...origin }: Origin, written: Span): Place {
  const textless = { ...withText(file, ''), origin: { ...origin, file, outward: () => written } }
  return { file: textless, span: { start: 0, end: 1 } }
}
