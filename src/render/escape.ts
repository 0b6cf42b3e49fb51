import { clip, QUOTED_LIMIT, visible, write } from '../core/text/plain.js'
import type { Prose } from '../core/text/prose.js'

/**
 * How {@link Prose} is written in each medium. Quoted parts come from the author of a pull request, so nothing of
 * theirs may act: no markup, no mention, no escape sequence, no character that hides or reorders its neighbours.
 */

/**
 * GitHub markdown, for any place within a line, table cells included. Quoted words become code spans, the only place
 * where GitHub resolves no mention, link, issue reference or emoji; our own words are escaped, but for `code` between
 * backticks and links.
 */
export function markdown(prose: Prose): string {
  const pieces = prose.parts.map(part => (typeof part === 'string' ? ownMarkdown(part) : code(part.quoted)))
  return pieces.reduce(apart, '')
}

/** Two runs of backticks that touch would be read as one, and their spans would end elsewhere. */
function apart(before: string, piece: string): string {
  return before.endsWith('`') && piece.startsWith('`') ? `${before} ${piece}` : before + piece
}

/**
 * A code span of GitHub Flavored Markdown (sections 6.3 "Code spans" and 4.10 "Tables"). A pipe is shown as
 * `\u{7C}`: within a table there is no writing of `\|` that every parser reads alike.
 */
export function code(text: string, limit = QUOTED_LIMIT): string {
  const shown = clip(visible(text), limit).replaceAll('|', '\\u{7C}')
  if (shown === '') return '`""`'
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** A fenced block; line breaks and tabs are kept, everything else as in {@link visible}. */
export function codeBlock(text: string, language = ''): string {
  const lines = text.split(/\r\n|\r|\n/).map(line => line.split('\t').map(visible).join('\t'))
  return fenced(language, lines.join('\n'))
}

/** A text between fences, as it is. */
export function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [`${fence}${language}`, text, fence].join('\n')
}

/** How many backticks stand together at the most. */
function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0)
}

function ownMarkdown(text: string): string {
  return visible(text)
    .split(/(`[^`]+`|https:\/\/[^\s`|<>]+)/)
    .map((part, index) =>
      index % 2 === 1 ? part.replaceAll('|', '\\u{7C}') : part.replace(/[\\`*_[\]<>#~|$@]/g, '\\$&'),
    )
    .join('')
}

/**
 * The link text of a SARIF message is `[text](target)` (SARIF 2.1.0, section 3.11.6), so brackets of others are
 * escaped as that section says.
 */
export function sarifText(prose: Prose): string {
  return write(prose, visible, text => `'${clip(visible(text)).replace(/[[\]\\]/g, '\\$&')}'`)
}

/** One segment of a URL's path, safe within `(…)` of a markdown link and within an HTML attribute. */
export function urlSegment(text: string): string {
  const wellFormed = text.replace(/\p{Cs}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** A relative path as URL; `undefined` where it is not one plainly below its root. */
export function urlPath(path: string): string | undefined {
  const segments = path.split('/')
  return segments.some(segment => /^\.{0,2}$/.test(segment)) ? undefined : segments.map(urlSegment).join('/')
}

/**
 * A label within double quotes of a Mermaid diagram: everything but letters, digits and a few marks as Mermaid's own
 * entity codes. Source: Mermaid documentation, "Flowcharts, entity codes to escape characters".
 */
export function mermaidLabel(text: string): string {
  const shown = clip(visible(text), 80)
  return [...shown].map(character => (/[A-Za-z0-9 ._/-]/.test(character) ? character : entity(character))).join('')
}

function entity(character: string): string {
  return `#${character.codePointAt(0) ?? 0xfffd};`
}
