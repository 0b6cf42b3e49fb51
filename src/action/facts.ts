import { readFileSync } from 'node:fs'
import { checkedOut } from '../adapters/github/worktree.js'
import type { Environment } from '../app/environment.js'
import { PortError } from '../core/text/errors.js'
import { ours, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import type { EventFacts } from './events.js'

/** What the runner says of the event. Throws UsageError where this is no run of GitHub Actions. */
export async function eventFacts(environment: Environment): Promise<EventFacts> {
  const treeSha = await checkedOut(workspaceOf(environment))
  return {
    name: needed(environment, 'GITHUB_EVENT_NAME'),
    payload: payloadAt(needed(environment, 'GITHUB_EVENT_PATH')),
    ref: needed(environment, 'GITHUB_REF'),
    sha: needed(environment, 'GITHUB_SHA'),
    actor: environment['GITHUB_ACTOR'] ?? '',
    ...(treeSha === undefined ? {} : { treeSha }),
  }
}

/** The folder that the repository was checked out into. */
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
