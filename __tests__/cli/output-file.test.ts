import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, run } from '../fakes/console.js'

const MAIN = new URL('../../src/cli/main.js', import.meta.url).href
const BUCKET = 'connect-25fd0a3be3ef'
const FILE = `policies/${BUCKET}.json`
const ACCOUNT = ['--account', 'account.json']

/** Every command that writes a file where it is told to, as it is asked. */
const COMMANDS: readonly (readonly string[])[] = [
  ['check', FILE],
  ['plan', FILE, ...ACCOUNT],
  ['drift', FILE, ...ACCOUNT],
  ['apply', FILE, ...ACCOUNT],
  ['audit', ...ACCOUNT],
  ['replay', FILE, '--events', 'log.json', ...ACCOUNT],
  ['init', '--bucket', BUCKET, '--admin-role', 'Admin', ...ACCOUNT],
  ['export', FILE, '--as', 'policy'],
]
const REPORTS = COMMANDS.filter(([command = '']) => !['init', 'export'].includes(command))

function inRepository<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(folder => {
    cpSync('examples/policies', join(folder, 'policies'), { recursive: true })
    cpSync('examples/account.json', join(folder, 'account.json'))
    writeFileSync(join(folder, 'log.json'), '{"Records":[]}')
    writeFileSync(join(folder, 'connect-bucket-lock.yml'), '{}')
    return work(folder)
  })
}

const refused = (path: string, why: string) => ({
  code: 2,
  out: '',
  err: `Nothing can be written to \`${path}\` (\`--output\`): ${why}. Name another file.\n`,
})

describe.each(COMMANDS.map(argv => [argv[0] ?? '', argv] as const))('--output of %s', (_, argv) => {
  it.each([
    ['policies', 'it is a folder'],
    ['log.json/report', '`FOLDER/log.json` is not a folder'],
    ['circle/report', 'its links lead in a circle'],
  ])('refuses what cannot be a file before it does anything: %s', (path, why) =>
    inRepository(async folder => {
      symlinkSync('circle', join(folder, 'circle'))
      const before = readFileSync(join(folder, 'account.json'), 'utf8')
      expect(await run(folder, ...argv, '--output', path)).toEqual(refused(path, why))
      expect(readFileSync(join(folder, 'account.json'), 'utf8')).toBe(before)
    }),
  )

  it('makes the folders above it', () =>
    inRepository(async folder => {
      await run(folder, ...argv, '--output', 'new/folders/file')
      expect(readFileSync(join(folder, 'new/folders/file'), 'utf8')).not.toBe('')
    }))

  it.each(['connect-bucket-lock.yml', 'link.json', ...argv.filter(word => word.endsWith('.json'))])(
    'never takes the place of what the run reads: %s',
    path =>
      inRepository(async folder => {
        const read = argv.find(word => word.endsWith('.json')) ?? ''
        symlinkSync(read, join(folder, 'link.json'))
        const before = readFileSync(join(folder, path), 'utf8')
        const ended = await run(folder, ...argv, '--output', path)
        expect(ended).toEqual(refused(path, 'the run reads this file, and the report would take its place'))
        expect(readFileSync(join(folder, path), 'utf8')).toBe(before)
      }),
  )
})

it('--output refuses a folder that takes no file', () =>
  inRepository(async folder => {
    mkdirSync(join(folder, 'shut'))
    chmodSync(join(folder, 'shut'), 0o555)
    chmodSync(folder, 0o755)
    const program = `
      const { main } = await import(${JSON.stringify(MAIN)})
      // root may write everywhere
      if (process.getuid() === 0) process.setuid(65534)
      const write = text => process.stdout.write(text)
      const here = { cwd: ${JSON.stringify(folder)}, env: {}, isTerminal: false, status: () => {}, out: write, err: write }
      process.exitCode = await main(['check', '--output', 'shut/report'], here)
    `
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    const why = `the folder \`${join(folder, 'shut')}\` is read-only`
    expect({ code: status, out: '', err: stdout }).toEqual(refused('shut/report', why))
  }))

it.each(REPORTS.filter(([command]) => command !== 'replay').map(([command = '', ...rest]) => [command, rest] as const))(
  'a report of %s is not put where the next run would read it as a policy',
  (command, rest) =>
    inRepository(async folder => {
      const argv = [command, ...rest.filter(word => word !== FILE)]
      const path = 'policies/report.json'
      expect(await run(folder, ...argv, '--output', path)).toEqual(
        refused(path, 'this run would read it as a policy, because `policies/**/*.json` names it'),
      )
      expect(existsSync(join(folder, path))).toBe(false)
    }),
)

const onFullDisk = existsSync('/dev/full') ? it : it.skip
onFullDisk.each(REPORTS)('keeps what it found on the terminal where the disk takes no file: %s', (...argv) =>
  inRepository(async folder => {
    const before = readFileSync(join(folder, 'account.json'), 'utf8')
    const shown = await run(folder, ...argv)
    writeFileSync(join(folder, 'account.json'), before)
    const { code, out, err } = await run(folder, ...argv, '--format', 'html', '--output', '/dev/full')
    expect({ code, out }).toEqual({ code: 3, out: shown.out })
    const last = err.trimEnd().split('\n').at(-1)
    expect(last).toBe(
      'No verdict in the file: `/dev/full` could not be written: the disk is full. What is printed above holds.',
    )
  }),
)
