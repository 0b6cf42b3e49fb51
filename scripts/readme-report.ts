import { main } from '../src/cli/main.js'

const FILES = ['examples/policies/amazon-connect-3f1c0d5e7a9b.json', 'examples/policies/connect-25fd0a3be3ef.json']

/** What the README's first command prints, made by running it. */
export async function readmeReport(): Promise<string> {
  let out = ''
  const code = await main(['plan', ...FILES, '--account', 'examples/account.json'], {
    out: text => {
      out += text
    },
    err: text => {
      throw new Error(`the README's command complained: ${text}`)
    },
    isTerminal: false,
    env: {},
    cwd: process.cwd(),
  })
  if (code !== 0) throw new Error(`the README's command ended with exit code ${code}`)
  return `\`\`\`\n${out}\`\`\``
}
