import type { Prose } from '../../core/text/prose.js'

/** Somebody who answers questions. */
export interface Prompt {
  /** Resolves with the index of the option that was chosen. */
  choose(question: Prose, options: readonly Prose[]): Promise<number>
  confirm(question: Prose): Promise<boolean>
}

/** Where policy files are written. Paths are as the user gave them. */
export interface PolicyFolder {
  /** The text of a file; `undefined` where there is none. Throws PortError. */
  read(path: string): Promise<string | undefined>
  /** Writes a file whole or not at all, making the folders above it. Throws PortError. */
  write(path: string, text: string): Promise<void>
}
