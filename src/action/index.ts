import { basename } from 'node:path'
import { EXIT, type ExitCode } from '../report/exit.js'
import { runAction } from './main.js'

// A runner that is gone reads nothing any more; the bucket in hand is finished all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

// Work that ends without an answer is no success.
process.exitCode = EXIT.bug
void part().then(code => {
  process.exitCode = code
  // Retry timers of a client that was cut off at the deadline would hold the process for seconds more.
  setTimeout(() => process.exit(), 1_000).unref()
})

/** The runner gives no arguments, and its variables may be set by a job, so the file that it runs tells the part. */
async function part(): Promise<ExitCode> {
  if (basename(process.argv[1] ?? '') !== 'pre.js') return runAction(process.env)
  const { before } = await import('./pre.js')
  await before(process.env)
  return EXIT.safe
}
