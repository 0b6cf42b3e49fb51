import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { policyFiles, toSlashes } from '../../../src/adapters/disk/files.js'
import { PortError, UsageError } from '../../../src/core/text/errors.js'

let folder: string
let root: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'files-')))
  root = join(folder, 'workspace')
  for (const path of ['policies/b.json', 'policies/a.json', 'policies/deep/c.json', 'policies/notes.md']) put(path)
})

afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, content: string | Uint8Array = '{}'): string {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

function link(target: string, path: string): void {
  symlinkSync(target, join(root, path))
}

async function paths(globs: readonly string[], outside: 'allowed' | 'refused' = 'refused'): Promise<string[]> {
  return (await policyFiles({ root, outside }).find(globs)).map(file => file.path)
}

/** The message of the UsageError, the temporary folder left out. */
async function refusal(globs: readonly string[], outside: 'allowed' | 'refused' = 'refused'): Promise<string> {
  const error: unknown = await paths(globs, outside).then(
    found => found,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message.replaceAll(folder, '')
}

const EXAMPLE = 'Check the path. Paths and globs such as `policies/**/*.json` begin in the folder where the run starts.'

it('takes no empty path for the folder itself', async () => {
  for (const outside of ['allowed', 'refused'] as const) {
    expect(await refusal(['policies/*.json', ''], outside)).toBe('An empty path names no policy. Nothing was checked.')
  }
})

describe('finding policy files', () => {
  it('sorts what globs and paths match, each file once', async () => {
    expect(await paths(['policies/**/*.json', './policies/b.json', 'policies/a.json'])).toEqual([
      'policies/a.json',
      'policies/b.json',
      'policies/deep/c.json',
    ])
  })

  it('takes absolute paths and globs inside the workspace', async () => {
    expect(await paths([join(root, 'policies/a.json'), `${root}/policies/deep/*.json`])).toEqual([
      'policies/a.json',
      'policies/deep/c.json',
    ])
  })

  it('takes files away', async () => {
    expect(await paths(['policies/**/*.json', '!policies/deep/**'])).toEqual(['policies/a.json', 'policies/b.json'])
  })

  it('takes a path that is there by its letters, though it looks like a glob', async () => {
    put('policies/[a].json', '[]')
    const [file, ...rest] = await policyFiles({ root, outside: 'refused' }).find(['policies/[a].json'])
    expect(rest).toEqual([])
    expect(file).toMatchObject({ path: 'policies/[a].json', text: '[]', bytes: 2, utf8: true })
  })

  it('leaves out what others installed', async () => {
    put('node_modules/x/policy.json')
    put('.git/policy.json')
    put('top.json')
    expect(await paths(['**/*.json', '!policies/**'])).toEqual(['top.json'])
  })

  it('reads no more of a file than tells that it is too long', async () => {
    put('policies/long.json', ' '.repeat(3_000_000))
    const [file] = await policyFiles({ root, outside: 'refused' }).find(['policies/long.json'])
    expect({ bytes: file?.bytes, read: file?.text.length }).toEqual({ bytes: 3_000_000, read: 1_048_577 })
  })

  it('takes bytes that are not UTF-8 for the reader to report', async () => {
    put('policies/a.json', Buffer.from('{"Version":"\xff"}', 'latin1'))
    const [file] = await policyFiles({ root, outside: 'refused' }).find(['policies/a.json'])
    expect(file).toMatchObject({ path: 'policies/a.json', text: '{"Version":"\uFFFD"}', bytes: 15, utf8: false })
  })

  it('separates folders by slashes where the system does not', () => {
    expect(toSlashes('policies\\deep\\*.json', '\\')).toBe('policies/deep/*.json')
    expect(toSlashes('policies/a\\*.json', '/')).toBe('policies/a\\*.json')
  })
})

describe('nothing to check', () => {
  it('is a usage error that names every glob and path that matches nothing', async () => {
    expect(await refusal(['policies/a.json', 'policy/*.json', 'policies/A.json'])).toBe(
      `No file matches \`policy/*.json\` or \`policies/A.json\`. Did you mean \`policies/a.json\`? Nothing was checked. ${EXAMPLE}`,
    )
  })

  it('is a usage error where nothing is named', async () => {
    const message = `No policy file is named, so nothing was checked. ${EXAMPLE}`
    expect(await refusal([])).toBe(message)
    expect(await refusal(['!policies/a.json'])).toBe(message)
  })

  it('is a usage error where all is taken away again', async () => {
    expect(await refusal(['policies/*.json', '!**/*.json'])).toContain('No file matches `policies/*.json`.')
  })

  it('is a usage error where the workspace is not there', async () => {
    rmSync(root, { recursive: true })
    expect(await refusal(['policies/*.json'])).toBe(
      'The workspace `/workspace` cannot be read: there is no such file. Nothing was checked.',
    )
  })

  it('is a usage error for a folder', async () => {
    expect(await refusal(['policies'])).toBe(
      '`policies` is a folder, no policy. Nothing was checked. Name the files in it: `policies/**/*.json`.',
    )
  })

  it('is a usage error for what can be no path', async () => {
    link('circle.json', 'policies/circle.json')
    for (const path of ['policies/circle.json', 'x'.repeat(5000), 'policies/\0.json', '[', '{a,', '***(((']) {
      expect(await refusal([path])).toMatch(/No file matches|link to nothing/)
    }
  })

  it('is a failure of the disk, no verdict, where a file or a folder may not be read', async () => {
    if (process.getuid?.() === 0) {
      // root may read everything, so a child without that privilege asks
      chmodSync(folder, 0o755)
      chmodSync(join(root, 'policies/deep'), 0o700)
      chmodSync(join(root, 'policies/a.json'), 0o600)
      const answers = ['policies/a.json', 'policies/**/*.json'].map(findAsNobody)
      expect(answers).toEqual([
        'PortError: `policies/a.json` could not be read: permission denied.',
        'PortError: `policies/deep` could not be read: permission denied.',
      ])
      return
    }
    chmodSync(join(root, 'policies/deep'), 0)
    await expect(paths(['policies/**/*.json'])).rejects.toThrow(PortError)
    chmodSync(join(root, 'policies/deep'), 0o700)
  })

  function findAsNobody(glob: string): string {
    const module = new URL('../../../src/adapters/disk/files.js', import.meta.url).href
    const program = `
      const { policyFiles } = await import(${JSON.stringify(module)})
      await import('tinyglobby')
      process.setgid(65534)
      process.setuid(65534)
      await policyFiles({ root: ${JSON.stringify(root)}, outside: 'refused' }).find([${JSON.stringify(glob)}])
        .then(() => console.log('found'), error => console.log(error.name + ': ' + error.message))
    `
    return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      cwd: new URL('.', import.meta.url).pathname,
    }).stdout.trim()
  }
})

