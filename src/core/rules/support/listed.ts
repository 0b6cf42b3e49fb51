import { listConditions } from '../../lock/conditions.js'
import type { MeantLock } from '../../lock/intent.js'
import type { TextEdit } from '../../text/edit.js'
import { takenOut } from '../../text/edit.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { ValueSubject } from '../rule.js'

/** All values on the lists of a lock. */
export function listedIn(meant: MeantLock): readonly string[] {
  return listConditions(meant).flatMap(({ values }) => values.map(({ value }) => value))
}

/** Whether a value stands on the list beside the one that is asked about. */
export function isListed(value: string, { meant }: ValueSubject): boolean {
  return listedIn(meant).includes(value)
}

/** What is said of a value that admits nobody whom another on the list does not admit. */
export function addsNothing(
  whole: string,
  { value, reading }: ValueSubject,
): { readonly message: Prose; readonly help: Prose; readonly edits: readonly TextEdit[] } {
  const message = say`${value.value} adds nothing to ${whole}, which is listed as well.`
  return { message, help: ours('Take it out.'), edits: [takenOut(reading.file.text, value.span)] }
}
