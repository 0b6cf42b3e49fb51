import fc from 'fast-check'
import { type JsonValue, MAX_DEPTH, MAX_FILE_BYTES, readJson } from '../../../src/core/text/json.js'
import { plainValue } from '../../../src/core/text/json-tree.js'
import { plain } from '../../../src/core/text/prose.js'
import { type Span, sourceFromBytes, sourceFromText } from '../../../src/core/text/source.js'
import { anyCharacters } from '../../fakes/texts.js'
import { marked } from '../policy/marked.js'

/** The problems of a text, each with the part of the text that it points at. */
function problemsOf(text: string) {
  return readJson(sourceFromText('p.json', text)).problems.map(({ kind, span, message }) => ({
    kind,
    span,
    message: plain(message),
  }))
}

describe('what is no JSON', () => {
  const cases: readonly [string, string, string, string][] = [
    ['nothing', '«»', 'invalid', 'The file is empty.'],
    ['white space', '« \n»', 'invalid', 'The file is empty.'],
    ['a byte order mark', '«\uFEFF»{}', 'byte-order-mark', 'The file starts with a byte order mark.'],
    ['a comment in a line', '{\n  «// why»\n}', 'comment', 'This is a comment, and JSON has no comments.'],
    ['a comment in a block', '{"a": «/* why */» 1}', 'comment', 'This is a comment, and JSON has no comments.'],
    ['a comment without an end', '[1, «/* why»', 'comment', 'This is a comment, and JSON has no comments.'],
    ['a comma before a brace', '{"a": 1«,» \n}', 'trailing-comma', 'This comma has nothing after it.'],
    ['a comma before a bracket', '[1«,»]', 'trailing-comma', 'This comma has nothing after it.'],
    ['a comma before nothing', '[1,«»', 'invalid', 'This is not JSON: a value is missing.'],
    ['two commas', '[1,«,» 2]', 'invalid', 'This is not JSON: a value is missing.'],
    ['an object without an end', '{"a": 1«»', 'invalid', 'This is not JSON: a closing brace is missing.'],
    ['a list without an end', '[1«»', 'invalid', 'This is not JSON: a closing bracket is missing.'],
    ['a key without a colon', '{"a" «1»}', 'invalid', 'This is not JSON: a colon is missing.'],
    ['members without a comma', '{"a": 1 «"b"»: 2}', 'invalid', 'This is not JSON: a comma is missing.'],
    ['two values', '{} «{»}', 'invalid', 'This is not JSON: the text goes on after its end.'],
    ['a key without quotes', '{«a»: 1}', 'invalid', 'This is not JSON: a word that is none of true, false and null.'],
    [
      'a space that is none of JSON’s',
      '[«\u00a0»]',
      'invalid',
      'This is not JSON: a word that is none of true, false and null.',
    ],
    ['a number that stops', '[«1.»]', 'invalid', 'This is not JSON: a number stops half-way.'],
    ['a string over two lines', '[«"a»\nb"]', 'invalid', 'This is not JSON: a string is not closed on its line.'],
    ['a bad escape', '["a\\\\«\\x»"]', 'invalid', 'This is not JSON: an escape that JSON does not have.'],
    ['a short escape', '["«\\u»12é"]', 'invalid', 'This is not JSON: a \\u escape without four hexadecimal digits.'],
    ['a tab in a string', '["a\u007f«\t»b"]', 'invalid', 'This is not JSON: a control character inside a string.'],
    [
      'a level too many',
      `${'['.repeat(MAX_DEPTH)}«[»${']'.repeat(MAX_DEPTH + 1)}`,
      'too-deep',
      'The JSON nests more than 64 levels deep.',
    ],
  ]

  it('has nothing to correct where the file is empty', () => {
    const [problem] = readJson(sourceFromText('p.json', ' ')).problems
    expect(problem?.help && plain(problem.help)).toBe('Write a policy into it, or take the file away.')
  })

  it.each(cases)('%s', (_, text, kind, message) => {
    const { text: unmarked, spans } = marked(text)
    expect(problemsOf(unmarked)).toEqual([{ kind, span: spans[0], message }])
    expect(readJson(sourceFromText('p.json', unmarked)).root).toBeUndefined()
  })

  it('bytes that are not UTF-8', () => {
    const file = sourceFromBytes('p.json', new Uint8Array([0x22, 0xff, 0x22]))
    const { root, problems } = readJson(file)
    expect(root).toBeUndefined()
    expect(problems.map(({ kind, span, message }) => [kind, span, plain(message)])).toEqual([
      ['not-utf8', { start: 1, end: 2 }, 'The file is not valid UTF-8.'],
    ])
  })

  it('a file over 1 MiB, which is not looked into', () => {
    const text = `"${'x'.repeat(MAX_FILE_BYTES - 1)}"`
    expect(problemsOf(text)).toEqual([
      {
        kind: 'too-large',
        span: { start: 0, end: 0 },
        message: 'The file is 1048577 bytes long; a policy file has at most 1048576.',
      },
    ])
    expect(problemsOf(text.replace('x', ''))).toEqual([])
    expect(readJson(sourceFromText('s', text), { what: 'snapshot', bytes: 2_000_000 }).problems).toEqual([])
  })

  it('100,000 levels, closed or not', () => {
    for (const open of ['[', '{"a":', '[{"a":']) {
      const [problem, ...rest] = problemsOf(open.repeat(100_000))
      expect({ kind: problem?.kind, rest }).toEqual({ kind: 'too-deep', rest: [] })
    }
    const closed = '['.repeat(100_000) + ']'.repeat(100_000)
    expect(problemsOf(closed).map(({ kind, span }) => [kind, span])).toEqual([
      ['too-deep', { start: MAX_DEPTH, end: MAX_DEPTH + 1 }],
    ])
  })
})

