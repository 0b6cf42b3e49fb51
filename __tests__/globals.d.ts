import type * as jest from '@jest/globals'

/* What Jest gives to every test; its own types say it only to those who import them, which native modules cannot. */
declare global {
  const afterAll: typeof jest.afterAll
  const afterEach: typeof jest.afterEach
  const beforeAll: typeof jest.beforeAll
  const beforeEach: typeof jest.beforeEach
  const describe: typeof jest.describe
  const expect: typeof jest.expect
  const it: typeof jest.it
}
