import { InvariantError, PortError, UsageError } from '../core/text/errors.js'
import { plainText } from '../core/text/plain.js'
import { type ExitName, exitOf } from './ending.js'
import type { PolicyReport, Report, Verdict } from './report.js'
/** Exit codes of the CLI, and what the action's failures stand for, as the README has them. */
export const EXIT = { safe: 0, unsafe: 1, usage: 2, noVerdict: 3, bug: 70 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit code of a finished run: what it found, unless its settings want none to fail, or its pull request brought nothing of it. */
export function exitCodeOf(report: Report): ExitCode {
  return report.enforced === false || report.elsewhere === true ? EXIT.safe : foundCode(report)
}

/** What a finished run found, as an exit code. What is known to be wrong outweighs what could not be found out. */
export function foundCode({ mode, verdict, policies }: Report): ExitCode {
  const exits = mode === 'apply' && policies.length > 0 ? policies.flatMap(exitsOf) : [BY_VERDICT[verdict]]
  return EXIT[GRAVEST.find(exit => exits.includes(exit)) ?? 'safe']
}

/** The exit code of what a run found to be safe, unsafe, or could not find out. */
export function exitOfVerdict(verdict: Verdict): ExitCode {
  return EXIT[BY_VERDICT[verdict]]
}

const BY_VERDICT: Readonly<Record<Verdict, ExitName>> = { safe: 'safe', unsafe: 'unsafe', unproven: 'noVerdict' }
const GRAVEST: readonly ExitName[] = ['usage', 'unsafe', 'noVerdict']

/** What a policy is worth counts unless it certainly does not stand on its bucket: then only how that came about. */
function exitsOf({ verdict, outcome }: PolicyReport): readonly ExitName[] {
  const exit = outcome === undefined ? 'safe' : exitOf(outcome)
  if (exit === 'safe' || exit === 'cause') return [BY_VERDICT[verdict]]
  return outcome?.kind === 'rollback-failed' ? [exit, BY_VERDICT[verdict]] : [exit]
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
