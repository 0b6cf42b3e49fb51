import { codesOf } from './pattern.js'

/** A set of letters as ranges of code points, the likelier letters first. */
export type Letters = readonly (readonly [number, number])[]

/**
 * A run of letters of one kind: at least `min`, exactly `min` unless `unbounded`.
 * `spelling` is what samples write here where nothing speaks against it; it has at least `min` letters, of ASCII.
 */
export interface Step {
  readonly letters: Letters
  readonly min: number
  readonly unbounded?: boolean
  readonly spelling?: string
  /** The letters themselves, where there is no choice. */
  readonly codes?: readonly number[]
  /** A path with a name at its end; see {@link nameInPath}. */
  readonly path?: boolean
}

/**
 * The strings that a value can be. After an unbounded step comes a step with none of its letters, so that a string
 * is read in one way only. Upper bounds (64 characters of a session, 1,024 bytes of a key) are left out: a sample
 * never needs more than the letters of the patterns, and a longer domain can only find more to complain about.
 */
export type Domain = readonly Step[]

export const UPPER_OR_DIGIT: Letters = ranges('AZ', '09')
export const DIGITS: Letters = ranges('09')
export const LETTERS: Letters = ranges('AZ', 'az')
/** Of a SHA-256 in a header. */
export const HEX: Letters = ranges('09', 'af')
/** `[\w+=,.@-]`, the letters of session, user and role names (IAM and STS API references). */
export const NAME: Letters = ranges('az', '09', 'AZ', '__', '++', '==', ',,', '..', '@@', '--')
export const HOST: Letters = ranges('az', '09', '..', '--')
/** What an `aws:userid` may be made of, as far as one can think: no wildcards, no variables. */
export const OF_AN_ID: Letters = ranges('az', '09', 'AZ', '..', '--', '::', '//', '@@', '__', '++', '==', ',,', '  ')
/** `[!-~]`: paths. */
export const VISIBLE: Letters = ranges('az', '09', 'AZ', '!~')
/** Those of them that are neither the slash nor a letter of names. */
const UNUSUAL: Letters = ranges('!*', ':<', '>?', '[^', '``', '{~')
const SLASH: Letters = ranges('//')
export const ANYTHING: Letters = [...ranges('az', '09', 'AZ', ' ~'), [0xa0, 0x10ffff], [0, 0x1f], [0x7f, 0x9f]]

function ranges(...pairs: string[]): Letters {
  return pairs.map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)] as const)
}

/** The steps of a text that is always the same. */
export function word(text: string): Step[] {
  const codes = codesOf(text)
  return [{ letters: [], min: codes.length, codes }]
}

/** At least `min` letters. */
export function atLeast(letters: Letters, min: number, spelling = ''): Step {
  return { letters, min, unbounded: true, spelling }
}

export function times(letters: Letters, count: number, spelling = ''): Step {
  return { letters, min: count, spelling }
}

/**
 * What follows `role/` or `user/` in an ARN: a path of visible letters, or none, and a name, which has no slash or colon.
 * Nothing can come after it. Source: IAM API Reference, `CreateRole`, `Path` and `RoleName`.
 */
export function nameInPath(spelling: string): Step {
  return { letters: NAME, min: 1, unbounded: true, spelling, path: true }
}

/** Every string. */
export const ANY_STRING: Domain = [atLeast(ANYTHING, 0)]

/** One letter on: which letters, where it leads, and the letter that samples prefer. */
export interface Move {
  readonly letters: Letters
  readonly next: number
  readonly natural: number | undefined
}

/** A place in a domain: how a string goes on there, and whether it may end. */
export interface DomainState {
  readonly moves: readonly Move[]
  readonly accepting: boolean
}

/** A step, the state with which it begins, and that with which the next one does. */
interface Placed {
  readonly step: Step
  readonly start: number
  readonly end: number
}

/**
 * A domain as a machine: a state for each letter that must come, one for each unbounded run, and the end. States are made
 * when they are reached, for most patterns part from a domain within its first letters.
 */
