import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * The commit that a clone has checked out, 40 or 64 hex digits; `undefined` outside of a clone and before its first
 * commit. Read, for no git need be installed. git-scm.com, "gitrepository-layout".
 */
export function headOf(folder: string): string | undefined {
  try {
    const git = gitFolderOf(resolve(folder))
    if (git === undefined) return undefined
    const head = readFileSync(join(git, 'HEAD'), 'utf8').trim()
    const name = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1]
    return commitIn(name === undefined ? head : refIn(git, name))
  } catch {
    return undefined
  }
}

function gitFolderOf(folder: string): string | undefined {
  const path = join(folder, '.git')
  if (!existsSync(path)) return folder === dirname(folder) ? undefined : gitFolderOf(dirname(folder))
  if (statSync(path).isDirectory()) return path
  const elsewhere = /^gitdir: (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1]
  return elsewhere === undefined ? undefined : resolve(folder, elsewhere)
}

/** A branch is a file of its own, or a line of the packed ones; a worktree has them in the common folder. */
function refIn(git: string, name: string): string {
  const common = existsSync(join(git, 'commondir'))
    ? resolve(git, readFileSync(join(git, 'commondir'), 'utf8').trim())
    : git
  const own = [git, common].map(folder => join(folder, name)).find(path => existsSync(path))
  if (own !== undefined) return readFileSync(own, 'utf8').trim()
  const packed = readFileSync(join(common, 'packed-refs'), 'utf8').split('\n')
  return packed.find(line => line.endsWith(` ${name}`))?.split(' ')[0] ?? ''
}

function commitIn(text: string): string | undefined {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined
}
