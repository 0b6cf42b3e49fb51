import type { Span } from '../../text/source.js'

/** Where a finding about a file as a whole stands. */
export const START_OF_FILE: Span = { start: 0, end: 1 }
