/** One goal with what was measured of it; `sides` are the two figures whose ratio it is, where it is one. */
export function goalRow(what: string, value: number, goal: number, sides: string): string {
  return `  ${what.padEnd(52)}${value.toFixed(2).padStart(8)}  goal ${String(goal).padEnd(5)} ${value > goal ? 'above' : 'ok   '}  ${sides}`
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
