import { linesInPatch } from '../../../src/adapters/github/patch.js'
import type { Finding } from '../../../src/core/rules/finding.js'
import type { TextEdit } from '../../../src/core/text/edit.js'
import { say } from '../../../src/core/text/prose.js'
import { type SourceFile, sourceFromText } from '../../../src/core/text/source.js'
import {
  type LineRange,
  readSuggestionMarker,
  type Suggestion,
  suggestionsOf,
} from '../../../src/render/github/suggestion.js'
import { patchOf } from '../../fakes/patch.js'
import { CONTEXT, HOSTILE, policyReport, report } from '../../fakes/reports.js'

const TEXT = ['one', 'two', 'three', 'four', 'five', ''].join('\n')
const EVERYWHERE: readonly LineRange[] = [{ from: 1, to: 1_000 }]

function edit(text: string, from: string, to: string): TextEdit {
  const start = text.indexOf(from)
  return { span: { start, end: start + from.length }, text: to }
}

function finding(file: SourceFile, edits: readonly TextEdit[], rest: Partial<Finding> = {}): Finding {
  const at = { file, span: { start: 0, end: 0 } }
  const about = {
    rule: 'action-unknown',
    severity: 'error',
    message: say`It is ${'wrong'}.`,
    help: say`Mend it.`,
  } as const
  return { ...about, at, related: [], edits, ...rest }
}

function offered(text: string, remedies: readonly (readonly TextEdit[])[], shown = EVERYWHERE, rest = {}) {
  const file = sourceFromText('policies/a.json', text)
  const findings = remedies.map(edits => finding(file, edits, rest))
  return suggestionsOf(report({ policies: [policyReport({ file, findings })] }), CONTEXT, () => shown)
}

function only(text: string, edits: readonly TextEdit[], rest: Partial<Finding> = {}): Suggestion {
  const [first, ...others] = offered(text, [edits], EVERYWHERE, rest).offered
  if (first === undefined || others.length > 0) throw new Error('one is offered')
  return first
}

