/**
 * A sentence in which our words stand apart from words quoted from the user, from AWS or from GitHub.
 * Renderers escape the quoted parts in the way of their medium, so no text of a policy's author is ever taken for
 * markup, a mention, a terminal escape or a workflow command.
 */
export interface Prose {
  readonly parts: readonly (string | Quoted)[]
}

/** Text that is not ours. */
export interface Quoted {
  readonly quoted: string
}

type Piece = string | number | Prose

const isProse = (piece: Piece): piece is Prose => typeof piece === 'object'

/** Writes {@link Prose}: the template's own text is ours, every `${string}` is quoted, every `${prose}` is spliced in. */
export function say(words: TemplateStringsArray, ...pieces: readonly Piece[]): Prose {
  const parts: (string | Quoted)[] = []
  words.forEach((word, index) => {
    if (word !== '') parts.push(word)
    const piece = pieces[index]
    if (piece === undefined) return
    if (isProse(piece)) for (const part of piece.parts) parts.push(part)
    else if (typeof piece === 'number') parts.push(String(piece))
    else parts.push({ quoted: piece })
  })
  return { parts }
}

/** Our own words, unquoted: for text that is chosen by the program, never by a user. */
export function ours(text: string): Prose {
  return { parts: text === '' ? [] : [text] }
}

/** Joins sentences or list items. */
export function join(items: readonly Prose[], separator: string): Prose {
  const parts = items.flatMap((item, index) => (index === 0 ? item.parts : [separator, ...item.parts]))
  return { parts }
}

/** Somebody else's words. */
export function quote(text: string): Prose {
  return { parts: [{ quoted: text }] }
}

/** "a, b and 3 more": as many as are named, and how many are not. */
export function firstFew(items: readonly Prose[], most: number, separator = ', '): Prose {
  const named = join(items.slice(0, most), separator)
  return items.length > most ? say`${named} and ${items.length - most} more` : named
}

/** "a", "a and b", "a, b and c", each item quoted. */
export function list(items: readonly string[], conjunction = 'and'): Prose {
  const quoted = items.map(quote)
  if (quoted.length < 2) return join(quoted, '')
  return join([join(quoted.slice(0, -1), ', '), ...quoted.slice(-1)], ` ${conjunction} `)
}

/** Plain text, quoted words between backticks; for JSON, logs and tests. */
export function plain(prose: Prose): string {
  return prose.parts.map(part => (typeof part === 'string' ? part : `\`${part.quoted}\``)).join('')
}

/** Each sentence once, in the order in which they first came. */
export function distinct(words: readonly Prose[]): Prose[] {
  return [...new Map(words.map(each => [plain(each), each])).values()]
}
