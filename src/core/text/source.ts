/** A half-open range of UTF-16 offsets into a {@link SourceFile}'s text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value and where it was written. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}

/**
 * One file of the user's as it was read.
 *
 * `path` is relative to the workspace, with `/`. `text` is the decoded text (a byte order mark is kept, bytes that
 * are not UTF-8 appear as U+FFFD). `bytes` is the size on disk; `utf8` tells whether the bytes were well-formed UTF-8.
 */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly bytes: number
  readonly utf8: boolean
}

/** A span within a file. */
export interface Place {
  readonly file: SourceFile
  readonly span: Span
}

/** A position as people and GitHub count it: both 1-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Decodes the bytes of a file; never throws, for bad bytes are a finding and no crash. */
export function sourceFromBytes(path: string, bytes: Uint8Array): SourceFile {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    return { path, text: strict.decode(bytes), bytes: bytes.length, utf8: true }
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
    return { path, text: lenient.decode(bytes), bytes: bytes.length, utf8: false }
  }
}

/** A source file from text at hand: a live policy, an example, a test. */
export function sourceFromText(path: string, text: string): SourceFile {
  return { path, text, bytes: new TextEncoder().encode(text).length, utf8: true }
}

/** The 1-based line and column of an offset. Lines end at LF, CRLF or a lone CR. */
export function positionAt(text: string, offset: number): Position {
  let line = 1
  let lineStart = 0
  const end = Math.min(offset, text.length)
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index)
    const endsLine = code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)
    if (!endsLine) continue
    line += 1
    lineStart = index + 1
  }
  return { line, column: end - lineStart + 1 }
}
