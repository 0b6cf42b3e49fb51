import fc from 'fast-check'
import { clip, plainText, visible } from '../../src/core/text/plain.js'
import { say } from '../../src/core/text/prose.js'
import { code, codeBlock, markdown, mermaidLabel, sarifText, urlPath } from '../../src/render/escape.js'
import { HOSTILE } from '../fakes/reports.js'
import { anyCharacters } from '../fakes/texts.js'

/** Letters of every markup in question, and of what hides or reorders text. */
const SHARP = [
  ...'`*_[]()<>!#@|\\~$&;:/.{}"\'-+=% \n\r\tax1',
  '\u202E',
  '\u200B',
  '\u0000',
  '\u001B',
  '\u009B',
  '\uD800',
  '\u0301',
  '\u{E0041}',
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...SHARP), { maxLength: 24 }).map(letters => letters.join('')),
  anyCharacters({ maxLength: 24 }),
  fc.constantFrom(...HOSTILE),
)

/** The text outside code spans, by the rule of CommonMark: a run of backticks closes with the next of its length. */
function outsideCode(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: run, index }) => ({ length: run.length, index }))
  let rest = ''
  let at = 0
  for (let opener = 0; opener < runs.length; opener += 1) {
    const open = runs[opener]
    if (open === undefined || open.index < at) continue
    const close = runs.slice(opener + 1).find(({ length }) => length === open.length)
    if (close === undefined) continue
    rest += `${text.slice(at, open.index)}<code>`
    at = close.index + close.length
  }
  return rest + text.slice(at)
}

describe('visible', () => {
  it('shows bidi, zero-width and control characters as their code points', () => {
    expect(visible('a\u202Eb\u200Bc\u001B[2J\u00A0\uD800\u{E0041}')).toBe(
      'a\\u{202E}b\\u{200B}c\\u{1B}[2J\\u{A0}\\u{D800}\\u{E0041}',
    )
  })

  it('leaves letters of all languages, and one accent on each, alone', () => {
    expect(visible('Aufzeichnungen für 録音 e\u0301')).toBe('Aufzeichnungen für 録音 e\u0301')
  })

  it('shows accents that are piled up or have nothing to stand on', () => {
    expect(visible('\u0301a\u0301\u0301\u0301')).toBe('\\u{301}a\u0301\u0301\\u{301}')
  })

  it('lets no invisible or reordering character through', () => {
    fc.assert(
      fc.property(hostile, text => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('clip', () => {
  it('says how long a text was that it cuts, and keeps pairs of surrogates whole', () => {
    expect(clip('abcdef', 3)).toBe('abc… (6 characters)')
    expect(clip('ab\u{1F512}cd', 3)).toBe('ab… (6 characters)')
  })
})

describe('markdown', () => {
  it('quotes in code spans and escapes our own words', () => {
    expect(
      markdown(say`The key ${'aws:userId'} is not * or <b>, see https://docs.aws.amazon.com/a_b_c and \`s3:*\`.`),
    ).toBe('The key `aws:userId` is not \\* or \\<b\\>, see https://docs.aws.amazon.com/a_b_c and `s3:*`.')
  })

  it('keeps the words around quoted text what they are, whatever is quoted', () => {
    const law = (first: string, second: string): void => {
      const text = markdown(say`Before ${first}, \`ours\`${second} after.`)
      expect(outsideCode(text)).toBe('Before <code>, <code> <code> after.')
      expect(text).not.toMatch(/[\n\r|]/)
    }
    fc.assert(fc.property(hostile, hostile, law), { numRuns: 3000 })
  })

  it('shows a text made of backticks, of spaces or of nothing', () => {
    expect([code('`'), code('``a'), code(' '), code('')]).toEqual(['`` ` ``', '``` ``a ```', '` `', '`""`'])
  })

  it('breaks no table cell', () => {
    expect(code('a|b\\|c')).toBe('`a\\u{7C}b\\\\u{7C}c`')
  })
})

describe('codeBlock', () => {
  it('cannot be closed from within, and keeps line breaks and tabs only', () => {
    const law = (text: string): void => {
      const lines = codeBlock(text, 'sh').split('\n')
      const fence = lines.at(-1) ?? ''
      expect(lines[0]).toBe(`${fence}sh`)
      for (const line of lines.slice(1, -1)) {
        expect(line).not.toMatch(new RegExp(`${fence}`))
        expect(line.replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }
    }
    fc.assert(fc.property(hostile, law), { numRuns: 1000 })
    law('` '.repeat(200_000))
  })
})

describe('the other media', () => {
  it('give a terminal no control character and only one line', () => {
    fc.assert(
      fc.property(hostile, text => expect(plainText(say`a ${text} b`)).not.toMatch(/\p{Cc}/u)),
      { numRuns: 1000 },
    )
  })

  it('quote plain text between backticks', () => {
    expect(plainText(say`found ${'x\ny'}.`)).toBe('found `x\\u{A}y`.')
  })

  it('make no link of quoted text in a SARIF message', () => {
    expect(sarifText(say`see ${'[a](https://evil.example)'}`)).toBe("see '\\[a\\](https://evil.example)'")
  })

  it('leave nothing in a diagram label but letters, digits, a few marks and entity codes', () => {
    fc.assert(
      fc.property(hostile, text => expect(mermaidLabel(text)).toMatch(/^([A-Za-z0-9 ._/-]|#\d+;)*$/)),
      { numRuns: 1000 },
    )
    expect(mermaidLabel('a"]; b')).toBe('a#34;#93;#59; b')
  })

  it('link only to files plainly below the root, with every sharp letter encoded', () => {
    expect(urlPath('policies/a b(1)"<x>#L1?.json')).toBe('policies/a%20b%281%29%22%3Cx%3E%23L1%3F.json')
    expect(['../x', 'a/../b', '/etc/passwd', 'a//b', ''].map(urlPath)).toEqual(Array(5).fill(undefined))
    fc.assert(
      fc.property(hostile, text => expect(urlPath(`p/${text}`) ?? '').toMatch(/^[\w.~%/-]*$/)),
      { numRuns: 1000 },
    )
  })
})
