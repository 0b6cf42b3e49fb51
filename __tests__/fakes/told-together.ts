/** What is told of one of several cases. */
export interface Told {
  /** The place of what is different in it. */
  readonly path: string
  /** What became of that, in words. */
  readonly how: string
  readonly text: string
}

/** The items by what they have in common, in the order of the first of each. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** What is told of several cases; those of which the same is told stand together. */
export function toldTogether(told: readonly Told[]): string {
  const groups = [...grouped(told, ({ text }) => text)].map(([text, cases]) => {
    const names = [...grouped(cases, ({ path }) => path)].map(
      ([path, each]) => `${path}: ${each.map(({ how }) => how).join(', ')}`,
    )
    return `${names.join('\n')}\n${text.replace(/^/gm, '    ')}\n`
  })
  return groups.join('\n')
}
