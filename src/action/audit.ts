import { join } from 'node:path'
import { today } from '../adapters/disk/clock.js'
import { loadConfig } from '../adapters/disk/config.js'
import { policyFiles } from '../adapters/disk/files.js'
import { fileWithin } from '../adapters/disk/workspace.js'
import { audit } from '../app/audit.js'
import type { Environment } from '../app/environment.js'
import { readPolicyFile } from '../core/policy-file.js'
import { plainText } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { auditTargets } from '../host.js'
import { auditJson } from '../render/audit/json.js'
import { auditSummary } from '../render/audit/markdown.js'
import { auditText } from '../render/audit/text.js'
import { harmlessLog } from '../render/github/workflow-log.js'
import { colours } from '../render/paint.js'
import type { Audit } from '../report/audit.js'
import { type AccountSettings, settingsOf } from '../settings/settings.js'
import { artifactFolder, leaveFile, setOutputs, summarize } from './artifacts.js'
import type { EventPlan } from './event.js'
import { runRoot } from './facts.js'
import type { Inputs } from './inputs.js'
import { OUTPUTS } from './output-table.js'
import * as runner from './runner-commands.js'

/** What an audit found, and what of it could not be told. */
export interface ToldAudit {
  readonly found: Audit
  readonly untold: readonly Prose[]
}

/**
 * `mode: audit`: the same as on the command line, into the log, the job summary and a JSON file. Asks of the event what
 * a plan asks. Throws UsageError where it holds no credentials.
 */
export async function auditRun(environment: Environment, inputs: Inputs, { trust }: EventPlan): Promise<ToldAudit> {
  if (trust === 'read-only' && inputs.snapshot === undefined) {
    throw usageError(
      say`mode: ${'audit'} needs credentials, which this event does not get; name a snapshot in ${'account'}.`,
    )
  }
  const folder = artifactFolder(environment)
  const root = runRoot(environment, inputs)
  const settings = await settingsFrom(root, inputs)
  const files = await policyFiles({ root, outside: 'refused', ifNone: 'nothing' }).find(settings.policies)
  const progress = (message: Parameters<typeof plainText>[0]) => runner.info(harmlessLog(plainText(message)))
  const run = environment['GITHUB_RUN_ID']
  const found = await audit({
    targets: await auditTargets(settings, {
      folder: root,
      environment,
      progress,
      ...present({ run }),
    }),
    files: files.map(readPolicyFile),
    settings,
    progress,
  })
  return { found, untold: await leave(found, folder, environment) }
}

async function settingsFrom(root: string, inputs: Inputs): Promise<AccountSettings> {
  const { config, snapshot } = inputs
  if (config !== undefined) fileWithin(root, config, 'config')
  const said = { ...inputs, ...(snapshot === undefined ? {} : { snapshot: fileWithin(root, snapshot, 'account') }) }
  return settingsOf({ mode: 'plan', said, config: await loadConfig(root, config, today()), today: today() })
}

/** The JSON first, for nothing that happens afterwards may cost it. Resolves with what could not be written. */
async function leave(found: Audit, folder: string, environment: Environment): Promise<readonly Prose[]> {
  const report = join(folder, 'audit.json')
  const unwritten = leaveFile(report, auditJson(found))
  runner.info(harmlessLog(auditText(found, colours)))
  const said: Readonly<Record<string, string>> = { verdict: found.verdict, report }
  const outputs = setOutputs(Object.fromEntries(OUTPUTS.map(({ name }) => [name, said[name] ?? ''])))
  return [...unwritten, ...outputs, ...(await summarize(auditSummary(found), environment))]
}
