import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileWithin } from '../adapters/disk/workspace.js'
import { cloneOf } from '../adapters/github/clone.js'
import { checkedOut } from '../adapters/github/worktree.js'
import type { Environment } from '../app/environment.js'
import { PortError } from '../core/text/errors.js'
import { present } from '../core/text/present.js'
import { ours, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import type { EventFacts } from './event.js'

/** What the runner says of the event. Throws UsageError where this is no run of GitHub Actions. */
export async function eventFacts(environment: Environment): Promise<EventFacts> {
  const workspace = workspaceOf(environment)
  const below = environment[WORKING_DIRECTORY]?.trim() ?? ''
  const { folder = workspace } = cloneOf(join(workspace, below), workspace)
  const treeSha = await checkedOut(folder)
  return {
    name: needed(environment, 'GITHUB_EVENT_NAME'),
    payload: payloadAt(needed(environment, 'GITHUB_EVENT_PATH')),
    ref: needed(environment, 'GITHUB_REF'),
    sha: needed(environment, 'GITHUB_SHA'),
    actor: environment['GITHUB_ACTOR'] ?? '',
    ...present({ treeSha }),
  }
}

/** How the runner hands over the input `working-directory`, which facts are read by before the inputs are. */
const WORKING_DIRECTORY = 'INPUT_WORKING-DIRECTORY'

/** The folder in which the paths of a run begin. Throws UsageError where the workspace has no such folder. */
export function runRoot(
  environment: Environment,
  { workingDirectory }: { readonly workingDirectory?: string },
): string {
  const workspace = workspaceOf(environment)
  if (workingDirectory === undefined) return workspace
  const root = fileWithin(workspace, workingDirectory, 'working-directory')
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root
  throw usageError(
    say`The input ${'working-directory'} is ${workingDirectory}, and the workspace has no such folder.`,
    say`Name the ${'path'} of the step ${'actions/checkout'}.`,
  )
}

/** The folder that the runner gives to a job. */
export function workspaceOf(environment: Environment): string {
  return needed(environment, 'GITHUB_WORKSPACE')
}

function needed(environment: Environment, name: string): string {
  const value = environment[name]
  if (value === undefined || value === '') {
    throw usageError(say`${name} is not set: the action runs on GitHub Actions; elsewhere use the command line.`)
  }
  return value
}

function payloadAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new PortError({ message: ours('The payload of the event could not be read.') }, { cause: error })
  }
}
