import { casesOf, type TextWith } from './cases.js'
import { type Assumed, decide, type TextOf } from './conditions.js'
import type { Stack } from './template.js'
import type { Work } from './work.js'

/** In which ways the conditions of a template may hold that hang on what is not known. */
export class Ways {
  /** The conditions that were tried both ways. */
  readonly names = new Set<string>()
  readonly #stack: Stack
  readonly #textWith: TextWith
  readonly #work: Work
  #left: number

  /** `most`: how many ways are tried. */
  constructor(stack: Stack, textWith: TextWith, work: Work, most: number) {
    this.#stack = stack
    this.#textWith = textWith
    this.#work = work
    this.#left = most
  }

  /** What is read in each way, where a reading tells what was not decided in it; `undefined` where the ways are too many. */
  each<T extends Read>(read: (assumed: Assumed) => T): readonly T[] | undefined {
    const found = this.#from(new Map(), read, () => casesOf(this.#stack, this.#textWith))
    return this.#left < 0 ? undefined : found
  }

  #from<T extends Read>(assumed: Assumed, read: (assumed: Assumed) => T, casesLeft: () => readonly TextOf[]): T[] {
    const found = read(assumed)
    const next = [...found.undecided].find(name => !assumed.has(name))
    if (next === undefined) this.#left -= 1
    if (next === undefined || this.#left < 0) return [found]
    this.names.add(next)
    const cases = casesLeft().map(textOf => ({ textOf, answer: decide(this.#stack, next, new Map(), textOf) }))
    if (!this.#work.pay(cases.length)) this.#left = -1
    return [true, false].flatMap(holds => {
      const possible = cases.filter(({ answer = holds }) => answer === holds).map(({ textOf }) => textOf)
      return possible.length === 0 ? [] : this.#from(new Map([...assumed, [next, holds]]), read, () => possible)
    })
  }
}

interface Read {
  readonly undecided: ReadonlySet<string>
}
