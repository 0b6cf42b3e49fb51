/** The same contracts against real servers; `.ci/run` installs those. */
export default {
  roots: ['<rootDir>/lib/__tests__'],
  testMatch: ['**/*.contract.js'],
  testEnvironment: 'node',
  transform: {},
  // a bound for what hangs; moto answers one request at a time
  testTimeout: 1_800_000,
}
