import { plain } from '../text/prose.js'
import type { Finding } from './finding.js'

/** What an error is mended by, as far as it is proved, and what is found in the text then. */
export type Repairs = ReadonlyMap<Finding, () => readonly Finding[]>

/**
 * The findings without those that another one explains: where the remedy of an error takes a finding along, the two are
 * one mistake, and of two that take each other along the first stands for both. No error goes but for an error that stays,
 * and errors are never waived, so no verdict changes.
 */
export function withoutConsequences(findings: readonly Finding[], repairs: Repairs): readonly Finding[] {
  const errors = [...repairs].filter(([{ severity }]) => severity === 'error')
  const takenBy = new Map(errors.map(([error, left]) => [error, goneAmong(findings, left())]))
  const explainers = (one: Finding): readonly Finding[] =>
    [...takenBy].flatMap(([error, gone]) => {
      const isMutual = takenBy.get(one)?.has(error) === true
      const isFirst = findings.indexOf(error) < findings.indexOf(one)
      return error !== one && gone.has(one) && (isFirst || !isMutual) ? [error] : []
    })
  const roots = new Set(findings.filter(one => explainers(one).length === 0))
  return findings.filter(one => !explainers(one).some(error => roots.has(error)))
}

/** Those that a repaired text no longer has; where its words leave open which of a rule's findings went, none. */
function goneAmong(findings: readonly Finding[], left: readonly Finding[]): ReadonlySet<Finding> {
  const gone = [...new Set(findings.map(({ rule }) => rule))].flatMap(rule => {
    const before = findings.filter(finding => finding.rule === rule)
    const after = left.filter(finding => finding.rule === rule)
    const said = new Set(after.map(({ message }) => plain(message)))
    const unsaid = before.filter(({ message }) => !said.has(plain(message)))
    return unsaid.length <= before.length - after.length ? unsaid : []
  })
  return new Set(gone)
}
