/** From now on SIGINT and SIGTERM ask the run to stop instead of ending it; tells whether one came in. */
export function stopOnSignals(): () => boolean {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      asked = true
    })
  }
  return () => asked
}
