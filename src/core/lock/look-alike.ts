/** Letters of other scripts that look like an upper-case Latin letter or a digit in most fonts. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  З: '3',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  '∶': ':',
  '∗': '*',
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u
const INVISIBLES = new RegExp(INVISIBLE, 'gu')

const ASCII = /^[\0-\x7f]*$/

/** What a reader takes the text for: full-width and other compatibility forms, Cyrillic and Greek letters as Latin. */
export function foldLookAlikes(text: string): string {
  if (ASCII.test(text)) return text
  return [...text.normalize('NFKC')].map(letter => LOOK_ALIKES[letter] ?? letter).join('')
}

/** The first letter that cannot be seen inside a text (control, format, every kind of blank), as `U+200B`. */
export function invisibleIn(text: string): string | undefined {
  const found = INVISIBLE.exec(text)?.[0]
  return found === undefined ? undefined : codePoint(found)
}

/** The first letter outside ASCII, as `U+0410`. */
export function foreignIn(text: string): string | undefined {
  const found = [...text].find(letter => (letter.codePointAt(0) ?? 0) > 0x7e)
  return found === undefined ? undefined : codePoint(found)
}

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLES, '')
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
