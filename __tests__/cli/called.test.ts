import { asCalled, calledAs } from '../../src/cli/called.js'
import { main } from '../../src/cli/main.js'
import { inFolder } from '../fakes/console.js'

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

describe('a text that names the program', () => {
  const program = 'npx connect-bucket-lock'

  it.each([
    ['Run `connect-bucket-lock audit`.', 'Run `npx connect-bucket-lock audit`.'],
    ['  connect-bucket-lock apply --restore a', '  npx connect-bucket-lock apply --restore a'],
    ['connect-bucket-lock.yml and connect-bucket-lock proves', undefined],
    ['npx connect-bucket-lock-tools check, acme/connect-bucket-lock check', undefined],
  ])('has its commands as they can be run: %s', (text, told = text) => {
    expect(asCalled(text, { program })).toBe(told)
    expect(asCalled(text, {})).toBe(text)
  })

  it.each([
    [['drift'], 2, '`npx connect-bucket-lock audit` says which buckets'],
    [['rules', 'no-such-rule'], 2, '`npx connect-bucket-lock rules` lists them'],
    [['replay', '--events', 'logs'], 2, '`npx connect-bucket-lock replay FILE'],
    [['help'], 0, 'Run npx connect-bucket-lock help COMMAND'],
    [['help', 'replay'], 0, 'npx connect-bucket-lock replay'],
    [['rules', 'account-id-unresolved'], 0, '`npx connect-bucket-lock refresh`'],
  ])('is told by %j', (argv, code, told) =>
    inFolder(async cwd => {
      const said: string[] = []
      const tell = (text: string) => void said.push(text)
      expect(await main(argv, { out: tell, err: tell, isTerminal: false, env: {}, cwd, program, columns: 100 })).toBe(
        code,
      )
      expect(said.join('').replaceAll(/\s+/g, ' ')).toContain(told)
    }),
  )
})
