import { InvariantError, PortError, UsageError } from '../core/text/errors.js'
import { plainText } from '../core/text/plain.js'
import { endingOf, type Report } from './report.js'

/** Exit codes of the CLI, and what the action's failures stand for, as the README has them. */
export const EXIT = { safe: 0, unsafe: 1, usage: 2, noVerdict: 3, bug: 70 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit code of a finished run. */
export function exitCodeOf(report: Report): ExitCode {
  const codes = { safe: EXIT.safe, unsafe: EXIT.unsafe, unproven: EXIT.noVerdict } as const
  return codes[endingOf(report)]
}

/** How a run that could not finish ends: what to say and the exit code. */
export function failureOf(error: unknown): { readonly code: ExitCode; readonly text: string } {
  if (error instanceof UsageError) return { code: EXIT.usage, text: error.message }
  if (error instanceof PortError) {
    const { remedy, page } = error.problem
    const more = [remedy && plainText(remedy), page && `See ${page}`].filter(line => line !== undefined)
    return { code: EXIT.noVerdict, text: [`No verdict: ${error.message}`, ...more].join('\n') }
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const law = error instanceof InvariantError ? ' A law of its own code was broken.' : ''
  return { code: EXIT.bug, text: `This is a bug in connect-bucket-lock, please report it.${law}\n${details}` }
}