export class Machine {
  /** One more than the number of the last state. */
  readonly size: number
  readonly #steps: readonly Placed[]
  readonly #states = new Map<number, DomainState>()

  constructor(domain: Domain) {
    let start = 0
    this.#steps = domain.map(step => {
      const placed = { step, start, end: start + sizeOf(step) }
      start = placed.end
      return placed
    })
    this.size = start + 1
  }

  /** @param at below {@link size} */
  state(at: number): DomainState {
    const known = this.#states.get(at)
    if (known !== undefined) return known
    const made = this.#make(at)
    this.#states.set(at, made)
    return made
  }

  /** A likely way from a state to the end. */
  suffix(at: number): string {
    const left = this.#steps.filter(({ end }) => end > at)
    return left.map(({ step, start }) => endOf(step, Math.max(0, at - start))).join('')
  }

  #make(at: number): DomainState {
    const placed = this.#steps.find(({ end }) => end > at)
    if (placed === undefined) return END
    const { step, start, end } = placed
    if (step.path === true) return pathState(step, start, at)
    const { min, codes } = step
    const place = at - start
    const code = codes?.[place]
    const letters: Letters = code === undefined ? step.letters : [[code, code]]
    if (place < min) {
      return { moves: [{ letters, next: at + 1, natural: code ?? letterOf(step, place) }], accepting: false }
    }
    const { moves, accepting } = this.state(end)
    return { moves: [{ letters, next: at, natural: undefined }, ...moves], accepting }
  }
}

const END: DomainState = { moves: [], accepting: true }

/** The states of one step. */
function sizeOf({ min, unbounded = false, path = false }: Step): number {
  return path ? PATH_STATES : min + (unbounded ? 1 : 0)
}

/** The letter that samples write at a place of a step. */
function letterOf({ letters, spelling }: Step, place: number): number | undefined {
  return spelling?.codePointAt(place) ?? letters[0]?.[0]
}

/** How samples end a step of which some letters are written. */
function endOf(step: Step, written: number): string {
  const { spelling = '', min, codes } = step
  if (codes !== undefined) return String.fromCodePoint(...codes.slice(written))
  if (step.path === true) return [spelling, '', `/${spelling}`, spelling, `${spelling}/${spelling}`][written] ?? ''
  return written < min ? spelling.slice(written) : ''
}

const PATH_STATES = 5

/**
 * At the beginning, within a part that may be the name, within one that may not, behind a slash, and behind one that is
 * all there is so far: a path is no slash or has something between its first and its last.
 */
function pathState({ letters, spelling = '' }: Step, start: number, at: number): DomainState {
  const [named, unnamed, behind, alone] = [start + 1, start + 2, start + 3, start + 4]
  const on = (letters: Letters, next: number, natural?: number): Move => ({ letters, next, natural })
  const others = [on(UNUSUAL, unnamed), on(SLASH, at === start ? alone : behind)]
  const isWithin = at === named || at === unnamed
  const next = isWithin ? at : at === alone ? unnamed : named
  const natural = isWithin ? undefined : spelling.codePointAt(0)
  return { moves: [on(letters, next, natural), ...others], accepting: at === named }
}

export function has(letters: Letters, code: number): boolean {
  return letters.some(([low, high]) => code >= low && code <= high)
}

/** A letter of the set that is not taken, the preferred one if possible; `undefined` where all are taken. */
export function freeLetter(move: Move, taken: (code: number) => boolean): number | undefined {
  if (move.natural !== undefined && !taken(move.natural)) return move.natural
  for (const [low, high] of move.letters) {
    for (let code = low; code <= high; code += 1) {
      if (isCharacter(code) && !taken(code)) return code
    }
  }
  return undefined
}

/** Surrogates and U+FFFE/U+FFFF are no characters that a request could carry. */
function isCharacter(code: number): boolean {
  return (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe
}
