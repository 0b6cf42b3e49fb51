import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GitHubAnswer, known } from '../../adapters/github/commits.js'
import type { Prose } from '../../core/text/prose.js'

type Ask = (path: string) => Promise<GitHubAnswer<string | undefined>>

/** The files of one commit of which workflows are made, each asked for once. Where a line ends with CRLF is no matter. */
export class WorkflowTexts {
  readonly #texts = new Map<string, string | undefined>()
  readonly #ask: Ask
  /** Why one of them is not known. */
  because: Prose | undefined

  constructor(ask: Ask) {
    this.#ask = ask
  }

  async text(path: string): Promise<string | undefined> {
    if (this.#texts.has(path)) return this.#texts.get(path)
    const answer = await this.#ask(path)
    if (answer.kind === 'unknown') this.because ??= answer.because
    const text = answer.kind === 'known' ? answer.value?.replaceAll('\r\n', '\n') : undefined
    this.#texts.set(path, text)
    return text
  }
}

/** The files as the disk has them; a sparse checkout has no workflows, and so the commit is asked for the others. */
export function textsNow(folder: string, ask: Ask): WorkflowTexts {
  return new WorkflowTexts(async path => {
    const here = textOf(join(folder, path))
    return here === undefined ? ask(path) : known(here)
  })
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
