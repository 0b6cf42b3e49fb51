import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../fakes/console.js'

const BUCKET = 'connect-25fd0a3be3ef'
let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'connect-bucket-lock-')))
  cpSync('examples/policies', join(folder, 'policies'), { recursive: true })
  cpSync('examples/account.json', join(folder, 'account.json'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('every path of a command begins in the folder that it was given', () => {
  it.each([
    ['plan', '--account', 'account.json', '--output', 'out.json', '--format', 'json'],
    ['drift', '--account', 'account.json', '--output', 'out.json'],
    ['init', '--account', 'account.json', '--bucket', BUCKET, '--output', 'out.json', '--admin-role', 'Admin'],
  ])('%s', async (...args) => {
    const { err } = await run(folder, ...args)
    expect(err).toBe('')
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toContain(BUCKET)
  })

  it('init, which tells what it wrote before it failed', async () => {
    writeFileSync(join(folder, '.github'), '')
    const options = ['--bucket', BUCKET, '--output', 'new.json', '--admin-role', 'Admin', '--workflows']
    expect(await run(folder, 'init', '--account', 'account.json', ...options)).toEqual({
      code: 3,
      out: '',
      err: 'No verdict: `.github/workflows/connect-bucket-locks.yml` could not be read: a part of its path is not a folder. Written before that: `new.json` and `connect-bucket-lock.yml`.\n',
    })
  })

  it('apply, which writes into the snapshot of that folder', async () => {
    const before = readFileSync('examples/account.json', 'utf8')
    const { err } = await run(folder, 'apply', '--account', 'account.json')
    expect(err).not.toContain('cannot be read')
    expect(readFileSync(join(folder, 'account.json'), 'utf8')).not.toBe(before)
    expect(readFileSync('examples/account.json', 'utf8')).toBe(before)
  })

  it('and messages name it as it was given', async () => {
    const { code, err } = await run(folder, 'plan', '--account', 'other.json')
    expect({ code, first: err.split('. ')[0] }).toEqual({
      code: 2,
      first: 'The account snapshot `other.json` cannot be read: there is no such file',
    })
  })
})
