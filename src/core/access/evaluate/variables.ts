import { ours, type Prose, say } from '../../text/prose.js'
import type { RequestContext } from './context.js'
import { literal, type Pattern, wildcards } from './wildcard.js'

/** A value of a policy with its variables replaced: as plain text, and as a pattern whose own `*` and `?` count. */
export interface Substituted {
  readonly kind: 'text'
  readonly text: string
  readonly pattern: Pattern
}

export type Substitution =
  | Substituted
  | { readonly kind: 'no-value'; readonly variable: string }
  | { readonly kind: 'undecidable'; readonly because: Prose }

const VARIABLE = /^\s*([^\s,']+)\s*(?:,\s*'([^']*)'\s*)?$/
const SPECIAL = new Set(['*', '?', '$'])

/** A text without variables. */
export function unsubstituted(text: string): Substituted {
  return { kind: 'text', text, pattern: wildcards(text) }
}

/**
 * Replaces `${key}`, `${key, 'default'}`, `${*}`, `${?}` and `${$}` with the request's values.
 * Source: IAM User Guide, "IAM policy elements: Variables and tags": variables count only under Version 2012-10-17
 * (otherwise they are literal text), key names are case-insensitive, multivalued keys cannot be variables, and a
 * variable without a value has "no equal or like value".
 */
export function substitute(text: string, version: string | undefined, context: RequestContext): Substitution {
  if (version !== '2012-10-17' || !text.includes('${')) return unsubstituted(text)
  const texts: string[] = []
  const patterns: Pattern[] = []
  let rest = text
  for (let open = rest.indexOf('${'); open >= 0; open = rest.indexOf('${')) {
    const close = closingBrace(rest, open + 2)
    if (close < 0) return { kind: 'undecidable', because: say`The variable in ${text} is not closed with a brace.` }
    const value = resolve(rest.slice(open + 2, close), context)
    if (typeof value !== 'string') return value
    texts.push(rest.slice(0, open), value)
    patterns.push(wildcards(rest.slice(0, open)), literal(value))
    rest = rest.slice(close + 1)
  }
  return { kind: 'text', text: [...texts, rest].join(''), pattern: [...patterns.flat(), ...wildcards(rest)] }
}

/** A brace within the quotes of a default does not close the variable. */
function closingBrace(text: string, start: number): number {
  let quoted = false
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted
    if (text[index] === '}' && !quoted) return index
  }
  return -1
}

function resolve(inside: string, context: RequestContext): string | Exclude<Substitution, Substituted> {
  if (SPECIAL.has(inside)) return inside
  const match = VARIABLE.exec(inside)
  const key = match?.[1]
  if (key === undefined)
    return { kind: 'undecidable', because: say`${`\${${inside}}`} is not written as a variable is.` }
  const values = context.get(key.toLowerCase()) ?? []
  if (values.length > 1) {
    return { kind: 'undecidable', because: say`${key} has several values, so it cannot be a variable.` }
  }
  if (values[0] === '') {
    return {
      kind: 'undecidable',
      because: say`${key} is the empty text, and AWS does not say whether that is a value.`,
    }
  }
  const fallback = match?.[2]
  if (values.length === 0 && fallback !== undefined && /[*?]/.test(fallback)) {
    const because = ours('AWS does not say whether a wildcard in the default of a variable is one.')
    return { kind: 'undecidable', because }
  }
  return values[0] ?? fallback ?? { kind: 'no-value', variable: key }
}
