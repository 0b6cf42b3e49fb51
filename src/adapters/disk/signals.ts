/** What we ask of `process`. */
export interface SignalSource {
  on(signal: (typeof STOPPING)[number], listener: () => void): unknown
}

/** SIGHUP comes where a terminal is closed, or the connection to it is lost. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What the run of each source does at a signal: the latest run, and one listener each however many there were. */
const heardBy = new WeakMap<SignalSource, () => void>()

/**
 * From now on SIGINT, SIGTERM and SIGHUP ask the run to stop instead of ending it; tells whether one came in. `told` is
 * called at the first, for the user to know that it was heard. A GitHub runner sends SIGINT, SIGTERM 7.5 s later and
 * SIGKILL 2.5 s after that: GitHub Docs, "Workflow cancellation reference".
 */
export function stopOnSignals(told: () => void, source: SignalSource = process): () => boolean {
  let asked = false
  const isHeard = heardBy.has(source)
  heardBy.set(source, () => {
    if (!asked) told()
    asked = true
  })
  if (!isHeard) {
    for (const signal of STOPPING) source.on(signal, () => heardBy.get(source)?.())
  }
  return () => asked
}
