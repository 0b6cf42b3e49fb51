import type { Finding } from '../../core/rules/finding.js'
import { diffLines } from '../../core/text/diff.js'
import { readJson } from '../../core/text/json.js'
import { printJson } from '../../core/text/json-tree.js'
import { positionOf, type SourceFile, sourceFromText } from '../../core/text/source.js'
import { numberOnDisk } from '../frame.js'
import { type Content, html, type Markup, prose } from './markup.js'

/** A line of a text, and where it begins. */
interface Line {
  readonly text: string
  readonly start: number
}

/** The policy, each finding below the line on which it ends, and its place underlined. */
export function annotated(file: SourceFile, findings: readonly Finding[]): Markup {
  const lines = linesOf(file.text)
  const texts = lines.map(({ text }) => text)
  const own = findings.filter(({ at }) => isOf(at.file, file))
  return html`<ol class="text" aria-label="${`The policy ${file.path}`}">${lines.map((line, index) => {
    const here = own.filter(({ at }) => endsOn(line, at.span.end, lines[index + 1]))
    const marks = own.map(({ at }) => at.span)
    return html`<li><span class="no">${numberOnDisk(file, texts, index + 1)}</span><pre>${marked(line, marks)}</pre>${here.map(finding => findingNote(finding))}</li>
`
  })}</ol>`
}

/** Whether both are the same text of the same file. */
export function isOf(one: SourceFile, other: SourceFile): boolean {
  return one.path === other.path && one.text === other.text
}

/** A finding with what to do about it, in a few lines. */
export function findingNote({ severity, rule, message, help, at }: Finding): Markup {
  const remedy = help.parts.length === 0 ? undefined : html`<p>${prose(help)}</p>`
  return html`<div class="finding ${severity}"><p><strong>${severity}</strong> ${prose(message)}</p>${remedy}<p class="soft">${rule}, ${at.file.path}, line ${positionOf(at).line}</p></div>`
}

/** What would change in the text of the live policy, both printed alike; `undefined` where either is no JSON. */
export function difference(live: string, desired: string): Markup | undefined {
  const [before, after] = [printedAlike(live), printedAlike(desired)]
  if (before === undefined || after === undefined || before === after) return undefined
  const lines = diffLines(before, after)
  return html`<ol class="text" aria-label="Difference to the live policy">${lines.map(({ kind, text }) => {
    const word = { same: '', gone: 'goes', new: 'comes' }[kind]
    const mark = { same: ' ', gone: '−', new: '+' }[kind]
    return html`<li class="${kind}"><span class="no">${mark}${word === '' ? undefined : html` ${word}`}</span><pre>${tabbed(text)}</pre></li>
`
  })}</ol>`
}

function printedAlike(text: string): string | undefined {
  const { root } = readJson(sourceFromText('policy', text))
  return root === undefined ? undefined : printJson(root, '')
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const end of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ text: text.slice(start, end.index), start })
    start = end.index + end[0].length
  }
  return start < text.length || lines.length === 0 ? [...lines, { text: text.slice(start), start }] : lines
}

function endsOn({ start }: Line, end: number, next: Line | undefined): boolean {
  return (end > start || (start === 0 && end === 0)) && (next === undefined || end <= next.start)
}

interface Marked {
  readonly start: number
  readonly end: number
}

/** The line in pieces, cut wherever a place begins or ends. */
function marked({ text, start }: Line, spans: readonly Marked[]): Content {
  const end = start + text.length
  const cuts = spans.flatMap(span => [span.start, span.end]).filter(at => at > start && at < end)
  const all = [...new Set([start, ...cuts, end])].sort((a, b) => a - b)
  return all.slice(0, -1).map((from, index) => {
    const to = all[index + 1] ?? end
    const piece = text.slice(from - start, to - start)
    const isMarked = spans.some(span => span.start <= from && to <= span.end) && piece.trim() !== ''
    return isMarked ? html`<mark>${tabbed(piece)}</mark>` : tabbed(piece)
  })
}

/** Tabs are common in JSON and hide nothing. */
function tabbed(text: string): Content {
  return text.split('\t').map((part, index) => (index === 0 ? part : [{ html: '\t' }, part]))
}
