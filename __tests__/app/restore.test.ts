import { type RestoreTarget, restore } from '../../src/app/restore.js'
import { PortError, UsageError } from '../../src/core/text/errors.js'
import { ours, plain } from '../../src/core/text/prose.js'
import { exitCodeOf } from '../../src/report/exit.js'
import type { Report } from '../../src/report/report.js'
import { exampleFile, exampleLive, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, FakePrevious, FakeProbe, VirtualClock } from '../fakes/bucket.js'
import { meaningOfText, policyFrom } from '../fakes/policies.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const NEW = exampleFile(`examples/policies/${BUCKET}.json`)
const OLD = exampleLive(BUCKET) ?? ''
const KEPT = `previous/${BUCKET}-2026-11-22T00-00-00-000Z.json`

const TLS_ONLY = statement(BUCKET, { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })

function statement(bucket: string, rest: object): string {
  const Resource = [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`]
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Principal: '*', Action: 's3:*', Resource, ...rest }] })
}

function lockedTo(...ids: string[]): string {
  return statement(BUCKET, { Effect: 'Deny', Condition: { StringNotLike: { 'aws:userId': ids } } })
}

class World {
  readonly clock = new VirtualClock()
  readonly account = new FakeAccount()
  readonly previous = new FakePrevious()
  readonly buckets = new FakeBuckets(this.clock, { [BUCKET]: NEW.text })
  stopping = false
  probe: FakeProbe | undefined = new FakeProbe(this.buckets)

  restore(text: string, path = KEPT, settings = SETTINGS): Promise<Report> {
    const { account, buckets: policies, probe, clock, previous } = this
    const target: RestoreTarget = { account, policies, ...(probe === undefined ? {} : { probe }) }
    const stopRequested = () => this.stopping
    const ports = { clock, previous, progress: () => undefined, stopRequested }
    return restore(policyFrom(text, path), target, settings, ports)
  }
}

function told(report: Report): string {
  const outcome = report.policies[0]?.outcome
  return outcome?.kind === 'refused' ? `${outcome.why}: ${plain(outcome.because)}` : `${outcome?.kind}`
}

describe('restore', () => {
  it('ends as safe where what it puts back is', async () => {
    const world = new World()
    world.buckets.put(BUCKET, OLD)
    const report = await world.restore(NEW.text)
    expect(told(report)).toBe('applied')
    expect(report.verdict).toBe('safe')
    expect(exitCodeOf(report)).toBe(0)
    expect(report.notes).toEqual([])
  })

  it.each(['before it asks', 'while it asks'])('writes and keeps nothing where it is to stop %s', async when => {
    const world = new World()
    if (when === 'before it asks') world.stopping = true
    const roles = world.account.roles.bind(world.account)
    world.account.roles = async () => {
      world.stopping = true
      return roles()
    }
    const report = await world.restore(OLD)
    expect(told(report)).toBe('not-tried')
    expect(exitCodeOf(report)).toBe(3)
    expect(world.buckets.stored.get(BUCKET)).toBe(NEW.text)
    expect(world.previous.kept).toEqual([])
  })

  it('puts a kept policy back, keeps the one that it replaces, and warns of what does not hold of it', async () => {
    const world = new World()
    const report = await world.restore(OLD)
    expect(told(report)).toBe('applied')
    expect(exitCodeOf(report)).toBe(1)
    expect(report.verdict).toBe('unsafe')
    expect(world.buckets.meaning(BUCKET)).toBe(meaningOfText(OLD))
    expect(world.previous.kept).toEqual([{ bucket: BUCKET, text: NEW.text }])
    const [policy] = report.policies
    expect(policy?.claims.map(({ claim, verdict }) => `${claim} ${verdict.kind}`)).toEqual([
      'sealed holds',
      'connect-keeps-access holds',
      'admins-keep-access holds',
      'deployer-keeps-access holds',
      'nobody-unknown-admitted fails',
      'no-stranger-can-assume holds',
    ])
    const doubts = policy?.findings.filter(({ rule }) => rule === 'restored-policy')
    expect(doubts?.map(({ severity, message }) => `${severity}: ${plain(message)}`)).toEqual([
      'warning: The restored policy does not pass `nobody-unknown-admitted`: `AROARTX3GSDSW5VRCPIXR (recordings-exporter)` is on the list, but is not a Connect role, an admin, the deployer or declared.',
    ])
  })

  it('puts back no policy that denies the deploy role which the settings name, whoever asks', async () => {
    const world = new World()
    const report = await world.restore(NEW.text, KEPT, { ...SETTINGS, deployRole: 'recordings-exporter' })
    expect(told(report)).toMatch(/^deployer-denied: /)
    expect(world.buckets.meaning(BUCKET)).toBe(meaningOfText(NEW.text))
  })

  describe('of a kept policy in which a principal is gone, which S3 does not take again', () => {
    const DEAD = 'AROA27HJSWAHEPTTLIWSO'
    const kept = (principal: unknown) => {
      const policy = JSON.parse(NEW.text)
      const Resource = `arn:aws:s3:::${BUCKET}/*`
      policy.Statement.push({ Effect: 'Allow', Principal: { AWS: principal }, Action: 's3:GetObject', Resource })
      return JSON.stringify(policy)
    }
    const DELETED = 'arn:aws:iam::111122223333:role/was-deleted'
    const dead = (text: string) => text.includes(DEAD) || text.includes(DELETED)
    const refusal = () => new PortError({ message: ours('Invalid principal in policy'), refused: true })
    const ALIVE = 'arn:aws:iam::111122223333:role/Admin'

    it.each([
      ['an Allow for nobody else', DEAD, NEW.text],
      ['a list with somebody who is there', [DEAD, ALIVE], kept(ALIVE)],
      ['an Allow for a role that was there when it was kept', DELETED, NEW.text],
      ['a list with such a role, a RoleId and somebody who is there', [DELETED, DEAD, ALIVE], kept(ALIVE)],
    ])('puts back what comes nearest to it, and says in what that differs: %s', async (_, principal, nearest) => {
      const world = new World()
      world.buckets.put(BUCKET, OLD)
      world.buckets.refuses = text => (dead(text) ? refusal() : undefined)
      const report = await world.restore(kept(principal))
      expect(told(report)).toBe('applied')
      expect(world.buckets.meaning(BUCKET)).toBe(meaningOfText(nearest))
      const [note = ''] = report.notes.map(plain)
      expect(note).toContain(`S3 does not take \`${KEPT}\` as it was kept, so what comes nearest to it is restored:`)
      expect(note).toMatch(/gone|no role or user has that name or id any more/)
    })

    it('names the file that was kept beside it for that, where its text is what is restored', async () => {
      const notesWith = async (text: string) => {
        const world = new World()
        world.buckets.put(BUCKET, OLD)
        world.previous.nearest.set(KEPT, { path: 'previous/nearest.json', text })
        return (await world.restore(kept(DEAD))).notes.map(plain)[0]
      }
      expect(await notesWith(JSON.stringify(JSON.parse(NEW.text)))).toContain(
        'so what comes nearest to it is restored, which is in `previous/nearest.json`:',
      )
      expect(await notesWith('{}')).toContain('so what comes nearest to it is restored:')
    })

    it('says whom nobody looked up, and whether it ended well', async () => {
      const world = new World()
      const user = 'arn:aws:iam::111122223333:user/was-deleted'
      world.buckets.refuses = text => (text.includes(user) ? refusal() : undefined)
      const report = await world.restore(kept([user, ALIVE]))
      expect(report.notes.map(plain)).toEqual([
        `S3 refuses a policy that names a principal that is gone, and these were not looked up: \`${user}\`.`,
      ])
      expect(told(report)).toContain('Invalid principal in policy')
      expect(report.verdict).toBe('safe')
    })

    it('says that S3 may not take a Deny that names nobody else', async () => {
      const world = new World()
      world.buckets.refuses = text => (dead(text) ? refusal() : undefined)
      const policy = JSON.parse(NEW.text)
      const Resource = `arn:aws:s3:::${BUCKET}/*`
      policy.Statement.push({ Effect: 'Deny', Principal: { AWS: DEAD }, Action: 's3:GetObject', Resource })
      const report = await world.restore(JSON.stringify(policy))
      expect(told(report)).toContain('Invalid principal in policy')
      expect(report.notes.map(plain)[0]).toContain(
        `S3 may not take \`${KEPT}\`: S3 does not accept a principal that is gone`,
      )
      expect(world.buckets.meaning(BUCKET)).toBe(meaningOfText(NEW.text))
    })
  })

  it('restores a policy without a lock, for that is what may have stood there', async () => {
    const world = new World()
    world.probe = undefined
    const report = await world.restore(TLS_ONLY)
    expect(told(report)).toBe('applied')
    expect(world.buckets.meaning(BUCKET)).toBe(meaningOfText(TLS_ONLY))
    expect(report.verdict).toBe('unsafe')
    expect(exitCodeOf(report)).toBe(1)
    const sealed = report.policies[0]?.claims.find(({ claim }) => claim === 'sealed')
    expect(sealed?.verdict.kind).toBe('fails')
  })

  it('knows the bucket by the name of the file where the policy names none', async () => {
    const world = new World()
    world.probe = undefined
    const nameless = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:PutObject',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    })
    expect(told(await world.restore(nameless))).toBe('applied')
    expect(world.buckets.meaning(BUCKET)).toBe(meaningOfText(nameless))
    await expect(world.restore(nameless, 'old.json')).rejects.toThrow('Cannot tell which bucket `old.json` belongs to.')
  })

  it('refuses a policy that would lock the deployer out, whoever asks', async () => {
    const world = new World()
    const report = await world.restore(lockedTo('AROARTX3GSDSVHZCMZNGB:*'))
    expect(told(report)).toMatch(/^deployer-denied: The deployer `Admin`: .* could not put the old policy back\.$/)
    expect(exitCodeOf(report)).toBe(1)
    expect(world.buckets.calls).toEqual([`read ${BUCKET}`])
  })

  it('refuses where the live policy denies the deployer already', async () => {
    const world = new World()
    world.buckets.put(BUCKET, lockedTo('AROARTX3GSDSVHZCMZNGB:*'))
    expect(told(await world.restore(OLD))).toMatch(/^deployer-denied: The live policy already denies you: /)
    expect(world.buckets.calls).toEqual([`read ${BUCKET}`])
  })

  it('refuses where the live policy cannot be read', async () => {
    const world = new World()
    world.buckets.stored.delete(BUCKET)
    const report = await world.restore(OLD)
    expect(told(report)).toMatch(/^unproven: /)
    expect(exitCodeOf(report)).toBe(3)
  })

  it('changes nothing where the kept policy stands there already', async () => {
    const world = new World()
    world.buckets.put(BUCKET, OLD)
    expect(told(await world.restore(OLD))).toBe('unchanged')
    expect(world.buckets.calls).toEqual([`read ${BUCKET}`])
  })

  it.each([
    ['puts back what stood there before where the restored policy was not stored', 'rolled-back', () => NEW.text],
    ['leaves what was stored where that is neither', 'overtaken', (text: string) => text.replace('Deny', 'Allow')],
  ] as const)('%s', async (_, ending, stores) => {
    const world = new World()
    let stored = stores(OLD)
    world.buckets.stores = text => {
      stored = world.buckets.log.some(({ call }) => call === 'write') ? text : stores(text)
      return stored
    }
    expect(told(await world.restore(OLD))).toBe(ending)
    expect(world.buckets.stored.get(BUCKET)).toBe(stored)
  })

  it('says at the end what could not be confirmed from outside', async () => {
    const world = new World()
    if (world.probe !== undefined) world.probe.seen = { isPublic: 'unknown' }
    expect((await world.restore(OLD)).notes.map(plain)).toEqual([
      'Not confirmed from outside, because AWS did not answer GetBucketPolicyStatus.',
    ])
  })

  it('refuses files that cannot be read, or that are not what their names say', async () => {
    const world = new World()
    await expect(world.restore('{"Statement": [')).rejects.toThrow(UsageError)
    await expect(world.restore('[]')).rejects.toThrow('cannot be read as a policy, so it is not restored.')
    await expect(world.restore(statement('other-bucket', { Effect: 'Deny' }))).rejects.toThrow(
      `was kept for the bucket \`${BUCKET}\`, and is the policy of \`other-bucket\`.`,
    )
    expect(world.buckets.calls).toEqual([])
  })

  it('never writes with the credentials of another account', async () => {
    const world = new World()
    const { account, buckets: policies, clock, previous } = world
    const target = { expected: '999988887777', account, policies }
    const ports = { clock, previous, progress: () => undefined, stopRequested: () => false }
    await expect(restore(policyFrom(OLD, KEPT), target, SETTINGS, ports)).rejects.toThrow(PortError)
    expect(world.buckets.calls).toEqual([])
  })
})
