import { codesOf } from './pattern.js'

/** A set of letters as ranges of code points, the likelier letters first. */
export type Letters = readonly (readonly [number, number])[]

/**
 * A run of letters of one kind: at least `min`, exactly `min` unless `unbounded`.
 * `spelling` is what samples write here where nothing speaks against it; it has at least `min` letters.
 */
export interface Step {
  readonly letters: Letters
  readonly min: number
  readonly unbounded?: boolean
  readonly spelling?: string
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
  return codesOf(text).map(code => ({ letters: [[code, code]], min: 1 }))
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

/** A domain as a machine: a state for each letter that must come, one for each unbounded run, and the end. */
export interface DomainState {
  readonly moves: readonly Move[]
  readonly accepting: boolean
  /** A likely way to the end. */
  readonly suffix: string
}

export function compileDomain(domain: Domain): DomainState[] {
  const starts: number[] = []
  let count = 0
  for (const step of domain) {
    starts.push(count)
    count += sizeOf(step)
  }
  const states: DomainState[] = new Array(count + 1)
  states[count] = { moves: [], accepting: true, suffix: '' }
  for (let index = domain.length - 1; index >= 0; index -= 1) {
    const step = domain[index]
    const first = starts[index]
    if (step !== undefined && first !== undefined) fill(states, step, first)
  }
  return states
}

/** The states of one step. */
function sizeOf({ min, unbounded = false, path = false }: Step): number {
  return min + (unbounded ? 1 : 0) + (path ? 1 : 0)
}

/** States of one step; those after it are there already. */
function fill(states: DomainState[], step: Step, first: number): void {
  const { letters, min } = step
  const spelling = codesOf(step.spelling ?? '')
  const following = states[first + sizeOf(step)]
  if (following === undefined) return
  if (step.path === true) {
    fillPath(states, step, first)
    return
  }
  if (step.unbounded === true) {
    const again = { letters, next: first + min, natural: undefined }
    const { accepting, suffix } = following
    states[first + min] = { moves: [again, ...following.moves], accepting, suffix }
  }
  for (let at = min - 1; at >= 0; at -= 1) {
    const natural = spelling[at] ?? letters[0]?.[0]
    const move = { letters, next: first + at + 1, natural }
    const rest = spelling.length >= min ? String.fromCodePoint(...spelling.slice(at)) : undefined
    const one = String.fromCodePoint(natural ?? 97)
    states[first + at] = {
      moves: [move],
      accepting: false,
      suffix: rest === undefined ? one + (states[first + at + 1]?.suffix ?? '') : rest + following.suffix,
    }
  }
}

/** Before a part of the path, within one that may be the name, and within one that may not. */
function fillPath(states: DomainState[], { letters, spelling = '' }: Step, before: number): void {
  const [named, unnamed] = [before + 1, before + 2]
  const on = (letters: Letters, next: number, natural?: number): Move => ({ letters, next, natural })
  const others = [on(UNUSUAL, unnamed), on(SLASH, before)]
  states[before] = {
    moves: [on(letters, named, spelling.codePointAt(0)), ...others],
    accepting: false,
    suffix: spelling,
  }
  states[named] = { moves: [on(letters, named), ...others], accepting: true, suffix: '' }
  states[unnamed] = { moves: [on(letters, unnamed), ...others], accepting: false, suffix: `/${spelling}` }
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
