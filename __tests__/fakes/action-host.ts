import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** One part of the action in the environment that a runner gives it. */
export interface ActionPart {
  readonly part: 'pre' | 'main'
  readonly workspace: string
  readonly env: Readonly<Record<string, string>>
}

export interface PartEnded {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * A process that runs the action's compiled sources one time after the other, its pauses hurried: the start of Node and
 * the loading of a bundle are most of what a run costs.
 */
export class ActionHost {
  #process: ChildProcess | undefined
  #last: Promise<unknown> = Promise.resolve()

  run(part: ActionPart): Promise<PartEnded> {
    const next = this.#last.then(() => this.#ask(part))
    this.#last = next.catch(() => undefined)
    return next
  }

  end(): void {
    this.#process?.kill()
    this.#process = undefined
  }

  #ask(part: ActionPart): Promise<PartEnded> {
    this.#process ??= fork(fileURLToPath(new URL('action-host-process.js', import.meta.url)), {
      execArgv: [],
    })
    const child = this.#process
    return new Promise((resolve, reject) => {
      const gone = (code: number | null): void =>
        reject(new Error(`The process that runs the action ended with ${code}.`))
      child.once('exit', gone)
      child.once('message', (ended: PartEnded) => {
        child.off('exit', gone)
        resolve(ended)
      })
      child.send(part)
    })
  }
}
