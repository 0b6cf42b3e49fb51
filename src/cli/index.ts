#!/usr/bin/env node
import { EXIT } from '../report/exit.js'
import { calledAs } from './called.js'
import { main } from './main.js'

let isCutOff = false
// Who reads only the beginning, as `head` does, has not asked for another exit code. Node's own would say "unsafe".
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  isCutOff = true
  process.exitCode = EXIT.noVerdict
  const { diskReason } = await import('../adapters/disk/reason.js')
  process.stderr.write(`The report could not be written: ${diskReason(error)}.\n`)
})

// Nobody may read how far it is any more, as on a terminal that was closed; the bucket in hand is finished all the same.
process.stderr.on('error', () => undefined)

// Work that ends without an answer is no success.
process.exitCode = EXIT.bug
void main(process.argv.slice(2), {
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  ...(process.stderr.isTTY ? { status: (text: string) => void process.stderr.write(text) } : {}),
  isTerminal: process.stdout.isTTY === true,
  env: process.env,
  cwd: process.cwd(),
  columns: process.stdout.columns,
  program: calledAs({ script: process.argv[1] ?? '', cwd: process.cwd(), env: process.env }),
}).then(code => {
  if (!isCutOff) process.exitCode = code
  // Retry timers of a client that was cut off at the deadline would hold the process for seconds more.
  setTimeout(() => process.exit(), 1_000).unref()
})
