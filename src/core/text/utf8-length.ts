/** The bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return /^[\0-\x7f]*$/.test(text) ? text.length : new TextEncoder().encode(text).length
}
