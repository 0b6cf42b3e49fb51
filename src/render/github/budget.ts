/** A piece of a page: the place where it stands, and how much it matters when not everything fits. */
export interface Block {
  /** Everything of a lower tier is placed, and widened, before anything of a higher one. */
  readonly tier: number
  /** Within a tier: lower ranks are placed first, and widened first. */
  readonly rank: number
  /** From the longest wording to the shortest; the shortest is placed first and widened where there is room. */
  readonly texts: readonly [string, ...string[]]
  /** What to call several of them when they had to be left out: "warnings"; {@link DETAIL} where nobody counts them. */
  readonly kind: string
}

export interface Page {
  readonly text: string
  /** How many blocks of each kind were left out. */
  readonly omitted: ReadonlyMap<string, number>
  /** Whether a block had to be shortened. */
  readonly shortened: boolean
}

/** Counts what a limit counts: characters, or bytes. */
export type Measure = (text: string) => number

/** The kind of blocks that are not worth counting. */
export const DETAIL = 'details'

const SEPARATOR = '\n\n'

/**
 * Fits blocks into a limit: all of a tier are placed in their shortest wording before any is widened, so that no
 * error is missing because another was told at length. The order of the page is the order of the blocks.
 */
export function fitBlocks(blocks: readonly Block[], limit: number, measure: Measure): Page {
  const chosen = new Map<Block, string>()
  const gap = measure(SEPARATOR)
  let left = limit + gap
  const tiers = [...new Set(blocks.map(({ tier }) => tier))].sort((a, b) => a - b)
  for (const tier of tiers) {
    const peers = blocks.filter(block => block.tier === tier).sort((a, b) => a.rank - b.rank)
    left = place(peers, chosen, left, text => measure(text) + gap)
    left = widen(peers, chosen, left, measure)
  }
  const omitted = new Map<string, number>()
  for (const block of blocks) if (!chosen.has(block)) omitted.set(block.kind, (omitted.get(block.kind) ?? 0) + 1)
  return {
    text: blocks.flatMap(block => chosen.get(block) ?? []).join(SEPARATOR),
    omitted,
    shortened: [...chosen].some(([block, text]) => text !== block.texts[0]),
  }
}

function place(peers: readonly Block[], chosen: Map<Block, string>, room: number, measure: Measure): number {
  let left = room
  for (const block of peers) {
    const shortest = block.texts.at(-1) ?? ''
    const size = measure(shortest)
    if (size > left) continue
    chosen.set(block, shortest)
    left -= size
  }
  return left
}

function widen(peers: readonly Block[], chosen: Map<Block, string>, room: number, measure: Measure): number {
  let left = room
  for (const block of peers) {
    const placed = chosen.get(block)
    if (placed === undefined || block.texts.length === 1) continue
    const most = left + measure(placed)
    const wider = block.texts.find(text => measure(text) <= most) ?? placed
    chosen.set(block, wider)
    left = most - measure(wider)
  }
  return left
}

/** "12 warnings, 3 notices and some details"; `undefined` where all is there. */
export function leftOut({ omitted, shortened }: Page): string | undefined {
  const kinds = [...omitted].filter(([kind]) => kind !== DETAIL).map(([kind, number]) => `${number} ${kind}`)
  const details = shortened || omitted.has(DETAIL) ? ['some details'] : []
  const all = [...kinds, ...details]
  return all.length < 2 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
