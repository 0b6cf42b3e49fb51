import { findingsInExample } from '../core/rules/examples/bench.js'
import { fileOf } from '../core/rules/examples/marks.js'
import type { Example, Rule } from '../core/rules/rule.js'
import { plain } from '../core/text/prose.js'
import { drawExample, drawExcerpt } from './example-text.js'
import { indented, wrapped } from './layout.js'

const WIDTH = 96

/** One rule as a page of plain text: what `rules ID` prints. */
export function rulePage(rule: Rule): string {
  const [first, ...others] = rule.bad()
  const [right] = rule.good()
  const sections = [
    `${rule.id} (${rule.severity})`,
    paragraph(rule.summary.replaceAll('`', '')),
    paragraph(`Why: ${plain(rule.why)}`),
    paragraph(`Fix: ${plain(rule.fix)}`),
    ...(rule.source === undefined ? [] : [paragraph(`Source: ${rule.source}`)]),
    `Wrong: ${first.title}\n\n${indented(drawnBad(rule, first, drawExample), 2)}`,
    ...others.map(example => `Wrong too: ${example.title}\n\n${indented(drawnBad(rule, example, drawExcerpt), 2)}`),
    `Right: ${right.title}\n\n${indented(drawExample(fileOf(right), []), 2)}`,
  ]
  return `${sections.join('\n\n')}\n`
}

/** All rules in one line each: what `rules` prints. */
export function ruleList(rules: readonly Rule[]): string {
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length))
  const lines = rules.map(
    ({ id, severity, summary }) => `${id.padEnd(idWidth)}  ${severity.padEnd(7)}  ${summary.replaceAll('`', '')}`,
  )
  return `${lines.join('\n')}\n`
}

function drawnBad(rule: Rule, example: Example, draw: typeof drawExample): string {
  const own = findingsInExample(rule, example).filter(finding => finding.rule === rule.id)
  return draw(fileOf(example), own)
}

function paragraph(text: string): string {
  return wrapped(text, WIDTH)
}
