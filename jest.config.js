export default {
  roots: ['<rootDir>/lib/__tests__'],
  testMatch: ['**/*.test.js'],
  testEnvironment: 'node',
  transform: {},
  testTimeout: 60_000,
  maxWorkers: '100%',
}
