import { policyFiles } from '../adapters/disk/files.js'
import { fix as mend } from '../app/fix.js'
import { ours, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import { usageError } from '../core/text/usage.js'
import { run } from '../host.js'
import { fixText } from '../render/fix.js'
import { type ExitCode, exitCodeOf } from '../report/exit.js'
import { settingsOf } from '../settings/settings.js'
import type { CommandLine } from './args.js'
import { askedBy } from './asked.js'
import { writeEdited } from './folder.js'
import { type Console, loggable, paintFor, surroundingsOf } from './output.js'

/** `fix`: carries out what has one certain, proved remedy, or shows it; the exit code is that of the files afterwards. */
export async function fixCommand(line: CommandLine, console: Console): Promise<ExitCode> {
  const { operands, said } = line
  if (operands.length === 0) {
    throw usageError(say`${'fix'} needs the files that it may change.`, ours('Name them, or a glob for them.'))
  }
  const isDryRun = said.dryRun === true
  if (!isDryRun && operands.includes('-')) {
    throw usageError(
      say`${'fix'} changes files, and the standard input is none.`,
      say`${'--dry-run'} shows the change.`,
    )
  }
  const mode = said.snapshot === undefined ? 'check' : 'plan'
  const settings = settingsOf({ mode, ...(await askedBy(line, console)) })
  const files = await policyFiles({ root: console.cwd, outside: 'allowed' }).find(settings.policies)
  const review = (files: readonly SourceFile[]) =>
    run(settings, { files: { find: async () => files }, previousFolder: '', ...surroundingsOf(console) })
  const fixed = await mend(files, review)
  if (!isDryRun) writeEdited(console.cwd, fixed.files)
  console.out(loggable(fixText(fixed.files, fixed.report, isDryRun, paintFor(console)), console))
  return exitCodeOf(fixed.report)
}
