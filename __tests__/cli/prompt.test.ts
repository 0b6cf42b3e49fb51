import { PassThrough } from 'node:stream'
import { terminalPrompt } from '../../src/cli/prompt.js'
import { ours, say } from '../../src/core/text/prose.js'
import { usageError } from '../../src/core/text/usage.js'

/** A terminal at which somebody types the lines, each after the last question, and then leaves. */
function terminal(...lines: string[]) {
  const input = new PassThrough()
  const output = new PassThrough()
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString()
    if (!shown.endsWith(': ') && !shown.endsWith('[y/N] ')) return
    const next = lines.shift()
    if (next === undefined) input.end()
    else setImmediate(() => input.write(`${next}\n`))
  })
  return { prompt: terminalPrompt({ input, output }), shown: () => shown }
}

const OPTIONS = [say`${'first'}`, say`${'second'}`]

describe('asking on a terminal', () => {
  it('offers numbered options and takes the number', async () => {
    const { prompt, shown } = terminal('2')
    expect(await prompt.choose(say`Which?`, OPTIONS)).toBe(1)
    expect(shown()).toBe('Which?\n  1  `first`\n  2  `second`\n1 to 2: ')
  })

  it.each(['0', '3', '-1', '1.0', 'first', '', '١'])('asks again after %j', async answer => {
    const { prompt, shown } = terminal(answer, ' 1 ')
    expect(await prompt.choose(say`Which?`, OPTIONS)).toBe(0)
    expect(shown()).toMatch(/1 to 2: .*Write a number from 1 to 2, or press Ctrl\+C to leave\.\n1 to 2: $/s)
  })

  it.each([
    ['y', true],
    ['YES', true],
    ['n', false],
    ['no', false],
    ['', false],
  ])('takes %j for an answer to yes or no', async (answer, wanted) => {
    expect(await terminal(answer).prompt.confirm(say`Sure?`)).toBe(wanted)
  })

  it('asks again where the answer is neither yes nor no', async () => {
    const { prompt, shown } = terminal('maybe', 'y')
    expect(await prompt.confirm(say`Sure?`)).toBe(true)
    expect(shown()).toBe('Sure? [y/N] Sure? [y/N] ')
  })

  it('takes the end of the input for no answer at all', async () => {
    const unanswered = usageError(ours('The question was not answered, so nothing was written.'))
    await expect(terminal().prompt.confirm(say`Sure?`)).rejects.toEqual(unanswered)
    await expect(terminal('7').prompt.choose(say`Which?`, OPTIONS)).rejects.toEqual(unanswered)
  })

  it('lets no quoted text steer the terminal', async () => {
    const { prompt, shown } = terminal('1')
    await prompt.choose(say`Which?`, [say`${'\u001b[2Jevil\nline'}`])
    expect(shown()).toContain('  1  `\\u{1B}[2Jevil\\u{A}line`\n')
  })
})
