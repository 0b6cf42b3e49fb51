import { type AuditTarget, audit } from '../app/audit.js'
import { listedOnce } from '../app/region-readings.js'
import { counted } from '../core/text/count.js'
import { invariant } from '../core/text/errors.js'
import { plainText } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { list, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { auditTargets } from '../host.js'
import { auditSentence } from '../render/audit/words.js'
import type { Audit, AuditedBucket } from '../report/audit.js'
import { EXIT, type ExitCode, failureOf } from '../report/exit.js'
import type { AccountSettings } from '../settings/settings.js'
import type { CommandLine } from './args.js'
import { settingsFor } from './asked.js'
import { initOne, wishOf } from './init.js'
import { type Console, loggable, surroundingsOf } from './output.js'

/**
 * `init --all`: an audit, and then the policy file of every bucket in which Connect stores and that is not locked. One
 * that cannot be written leaves the others theirs; the gravest exit code counts.
 */
export async function initAll(line: CommandLine, console: Console): Promise<ExitCode> {
  const { adminRoles, ...one } = wishOf(line)
  const named = Object.keys(one).map(option => `--${option}`)
  if (named.length > 0) throw usageError(say`${'--all'} is about every bucket, and ${list(named)} about one.`)
  const settings = await settingsFor('plan', line, console)
  const surroundings = surroundingsOf(console)
  const targets = (await auditTargets(settings, surroundings)).map(listedOnce)
  const found = await audit({ targets, files: [], settings, progress: surroundings.progress })
  const open = found.buckets.filter(isOpen)
  const codes: ExitCode[] = []
  for (const bucket of open) codes.push(await oneOf(bucket, { targets, settings, adminRoles }, line, console))
  const end = `${plainText(auditSentence(found))} ${lastWords(open, codes)}\n`
  console.out(loggable(open.length === 0 ? end : `\n${end}`, console))
  return worst([...codes, unread(found)])
}

function isOpen({ state, stores }: AuditedBucket): boolean {
  return state === 'not-locked' && stores.some(({ product }) => product === 'Connect')
}

interface Everywhere {
  readonly targets: readonly AuditTarget[]
  readonly settings: AccountSettings
  readonly adminRoles: readonly string[]
}

async function oneOf(
  { bucket, account }: AuditedBucket,
  { targets, settings, adminRoles }: Everywhere,
  line: CommandLine,
  console: Console,
): Promise<ExitCode> {
  const target = targets.find(({ expected = account }) => expected === account)
  invariant(target !== undefined, 'an audit finds the buckets of the accounts in the configuration')
  const { deployRole = settings.deployRole, planRole = settings.planRole } = target
  const wish = { bucket, adminRoles, ...present({ expected: target.expected }) }
  const inAccount = { ...settings, ...present({ deployRole, planRole }) }
  try {
    return await initOne({ wish, settings: inAccount, ports: target }, line, console)
  } catch (error) {
    const { code, text } = failureOf(error)
    console.err(`${plainText(say`${bucket}`)}: ${text}\n`)
    return code
  }
}

function lastWords(open: readonly AuditedBucket[], codes: readonly ExitCode[]): string {
  const left = codes.filter(code => code !== EXIT.safe).length
  if (open.length === 0) return 'There is no policy file to write.'
  return left === 0
    ? `There is a proved policy file for ${counted(open.length, 'bucket')}.`
    : `There is no proved policy file for ${left} of ${counted(open.length, 'bucket')}.`
}

/** What could not be read may be open too. */
function unread({ accounts, buckets }: Audit): ExitCode {
  const isUnread = accounts.some(
    ({ error, regions }) => error !== undefined || regions.some(({ state }) => state === 'unreadable'),
  )
  return isUnread || buckets.some(({ state }) => state === 'unreadable') ? EXIT.noVerdict : EXIT.safe
}

const GRAVEST: readonly ExitCode[] = [EXIT.bug, EXIT.usage, EXIT.unsafe, EXIT.noVerdict]

function worst(codes: readonly ExitCode[]): ExitCode {
  return GRAVEST.find(code => codes.includes(code)) ?? EXIT.safe
}
