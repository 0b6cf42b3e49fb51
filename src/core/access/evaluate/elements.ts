import type { Matcher } from '../../policy/ast.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { ValueExplanation } from './conditions.js'
import type { RequestContext } from './context.js'
import { any, not, type Outcome, outcomeOf } from './outcome.js'
import { substitute } from './variables.js'
import { matches, matchesInAnyCase } from './wildcard.js'

type ElementName = 'Principal' | 'NotPrincipal' | 'Action' | 'NotAction' | 'Resource' | 'NotResource'

/** Whether one element of a statement lets the statement apply, and why. */
export interface ElementExplanation {
  readonly element: ElementName
  readonly outcome: Outcome
  readonly values: readonly ValueExplanation[]
  readonly because: Prose
}

/** Action names are case-insensitive (IAM User Guide, "IAM JSON policy elements: Action" and "NotAction"). */
export function explainActions(matcher: Matcher, action: string): ElementExplanation {
  return explainMatcher('Action', matcher, ({ value }) => actionFits(value, action))
}

/**
 * Resources are case-sensitive (IAM User Guide, "IAM JSON policy elements: Resource" and "NotResource"); variables stand
 * only after the fifth colon.
 */
export function explainResources(
  matcher: Matcher,
  resource: string,
  context: RequestContext,
  version: string | undefined,
): ElementExplanation {
  return explainMatcher('Resource', matcher, ({ value }) => {
    const substituted = substitute(value, version, context)
    if (version === '2012-10-17' && variableTooEarly(value)) return TOO_EARLY
    if (substituted.kind === 'undecidable') return { outcome: 'undecidable', note: substituted.because }
    if (substituted.kind === 'no-value') return withoutValue(substituted.variable, matcher.negated)
    const outcome = outcomeOf(matches(substituted.pattern, resource))
    return substituted.text === value ? { outcome } : { outcome, note: say`It stands for ${substituted.text} here.` }
  })
}

type Fit = Pick<ValueExplanation, 'outcome' | 'note'>

function explainMatcher(
  element: 'Action' | 'Resource',
  matcher: Matcher,
  fits: (pattern: Matcher['patterns'][number]) => Fit,
): ElementExplanation {
  const values = matcher.patterns.map(written => ({ written, ...fits(written) }))
  const named = any(values.map(({ outcome }) => outcome))
  const name = ours(`The ${element.toLowerCase()}`)
  const because = {
    match: say`${name} is named.`,
    'no-match': say`${name} is not named.`,
    undecidable: say`Whether ${ours(`the ${element.toLowerCase()}`)} is named cannot be said.`,
  }[named]
  if (!matcher.negated) return { element, outcome: named, values, because }
  return { element: `Not${element}`, outcome: not(named), values, because }
}

function actionFits(pattern: string, action: string): Fit {
  return { outcome: outcomeOf(matchesInAnyCase(pattern, action)) }
}

/**
 * Of a variable without a value in `Resource` or `NotResource`, AWS says that it "will not match any resource" (IAM User
 * Guide, "IAM policy elements: Variables and tags"). Under NotResource that can be read both ways.
 */
function withoutValue(variable: string, negated: boolean): Fit {
  const note = say`The variable ${variable} has no value in this request, so it names no resource.`
  return { outcome: negated ? 'undecidable' : 'no-match', note }
}

const TOO_EARLY: Fit = {
  outcome: 'undecidable',
  note: ours('A variable is valid only after the fifth colon of an ARN.'),
}

function variableTooEarly(pattern: string): boolean {
  const open = pattern.indexOf('${')
  return open >= 0 && pattern.slice(0, open).split(':').length < 6
}
