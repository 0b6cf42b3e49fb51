/** Our pages in a real browser, Debian's package `chromium`; `.ci/run` says loudly where there is none. */
export default {
  roots: ['<rootDir>/lib/__tests__/browser'],
  testMatch: ['**/*.browser.js'],
  testEnvironment: 'node',
  transform: {},
  // a bound for what hangs, not a measure
  testTimeout: 600_000,
}
