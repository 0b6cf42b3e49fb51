import { policyFiles } from '../adapters/disk/files.js'
import { remembrances } from '../adapters/disk/remembrances.js'
import { refresh as renew } from '../app/refresh.js'
import { readPolicyFile } from '../core/policy-file.js'
import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { targetsOf } from '../host.js'
import { refreshText } from '../render/refresh.js'
import { EXIT, type ExitCode, exitCodeOf } from '../report/exit.js'
import { settingsOf } from '../settings/settings.js'
import type { CommandLine } from './args.js'
import { askedBy } from './asked.js'
import { writeEdited } from './folder.js'
import { type Console, loggable, paintFor, surroundingsOf } from './output.js'

/** `refresh`: dead ids give way to those of the roles that exist now; the exit code is that of the files afterwards. */
export async function refreshCommand(line: CommandLine, console: Console): Promise<ExitCode> {
  const { operands, said } = line
  if (operands.includes('-')) throw usageError(say`${'refresh'} changes files, and the standard input is none.`)
  const asked = await askedBy(line, console)
  const settings = settingsOf({ mode: 'plan', ...asked })
  const sources = await policyFiles({ root: console.cwd, outside: 'allowed' }).find(settings.policies)
  const { snapshot, adminRoles: namedAdmins = asked.config.adminRoles ?? [] } = said
  const texts = await remembrances(console.cwd, {
    files: [...sources.map(({ path }) => path), ...(snapshot === undefined ? [] : [snapshot])],
    named: said.history ?? [],
    kept: '.connect-bucket-lock/previous',
  })
  const targets = await targetsOf(sources.map(readPolicyFile), settings, surroundingsOf(console))
  const { files, report } = await renew({ targets, settings, texts, namedAdmins })
  const isDryRun = said.dryRun === true
  if (!isDryRun) writeEdited(console.cwd, files)
  console.out(loggable(refreshText(files, report, isDryRun, paintFor(console)), console))
  return files.some(({ because }) => because !== undefined) ? EXIT.unsafe : exitCodeOf(report)
}
