import { createRunner } from 'jest-light-runner'
import Tinypool from 'tinypool'

const WORKER = new URL('worker-runner.js', import.meta.resolve('jest-light-runner')).href

/**
 * Runs each suite in Node itself, in processes that live on. The library answers the first process that asks what to do
 * in the name of all: one that is up later, as on a busy machine, misses its answer, and the run waits for it without an
 * end. Here each process gets the answer to its own question.
 */
export default class ProcessRunner extends createRunner({ runtime: 'child_process' }) {
  _runTest(test) {
    const { config } = test.context
    const isPooled = this._runtime === 'child_process'
    if (isPooled && !this._testRunners.has(config))
      this._testRunners.set(config, processesFor(this._globalConfig, config))
    return super._runTest(test)
  }
}

function processesFor(globalConfig, projectConfig) {
  const { maxWorkers } = globalConfig
  const runtime = 'child_process'
  const many = { minThreads: maxWorkers, maxThreads: maxWorkers }
  const pool = new Tinypool({ filename: WORKER, runtime, ...many, env: process.env, trackUnmanagedFds: false })
  const workerData = { globalConfig, projectConfig, runtime }
  return { pool, run: test => pool.run(test.path, { channel: answering(workerData) }) }
}

/** The way between one process and the pool, as the library's worker uses it. */
function answering(workerData) {
  let send
  return {
    onMessage: sending => {
      send = sending
    },
    postMessage: message => {
      if (message === 'jest-light-runner-get-worker-data') send({ type: 'jest-light-runner-worker-data', workerData })
    },
  }
}
