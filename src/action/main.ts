import { join } from 'node:path'
import { systemClock } from '../adapters/disk/clock.js'
import { cloneOf } from '../adapters/github/clone.js'
import type { Environment } from '../app/environment.js'
import { plainText } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { list, type Prose, say } from '../core/text/prose.js'
import { auditSentence } from '../render/audit/words.js'
import { commentText } from '../render/github/comment.js'
import type { RenderContext } from '../render/github/context.js'
import { type NoVerdict, noVerdictPage } from '../render/github/no-verdict.js'
import { verdictSentence } from '../render/words.js'
import { EXIT, type ExitCode, exitCodeOf, exitOfVerdict, failureOf, foundCode } from '../report/exit.js'
import type { Report } from '../report/report.js'
import { VERSION } from '../report/version.js'
import { baseBranchOf } from './apply-branches.js'
import { announce, artifactFolder, keep, summarize } from './artifacts.js'
import type { ToldAudit } from './audit.js'
import type { RunContext } from './checked.js'
import type { EventFacts, EventPlan } from './event.js'
import { planForEvent } from './events.js'
import { eventFacts, workspaceOf } from './facts.js'
import { askedOfEvent, type Inputs, readInputs, talkingInputs } from './inputs.js'
import { connectGitHub, openPullRequest, type PostResult, type PullRequestComment } from './pull-request.js'
import { reportFor } from './report.js'
import { noVerdictOf, readIn, renderContext } from './run-context.js'
import * as runner from './runner-commands.js'

/** One run of the action: the event decides what to do, the report is left behind before the step fails. */
export async function runAction(environment: Environment): Promise<ExitCode> {
  try {
    const facts = await eventFacts(environment)
    const asked = await prepare(environment, facts)
    return asked.inputs.mode === 'audit'
      ? concludeAudit(await audited(environment, asked))
      : conclude(await act(environment, facts, asked))
  } catch (error) {
    const { code, text } = failureOf(error)
    runner.setFailed(text)
    return code
  }
}

/** What a run found, and what of it could not be told. */
interface Told {
  readonly found: Report
  readonly untold: readonly Prose[]
}

async function audited(environment: Environment, { inputs, event }: Asked): Promise<ToldAudit> {
  const { auditRun } = await import('./audit.js')
  return auditRun(environment, inputs, event).catch(async (error: unknown) => {
    await summarizeEnding(noVerdictOf(failureOf(error), 'audit'), environment)
    throw error
  })
}

async function act(environment: Environment, facts: EventFacts, { inputs, event }: Asked): Promise<Told> {
  warn({ warnings: event.warnings ?? [], notices: event.notices })
  const github = await connectGitHub(event, inputs, environment)
  const comment = await openPullRequest(github, event, inputs)
  const context = contextOf(environment, inputs, facts, event)
  const run = { environment, facts, inputs, event, comment, ...present({ github }) }
  const { found, folder } = await reportIn(run).catch(async (error: unknown) => {
    await giveUp(error, event, comment, context, environment)
    throw error
  })
  const { files, unwritten } = keep(found, context, folder)
  const said = await comment.publish(found, context)
  warn(said)
  for (const sentence of supersededBuckets(found)) runner.warning(plainText(sentence))
  if (found.elsewhere === true) runner.notice(plainText(elsewhereSentence(found)))
  const left = { ...files, ...said, commentBody: commentText(found, context) }
  return { found, untold: [...unwritten, ...(await announce(found, context, left, environment))] }
}

/** The report of a run, and the folder for what it leaves behind. */
async function reportIn(run: Omit<RunContext, 'folder'>) {
  const folder = artifactFolder(run.environment)
  return { found: await reportFor({ ...run, folder }), folder }
}

interface Asked {
  readonly inputs: Inputs
  readonly event: EventPlan
}

