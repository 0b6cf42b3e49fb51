import { main } from './main.js'

process.exitCode = await main(process.env)

// Retry timers of a client that was cut off at the deadline would hold the process for seconds more.
setTimeout(() => process.exit(), 1_000).unref()
