import { EventEmitter } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { stopOnSignals } from '../../../src/adapters/disk/signals.js'

describe('SIGINT and SIGTERM', () => {
  it.each(['SIGINT', 'SIGTERM'])('%s asks the run to stop, and is told of once', signal => {
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
})
