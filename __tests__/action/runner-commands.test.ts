import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import fc from 'fast-check'
import * as runner from '../../src/action/runner-commands.js'
import { anyCharacters } from '../fakes/texts.js'

/** What the runner, its parser and a shell may stumble on. */
const PIECES = [
  '::',
  '%',
  '%25',
  '\r',
  '\n',
  '\r\n',
  ':',
  ',',
  '=',
  '##[',
  '<<',
  'ghadelimiter_',
  ' ',
  '\0',
  '\u2028',
  '😀',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), anyCharacters(), fc.string()), { maxLength: 12 })
  .map(parts => parts.join(''))
const properties = fc.record(
  {
    title: hostile,
    file: hostile,
    startLine: fc.nat(),
    endLine: fc.nat(),
    startColumn: fc.nat(),
    endColumn: fc.nat(),
  },
  { requiredKeys: [] },
)

let folder: string
const before = { ...process.env }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-runner-'))
})

afterEach(() => {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  rmSync(folder, { recursive: true })
})

type Teller = Pick<typeof runner, 'error' | 'warning' | 'notice' | 'info' | 'setFailed' | 'setOutput' | 'saveState'>

/** What is written to the log and to the runner's files, and the exit code; the random part of delimiters left out. */
function told(tell: () => void): string {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) writeFileSync(join(folder, name), '')
  const log: string[] = []
  const code = process.exitCode
  const { write } = process.stdout
  process.stdout.write = (text: unknown) => log.push(String(text)) > 0
  try {
    tell()
    const files = ['GITHUB_OUTPUT', 'GITHUB_STATE'].map(name => readFileSync(join(folder, name), 'utf8'))
    return JSON.stringify([...log, ...files, process.exitCode]).replace(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER')
  } finally {
    process.stdout.write = write
    process.exitCode = code
  }
}

it.each([true, false])('writes the bytes of the package, with files of the runner or without: %s', withFiles => {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) {
    if (withFiles) process.env[name] = join(folder, name)
    else delete process.env[name]
  }
  const said = fc.tuple(hostile, hostile, properties)
  fc.assert(
    fc.property(fc.array(said, { minLength: 50, maxLength: 50 }), sayings => {
      const all = ({ error, warning, notice, info, setFailed, setOutput, saveState }: Teller) => {
        for (const [text, name, at] of sayings) {
          error(text, at)
          warning(text, at)
          notice(text, at)
          error(text)
          info(text)
          setFailed(text)
          setOutput(name, text)
          saveState(name, text)
        }
      }
      expect(told(() => all(runner))).toBe(told(() => all(core)))
    }),
    { numRuns: 10 },
  )
})

it('the summary is the one of the package', () => {
  expect(runner.summary).toBe(core.summary)
})
