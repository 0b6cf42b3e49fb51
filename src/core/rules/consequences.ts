import { getOrMake } from '../text/get-or-make.js'
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
  const before = byRule(errors.length === 0 ? [] : findings)
  const takenBy = new Map(errors.map(([error, left]) => [error, goneAmong(before, byRule(left()))]))
  const placeOf = new Map(findings.map((one, place) => [one, place]))
  const explainersOf = (one: Finding, place: number): readonly Finding[] =>
    [...takenBy].flatMap(([error, gone]) => {
      const isMutual = takenBy.get(one)?.has(error) === true
      const isFirst = (placeOf.get(error) ?? -1) < place
      return error !== one && gone.has(one) && (isFirst || !isMutual) ? [error] : []
    })
  const explainers = findings.map(explainersOf)
  const roots = new Set(findings.filter((_, place) => explainers[place]?.length === 0))
  return findings.filter((_, place) => !explainers[place]?.some(error => roots.has(error)))
}

/** Those that a repaired text no longer has; where its words leave open which of a rule's findings went, none. */
function goneAmong(findings: ByRule, left: ByRule): ReadonlySet<Finding> {
  const gone = [...findings].flatMap(([rule, before]) => {
    const after = left.get(rule) ?? []
    const said = new Set(after.map(({ message }) => message))
    const unsaid = before.filter(({ message }) => !said.has(message))
    return unsaid.length <= before.length - after.length ? unsaid.map(({ finding }) => finding) : []
  })
  return new Set(gone)
}

/** Findings with their messages as plain text. */
type ByRule = ReadonlyMap<string, readonly Told[]>

interface Told {
  readonly finding: Finding
  readonly message: string
}

function byRule(findings: readonly Finding[]): ByRule {
  const grouped = new Map<string, Told[]>()
  for (const finding of findings) {
    getOrMake(grouped, finding.rule, () => []).push({ finding, message: plain(finding.message) })
  }
  return grouped
}
