import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { today } from '../adapters/disk/clock.js'
import { DEFAULT_CONFIG, loadConfig } from '../adapters/disk/config.js'
import { policyFiles } from '../adapters/disk/files.js'
import { fileWithin } from '../adapters/disk/workspace.js'
import type { Environment } from '../app/environment.js'
import { plainText } from '../core/text/plain.js'
import { run } from '../host.js'
import { harmlessLog } from '../render/github/workflow-log.js'
import type { Report } from '../report/report.js'
import { type Settings, settingsOf } from '../settings/settings.js'
import { previousFolder } from './artifacts.js'
import { changedFirst } from './changed-first.js'
import type { EventPlan } from './events.js'
import { workspaceOf } from './facts.js'
import type { Inputs } from './inputs.js'
import type { PullRequestComment } from './pull-request.js'

/** What a run goes by. */
export interface RunContext {
  readonly environment: Environment
  readonly inputs: Inputs
  readonly event: EventPlan
  readonly comment: PullRequestComment
  /** Where the run leaves its files. */
  readonly folder: string
}

/** Runs the use case that the event asks for on the files of the workspace. */
export async function report({ environment, inputs, event, comment, folder }: RunContext): Promise<Report> {
  const root = workspaceOf(environment)
  const settings = await settingsIn(root, inputs, event)
  const guarded = settings.mode === 'apply' && settings.whenPlanChanged === 'refuse'
  const files = policyFiles({ root, outside: 'refused' })
  const found = await run(settings, {
    files: { find: async globs => changedFirst(await files.find(globs), comment.changed) },
    folder: root,
    previousFolder: previousFolder(folder),
    environment,
    ...(environment['GITHUB_RUN_ID'] === undefined ? {} : { run: environment['GITHUB_RUN_ID'] }),
    progress: message => core.info(harmlessLog(plainText(message))),
    ...(guarded ? { objection: comment.objection } : {}),
  })
  return { ...found, notes: [...event.notices, ...found.notes] }
}

/** The workspace's configuration and the inputs; neither may name files elsewhere, for others may write both. */
async function settingsIn(root: string, inputs: Inputs, { mode }: EventPlan): Promise<Settings> {
  const named = inputs.config ?? (existsSync(join(root, DEFAULT_CONFIG)) ? DEFAULT_CONFIG : undefined)
  if (named !== undefined) fileWithin(root, named, 'config')
  const config = await loadConfig(root, named, today())
  const snapshot = inputs.snapshot && fileWithin(root, inputs.snapshot, 'account')
  const said = snapshot === undefined ? inputs : { ...inputs, snapshot }
  return settingsOf({ mode, said, config, today: today() })
}
