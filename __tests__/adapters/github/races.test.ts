import { openPullRequest } from '../../../src/action/pull-request.js'
import { gitHubPorts } from '../../../src/adapters/github/index.js'
import type { Clock } from '../../../src/app/ports.js'
import { renderComment } from '../../../src/render/github/comment.js'
import type { RenderContext } from '../../../src/render/github/context.js'
import type { Report } from '../../../src/report/report.js'
import { GitHubServer, WORKFLOW_BOT } from '../../fakes/github-server.js'
import { CONTEXT, safeReport, unsafeReport } from '../../fakes/reports.js'

const PULL = 12
const OLD = 'a'.repeat(40)
const NEW = 'b'.repeat(40)
const TIMES = 100

/** Lets the requests of several runs through in an order drawn by a seed; a pause ends when nobody else can go on. */
class Turns {
  readonly #waiting: (() => void)[] = []
  readonly #sleeping: (() => void)[] = []
  #running: number
  #seed: number
  /** Called before a request is let through, with how many were before it. */
  onTurn: (count: number) => void = () => undefined
  #count = 0

  constructor(runs: number, seed: number) {
    this.#running = runs
    this.#seed = seed
  }

  readonly turn = (): Promise<void> => this.#wait(this.#waiting)
  readonly clock: Clock = { now: () => new Date(0), sleep: () => this.#wait(this.#sleeping) }

  started(): void {
    this.#running += 1
  }

  ended(): void {
    this.#running -= 1
    this.#next()
  }

  #wait(queue: (() => void)[]): Promise<void> {
    return new Promise(resolve => {
      queue.push(() => {
        this.#running += 1
        resolve()
      })
      this.#running -= 1
      this.#next()
    })
  }

  #next(): void {
    if (this.#running > 0) return
    const queue = this.#waiting.length > 0 ? this.#waiting : this.#sleeping
    if (queue.length === 0) return
    const [go] = queue.splice(this.draw(queue.length), 1)
    this.onTurn(this.#count)
    this.#count += 1
    go?.()
  }

  /** A number below `most`; the generator of Park and Miller. */
  draw(most: number): number {
    this.#seed = (this.#seed * 48_271) % 2_147_483_647
    return this.#seed % most
  }
}

let server: GitHubServer

beforeEach(async () => {
  server = await GitHubServer.start()
})

afterEach(async () => {
  await server.stop()
  expect(server.violations).toEqual([])
})

interface Run {
  readonly head: string
  readonly began: number
  readonly report: Report
}

function contextOf({ head, began }: Run): RenderContext {
  return { ...CONTEXT, began, repository: { serverUrl: 'https://github.com', fullName: 'acme/locks', headSha: head } }
}

async function publish(run: Run, turns: Turns): Promise<void> {
  const connection = { token: 'workflow-token', apiUrl: server.url, repository: 'acme/locks', clock: turns.clock }
  const review = { mode: 'plan', trust: 'full', appliesHere: true, notices: [] } as const
  const event = { ...review, headSha: run.head, pullRequest: PULL }
  const comment = await openPullRequest(await gitHubPorts(connection), event, {})
  await comment.publish(run.report, contextOf(run))
  turns.ended()
}

/** What the conversation shows: icon and head of every comment. */
function shown(): readonly string[] {
  return server.comments.map(({ body }) => `${/## (\S+)/.exec(body)?.[1]} ${/"head":"(.)/.exec(body)?.[1]}`)
}

/** What is shown after two runs of one commit, which GitHub answered in an order drawn by the seed. */
async function atOnce(runs: readonly Run[], seed: number, standing: readonly string[]): Promise<readonly string[]> {
  server.comments.length = 0
  for (const body of standing) server.addComment(PULL, body, WORKFLOW_BOT)
  const turns = new Turns(runs.length, seed)
  server.turn = turns.turn
  await Promise.all(runs.map(run => publish(run, turns)))
  return shown()
}

/** The same where a push comes while the first run is under way, and starts the second. */
async function withPush([older, newer]: readonly [Run, Run], seed: number): Promise<readonly string[]> {
  server.comments.length = 0
  head(older.head)
  const turns = new Turns(1, seed)
  const when = turns.draw(7)
  server.turn = turns.turn
  const pushed = new Promise<void>(resolve => {
    turns.onTurn = count => {
      if (count !== when) return
      head(newer.head)
      turns.started()
      resolve()
    }
  })
  await Promise.all([publish(older, turns), pushed.then(() => publish(newer, turns))])
  return shown()
}

function head(sha: string): void {
  server.addPull({ number: PULL, headSha: sha, state: 'open', merged: false, files: [] })
}

const ONE_COMMIT: readonly Run[] = [
  { head: NEW, began: 2, report: safeReport() },
  { head: NEW, began: 3, report: unsafeReport() },
]

it(`two first runs of one commit leave one comment, the later run's, ${TIMES} times`, async () => {
  head(NEW)
  for (let seed = 1; seed <= TIMES; seed += 1) {
    expect({ seed, shown: await atOnce(ONE_COMMIT, seed, []) }).toEqual({ seed, shown: ['❌ b'] })
  }
})

it(`and so they do where a comment stands there already, ${TIMES} times`, async () => {
  head(NEW)
  const standing = renderComment(safeReport(), contextOf({ head: OLD, began: 1, report: safeReport() }))
  for (let seed = 1; seed <= TIMES; seed += 1) {
    expect({ seed, shown: await atOnce(ONE_COMMIT, seed, [standing]) }).toEqual({ seed, shown: ['❌ b'] })
  }
})

it(`a push between two runs never leaves the verdict on the older head, ${TIMES} times`, async () => {
  const runs = [
    { head: OLD, began: 1, report: safeReport() },
    { head: NEW, began: 2, report: unsafeReport() },
  ] as const
  for (let seed = 1; seed <= TIMES; seed += 1) {
    expect({ seed, shown: await withPush(runs, seed) }).toEqual({ seed, shown: ['❌ b'] })
  }
})