/** What the workflow asks for. Inputs that make no sense have no say but in where that is told. */
async function prepare(environment: Environment, facts: EventFacts): Promise<Asked> {
  try {
    const inputs = readInputs(environment)
    return { inputs, event: planForEvent(facts, askedOfEvent(inputs)) }
  } catch (error) {
    const inputs = talkingInputs(environment)
    const event = planForEvent(facts, { mode: 'auto', applyFrom: [], snapshot: false })
    const comment = await openPullRequest(await connectGitHub(event, inputs, environment), event, inputs)
    await giveUp(error, event, comment, contextOf(environment, inputs, facts, event), environment)
    throw error
  }
}

function contextOf(environment: Environment, inputs: Inputs, facts: EventFacts, event: EventPlan): RenderContext {
  const { commentKey = 'default', workingDirectory = '' } = inputs
  const workspace = workspaceOf(environment)
  const { prefix } = cloneOf(join(workspace, workingDirectory), workspace)
  const base = baseBranchOf(facts)
  const files = { headSha: event.headSha, prefix, ...present({ readIn: readIn(facts, event) }) }
  return {
    ...renderContext(environment, { version: VERSION, commentKey, ...files }),
    ...(base === undefined ? {} : { branch: { name: base, applies: event.appliesHere } }),
    began: systemClock.now().getTime(),
  }
}

async function giveUp(
  error: unknown,
  { mode }: EventPlan,
  comment: PullRequestComment,
  context: RenderContext,
  environment: Environment,
): Promise<void> {
  const ending = noVerdictOf(failureOf(error), mode)
  warn(await comment.giveUp(ending, context))
  await summarizeEnding(ending, environment)
}

async function summarizeEnding(ending: NoVerdict, environment: Environment): Promise<void> {
  for (const sentence of await summarize(noVerdictPage(ending), environment)) runner.warning(plainText(sentence))
}

function warn({ warnings, notices = [] }: PostResult): void {
  for (const warning of warnings) runner.warning(plainText(warning))
  for (const notice of notices) runner.notice(plainText(notice))
}

/** A newer commit may have no run of its own, so that it will be applied is not sure, and must be seen. */
function supersededBuckets({ policies }: Report): readonly Prose[] {
  return policies.flatMap(({ bucket = '', outcome }) =>
    outcome?.kind === 'superseded' ? [say`${bucket} was not written. ${outcome.because}`] : [],
  )
}

/** Why a job ends well although a bucket is unsafe. */
function elsewhereSentence({ policies }: Report): Prose {
  const buckets = policies.flatMap(({ verdict, bucket, file }) => (verdict === 'unsafe' ? [bucket ?? file.path] : []))
  return say`Unsafe before this pull request, which touches no policy, configuration or snapshot: ${list(buckets)}. Mend it in a pull request of its own.`
}

/** How a finished run ends, in words too. */
interface Ended {
  readonly code: ExitCode
  readonly sentence: string
  readonly untold: readonly Prose[]
}

function conclude({ found, untold }: Told): ExitCode {
  const code = exitCodeOf(found)
  const sentence = plainText(verdictSentence(found))
  if (found.enforced === false && code !== foundCode(found)) runner.warning(`Not enforced: ${sentence}`)
  return failedBy({ code, sentence, untold })
}

function concludeAudit({ found, untold }: ToldAudit): ExitCode {
  return failedBy({ code: exitOfVerdict(found.verdict), sentence: plainText(auditSentence(found)), untold })
}

/** Fails the step where it must, and says why. What was done is done; a run that could not tell it all did not end well. */
function failedBy({ code, sentence, untold }: Ended): ExitCode {
  for (const what of untold) runner.error(plainText(what))
  if (code !== EXIT.safe) {
    runner.setFailed(code === EXIT.noVerdict ? `No verdict: ${sentence}` : sentence)
    return code
  }
  if (untold.length === 0) return code
  runner.setFailed(`${sentence} Not all of that could be left behind. The log of this step has all of it.`)
  return EXIT.noVerdict
}