describe('JSON that readers disagree about', () => {
  it('is a key that stands twice, however it is spelt', () => {
    const { text, spans } = marked('{"a": 1, "b": {"a": 2}, «"\\u0061"»: 3, «"a"»: 4}')
    const { root, problems } = readJson(sourceFromText('p.json', text))
    expect(root?.type).toBe('object')
    expect(problems.map(({ kind, span, message }) => [kind, span, plain(message)])).toEqual(
      spans.map(span => ['key-repeated', span, 'This object has the key `a` twice.']),
    )
    for (const { related } of problems) {
      expect(related?.map(({ span, note }) => [span, plain(note)])).toEqual([
        [{ start: 1, end: 4 }, 'first written here'],
      ])
    }
  })

  it('is the key of the prototype', () => {
    const { text, spans } = marked('{«"__proto__"»: {"Effect": "Deny"}}')
    expect(problemsOf(text)).toEqual([
      { kind: 'prototype-key', span: spans[0], message: 'The key `__proto__` has no place in a policy.' },
    ])
  })
})

const key = fc.oneof(fc.constantFrom('a', 'b', '', '__proto__', 'Statement', 'constructor'), fc.string())
const scalar = fc.oneof(anyCharacters(), fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null))
const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 2 })

/** JSON texts with white space anywhere and keys that may stand twice, which no `JSON.stringify` writes. */
const { jsonText } = fc.letrec<{ jsonText: string }>(tie => ({
  jsonText: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(space, scalar, space).map(([before, value, after]) => before + JSON.stringify(value) + after),
    fc
      .tuple(fc.array(tie('jsonText'), { maxLength: 3 }), space)
      .map(([items, inner]) => (items.length === 0 ? `[${inner}]` : `[${items.join(',')}]`)),
    fc.array(fc.tuple(space, key, space, tie('jsonText')), { maxLength: 3 }).map(members => {
      const written = members.map(([before, name, after, value]) => `${before}${JSON.stringify(name)}${after}:${value}`)
      return `{${written.join(',')}}`
    }),
  ),
}))

