import { resolve } from 'node:path'
import { keptPolicies } from '../adapters/disk/previous.js'
import { assembleReport } from '../app/check.js'
import { type Intended, type Recovered, type RemovePorts, recover, removePolicy } from '../app/recover/recover.js'
import { isBucketName } from '../core/lock/find.js'
import type { PolicyFile } from '../core/policy-file.js'
import { plainText } from '../core/text/plain.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { finishingOnSignals, lockedAccount, replacing } from '../host.js'
import { intendedText, questionText, recoveredText, recoveryJson } from '../render/recover.js'
import { exitOf, isDone } from '../report/ending.js'
import { EXIT, type ExitCode, exitCodeOf } from '../report/exit.js'
import { rolesIn } from '../settings/settings.js'
import type { CommandLine, Options } from './args.js'
import { settingsFor } from './asked.js'
import { policyFor } from './one-policy.js'
import { type Console, loggable, paintFor, surroundingsOf } from './output.js'
import { terminalPrompt } from './prompt.js'

/** `recover`: puts a policy on a bucket that is locked for good, or says which ways back there are. */
export async function recoverBucket({ operands, said }: CommandLine, console: Console): Promise<ExitCode> {
  const bucket = bucketOf(operands)
  const { settings, owner } = await ownerOf(bucket, said, console)
  if (settings.snapshot !== undefined) console.err(`${plainText(onlyPeople(settings.snapshot))}\n`)
  if (said.rehearse === true) {
    const { rehearseRecovery } = await import('./rehearse.js')
    return rehearseRecovery({ bucket, owner, settings }, said, console)
  }
  const policy = await policyToPut(bucket, said, console)
  const confirm = questioner(said, console)
  const target = await lockedAccount(settings, owner, surroundingsOf(console))
  const forPrograms = said.format === 'json'
  const shown = new Set<Intended>()
  const show = (intended: Intended) => {
    if (!forPrograms && !shown.has(intended))
      console.out(loggable(intendedText(intended, planOf(intended), paintFor(console)), console))
    shown.add(intended)
  }
  const ports = await portsFor({ show, confirm }, console)
  const ended = await (policy === undefined
    ? removePolicy(bucket, target, ports)
    : recover({ bucket, policy }, target, settings, ports))
  show(ended.intended)
  console.out(
    forPrograms
      ? loggable(recoveryJson(ended.intended, planOf(ended.intended).notes, ended.outcome), console, 'json')
      : loggable(recoveredText(ended.intended, ended.outcome, paintFor(console)), console),
  )
  return exitOfRecovery(ended)
}

/** Elsewhere a snapshot takes the place of AWS, and here it does not. */
function onlyPeople(snapshot: string): Prose {
  return say`${snapshot} says only who is in the account: the bucket and its policy are those of AWS.`
}

function bucketOf([bucket, another]: readonly string[]): string {
  if (bucket === undefined) throw usageError(say`Which bucket? Write ${'connect-bucket-lock recover BUCKET'}.`)
  if (another !== undefined) throw usageError(say`${'recover'} is about one bucket; ${another} is one too many.`)
  if (isBucketName(bucket)) return bucket
  throw usageError(say`${bucket} is not the name of a bucket.`)
}

/** The account in which the bucket lies, and who applies and plans there. */
async function ownerOf(bucket: string, said: Options, console: Console) {
  const settings = await settingsFor('apply', { said }, console)
  const owner = said.accountId ?? settings.buckets.get(bucket)?.account
  const account = settings.accounts.find(({ id }) => id === owner)
  return { owner, settings: { ...settings, ...rolesIn(settings, account) } }
}

/** `undefined` where the policy that stands there is to be removed. */
async function policyToPut(bucket: string, said: Options, console: Console): Promise<PolicyFile | undefined> {
  if (said.delete === true && said.policy !== undefined) {
    throw usageError(say`${'--delete'} takes the policy away and ${'--policy'} puts one; say only one of them.`)
  }
  if (said.policy !== undefined) return policyFor(bucket, said.policy, console)
  if (said.delete === true) return undefined
  throw usageError(
    say`Which policy? Write ${'--policy'} and the path of a kept one.`,
    say`${'--delete'} takes the policy away, which opens the bucket; ${'--rehearse'} changes nothing.`,
  )
}

/** Nothing is written that nobody agreed to. */
function questioner({ yes, format }: Options, console: Console): (question: Prose) => Promise<boolean> {
  if (yes === true) return async () => true
  if (format === 'json') {
    throw usageError(
      say`${'--format json'} asks no question before the write.`,
      say`Say ${'--yes'} to agree beforehand.`,
    )
  }
  if (console.isTerminal && process.stdin.isTTY === true) {
    return terminalPrompt({ input: process.stdin, output: process.stdout }).confirm
  }
  throw usageError(ours('There is no terminal to ask on before the write.'), say`Say ${'--yes'} to agree beforehand.`)
}

interface Questioner {
  readonly show: (intended: Intended) => void
  readonly confirm: (question: Prose) => Promise<boolean>
}

async function portsFor({ show, confirm }: Questioner, console: Console): Promise<RemovePorts> {
  const previousFolder = resolve(console.cwd, '.connect-bucket-lock', 'previous')
  const { progress } = surroundingsOf(console)
  return {
    ...(await replacing({ previousFolder, progress })),
    atHand: async bucket => keptPolicies(previousFolder, bucket),
    agree: async intended => {
      show(intended)
      const agreed = await confirm(questionText(intended))
      if (agreed) finishingOnSignals({ progress })
      return agreed
    },
  }
}

/** What was proved of the policy before it is put. */
function planOf({ change }: Intended) {
  return change.kind === 'put' ? assembleReport('plan', [change.policy], change.notes) : assembleReport('plan', [], [])
}

/** A bucket without a policy is not locked. What could not be done is told by how it ended. */
function exitOfRecovery({ intended: { change }, outcome }: Recovered): ExitCode {
  if (change.kind === 'put') return exitCodeOf(assembleReport('apply', [{ ...change.policy, outcome }], []))
  const exit = isDone(outcome) ? 'unsafe' : exitOf(outcome)
  return exit === 'cause' ? EXIT.noVerdict : EXIT[exit]
}