describe('the edge of the workspace', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'outside', 'deep'), { recursive: true })
    for (const path of ['secret.json', 'deep/secret.json']) writeFileSync(join(folder, 'outside', path), '{}')
  })

  it('is not passed by name', async () => {
    const by = 'leads out of the workspace. A glob is for files inside the folder that the run starts in.'
    expect(await refusal(['../outside/*.json'])).toBe(`\`../outside/*.json\` ${by} Nothing was checked.`)
    expect(await refusal([`${folder}/outside/*.json`])).toContain(by)
    expect(await refusal(['policies/{a,..}/*.json'])).toContain(by)
    expect(await refusal(['policies/../../outside/secret.json'])).toBe(
      '`../outside/secret.json` leads out of the workspace. Only files inside the folder that the run starts in are read. Nothing was checked.',
    )
    expect(await refusal([`${folder}/outside/secret.json`])).toContain('leads out of the workspace')
  })

  it('is not passed by a link to a file', async () => {
    link('../../outside/secret.json', 'policies/link.json')
    for (const glob of ['policies/link.json', 'policies/*.json']) {
      expect(await refusal([glob])).toContain('`policies/link.json` leads out of the workspace.')
    }
  })

  it('is not passed by a link to a folder, which is not walked either', async () => {
    link('../../outside', 'policies/link')
    link('/', 'everything')
    expect(await refusal(['policies/**/*.json'])).toBe(
      '`policies/**/*.json` leads out of the workspace. It meets the link `policies/link`, which leads out. Nothing was checked.',
    )
    expect(await refusal(['everything/**/*.json'])).toContain('It meets the link `everything`, which leads out.')
    expect(await refusal(['policies/link/secret.json'])).toContain('leads out of the workspace')
  })

  it('may be passed by a path, never by a glob, where the command line allows it', async () => {
    const secret = join(folder, 'outside', 'secret.json')
    link('../../outside/secret.json', 'policies/link.json')
    expect(await paths([secret], 'allowed')).toEqual([secret])
    expect(await paths(['../outside/secret.json', 'policies/link.json'], 'allowed')).toEqual([secret])
    expect(await refusal(['policies/*.json'], 'allowed')).toContain('`policies/link.json` leads out of the workspace.')
    expect(await refusal(['../outside/*.json'], 'allowed')).toBe(
      '`../outside/*.json` leads out of the workspace. A glob is for files inside the folder that the run starts in. Files elsewhere are named by their paths. Nothing was checked.',
    )
  })
})

describe('links inside the workspace', () => {
  it('are followed, and a file that has two paths is read once, under its own', async () => {
    put('shared/own.json')
    link('../shared/own.json', 'policies/link.json')
    link('../shared', 'policies/linked')
    expect(await paths(['policies/link*.json'])).toEqual(['policies/link.json'])
    expect(await paths(['policies/linked/*.json'])).toEqual(['policies/linked/own.json'])
    expect(await paths(['policies/**/*.json', 'shared/*.json'])).toEqual([
      'policies/a.json',
      'policies/b.json',
      'policies/deep/c.json',
      'shared/own.json',
    ])
  })

  it('end though they lead in circles', async () => {
    link('.', 'policies/here')
    link('..', 'policies/up')
    link('../policies', 'policies/deep/again')
    expect(await paths(['policies/**/*.json'])).toEqual(['policies/a.json', 'policies/b.json', 'policies/deep/c.json'])
  })

  it('are an error where they lead nowhere, for a policy that is not there was not checked', async () => {
    link('gone.json', 'policies/link.json')
    expect(await refusal(['policies/*.json'])).toBe(
      'The policy `policies/link.json` is a link to nothing. Nothing was checked.',
    )
  })

  it('change nothing about a pipe, which would never end', async () => {
    expect(spawnSync('mkfifo', [join(root, 'policies/pipe.json')]).status).toBe(0)
    expect(await refusal(['policies/pipe.json'])).toBe(
      '`policies/pipe.json` is not a regular file, so it was not read. Nothing was checked.',
    )
  })
})
