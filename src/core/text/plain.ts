import type { Prose } from './prose.js'

/** Longer quoted texts are cut, with their length named, so that one value cannot push the verdict off the page. */
export const QUOTED_LIMIT = 240

/**
 * Controls, bidi and zero-width characters, separators, every space but the common one, lone surrogates, private
 * use, and whatever else Unicode calls ignorable; a combining mark that would join our own quotation marks; and marks
 * piled up beyond two.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]|^\p{M}|(?<=\p{M}\p{M})\p{M}/gu

/** Whether a text is of nothing but visible ASCII and spaces, as most are; \p classes cost milliseconds to compile. */
export function isPrintableAscii(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

/** Shows as `\u{202E}` what could not be seen, or would change how its neighbours are seen. */
export function visible(text: string): string {
  if (isPrintableAscii(text)) return text
  return text.replace(INVISIBLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`)
}

/** Cuts a text to so many characters, never within a surrogate pair, and says how long it was. */
export function clip(text: string, limit = QUOTED_LIMIT): string {
  if (text.length <= limit) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
  return `${text.slice(0, end)}… (${text.length} characters)`
}

/** Writes prose with one writer for our own words and one for quoted ones. */
export function write(prose: Prose, own: (text: string) => string, quoted: (text: string) => string): string {
  return prose.parts.map(part => (typeof part === 'string' ? own(part) : quoted(part.quoted))).join('')
}

/** Plain text in one line, quoted words between backticks: terminals, annotations and logs. */
export function plainText(prose: Prose): string {
  return write(prose, visible, text => `\`${clip(visible(text))}\``)
}
