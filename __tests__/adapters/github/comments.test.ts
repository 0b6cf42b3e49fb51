import { type Posted, type StickyComments, stickyComments } from '../../../src/adapters/github/comments.js'
import { connect } from '../../../src/adapters/github/octokit.js'
import { plain } from '../../../src/core/text/prose.js'
import { renderComment } from '../../../src/render/github/comment.js'
import { FakeClock } from '../../fakes/clock.js'
import { GitHubServer, type User, WORKFLOW_BOT } from '../../fakes/github-server.js'
import { CONTEXT, hostileReport, policyReport, report, safeReport, unsafeReport } from '../../fakes/reports.js'

const PULL = 12
const MALLORY: User = { login: 'mallory', type: 'User' }
/** The pause before a run looks whether another one wrote as well. */
const LOOK = [1000]
const SAFE = renderComment(safeReport(), CONTEXT)
const UNSAFE = renderComment(unsafeReport(), CONTEXT)

let server: GitHubServer
let clock: FakeClock

beforeEach(async () => {
  server = await GitHubServer.start()
  clock = new FakeClock()
})

afterEach(async () => {
  await server.stop()
  expect(server.violations).toEqual([])
})

async function review(token = 'workflow-token', url = server.url): Promise<StickyComments> {
  return stickyComments(await connect({ token, apiUrl: url, repository: 'acme/locks', clock }))
}

function because(posted: Posted): string {
  return posted.kind === 'not-posted' ? plain(posted.because) : posted.kind
}

describe('the sticky comment', () => {
  it('is created once and then updated in place', async () => {
    expect((await (await review()).publish(PULL, SAFE)).kind).toBe('created')
    const updated = await (await review()).publish(PULL, UNSAFE)
    expect(updated.kind).toBe('updated')
    expect(server.comments.map(({ body }) => body)).toEqual([UNSAFE])
  })

  it('is not written when nothing changed, and costs two calls then', async () => {
    for (let index = 0; index < 60; index += 1) server.addComment(PULL, `chat ${index}`, MALLORY)
    await (await review()).publish(PULL, SAFE)
    server.calls.length = 0
    const saved = server.comments.at(-1)
    if (saved !== undefined) saved.body = `${SAFE.replaceAll('\n', '\r\n').replaceAll('runs/4711', 'runs/4712')}\r\n`
    expect((await (await review()).publish(PULL, SAFE)).kind).toBe('unchanged')
    expect(server.calls).toEqual(['GET /repos/acme/locks/issues/12/comments', 'POST /graphql'])
  })

  it('is found behind 300 other comments', async () => {
    for (let index = 0; index < 300; index += 1) server.addComment(PULL, `chat ${index}`, MALLORY)
    await (await review()).publish(PULL, SAFE)
    for (let index = 0; index < 50; index += 1) server.addComment(PULL, `more ${index}`, MALLORY)
    expect((await (await review()).publish(PULL, UNSAFE)).kind).toBe('updated')
    expect(server.comments.filter(({ user }) => user === WORKFLOW_BOT)).toHaveLength(1)
    expect(server.comments).toHaveLength(351)
  })

  it('is made anew after somebody deleted it', async () => {
    await (await review()).publish(PULL, SAFE)
    server.comments.length = 0
    expect((await (await review()).publish(PULL, UNSAFE)).kind).toBe('created')
  })

  it('is made anew where it is deleted between the search and the update', async () => {
    const github = await review()
    await github.publish(PULL, SAFE)
    const standing = await github.find(PULL, 'default')
    server.comments.length = 0
    expect((await github.publish(PULL, UNSAFE, { standing })).kind).toBe('created')
    expect(server.comments.map(({ body }) => body)).toEqual([UNSAFE])
  })

  it('is one for each key', async () => {
    const other = renderComment(safeReport(), { ...CONTEXT, commentKey: 'account-2' })
    await (await review()).publish(PULL, SAFE)
    await (await review()).publish(PULL, other)
    await (await review()).publish(PULL, UNSAFE)
    expect(server.comments.map(({ body }) => body)).toEqual([UNSAFE, other])
  })

  it('is never somebody else’s comment with our marker in it', async () => {
    const forged = server.addComment(PULL, SAFE, MALLORY)
    server.addComment(PULL, SAFE, { login: 'github-actions', type: 'User' })
    server.addComment(PULL, SAFE, { login: 'other-app[bot]', type: 'Bot' })
    expect((await (await review()).publish(PULL, UNSAFE)).kind).toBe('created')
    expect(forged.body).toBe(SAFE)
  })

  it('is never a comment of ours that quotes a marker from a policy', async () => {
    const [markerLine = ''] = renderComment(safeReport(), { ...CONTEXT, commentKey: 'account-2' }).split('\n', 1)
    const quoting = renderComment(report({ policies: [policyReport({ bucket: markerLine })] }), CONTEXT)
    await (await review()).publish(PULL, quoting)
    await (await review()).publish(PULL, renderComment(hostileReport(), { ...CONTEXT, commentKey: 'other' }))
    expect(await (await review()).find(PULL, 'account-2')).toEqual({ kind: 'known', value: [] })
    expect(await (await review()).find(PULL, 'default')).toMatchObject({ kind: 'known', value: [{}] })
  })

  it('is known again with the token of a GitHub App and of a person', async () => {
    server.tokens.set('app', { user: { login: 'locks-app[bot]', type: 'Bot' }, rights: 'write' })
    server.tokens.set('person', { user: { login: 'jane', type: 'User' }, rights: 'write' })
    for (const token of ['workflow-token', 'app', 'person']) await (await review(token)).publish(PULL, SAFE)
    for (const token of ['workflow-token', 'app', 'person']) await (await review(token)).publish(PULL, UNSAFE)
    expect(server.comments.map(({ user, body }) => [user.login, body === UNSAFE])).toEqual([
      ['github-actions[bot]', true],
      ['locks-app[bot]', true],
      ['jane', true],
    ])
  })

  it('is known again where GraphQL names an app without its [bot]', async () => {
    server.tokens.set('app', { user: { login: 'locks-app[bot]', type: 'Bot' }, rights: 'write', viewer: 'locks-app' })
    await (await review('app')).publish(PULL, SAFE)
    expect((await (await review('app')).publish(PULL, UNSAFE)).kind).toBe('updated')
  })

  it('is known again where GraphQL does not answer', async () => {
    await (await review()).publish(PULL, SAFE)
    server.faults.push({ method: 'POST', path: /graphql/, status: 404 })
    expect((await (await review()).publish(PULL, UNSAFE)).kind).toBe('updated')
  })

  it('is read back with what it recorded', async () => {
    await (await review()).publish(PULL, SAFE)
    const found = await (await review()).find(PULL, 'default')
    expect(found.kind === 'known' ? [...(found.value[0]?.record.plans.keys() ?? [])] : found).toEqual([
      'connect-25fd0a3be3ef',
      'connect-9b1e64aa07c2',
    ])
  })

  it('is kept on a GitHub Enterprise Server too', async () => {
    const ghes = await GitHubServer.start('/api/v3')
    try {
      expect((await (await review('workflow-token', `${ghes.url}/`)).publish(PULL, SAFE)).kind).toBe('created')
      expect((await (await review('workflow-token', ghes.url)).publish(PULL, SAFE)).kind).toBe('unchanged')
      expect(ghes.violations).toEqual([])
    } finally {
      await ghes.stop()
    }
  })
})

