import { PortError } from '../../../../src/core/text/errors.js'
import type { PolicyReport } from '../../../../src/report/report.js'
import { type Mutant, mutantsOf } from './mutants.js'
import { type Expectation, expectedOf } from './oracle.js'
import { judged, rightWorlds } from './worlds.js'

/** All of them where it is `all`; else a sample, which the number seeds. */
const ASKED = process.env['ACCOUNT_MUTATIONS'] ?? '1'
const SAMPLE = { singles: 12, doubles: 4 }

const WORLDS = await rightWorlds()

const MUTANTS = WORLDS.flatMap(mutantsOf)
const SINGLES = MUTANTS.filter(({ edits }) => edits === 1)
const DOUBLES = MUTANTS.filter(({ edits }) => edits === 2)

/** The same numbers for the same seed. Source: the generator `mulberry32`. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function sample<T>(items: readonly T[], count: number, random: () => number): readonly T[] {
  const keyed = items.map(item => [random(), item] as const)
  return [...keyed]
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, item]) => item)
}

function chosen(): readonly Mutant[] {
  if (ASKED === 'all') return [...SINGLES, ...DOUBLES]
  const random = generator(Number(ASKED))
  return [...sample(SINGLES, SAMPLE.singles, random), ...sample(DOUBLES, SAMPLE.doubles, random)]
}

type Found = Expectation & { readonly why: readonly string[] }

async function found({ world }: Mutant): Promise<Found> {
  const policy = await judged(world).catch(refusal)
  if (policy === undefined) return { verdict: 'refused', drops: false, why: [] }
  return { verdict: policy.verdict, drops: (policy.plan?.dropped.length ?? 0) > 0, why: whyOf(policy) }
}

/** An account that cannot be judged is no verdict, as long as it is told. */
function refusal(error: unknown): undefined {
  if (!(error instanceof PortError)) throw error
}

function whyOf({ claims, findings }: PolicyReport): readonly string[] {
  const open = claims.filter(({ verdict }) => verdict.kind === 'fails' || verdict.kind === 'unknown')
  const errors = findings.filter(({ severity }) => severity === 'error')
  return [...open.map(({ claim, verdict }) => `${verdict.kind} ${claim}`), ...errors.map(({ rule }) => `error ${rule}`)]
}

/** The evaluator is asked first, so that nothing of the product's answer can lead it. */
async function disagreements(expected: ReadonlyMap<Mutant, Expectation>): Promise<readonly unknown[]> {
  const wrong: unknown[] = []
  for (const [each, must] of expected) {
    const { why, ...said } = await found(each)
    if (JSON.stringify(said) !== JSON.stringify(must)) wrong.push({ name: each.name, must, said, why })
  }
  return wrong
}

describe(`${SINGLES.length} single and ${DOUBLES.length} double edits of a right account`, () => {
  const expected = new Map<Mutant, Expectation>()
  beforeAll(() => {
    for (const each of chosen()) expected.set(each, expectedOf(each.world))
  }, 1_200_000)

  it.each(WORLDS.map(world => [world.name, world] as const))('start from what is right: %s', async (_, world) => {
    expect(expectedOf(world)).toEqual({ verdict: 'safe', drops: false })
    expect(await found({ name: world.name, world, edits: 0 })).toEqual({ verdict: 'safe', drops: false, why: [] })
  })

  it('are many, of every kind', () => {
    expect(SINGLES.length).toBeGreaterThanOrEqual(300)
    expect(DOUBLES.length).toBeGreaterThanOrEqual(50)
    expect(new Set(SINGLES.map(({ name }) => name)).size).toBe(SINGLES.length)
  })

  it(`get the verdict that requests to the evaluator give them (${ASKED})`, async () => {
    expect(await disagreements(expected)).toEqual([])
  }, 1_200_000)

  it('often change what must be said', () => {
    const changed = [...expected.values()].filter(({ verdict, drops }) => verdict !== 'safe' || drops)
    expect(changed.length).toBeGreaterThanOrEqual(expected.size * (ASKED === 'all' ? 0.4 : 0.2))
  })
})
