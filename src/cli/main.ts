import { EXIT, type ExitCode, failureOf } from '../report/exit.js'
import { type CommandLine, readCommandLine } from './args.js'
import { asCalled } from './called.js'
import { type Console, fittedTo, loggable, widthOf } from './output.js'

/** Runs one command line and resolves with its exit code; never rejects. */
export async function main(argv: readonly string[], given: Console): Promise<ExitCode> {
  const console = withoutStatus({ ...given, err: text => given.err(loggable(text, given)) })
  try {
    const line = readCommandLine(argv)
    if (line.said.output !== undefined) (await import('./output-file.js')).refuseOutput(line, console)
    return await dispatch(line, console)
  } catch (error) {
    const { code, text } = failureOf(error)
    console.err(`${fittedTo(text, given)}\n`)
    return code
  }
}

const CLEAR = '\r\u{1B}[K'

/** What lasts never stands behind a line of status. */
function withoutStatus(console: Console): Console {
  const { out, err, status } = console
  if (status === undefined) return console
  let shown = false
  const after = (write: (text: string) => void) => (text: string) => {
    if (shown) status(CLEAR)
    shown = false
    write(text)
  }
  const show = (text: string) => {
    shown = true
    status(`${CLEAR}${text}`)
  }
  return { ...console, out: after(out), err: after(err), status: show }
}

/** Each command's code is loaded when it is asked for: AWS's and GitHub's cost several times Node's own start. */
async function dispatch(line: CommandLine, console: Console): Promise<ExitCode> {
  switch (line.command) {
    case 'help':
      console.out(asCalled((await import('./help.js')).helpText(line.operands[0], widthOf(console)), console))
      return EXIT.safe
    case 'version':
      console.out(`${(await import('../report/version.js')).VERSION}\n`)
      return EXIT.safe
    case 'rules':
      return (await import('./rules.js')).rules(line, console)
    case 'explain':
      return (await import('./explain/index.js')).explainCommand(line, console)
    case 'completion':
      return (await import('./completion.js')).completion(line, console)
    case 'replay':
      return (await import('./replay.js')).replayCommand(line, console)
    case 'recover':
      return (await import('./recover.js')).recoverBucket(line, console)
    case 'export':
      return (await import('./export.js')).exportPolicy(line, console)
    case 'snapshot':
      return (await import('./snapshot.js')).snapshot(line, console)
    case 'fix':
      return (await import('./fix.js')).fixCommand(line, console)
    case 'audit':
      return (await import('./audit.js')).auditCommand(line, console)
    case 'refresh':
      return (await import('./refresh.js')).refreshCommand(line, console)
    case 'init':
      return line.said.all === true
        ? (await import('./init-all.js')).initAll(line, console)
        : (await import('./init.js')).initCommand(line, console)
    default:
      return (await import('./report.js')).reportCommand(line.command, line, console)
  }
}