describe('a comment that cannot be posted', () => {
  it('is a warning that names the permission, for a token without rights', async () => {
    server.tokens.set('fork', { user: WORKFLOW_BOT, rights: 'read' })
    const posted = await (await review('fork')).publish(PULL, SAFE)
    expect(because(posted)).toBe(
      'The comment could not be posted: the token may not (`Resource not accessible by integration`). Give the job the permission `pull-requests: write`; a pull request from a fork never has it.',
    )
  })

  it('is a warning for an unknown token', async () => {
    expect(because(await (await review('nobody')).publish(PULL, SAFE))).toBe(
      'The comments could not be read: GitHub does not know the token (`Bad credentials`). Is the input github-token a valid token?',
    )
  })

  it('is a warning when GitHub finds it too long', async () => {
    expect(because(await (await review()).publish(PULL, `${SAFE}${'x'.repeat(65_537)}`))).toBe(
      'The comment could not be posted: GitHub answered 422 (`Validation Failed: body is too long (maximum is 65536 characters)`).',
    )
  })

  it('is a warning when nobody answers', async () => {
    const url = server.url
    await server.stop()
    const posted = await (await review('workflow-token', url)).publish(PULL, SAFE)
    expect(because(posted)).toMatch(/^The comments could not be read: GitHub could not be reached \(/)
    server = await GitHubServer.start()
  })
})

describe('patience', () => {
  const limited = { status: 403, message: 'You have exceeded a secondary rate limit.' }

  it('waits as long as a rate limit says', async () => {
    server.faults.push({ method: 'POST', path: /comments/, ...limited, headers: { 'retry-after': '7' } })
    expect((await (await review()).publish(PULL, SAFE)).kind).toBe('created')
    expect(clock.slept).toEqual([7000, ...LOOK])
  })

  it('waits until the primary limit is reset', async () => {
    const reset = String(clock.now().getTime() / 1000 + 20)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    server.faults.push({ method: 'GET', path: /comments/, status: 403, message: 'API rate limit exceeded', headers })
    expect((await (await review()).publish(PULL, SAFE)).kind).toBe('created')
    expect(clock.slept).toEqual([20_000, ...LOOK])
  })

  it('waits a minute for a secondary limit that names no time', async () => {
    server.faults.push({ method: 'GET', path: /comments/, ...limited })
    await (await review()).publish(PULL, SAFE)
    expect(clock.slept).toEqual([60_000, ...LOOK])
  })

  it('ends: a limit of an hour is a warning', async () => {
    server.faults.push({ method: 'GET', path: /comments/, status: 429, headers: { 'retry-after': '3600' } })
    expect(because(await (await review()).publish(PULL, SAFE))).toBe(
      "The comments could not be read: GitHub's rate limit is used up (`Fault`).",
    )
    expect(clock.slept).toEqual([])
  })

  it('tries a reading again when the server fails, three times at most', async () => {
    for (let index = 0; index < 3; index += 1) server.faults.push({ method: 'GET', path: /comments/, status: 502 })
    expect((await (await review()).publish(PULL, SAFE)).kind).toBe('created')
    expect(clock.slept).toEqual([1000, 2000, 4000, ...LOOK])
    for (let index = 0; index < 4; index += 1) server.faults.push({ method: 'GET', path: /comments/, status: 502 })
    expect(because(await (await review()).publish(PULL, SAFE))).toBe(
      'The comments could not be read: GitHub answered 502 (`Fault`).',
    )
  })

  it('never doubles a comment whose creation was carried out and not answered', async () => {
    server.faults.push({ method: 'POST', path: /comments/, status: 502, afterEffect: true })
    expect((await (await review()).publish(PULL, SAFE)).kind).toBe('created')
    expect(server.comments).toHaveLength(1)
  })

  it('posts once more what was not carried out', async () => {
    server.faults.push({ method: 'POST', path: /comments/, status: 502 })
    expect((await (await review()).publish(PULL, SAFE)).kind).toBe('created')
    expect(server.comments).toHaveLength(1)
  })
})
