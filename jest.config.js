import { availableParallelism } from 'node:os'

/** These replace modules, or import a package that Node itself cannot load; only Jest's own loader does either. */
const NEED_JESTS_LOADER = ['app/read-once', 'app/write/disk-faults', 'docs/workflows'].map(
  name => `<rootDir>/lib/__tests__/${name}.test.js`,
)
const common = { roots: ['<rootDir>/lib/__tests__'], testEnvironment: 'node', transform: {} }

export default {
  testSequencer: '<rootDir>/jest.sequencer.js',
  // one more than there are cores, for the runs of the bundle wait for one another
  maxWorkers: availableParallelism() + 1,
  projects: [
    // Node's own loader, and no context of the virtual machine around each suite: half the time (docs/adr/0019)
    {
      ...common,
      runner: '<rootDir>/jest.runner.js',
      testMatch: ['**/*.test.js'],
      testPathIgnorePatterns: NEED_JESTS_LOADER,
    },
    { ...common, testMatch: NEED_JESTS_LOADER },
  ],
}
