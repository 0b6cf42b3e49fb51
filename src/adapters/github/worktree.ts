import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const SHA = /^[0-9a-f]{40,64}$/

/**
 * The commit that is checked out in a workspace, read from `.git` as `actions/checkout` leaves it; `undefined` where
 * it cannot be told, which nobody may take for a good sign.
 */
export async function checkedOut(workspace: string): Promise<string | undefined> {
  const git = join(workspace, '.git')
  const head = await line(join(git, 'HEAD'))
  if (head === undefined || SHA.test(head)) return head
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  if (ref === undefined || ref.includes('..')) return undefined
  const loose = await line(join(git, ...ref.split('/')))
  if (loose !== undefined) return SHA.test(loose) ? loose : undefined
  const packed = (await text(join(git, 'packed-refs'))) ?? ''
  const [sha] =
    packed
      .split('\n')
      .find(entry => entry.endsWith(` ${ref}`))
      ?.split(' ') ?? []
  return sha !== undefined && SHA.test(sha) ? sha : undefined
}

async function line(file: string): Promise<string | undefined> {
  return (await text(file))?.trim()
}

async function text(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}
