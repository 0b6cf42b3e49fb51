import { InvariantError, PortError, UsageError } from './errors.js'
import type { ApplyOutcome, Report } from './report.js'

/** Exit codes of the CLI, and what the action's failures stand for; design.md section 2. */
export const EXIT = { safe: 0, unsafe: 1, usage: 2, noVerdict: 3, bug: 70 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit code of a finished run: what is known to be wrong outweighs what could not be found out. */
export function exitCodeOf({ verdict, policies }: Report): ExitCode {
  const codes = policies.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcomeCode(outcome)]))
  if (verdict === 'unsafe' || codes.includes(EXIT.unsafe)) return EXIT.unsafe
  return verdict === 'unproven' || codes.includes(EXIT.noVerdict) ? EXIT.noVerdict : EXIT.safe
}

function outcomeCode(outcome: ApplyOutcome): ExitCode {
  if (outcome.kind === 'applied' || outcome.kind === 'unchanged') return EXIT.safe
  if (outcome.kind !== 'refused') return EXIT.noVerdict
  return outcome.why === 'unproven' || outcome.why === 'aws-failed' ? EXIT.noVerdict : EXIT.unsafe
}

/** How a run that could not finish ends: what to say and the exit code. */
export function failureOf(error: unknown): { readonly code: ExitCode; readonly text: string } {
  if (error instanceof UsageError) return { code: EXIT.usage, text: error.message }
  if (error instanceof PortError) {
    const { message, remedy, page } = error.problem
    const more = [remedy, page && `See ${page}`].filter(line => line !== undefined)
    return { code: EXIT.noVerdict, text: [`No verdict: ${message}`, ...more].join('\n') }
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const law = error instanceof InvariantError ? ' A law of its own code was broken.' : ''
  return { code: EXIT.bug, text: `This is a bug in connect-bucket-lock, please report it.${law}\n${details}` }
}
