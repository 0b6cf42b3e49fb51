import { list, ours, type Prose, say } from '../core/text/prose.js'
import { suggestion } from '../core/text/suggest.js'

/** " Expected: …", from a sentence that describes a value. */
export function expected(words: string | undefined): Prose {
  if (words === undefined) return ours('')
  const lowered = /^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
  return ours(` Expected: ${lowered}`)
}

/** Where one of a few words should stand and another does. */
export function notOneOf(where: Prose, found: Prose, known: readonly string[], meant: string | undefined): Prose {
  const hint = meant === undefined ? ours('') : suggestion(meant, known)
  return say`${where} is ${found}; it can be ${list(known, 'or')}.${hint}`
}
