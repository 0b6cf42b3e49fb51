import * as core from '@actions/core'
import type { Environment } from '../app/environment.js'
import { plainText } from '../core/text/plain.js'
import type { RenderContext } from '../render/github/context.js'
import { noVerdictPage } from '../render/github/no-verdict.js'
import { verdictSentence } from '../render/words.js'
import { EXIT, type ExitCode, exitCodeOf, failureOf } from '../report/exit.js'
import type { Report } from '../report/report.js'
import { VERSION } from '../report/version.js'
import { announce, artifactFolder, keep, summarize } from './artifacts.js'
import { type EventFacts, type EventPlan, planForEvent } from './events.js'
import { eventFacts } from './facts.js'
import { type Inputs, readInputs, talkingInputs } from './inputs.js'
import { connectPullRequest, type PostResult, type PullRequestComment } from './pull-request.js'
import { report } from './report.js'
import { noVerdictOf, renderContext } from './run-context.js'

/** One run of the action: the event decides what to do, the report is left behind before the step fails. */
export async function main(environment: Environment): Promise<ExitCode> {
  try {
    return conclude(await act(environment))
  } catch (error) {
    const { code, text } = failureOf(error)
    core.setFailed(text)
    return code
  }
}

async function act(environment: Environment): Promise<Report> {
  const facts = await eventFacts(environment)
  const { inputs, event } = await prepare(environment, facts)
  for (const notice of event.notices) core.notice(plainText(notice))
  const comment = await connectPullRequest(event, inputs, environment)
  const folder = artifactFolder(environment)
  const context = contextOf(environment, inputs, event)
  const found = await report({ environment, inputs, event, comment, folder }).catch(async (error: unknown) => {
    await giveUp(error, event, comment, context)
    throw error
  })
  const files = keep(found, context, folder)
  const said = await comment.publish(found, context)
  warn(said)
  await announce(found, context, { ...files, ...said })
  return found
}

/** What the workflow asks for. Inputs that make no sense have no say but in where that is told. */
async function prepare(environment: Environment, facts: EventFacts): Promise<{ inputs: Inputs; event: EventPlan }> {
  try {
    const inputs = readInputs(environment)
    const { mode = 'auto', applyFrom = [] } = inputs
    return { inputs, event: planForEvent(facts, { mode, applyFrom, snapshot: inputs.snapshot !== undefined }) }
  } catch (error) {
    const inputs = talkingInputs(environment)
    const event = planForEvent(facts, { mode: 'auto', applyFrom: [], snapshot: false })
    const comment = await connectPullRequest(event, inputs, environment)
    await giveUp(error, event, comment, contextOf(environment, inputs, event))
    throw error
  }
}

function contextOf(environment: Environment, inputs: Inputs, { headSha }: EventPlan): RenderContext {
  return renderContext(environment, { version: VERSION, commentKey: inputs.commentKey ?? 'default', headSha })
}

async function giveUp(
  error: unknown,
  { mode }: EventPlan,
  comment: PullRequestComment,
  context: RenderContext,
): Promise<void> {
  const ending = noVerdictOf(failureOf(error), mode)
  warn(await comment.giveUp(ending, context))
  await summarize(noVerdictPage(ending))
}

function warn({ warnings }: PostResult): void {
  for (const warning of warnings) core.warning(plainText(warning))
}

function conclude(found: Report): ExitCode {
  const code = exitCodeOf(found)
  const sentence = plainText(verdictSentence(found))
  if (code === EXIT.noVerdict) core.setFailed(`No verdict: ${sentence}`)
  else if (code !== EXIT.safe) core.setFailed(sentence)
  return code
}
