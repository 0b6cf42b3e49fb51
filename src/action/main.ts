import * as core from '@actions/core'
import { today } from '../adapters/clock.js'
import { loadConfig } from '../adapters/config.js'
import { policyFiles } from '../adapters/files.js'
import { fileWithin } from '../adapters/workspace.js'
import { changedFirst } from '../changed-first.js'
import { run } from '../compose.js'
import { planForEvent } from '../events.js'
import { EXIT, type ExitCode, exitCodeOf, failureOf } from '../exit.js'
import { type Environment, type RawInputs, readInputs } from '../inputs.js'
import { plainText } from '../render/escape.js'
import { verdictSentence } from '../render/words.js'
import type { Mode, Report } from '../report.js'
import { renderContext } from '../run-context.js'
import { type Said, settingsFrom } from '../settings.js'
import { VERSION } from '../version.js'
import { artifactFolder, leave, previousFolder } from './artifacts.js'
import { openTalk } from './conversation.js'
import { eventFacts, workspaceOf } from './facts.js'

/** One run of the action: the event decides what to do, the report is left behind before the step fails. */
export async function main(environment: Environment): Promise<ExitCode> {
  try {
    const report = await act(environment)
    const code = exitCodeOf(report)
    const sentence = plainText(verdictSentence(report))
    if (code === EXIT.noVerdict) core.setFailed(`No verdict: ${sentence}`)
    else if (code !== EXIT.safe) core.setFailed(sentence)
    return code
  } catch (error) {
    const { code, text } = failureOf(error)
    core.setFailed(text)
    return code
  }
}

async function act(environment: Environment): Promise<Report> {
  const inputs = readInputs(environment)
  const root = workspaceOf(environment)
  const { mode = 'auto', 'apply-from': applyFrom = [] } = inputs
  const event = planForEvent(await eventFacts(environment), { mode, applyFrom, snapshot: inputs.account !== undefined })
  for (const notice of event.notices) core.notice(plainText(notice))
  const named = inputs.config && fileWithin(root, inputs.config, 'config')
  const config = await loadConfig(root, named, today())
  const snapshot = inputs.account && fileWithin(root, inputs.account, 'account')
  const settings = settingsFrom({ ...saidBy(event.mode, inputs), snapshot }, config, today())
  const talk = await openTalk(event, inputs, environment)
  const guarded = settings.mode === 'apply' && settings.whenPlanChanged === 'refuse'
  const files = policyFiles({ root, outside: 'refused' })
  const folder = artifactFolder(environment)
  const found = await run(settings, {
    files: { find: async globs => changedFirst(await files.find(globs), talk.changed) },
    previousFolder: previousFolder(folder),
    environment,
    ...(environment['GITHUB_RUN_ID'] === undefined ? {} : { run: environment['GITHUB_RUN_ID'] }),
    progress: message => core.info(plainText(message)),
    ...(guarded ? { objection: talk.objection } : {}),
  })
  const report = { ...found, notes: [...event.notices, ...found.notes] }
  const about = { version: VERSION, commentKey: inputs['comment-key'] ?? 'default', headSha: event.headSha }
  const context = renderContext(environment, about)
  const { commentUrl, warnings } = await talk.publish(report, context)
  for (const warning of warnings) core.warning(plainText(warning))
  await leave(report, context, { folder, ...(commentUrl === undefined ? {} : { commentUrl }) })
  return report
}

function saidBy(mode: Mode, inputs: RawInputs): Said {
  return {
    mode,
    policies: inputs.policies,
    awsServices: inputs['allow-aws-services'],
    adminRoles: inputs['admin-roles'],
    deployRole: inputs['deploy-role'],
    regions: inputs.regions,
    accessAnalyzer: inputs['access-analyzer'],
    concurrency: inputs.concurrency,
    whenPlanChanged: inputs['when-plan-changed'],
    whenStatementsAreDropped: inputs['when-statements-are-dropped'],
  }
}
