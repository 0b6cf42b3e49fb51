import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeFolder } from '../adapters/disk/make-folder.js'

/** Runs with a folder of its own, which is gone after that. */
export async function withFolder<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes a file at its path below a folder. */
export function layFile(folder: string, path: string, text: string): void {
  makeFolder(dirname(join(folder, path)))
  writeFileSync(join(folder, path), text)
}
