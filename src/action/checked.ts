import type { GitHubAnswer } from '../adapters/github/commits.js'
import type { GitHubPorts } from '../adapters/github/index.js'
import type { ChangedFile } from '../adapters/github/pulls.js'
import type { Environment } from '../app/environment.js'
import type { Settings } from '../settings/settings.js'
import type { Checkout } from './committed.js'
import type { EventFacts, EventPlan } from './event.js'
import type { Inputs } from './inputs.js'
import type { PullRequestComment } from './pull-request.js'

/** What a run goes by. */
export interface RunContext {
  readonly environment: Environment
  readonly facts: EventFacts
  readonly inputs: Inputs
  readonly event: EventPlan
  /** Absent without a token, and where nothing is asked of GitHub. */
  readonly github?: GitHubPorts
  readonly comment: PullRequestComment
  /** Where the run leaves its files. */
  readonly folder: string
}

/** The same with what the workspace holds. */
export interface Checked extends RunContext {
  readonly settings: Settings
  readonly checkout: Checkout
  readonly config?: string
}

/** What a pull request touches, as far as it could be asked. */
export type Changes = GitHubAnswer<readonly ChangedFile[]>
