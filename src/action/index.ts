import { basename } from 'node:path'
import { runAction } from './main.js'
import { before } from './pre.js'

// The runner gives no arguments, and its variables may be set by a job, so the file that it runs tells the part.
if (basename(process.argv[1] ?? '') === 'pre.js') await before(process.env)
else process.exitCode = await runAction(process.env)

// Retry timers of a client that was cut off at the deadline would hold the process for seconds more.
setTimeout(() => process.exit(), 1_000).unref()
