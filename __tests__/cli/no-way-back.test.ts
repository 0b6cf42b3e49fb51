import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleFile, exampleLive } from '../fakes/account.js'
import { LOCKED, lockedServer, organization } from '../fakes/aws/locked.js'
import type { AwsServer } from '../fakes/aws-server.js'
import { inFolder, runWith } from '../fakes/console.js'
import { withoutPauses } from '../fakes/quick-clock.js'

withoutPauses()

let server: AwsServer

beforeEach(async () => {
  const locked = await lockedServer()
  server = locked.server
  server.others.length = 0
  Object.assign(server.state, { ...locked.member, instances: locked.member.instances.slice(1) })
  server.state.buckets.set(LOCKED, { policy: exampleLive(LOCKED) })
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAFAKE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
})

afterEach(() => server.close())

/** What a plan says of ways back. */
async function notes(): Promise<{ readonly code: number; readonly notes: readonly string[] }> {
  let found: { code: number; notes: readonly string[] } = { code: 70, notes: [] }
  await inFolder(async folder => {
    mkdirSync(join(folder, 'policies'))
    writeFileSync(join(folder, 'policies', 'a.json'), exampleFile(`examples/policies/${LOCKED}.json`).text)
    const env = { AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'us-east-1' }
    const { code, out } = await runWith(env, folder, 'plan', '--format', 'json')
    const { notes: all } = JSON.parse(out) as { notes: readonly string[] }
    found = { code, notes: all.filter(note => note.includes('no way back for account')) }
  })
  return found
}

it('says nothing where the root user has credentials, and asks no more', async () => {
  expect(await notes()).toEqual({ code: 0, notes: [] })
  expect(server.count('iam:GetAccountSummary')).toBe(1)
  expect(server.count('iam:ListOrganizationsFeatures')).toBe(0)
})

it('says nothing where root sessions are enabled', async () => {
  const { account } = server.state
  Object.assign(server.state, {
    organization: { ...organization(), management: account },
    summary: { AccountPasswordPresent: 0 },
  })
  expect(await notes()).toEqual({ code: 0, notes: [] })
})

it('names in one note what could not be seen, and is no louder', async () => {
  Object.assign(server.state, { summary: { AccountPasswordPresent: 0 } })
  expect(await notes()).toEqual({
    code: 0,
    notes: [
      'Found no way back for account `111122223333` other than the list. The root user has no password and no access keys. AWS tells only the management account and the delegated administrator for IAM whether root sessions are enabled. `connect-bucket-lock recover BUCKET --rehearse` says more.',
    ],
  })
})

it('takes what it may not ask for unseen, never for "none"', async () => {
  server.fail('iam:GetAccountSummary', { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
  const found = await notes()
  expect(found.code).toBe(0)
  expect(found.notes[0]).toContain('Cannot tell whether the root user has credentials: AWS denies it')
})

it('is silent about a bucket whose policy stays as it is', async () => {
  Object.assign(server.state, { summary: { AccountPasswordPresent: 0 } })
  server.state.buckets.set(LOCKED, { policy: exampleFile(`examples/policies/${LOCKED}.json`).text })
  expect((await notes()).notes).toEqual([])
  expect(server.count('iam:GetAccountSummary')).toBe(0)
})

/** What an audit of the locked bucket says of ways back. */
async function auditNotes(): Promise<readonly string[]> {
  const env = { AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'us-east-1' }
  return inFolder(async folder => {
    const { out } = await runWith(env, folder, 'audit', '--format', 'json')
    const { notes: all } = JSON.parse(out) as { notes: readonly string[] }
    return all.filter(note => note.includes('no way back for account'))
  })
}

it('is said by an audit of a bucket that is locked already', async () => {
  server.state.buckets.set(LOCKED, { policy: exampleFile(`examples/policies/${LOCKED}.json`).text })
  Object.assign(server.state, { summary: { AccountPasswordPresent: 0 } })
  expect(await auditNotes()).toEqual([
    expect.stringMatching(/^Found no way back for account `111122223333` other than the list. The root user has /),
  ])
  expect(server.count('iam:GetAccountSummary')).toBe(1)
})

it('is not said by an audit where the root user has credentials', async () => {
  server.state.buckets.set(LOCKED, { policy: exampleFile(`examples/policies/${LOCKED}.json`).text })
  expect(await auditNotes()).toEqual([])
})

it('is not asked by an audit that finds no lock', async () => {
  for (const bucket of server.state.buckets.keys()) server.state.buckets.set(bucket, { policy: undefined })
  Object.assign(server.state, { summary: { AccountPasswordPresent: 0 } })
  expect(await auditNotes()).toEqual([])
  expect(server.count('iam:GetAccountSummary')).toBe(0)
})
