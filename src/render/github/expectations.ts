import type { Answered } from '../../core/claims/expectation.js'
import { positionOf } from '../../core/text/source.js'
import type { PolicyReport } from '../../report/report.js'
import { code, markdown } from '../escape.js'
import { testWords } from '../words.js'
import { details } from './claims.js'

/** A test that does not hold, its place and the reason; shorter: the test alone. */
export function failedTest({ expectation, verdict }: Answered): readonly [string, string] | undefined {
  if (verdict.kind !== 'fails' && verdict.kind !== 'unknown') return undefined
  const { at } = expectation
  const lead = `- ${verdict.kind === 'fails' ? '❌' : '❔'} **Expected:** ${markdown(testWords(expectation))}`
  const place = `<sub>${code(`${at.file.path}:${positionOf(at).line}`)}</sub>`
  return [`${lead}<br>${markdown(verdict.because)}<br>${place}`, lead]
}

/** The tests that hold, and those that were not made. */
export function testsText({ expectations = [] }: PolicyReport): string | undefined {
  const shown = expectations.filter(({ verdict }) => verdict.kind === 'holds' || verdict.kind === 'not-asked')
  if (shown.length === 0) return undefined
  const lines = shown.map(({ expectation, verdict }) => {
    return `- ${verdict.kind === 'holds' ? '✅' : '–'} ${markdown(testWords(expectation))}`
  })
  return details(`Tests of this repository (${shown.length})`, lines)
}
