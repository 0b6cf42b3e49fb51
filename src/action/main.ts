import * as core from '@actions/core'
import { planForEvent } from '../events.js'
import { EXIT, type ExitCode, exitCodeOf, failureOf } from '../exit.js'
import { type Environment, readInputs } from '../inputs.js'
import { plainText } from '../render/escape.js'
import { noVerdictPage } from '../render/no-verdict.js'
import { verdictSentence } from '../render/words.js'
import type { Report } from '../report.js'
import { noVerdictOf, renderContext } from '../run-context.js'
import { VERSION } from '../version.js'
import { announce, artifactFolder, keep, summarize } from './artifacts.js'
import { openTalk, type Published } from './conversation.js'
import { eventFacts } from './facts.js'
import { type Occasion, report } from './report.js'

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
  const inputs = readInputs(environment)
  const { mode = 'auto', 'apply-from': applyFrom = [] } = inputs
  const event = planForEvent(await eventFacts(environment), { mode, applyFrom, snapshot: inputs.account !== undefined })
  for (const notice of event.notices) core.notice(plainText(notice))
  const talk = await openTalk(event, inputs, environment)
  const occasion: Occasion = { environment, inputs, event, talk, folder: artifactFolder(environment) }
  const about = { version: VERSION, commentKey: inputs['comment-key'] ?? 'default', headSha: event.headSha }
  const found = await report(occasion).catch(async (error: unknown) => {
    const ending = noVerdictOf(failureOf(error), event.mode)
    warn(await talk.giveUp(ending, renderContext(environment, about)))
    await summarize(noVerdictPage(ending))
    throw error
  })
  const context = renderContext(environment, about)
  const files = keep(found, context, occasion.folder)
  const said = await talk.publish(found, context)
  warn(said)
  await announce(found, context, { ...files, ...said })
  return found
}

function warn({ warnings }: Published): void {
  for (const warning of warnings) core.warning(plainText(warning))
}

function conclude(found: Report): ExitCode {
  const code = exitCodeOf(found)
  const sentence = plainText(verdictSentence(found))
  if (code === EXIT.noVerdict) core.setFailed(`No verdict: ${sentence}`)
  else if (code !== EXIT.safe) core.setFailed(sentence)
  return code
}
