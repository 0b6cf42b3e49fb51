import { isPrintableAscii } from '../core/text/plain.js'

/** Letters that take two columns in a terminal: those of East Asia, and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/gu

/** Marks that stand on the letter before them. */
const MARKS = /[\p{Mn}\p{Me}]/gu

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  if (isPrintableAscii(text)) return text.length
  const letters = text.replace(MARKS, '')
  return [...letters].length + (letters.match(WIDE)?.length ?? 0)
}
