import { describe, expect, it } from '@jest/globals'
import { calledAs } from '../../src/cli/called.js'

const SCRIPT = '/repo/dist/cli/index.js'

describe('the words that call the program again', () => {
  it.each([
    ['from a clone', { script: SCRIPT, cwd: '/repo', env: {} }, 'node dist/cli/index.js'],
    ['from elsewhere', { script: SCRIPT, cwd: '/work', env: {} }, 'node /repo/dist/cli/index.js'],
    ['from a folder with a blank', { script: '/my repo/cli.js', cwd: '/', env: {} }, "node 'my repo/cli.js'"],
    ['installed', { script: '/usr/bin/connect-bucket-lock', cwd: '/repo', env: {} }, 'connect-bucket-lock'],
    [
      'installed, as Windows calls it',
      { script: 'C:\\npm\\node_modules\\connect-bucket-lock\\dist\\cli\\index.js', cwd: '/', env: {} },
      'connect-bucket-lock',
    ],
    [
      'by npx',
      { script: '/c/_npx/1/node_modules/.bin/connect-bucket-lock', cwd: '/', env: { npm_command: 'exec' } },
      'npx connect-bucket-lock',
    ],
    [
      'installed, in an npm script',
      { script: '/r/node_modules/.bin/connect-bucket-lock', cwd: '/r', env: { npm_command: 'run-script' } },
      'connect-bucket-lock',
    ],
  ])('are right %s', (_, call, words) => {
    expect(calledAs(call)).toBe(words)
  })
})
