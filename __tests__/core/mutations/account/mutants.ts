import { doubleEdits, singleEdits, type WorldEdit } from './grammar.js'
import type { World } from './worlds.js'

/** A world of which one thing or two were changed. */
export interface Mutant {
  readonly name: string
  readonly world: World
  readonly edits: number
}

/** Every single edit of a world, and the pairs of which the second bears on the first. */
export function mutantsOf(world: World): readonly Mutant[] {
  return [...singleEdits(world).map(edit => [edit]), ...doubleEdits(world)].map(edits => mutant(world, edits))
}

const nameOf = ({ where, subject, edit }: WorldEdit): string => `${where}: ${subject}: ${edit}`

function mutant(world: World, edits: readonly WorldEdit[]): Mutant {
  const name = `${world.name}: ${edits.map(nameOf).join(' + ')}`
  return { name, world: edits.reduce((found, { change }) => change(found), world), edits: edits.length }
}