describe('a suggestion', () => {
  it('is whole lines around every edit, with its rule and its marker', () => {
    const { lines, body, mark } = only(TEXT, [edit(TEXT, 'wo', 'WO'), edit(TEXT, 'ou', 'OU')])
    expect(lines).toEqual({ from: 2, to: 4 })
    expect(body.split('\n\n').slice(1).join('\n\n')).toContain(
      'It is `wrong`. Mend it.\n\n```suggestion\ntWO\nthree\nfOUr\n```\n\n<sub>',
    )
    expect(readSuggestionMarker(body)).toEqual({ key: 'default', mark })
    expect(readSuggestionMarker(body.replaceAll('\n', '\r\n'))).toEqual({ key: 'default', mark })
    expect(readSuggestionMarker(`> ${body}`)).toBeUndefined()
  })

  it.each([
    ['an insertion at the end of the last line', 'a', [{ span: { start: 1, end: 1 }, text: 'b' }], 1, 1, 'ab'],
    ['a break that is taken out', 'a\nb\n', [{ span: { start: 1, end: 2 }, text: '' }], 1, 2, 'ab'],
    ['a break at the very beginning', '\na', [{ span: { start: 0, end: 0 }, text: 'b' }], 1, 1, 'b'],
    ['a line that becomes empty', 'a\nb\nc', [{ span: { start: 2, end: 3 }, text: '' }], 2, 2, ''],
    ['CRLF', 'a\r\nb\r\nc', [{ span: { start: 0, end: 4 }, text: 'x\r\ny' }], 1, 2, 'x\ny'],
  ])('%s', (_, text, edits, from, to, after) => {
    const { lines, body } = only(text, edits)
    expect(lines).toEqual({ from, to })
    expect(body).toContain(`\n\n\`\`\`suggestion\n${after}\n\`\`\`\n\n`)
  })

  it('is known by its rule, file and texts, and not by its line', () => {
    const edits = [edit(TEXT, 'two', '2')]
    const same = only(`zero\n${TEXT}`, [edit(`zero\n${TEXT}`, 'two', '2')])
    expect(same.mark).toBe(only(TEXT, edits).mark)
    const others = [
      only(TEXT, [edit(TEXT, 'two', '3')]),
      only(TEXT, edits, { rule: 'sid-invalid' }),
      only(TEXT.replace('two', 'two!'), [edit(TEXT, 'two', '2')]),
    ]
    for (const { mark } of others) expect(mark).not.toBe(same.mark)
  })

  it('lies within one hunk, and no line is in two', () => {
    const edits = [edit(TEXT, 'two', '2'), edit(TEXT, 'four', '4')]
    const split = [
      { from: 1, to: 2 },
      { from: 3, to: 5 },
    ]
    expect(offered(TEXT, [edits], split)).toEqual({ offered: [], leftOut: 1 })
    expect(offered(TEXT, [edits], [{ from: 2, to: 3 }]).offered).toEqual([])
    expect(offered(TEXT, [edits], [{ from: 2, to: 4 }]).offered).toHaveLength(1)
    const three = [edit(TEXT, 'three', '3')]
    expect(offered(TEXT, [edits, three, [edit(TEXT, 'five', '5')]])).toMatchObject({
      offered: [{ lines: { from: 2, to: 4 } }, { lines: { from: 5, to: 5 } }],
      leftOut: 1,
    })
  })

  it('is not made of a text that another tool writes', () => {
    const inner = sourceFromText('main.tf', TEXT)
    const file = { ...inner, origin: { file: inner, outward: (span: Finding['at']['span']) => span, problems: [] } }
    const findings = [finding(file, [edit(TEXT, 'two', '2')])]
    const found = suggestionsOf(report({ policies: [policyReport({ file, findings })] }), CONTEXT, () => EVERYWHERE)
    expect(found.offered).toEqual([])
  })

  it('is kept in its fence, whatever the file says', () => {
    const text = `"a": "\`\`\`\`\n<!-- -->\n@jane #1 x"`
    const { body } = only(text, [edit(text, 'x', 'y')])
    expect(only('````\nx', [edit('````\nx', '\nx', '\ny')]).body).toContain('\n`````suggestion\n````\ny\n`````\n')
    expect(body).toContain('```suggestion\n@jane #1 y"\n```')
  })

  it('shows all that is accepted: a text that hides something is not offered', () => {
    for (const hidden of ['\u202e', '\u200b', '\u00a0', '\u001b[2J', '\ud800', '\r'])
      expect(offered(TEXT, [[edit(TEXT, 'two', `a${hidden}b`)]])).toEqual({ offered: [], leftOut: 1 })
    expect(offered(TEXT, [[edit(TEXT, 'two', '\tä')]]).offered).toHaveLength(1)
    expect(offered(TEXT, [[edit(TEXT, 'two', 'x'.repeat(70_000))]]).offered).toEqual([])
  })

  it('has hostile words as words', () => {
    for (const hostile of HOSTILE) {
      const { body } = only(TEXT, [edit(TEXT, 'two', '2')], { message: say`It is ${hostile}.` })
      const [, prose = ''] = body.split('\n\n')
      expect(prose.split('\n')).toHaveLength(1)
      expect(body.match(/suggestion\n/g)).toHaveLength(1)
      expect(body.split('\n\n')).toHaveLength(4)
    }
  })

  it('is one of thirty at most; the next run has more', () => {
    const lines = [...Array(40).keys()].map(index => `line ${index};`)
    const text = lines.join('\n')
    const found = offered(
      text,
      lines.map(line => [edit(text, line, 'x')]),
    )
    expect({ offered: found.offered.length, leftOut: found.leftOut }).toEqual({ offered: 30, leftOut: 10 })
  })
})

describe('the lines that a diff shows', () => {
  it.each([
    ['one hunk', '@@ -1,3 +1,4 @@\n a\n+b\n c\n d', [{ from: 1, to: 4 }]],
    [
      'two hunks',
      '@@ -1 +1,2 @@ x\n a\n+b\n@@ -9,2 +10 @@\n-c\n d',
      [
        { from: 1, to: 2 },
        { from: 10, to: 10 },
      ],
    ],
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file', [{ from: 1, to: 2 }]],
    ['a file that is gone', '@@ -1,2 +0,0 @@\n-a\n-b', []],
    ['lines that look like a head', '@@ -1 +1,2 @@\n+@@ -1 +50,9 @@\n a', [{ from: 1, to: 2 }]],
    ['a diff that was cut off', '@@ -1,9 +1,9 @@\n a\n+b', [{ from: 1, to: 2 }]],
    ['no diff', '', []],
    ['no head', '+a', []],
  ])('%s', (_, patch, ranges) => {
    expect(linesInPatch(patch)).toEqual(ranges)
  })

  it('are those that were changed, with three around them', () => {
    const before = [...Array(40).keys()].map(String).join('\n')
    const after = before.replace('\n9\n', '\nnine\n').replace('\n30\n', '\n30\n30a\n')
    expect(linesInPatch(patchOf(before, after))).toEqual([
      { from: 7, to: 13 },
      { from: 29, to: 35 },
    ])
  })
})
