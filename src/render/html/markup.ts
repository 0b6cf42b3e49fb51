import { clip, visible, write } from '../../core/text/plain.js'
import type { Prose } from '../../core/text/prose.js'

/** Text that is HTML already. Everything else is escaped where it is put into one. */
export interface Markup {
  readonly html: string
}

export type Content = string | number | Markup | readonly Content[] | undefined

/** Writes HTML: the template's own text stands as it is, whatever is put into it is text unless it is {@link Markup}. */
export function html(words: TemplateStringsArray, ...pieces: readonly Content[]): Markup {
  return { html: words.map((word, index) => word + (index < pieces.length ? written(pieces[index]) : '')).join('') }
}

function written(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content))
  return 'html' in content ? content.html : content.map(written).join('')
}

/**
 * For elements and for attributes in double quotes: what HTML would read as its own, and what could not be seen or
 * would reorder its neighbours. HTML Standard, "Escaping a string".
 */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"'`=]/g, mark => `&#${mark.charCodeAt(0)};`)
}

/** Quoted words as code, and our own between backticks. */
export function prose(words: Prose): Markup {
  return { html: write(words, own, text => quoted(text).html) }
}

/** A name of somebody else's, which nothing around it can be drawn into. */
export function quoted(text: string): Markup {
  return html`<code>${text.trim() === '' ? `"${text}"` : clip(text)}</code>`
}

function own(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>`.html : escaped(part)))
    .join('')
}
