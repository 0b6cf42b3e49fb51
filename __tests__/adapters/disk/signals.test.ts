import { EventEmitter } from 'node:events'
import { stopOnSignals } from '../../../src/adapters/disk/signals.js'

describe('SIGINT, SIGTERM and SIGHUP', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s asks the run to stop, and is told of once', signal => {
    const source = new EventEmitter()
    let told = 0
    const stopRequested = stopOnSignals(() => {
      told += 1
    }, source)
    expect(stopRequested()).toBe(false)
    source.emit(signal)
    source.emit('SIGTERM')
    expect({ stop: stopRequested(), told }).toEqual({ stop: true, told: 1 })
  })

  it('are listened to once, however many runs there are, and stop the last', () => {
    const source = new EventEmitter()
    const told: number[] = []
    const runs = Array.from({ length: 20 }, (_, run) => stopOnSignals(() => told.push(run), source))
    expect(['SIGINT', 'SIGTERM', 'SIGHUP'].map(signal => source.listenerCount(signal))).toEqual([1, 1, 1])
    source.emit('SIGINT')
    expect(runs.filter(stopRequested => stopRequested())).toEqual(runs.slice(-1))
    expect(told).toEqual([19])
  })
})
