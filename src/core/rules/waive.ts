import { matches } from '../pattern/classes.js'
import { join, say } from '../text/prose.js'
import { bySeverity, type Finding } from './finding.js'

/** A finding that somebody accepted for a time; expired ones never get here. */
export interface Waiver {
  readonly rule: string
  /** A path or a glob. */
  readonly file: string
  readonly why: string
  readonly owner: string
  readonly until: string
}

/** Turns waived warnings into notices that say who waived them, why and until when. Errors are never waived. */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[]): readonly Finding[] {
  const waived = findings.map((finding): Finding => {
    const waiver = waivers.find(({ rule, file }) => rule === finding.rule && matches(file, finding.at.file.path))
    if (waiver === undefined || finding.severity === 'error') return finding
    const by = say`Waived by ${waiver.owner} until ${waiver.until}: ${waiver.why}`
    return { ...finding, severity: 'notice', help: join([by, finding.help], ' ') }
  })
  return waived.sort(bySeverity)
}
