import type { Verdict } from '../report/report.js'

/** Marks up words for a terminal, or leaves them plain. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
}

const ansi = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`

/** ANSI colours. */
export const colours: Paint = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  red: ansi(31, 39),
  green: ansi(32, 39),
  yellow: ansi(33, 39),
  cyan: ansi(36, 39),
}

/** The verdict in capitals, and in its colour. */
export function verdictWord(verdict: Verdict, paint: Paint): string {
  return { safe: paint.green, unsafe: paint.red, unproven: paint.yellow }[verdict](verdict.toUpperCase())
}

const same = (text: string) => text

/** No markup at all: for files, pipes and NO_COLOR. */
export const noColours: Paint = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same }
