import type { Fact } from './request.js'

/** The moment of a text as ISO 8601, UTC; `undefined` where it is none. */
export function momentOf(text: string): string | undefined {
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString()
}

/** The condition keys that tell when a request was made. */
export function factsOfMoment(time: string): readonly (readonly [string, Fact])[] {
  return [
    ['aws:currenttime', [time]],
    ['aws:epochtime', [String(Math.floor(Date.parse(time) / 1000))]],
  ]
}
