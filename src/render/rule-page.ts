import { findingsInExample } from '../core/rules/examples/bench.js'
import { fileOf } from '../core/rules/examples/marks.js'
import type { Example, Rule } from '../core/rules/rule.js'
import { plain } from '../core/text/prose.js'
import { drawExample, drawExcerpt } from './example-text.js'

const WIDTH = 96

/** One rule as a page of plain text: what `rules ID` prints. */
export function rulePage(rule: Rule): string {
  const [first, ...others] = rule.bad
  const [right] = rule.good
  const sections = [
    `${rule.id} (${rule.severity})`,
    wrap(rule.summary.replaceAll('`', '')),
    wrap(`Why: ${plain(rule.why)}`),
    wrap(`Fix: ${plain(rule.fix)}`),
    ...(rule.source === undefined ? [] : [wrap(`Source: ${rule.source}`)]),
    `Wrong: ${first.title}\n\n${indent(drawnBad(rule, first, drawExample))}`,
    ...others.map(example => `Wrong too: ${example.title}\n\n${indent(drawnBad(rule, example, drawExcerpt))}`),
    `Right: ${right.title}\n\n${indent(drawExample(fileOf(right), []))}`,
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

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

function wrap(text: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
