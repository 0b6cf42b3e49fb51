import { today } from '../adapters/disk/clock.js'
import { loadConfig } from '../adapters/disk/config.js'
import { type AccountSettings, type Asked, type Mode, settingsOf } from '../settings/settings.js'
import type { CommandLine } from './args.js'
import type { Console } from './output.js'

/** The settings of a command that is about one bucket, and not about the files of the repository. */
export async function settingsFor(
  mode: 'plan' | 'apply',
  { said }: Pick<CommandLine, 'said'>,
  { cwd }: Console,
): Promise<AccountSettings> {
  const config = await loadConfig(cwd, said.config, today())
  return settingsOf({ mode, said, config, today: today(), somePolicies: true })
}

/** What a command line and its configuration ask for; the operands are the policies. */
export async function askedBy({ operands, said }: CommandLine, { cwd }: Console): Promise<Omit<Asked<Mode>, 'mode'>> {
  const config = await loadConfig(cwd, said.config, today())
  return { said: { ...said, policies: operands }, config, today: today(), somePolicies: operands.length > 0 }
}
