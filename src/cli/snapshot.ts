import { systemClock, today } from '../adapters/disk/clock.js'
import { loadConfig } from '../adapters/disk/config.js'
import type { Account, BucketPolicies } from '../app/ports.js'
import { type SnapshotWork, takeSnapshot } from '../app/snapshot.js'
import { isBucketName } from '../core/lock/find.js'
import { counted } from '../core/text/count.js'
import { plainText } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { ours, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { liveAccount } from '../host.js'
import { trustedText } from '../render/trusted.js'
import { EXIT, type ExitCode } from '../report/exit.js'
import { settingsOf } from '../settings/settings.js'
import { printSnapshot } from '../snapshot/format.js'
import type { CommandLine } from './args.js'
import { writeFile } from './folder.js'
import { type Console, loggable, surroundingsOf } from './output.js'
import { refuseOutputAmong } from './output-file.js'

/** What a snapshot is taken of. */
export interface LiveAccount {
  readonly account: Account
  readonly policies: BucketPolicies
  /** Where instances are that name no Region. Throws PortError where none is set. */
  region(): Promise<string>
}

/** `snapshot`: writes what a plan needs of the live account to a file, or to the standard output. */
export async function snapshot(line: CommandLine, console: Console): Promise<ExitCode> {
  const buckets = bucketsOf(line)
  const config = await loadConfig(console.cwd, line.said.config, today())
  const { regions = config.regions ?? [], output } = line.said
  const settings = settingsOf({ mode: 'plan', said: {}, config, today: today() })
  const wish = { buckets, settings, ...present({ output }) }
  refuseOutputAmong(settings.policies, output, console)
  await writeSnapshot(await liveAccount({ regions }, surroundingsOf(console)), wish, console)
  return EXIT.safe
}

/** What a snapshot is asked to hold, and where it goes. */
export interface SnapshotWish extends Pick<SnapshotWork, 'buckets' | 'settings'> {
  /** The file; the standard output where absent. */
  readonly output?: string
}

/**
 * Takes the snapshot and writes it; what is missing from it, and whom the configuration would have to declare, is told
 * beside it. Throws PortError.
 */
export async function writeSnapshot(
  { account, policies, region }: LiveAccount,
  { buckets, settings, output }: SnapshotWish,
  console: Console,
): Promise<void> {
  const work = { account, policies, clock: systemClock, region: await region(), buckets, settings }
  const { snapshot: taken, notes, declarations } = await takeSnapshot(work)
  for (const note of notes) console.err(`${plainText(note)}\n`)
  const declare = trustedText(declarations, settings.trusted.length > 0)
  if (declare !== '') console.err(`${declare}\n`)
  if (output === undefined) {
    console.out(loggable(printSnapshot(taken), console, 'json'))
    return
  }
  writeFile(console.cwd, output, printSnapshot(taken))
  const { roles, instances = [], buckets: read } = taken
  const counts = [
    counted(roles.length, 'role', 'roles'),
    counted(instances.length, 'Connect instance', 'Connect instances'),
    counted(Object.keys(read).length, 'bucket policy', 'bucket policies'),
  ]
  console.out(`${plainText(say`Written: ${output} (${ours(counts.join(', '))}).`)}\n`)
}

function bucketsOf(line: CommandLine): readonly string[] {
  const [operand] = line.operands
  if (operand !== undefined) {
    const meant = say`Write ${`--output ${operand}`} for a file, ${`--bucket ${operand}`} for a bucket.`
    throw usageError(say`${'snapshot'} takes options only; ${operand} is none.`, meant)
  }
  const buckets = line.said.bucket ?? []
  const wrong = buckets.find(bucket => !isBucketName(bucket))
  if (wrong !== undefined) throw usageError(say`${wrong} is not a valid bucket name.`)
  return buckets
}
