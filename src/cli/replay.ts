import { bookFrom, identityOf } from '../app/account-state.js'
import { replay as replayLogs } from '../app/replay.js'
import { shares } from '../app/targets.js'
import { type BucketPolicy, isOfOneBucket, isWhole } from '../core/policy-file.js'
import { verdictOfReplay } from '../core/replay/verdict.js'
import { invariant } from '../core/text/errors.js'
import { plainText } from '../core/text/plain.js'
import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { accountPorts, logsAt, lookForLogs } from '../host.js'
import { replayPage } from '../render/html/replay.js'
import { type ReplayStory, replayCsv, replayJson, replayMarkdown, replayText } from '../render/replay.js'
import { EXIT, type ExitCode } from '../report/exit.js'
import type { CommandLine } from './args.js'
import { settingsFor } from './asked.js'
import { onePolicy } from './one-policy.js'
import { type Console, deliver, type Format, pageContext, paintFor, surroundingsOf } from './output.js'
import { refuseOutputAmong } from './output-file.js'

/** `replay`: whom would this policy have denied, had it stood there when the logs were written? */
export async function replayCommand({ said, operands }: CommandLine, console: Console): Promise<ExitCode> {
  const { format = 'text', output, events = [] } = said
  if (events.length === 0) throw usageError(say`Which logs? Write ${'--events'} and the path of a log or of a folder.`)
  const file = await policyOf({ operands, said }, console)
  await lookForLogs(events, surroundingsOf(console))
  const settings = await settingsFor('plan', { said }, console)
  refuseOutputAmong(settings.policies, output, console)
  const surroundings = surroundingsOf(console)
  const [share] = shares([file], settings)
  const asked = { ...share, ...(await accountPorts(settings, surroundings, share?.account)) }
  const { account } = asked
  const [identity, roles, instances] = await Promise.all([identityOf(asked), account.roles(), account.instances()])
  const book = bookFrom({ identity, roles, instances }, settings, share)
  const result = await replayLogs([{ file, book }], logsAt(events, surroundings), surroundings.progress)
  const [found] = result.replays
  invariant(found !== undefined, 'one policy is replayed once')
  const judged = verdictOfReplay(found, result)
  const story = { file: file.source.path, bucket: file.bucket, files: result.files, replay: found, judged }
  if (judged.verdict === 'unproven' && format !== 'text')
    console.err(`No verdict: ${judged.doubts.map(plainText).join(' ')}\n`)
  return deliver((form, where) => inFormat(story, form, where), { format, output }, console, EXIT_OF[judged.verdict])
}

const EXIT_OF = { safe: EXIT.safe, unsafe: EXIT.unsafe, unproven: EXIT.noVerdict } as const

async function policyOf(
  { operands, said }: Pick<CommandLine, 'operands' | 'said'>,
  console: Console,
): Promise<BucketPolicy> {
  if (operands.length === 0)
    throw usageError(say`Which policy? Write ${'connect-bucket-lock replay FILE --events logs/'}.`)
  const [path = '', another] = operands
  if (another !== undefined) throw usageError(say`One policy is replayed at a time; ${another} is one too many.`)
  const file = await onePolicy([path], said, 'replayed', console)
  if (isWhole(file) && isOfOneBucket(file)) return file
  const check = `connect-bucket-lock check ${path}`
  throw usageError(say`${path} cannot be read as the policy of one bucket.`, say`${check} says more.`)
}

function inFormat(story: ReplayStory, format: Format, console: Console): string {
  switch (format) {
    case 'text':
      return replayText(story, paintFor(console))
    case 'json':
      return replayJson(story)
    case 'csv':
      return replayCsv(story)
    case 'markdown':
      return replayMarkdown(story)
    case 'html':
      return replayPage(story, pageContext(console))
    case 'gitlab':
    case 'sarif':
      invariant(false, 'a command is asked for its own formats only')
  }
}
