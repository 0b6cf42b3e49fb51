import { type DomainState, freeLetter, has, type Machine, type Move } from './domain.js'
import { ANY_IN_PART, COLON, type Glob, isStar, STAR, STAR_IN_PART, variantsOf } from './pattern.js'

/**
 * Many patterns read at once, letter by letter (the subset construction, states made when they are reached).
 *
 * Three facts keep the number of states small. Within a pattern, once a star is reached all earlier places are
 * dominated by it. A pattern that stands at its last star is decided, and with it whatever else could only make the
 * same languages true. And letters that no live place names behave alike, so one of them stands for all.
 */
export interface Net {
  /** The tokens of all patterns, each followed by {@link END}; a place is an index into it. */
  readonly tokens: Int32Array
  readonly patternOf: Int32Array
  readonly firstOf: readonly number[]
  readonly folds: readonly boolean[]
  /** Which languages a pattern belongs to, one bit a language. */
  readonly masks: readonly bigint[]
}

const END = -9
const NOWHERE: readonly number[] = []

/** What can still happen after some text was read. */
export interface ProductState {
  /** Live places, ascending. */
  readonly places: readonly number[]
  /** The languages that are true of every continuation. */
  readonly done: bigint
  /** Where in the domain. */
  readonly at: number
  readonly parent: ProductState | undefined
  /** The letter that led here; -1 at the start. */
  readonly letter: number
  /** Several texts may lead here. */
  readonly shared: boolean
}

export interface Visitor {
  /** Whether anything of interest can come of this state. */
  readonly worthwhile: (state: ProductState) => boolean
  /** Called where a text can end, or where nothing but its end is left to decide; `true` stops the search. */
  readonly end: (state: ProductState) => boolean
}

/** A step is one live place looked at; four times what a policy full of ids needs. */
export const STEP_LIMIT = 100_000

export function buildNet(globs: readonly Glob[], masks: readonly bigint[]): Net {
  const size = globs.reduce((sum, glob) => sum + glob.tokens.length + 1, 0)
  const tokens = new Int32Array(size).fill(END)
  const patternOf = new Int32Array(size)
  const firstOf: number[] = []
  let next = 0
  globs.forEach((glob, pattern) => {
    firstOf.push(next)
    tokens.set(glob.tokens, next)
    patternOf.fill(pattern, next, next + glob.tokens.length + 1)
    next += glob.tokens.length + 1
  })
  return { tokens, patternOf, firstOf, folds: globs.map(glob => glob.fold), masks }
}

/** How much was searched so far: a measure of work that is the same on every machine. */
export interface Steps {
  taken: number
}

/** Goes through all states, shortest texts first. False where the limit was reached. */
export function explore(
  net: Net,
  domain: Machine,
  visitor: Visitor,
  limit = STEP_LIMIT,
  steps: Steps = { taken: 0 },
): boolean {
  const search = new Search(net, domain, visitor, limit)
  const complete = search.run()
  steps.taken += net.tokens.length + limit - search.left
  return complete
}

/** The text that led to a state. */
export function textOf(state: ProductState): string {
  const codes: number[] = []
  for (let at: ProductState | undefined = state; at !== undefined && at.letter >= 0; at = at.parent)
    codes.push(at.letter)
  let text = ''
  for (let index = codes.length - 1; index >= 0; index -= 1) text += String.fromCodePoint(codes[index] ?? 0)
  return text
}

/** The languages that a text is in if it ends here. */
export function languagesAt(net: Net, state: ProductState): bigint {
  let mask = state.done
  for (const place of state.places) {
    if (net.tokens[place] === END) mask |= net.masks[net.patternOf[place] ?? 0] ?? 0n
  }
  return mask
}

class Search {
  readonly #net: Net
  readonly #domain: Machine
  readonly #visitor: Visitor
  readonly #queue: ProductState[] = []
  readonly #seen = new Set<string>()
  readonly #decided = new Set<bigint>()
  readonly #folding: boolean
  #left: number

  constructor(net: Net, domain: Machine, visitor: Visitor, limit: number) {
    this.#net = net
    this.#folding = net.folds.includes(true)
    this.#domain = domain
    this.#visitor = visitor
    this.#left = limit
  }

  /** The steps of the limit that were not taken. */
  get left(): number {
    return this.#left
  }

