import { systemClock } from '../adapters/disk/clock.js'
import type { GitHubPorts } from '../adapters/github/index.js'
import type { Environment } from '../app/environment.js'
import type { CommentRecord } from '../core/plan/record.js'
import { textField } from '../core/text/untyped.js'
import { renderRunning } from '../render/github/running.js'
import { VERSION } from '../report/version.js'
import type { EventPlan } from './event.js'
import { planForEvent } from './events.js'
import { eventFacts } from './facts.js'
import { type Inputs, talkingInputs } from './inputs.js'
import { connectGitHub, LOGIN_STATE } from './pull-request.js'
import { renderContext } from './run-context.js'
import * as runner from './runner-commands.js'

/**
 * The first part of a run, before the job's first step: a comment about an older head must not go on saying "safe"
 * where a later step, such as the one that gets credentials, ends the job before us. Nothing here fails a job.
 */
export async function before(environment: Environment): Promise<void> {
  try {
    await outdate(environment)
  } catch (error) {
    runner.info(`The comment was not marked: ${error}`)
  }
}

async function outdate(environment: Environment): Promise<void> {
  const facts = await eventFacts(environment)
  const inputs = talkingInputs(environment)
  const event = planForEvent(facts, { mode: 'auto', applyFrom: [], snapshot: false })
  const since = Date.parse(textField(facts.payload, 'pull_request', 'updated_at') ?? '')
  const { pullRequest: pull } = event
  if (pull === undefined || Number.isNaN(since) || !isReview(event, inputs)) return
  const ports = await connectGitHub(event, inputs, environment)
  if (ports !== undefined) await markOn(ports, pull, { environment, inputs, event, since })
}

/** On the closing of a pull request only an apply has something to say. */
function isReview({ mode, trust }: EventPlan, inputs: Inputs): boolean {
  return mode === 'plan' && trust === 'full' && inputs.comment !== 'never'
}

interface Beginning {
  readonly environment: Environment
  readonly inputs: Inputs
  readonly event: EventPlan
  /** When the event happened, in milliseconds since 1970. */
  readonly since: number
}

/** A comment of a run that began after our event is about our head or a newer one. */
async function markOn({ comments }: GitHubPorts, pull: number, beginning: Beginning): Promise<void> {
  const { environment, inputs, event, since } = beginning
  const { headSha } = event
  const key = inputs.commentKey ?? 'default'
  const context = {
    ...renderContext(environment, { version: VERSION, commentKey: key, headSha }),
    began: systemClock.now().getTime(),
  }
  const isOlder = ({ head, state, began }: CommentRecord): boolean =>
    head !== headSha && state !== 'applied' && state !== 'not-applied' && began < since
  const login = await comments.mark(pull, key, isOlder, record => renderRunning(record, headSha, context))
  if (login !== undefined) runner.saveState(LOGIN_STATE, login)
}
