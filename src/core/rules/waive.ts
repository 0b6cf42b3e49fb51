import { matchesGlob } from '../pattern/classes.js'
import { join, type Prose, say } from '../text/prose.js'
import { bySeverity, type Finding } from './finding.js'
import { renamedTo } from './renamed.js'

/** A finding that somebody accepted for a time; expired ones never get here. */
export interface Waiver {
  /** The id of a rule, or the one that it had in version 0.1. */
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
    const waiver = waivers.find(waiver => isAbout(waiver, finding))
    if (waiver === undefined || finding.severity === 'error') return finding
    return { ...finding, severity: 'notice', help: join([...wordsOf(waiver), finding.help], ' ') }
  })
  return waived.sort(bySeverity)
}

function isAbout({ rule, file }: Waiver, finding: Finding): boolean {
  return (renamedTo(rule) ?? rule) === finding.rule && matchesGlob(file, finding.at.file.path)
}

function wordsOf({ rule, owner, until, why }: Waiver): readonly Prose[] {
  const now = renamedTo(rule)
  const by = say`Waived by ${owner} until ${until}: ${why}`
  if (now === undefined) return [by]
  return [by, say`The waiver calls the rule ${rule}; write ${now}, because version 0.3 does not accept the old name.`]
}