  run(): boolean {
    const places: number[] = []
    for (const first of this.#net.firstOf) this.#push(places, first)
    this.#add(undefined, -1, 0, places, 0n, false)
    for (let head = 0; head < this.#queue.length; head += 1) {
      const state = this.#queue[head]
      if (state === undefined) break
      const domain = this.#domain.state(state.at)
      const decided = state.places.length === 0
      if ((decided || domain.accepting) && this.#visitor.end(state)) return true
      if (decided) continue
      if (this.#left <= 0) return false
      this.#expand(state, domain)
    }
    return true
  }

  #expand(state: ProductState, domain: DomainState): void {
    const [place] = state.places
    const token = this.#net.tokens[place ?? 0] ?? END
    if (place !== undefined && state.places.length === 1 && token >= 0 && !this.#folding) {
      this.#expandOne(state, place)
      return
    }
    this.#left -= 4 + state.places.length
    const fan = new Fan()
    for (const place of state.places) this.#spread(fan, place)
    const shared = state.shared || fan.rest.length > 0 || this.#folding
    for (const move of domain.moves) {
      const other = freeLetter(move, code => fan.byLetter.has(code))
      if (other !== undefined) this.#add(state, other, move.next, fan.rest, state.done, shared)
      for (const [letter, places] of fan.byLetter) this.#follow(state, move, letter, places, shared)
    }
  }

  /** One pattern is left and a letter of it is next, as in most of an id: on to where something else can happen. */
  #expandOne(start: ProductState, startPlace: number): void {
    let state = start
    let place = startPlace
    for (;;) {
      const token = this.#net.tokens[place] ?? END
      const { moves } = this.#domain.state(state.at)
      this.#left -= 1
      // what leaves the pattern is decided, and the first text that does so will do
      for (const move of this.#decided.has(state.done) ? [] : moves) {
        const other = freeLetter(move, code => code === token)
        if (other !== undefined) this.#add(state, other, move.next, NOWHERE, state.done, state.shared)
      }
      const move = moves.find(each => has(each.letters, token))
      if (move === undefined) return
      place += 1
      const goesOn = (this.#net.tokens[place] ?? END) >= 0 && !this.#domain.state(move.next).accepting
      if (!goesOn) {
        const places: number[] = []
        this.#push(places, place)
        this.#add(state, token, move.next, places, state.done, state.shared)
        return
      }
      state = { places: [place], done: state.done, at: move.next, parent: state, letter: token, shared: state.shared }
    }
  }

  #follow(state: ProductState, move: Move, letter: number, places: readonly number[], shared: boolean): void {
    this.#left -= places.length
    if (has(move.letters, letter)) this.#add(state, letter, move.next, places, state.done, shared)
  }

  /** Where one live place leads to, by letter. */
  #spread(fan: Fan, place: number): void {
    const { tokens, patternOf, folds } = this.#net
    const token = tokens[place] ?? END
    if (token === END) return
    if (token >= 0) {
      if (folds[patternOf[place] ?? 0] !== true) this.#push(fan.at(token), place + 1)
      else for (const letter of variantsOf(token)) this.#push(fan.at(letter), place + 1)
      return
    }
    const inPart = token === ANY_IN_PART || token === STAR_IN_PART
    if (inPart) fan.at(COLON)
    const next = isStar(token) ? place : place + 1
    for (const [letter, places] of fan.byLetter) {
      if (!(inPart && letter === COLON)) this.#push(places, next)
    }
    this.#push(fan.rest, next)
  }

  /** Adds a place, and with a star the place behind it; places of the same pattern before a star are dominated. */
  #push(places: number[], place: number): void {
    const { tokens, patternOf } = this.#net
    if (!isStar(tokens[place])) {
      places.push(place)
      return
    }
    const pattern = patternOf[place]
    while (places.length > 0 && patternOf[places[places.length - 1] ?? 0] === pattern) places.pop()
    places.push(place, place + 1)
  }

  #add(
    parent: ProductState | undefined,
    letter: number,
    at: number,
    reached: readonly number[],
    before: bigint,
    shared: boolean,
  ): void {
    const { places, done } = this.#settle(reached, before)
    if (places.length === 0) {
      // whatever comes, it is decided alike: the first text that gets here will do
      if (this.#decided.has(done)) return
      this.#decided.add(done)
    }
    const state = { places, done, at, parent, letter, shared }
    if (!this.#visitor.worthwhile(state)) return
    if (shared) {
      const key = `${at}|${done}|${places.join()}`
      if (this.#seen.has(key)) return
      this.#seen.add(key)
    }
    this.#queue.push(state)
  }

  /** Takes out the patterns that stand at their last star, and those that could only say the same. */
  #settle(places: readonly number[], before: bigint): { places: readonly number[]; done: bigint } {
    const { tokens, patternOf, masks } = this.#net
    let done = before
    if (places.length === 0) return { places, done }
    for (const place of places) {
      if (tokens[place] === STAR && tokens[place + 1] === END) done |= masks[patternOf[place] ?? 0] ?? 0n
    }
    if (done === before) return { places, done }
    return { places: places.filter(place => ((masks[patternOf[place] ?? 0] ?? 0n) & ~done) !== 0n), done }
  }
}

/** The places reached by each letter that is named, and by any letter that is not. */
class Fan {
  readonly byLetter = new Map<number, number[]>()
  readonly rest: number[] = []

  at(letter: number): number[] {
    const known = this.byLetter.get(letter)
    if (known !== undefined) return known
    const places = [...this.rest]
    this.byLetter.set(letter, places)
    return places
  }
}
