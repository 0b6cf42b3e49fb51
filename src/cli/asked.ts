import { today } from '../adapters/disk/clock.js'
import { loadConfig } from '../adapters/disk/config.js'
import type { Asked, Mode } from '../settings/settings.js'
import type { CommandLine } from './args.js'
import type { Console } from './output.js'

/** What a command line and its configuration ask for; the operands are the policies. */
export async function askedBy({ operands, said }: CommandLine, { cwd }: Console): Promise<Omit<Asked<Mode>, 'mode'>> {
  const config = await loadConfig(cwd, said.config, today())
  return { said: { ...said, policies: operands }, config, today: today(), somePolicies: operands.length > 0 }
}
