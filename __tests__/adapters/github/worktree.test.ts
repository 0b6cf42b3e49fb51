import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkedOut } from '../../../src/adapters/github/worktree.js'

const SHA = 'c'.repeat(40)
let workspace: string

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'worktree-'))
})

afterEach(async () => {
  await rm(workspace, { recursive: true, force: true })
})

async function put(path: string, text: string): Promise<void> {
  const file = join(workspace, '.git', path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

describe('the commit that is checked out', () => {
  it('is read from a detached head, a branch and packed refs', async () => {
    await put('HEAD', `${SHA}\n`)
    expect(await checkedOut(workspace)).toBe(SHA)
    await put('HEAD', 'ref: refs/heads/main\n')
    await put('packed-refs', `# pack-refs with: peeled\n${SHA} refs/heads/main\n`)
    expect(await checkedOut(workspace)).toBe(SHA)
    await put('refs/heads/main', `${'d'.repeat(40)}\n`)
    expect(await checkedOut(workspace)).toBe('d'.repeat(40))
  })

  it('is unknown without a repository, and for a head that makes no sense', async () => {
    expect(await checkedOut(workspace)).toBeUndefined()
    for (const head of ['ref: refs/../../secret', 'ref: refs/heads/none', 'nonsense', '']) {
      await writeFile(join(workspace, 'secret'), SHA)
      await put('HEAD', head)
      expect(await checkedOut(workspace)).toBeUndefined()
    }
  })
})
