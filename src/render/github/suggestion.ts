import { digest } from '../../core/plan/digest.js'
import { type Finding, withHelp } from '../../core/rules/finding.js'
import { applyEdits, type TextEdit } from '../../core/text/edit.js'
import { visible } from '../../core/text/plain.js'
import type { SourceFile } from '../../core/text/source.js'
import type { Report } from '../../report/report.js'
import { code, fenced, markdown } from '../escape.js'
import { problems } from '../problems.js'
import type { RenderContext } from './context.js'
import { ruleUrl } from './links.js'
import { keyWord } from './marker.js'

/** Lines of a file, counted from 1 as git does, the last one included. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** A certain remedy as a review comment that GitHub carries out on a click. */
export interface Suggestion extends SuggestionMark {
  /** From the root of the repository. */
  readonly path: string
  /** The whole lines that give way. */
  readonly lines: LineRange
  readonly body: string
}

/** By which a suggestion is known again: of which comment key it is, and a digest of its rule, file and texts. */
export interface SuggestionMark {
  readonly key: string
  readonly mark: string
}

export interface Suggestions {
  readonly offered: readonly Suggestion[]
  /** How many remedies cannot be offered here and now. */
  readonly leftOut: number
}

/** GitHub Docs, "Best practices for using the REST API": many comments at once look like an abuse. */
const MOST_OFFERED = 30
/** GitHub takes 65,536 characters in a comment, of which the words around the text need some. */
const MOST_CHARACTERS = 60_000

/**
 * Every certain remedy as a suggestion, the most severe finding's first. `shownIn` tells which lines of a file GitHub
 * shows in the diff: each range is one hunk, and a suggestion lies within one.
 */
export function suggestionsOf(
  report: Report,
  context: RenderContext,
  shownIn: (file: SourceFile) => readonly LineRange[],
): Suggestions {
  const remedies = problems(report, context.repository?.prefix).flatMap(found => {
    const { edits, at } = found
    return edits === undefined ? [] : [{ found, change: changeOf(at.file.text, edits) }]
  })
  const offered: Suggestion[] = []
  for (const { found, change } of remedies) {
    const { path, origin } = found.at.file
    const isShown = origin === undefined && shownIn(found.at.file).some(range => covers(range, change.lines))
    const isFree = offered.every(other => other.path !== path || !touches(other.lines, change.lines))
    if (offered.length < MOST_OFFERED && isShown && isFree && isSeen(change.after))
      offered.push(offer(found, change, context))
  }
  return { offered, leftOut: remedies.length - offered.length }
}

function covers(outer: LineRange, inner: LineRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

function touches(one: LineRange, other: LineRange): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** What is accepted must be what was seen, so a text that hides something is left to people. */
function isSeen(text: string): boolean {
  return text.length <= MOST_CHARACTERS && text.split(/[\n\t]/).every(piece => visible(piece) === piece)
}

/** What a remedy does to whole lines, which end with LF as the commit has them. */
interface Change {
  readonly lines: LineRange
  readonly before: string
  readonly after: string
}

function changeOf(text: string, edits: readonly TextEdit[]): Change {
  const first = Math.min(...edits.map(({ span }) => span.start))
  const last = Math.max(...edits.map(({ span }) => span.end))
  const start = text.slice(0, first).lastIndexOf('\n') + 1
  const stop = text.indexOf('\n', last)
  const before = text.slice(start, stop < 0 ? text.length : stop)
  const moved = edits.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text }))
  const from = breaksIn(text.slice(0, start)) + 1
  const lines = { from, to: from + breaksIn(before) }
  return { lines, before: withoutReturns(before), after: withoutReturns(applyEdits(before, moved)) }
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1
}

function withoutReturns(text: string): string {
  return text.replace(/\r(?=\n|$)/g, '')
}

function offer(found: Finding, { lines, before, after }: Change, context: RenderContext): Suggestion {
  const { rule, at } = found
  const { path } = at.file
  const { commentKey: key } = context
  const mark = digest(rule, path, before, after).slice('sha256:'.length, 'sha256:'.length + MARK_DIGITS)
  const body = [
    suggestionMarker({ key, mark }),
    markdown(withHelp(found)),
    suggestionBlock(after),
    ruleName(rule, context),
  ]
  return { path, lines, key, mark, body: body.join('\n\n') }
}

const MARK_DIGITS = 32

/** The text goes into the file as it is, so only the fence keeps it in its place. */
function suggestionBlock(text: string): string {
  return fenced('suggestion', text)
}

function ruleName(rule: string, context: RenderContext): string {
  const url = ruleUrl(rule, context)
  return url === undefined ? `<sub>${code(rule)}</sub>` : `<sub>[${code(rule)}](${url})</sub>`
}

function suggestionMarker({ key, mark }: SuggestionMark): string {
  return `<!-- connect-bucket-lock-suggestion ${keyWord(key)} ${mark} -->`
}

/** Whether a comment is of a key: what its first line says of a suggestion; `undefined` for every other text. */
export function readSuggestionMarker(body: string): SuggestionMark | undefined {
  const [line = ''] = body.split(/\r?\n/, 1)
  const [, key, mark] = /^<!-- connect-bucket-lock-suggestion ([\w.]+) ([0-9a-f]{32}) -->$/.exec(line) ?? []
  return key === undefined || mark === undefined ? undefined : { key, mark }
}

/** Takes the place of a suggestion that somebody answered, so that the answer keeps what it is about. */
export const OUTDATED_SUGGESTION =
  'This suggestion is outdated: its lines, or what is found in them, changed. The comment of Connect Bucket Lock has what holds now.'

/** What a review says above its suggestions. */
export const REVIEW_TEXT =
  'Each suggestion is the one certain remedy of a finding. Commit those that you agree with, several at once with *Add suggestion to batch*.'
