import { availableParallelism } from 'node:os'

export default {
  roots: ['<rootDir>/lib/__tests__'],
  testMatch: ['**/*.test.js'],
  testEnvironment: 'node',
  testSequencer: '<rootDir>/jest.sequencer.js',
  transform: {},
  // a bound for what hangs, not a measure: a machine that does much else may take ten times as long
  testTimeout: 600_000,
  // one more than there are cores, for the runs of the bundle wait for one another
  maxWorkers: availableParallelism() + 1,
}
