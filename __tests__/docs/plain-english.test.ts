import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from '@babel/parser'
import { COMMANDS } from '../../src/cli/commands.js'
import { helpText } from '../../src/cli/help.js'
import { RULES } from '../../src/core/rules/list.js'
import { plain } from '../../src/core/text/prose.js'
import { ENDING_WORDS, REASONS } from '../../src/report/ending.js'
import { SETTINGS } from '../../src/settings/table.js'

/** Words that a reader stumbles over, and what to write instead (CONTRIBUTING.md, "Words"). */
const REFUSED: readonly (readonly [words: RegExp, instead: string])[] = [
  [/(?<!\bthere )\b(?:is|are|was|were|be) no\b(?! (?:longer|more)\b)/i, 'is not a'],
  [/, for (?:it|they|we|he|she|nobody|who|what|plans)\b/, 'because'],
  [
    /, for (?:the|a|an|this|that|its|their) (?:[\w-]+ ){1,3}(?:is|are|was|has|have|may|can|would|must|does|do)\b/,
    'because',
  ],
  [/(?<!\bneither\b[^.]*)\bnor\b/i, 'and not'],
  [/\bwhom\b/i, 'who'],
  [/\banew\b/i, 'again'],
  [/\bshall\b/i, 'must, or will'],
  [/\bupon\b/i, 'on'],
  [/\bbut for\b/i, 'except'],
  [/\b(?:somebody|anybody|everybody)\b/i, 'someone, anyone, everyone'],
  [/\bnobody\b(?! unknown\b)/i, 'no one'],
  [/\bwhoever\b/i, 'everyone who, or the role that'],
  [/\bis to be\b|\bare to be\b/i, 'must be'],
  [/\bcould not be asked\b/i, 'did not answer'],
  [/\bwhat stands\b|\bstands? (?:there|twice|below|above|in|on)\b/i, 'is'],
  [/\b[Oo]nly then\b|^Nor\b/, 'subject first'],
]

function objections(texts: Iterable<readonly [where: string, text: string]>): readonly string[] {
  return [...texts].flatMap(([where, text]) =>
    REFUSED.filter(([words]) => words.test(text)).map(([words, instead]) => {
      return `${where}: "${words.exec(text)?.[0]}" in "${text}"; write "${instead}"`
    }),
  )
}

describe('the list of refused words', () => {
  it.each([
    'It is no name.',
    'Correct it, for it may matter.',
    'It is not this, nor that.',
    'A file is refused, for the run would fail.',
    'Whom it lets in.',
    'The role was made anew.',
    'Which bucket shall be locked?',
    'Nobody knows.',
    'Whoever runs it.',
    'A key stands twice.',
  ])('finds %s', text => {
    expect(objections([['here', text]])).not.toEqual([])
  })

  it.each([
    'There is no policy.',
    'It is no longer used.',
    'neither this nor that',
    'nobody unknown admitted',
    'a file for it',
    'no one',
  ])('spares %s', text => {
    expect(objections([['here', text]])).toEqual([])
  })
})

describe('what people read is plain English', () => {
  it('in every rule', () => {
    const texts = RULES.flatMap(({ id, summary, why, fix }) => [
      [id, summary] as const,
      [id, plain(why)] as const,
      ...(fix === undefined ? [] : [[id, plain(fix)] as const]),
    ])
    expect(texts.length).toBeGreaterThan(250)
    expect(objections(texts)).toEqual([])
  })

  it('in every setting', () => {
    const texts = SETTINGS.flatMap(setting => [
      [setting.name, setting.words] as const,
      [setting.name, ('otherwise' in setting ? setting.otherwise : undefined) ?? ''] as const,
    ])
    expect(objections(texts)).toEqual([])
  })

  it('in every ending', () => {
    const words = [...Object.entries(ENDING_WORDS), ...Object.entries(REASONS)]
    expect(words.length).toBeGreaterThan(20)
    expect(objections(words.map(([name, said]) => [name, JSON.stringify(said)] as const))).toEqual([])
  })

  it('in the help of every command', () => {
    const topics = [undefined, ...Object.keys(COMMANDS)]
    expect(objections(topics.map(topic => [topic ?? 'help', helpText(topic, 200)] as const))).toEqual([])
  })

  it('in every sentence of the source', () => {
    const files = execFileSync('git', ['ls-files', 'src', 'scripts'], { encoding: 'utf8' }).trim().split('\n')
    const sources = files.filter(file => file.endsWith('.ts') && !GENERATED.test(file))
    const texts = sources.flatMap(file => literals(file))
    expect(texts.length).toBeGreaterThan(3000)
    expect(objections(texts)).toEqual([])
  })

  it('on every page', () => {
    const files = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n')
    const pages = files.filter(file => !/^__tests__\//.test(file))
    const texts = pages.flatMap(file => lines(file))
    expect(texts.length).toBeGreaterThan(2000)
    expect(objections(texts)).toEqual([])
  })
})

/** Written by scripts from what others wrote. */
const GENERATED = /s3-(?:actions|keys)\.ts$|workflow-texts\.ts$/

type Literal = readonly [where: string, text: string]

interface Node {
  readonly type: string
  readonly value?: unknown
  readonly start: number
  readonly end: number
  readonly loc: { readonly start: { readonly line: number } }
}

/** The sentences in a file of the source: literals with a blank in them, `${…}` as an ellipsis. */
function literals(file: string): readonly Literal[] {
  const text = readFileSync(file, 'utf8')
  const found: Literal[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    if (!isNode(node) || node.type === 'ImportDeclaration') return
    const where = `${file}:${node.loc.start.line}`
    if (node.type === 'StringLiteral') found.push([where, String(node.value)])
    if (node.type === 'TemplateLiteral') found.push([where, withoutHoles(text.slice(node.start + 1, node.end - 1))])
    for (const [key, child] of Object.entries(node)) if (!key.endsWith('omments')) visit(child)
  }
  visit(parse(text, { sourceType: 'module', plugins: ['typescript'] }).program)
  return found.filter(([, literal]) => /\s/.test(literal))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value && value.loc != null
}

function withoutHoles(template: string): string {
  return template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
}

/** The lines of a page, without its code and without the examples of how not to write. */
function lines(file: string): readonly Literal[] {
  let isCode = false
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): Literal[] => {
      if (/^ *```/.test(line)) isCode = !isCode
      const isExample = file === 'CONTRIBUTING.md' && line.startsWith('| ')
      return isCode || isExample ? [] : [[`${file}:${index + 1}`, line.replaceAll(/`[^`]*`/g, '…')]]
    })
}
