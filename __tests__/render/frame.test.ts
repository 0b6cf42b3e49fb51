import fc from 'fast-check'
import { sourceFromText } from '../../src/core/text/source.js'
import { codeFrame } from '../../src/render/frame.js'
import { colours, noColours } from '../../src/render/paint.js'
import { anyCharacters } from '../fakes/texts.js'

/** The frame of the part between « and ». */
function frameOf(marked: string): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const file = sourceFromText('policy.json', marked.replace(/[«»]/g, ''))
  return codeFrame({ file, span: { start, end } }, noColours)
}

describe('A code frame', () => {
  it('shows the line before and the line after', () => {
    expect(frameOf('{\n  "Effect": «"Alow"»,\n  "Action": "s3:*"\n}\n')).toBe(
      ['1 │ {', '2 │   "Effect": "Alow",', '  │             ^^^^^^', '3 │   "Action": "s3:*"'].join('\n'),
    )
  })

  it('makes the numbers as wide as the longest', () => {
    expect(frameOf(`${'\n'.repeat(8)}«x»\ny`)).toBe([' 8 │', ' 9 │ x', '   │ ^', '10 │ y'].join('\n'))
  })

  it('shows no line after the last line break', () => {
    expect(frameOf('«[]»\n')).toBe(['1 │ []', '  │ ^^'].join('\n'))
    expect(frameOf('{\r\n«}»\r\n')).toBe(['1 │ {', '2 │ }', '  │ ^'].join('\n'))
  })

  it('marks the end of a file that ends too soon', () => {
    expect(frameOf('{\n«»')).toBe(['1 │ {', '2 │', '  │ ^'].join('\n'))
    expect(frameOf('«»')).toBe(['1 │', '  │ ^'].join('\n'))
  })

  it('underlines the first line of what goes over several', () => {
    expect(frameOf('a «{\n}» b')).toBe(['1 │ a {', '  │   ^', '2 │ } b'].join('\n'))
  })

  it('shows tabs as blanks, and what cannot be seen by its number', () => {
    expect(frameOf('\t\t«"a\u200bb"»')).toBe(['1 │     "a\\u{200B}b"', '  │     ^^^^^^^^^^^^'].join('\n'))
  })

  it('counts two columns for letters that take two', () => {
    expect(frameOf('"録音🪣" «"x"»')).toBe(['1 │ "録音🪣" "x"', '  │          ^^^'].join('\n'))
  })

  it('counts no column for marks that stand on a letter', () => {
    expect(frameOf('"e\u0301o\u0308\u0323" «"e\u0301x"»')).toBe(
      ['1 │ "e\u0301o\u0308\u0323" "e\u0301x"', '  │      ^^^^'].join('\n'),
    )
  })

  it('cuts a long line around the place, and says so', () => {
    const [line = '', under = ''] = frameOf(`${'a'.repeat(200)}«bbb»${'c'.repeat(200)}`).split('\n')
    expect(line).toBe(`1 │ …${'a'.repeat(33)}bbb${'c'.repeat(64)}…`)
    expect(under).toBe(`  │ ${' '.repeat(34)}^^^`)
  })

  it('puts its marks under the text, whatever the text is', () => {
    fc.assert(
      fc.property(anyCharacters(), fc.stringMatching(/^[a-z]{1,9}$/), fc.string(), (before, word, after) => {
        const text = `${before.replace(/[«»]/g, '')}«${word}»${after.replace(/[«»]/g, '')}`
        const lines = frameOf(text).split('\n')
        const at = lines.findIndex(line => /^ *│ +\^+$/.test(line))
        expect(lines[at]?.endsWith(`${'^'.repeat(word.length)}`)).toBe(true)
        expect(lines[at - 1]).toContain(word)
      }),
      { numRuns: 300 },
    )
  })

  it('dims the margin and paints the marks', () => {
    const file = sourceFromText('p', 'x')
    expect(codeFrame({ file, span: { start: 0, end: 1 } }, colours)).toBe(
      `${colours.dim('1 │')} x\n${colours.dim('  │')} ${colours.red('^')}`,
    )
  })
})
