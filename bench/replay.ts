import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { grouped } from '../src/core/text/count.js'

const EVENTS = 2_000_000
const MOST_MEGABYTES = 200

/** A replay of generated CloudTrail events, which a process of its own writes and reads: its time and its memory. */
export function benchReplay(print: (line: string) => void): void {
  const script = resolve('lib/bench/replay-run.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(EVENTS)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the replay ended with ${status}: ${stderr}`)
  const { records, seconds, megabytes } = JSON.parse(stdout) as { records: number; seconds: number; megabytes: number }
  if (records !== EVENTS) throw new Error(`${records} of ${EVENTS} events were read`)
  if (megabytes > MOST_MEGABYTES) throw new Error(`the replay needed ${megabytes} MB`)
  print(`Replay of ${grouped(EVENTS)} CloudTrail events, their making included:`)
  print(
    `  ${seconds.toFixed(1)} s, ${grouped(Math.round(records / seconds))} a second, ${megabytes.toFixed(0)} MB at most`,
  )
}
