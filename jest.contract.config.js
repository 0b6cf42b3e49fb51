/** The same contracts against real servers; `.ci/run` installs those. */
export default {
  roots: ['<rootDir>/lib/__tests__'],
  testMatch: ['**/*.contract.js'],
  testEnvironment: 'node',
  transform: {},
  testTimeout: 300_000,
}
