import { jest } from '@jest/globals'
import type { Policy } from '../../src/core/policy/ast.js'
import type { SourceFile } from '../../src/core/text/source.js'
import type { FakeBuckets } from '../fakes/bucket.js'

/** How often each text was read, searched for its lock, modelled for the proof and put in terms of its meaning. */
const counts = new Map<string, Map<string, number>>()

function count(what: string, { text }: SourceFile): void {
  const texts = counts.get(what) ?? new Map<string, number>()
  counts.set(what, texts.set(text, (texts.get(text) ?? 0) + 1))
}

/** Counts the calls of a function of a module by the text that they are about. */
async function counted<T>(path: string, name: keyof T & string, source: (argument: never) => SourceFile) {
  const module = (await import(path)) as Record<string, (argument: never) => unknown>
  jest.unstable_mockModule(path, () => ({
    ...module,
    [name]: (argument: never) => {
      count(name, source(argument))
      return module[name]?.(argument)
    },
  }))
}

const ofPolicy = ({ file }: Policy): SourceFile => file
const CORE = '../../src/core'

beforeAll(async () => {
  await counted<typeof import('../../src/core/policy/parse.js')>(`${CORE}/policy/parse.js`, 'readPolicy', file => file)
  await counted<typeof import('../../src/core/lock/find.js')>(`${CORE}/lock/find.js`, 'findLock', ofPolicy)
  await counted<typeof import('../../src/core/policy/meaning.js')>(`${CORE}/policy/meaning.js`, 'meaningOf', ofPolicy)
  await counted<typeof import('../../src/core/access/prove/clauses.js')>(
    `${CORE}/access/prove/clauses.js`,
    'readModel',
    ofPolicy,
  )
})

beforeEach(() => counts.clear())

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'

/** The example's policy of a bucket on which another one stands. */
async function world() {
  const { readPolicyFile } = await import('../../src/core/policy-file.js')
  const { exampleFile, exampleLive, FakeAccount, SETTINGS } = await import('../fakes/account.js')
  const { FakeBuckets, FakePrevious, FakeProbe, VirtualClock } = await import('../fakes/bucket.js')
  const clock = new VirtualClock()
  const file = readPolicyFile(exampleFile(`examples/policies/${BUCKET}.json`))
  const policies: FakeBuckets = new FakeBuckets(clock, { [BUCKET]: exampleLive(BUCKET) })
  const target = { account: new FakeAccount(), policies, probe: new FakeProbe(policies) }
  const ports = { previous: new FakePrevious(), clock, stopRequested: () => false, progress: () => undefined }
  return { file, target, ports, settings: SETTINGS, old: exampleLive(BUCKET) ?? '', readPolicyFile }
}

/** The distinct counts of each function over all texts. */
function told(): Record<string, readonly number[]> {
  return Object.fromEntries([...counts].map(([what, texts]) => [what, [...new Set(texts.values())]]))
}

const ONCE = { readPolicy: [1], findLock: [1], readModel: [1], meaningOf: [1] }

describe('each policy text is read once', () => {
  it('by check', async () => {
    const { file } = await world()
    const { check } = await import('../../src/app/check.js')
    const { CHECK } = await import('../fakes/account.js')
    check([file], CHECK)
    expect(told()).toEqual({ readPolicy: [1], findLock: [1], readModel: [1] })
  })

  it('by plan, the live text too', async () => {
    const { file, target, settings } = await world()
    const { plan } = await import('../../src/app/review.js')
    const report = await plan([{ ...target, files: [file] }], { ...settings, mode: 'plan' })
    expect(report.policies[0]?.plan?.action).toBe('replace')
    expect(told()).toEqual(ONCE)
    expect(counts.get('readPolicy')?.size).toBe(2)
  })

  it('by drift, the live text too', async () => {
    const { file, target, settings } = await world()
    const { drift } = await import('../../src/app/drift.js')
    const report = await drift([{ ...target, files: [file] }], { ...settings, mode: 'drift' })
    expect(report.policies[0]?.findings.map(({ rule }) => rule)).toContain('drift-policy-changed')
    expect(told()).toEqual(ONCE)
  })

  it.each([undefined, 'the deploy role, so that the writer is judged apart'])(
    'by apply, however often S3 returns it: %s',
    async named => {
      const { file, target, ports, settings } = await world()
      const { apply } = await import('../../src/app/apply.js')
      const deployRole = named === undefined ? {} : { deployRole: 'Admin' }
      const report = await apply([{ ...target, files: [file] }], { ...settings, ...deployRole }, ports)
      expect(report.policies[0]?.outcome?.kind).toBe('applied')
      expect(target.policies.calls.filter(call => call.startsWith('read')).length).toBeGreaterThan(3)
      expect(told()).toEqual(ONCE)
    },
  )

  it('by apply, where S3 stores it in another spelling', async () => {
    const { file, target, ports, settings } = await world()
    target.policies.stores = text => JSON.stringify(JSON.parse(text), null, 1)
    const { apply } = await import('../../src/app/apply.js')
    const report = await apply([{ ...target, files: [file] }], settings, ports)
    expect(report.policies[0]?.outcome?.kind).toBe('applied')
    expect(counts.get('readPolicy')?.size).toBe(3)
    expect(told()).toEqual(ONCE)
  })

  it('by restore', async () => {
    const { file, target, ports, settings, old, readPolicyFile } = await world()
    const { restore } = await import('../../src/app/restore.js')
    const { sourceFromText } = await import('../../src/core/text/source.js')
    target.policies.put(BUCKET, file.source.text)
    counts.clear()
    const kept = readPolicyFile(sourceFromText(`previous/${BUCKET}-2026-11-22T00-00-00-000Z.json`, old))
    const report = await restore(kept, target, settings, ports)
    expect(report.policies[0]?.outcome?.kind).toBe('applied')
    expect(told()).toEqual(ONCE)
  })
})
