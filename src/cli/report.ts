import { resolve } from 'node:path'
import { policyFiles } from '../adapters/disk/files.js'
import { plainText } from '../core/text/plain.js'
import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { run } from '../host.js'
import { verdictSentence } from '../render/words.js'
import { EXIT, type ExitCode, exitCodeOf, foundCode } from '../report/exit.js'
import type { Mode, Report } from '../report/report.js'
import { settingsOf } from '../settings/settings.js'
import type { CommandLine, Options } from './args.js'
import { askedBy } from './asked.js'
import { type Console, deliver, paintFor, rendered, surroundingsOf } from './output.js'
import { refuseOutputAmong } from './output-file.js'

/** `check`, `plan`, `apply` and `drift`: everything that ends in a report. */
export async function reportCommand(mode: Mode, line: CommandLine, console: Console): Promise<ExitCode> {
  const { operands, said } = line
  refuseOperandsOf(said, operands)
  const { format = 'text', schema = '2', output, verbose = false } = said
  if (said.schema !== undefined && format !== 'json') {
    throw usageError(say`${'--schema'} is a version of the JSON report; add ${'--format json'}.`)
  }
  const settings = settingsOf({ mode, ...(await askedBy(line, console)) })
  if (said.restore === undefined) refuseOutputAmong(settings.policies, output, console)
  const found = await run(settings, {
    files: policyFiles({
      root: console.cwd,
      outside: 'allowed',
      ...(mode === 'drift' && operands.length === 0 ? { ifNone: WITHOUT_FILES } : {}),
    }),
    previousFolder: resolve(console.cwd, '.connect-bucket-lock', 'previous'),
    ...surroundingsOf(console),
  })
  const report: Report = settings.failOn === 'never' ? { ...found, enforced: false } : found
  if (foundCode(report) === EXIT.noVerdict && format !== 'text')
    console.err(`No verdict: ${plainText(verdictSentence(report))}\n`)
  tellUnplaced(report, format, console)
  return deliver(
    (form, where) => rendered(report, { format: form, schema, verbose }, paintFor(where), where),
    { format, output },
    console,
    exitCodeOf(report),
  )
}

/** What is wrong in no file has no place in a list of places. */
function tellUnplaced({ unmanaged = [] }: Report, format: string, { err }: Console): void {
  if (format !== 'sarif' && format !== 'gitlab') return
  for (const { bucket, account } of unmanaged)
    err(`${plainText(say`Not in this format: no policy file locks ${bucket} of account ${account}.`)}\n`)
}

const WITHOUT_FILES = say`Without policy files, ${'connect-bucket-lock audit'} says which buckets are locked and which are open.`

function refuseOperandsOf({ restore }: Options, [operand]: readonly string[]): void {
  if (operand === undefined || restore === undefined) return
  throw usageError(say`${'--restore'} puts one kept file back and takes no other; ${operand} is one too many.`)
}
