import { today } from '../adapters/disk/clock.js'
import { check } from '../app/check.js'
import { isOfOneBucket } from '../core/policy-file.js'
import { list, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { EXPORTS, type ExportForm, exported, obstacleTo } from '../render/export.js'
import { EXIT, type ExitCode, exitCodeOf } from '../report/exit.js'
import { settingsOf } from '../settings/settings.js'
import type { CommandLine } from './args.js'
import { writeFile } from './folder.js'
import { onePolicy } from './one-policy.js'
import { type Console, loggable, paintFor, rendered } from './output.js'

/** `export`: a proved lock in the form that another tool takes. One that is not proved is told, and not written. */
export async function exportPolicy({ operands, said }: CommandLine, console: Console): Promise<ExitCode> {
  const form = formOf(said.as)
  if (operands.length === 0)
    throw usageError(say`Which policy? Write ${'connect-bucket-lock export FILE --as terraform'}.`)
  const file = await onePolicy(operands, said, 'exported', console)
  const report = check([file], settingsOf({ mode: 'check', said, config: {}, today: today() }))
  if (report.verdict !== 'safe' || !isOfOneBucket(file)) {
    console.err(
      loggable(
        await rendered(report, { format: 'text' }, paintFor({ ...console, isTerminal: false }), console),
        console,
      ),
    )
    return exitCodeOf(report)
  }
  const { origin, path } = file.source
  if (origin?.sensitive) throw usageError(say`The policy in ${path} is marked as sensitive.`)
  const obstacle = obstacleTo(form, file.policy)
  if (obstacle !== undefined) throw usageError(obstacle)
  const text = exported(file.policy, file.bucket, form)
  if (said.output === undefined) console.out(text)
  else writeFile(console.cwd, said.output, text)
  return EXIT.safe
}

function formOf(asked: string | undefined): ExportForm {
  const form = EXPORTS.find(known => known === asked)
  if (form !== undefined) return form
  throw usageError(say`Write ${'--as'} and one of ${list(EXPORTS, 'or')}.`)
}
