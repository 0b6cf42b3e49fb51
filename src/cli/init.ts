import { today } from '../adapters/disk/clock.js'
import { DEFAULT_CONFIG, loadConfig } from '../adapters/disk/config.js'
import { type InitPorts, type InitWish, init as start } from '../app/init.js'
import { listedOnce } from '../app/region-readings.js'
import { present } from '../core/text/present.js'
import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { accountPorts } from '../host.js'
import { initText } from '../render/init.js'
import { EXIT, type ExitCode, exitCodeOf } from '../report/exit.js'
import type { AccountConfig } from '../settings/config.js'
import { type AccountSettings, rolesIn } from '../settings/settings.js'
import type { CommandLine } from './args.js'
import { settingsFor } from './asked.js'
import { policyFolder } from './folder.js'
import { type Console, loggable, paintFor, surroundingsOf } from './output.js'
import { terminalPrompt } from './prompt.js'

/** `init`: writes the policy file of a Connect bucket, proved, merged with what stands there. */
export async function initCommand(line: CommandLine, console: Console): Promise<ExitCode> {
  const said = wishOf(line)
  const { wish, settings, account } = inItsAccount(said, await settingsFor('plan', line, console))
  const ports = await accountPorts(settings, surroundingsOf(console), account)
  // a snapshot is of the Regions that it lists; in AWS the replicas of an instance are looked for
  return initOne({ wish, settings, ports: settings.snapshot === undefined ? listedOnce(ports) : ports }, line, console)
}

/** One bucket, in the account in which it lies. */
export interface InitWork {
  readonly wish: InitWish
  readonly settings: AccountSettings
  readonly ports: Pick<InitPorts, 'account' | 'policies'>
}

/** Writes the policy file of one bucket and tells of it. */
export async function initOne(
  { wish, settings, ports }: InitWork,
  line: CommandLine,
  console: Console,
): Promise<ExitCode> {
  const asks = console.isTerminal && process.stdin.isTTY === true
  const configuration = await configurationOf(line, console)
  const workflows = line.said.workflows === true ? true : asks && 'ask'
  const outcome = await start({ ...wish, configuration, workflows }, settings, {
    ...ports,
    folder: policyFolder(console.cwd),
    ...(asks ? { prompt: terminalPrompt({ input: process.stdin, output: process.stdout }) } : {}),
  })
  const asked = outcome.askedAdmins.flatMap(pattern => ['--admin-role', pattern])
  const hasTrusted = settings.trusted.length > 0
  const told = initText({ ...outcome, hasTrusted, options: [...repeated(line), ...asked] }, paintFor(console))
  console.out(loggable(told, console))
  return outcome.ending === 'not-proved' ? exitCodeOf(outcome.report) : EXIT.safe
}

interface Located {
  readonly wish: InitWish
  readonly settings: AccountSettings
  /** The account in which a role is assumed; absent for the one of the credentials at hand. */
  readonly account?: AccountConfig
}

/** Where the configuration says that the bucket lies: there the plan role looks, in AWS or its snapshot, and the apply role deploys. */
function inItsAccount(wish: InitWish, settings: AccountSettings): Located {
  const configured = wish.bucket === undefined ? undefined : settings.buckets.get(wish.bucket)
  const account = settings.accounts.find(({ id }) => id === configured?.account)
  const file = present({ output: configured?.file })
  if (account === undefined) return { wish: { ...file, ...wish }, settings }
  return {
    wish: { ...file, ...wish, expected: account.id },
    settings: { ...settings, ...rolesIn(settings, account) },
    account,
  }
}

/** What the command line says of the bucket. Throws UsageError. */
export function wishOf(line: CommandLine): InitWish {
  const [operand] = line.operands
  if (operand !== undefined) {
    throw usageError(
      say`${'init'} takes options only; ${operand} is none.`,
      say`Write ${`--bucket ${operand}`} for a bucket.`,
    )
  }
  const { instance, bucket: buckets = [], output, adminRoles = [] } = line.said
  const [bucket, another] = buckets
  if (another !== undefined) throw usageError(say`${'init'} writes the policy of one bucket; run it once for each.`)
  return {
    ...present({ instance, bucket, output }),
    adminRoles,
  }
}

/** Whom the configuration names as it is now. */
async function configurationOf({ said: { config: named } }: CommandLine, console: Console) {
  const { adminRoles, deployRole, planRole } = await loadConfig(console.cwd, named, today())
  return { path: named ?? DEFAULT_CONFIG, names: present({ adminRoles, deployRole, planRole }) }
}

/** What was said on this command line and a plan must be told as well. */
function repeated({ said }: CommandLine): readonly string[] {
  const { snapshot, adminRoles = [], deployRole, planRole, regions = [], config } = said
  const options = [
    ['--account', snapshot],
    ...adminRoles.map(role => ['--admin-role', role]),
    ['--deploy-role', deployRole],
    ['--plan-role', planRole],
    ...regions.map(region => ['--region', region]),
    ['--config', config],
  ]
  return options.flatMap(([option = '', value]) => (value === undefined ? [] : [option, value]))
}
