import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '../adapters/disk/clock.js'
import { DEFAULT_CONFIG, loadConfig } from '../adapters/disk/config.js'
import { globFromRoot } from '../adapters/disk/files.js'
import { pathWithin } from '../adapters/disk/workspace.js'
import { type Settings, settingsOf } from '../settings/settings.js'
import type { EventPlan } from './event.js'
import type { Inputs } from './inputs.js'

/** The configuration, which may not lie elsewhere, for others may write the inputs too. */
export function configOf(root: string, inputs: Inputs): string | undefined {
  const named = inputs.config ?? (existsSync(join(root, DEFAULT_CONFIG)) ? DEFAULT_CONFIG : undefined)
  return named && pathWithin(root, named, 'config')
}

/** The files that say by which rules a policy is judged, whether they are there or not. */
export function ruleFiles(config = DEFAULT_CONFIG, snapshot?: string): readonly string[] {
  return snapshot === undefined ? [config] : [config, snapshot]
}

/** The inputs of a run, with the snapshot by its path from the root. */
export function inputsIn(root: string, inputs: Inputs): Inputs {
  const { snapshot } = inputs
  return snapshot === undefined ? inputs : { ...inputs, snapshot: pathWithin(root, snapshot, 'account') }
}

/** The workspace's configuration and the inputs. */
export async function runSettingsIn(
  root: string,
  config: string | undefined,
  inputs: Inputs,
  event: EventPlan,
): Promise<Settings> {
  const snapshot = inputs.snapshot && join(root, inputs.snapshot)
  return runSettingsFor(root, config, snapshot === undefined ? inputs : { ...inputs, snapshot }, event)
}

/** The same, with the snapshot at its own path. Globs are from the root, however they are spelled. */
export async function runSettingsFor(
  root: string,
  config: string | undefined,
  said: Inputs,
  { mode }: EventPlan,
): Promise<Settings> {
  const settings = settingsOf({ mode, said, config: await loadConfig(root, config, today()), today: today() })
  return { ...settings, policies: settings.policies.map(glob => globFromRoot(root, glob)) }
}
