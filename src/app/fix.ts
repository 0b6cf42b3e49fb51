import { compatible, isWorse } from '../core/remedy.js'
import type { Finding } from '../core/rules/finding.js'
import { applyEdits, type TextEdit } from '../core/text/edit.js'
import { invariant } from '../core/text/errors.js'
import { type SourceFile, sourceFromText } from '../core/text/source.js'
import type { PolicyReport, Report } from '../report/report.js'

/** What became of one file. */
export interface Mended {
  readonly before: SourceFile
  readonly after: SourceFile
  /** What was found and mended, in the order in which it was. */
  readonly findings: readonly Finding[]
}

export interface Fixed {
  readonly files: readonly Mended[]
  /** What is left to say about the files as they are now. */
  readonly report: Report
}

/** Judges the files with all that is known beside them; what it offers as a remedy is proved. */
export type Review = (files: readonly SourceFile[]) => Promise<Report>

/** A remedy can bring the next fault to light, as a comma that is taken out does; no file needs more rounds than this. */
const MOST_ROUNDS = 100

/** Carries out every certain remedy, round by round, until none is left. Remedies that spoil one another go singly. */
export async function fix(files: readonly SourceFile[], review: Review): Promise<Fixed> {
  let state: readonly Mended[] = files.map(file => ({ before: file, after: file, findings: [] }))
  let report = await review(files)
  for (let round = 0; round < MOST_ROUNDS && report.policies.some(hasRemedy); round += 1) {
    const together = state.map(file => mend(file, remedied(policyOf(file, report))))
    const judged = await review(together.map(({ after }) => after))
    const spoils = (file: Mended) => isWorse(policyOf(file, report).claims, policyOf(file, judged).claims)
    const isSpoilt = state.map(spoils)
    state = state.map((file, index) => {
      const singly = () => mend(file, remedied(policyOf(file, report)).slice(0, 1))
      return isSpoilt[index] === true ? singly() : (together[index] ?? file)
    })
    report = isSpoilt.includes(true) ? await review(state.map(({ after }) => after)) : judged
  }
  return { files: state, report }
}

function policyOf({ before }: Mended, { policies }: Report): PolicyReport {
  const policy = policies.find(({ file }) => file.path === before.path)
  invariant(policy !== undefined, 'a review has every file')
  return policy
}

function hasRemedy({ findings }: PolicyReport): boolean {
  return findings.some(({ edits }) => edits !== undefined)
}

/** The findings of a policy whose remedies do not touch one another. */
function remedied({ findings }: PolicyReport): readonly Finding[] {
  const edits: readonly TextEdit[] = compatible(findings)
  return findings.filter(finding => finding.edits?.every(edit => edits.includes(edit)))
}

function mend({ before, after, findings }: Mended, mended: readonly Finding[]): Mended {
  if (mended.length === 0) return { before, after, findings }
  const text = applyEdits(
    after.text,
    mended.flatMap(({ edits = [] }) => edits),
  )
  return { before, after: sourceFromText(after.path, text), findings: [...findings, ...mended] }
}
