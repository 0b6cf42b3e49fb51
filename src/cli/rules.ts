import { renamedTo } from '../core/rules/renamed.js'
import { RULES, ruleById } from '../core/rules/runner.js'
import { say } from '../core/text/prose.js'
import { meantOr } from '../core/text/suggest.js'
import { usageError } from '../core/text/usage.js'
import { ruleList, rulePage } from '../render/rule-page.js'
import { EXIT, type ExitCode } from '../report/exit.js'
import type { CommandLine } from './args.js'
import { asCalled } from './called.js'
import { type Console, fittedTo } from './output.js'

/** `rules`: everything that is looked for, or one rule with its reason and examples. */
export async function rules(line: CommandLine, console: Console): Promise<ExitCode> {
  const [id, another] = line.operands
  if (another !== undefined) throw usageError(say`${'rules'} shows all rules or one, not ${line.operands.length}.`)
  console.out(asCalled(id === undefined ? fittedTo(ruleList(RULES), console) : pageOf(id), console))
  return EXIT.safe
}

function pageOf(id: string): string {
  const now = renamedTo(id)
  const rule = ruleById(now ?? id)
  if (rule !== undefined) return `${now === undefined ? '' : `${id} is called ${now} now.\n\n`}${rulePage(rule)}`
  const ids = RULES.map(known => known.id)
  const hint = meantOr(say`${'connect-bucket-lock rules'} lists them.`, id, ids)
  throw usageError(say`Unknown rule ${id}.`, hint)
}
