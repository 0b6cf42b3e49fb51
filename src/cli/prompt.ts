import { createInterface, type Interface } from 'node:readline/promises'
import type { Prompt } from '../app/init/ports.js'
import { plainText } from '../core/text/plain.js'
import { type Prose, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'

/** The streams of a terminal. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** Asks on a terminal, and asks again until the answer is one. Throws UsageError where the input ends instead. */
export function terminalPrompt(terminal: Terminal): Prompt {
  return {
    choose: (question, options) =>
      ask(terminal, async (line, write) => {
        write(`${plainText(question)}\n`)
        for (const [index, option] of options.entries()) write(`  ${index + 1}  ${plainText(option)}\n`)
        for (;;) {
          const answer = (await line(`1 to ${options.length}: `)).trim()
          const chosen = /^[0-9]+$/.test(answer) ? Number(answer) - 1 : -1
          if (options[chosen] !== undefined) return chosen
          write(`Write a number from 1 to ${options.length}, or press Ctrl+C to leave.\n`)
        }
      }),
    confirm: question =>
      ask(terminal, async line => {
        for (;;) {
          const answer = (await line(`${plainText(question)} [y/N] `)).trim().toLowerCase()
          if (['y', 'yes'].includes(answer)) return true
          if (['', 'n', 'no'].includes(answer)) return false
        }
      }),
  }
}

type Line = (query: string) => Promise<string>
type Write = (text: string) => void

/** One conversation; the terminal is left alone before and after it. */
async function ask<T>(terminal: Terminal, talk: (line: Line, write: Write) => Promise<T>): Promise<T> {
  const lines = createInterface(terminal)
  try {
    const ended = endOf(lines)
    return await talk(
      query => Promise.race([lines.question(query), ended]),
      text => void terminal.output.write(text),
    )
  } catch (error) {
    terminal.output.write('\n')
    throw error
  } finally {
    lines.close()
  }
}

const UNANSWERED: Prose = say`The question was not answered, so nothing was written.`

/** Rejects when the input ends or the user interrupts: readline itself would wait for ever. */
function endOf(lines: Interface): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(usageError(UNANSWERED)))
    lines.once('SIGINT', () => lines.close())
  })
  ended.catch(() => undefined)
  return ended
}
