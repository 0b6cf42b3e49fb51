import type { JsonScalar, JsonValue } from '../../text/json.js'
import { ours, type Prose } from '../../text/prose.js'
import type { Given, Stack } from './template.js'
import type { Work } from './work.js'

/** A part of a template that cannot be known before the stack is made. */
export interface Open {
  readonly node: JsonValue
  readonly message: Prose
  readonly help?: Prose
  /** What stands there can never be right, whatever its value. */
  readonly wrong?: boolean
}

/** What the values that were worked out hang on. */
export interface Dependence {
  /** Whether they depend on the partition. */
  readonly asksPartition: boolean
  /** Parameters that have no value but their default. */
  readonly defaults: ReadonlySet<string>
  /** The names of roles whose ids the account told. */
  readonly found: ReadonlySet<string>
}

/** What an intrinsic function may ask while it is worked out, and how it tells what cannot be known. */
export interface Resolving extends Dependence {
  readonly stack: Stack
  readonly work: Work
  /** What is not known so far. */
  readonly open: readonly Open[]
  /** The partition that is assumed; whoever asks hangs on it. */
  readonly partition: string
  /** Whether the value is listed under `aws:userid`. */
  readonly isUnderUserId: boolean
  /** The value, or the node as it is written where it is not known; `undefined` for `AWS::NoValue`. */
  value(node: JsonValue): JsonValue | undefined
  /** The text of a string, a number or a boolean; `undefined` where it is not known, or is no text. */
  text(node: JsonValue | undefined): string | undefined
  /** The items of a list; `undefined` where it is not known, or is no list. */
  list(node: JsonValue): readonly JsonValue[] | undefined
  /** Whether a condition of the template holds; `undefined` where it cannot be decided. */
  holds(name: string): boolean | undefined
  /** A part of the template by its path. */
  named(...path: readonly string[]): JsonValue | undefined
  /** What another stack gives, as a parameter of that type. */
  given(given: Given, type: string, node: JsonValue): JsonValue
  /** A parameter of a list type is a list, whatever it stands in. */
  ofType(type: string, value: string, node: JsonValue): JsonValue
  /** A text in which dynamic references are not known. */
  literal(node: JsonScalar): JsonValue
  /** A value that is written elsewhere in the template stands where it is used. */
  moved(value: JsonValue, node: JsonValue): JsonValue
  /** A list of these texts. */
  texts(items: readonly string[], node: JsonValue): JsonValue
  /** Works out what another stack says, whose conditions are its own, whatever their names. */
  elsewhere(stack: Stack): Resolving
  /** What another one asked for was asked for here. */
  heed(other: Dependence): void
  /** Notes that the value of a parameter is its default. */
  usesDefault(name: string): void
  /** Notes that the account told the id of a role. */
  foundRole(name: string): void
  /** Notes that an unknown value is the id of one role, by its logical id behind those of its stacks. */
  isIdOfRole(node: JsonValue, role: string): void
  /** A text with an unknown part is unknown; that an id of a role has all its sessions behind it is known of it. */
  around(missing: JsonValue, known: string, whole: JsonValue): JsonValue
  isUnknown(value: JsonValue): boolean
  /** Leaves a node as it is written, and tells why; `wrong` where it can never be right. */
  leaveOpen(node: JsonValue, message: Prose, help?: Prose, wrong?: boolean): JsonValue
  /** The same, unless a part of the function has been told already. */
  leaveOpenUnlessTold(node: JsonValue): JsonValue
}

/** Stands for what is not known in a text; no template can hold it. */
export const HOLE = '\0'

export const TOO_MUCH = ours('The functions of this template stand for more values than are worked out here.')
export const MACRO = ours('A macro or an included file may give another value here when the stack is made.')
export const NOT_COMPLETE = ours('This function is not complete.')
