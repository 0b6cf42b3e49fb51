import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/**
 * Loaded before a bundle: what it waits for on purpose takes a twentieth of its time, and its clock says that all of it
 * passed. What it waits for because somebody else is slow, such as an answer, takes as long as ever.
 */
const HASTE = 20

const { setTimeout: pause } = timers
const Clock = globalThis.Date
let skipped = 0

timers.setTimeout = async (milliseconds = 0, ...rest) => {
  const shortened = milliseconds / HASTE
  const value = await pause(shortened, ...rest)
  skipped += milliseconds - shortened
  return value
}
syncBuiltinESMExports()

const now = (): number => Clock.now() + skipped
globalThis.Date = new Proxy(Clock, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})

/** The time that it is elsewhere, for the next program of a process that runs several. */
export function catchUp(): void {
  skipped = 0
}