const piece = fc.oneof(
  fc.constantFrom(
    ...['"', '\\', '\\u12', '\\u0061', '\\"', ',', ':', '{', '}', '[', ']', '//', '/*', '*/', '#', "'", '\n', '\t'],
    ...[
      '0',
      '-',
      '-0',
      '1e5',
      '1E400',
      '.5',
      '+',
      'e',
      'true',
      'nul',
      'NaN',
      'undefined',
      '\u0000',
      '\u001f',
      '\u007f',
    ],
    ...['\u00a0', '\u2028', '\uFEFF', '\ud800', '\u000b', '\u000c', ' ', '', '"a":1', '"__proto__":'],
  ),
  fc.string({ maxLength: 3 }),
)
const edit = fc.tuple(fc.nat(), fc.nat(3), piece)
const mutated = fc.tuple(jsonText, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) =>
  edits.reduce((text, [at, length, piece]) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + piece + text.slice(start + length)
  }, text),
)

/** What `JSON.parse` makes of a text; a box, for `undefined` means refused. */
function oracle(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const countKeys = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>(
        (sum, part) => sum + countKeys(part),
        Array.isArray(value) ? 0 : Object.keys(value).length,
      )
    : 0

function* nodesOf(value: JsonValue): Generator<JsonValue> {
  yield value
  if (value.type === 'array') for (const item of value.items) yield* nodesOf(item)
  if (value.type === 'object') for (const member of value.members) yield* nodesOf(member.value)
}

describe('a bound of values', () => {
  it.each([
    ['texts', '["a","b"]'],
    ['lists', '[[],[]]'],
    ['objects', '[{},{}]'],
    ['members', '{"a":1,"b":2}'],
  ])('counts what holds others as well: %s', (_, text) => {
    const kinds = (values: number) => {
      const limits = { what: 'plan', bytes: 100, levels: 9, values }
      return readJson(sourceFromText('p.json', text), limits).problems.map(({ kind }) => kind)
    }
    expect([kinds(3), kinds(2)]).toEqual([[], ['too-large']])
  })
})

describe('held against JSON.parse', () => {
  const check = (text: string) => {
    const { root, problems } = readJson(sourceFromText('p.json', text))
    const isInside = ({ start, end }: Span) => 0 <= start && start <= end && end <= text.length
    expect(problems.filter(({ span }) => !isInside(span))).toEqual([])
    const parsed = oracle(text)
    expect({ text, accepted: root !== undefined }).toEqual({ text, accepted: parsed !== undefined })
    if (root === undefined || parsed === undefined) {
      expect(problems).toHaveLength(1)
      return
    }
    const nodes = [...nodesOf(root)]
    expect(plainValue(root)).toEqual(parsed.value)
    const written = ({ start, end }: Span): unknown => JSON.parse(text.slice(start, end))
    expect(nodes.map(node => written(node.span))).toEqual(nodes.map(plainValue))
    const members = nodes.flatMap(node => (node.type === 'object' ? node.members : []))
    expect(members.map(({ key }) => written(key.span))).toEqual(members.map(({ key }) => key.value))
    const kinds = problems.map(({ kind }) => kind)
    // a value that a later one of the same key hides takes its own keys with it
    expect(kinds.includes('key-repeated')).toBe(members.length !== countKeys(parsed.value))
    expect(kinds.filter(kind => kind === 'prototype-key')).toHaveLength(
      members.filter(({ key }) => key.value === '__proto__').length,
    )
    expect(kinds.every(kind => kind === 'key-repeated' || kind === 'prototype-key')).toBe(true)
  }

  it('accepts JSON, and yields the same values at their places', () => {
    fc.assert(fc.property(jsonText, check), { numRuns: 400 })
  })

  it('accepts exactly the same of texts that were damaged', () => {
    fc.assert(fc.property(mutated, check), { numRuns: 1500 })
  })

  it('accepts exactly the same of short texts of all that JSON is made of', () => {
    const letters = fc.constantFrom(...'{}[]:,"\\/ \n\t0123-+.eEtrufalsn\u0001'.split(''))
    fc.assert(fc.property(fc.string({ unit: letters, maxLength: 8 }), check), { numRuns: 4000 })
  })
})
