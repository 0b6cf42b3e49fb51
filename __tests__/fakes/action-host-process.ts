import * as core from '@actions/core'
import { runAction } from '../../src/action/main.js'
import { before } from '../../src/action/pre.js'
import type { ActionPart, PartEnded } from './action-host.js'
import { catchUp } from './hurried.js'

/** What the host is asked: see `ActionHost`. */
process.on('message', (part: ActionPart) => void runPart(part).then(ended => process.send?.(ended)))

async function runPart({ part, workspace, env }: ActionPart): Promise<PartEnded> {
  catchUp()
  process.chdir(workspace)
  process.env = { ...env }
  Object.assign(core.summary, { _filePath: undefined }) // the toolkit remembers where the last summary went
  const [stdout, stderr] = [heard(process.stdout), heard(process.stderr)]
  if (part === 'pre') await before(process.env)
  const exitCode = part === 'pre' ? 0 : await runAction(process.env)
  process.exitCode = 0
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') }
}

/** What is written from now on. */
function heard(stream: NodeJS.WriteStream): readonly string[] {
  const pieces: string[] = []
  stream.write = (piece: string | Uint8Array) => pieces.push(String(piece)) > 0
  return pieces
}
